/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "numbness/answers.h"
#include "numbness/signs.h"

#include <string.h>

/* The agreed ids, in their order. */
static const struct
{
  InstepNumbQuestion  question;
  const char         *id;
  gboolean            several;
  const char         *answers;
} QUESTIONS[] = {
  { INSTEP_NUMB_RED_FLAG, "red-flag", TRUE,
    "sudden-numbness saddle-or-both-legs cold-pale-foot swelling-after-injury swollen-leg-breathless "
    "low-sodium frostbite one-leg-swollen diabetes-wound weakness-on-effort no-clear-cause diabetes "
    "lasting-pain at-rest-or-night white-toes-warning not-covered stays-after-run sharp-or-burning "
    "always-one-foot nerve-history" },
  { INSTEP_NUMB_WHERE, "where", TRUE,
    "top toe-1-2 toe-3-4 toes toe-tips ball sole heel outer-edge whole" },
  { INSTEP_NUMB_FEET, "feet", FALSE, "one both" },
  { INSTEP_NUMB_SIDE, "side", FALSE, "left right" },
  { INSTEP_NUMB_ONSET, "onset", FALSE, "at-once 10-30min after-1h after-run" },
  { INSTEP_NUMB_PAIN, "pain", FALSE, "none pressure burning tight-muscle" },
  { INSTEP_NUMB_RELIEF, "relief", FALSE, "loosening shoe-off stopping slowly none" },
  { INSTEP_NUMB_RECOVERY, "recovery", FALSE, "under-5min under-30min longer never" },
  { INSTEP_NUMB_SAME_DISTANCE, "same-distance", FALSE, "yes no" },
  { INSTEP_NUMB_TREND, "trend", FALSE, "mild worse changes-stride" },
  { INSTEP_NUMB_NEW, "new", TRUE, "shoes socks insoles lacing mileage" },
  { INSTEP_NUMB_CONDITIONS, "conditions", TRUE,
    "hot cold downhill much-drinking little-drinking sock-bunches sock-seams cotton-sock" },
  { INSTEP_NUMB_HABITS, "habits", TRUE, "carrying overstriding clenched-toes tight-lower-legs" },
};

static void
test_ids (void)
{
  g_assert_cmpuint (G_N_ELEMENTS (QUESTIONS), ==, INSTEP_NUMB_N_QUESTIONS);

  for (guint i = 0; i < G_N_ELEMENTS (QUESTIONS); i++)
    {
      InstepNumbQuestion question = QUESTIONS[i].question;
      g_autofree char *answers =
        g_strjoinv (" ", (char **) instep_numb_question_answer_ids (question));

      g_assert_cmpstr (instep_numb_question_id (question), ==, QUESTIONS[i].id);
      g_assert_cmpint (instep_numb_question_takes_several (question), ==, QUESTIONS[i].several);
      g_assert_cmpstr (answers, ==, QUESTIONS[i].answers);
    }
}

/* Where only one answer can hold, the last one said does. */
static void
test_say (void)
{
  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    {
      InstepNumbnessAnswers answers = { 0 };
      const char * const *ids = instep_numb_question_answer_ids (i);
      guint last = g_strv_length ((char **) ids) - 1;

      for (guint j = 0; j <= last; j++)
        {
          g_assert_true (instep_numbness_answers_is_empty (&answers) == (j == 0));
          g_assert_false (instep_numbness_answers_has (&answers, i, ids[j]));
          g_assert_true (instep_numbness_answers_say (&answers, i, ids[j]));
          g_assert_true (instep_numbness_answers_has (&answers, i, ids[j]));
        }
      g_assert_cmpint (instep_numbness_answers_has (&answers, i, ids[0]), ==,
                       instep_numb_question_takes_several (i));

      instep_numbness_answers_unsay (&answers, i, ids[last]);
      g_assert_false (instep_numbness_answers_has (&answers, i, ids[last]));
      g_assert_cmpint (instep_numbness_answers_has (&answers, i, ids[0]), ==,
                       instep_numb_question_takes_several (i));
    }
}

static void
test_say_unknown (void)
{
  InstepNumbnessAnswers answers = { 0 };

  g_assert_true (instep_numbness_answers_say (&answers, INSTEP_NUMB_PAIN, "pressure"));
  g_assert_false (instep_numbness_answers_say (&answers, INSTEP_NUMB_PAIN, "top"));
  g_assert_false (instep_numbness_answers_say (&answers, INSTEP_NUMB_PAIN, ""));
  g_assert_true (instep_numbness_answers_has (&answers, INSTEP_NUMB_PAIN, "pressure"));
}

/* Left is one foot, and both feet are neither left nor right. */
static void
test_side (void)
{
  InstepNumbnessAnswers answers = { 0 };

  instep_numbness_answers_say (&answers, INSTEP_NUMB_FEET, "both");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_SIDE, "left");
  g_assert_true (instep_numbness_answers_has (&answers, INSTEP_NUMB_FEET, "one"));
  g_assert_false (instep_numbness_answers_has (&answers, INSTEP_NUMB_FEET, "both"));

  instep_numbness_answers_say (&answers, INSTEP_NUMB_FEET, "both");
  g_assert_false (instep_numbness_answers_has (&answers, INSTEP_NUMB_SIDE, "left"));

  instep_numbness_answers_say (&answers, INSTEP_NUMB_SIDE, "right");
  instep_numbness_answers_unsay (&answers, INSTEP_NUMB_FEET, "one");
  g_assert_false (instep_numbness_answers_has (&answers, INSTEP_NUMB_SIDE, "right"));
}

/* Under 10 minutes, 10 to under 60, and from an hour on. */
static void
test_onset (void)
{
  g_assert_cmpstr (instep_numb_onset_id (0), ==, "at-once");
  g_assert_cmpstr (instep_numb_onset_id (9.99), ==, "at-once");
  g_assert_cmpstr (instep_numb_onset_id (10), ==, "10-30min");
  g_assert_cmpstr (instep_numb_onset_id (59.99), ==, "10-30min");
  g_assert_cmpstr (instep_numb_onset_id (60), ==, "after-1h");
  g_assert_cmpstr (instep_numb_onset_id (6000), ==, "after-1h");
}

static char *
join_signs (const InstepNumbnessAnswers *answers)
{
  g_autofree const char **signs = instep_numbness_answers_signs (answers);

  return g_strjoinv (" ", (char **) signs);
}

static void
test_signs (void)
{
  InstepNumbnessAnswers answers = { 0 };
  g_autofree char *none = join_signs (&answers);
  g_autofree char *some = NULL;

  g_assert_cmpstr (none, ==, "");

  instep_numbness_answers_say (&answers, INSTEP_NUMB_HABITS, "carrying");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_CONDITIONS, "hot");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_SIDE, "left");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, "toes");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, "top");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_ONSET, "after-run");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_TREND, "mild");
  some = join_signs (&answers);
  g_assert_cmpstr (some, ==, "where-top where-toes feet-one onset-after-run hot carrying");
}

/* Content weighs by the list of signs, so that no answer may give another one. */
static void
test_signs_are_known (void)
{
  InstepNumbnessAnswers answers = { 0 };

  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    {
      const char * const *ids = instep_numb_question_answer_ids (i);

      for (guint j = 0; ids[j] != NULL; j++)
        {
          g_autofree const char **one = NULL;

          memset (&answers, 0, sizeof answers);
          instep_numbness_answers_say (&answers, i, ids[j]);
          one = instep_numbness_answers_signs (&answers);
          for (guint k = 0; one[k] != NULL; k++)
            if (!g_strv_contains (instep_numbness_signs (), one[k]))
              g_error ("The sign “%s” is not listed", one[k]);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/answers/ids", test_ids);
  g_test_add_func ("/answers/say", test_say);
  g_test_add_func ("/answers/say-unknown", test_say_unknown);
  g_test_add_func ("/answers/side", test_side);
  g_test_add_func ("/answers/onset", test_onset);
  g_test_add_func ("/answers/signs", test_signs);
  g_test_add_func ("/answers/signs-are-known", test_signs_are_known);

  return g_test_run ();
}
