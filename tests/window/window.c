/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The whole window in this process: its pages, its actions, and what the form makes of an edit. */

#include "config.h"

#include "stage.h"

#include "window/fit-form.h"
#include "window/lacing-page.h"
#include "window/numbness-page.h"

#include <string.h>

static void
test_an_edit_is_answered (Stage         *stage,
                          gconstpointer  data)
{
  gtk_editable_set_text (get_left_foot (stage), "270");
  g_assert_cmpfloat (instep_session_get_input (stage->session)->length_mm[INSTEP_LEFT].value, ==, 270.0);
  g_assert_false (instep_session_is_example (stage->session));

  gtk_editable_set_text (get_left_foot (stage), "10 km");
  g_assert_false (instep_session_is_current (stage->session));
  g_assert_cmpfloat (instep_session_get_input (stage->session)->length_mm[INSTEP_LEFT].value, ==, 270.0);

  gtk_editable_set_text (get_left_foot (stage), "27.1 cm");
  g_assert_true (instep_session_is_current (stage->session));
  g_assert_cmpfloat_with_epsilon (instep_session_get_input (stage->session)->length_mm[INSTEP_LEFT].value,
                                  271.0, 1e-9);
}

static void
test_start_over_and_undo (Stage         *stage,
                          gconstpointer  data)
{
  gtk_editable_set_text (get_left_foot (stage), "270");
  gtk_widget_activate_action (stage->window, "win.start-over", NULL);
  g_assert_true (instep_session_is_example (stage->session));
  g_assert_cmpstr (gtk_editable_get_text (get_left_foot (stage)), ==, "268 mm");

  gtk_widget_activate_action (stage->window, "win.undo", NULL);
  g_assert_false (instep_session_is_example (stage->session));
  g_assert_cmpstr (gtk_editable_get_text (get_left_foot (stage)), ==, "270 mm");
  g_assert_cmpfloat (instep_session_get_input (stage->session)->length_mm[INSTEP_LEFT].value, ==, 270.0);
}

/* Starting over forgets what was said about numb feet, and Undo brings it back; to undo a remedy
 * leaves alone what was said since.
 */
static void
test_undo_and_numb_feet (Stage         *stage,
                         gconstpointer  data)
{
  InstepNumbnessAnswers said = { 0 };
  const InstepNumbnessAnswers *answers = instep_session_get_answers (stage->session);

  instep_numbness_answers_say (&said, INSTEP_NUMB_WHERE, "top");
  instep_session_set_answers (stage->session, &said);
  gtk_widget_activate_action (stage->window, "win.start-over", NULL);
  g_assert_false (instep_numbness_answers_is_equal (answers, &said));
  gtk_widget_activate_action (stage->window, "win.undo", NULL);
  g_assert_true (instep_numbness_answers_is_equal (answers, &said));

  gtk_editable_set_text (get_left_foot (stage), "275");
  gtk_widget_activate_action (stage->window, "win.try-remedy", "s", "thinner-sock");
  instep_numbness_answers_say (&said, INSTEP_NUMB_WHERE, "toes");
  instep_session_set_answers (stage->session, &said);
  gtk_widget_activate_action (stage->window, "win.undo", NULL);
  g_assert_cmpstr (instep_session_get_input (stage->session)->sock_id, ==, "thin");
  g_assert_true (instep_numbness_answers_is_equal (answers, &said));
}

/* A fix for numb feet leads to where it is done. */
static void
test_the_fit_is_led_to (Stage         *stage,
                        gconstpointer  data)
{
  InstepPair *pair = INSTEP_PAIR (find (stage->window, INSTEP_TYPE_PAIR));
  GtkWidget *focus;

  instep_window_show_page (INSTEP_WINDOW (stage->window), "numbness");
  gtk_widget_activate_action (stage->window, "win.show-fit", "s", "sock");
  focus = gtk_root_get_focus (GTK_ROOT (stage->window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, find (stage->window, INSTEP_TYPE_FIT_FORM)));
  g_assert_true (gtk_widget_get_mapped (focus));

  gtk_widget_activate_action (stage->window, "win.show-fit", "s", "size");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (stage->window)) != focus);

  gtk_widget_activate_action (stage->window, "win.show-fit", "s", "room");
  g_assert_true (instep_pair_get_show_second (pair));
  gtk_widget_activate_action (stage->window, "win.show-fit", "s", "sock");
  g_assert_false (instep_pair_get_show_second (pair));
}

static void
test_pages_are_made_when_shown (Stage         *stage,
                                gconstpointer  data)
{
  g_assert_null (find (stage->window, INSTEP_TYPE_LACING_PAGE));
  g_assert_null (find (stage->window, INSTEP_TYPE_NUMBNESS_PAGE));

  instep_window_show_page (INSTEP_WINDOW (stage->window), "numbness");
  g_assert_nonnull (find (stage->window, INSTEP_TYPE_NUMBNESS_PAGE));

  gtk_widget_activate_action (stage->window, "win.show-lacing", "s", "heel-lock");
  g_assert_nonnull (find (stage->window, INSTEP_TYPE_LACING_PAGE));
  g_assert_cmpstr (instep_pattern_get_id (instep_session_get_pattern (stage->session)), ==, "heel-lock");
}

static void
test_folds_and_unfolds (Stage         *stage,
                        gconstpointer  data)
{
  expect_folded (stage, FALSE);
  gtk_window_set_default_size (GTK_WINDOW (stage->window), 360, 640);
  expect_folded (stage, TRUE);
  gtk_test_widget_wait_for_draw (stage->window);
  g_assert_cmpint (gtk_widget_get_width (stage->window), ==, 360);

  gtk_window_set_default_size (GTK_WINDOW (stage->window), 1100, 760);
  expect_folded (stage, FALSE);
}

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *words)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, words);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* What content names may have any character in it. */
static void
test_names_are_no_markup (Stage         *stage,
                          gconstpointer  data)
{
  const InstepFitTables *tables = &instep_session_get_content (stage->session)->fit;
  InstepSizeChart *chart = g_ptr_array_index (instep_fit_tables_find_brand (tables, "asics")->charts, 0);
  InstepFitInput input = instep_fit_input_example ();

  g_free (chart->name);
  chart->name = g_strdup ("Socks & <Shoes>");
  input.brand_id = "asics";
  g_assert_true (instep_session_set_input (stage->session, &input, NULL, NULL));
  g_assert_nonnull (find_label (stage->window, "EU sizes of the chart “Socks & <Shoes>”"));
}

#define ADD(name, function) \
  g_test_add ("/window/window/" name, Stage, NULL, stage_set_up, function, stage_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("an-edit-is-answered", test_an_edit_is_answered);
  ADD ("start-over-and-undo", test_start_over_and_undo);
  ADD ("undo-and-numb-feet", test_undo_and_numb_feet);
  ADD ("the-fit-is-led-to", test_the_fit_is_led_to);
  ADD ("pages-are-made-when-shown", test_pages_are_made_when_shown);
  ADD ("folds-and-unfolds", test_folds_and_unfolds);
  ADD ("names-are-no-markup", test_names_are_no_markup);

  return g_test_run ();
}
