/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Behind the verdict: the sum that Why? opens, its sources, what would make it surer, and the studies
 * that disagree.
 */

#include "config.h"

#include "stage.h"

#include "window/field-editor.h"
#include "window/pair.h"
#include "window/study-list.h"
#include "window/sum-list.h"
#include "window/sum-row.h"
#include "window/verdict-card.h"

#include <string.h>

static GtkWidget *
open_sum (Stage *stage)
{
  click (find_titled (stage->window, "Why?"));

  return find (stage->window, INSTEP_TYPE_SUM_LIST);
}

/* The visible line whose name begins with @name; NULL if there is none. */
static GtkWidget *
find_line (GtkWidget  *widget,
           const char *name)
{
  if (INSTEP_IS_SUM_ROW (widget) && gtk_widget_get_visible (gtk_widget_get_parent (widget)) &&
      g_str_has_prefix (gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (widget))), name))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_line (child, name);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
assert_line (GtkWidget  *sum,
             const char *name,
             const char *planned,
             const char *typical)
{
  GtkWidget *line = find_line (sum, name);
  GtkWidget *figure;
  g_autofree char *told = g_strdup_printf ("%s: planned %s mm, typical %s mm", name, planned, typical);

  if (line == NULL)
    g_error ("There is no line “%s”", name);
  figure = gtk_widget_get_next_sibling (gtk_widget_get_first_child (line));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (figure)), ==, planned);
  figure = gtk_widget_get_next_sibling (figure);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (figure)), ==, typical);
  gtk_test_accessible_assert_property (gtk_widget_get_parent (line), GTK_ACCESSIBLE_PROPERTY_LABEL, told);
}

/* The example runner: 14.68, 14.50 and 12.35 left; contract §2.  The right foot is 2 mm shorter. */
static void
test_why_opens_the_sum (Stage         *stage,
                        gconstpointer  data)
{
  GtkWidget *why = find_titled (stage->window, "Why?");
  GtkWidget *sum;

  gtk_test_accessible_assert_state (why, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  g_assert_null (find (stage->window, INSTEP_TYPE_SUM_LIST));

  sum = open_sum (stage);
  gtk_test_accessible_assert_state (why, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  g_assert_true (gtk_revealer_get_reveal_child (GTK_REVEALER (gtk_widget_get_parent (sum))));
  assert_line (sum, "Left foot, as measured", "−268.00", "−268.00");
  assert_line (sum, "Room at the start", "14.68", "14.68");
  assert_line (sum, "Room at the finish", "12.35", "14.50");
  g_assert_null (find_line (sum, "Swelling since the morning"));

  click (find_titled (sum, "Right"));
  assert_line (sum, "Right foot, as measured", "−266.00", "−266.00");
  assert_line (sum, "Room at the start", "16.68", "16.68");

  click (why);
  gtk_test_accessible_assert_state (why, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  g_assert_false (gtk_revealer_get_reveal_child (GTK_REVEALER (gtk_widget_get_parent (sum))));
}

/* 2 mm more foot are 2.0054 mm less room; a left foot that is the shorter one leads no more. */
static void
test_the_sum_follows_an_edit (Stage         *stage,
                              gconstpointer  data)
{
  GtkWidget *sum = open_sum (stage);

  gtk_editable_set_text (get_left_foot (stage), "270");
  assert_line (sum, "Left foot, as measured", "−270.00", "−270.00");
  assert_line (sum, "Room at the start", "12.67", "12.67");

  gtk_editable_set_text (get_left_foot (stage), "264");
  assert_line (sum, "Right foot, as measured", "−266.00", "−266.00");

  /* Once a foot was chosen, it stays. */
  click (find_titled (sum, "Left"));
  gtk_editable_set_text (get_left_foot (stage), "263");
  assert_line (sum, "Left foot, as measured", "−263.00", "−263.00");
}

static GtkMenuButton *
get_source_button (GtkWidget *line)
{
  return GTK_MENU_BUTTON (gtk_widget_get_last_child (line));
}

static void
test_lines_have_sources (Stage         *stage,
                         gconstpointer  data)
{
  GtkWidget *sum = open_sum (stage);
  GtkMenuButton *button = get_source_button (find_line (sum, "Two layers of sock"));
  GtkWidget *label;

  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (button)));
  gtk_test_accessible_assert_property (gtk_widget_get_first_child (GTK_WIDGET (button)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Sources: Two layers of sock");

  gtk_menu_button_popup (button);
  label = find (GTK_WIDGET (gtk_menu_button_get_popover (button)), GTK_TYPE_LABEL);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==,
                   "<a href=\"https://www.heeluxe.com/how-socks-impact-shoe-fit/\">How socks impact shoe "
                   "fit: one foot, in sixteenths of an inch; thickness derived by us (Heeluxe)</a>");
  gtk_menu_button_popdown (button);

  button = get_source_button (find_line (sum, "Room at the start"));
  g_assert_false (gtk_widget_get_child_visible (GTK_WIDGET (button)));
}

static void
assert_focus_inside_length (Stage *stage)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (stage->window));
  GtkWidget *editor = gtk_widget_get_ancestor (focus, INSTEP_TYPE_FIELD_EDITOR);
  g_autofree char *title = NULL;

  g_assert_nonnull (editor);
  g_object_get (editor, "title", &title, NULL);
  g_assert_cmpstr (title, ==, "Inside length");
}

static void
test_measure_asks_for_the_inside (Stage         *stage,
                                  gconstpointer  data)
{
  InstepPair *pair = INSTEP_PAIR (find (stage->window, INSTEP_TYPE_PAIR));
  GtkWidget *measure = find_titled (stage->window, "Measure");

  gtk_widget_grab_focus (measure);
  click (measure);
  gtk_test_widget_wait_for_draw (stage->window);
  assert_focus_inside_length (stage);

  gtk_window_set_default_size (GTK_WINDOW (stage->window), 360, 640);
  expect_folded (stage, TRUE);
  instep_pair_set_show_second (pair, TRUE);
  gtk_test_widget_wait_for_draw (stage->window);
  gtk_widget_grab_focus (measure);
  click (measure);
  g_assert_false (instep_pair_get_show_second (pair));
  gtk_test_widget_wait_for_draw (stage->window);
  assert_focus_inside_length (stage);
}

static void
test_doubts_of_a_measured_shoe (Stage         *stage,
                                gconstpointer  data)
{
  GtkWidget *measure = find_titled (stage->window, "Measure");
  InstepFitInput input = instep_fit_input_example ();
  GtkWidget *row = find_titled (stage->window, "Measure inside the shoe");

  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==,
                   "A size label may be 7 mm off; a measured inside length 3 mm. That is the biggest "
                   "doubt here.");
  g_assert_true (gtk_widget_get_visible (measure));

  input.inner_length_mm = INSTEP_SAID (284.0);
  g_assert_true (instep_session_set_input (stage->session, &input, NULL, NULL));
  g_assert_true (find_titled (stage->window, "Measured inside the shoe") == row);
  g_assert_false (gtk_widget_get_visible (measure));
}

static void
test_show_opens_the_same_sum (Stage         *stage,
                              gconstpointer  data)
{
  GtkWidget *why = find_titled (stage->window, "Why?");

  click (find_titled (stage->window, "Show"));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (why)));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (stage->window)) == why);
}

/* When the window is narrow, the button stands where its line has room. */
static void
test_why_moves_when_narrow (Stage         *stage,
                            gconstpointer  data)
{
  GtkWidget *why = find_titled (stage->window, "Why?");
  GtkWidget *home = gtk_widget_get_parent (why);

  open_sum (stage);
  gtk_window_set_default_size (GTK_WINDOW (stage->window), 360, 640);
  expect_folded (stage, TRUE);
  g_assert_true (gtk_widget_get_parent (why) != home);
  g_assert_true (gtk_widget_is_ancestor (why, find (stage->window, INSTEP_TYPE_VERDICT_CARD)));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (why)));

  gtk_window_set_default_size (GTK_WINDOW (stage->window), 1100, 760);
  expect_folded (stage, FALSE);
  g_assert_true (gtk_widget_get_parent (why) == home);
}

static gboolean
activate_link_cb (GtkLabel    *label,
                  const char  *url,
                  char       **activated)
{
  *activated = g_strdup (url);

  return TRUE;
}

/* Each study ends with its link, which Enter opens. */
static void
assert_opens (GtkWidget          *label,
              const InstepSource *source)
{
  g_autofree char *activated = NULL;

  g_assert_true (GTK_IS_LABEL (label));
  g_signal_connect (label, "activate-link", G_CALLBACK (activate_link_cb), &activated);
  g_assert_true (gtk_widget_grab_focus (label));
  g_signal_emit_by_name (label, "activate-current-link");
  g_assert_cmpstr (activated, ==, source->url);
  g_signal_handlers_disconnect_by_func (label, activate_link_cb, &activated);
}

static void
test_studies_have_links (Stage         *stage,
                         gconstpointer  data)
{
  const InstepContent *content = instep_session_get_content (stage->session);
  GtkWidget *expander = find_titled (stage->window, "Studies that disagree");
  GtkWidget *box;
  guint n_studies = 0;

  g_assert_null (find (expander, INSTEP_TYPE_STUDY_LIST));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (expander), TRUE);
  gtk_test_widget_wait_for_draw (stage->window);

  box = gtk_widget_get_first_child (find (expander, INSTEP_TYPE_STUDY_LIST));
  for (guint i = 0; i < content->questions->len; i++, box = gtk_widget_get_next_sibling (box))
    {
      const InstepQuestion *question = g_ptr_array_index (content->questions, i);
      GtkWidget *label = gtk_widget_get_first_child (box);

      g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, question->text);
      label = gtk_widget_get_next_sibling (label);
      for (; gtk_widget_get_next_sibling (label) != NULL; label = gtk_widget_get_next_sibling (label))
        {
          const InstepStudy *study = g_ptr_array_index (content->studies, n_studies++);

          g_assert_true (g_str_has_prefix (gtk_label_get_text (GTK_LABEL (label)), study->text));
          assert_opens (label, instep_content_find_source (content, study->source_id));
        }
      g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, question->our_choice);
    }
  g_assert_cmpuint (n_studies, ==, content->studies->len);
}

#define ADD(name, function) \
  g_test_add ("/window/why/" name, Stage, NULL, stage_set_up, function, stage_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("opens-the-sum", test_why_opens_the_sum);
  ADD ("the-sum-follows-an-edit", test_the_sum_follows_an_edit);
  ADD ("lines-have-sources", test_lines_have_sources);
  ADD ("measure-asks-for-the-inside", test_measure_asks_for_the_inside);
  ADD ("doubts-of-a-measured-shoe", test_doubts_of_a_measured_shoe);
  ADD ("show-opens-the-same-sum", test_show_opens_the_same_sum);
  ADD ("moves-when-narrow", test_why_moves_when_narrow);
  ADD ("studies-have-links", test_studies_have_links);

  return g_test_run ();
}
