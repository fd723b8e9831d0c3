/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What to change against numb feet, which of it is suggested, and where it leads. */

#include "config.h"

#include "numb-stage.h"

#include "window/numb-fix-row.h"

static GtkWidget *
get_button (GtkWidget *fix_row)
{
  return find (fix_row, GTK_TYPE_BUTTON);
}

static const char *
get_target (GtkWidget *fix_row)
{
  GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (get_button (fix_row)));

  return target != NULL ? g_variant_get_string (target, NULL) : NULL;
}

static gboolean
offers_a_size (Stage *stage)
{
  g_autoptr(GPtrArray) rows = NULL;

  show_all (stage);
  rows = list_shown (stage, INSTEP_TYPE_NUMB_FIX_ROW);
  for (guint i = 0; i < rows->len; i++)
    {
      if (g_strcmp0 (get_target (g_ptr_array_index (rows, i)), "size") == 0)
        return TRUE;
    }

  return FALSE;
}

/* The nerve between the toes has a wider shoe among its fixes, which waits for the doctor. */
static void
test_doctor_soon (Stage         *stage,
                  gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *card = NULL;
  g_autofree char *texts = NULL;

  say (stage, INSTEP_NUMB_WHERE, "toes");
  say (stage, INSTEP_NUMB_RELIEF, "shoe-off");
  before = read_card (stage);
  assert_has_not (before, "See a doctor soon");
  g_assert_true (offers_a_size (stage));

  say_nothing (stage);
  say (stage, INSTEP_NUMB_WHERE, "toe-3-4");
  card = read_card (stage);
  texts = read_result (stage);
  g_assert_true (g_str_has_prefix (card, "You may go on\n"));
  assert_has (card, "\nSee a doctor soon: ");
  assert_has (texts, "A nerve between the toes\nIt can also come from this: ask a doctor.");
  assert_has_not (texts, "The next run");
  g_assert_false (offers_a_size (stage));
}

static GtkWidget *
find_suggested (Stage *stage)
{
  g_autoptr(GPtrArray) buttons = list_shown (stage, GTK_TYPE_BUTTON);
  GtkWidget *suggested = NULL;

  for (guint i = 0; i < buttons->len; i++)
    {
      if (!gtk_widget_has_css_class (g_ptr_array_index (buttons, i), "suggested-action"))
        continue;

      g_assert_null (suggested);
      suggested = g_ptr_array_index (buttons, i);
    }

  return suggested;
}

/* What a runner with numb toes on top of the foot is to get in two clicks: top, after 15 minutes, eases on
 * loosening.  What to do at once, and the doctor, have their own places and are no changes.
 */
static void
test_window_lacing (Stage         *stage,
                    gconstpointer  data)
{
  g_autoptr(GPtrArray) fixes = NULL;
  g_autofree char *texts = NULL;
  GtkWidget *suggested;
  AdwViewStack *stack = ADW_VIEW_STACK (find (stage->window, ADW_TYPE_VIEW_STACK));

  say_laces (stage);
  fixes = list_shown (stage, INSTEP_TYPE_NUMB_FIX_ROW);
  suggested = find_suggested (stage);
  g_assert_true (suggested == get_button (g_ptr_array_index (fixes, 0)));
  show_all (stage);
  texts = read_result (stage);
  assert_has_not (texts, "Stop, loosen the laces and walk");
  assert_has_not (texts, "If it lasts, comes back, burns");
  gtk_test_accessible_assert_property (suggested, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Lacing: Window lacing");

  click (suggested);
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (stack), ==, "lacing");
  g_assert_cmpstr (instep_pattern_get_id (instep_session_get_pattern (stage->session)), ==, "window");
}

/* What cannot be opened is not suggested: the blue button is that of the first that can. */
static void
test_suggests_what_opens (Stage         *stage,
                          gconstpointer  data)
{
  g_autoptr(GPtrArray) fixes = NULL;

  say (stage, INSTEP_NUMB_CONDITIONS, "cold");
  fixes = list_shown (stage, INSTEP_TYPE_NUMB_FIX_ROW);
  g_assert_cmpuint (fixes->len, >=, 2);
  g_assert_false (gtk_widget_get_visible (get_button (g_ptr_array_index (fixes, 0))));
  g_assert_true (find_suggested (stage) == get_button (g_ptr_array_index (fixes, 1)));
}

static const struct
{
  const char *action;
  const char *target;
  const char *page;
} LINKS[INSTEP_FIX_N_OPENS] = {
  [INSTEP_FIX_OPENS_LACING] = { "win.show-lacing", NULL, "lacing" },
  [INSTEP_FIX_OPENS_SOCK] = { "win.show-fit", "sock", "fit" },
  [INSTEP_FIX_OPENS_FIT] = { "win.show-fit", "room", "fit" },
  [INSTEP_FIX_OPENS_SIZE] = { "win.show-fit", "size", "fit" },
};

/* Every fix of the content leads where it says. */
static void
test_links (Stage         *stage,
            gconstpointer  data)
{
  const InstepContent *content = instep_session_get_content (stage->session);
  AdwViewStack *stack = ADW_VIEW_STACK (find (stage->window, ADW_TYPE_VIEW_STACK));

  for (guint i = 0; i < content->fixes->len; i++)
    {
      const InstepFix *fix = g_ptr_array_index (content->fixes, i);
      GtkWidget *row = instep_numb_fix_row_new (fix, content);
      GtkWidget *button = get_button (row);
      gboolean opens = fix->opens != INSTEP_FIX_OPENS_NOTHING;

      gtk_box_append (GTK_BOX (get_result (stage)), row);
      g_assert_true (gtk_widget_get_visible (button) == opens);
      if (opens)
        {
          const char *target = fix->lacing_id != NULL ? fix->lacing_id : LINKS[fix->opens].target;

          g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==,
                           LINKS[fix->opens].action);
          g_assert_cmpstr (get_target (row), ==, target);
          click (button);
          g_assert_cmpstr (adw_view_stack_get_visible_child_name (stack), ==, LINKS[fix->opens].page);
          instep_window_show_page (INSTEP_WINDOW (stage->window), "numbness");
        }
      gtk_box_remove (GTK_BOX (get_result (stage)), row);
    }
}

#define ADD(name, set_up, function) \
  g_test_add ("/window/numb-fixes/" name, Stage, NULL, set_up, function, stage_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("doctor-soon", set_up_result, test_doctor_soon);
  ADD ("suggests-what-opens", set_up_result, test_suggests_what_opens);
  ADD ("window-lacing", set_up_page, test_window_lacing);
  ADD ("links", set_up_page, test_links);

  return g_test_run ();
}
