/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lacing of one's own in the editor: by eyelets and by text, saved, changed, taken from another one,
 * and deleted.
 */

#include "config.h"

#include "stage.h"

#include "content/own-lacings.h"
#include "window/eyelet-board.h"
#include "window/fold.h"
#include "window/lacing-editor.h"
#include "window/lacing-making.h"

typedef struct
{
  InstepSession *session;
  GtkWidget     *parent;
  GtkWidget     *editor;
} Fixture;

static void
open_editor (Fixture *fixture)
{
  fixture->editor = GTK_WIDGET (instep_lacing_editor_new (GTK_WINDOW (fixture->parent), fixture->session));
  g_object_add_weak_pointer (G_OBJECT (fixture->editor), (gpointer *) &fixture->editor);
  gtk_window_present (GTK_WINDOW (fixture->editor));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = create_session ();
  instep_session_set_pairs (fixture->session, 4);
  fixture->parent = gtk_window_new ();
  gtk_window_present (GTK_WINDOW (fixture->parent));
  open_editor (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->editor != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->editor));
  gtk_window_destroy (GTK_WINDOW (fixture->parent));
  g_assert_finalize_object (fixture->session);
}

static GtkEditable *
get_row (Fixture    *fixture,
         const char *title)
{
  return GTK_EDITABLE (find_titled (fixture->editor, title));
}

static void
choose (Fixture      *fixture,
        InstepColumn  column,
        guint         row)
{
  g_signal_emit_by_name (find (fixture->editor, INSTEP_TYPE_EYELET_BOARD), "chosen", column, row);
}

static void
assert_texts (Fixture    *fixture,
              const char *a,
              const char *b)
{
  g_assert_cmpstr (gtk_editable_get_text (get_row (fixture, "Eyelets of end A")), ==, a);
  g_assert_cmpstr (gtk_editable_get_text (get_row (fixture, "Eyelets of end B")), ==, b);
}

static gboolean
can_save (Fixture *fixture)
{
  return gtk_widget_get_sensitive (find_titled (fixture->editor, "_Save"));
}

static void
activate (Fixture    *fixture,
          const char *action)
{
  GtkWidget *board = find (fixture->editor, INSTEP_TYPE_EYELET_BOARD);

  g_assert_true (gtk_widget_activate_action (board, action, NULL));
}

/* The picture, the texts and Save keep step; Undo brings back what was. */
static void
test_make (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_false (can_save (fixture));
  choose (fixture, INSTEP_COLUMN_L, 1);
  g_assert_false (can_save (fixture));
  choose (fixture, INSTEP_COLUMN_R, 2);
  assert_texts (fixture, "L1^ R2^", "R1^ L2^");
  g_assert_true (can_save (fixture));

  choose (fixture, INSTEP_COLUMN_R, 2);
  g_assert_false (can_save (fixture));
  activate (fixture, "stage.take-back");
  assert_texts (fixture, "L1^ R2^", "R1^ L2^");
  activate (fixture, "draft.undo");
  assert_texts (fixture, "L1^ R2^ R2^", "R1^ L2^ L2^");

  gtk_editable_set_text (get_row (fixture, "Eyelets of end A"), "L1^ R2^ oops");
  g_assert_false (can_save (fixture));
  gtk_editable_set_text (get_row (fixture, "Eyelets of end A"), "l1^,  r2v");
  assert_texts (fixture, "l1^,  r2v", "R1^ L2v");
  g_assert_true (can_save (fixture));

  gtk_editable_set_text (get_row (fixture, "Name"), "  ");
  g_assert_false (can_save (fixture));
}

static void
save_as (Fixture    *fixture,
         const char *name,
         const char *a)
{
  gtk_editable_set_text (get_row (fixture, "Name"), name);
  gtk_editable_set_text (get_row (fixture, "Eyelets of end A"), a);
  activate (fixture, "draft.save");
  g_assert_null (fixture->editor);
  g_assert_cmpstr (instep_pattern_get_name (instep_session_get_pattern (fixture->session)), ==, name);
  g_assert_true (instep_lacing_is_own (fixture->session));
}

/* It is looked at at once, changed under its id, and gone when it is deleted. */
static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  const guint n_patterns = instep_session_get_content (fixture->session)->patterns->len;
  g_autofree char *id = NULL;

  save_as (fixture, "Mine", "L1^ R2^ L3^ R4^");
  id = g_strdup (instep_pattern_get_id (instep_session_get_pattern (fixture->session)));
  g_assert_nonnull (instep_session_get_threading (fixture->session));

  open_editor (fixture);
  instep_lacing_editor_edit (INSTEP_LACING_EDITOR (fixture->editor));
  assert_texts (fixture, "L1^ R2^ L3^ R4^", "R1^ L2^ R3^ L4^");
  g_assert_false (instep_lacing_editor_get_changed (INSTEP_LACING_EDITOR (fixture->editor)));
  save_as (fixture, "Mine, shorter", "L1^ R2^ L3^");
  g_assert_cmpstr (instep_pattern_get_id (instep_session_get_pattern (fixture->session)), ==, id);
  g_assert_cmpuint (instep_session_get_content (fixture->session)->patterns->len, ==, n_patterns + 1);

  instep_lacing_delete (fixture->parent, fixture->session);
  g_assert_cmpuint (instep_session_get_content (fixture->session)->patterns->len, ==, n_patterns);
  g_assert_false (instep_lacing_is_own (fixture->session));
}

static void
look_at (Fixture    *fixture,
         const char *id)
{
  const InstepContent *content = instep_session_get_content (fixture->session);

  instep_session_choose_pattern (fixture->session, instep_content_find_pattern (content, id));
}

/* It begins with any lacing that has one lace: here with loops, and there with ends that differ. */
static void
test_take (Fixture       *fixture,
           gconstpointer  data)
{
  look_at (fixture, "two-lace");
  g_assert_false (instep_lacing_can_make_from (fixture->session));

  look_at (fixture, "heel-lock");
  g_assert_true (instep_lacing_can_make_from (fixture->session));
  instep_lacing_editor_take (INSTEP_LACING_EDITOR (fixture->editor));
  assert_texts (fixture, "L1^ R2^ L3^ L4v #R3-R4", "R1^ L2^ R3^ R4v #L3-L4");
  g_assert_true (can_save (fixture));

  look_at (fixture, "straight-bar");
  instep_lacing_editor_take (INSTEP_LACING_EDITOR (fixture->editor));
  g_assert_true (can_save (fixture));
  choose (fixture, INSTEP_COLUMN_L, 1);
  activate (fixture, "draft.undo");
  g_assert_true (can_save (fixture));
}

/* In the narrowest window with the largest text. */
static void
test_fits_narrow_with_large_text (Fixture       *fixture,
                                  gconstpointer  data)
{
  GtkWidget *content = instep_fold_get_child (INSTEP_FOLD (find (fixture->editor, INSTEP_TYPE_FOLD)));

  g_assert_cmpint (measure_large (content), <=, 360);
}

static GtkWidget *
press_tab (Fixture *fixture)
{
  g_signal_emit_by_name (fixture->editor, "move-focus", GTK_DIR_TAB_FORWARD);

  return gtk_window_get_focus (GTK_WINDOW (fixture->editor));
}

/* Tab goes past what cannot be pressed: all three buttons at first, then passing under. */
static void
test_tab (Fixture       *fixture,
          gconstpointer  data)
{
  GtkWidget *board = find (fixture->editor, INSTEP_TYPE_EYELET_BOARD);
  GtkWidget *name = GTK_WIDGET (get_row (fixture, "Name"));

  gtk_widget_grab_focus (board);
  g_assert_true (gtk_widget_is_ancestor (press_tab (fixture), name));

  choose (fixture, INSTEP_COLUMN_L, 1);
  gtk_test_widget_wait_for_draw (fixture->editor);
  gtk_widget_grab_focus (board);
  g_assert_true (press_tab (fixture) == find_titled (fixture->editor, "Take back"));
  g_assert_true (press_tab (fixture) == find_titled (fixture->editor, "Knot"));
  g_assert_true (gtk_widget_is_ancestor (press_tab (fixture), name));
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *data_home = g_dir_make_tmp ("instep-editor-XXXXXX", NULL);
  const char *arguments[] = { "rm", "-rf", data_home, NULL };
  int status;

  /* What is saved must not stay. */
  g_setenv ("XDG_DATA_HOME", data_home, TRUE);
  gtk_test_init (&argc, &argv);
  adw_init ();

  g_test_add ("/window/lacing-editor/make", Fixture, NULL, set_up, test_make, tear_down);
  g_test_add ("/window/lacing-editor/save", Fixture, NULL, set_up, test_save, tear_down);
  g_test_add ("/window/lacing-editor/take", Fixture, NULL, set_up, test_take, tear_down);
  g_test_add ("/window/lacing-editor/fits-narrow-with-large-text", Fixture, NULL, set_up,
              test_fits_narrow_with_large_text, tear_down);
  g_test_add ("/window/lacing-editor/tab", Fixture, NULL, set_up, test_tab, tear_down);
  status = g_test_run ();

  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
  return status;
}
