/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is asked about numb feet, and that the answers shown are those of the session. */

#include "config.h"

#include "stage.h"

#include "window/answer-row.h"
#include "window/numb-questions.h"
#include "window/toggles.h"

typedef struct
{
  InstepSession *session;
  GtkWidget     *window;
  GtkWidget     *questions;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = create_session ();
  fixture->questions = g_object_new (INSTEP_TYPE_NUMB_QUESTIONS, NULL);
  instep_numb_questions_set_session (INSTEP_NUMB_QUESTIONS (fixture->questions), fixture->session);

  fixture->window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (fixture->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 600);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->questions);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (find_titled (fixture->questions, "More about the run")),
                                 TRUE);
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

static gboolean
is_asked_here (InstepNumbQuestion question)
{
  return question != INSTEP_NUMB_RED_FLAG && question != INSTEP_NUMB_WHERE;
}

/* The toggles of a question; those of the feet stand behind those of the side. */
static GtkWidget *
get_group (Fixture            *fixture,
           InstepNumbQuestion  question)
{
  const InstepNumbnessGuide *guide = &instep_session_get_content (fixture->session)->guide;
  InstepNumbQuestion asked = question == INSTEP_NUMB_FEET ? INSTEP_NUMB_SIDE : question;
  GtkWidget *row = find_titled (fixture->questions, guide->questions[asked].text);

  g_assert_true (INSTEP_IS_ANSWER_ROW (row));

  return find (row, INSTEP_TYPE_TOGGLES);
}

/* By its place, and sure to be it by what is written on it. */
static GtkWidget *
get_toggle (Fixture            *fixture,
            InstepNumbQuestion  question,
            const char         *id)
{
  const InstepNumbnessGuide *guide = &instep_session_get_content (fixture->session)->guide;
  const char *words = instep_numbness_guide_short_answer (guide, question, id);
  GtkWidget *toggle = gtk_widget_get_first_child (get_group (fixture, question));

  while (toggle != NULL &&
         !g_str_equal (gtk_label_get_text (GTK_LABEL (find (toggle, GTK_TYPE_LABEL))), words))
    toggle = gtk_widget_get_next_sibling (toggle);

  g_assert_true (GTK_IS_TOGGLE_BUTTON (toggle));

  return toggle;
}

static void
expect_pressed (Fixture            *fixture,
                InstepNumbQuestion  question,
                const char         *id,
                gboolean            pressed)
{
  GtkWidget *toggle = get_toggle (fixture, question, id);

  g_assert_cmpint (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (toggle)), ==, pressed);
  gtk_test_accessible_assert_state (toggle, GTK_ACCESSIBLE_STATE_PRESSED,
                                    pressed ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE);
}

static void
expect_said (Fixture            *fixture,
             InstepNumbQuestion  question,
             const char         *id,
             gboolean            said)
{
  g_assert_cmpint (instep_numbness_answers_has (instep_session_get_answers (fixture->session),
                                                question, id), ==, said);
}

static void
expect_nothing_said (Fixture *fixture)
{
  static const InstepNumbnessAnswers nothing;

  g_assert_true (instep_numbness_answers_is_equal (instep_session_get_answers (fixture->session),
                                                   &nothing));
}

/* Nobody says that it is one foot: whoever knows that says which. */
static void
test_each_answer (Fixture       *fixture,
                  gconstpointer  data)
{
  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    {
      const char * const *ids = instep_numb_question_answer_ids (i);

      for (guint j = 0; is_asked_here (i) && ids[j] != NULL; j++)
        {
          GtkWidget *toggle = get_toggle (fixture, i, ids[j]);

          if (!gtk_widget_get_visible (toggle))
            {
              g_assert_cmpstr (ids[j], ==, "one");
              continue;
            }

          click (toggle);
          expect_said (fixture, i, ids[j], TRUE);
          expect_pressed (fixture, i, ids[j], TRUE);
          click (toggle);
          expect_nothing_said (fixture);
          expect_pressed (fixture, i, ids[j], FALSE);
        }
    }
}

static void
test_one_or_several (Fixture       *fixture,
                     gconstpointer  data)
{
  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    {
      const char * const *ids = instep_numb_question_answer_ids (i);

      if (!is_asked_here (i) || i == INSTEP_NUMB_FEET)
        continue;

      click (get_toggle (fixture, i, ids[0]));
      click (get_toggle (fixture, i, ids[1]));
      expect_pressed (fixture, i, ids[0], instep_numb_question_takes_several (i));
      expect_pressed (fixture, i, ids[1], TRUE);
    }
}

/* Whatever is said elsewhere, with every question at once. */
static void
test_follows_the_session (Fixture       *fixture,
                          gconstpointer  data)
{
  InstepNumbnessAnswers answers = { 0 };

  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    {
      const char * const *ids = instep_numb_question_answer_ids (i);

      for (guint j = 0; ids[j] != NULL; j++)
        instep_numbness_answers_say (&answers, i, ids[j]);
    }
  instep_numbness_answers_say (&answers, INSTEP_NUMB_SIDE, "right");
  instep_session_set_answers (fixture->session, &answers);

  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    {
      const char * const *ids = instep_numb_question_answer_ids (i);

      for (guint j = 0; is_asked_here (i) && i != INSTEP_NUMB_FEET && ids[j] != NULL; j++)
        expect_pressed (fixture, i, ids[j],
                        instep_numb_question_takes_several (i) || ids[j + 1] == NULL);
    }

  instep_session_start_over (fixture->session);
  expect_nothing_said (fixture);
  expect_pressed (fixture, INSTEP_NUMB_SIDE, "right", FALSE);
  expect_pressed (fixture, INSTEP_NUMB_HABITS, "carrying", FALSE);
}

static void
test_which_foot (Fixture       *fixture,
                 gconstpointer  data)
{
  click (get_toggle (fixture, INSTEP_NUMB_SIDE, "left"));
  expect_said (fixture, INSTEP_NUMB_FEET, "one", TRUE);
  expect_said (fixture, INSTEP_NUMB_SIDE, "left", TRUE);

  click (get_toggle (fixture, INSTEP_NUMB_FEET, "both"));
  expect_said (fixture, INSTEP_NUMB_FEET, "both", TRUE);
  expect_said (fixture, INSTEP_NUMB_SIDE, "left", FALSE);
  expect_pressed (fixture, INSTEP_NUMB_SIDE, "left", FALSE);

  click (get_toggle (fixture, INSTEP_NUMB_SIDE, "right"));
  expect_said (fixture, INSTEP_NUMB_FEET, "one", TRUE);
  expect_pressed (fixture, INSTEP_NUMB_FEET, "both", FALSE);
}

/* Said elsewhere without its side it is shown, and can be made more exact, or taken back. */
static void
test_one_foot (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *one = get_toggle (fixture, INSTEP_NUMB_FEET, "one");
  InstepNumbnessAnswers answers = { 0 };

  g_assert_false (gtk_widget_get_visible (one));

  instep_numbness_answers_say (&answers, INSTEP_NUMB_FEET, "one");
  instep_session_set_answers (fixture->session, &answers);
  g_assert_true (gtk_widget_get_visible (one));
  expect_pressed (fixture, INSTEP_NUMB_FEET, "one", TRUE);
  expect_pressed (fixture, INSTEP_NUMB_SIDE, "left", FALSE);
  expect_pressed (fixture, INSTEP_NUMB_SIDE, "right", FALSE);

  click (get_toggle (fixture, INSTEP_NUMB_SIDE, "left"));
  expect_said (fixture, INSTEP_NUMB_SIDE, "left", TRUE);
  g_assert_false (gtk_widget_get_visible (one));

  instep_session_set_answers (fixture->session, &answers);
  click (one);
  expect_nothing_said (fixture);
  g_assert_false (gtk_widget_get_visible (one));
}

/* Whole words and the reason, though few are written. */
static void
test_is_told (Fixture       *fixture,
              gconstpointer  data)
{
  const InstepNumbnessGuide *guide = &instep_session_get_content (fixture->session)->guide;
  GtkWidget *group = get_group (fixture, INSTEP_NUMB_ONSET);
  GtkWidget *at_once = get_toggle (fixture, INSTEP_NUMB_ONSET, "at-once");

  gtk_test_accessible_assert_role (group, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (group, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       guide->questions[INSTEP_NUMB_ONSET].why);
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (group),
                                                   GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  gtk_test_accessible_assert_property (at_once, GTK_ACCESSIBLE_PROPERTY_LABEL, "In the first minutes");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (at_once), ==, "In the first minutes");
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (at_once),
                                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  g_assert_null (gtk_widget_get_tooltip_text (get_toggle (fixture, INSTEP_NUMB_PAIN, "pressure")));
}

/* The label of a question's reason: the last one of its row. */
static GtkWidget *
get_why (Fixture            *fixture,
         InstepNumbQuestion  question)
{
  GtkWidget *row = gtk_widget_get_ancestor (get_group (fixture, question), INSTEP_TYPE_ANSWER_ROW);

  return gtk_widget_get_last_child (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)));
}

static void
test_why (Fixture       *fixture,
          gconstpointer  data)
{
  GtkWidget *first = get_why (fixture, INSTEP_NUMB_TREND);
  GtkWidget *last = get_why (fixture, INSTEP_NUMB_HABITS);

  g_assert_false (gtk_widget_get_visible (first));
  click (find_titled (fixture->questions, "Why ask?"));
  g_assert_true (gtk_widget_get_visible (first));
  g_assert_true (gtk_widget_get_visible (last));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (first)), ==, "This decides whether to stop.");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (get_why (fixture, INSTEP_NUMB_SIDE))), ==,
                   "One foot points to that shoe, a nerve or an artery; both feet to swelling, or to the "
                   "nerves when it is there at rest too. Each shoe can have a lacing of its own.");
  click (find_titled (fixture->questions, "Why ask?"));
  g_assert_false (gtk_widget_get_visible (first));
}

static void
test_summary (Fixture       *fixture,
              gconstpointer  data)
{
  AdwExpanderRow *more = ADW_EXPANDER_ROW (find_titled (fixture->questions, "More about the run"));
  g_autofree char *hint = g_strdup (adw_expander_row_get_subtitle (more));

  click (get_toggle (fixture, INSTEP_NUMB_NEW, "shoes"));
  click (get_toggle (fixture, INSTEP_NUMB_NEW, "mileage"));
  click (get_toggle (fixture, INSTEP_NUMB_SAME_DISTANCE, "no"));
  click (get_toggle (fixture, INSTEP_NUMB_ONSET, "after-1h"));
  g_assert_cmpstr (adw_expander_row_get_subtitle (more), ==, hint);

  adw_expander_row_set_expanded (more, FALSE);
  g_assert_cmpstr (adw_expander_row_get_subtitle (more), ==,
                   "Does it start at the same distance each time? No\n"
                   "What is new? Shoes, More distance");

  instep_session_start_over (fixture->session);
  g_assert_cmpstr (adw_expander_row_get_subtitle (more), ==, hint);
}

/* In the narrowest window, all of every answer is inside of it. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  int minimum;

  gtk_widget_measure (fixture->questions, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);

  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    {
      const char * const *ids = instep_numb_question_answer_ids (i);

      for (guint j = 0; is_asked_here (i) && ids[j] != NULL; j++)
        {
          GtkWidget *toggle = get_toggle (fixture, i, ids[j]);
          graphene_rect_t bounds;

          if (!gtk_widget_get_visible (toggle))
            continue;

          g_assert_true (gtk_widget_compute_bounds (toggle, fixture->window, &bounds));
          g_assert_cmpfloat (bounds.size.width, >, 0);
          g_assert_cmpfloat (bounds.origin.x, >=, 0);
          g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, 360);
        }
    }
}

/* From "Why ask?" through all questions, the rest in their order. */
static void
test_tab (Fixture       *fixture,
          gconstpointer  data)
{
  static const InstepNumbQuestion order[] = {
    INSTEP_NUMB_SIDE, INSTEP_NUMB_ONSET, INSTEP_NUMB_RELIEF, INSTEP_NUMB_RECOVERY, INSTEP_NUMB_PAIN,
    INSTEP_NUMB_TREND, INSTEP_NUMB_SAME_DISTANCE, INSTEP_NUMB_NEW, INSTEP_NUMB_CONDITIONS,
    INSTEP_NUMB_HABITS,
  };
  GtkWindow *window = GTK_WINDOW (fixture->window);

  gtk_widget_grab_focus (find_titled (fixture->questions, "Why ask?"));
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      GtkWidget *group = get_group (fixture, order[i]);

      gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
      /* What opens the rest is on the way. */
      if (order[i] == INSTEP_NUMB_SAME_DISTANCE)
        gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
      g_assert_true (gtk_window_get_focus (window) == gtk_widget_get_first_child (group));
    }

  for (guint i = G_N_ELEMENTS (order) - 1; i > 0; i--)
    {
      gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD);
      if (order[i] == INSTEP_NUMB_SAME_DISTANCE)
        gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD);
      g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window),
                                             get_group (fixture, order[i - 1])));
    }
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, test) \
  g_test_add ("/window/numb-questions/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("each-answer", test_each_answer);
  ADD ("one-or-several", test_one_or_several);
  ADD ("follows-the-session", test_follows_the_session);
  ADD ("which-foot", test_which_foot);
  ADD ("one-foot", test_one_foot);
  ADD ("is-told", test_is_told);
  ADD ("why", test_why);
  ADD ("summary", test_summary);
  ADD ("narrow", test_narrow);
  ADD ("tab", test_tab);
#undef ADD

  return g_test_run ();
}
