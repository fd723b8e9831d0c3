/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "numbness/red-flags.h"

/* Numbness facts §1, by the agreed ids. */
static const struct
{
  const char *urgency;
  const char *ids[12];
} LEVELS[] = {
  { "emergency",
    { "sudden-numbness", "saddle-or-both-legs", "cold-pale-foot", "swelling-after-injury",
      "swollen-leg-breathless", "low-sodium", "frostbite", NULL } },
  { "same-day", { "one-leg-swollen", "diabetes-wound", NULL } },
  { "doctor-soon",
    { "weakness-on-effort", "no-clear-cause", "diabetes", "lasting-pain", "at-rest-or-night",
      "white-toes-warning", "not-covered", "stays-after-run", "sharp-or-burning", "always-one-foot",
      "nerve-history", NULL } },
};

static void
test_levels (void)
{
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (LEVELS); i++)
    {
      for (guint j = 0; LEVELS[i].ids[j] != NULL; j++, n++)
        g_assert_cmpstr (instep_urgency_id (instep_red_flag_urgency (LEVELS[i].ids[j])), ==,
                         LEVELS[i].urgency);
    }
  g_assert_cmpuint (n, ==,
                    g_strv_length ((char **) instep_numb_question_answer_ids (INSTEP_NUMB_RED_FLAG)));
  g_assert_cmpstr (instep_urgency_id (INSTEP_URGENCY_NONE), ==, "none");
}

typedef struct
{
  const char         *name;
  InstepNumbQuestion  questions[3];
  const char         *answers[4];      /* NULL-terminated */
  const char         *raised;
} RaiseCase;

static const RaiseCase RAISES[] = {
  { "nothing", { 0 }, { NULL }, "" },
  { "burning", { INSTEP_NUMB_PAIN }, { "burning", NULL }, "sharp-or-burning" },
  { "longer", { INSTEP_NUMB_RECOVERY }, { "longer", NULL }, "stays-after-run" },
  { "never", { INSTEP_NUMB_RECOVERY }, { "never", NULL }, "stays-after-run" },
  { "one-foot-alone", { INSTEP_NUMB_FEET }, { "one", NULL }, "" },
  { "one-side-alone", { INSTEP_NUMB_SIDE }, { "left", NULL }, "" },
  { "within-half-an-hour", { INSTEP_NUMB_RECOVERY }, { "under-30min", NULL }, "" },
  { "tight-muscle", { INSTEP_NUMB_PAIN }, { "tight-muscle", NULL }, "" },
  { "said-and-raised-once", { INSTEP_NUMB_RED_FLAG, INSTEP_NUMB_PAIN },
    { "sharp-or-burning", "burning", NULL }, "sharp-or-burning" },
  { "most-urgent-first", { INSTEP_NUMB_PAIN, INSTEP_NUMB_RED_FLAG, INSTEP_NUMB_RED_FLAG },
    { "burning", "one-leg-swollen", "frostbite", NULL },
    "frostbite one-leg-swollen sharp-or-burning" },
};

static void
test_raised (gconstpointer data)
{
  const RaiseCase *row = data;
  InstepNumbnessAnswers answers = { 0 };
  g_autofree const char **flags = NULL;
  g_autofree char *raised = NULL;

  for (guint i = 0; row->answers[i] != NULL; i++)
    g_assert_true (instep_numbness_answers_say (&answers, row->questions[i], row->answers[i]));

  flags = instep_red_flags_raised (&answers);
  raised = g_strjoinv (" ", (char **) flags);
  g_assert_cmpstr (raised, ==, row->raised);
}

static void
test_highest (void)
{
  InstepNumbnessAnswers answers = { 0 };

  g_assert_cmpint (instep_red_flags_urgency (&answers), ==, INSTEP_URGENCY_NONE);
  instep_numbness_answers_say (&answers, INSTEP_NUMB_PAIN, "burning");
  g_assert_cmpint (instep_red_flags_urgency (&answers), ==, INSTEP_URGENCY_DOCTOR_SOON);
  instep_numbness_answers_say (&answers, INSTEP_NUMB_RED_FLAG, "diabetes-wound");
  g_assert_cmpint (instep_red_flags_urgency (&answers), ==, INSTEP_URGENCY_SAME_DAY);
  instep_numbness_answers_say (&answers, INSTEP_NUMB_RED_FLAG, "low-sodium");
  g_assert_cmpint (instep_red_flags_urgency (&answers), ==, INSTEP_URGENCY_EMERGENCY);
}

/* Contract §4: which answers to other questions raise which flag. */
static const struct
{
  InstepNumbQuestion  question;
  const char         *answer;
  const char         *flag;
} REASONS[] = {
  { INSTEP_NUMB_PAIN, "burning", "sharp-or-burning" },
  { INSTEP_NUMB_RECOVERY, "longer", "stays-after-run" },
  { INSTEP_NUMB_RECOVERY, "never", "stays-after-run" },
};

static void
test_reason (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (REASONS); i++)
    {
      InstepNumbnessAnswers answers = { 0 };
      InstepNumbQuestion question = INSTEP_NUMB_WHERE;
      const char *answer = "untouched";

      instep_numbness_answers_say (&answers, INSTEP_NUMB_RED_FLAG, REASONS[i].flag);
      g_assert_false (instep_red_flag_find_reason (&answers, REASONS[i].flag, &question, &answer));
      g_assert_cmpstr (answer, ==, "untouched");
      g_assert_cmpint (question, ==, INSTEP_NUMB_WHERE);

      instep_numbness_answers_say (&answers, REASONS[i].question, REASONS[i].answer);
      g_assert_false (instep_red_flag_find_reason (&answers, "frostbite", &question, &answer));
      g_assert_true (instep_red_flag_find_reason (&answers, REASONS[i].flag, &question, &answer));
      g_assert_cmpint (question, ==, REASONS[i].question);
      g_assert_cmpstr (answer, ==, REASONS[i].answer);
    }
}

/* What else was said stays said. */
static void
test_taken_back (void)
{
  InstepNumbnessAnswers others = { 0 };

  instep_numbness_answers_say (&others, INSTEP_NUMB_WHERE, "top");
  instep_numbness_answers_say (&others, INSTEP_NUMB_RED_FLAG, "frostbite");

  for (guint i = 0; i < G_N_ELEMENTS (REASONS); i++)
    {
      InstepNumbnessAnswers answers = others;

      instep_numbness_answers_say (&answers, INSTEP_NUMB_RED_FLAG, REASONS[i].flag);
      instep_numbness_answers_say (&answers, REASONS[i].question, REASONS[i].answer);
      instep_red_flag_take_back (&answers, REASONS[i].flag);
      g_assert_true (instep_numbness_answers_is_equal (&answers, &others));

      instep_red_flag_take_back (&answers, REASONS[i].flag);
      g_assert_true (instep_numbness_answers_is_equal (&answers, &others));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/red-flags/levels", test_levels);
  for (guint i = 0; i < G_N_ELEMENTS (RAISES); i++)
    {
      g_autofree char *path = g_strconcat ("/red-flags/raised/", RAISES[i].name, NULL);

      g_test_add_data_func (path, &RAISES[i], test_raised);
    }

  g_test_add_func ("/red-flags/highest", test_highest);
  g_test_add_func ("/red-flags/reason", test_reason);
  g_test_add_func ("/red-flags/taken-back", test_taken_back);

  return g_test_run ();
}
