/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The stage stands still while its lacing is gone through, and all of it is in sight. */

#include "config.h"

#include "stage.h"

#include "advice/lacing-words.h"
#include "picture/lacing-diagram.h"
#include "window/in-sight.h"
#include "window/lacing-changes.h"
#include "window/lacing-detail.h"
#include "window/lacing-list.h"
#include "window/lacing-stage.h"
#include "window/lacing-steps.h"
#include "window/picture-view.h"

static void
show_pattern (Stage      *stage,
              const char *id)
{
  const InstepContent *content = instep_session_get_content (stage->session);

  instep_session_choose_pattern (stage->session, instep_content_find_pattern (content, id));
  instep_window_show_page (INSTEP_WINDOW (stage->window), "lacing");
  do
    gtk_test_widget_wait_for_draw (stage->window);
  while (gtk_widget_get_height (find (find (stage->window, INSTEP_TYPE_LACING_STAGE),
                                      INSTEP_TYPE_PICTURE_VIEW)) == 0);
  /* The list makes its rows between frames. */
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  gtk_test_widget_wait_for_draw (stage->window);
}

static void
get_bounds (Stage           *stage,
            GType            type,
            graphene_rect_t *bounds)
{
  GtkWidget *detail = find (stage->window, INSTEP_TYPE_LACING_DETAIL);

  g_assert_true (gtk_widget_compute_bounds (find (detail, type), stage->window, bounds));
}

/* In either window, whatever the step says: neither the picture nor what is below it moves. */
static void
expect_to_stand_still (Stage      *stage,
                       const char *id)
{
  InstepLacingStage *lacing;
  graphene_rect_t whole, picture, bounds;
  guint n_steps;

  show_pattern (stage, id);
  lacing = INSTEP_LACING_STAGE (find (stage->window, INSTEP_TYPE_LACING_STAGE));
  n_steps = instep_session_get_threading (stage->session)->n_steps;
  get_bounds (stage, INSTEP_TYPE_LACING_STAGE, &whole);
  get_bounds (stage, INSTEP_TYPE_PICTURE_VIEW, &picture);

  for (guint step = 0; step < n_steps; step++)
    {
      instep_lacing_stage_choose_step (lacing, step);
      gtk_test_widget_wait_for_draw (stage->window);
      get_bounds (stage, INSTEP_TYPE_LACING_STAGE, &bounds);
      g_assert_true (graphene_rect_equal (&bounds, &whole));
      get_bounds (stage, INSTEP_TYPE_PICTURE_VIEW, &bounds);
      g_assert_true (graphene_rect_equal (&bounds, &picture));
    }
}

/* The page as scrolled as it can be. */
static void
scroll_to_end (Stage *stage)
{
  GtkWidget *detail = find (stage->window, INSTEP_TYPE_LACING_DETAIL);
  GtkWidget *scroll = find (detail, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroll));

  while (gtk_adjustment_get_upper (adjustment) <= gtk_adjustment_get_page_size (adjustment))
    g_main_context_iteration (NULL, TRUE);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  gtk_widget_queue_draw (stage->window);
  gtk_test_widget_wait_for_draw (stage->window);
}

/* While what stands beside it is read or changed, the picture can be looked at. */
static void
test_stays_in_sight (Stage         *stage,
                     gconstpointer  data)
{
  GtkWidget *detail;
  graphene_rect_t before, after, cards;

  gtk_window_set_default_size (GTK_WINDOW (stage->window), 1100, 700);
  show_pattern (stage, "army");
  detail = find (stage->window, INSTEP_TYPE_LACING_DETAIL);
  get_bounds (stage, INSTEP_TYPE_LACING_STAGE, &before);
  scroll_to_end (stage);
  get_bounds (stage, INSTEP_TYPE_LACING_STAGE, &after);
  g_assert_true (gtk_widget_compute_bounds (find (detail, INSTEP_TYPE_IN_SIGHT), stage->window, &cards));

  /* It goes down with the page, as far as its column reaches. */
  g_assert_cmpfloat (after.origin.y, >, cards.origin.y);
  g_assert_cmpfloat (after.origin.y + after.size.height, <=, cards.origin.y + cards.size.height);
  g_assert_cmpfloat (after.size.height, ==, before.size.height);
}

static void
test_stands_still (Stage         *stage,
                   gconstpointer  data)
{
  expect_to_stand_still (stage, "window");
  gtk_window_set_default_size (GTK_WINDOW (stage->window), 360, 640);
  expect_folded (stage, TRUE);
  expect_to_stand_still (stage, "heel-lock");
}

static void
expect_in_sight (Stage *stage)
{
  graphene_rect_t bounds;

  gtk_test_widget_wait_for_draw (stage->window);
  get_bounds (stage, INSTEP_TYPE_LACING_STAGE, &bounds);
  g_test_message ("%s, %u pairs: %.0f of %d px", instep_pattern_get_id (instep_session_get_pattern (stage->session)),
                  instep_session_get_throat (stage->session)->n_rows,
                  (double) (bounds.origin.y + bounds.size.height), gtk_widget_get_height (stage->window));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (stage->window));
}

/* From the heading down to the player, for any number of eyelets, whatever is told above it. */
static void
test_is_in_sight (Stage         *stage,
                  gconstpointer  data)
{
  GPtrArray *patterns = instep_session_get_content (stage->session)->patterns;

  show_pattern (stage, "window");
  for (guint pairs = 4; pairs <= 10; pairs++)
    {
      instep_session_set_pairs (stage->session, pairs);
      expect_in_sight (stage);
    }

  for (guint i = 0; i < patterns->len; i++)
    {
      instep_session_choose_pattern (stage->session, g_ptr_array_index (patterns, i));
      expect_in_sight (stage);
    }
}

static GtkListBox *
get_steps (Stage *stage)
{
  return GTK_LIST_BOX (find (find (stage->window, INSTEP_TYPE_LACING_STEPS), GTK_TYPE_LIST_BOX));
}

static void
stepped_cb (guint *told,
            guint  step)
{
  *told = step;
}

/* A row chosen in the list is the step at hand, and a step taken elsewhere is the row. */
static void
test_list_and_stage_agree (Stage         *stage,
                           gconstpointer  data)
{
  InstepLacingStage *lacing;
  GtkListBox *steps;
  guint told = INSTEP_STEP_ALL;

  show_pattern (stage, "window");
  lacing = INSTEP_LACING_STAGE (find (stage->window, INSTEP_TYPE_LACING_STAGE));
  steps = get_steps (stage);
  g_signal_connect_swapped (lacing, "stepped", G_CALLBACK (stepped_cb), &told);

  g_assert_null (gtk_list_box_get_selected_row (steps));
  gtk_list_box_select_row (steps, gtk_list_box_get_row_at_index (steps, 3));
  g_assert_cmpuint (told, ==, 3);

  instep_lacing_stage_choose_step (lacing, 5);
  g_assert_true (gtk_list_box_get_selected_row (steps) == gtk_list_box_get_row_at_index (steps, 5));
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (gtk_list_box_get_selected_row (steps)), GTK_ACCESSIBLE_PROPERTY_LABEL,
    "Step 6 of 7: Cross; out through row 6.");

  instep_lacing_stage_choose_step (lacing, INSTEP_STEP_ALL);
  g_assert_null (gtk_list_box_get_selected_row (steps));
}

/* While the list of what to open is unfolded, the picture tells the same; the rows are the lacing facts'. */
static void
test_tells_what_to_open (Stage         *stage,
                         gconstpointer  data)
{
  GtkWidget *changes, *picture;
  g_autofree char *lacing = NULL;
  g_autofree char *told = NULL;

  show_pattern (stage, "window");
  changes = find (stage->window, INSTEP_TYPE_LACING_CHANGES);
  picture = find (find (stage->window, INSTEP_TYPE_LACING_STAGE), INSTEP_TYPE_PICTURE_VIEW);
  lacing = instep_words_lacing_diagram (instep_session_get_pattern (stage->session),
                                        instep_session_get_threading (stage->session));
  told = g_strconcat (lacing, " The eyelets to open are ringed: row 4, row 5, row 6.", NULL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_PROPERTY_LABEL, lacing);

  click (find_titled (changes, "Show"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_PROPERTY_LABEL, told);
  instep_session_set_worn (stage->session, instep_session_get_pattern (stage->session), 0);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_PROPERTY_LABEL, lacing);
  instep_session_set_worn (stage->session, g_ptr_array_index (
                             instep_session_get_content (stage->session)->patterns, 0), 0);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_PROPERTY_LABEL, told);

  click (find_titled (changes, "Show"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_PROPERTY_LABEL, lacing);
}

/* In the narrowest window with the largest text. */
static void
test_list_fits_narrow_with_large_text (Stage         *stage,
                                       gconstpointer  data)
{
  show_pattern (stage, "window");
  g_assert_cmpint (measure_large (find (stage->window, INSTEP_TYPE_LACING_LIST)), <=, 360);
}

/* Whether a text in it is cut off where there is no room, instead of going on in the next line. */
static gboolean
may_be_cut (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && gtk_label_get_ellipsize (GTK_LABEL (widget)) != PANGO_ELLIPSIZE_NONE)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (may_be_cut (child))
        return TRUE;
    }

  return FALSE;
}

static void
test_choices_are_whole (Stage         *stage,
                        gconstpointer  data)
{
  GtkWidget *detail;

  gtk_window_set_default_size (GTK_WINDOW (stage->window), 1100, 1400);
  show_pattern (stage, "window");
  detail = find (stage->window, INSTEP_TYPE_LACING_DETAIL);
  click (find_titled (find (detail, INSTEP_TYPE_LACING_CHANGES), "Show"));
  gtk_test_widget_wait_for_draw (stage->window);

  g_assert_true (gtk_widget_get_mapped (find_titled (detail, "Which rows")));
  g_assert_false (may_be_cut (find_titled (detail, "Which rows")));
  g_assert_true (gtk_widget_get_mapped (find_titled (detail, "In your shoe now")));
  g_assert_false (may_be_cut (find_titled (detail, "In your shoe now")));
}

static void
add (const char *name,
     void      (*test) (Stage *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/window/lacing-stage/", name, NULL);

  g_test_add (path, Stage, NULL, stage_set_up, test, stage_tear_down);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("stands-still", test_stands_still);
  add ("is-in-sight", test_is_in_sight);
  add ("stays-in-sight", test_stays_in_sight);
  add ("list-and-stage-agree", test_list_and_stage_agree);
  add ("tells-what-to-open", test_tells_what_to_open);
  add ("choices-are-whole", test_choices_are_whole);
  add ("list-fits-narrow-with-large-text", test_list_fits_narrow_with_large_text);

  return g_test_run ();
}
