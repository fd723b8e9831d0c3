/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/choice.h"
#include "window/judging.h"

#include "stage.h"

static void
count_cb (int *count)
{
  (*count)++;
}

/* The example runner's numbers are those of the agreed rules: planned 12.35 mm, EU 43.5, good. */
static void
test_starts_with_the_example (void)
{
  g_autoptr(InstepSession) session = create_session ();
  const InstepForecast *forecast = instep_session_get_forecast (session);

  g_assert_true (instep_session_is_example (session));
  g_assert_true (instep_session_is_current (session));
  g_assert_cmpint (forecast->lead, ==, INSTEP_LEFT);
  g_assert_cmpint (forecast->feet[INSTEP_LEFT].verdict, ==, INSTEP_TOE_GOOD);
  g_assert_cmpfloat_with_epsilon (forecast->feet[INSTEP_LEFT].toe.planned_mm, 12.35, 0.01);
  g_assert_cmpuint (instep_session_get_lacings (session)->len, >, 0);
}

static void
test_an_edit_is_answered (void)
{
  g_autoptr(InstepSession) session = create_session ();
  InstepFitInput input = *instep_session_get_input (session);
  int changed = 0;
  double before = instep_session_get_forecast (session)->feet[INSTEP_LEFT].toe.start_mm;

  g_signal_connect_swapped (session, "changed", G_CALLBACK (count_cb), &changed);
  input.length_mm[INSTEP_LEFT] = INSTEP_SAID (269.0);
  g_assert_true (instep_session_set_input (session, &input, NULL, NULL));

  /* One millimetre more foot is 1.0027 mm more under load: sex not said, standing. */
  g_assert_cmpfloat_with_epsilon (before - instep_session_get_forecast (session)->feet[INSTEP_LEFT].toe.start_mm,
                                  1.0027, 1e-9);
  g_assert_cmpint (changed, ==, 1);
  g_assert_false (instep_session_is_example (session));
}

static void
test_what_makes_no_sense_keeps_the_last_result (void)
{
  g_autoptr(InstepSession) session = create_session ();
  g_autoptr(GError) error = NULL;
  InstepFitInput input = *instep_session_get_input (session);
  InstepInputField field = INSTEP_N_INPUTS;
  const InstepForecast *forecast = instep_session_get_forecast (session);
  double planned_mm = forecast->feet[INSTEP_LEFT].toe.planned_mm;

  input.length_mm[INSTEP_LEFT] = INSTEP_NOT_SAID;
  g_assert_false (instep_session_set_input (session, &input, &field, &error));
  g_assert_error (error, INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_MISSING);
  g_assert_cmpint (field, ==, INSTEP_INPUT_FOOT_LENGTH);
  g_assert_false (instep_session_is_current (session));
  g_assert_true (instep_session_get_input (session)->length_mm[INSTEP_LEFT].said);
  g_assert_cmpfloat (instep_session_get_forecast (session)->feet[INSTEP_LEFT].toe.planned_mm, ==, planned_mm);

  instep_session_start_over (session);
  g_assert_true (instep_session_is_current (session));
  g_assert_true (instep_session_is_example (session));
}

static void
test_the_lacing_follows_until_one_is_chosen (void)
{
  g_autoptr(InstepSession) session = create_session ();
  const InstepContent *content = instep_session_get_content (session);
  const InstepPattern *window = instep_content_find_pattern (content, "window");
  int changed = 0;

  g_assert_nonnull (window);
  g_assert_true (instep_session_get_pattern (session) != window);

  g_signal_connect_swapped (session, "lacing-changed", G_CALLBACK (count_cb), &changed);
  instep_session_choose_pattern (session, window);
  instep_session_choose_pattern (session, window);
  g_assert_cmpint (changed, ==, 1);
  g_assert_true (instep_session_get_pattern (session) == window);

  instep_session_set_row (session, 2);
  instep_session_set_pairs (session, 7);
  g_assert_cmpint (changed, ==, 3);
  g_assert_cmpuint (instep_session_get_row (session), ==, 0);
  g_assert_cmpuint (instep_session_get_throat (session)->n_rows, ==, 7);

  instep_session_choose_pattern (session, NULL);
  g_assert_true (instep_session_get_pattern (session) != window);
}

static void
test_each_shoe_may_have_its_own_lacing (void)
{
  g_autoptr(InstepSession) session = create_session ();
  const InstepContent *content = instep_session_get_content (session);
  const InstepPattern *window = instep_content_find_pattern (content, "window");
  const InstepPattern *heel_lock = instep_content_find_pattern (content, "heel-lock");

  instep_session_choose_pattern (session, window);
  instep_session_set_row (session, 2);
  instep_session_set_shoe (session, INSTEP_SHOE_RIGHT);
  g_assert_true (instep_session_get_pattern (session) == window);
  g_assert_cmpuint (instep_session_get_row (session), ==, 2);

  instep_session_set_shoes_differ (session, TRUE);
  instep_session_choose_pattern (session, heel_lock);
  g_assert_true (instep_session_get_threading (session)->throat.shoe == INSTEP_SHOE_RIGHT);
  instep_session_set_shoe (session, INSTEP_SHOE_LEFT);
  g_assert_true (instep_session_get_pattern (session) == window);
  g_assert_cmpuint (instep_session_get_threading (session)->parameter, ==, 2);

  /* Of one mind again, both have what is looked at. */
  instep_session_set_shoes_differ (session, FALSE);
  instep_session_set_shoe (session, INSTEP_SHOE_RIGHT);
  g_assert_true (instep_session_get_pattern (session) == window);
}

/* A left foot that leads, and a right one 6 mm shorter, which slips. */
static void
test_each_shoe_may_follow_its_own_foot (void)
{
  g_autoptr(InstepSession) session = create_session ();
  InstepFitInput input = *instep_session_get_input (session);
  g_autoptr(GError) error = NULL;
  InstepLacingChoice *first;

  input.length_mm[INSTEP_RIGHT] = INSTEP_SAID (input.length_mm[INSTEP_LEFT].value - 6.0);
  instep_session_set_input (session, &input, NULL, &error);
  g_assert_no_error (error);

  instep_session_set_shoes_differ (session, TRUE);
  instep_session_set_shoe (session, INSTEP_SHOE_RIGHT);
  first = g_ptr_array_index (instep_session_get_lacings (session), 0);
  g_assert_cmpstr (instep_pattern_get_id (first->pattern), ==, "heel-lock");
  g_assert_true (instep_session_get_pattern (session) == first->pattern);

  instep_session_set_shoe (session, INSTEP_SHOE_LEFT);
  g_assert_cmpstr (instep_pattern_get_id (instep_session_get_pattern (session)), !=, "heel-lock");
}

static const char *
get_first_lacing_id (InstepSession *session)
{
  InstepLacingChoice *first = g_ptr_array_index (instep_session_get_lacings (session), 0);

  return instep_pattern_get_id (first->pattern);
}

/* Pressure over the top of the foot: a window there comes first (lacing facts, §3). */
static void
test_the_lacing_follows_numb_feet (void)
{
  g_autoptr(InstepSession) session = create_session ();
  InstepNumbnessAnswers answers = *instep_session_get_answers (session);
  g_autofree char *of_fit = g_strdup (get_first_lacing_id (session));
  int answers_changed = 0, lacing_changed = 0;

  g_signal_connect_swapped (session, "answers-changed", G_CALLBACK (count_cb), &answers_changed);
  g_signal_connect_swapped (session, "lacing-changed", G_CALLBACK (count_cb), &lacing_changed);

  instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, "top");
  instep_session_set_answers (session, &answers);
  instep_session_set_answers (session, &answers);
  g_assert_cmpint (answers_changed, ==, 1);
  g_assert_cmpint (lacing_changed, ==, 1);
  g_assert_cmpstr (get_first_lacing_id (session), ==, "window");
  g_assert_cmpstr (instep_pattern_get_id (instep_session_get_pattern (session)), ==, "window");

  /* A shoe of its own does not follow the other foot: the right one is smaller, and slips. */
  instep_numbness_answers_say (&answers, INSTEP_NUMB_SIDE, "left");
  instep_session_set_answers (session, &answers);
  instep_session_set_shoes_differ (session, TRUE);
  g_assert_cmpstr (get_first_lacing_id (session), ==, "window");
  instep_session_set_shoe (session, INSTEP_SHOE_RIGHT);
  g_assert_cmpstr (get_first_lacing_id (session), ==, "heel-lock");

  instep_session_set_shoe (session, INSTEP_SHOE_LEFT);
  instep_session_set_shoes_differ (session, FALSE);
  instep_session_start_over (session);
  g_assert_cmpuint (instep_session_get_answers (session)->said[INSTEP_NUMB_WHERE], ==, 0);
  g_assert_cmpstr (get_first_lacing_id (session), ==, of_fit);
}

/* A doctor should look first: no lacing is spoken for, on either shoe. */
static void
test_a_red_flag_ends_advice_on_lacing (void)
{
  g_autoptr(InstepSession) session = create_session ();
  InstepNumbnessAnswers answers = *instep_session_get_answers (session);

  instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, "top");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_PAIN, "burning");
  instep_session_set_answers (session, &answers);

  g_assert_cmpuint (instep_session_get_lacings (session)->len, ==, 0);
  instep_session_set_shoes_differ (session, TRUE);
  g_assert_cmpuint (instep_session_get_lacings (session)->len, ==, 0);
  g_assert_nonnull (instep_session_get_threading (session));
}

/* The fit speaks beside the answers, but not that of the example runner, who is nobody. */
static void
test_answers_are_judged_beside_the_fit (void)
{
  g_autoptr(InstepSession) session = create_session ();
  InstepFitInput input = *instep_session_get_input (session);
  g_auto(InstepNumbnessJudgement) of_example = { 0 };
  g_auto(InstepNumbnessJudgement) of_fit = { 0 };

  instep_session_judge (session, &of_example);
  g_assert_cmpuint (g_strv_length (of_example.signs), ==, 0);
  g_assert_cmpuint (of_example.causes->len, ==, 0);

  input.length_mm[INSTEP_LEFT] = INSTEP_SAID (290.0);
  g_assert_true (instep_session_set_input (session, &input, NULL, NULL));
  instep_session_judge (session, &of_fit);
  g_assert_true (g_strv_contains ((const char * const *) of_fit.signs, "verdict-too-short"));
  g_assert_cmpstr (g_array_index (of_fit.causes, InstepCauseRank, 0).cause->id, ==, "tight-shoe");
}

static void
test_a_lacing_that_does_not_exist_has_no_threading (void)
{
  g_autoptr(InstepSession) session = create_session ();
  const InstepContent *content = instep_session_get_content (session);

  instep_session_choose_pattern (session, instep_content_find_pattern (content, "open-front"));
  g_assert_nonnull (instep_session_get_threading (session));

  instep_session_set_pairs (session, 4);
  g_assert_null (instep_session_get_threading (session));
}

static void
test_a_row_out_of_range_is_let_go (void)
{
  g_autoptr(InstepSession) session = create_session ();
  const InstepContent *content = instep_session_get_content (session);
  InstepEyelets eyelets = *instep_session_get_eyelets (session);

  instep_session_choose_pattern (session, instep_content_find_pattern (content, "window"));
  instep_session_set_row (session, 4);
  eyelets.rows[1].left_out = TRUE;
  instep_session_set_eyelets (session, &eyelets);
  g_assert_nonnull (instep_session_get_threading (session));
  g_assert_cmpuint (instep_session_get_row (session), ==, 0);
}

/* Criss-cross over n rows of one width: 2 W and 2 (n - 1) diagonals. */
static void
test_eyelets_of_each_shoe (void)
{
  g_autoptr(InstepSession) session = create_session ();
  const InstepContent *content = instep_session_get_content (session);
  InstepEyelets eyelets = *instep_session_get_eyelets (session);
  int changed = 0;

  instep_session_choose_pattern (session, instep_content_find_pattern (content, "criss-cross"));
  g_signal_connect_swapped (session, "lacing-changed", G_CALLBACK (count_cb), &changed);
  instep_session_set_eyelets (session, &eyelets);
  g_assert_cmpint (changed, ==, 0);

  /* Of both shoes, until they differ. */
  instep_eyelets_init_uniform (&eyelets, 7, 44.0, 33.0);
  instep_session_set_eyelets (session, &eyelets);
  g_assert_cmpint (changed, ==, 1);
  g_assert_cmpfloat_with_epsilon (instep_session_get_threading (session)->laced_length_mm[0],
                                  88.0 + 12.0 * 55.0, 1e-9);
  instep_session_set_shoe (session, INSTEP_SHOE_RIGHT);
  g_assert_true (instep_eyelets_is_equal (instep_session_get_eyelets (session), &eyelets));

  instep_session_set_eyelets_differ (session, TRUE);
  eyelets.rows[6].left_out = TRUE;
  instep_session_set_eyelets (session, &eyelets);
  g_assert_cmpuint (instep_session_get_throat (session)->n_rows, ==, 6);
  g_assert_cmpint (instep_session_get_throat (session)->shoe, ==, INSTEP_SHOE_RIGHT);
  instep_session_set_shoe (session, INSTEP_SHOE_LEFT);
  g_assert_cmpuint (instep_session_get_throat (session)->n_rows, ==, 7);

  /* Alike again, both are as the one looked at. */
  instep_session_set_eyelets_differ (session, FALSE);
  instep_session_set_shoe (session, INSTEP_SHOE_RIGHT);
  g_assert_cmpuint (instep_session_get_throat (session)->n_rows, ==, 7);
}

/* What a person has changes nothing of the lacing looked at, which may be at one of its steps. */
static void
test_own_lace_and_lacing (void)
{
  g_autoptr(InstepSession) session = create_session ();
  const InstepPattern *window = instep_content_find_pattern (instep_session_get_content (session), "window");
  int lacing_changed = 0, own_changed = 0;

  g_signal_connect_swapped (session, "lacing-changed", G_CALLBACK (count_cb), &lacing_changed);
  g_signal_connect_swapped (session, "own-changed", G_CALLBACK (count_cb), &own_changed);

  instep_session_set_my_lace_mm (session, 0, 1140.0);
  instep_session_set_my_lace_mm (session, 0, 1140.0);
  g_assert_cmpint (own_changed, ==, 1);
  g_assert_cmpfloat (instep_session_get_my_laces_mm (session)[0], ==, 1140.0);
  g_assert_cmpfloat (instep_session_get_my_laces_mm (session)[1], ==, 0.0);

  instep_session_set_worn (session, window, 2);
  instep_session_set_worn (session, window, 2);
  g_assert_cmpint (own_changed, ==, 2);
  g_assert_true (instep_session_get_worn_pattern (session) == window);
  g_assert_cmpuint (instep_session_get_worn_row (session), ==, 2);
  g_assert_cmpint (lacing_changed, ==, 0);
}

/* What was told of the rows that stay is kept. */
static void
test_more_pairs_keep_the_rows (void)
{
  g_autoptr(InstepSession) session = create_session ();
  InstepEyelets eyelets = *instep_session_get_eyelets (session);

  eyelets.rows[1].kind = INSTEP_ROW_LOOP;
  eyelets.rows[5].width_mm = 62.0;
  instep_session_set_eyelets (session, &eyelets);
  instep_session_set_pairs (session, 8);

  g_assert_cmpuint (instep_session_get_throat (session)->n_rows, ==, 8);
  g_assert_cmpint (instep_session_get_throat (session)->rows[1].kind, ==, INSTEP_ROW_LOOP);
  g_assert_cmpfloat_with_epsilon (instep_session_get_throat (session)->rows[7].width_mm, 62.0, 1e-12);
}

static void
test_too_few_rows_are_refused (void)
{
  g_autoptr(InstepSession) session = create_session ();
  InstepEyelets eyelets = *instep_session_get_eyelets (session);
  int changed = 0;

  eyelets.rows[0].left_out = TRUE;
  eyelets.rows[5].left_out = TRUE;
  g_assert_true (instep_session_set_eyelets (session, &eyelets));
  g_signal_connect_swapped (session, "lacing-changed", G_CALLBACK (count_cb), &changed);

  eyelets.rows[2].left_out = TRUE;
  g_assert_false (instep_session_set_eyelets (session, &eyelets));
  g_assert_false (instep_session_set_pairs (session, 4));
  g_assert_cmpint (changed, ==, 0);
  g_assert_cmpuint (instep_session_get_throat (session)->n_rows, ==, 4);
  g_assert_true (instep_session_set_pairs (session, 5));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/window/session/starts-with-the-example", test_starts_with_the_example);
  g_test_add_func ("/window/session/an-edit-is-answered", test_an_edit_is_answered);
  g_test_add_func ("/window/session/what-makes-no-sense-keeps-the-last-result",
                   test_what_makes_no_sense_keeps_the_last_result);
  g_test_add_func ("/window/session/the-lacing-follows-until-one-is-chosen",
                   test_the_lacing_follows_until_one_is_chosen);
  g_test_add_func ("/window/session/each-shoe-may-have-its-own-lacing",
                   test_each_shoe_may_have_its_own_lacing);
  g_test_add_func ("/window/session/each-shoe-may-follow-its-own-foot",
                   test_each_shoe_may_follow_its_own_foot);
  g_test_add_func ("/window/session/a-lacing-that-does-not-exist-has-no-threading",
                   test_a_lacing_that_does_not_exist_has_no_threading);
  g_test_add_func ("/window/session/the-lacing-follows-numb-feet", test_the_lacing_follows_numb_feet);
  g_test_add_func ("/window/session/a-red-flag-ends-advice-on-lacing",
                   test_a_red_flag_ends_advice_on_lacing);
  g_test_add_func ("/window/session/answers-are-judged-beside-the-fit",
                   test_answers_are_judged_beside_the_fit);
  g_test_add_func ("/window/session/a-row-out-of-range-is-let-go",
                   test_a_row_out_of_range_is_let_go);
  g_test_add_func ("/window/session/eyelets-of-each-shoe", test_eyelets_of_each_shoe);
  g_test_add_func ("/window/session/too-few-rows-are-refused", test_too_few_rows_are_refused);
  g_test_add_func ("/window/session/more-pairs-keep-the-rows", test_more_pairs_keep_the_rows);
  g_test_add_func ("/window/session/own-lace-and-lacing", test_own_lace_and_lacing);

  return g_test_run ();
}
