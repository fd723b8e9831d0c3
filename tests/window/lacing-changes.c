/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What to open for the lacing looked at, beside the one in the shoe. */

#include "config.h"

#include "stage.h"
#include "window/lacing-changes.h"

typedef struct
{
  InstepSession *session;
  GtkWidget     *window;
  GtkWidget     *changes;
  GtkWidget     *worn;
  guint          chosen_step;
} Fixture;

static const InstepPattern *
find_pattern (Fixture    *fixture,
              const char *id)
{
  return instep_content_find_pattern (instep_session_get_content (fixture->session), id);
}

static void
look_at (Fixture    *fixture,
         const char *id)
{
  instep_session_choose_pattern (fixture->session, find_pattern (fixture, id));
}

static void
chosen_cb (Fixture *fixture,
           guint    step)
{
  fixture->chosen_step = step;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = create_session ();
  fixture->chosen_step = G_MAXUINT;
  look_at (fixture, "window");

  fixture->changes = g_object_new (INSTEP_TYPE_LACING_CHANGES, NULL);
  instep_lacing_changes_set_session (INSTEP_LACING_CHANGES (fixture->changes), fixture->session);
  g_signal_connect_swapped (fixture->changes, "chosen", G_CALLBACK (chosen_cb), fixture);
  fixture->worn = find (fixture->changes, ADW_TYPE_COMBO_ROW);
  fixture->window = gtk_window_new ();
  /* As wide as the column that it stands in. */
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 340, 700);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->changes);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->session);
}

static void
assert_row (Fixture    *fixture,
            const char *title,
            const char *subtitle)
{
  GtkWidget *row = find_titled (fixture->changes, title);

  g_assert_true (ADW_IS_ACTION_ROW (row));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, subtitle);
}

static void
press_show (Fixture *fixture)
{
  click (find_titled (fixture->changes, "Show"));
  gtk_test_widget_wait_for_draw (fixture->window);
}

/* Whether a label says @text, and is seen. */
static gboolean
says (GtkWidget  *widget,
      const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
      g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (says (child, text))
        return TRUE;
    }

  return FALSE;
}

/* The example of the mock-up; visits as in the lacing facts, §2. */
static void
test_show (Fixture       *fixture,
           gconstpointer  data)
{
  const char *undo = "Both ends: out of row\u00a06, then out of row\u00a05, then out of row\u00a04.\n"
                     "These eyelets are ringed in the picture.";

  assert_row (fixture, "From Criss-cross", "Open only rows 4 to 6.");
  g_assert_false (says (fixture->changes, undo));
  g_assert_false (gtk_widget_get_mapped (fixture->worn));

  press_show (fixture);
  g_assert_true (says (fixture->changes, undo));
  g_assert_true (gtk_widget_get_mapped (fixture->worn));
  click (find_titled (fixture->changes, "Lace on from step 4"));
  g_assert_cmpuint (fixture->chosen_step, ==, 3);

  press_show (fixture);
  g_assert_false (says (fixture->changes, undo));
  g_assert_false (gtk_widget_get_mapped (fixture->worn));
}

static void
assert_named (GtkWidget  *button,
              const char *name)
{
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_assert_false (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (button),
                                                    GTK_ACCESSIBLE_RELATION_LABELLED_BY));
}

/* A name without what the button says would not do: a person may speak it. */
static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *show = find_titled (fixture->changes, "Show");

  assert_named (show, "Show: From Criss-cross");
  assert_named (find_titled (fixture->changes, "Done"), "Done: Laced it so?");
  instep_session_set_worn (fixture->session, find_pattern (fixture, "heel-lock"), 0);
  assert_named (show, "Show: From Heel lock");
}

/* What is unfolded stays so, and tells of the lacing looked at. */
static void
test_other_lacing (Fixture       *fixture,
                   gconstpointer  data)
{
  press_show (fixture);
  look_at (fixture, "heel-lock");
  assert_row (fixture, "From Criss-cross", "Open only row 6.");
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_true (says (fixture->changes,
                       "Both ends: out of row\u00a06.\nThese eyelets are ringed in the picture."));

  look_at (fixture, "over-under");
  assert_row (fixture, "From Criss-cross", "Take the lace out and start afresh.");
  g_assert_false (gtk_widget_get_mapped (find_titled (fixture->changes, "Lace on from step 1")));
  g_assert_true (gtk_widget_get_mapped (fixture->worn));

  look_at (fixture, "criss-cross");
  assert_row (fixture, "From Criss-cross", "Nothing to change: it is laced the same way.");
}

static void
test_worn (Fixture       *fixture,
           gconstpointer  data)
{
  GPtrArray *patterns = instep_session_get_content (fixture->session)->patterns;
  guint index;

  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (fixture->worn)), ==, 0);

  g_assert_true (g_ptr_array_find (patterns, find_pattern (fixture, "heel-lock"), &index));
  adw_combo_row_set_selected (ADW_COMBO_ROW (fixture->worn), index);
  g_assert_true (instep_session_get_worn_pattern (fixture->session) == find_pattern (fixture, "heel-lock"));
  assert_row (fixture, "From Heel lock", "Open only rows 4 to 6.");

  instep_session_set_worn (fixture->session, find_pattern (fixture, "window"), 0);
  g_assert_true (g_ptr_array_find (patterns, find_pattern (fixture, "window"), &index));
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (fixture->worn)), ==, index);
  assert_row (fixture, "From Window lacing", "Nothing to change: it is laced the same way.");
}

/* The row is kept: a window over row 2 is not one over row 3. */
static void
test_laced (Fixture       *fixture,
            gconstpointer  data)
{
  instep_session_set_row (fixture->session, 2);
  press_show (fixture);
  click (find_titled (fixture->changes, "Done"));
  g_assert_true (instep_session_get_worn_pattern (fixture->session) == find_pattern (fixture, "window"));
  g_assert_cmpuint (instep_session_get_worn_row (fixture->session), ==, 2);
  assert_row (fixture, "From Window lacing", "Nothing to change: it is laced the same way.");
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_false (gtk_widget_get_mapped (find_titled (fixture->changes, "Done")));

  /* Visits of row 3 and above differ; the row of the window is another one on other eyelets. */
  instep_session_set_row (fixture->session, 3);
  assert_row (fixture, "From Window lacing", "Open only rows 3 to 6.");
  instep_session_set_pairs (fixture->session, 7);
  g_assert_cmpuint (instep_session_get_worn_row (fixture->session), ==, 0);
}

/* Open front needs five pairs: it cannot be in a shoe of four, nor be looked at there. */
static void
test_too_few_pairs (Fixture       *fixture,
                    gconstpointer  data)
{
  instep_session_set_worn (fixture->session, find_pattern (fixture, "open-front"), 0);
  instep_session_set_pairs (fixture->session, 4);
  assert_row (fixture, "From Open front", "Open front needs at least 5 pairs of eyelets; this shoe has 4.");

  look_at (fixture, "open-front");
  g_assert_false (gtk_widget_get_visible (fixture->changes));
  instep_session_set_pairs (fixture->session, 5);
  g_assert_true (gtk_widget_get_visible (fixture->changes));
}

#define ADD(name, test) g_test_add ("/window/lacing-changes/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("show", test_show);
  ADD ("names", test_names);
  ADD ("other-lacing", test_other_lacing);
  ADD ("worn", test_worn);
  ADD ("laced", test_laced);
  ADD ("too-few-pairs", test_too_few_pairs);

  return g_test_run ();
}
