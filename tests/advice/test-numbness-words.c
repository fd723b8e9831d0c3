/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/numbness-words.h"
#include "numbness/signs.h"

#include <string.h>

/* Each is a reason somewhere, so that each has words; none is said twice. */
static void
test_every_sign_has_words (void)
{
  const char * const *signs = instep_numbness_signs ();
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; signs[i] != NULL; i++)
    {
      const char *words = instep_words_sign (signs[i]);

      if (words == NULL || !g_str_has_suffix (words, ".") || !g_hash_table_add (seen, (gpointer) words))
        g_error ("“%s” has no words of its own", signs[i]);
    }
  g_assert_null (instep_words_sign ("moon-full"));
}

/* The strongest first, equals in the order of content; only what holds. */
static void
test_reasons (void)
{
  g_autoptr(InstepCause) cause = instep_cause_new ("tight-laces", "Laces", "They press.");
  const char * const signs[] = { "where-top", "relief-loosening", "onset-at-once", "relief-none", NULL };
  g_autofree const char **because = NULL;
  g_autofree const char **against = NULL;
  g_autofree char *said_because = NULL;
  g_autofree char *said_against = NULL;

  instep_cause_add_sign (cause, "onset-at-once", 1);
  instep_cause_add_sign (cause, "new-lacing", 3);
  instep_cause_add_sign (cause, "relief-loosening", 3);
  instep_cause_add_sign (cause, "where-top", 2);
  instep_cause_add_against (cause, "relief-none", 2);

  because = instep_words_because (cause, signs);
  against = instep_words_against (cause, signs);
  said_because = g_strjoinv ("|", (char **) because);
  said_against = g_strjoinv ("|", (char **) against);
  g_assert_cmpstr (said_because, ==,
                   "It eases when you loosen the laces.|It is on the top of the foot.|"
                   "It starts in the first minutes.");
  g_assert_cmpstr (said_against, ==, "Nothing you tried eases it.");
}

/* The emergency numbers of the numbness facts, §1. */
static void
test_care (void)
{
  InstepNumbnessGuide guide;
  const char * const *flags = instep_numb_question_answer_ids (INSTEP_NUMB_RED_FLAG);
  g_autofree char *emergency = NULL;
  g_autofree char *today = NULL;
  g_autofree char *soon = NULL;

  instep_numbness_guide_init (&guide);
  for (guint i = 0; flags[i] != NULL; i++)
    guide.care[i].text = g_strdup_printf ("It is %s.", flags[i]);

  emergency = instep_words_care (&guide, "frostbite");
  today = instep_words_care (&guide, "one-leg-swollen");
  soon = instep_words_care (&guide, "nerve-history");
  g_assert_cmpstr (emergency, ==,
                   "Call for help now: 112 in the European Union, 999 in the United Kingdom, 911 in the "
                   "United States, 111 in New Zealand. It is frostbite.");
  g_assert_cmpstr (today, ==, "See a doctor or go to a hospital today. It is one-leg-swollen.");
  g_assert_cmpstr (soon, ==, "See a doctor soon. It is nerve-history.");
  g_assert_null (instep_words_urgency (INSTEP_URGENCY_NONE));

  instep_numbness_guide_clear (&guide);
}

/* One's own number is read first; no number of the numbness facts, §1, is left out for any country. */
static void
test_emergency (void)
{
  static const struct { const char *locale; const char *begins; } rows[] = {
    { "C", "Call for help now: 112 in the European Union, " },
    { "de_DE.UTF-8", "Call for help now: 112 in the European Union, " },
    { "en_GB.UTF-8", "Call for help now: 999 in the United Kingdom, " },
    { "en_US", "Call for help now: 911 in the United States, " },
    { "mi_NZ", "Call for help now: 111 in New Zealand, " },
  };
  static const char * const numbers[] = {
    "112 in the European Union", "999 in the United Kingdom", "911 in the United States",
    "111 in New Zealand",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *words = instep_words_emergency (rows[i].locale);

      g_assert_true (g_str_has_prefix (words, rows[i].begins));
      for (guint j = 0; j < G_N_ELEMENTS (numbers); j++)
        g_assert_nonnull (strstr (words, numbers[j]));
    }
}

/* A headline says the same as the sentence. */
static void
test_urgency_titles (void)
{
  g_assert_cmpstr (instep_words_urgency_title (INSTEP_URGENCY_EMERGENCY), ==,
                   "Call an emergency number now");
  g_assert_cmpstr (instep_words_urgency_title (INSTEP_URGENCY_SAME_DAY), ==, "See a doctor today");
  g_assert_cmpstr (instep_words_urgency_title (INSTEP_URGENCY_DOCTOR_SOON), ==, "See a doctor soon");
  g_assert_null (instep_words_urgency_title (INSTEP_URGENCY_NONE));
}

static void
test_said (void)
{
  InstepNumbnessGuide guide;
  InstepNumbnessAnswers answers = { 0 };
  g_autofree char *nothing = NULL;
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;

  instep_numbness_guide_init (&guide);
  guide.questions[INSTEP_NUMB_WHERE].answers[0] = g_strdup ("Top");
  guide.questions[INSTEP_NUMB_WHERE].answers[3] = g_strdup ("Toes, all of them");
  nothing = instep_words_said (&guide, &answers, INSTEP_NUMB_WHERE);
  g_assert_null (nothing);

  instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, "toes");
  one = instep_words_said (&guide, &answers, INSTEP_NUMB_WHERE);
  g_assert_cmpstr (one, ==, "Toes, all of them");

  instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, "top");
  two = instep_words_said (&guide, &answers, INSTEP_NUMB_WHERE);
  g_assert_cmpstr (two, ==, "Top; Toes, all of them");

  instep_numbness_guide_clear (&guide);
}

typedef struct
{
  const char         *name;
  InstepNumbQuestion  question;
  const char         *answer;
  const char         *begins;
  const char         *headline;
  const char         *why;
} StopCase;

static const StopCase STOPS[] = {
  { "mild", INSTEP_NUMB_TREND, "mild",
    "You may go on, if the feeling is back within 5 minutes of loosening or stopping.",
    "You may go on", "As long as the feeling is back within 5 minutes of loosening or stopping." },
  { "worse", INSTEP_NUMB_TREND, "worse", "Stop running: it gets worse.",
    "Stop running", "It gets worse." },
  { "stride", INSTEP_NUMB_TREND, "changes-stride", "Stop running: it changes the way you run.",
    "Stop running", "It changes the way you run." },
  { "no-relief", INSTEP_NUMB_RELIEF, "none", "Stop running: nothing you tried helps.",
    "Stop running", "Nothing you tried helps." },
  { "muscle", INSTEP_NUMB_PAIN, "tight-muscle", "Stop running: a tight, aching muscle",
    "Stop running", "A tight, aching muscle is not to be run through." },
  { "soon", INSTEP_NUMB_RED_FLAG, "nerve-history", "Stop running.",
    "Stop, and see a doctor soon", "See a doctor soon." },
  { "today", INSTEP_NUMB_RED_FLAG, "one-leg-swollen", "Stop running.",
    "Stop, and see a doctor today", "See a doctor or go to a hospital today." },
  { "emergency", INSTEP_NUMB_RED_FLAG, "frostbite", "Stop running.",
    "Stop, and call for help now",
    "Call for help now: 112 in the European Union, 999 in the United Kingdom, 911 in the United States, "
    "111 in New Zealand." },
};

static void
judge (const InstepNumbnessAnswers *answers,
       InstepNumbnessJudgement     *judgement)
{
  g_autoptr(GPtrArray) nothing = g_ptr_array_new ();

  instep_numbness_judge (nothing, nothing, answers, NULL, judgement);
}

static void
test_stop_or_go (gconstpointer data)
{
  const StopCase *row = data;
  InstepNumbnessAnswers answers = { 0 };
  g_auto(InstepNumbnessJudgement) judgement = { 0 };
  g_autofree char *in_short = NULL;

  g_assert_true (instep_numbness_answers_say (&answers, row->question, row->answer));
  judge (&answers, &judgement);
  g_assert_true (g_str_has_prefix (instep_words_stop_or_go (&judgement), row->begins));
  g_assert_cmpstr (instep_words_stop_or_go_headline (&judgement), ==, row->headline);
  g_assert_cmpstr (instep_words_stop_or_go_why (&judgement), ==, row->why);
  in_short = instep_words_result_in_short (&judgement);
  g_assert_cmpstr (in_short, ==, judgement.stop ? row->why : NULL);
  g_assert_null (instep_words_doctor_first (&judgement));
}

/* Weighed by numb toes alone: a clear sign of one kind of cause, and something else. */
static void
judge_toes (InstepCauseKind           kind,
            guint                     weight,
            InstepNumbnessJudgement  *judgement,
            InstepCause             **cause)
{
  g_autoptr(GPtrArray) causes = g_ptr_array_new ();
  g_autoptr(GPtrArray) no_fixes = g_ptr_array_new ();
  InstepNumbnessAnswers answers = { 0 };

  *cause = instep_cause_new ("nerve", "A nerve", "It may be a nerve.");
  (*cause)->kind = kind;
  instep_cause_add_sign (*cause, "where-toes", weight);
  g_ptr_array_add (causes, *cause);

  instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, "toes");
  instep_numbness_judge (causes, no_fixes, &answers, NULL, judgement);
}

typedef struct
{
  const char      *name;
  InstepCauseKind  kind;
  guint            weight;
  const char      *result;
  const char      *in_short;
  const char      *doctor_first;
} LikelyCase;

static const LikelyCase LIKELY[] = {
  { "best", INSTEP_CAUSE_EVERYDAY, 3, "Fits best: A nerve", "It is in the toes.", NULL },
  { "fits", INSTEP_CAUSE_EVERYDAY, 2, "Fits: A nerve", "It is in the toes.", NULL },
  { "possible", INSTEP_CAUSE_EVERYDAY, 1, "Possible: A nerve", "It is in the toes.", NULL },
  { "doctor", INSTEP_CAUSE_MEDICAL, 3, "See a doctor soon.",
    "It can also come from this: ask a doctor. It is in the toes.",
    "See a doctor soon: what fits best is for a doctor to look at, before you buy another size." },
};

static void
test_likely (gconstpointer data)
{
  const LikelyCase *row = data;
  g_auto(InstepNumbnessJudgement) judgement = { 0 };
  g_autoptr(InstepCause) cause = NULL;
  g_autofree char *result = NULL;
  g_autofree char *in_short = NULL;

  judge_toes (row->kind, row->weight, &judgement, &cause);
  result = instep_words_result_in_short (&judgement);
  in_short = instep_words_cause_in_short (cause, (const char * const *) judgement.signs);
  g_assert_cmpstr (result, ==, row->result);
  g_assert_cmpstr (in_short, ==, row->in_short);
  g_assert_cmpstr (instep_words_doctor_first (&judgement), ==, row->doctor_first);
}

static void
test_nothing_likely (void)
{
  InstepNumbnessAnswers answers = { 0 };
  g_auto(InstepNumbnessJudgement) judgement = { 0 };
  g_autofree char *result = NULL;

  judge (&answers, &judgement);
  result = instep_words_result_in_short (&judgement);
  g_assert_null (result);
}

/* Two of three reasons, the strongest; the rest is told where there is more room. */
static void
test_in_short (void)
{
  g_autoptr(InstepCause) cause = instep_cause_new ("cold", "Cold", "Cold feet get less blood.");
  const char * const signs[] = { "cold", "feet-both", "onset-at-once", NULL };
  g_autofree char *in_short = NULL;

  instep_cause_add_sign (cause, "feet-both", 1);
  instep_cause_add_sign (cause, "cold", 3);
  instep_cause_add_sign (cause, "onset-at-once", 2);
  in_short = instep_words_cause_in_short (cause, signs);
  g_assert_cmpstr (in_short, ==, "It is cold. It starts in the first minutes.");
}

static void
test_match (void)
{
  g_assert_cmpstr (instep_words_cause_match (INSTEP_CAUSE_FITS_BEST), ==, "fits best");
  g_assert_cmpstr (instep_words_cause_match (INSTEP_CAUSE_FITS), ==, "fits");
  g_assert_cmpstr (instep_words_cause_match (INSTEP_CAUSE_POSSIBLE), ==, "possible");
}

/* One change at a time, and what to look out for, by when it started. */
static void
test_next_run (void)
{
  InstepNumbnessAnswers answers = { 0 };
  g_auto(InstepNumbnessJudgement) before = { 0 };
  g_auto(InstepNumbnessJudgement) after = { 0 };
  g_autofree char *words = NULL;

  instep_numbness_answers_say (&answers, INSTEP_NUMB_ONSET, "10-30min");
  judge (&answers, &before);
  words = instep_words_next_run (&answers, &before);
  g_assert_nonnull (strstr (words, "one thing only"));
  g_assert_nonnull (strstr (words, "10 to 30 minutes"));
  g_assert_null (strstr (words, "first minutes"));

  instep_numbness_answers_say (&answers, INSTEP_NUMB_RED_FLAG, "diabetes");
  judge (&answers, &after);
  g_assert_null (instep_words_next_run (&answers, &after));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/numbness-words/every-sign", test_every_sign_has_words);
  g_test_add_func ("/numbness-words/reasons", test_reasons);
  g_test_add_func ("/numbness-words/care", test_care);
  g_test_add_func ("/numbness-words/emergency", test_emergency);
  g_test_add_func ("/numbness-words/urgency-titles", test_urgency_titles);
  g_test_add_func ("/numbness-words/said", test_said);
  for (guint i = 0; i < G_N_ELEMENTS (STOPS); i++)
    {
      g_autofree char *path = g_strconcat ("/numbness-words/stop-or-go/", STOPS[i].name, NULL);

      g_test_add_data_func (path, &STOPS[i], test_stop_or_go);
    }
  for (guint i = 0; i < G_N_ELEMENTS (LIKELY); i++)
    {
      g_autofree char *path = g_strconcat ("/numbness-words/likely/", LIKELY[i].name, NULL);

      g_test_add_data_func (path, &LIKELY[i], test_likely);
    }
  g_test_add_func ("/numbness-words/likely/nothing", test_nothing_likely);
  g_test_add_func ("/numbness-words/in-short", test_in_short);
  g_test_add_func ("/numbness-words/match", test_match);
  g_test_add_func ("/numbness-words/next-run", test_next_run);

  return g_test_run ();
}
