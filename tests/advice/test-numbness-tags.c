/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What places and verdicts say for a lacing, and verdicts for a cause. */

#include "config.h"

#include "advice/choice.h"
#include "advice/lacing-tags.h"
#include "lacing/problem.h"
#include "numbness/signs.h"

/* The agreed tags of each place. */
static const struct { const char *place, *tags; } PLACES[] = {
  { "top", "top_pressure numb_toes_dorsal" },
  { "toe-1-2", "numb_toes_dorsal" },
  { "toe-3-4", "mortons_neuroma" },
  { "toes", "numb_toes_forefoot" },
  { "ball", "numb_toes_forefoot" },
  { "toe-tips", "toe_bang" },
  { "whole", "swelling" },
  { "sole", "" },
  { "heel", "" },
  { "outer-edge", "" },
};

static void
test_places (void)
{
  g_assert_cmpuint (G_N_ELEMENTS (PLACES), ==,
                    g_strv_length ((char **) instep_numb_question_answer_ids (INSTEP_NUMB_WHERE)));

  for (guint i = 0; i < G_N_ELEMENTS (PLACES); i++)
    {
      InstepNumbnessAnswers answers = { 0 };
      g_auto(GStrv) tags = NULL;
      g_autofree char *joined = NULL;

      g_assert_true (instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, PLACES[i].place));
      tags = instep_advice_lacing_tags_of_numbness (&answers);
      joined = g_strjoinv (" ", tags);
      g_assert_cmpstr (joined, ==, PLACES[i].tags);
      for (guint j = 0; tags[j] != NULL; j++)
        g_assert_true (g_strv_contains (instep_lacing_problems (), tags[j]));
    }
}

static void
test_several_places (void)
{
  InstepNumbnessAnswers answers = { 0 };
  g_auto(GStrv) tags = NULL;
  g_autofree char *joined = NULL;

  instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, "ball");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, "toe-1-2");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, "top");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, "toes");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_CONDITIONS, "downhill");
  tags = instep_advice_lacing_tags_of_numbness (&answers);
  joined = g_strjoinv (" ", tags);
  g_assert_cmpstr (joined, ==, "top_pressure numb_toes_dorsal numb_toes_forefoot downhill");
}

static const struct
{
  InstepToeVerdict    verdict;
  InstepGirthVerdict  girth_verdict;
  const char         *tags;
  const char         *signs;
} VERDICTS[] = {
  { INSTEP_TOE_GOOD, INSTEP_GIRTH_UNKNOWN, "baseline", "" },
  { INSTEP_TOE_TOO_SHORT, INSTEP_GIRTH_ENOUGH, "toe_bang", "verdict-too-short" },
  { INSTEP_TOE_TIGHT, INSTEP_GIRTH_TOO_TIGHT, "toe_bang wide_forefoot", "verdict-tight girth-too-tight" },
  { INSTEP_TOE_ADEQUATE, INSTEP_GIRTH_SNUG, "baseline", "verdict-adequate girth-snug" },
  { INSTEP_TOE_ROOMY, INSTEP_GIRTH_AT_THE_LIMIT, "heel_slip wide_forefoot",
    "verdict-roomy girth-at-the-limit" },
  { INSTEP_TOE_TOO_LONG, INSTEP_GIRTH_UNKNOWN, "heel_slip", "verdict-too-long" },
};

static void
test_verdicts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (VERDICTS); i++)
    {
      g_auto(GStrv) tags = instep_advice_lacing_tags_of_verdicts (VERDICTS[i].verdict,
                                                                  VERDICTS[i].girth_verdict);
      g_auto(GStrv) signs = instep_advice_signs_of_verdicts (VERDICTS[i].verdict,
                                                             VERDICTS[i].girth_verdict);
      g_autofree char *joined_tags = g_strjoinv (" ", tags);
      g_autofree char *joined_signs = g_strjoinv (" ", signs);

      g_assert_cmpstr (joined_tags, ==, VERDICTS[i].tags);
      g_assert_cmpstr (joined_signs, ==, VERDICTS[i].signs);
      for (guint j = 0; signs[j] != NULL; j++)
        g_assert_true (g_strv_contains (instep_numbness_signs (), signs[j]));
    }
}

static const struct { const char *first, *second, *joined; } JOINS[] = {
  { "", "", "" },
  { "baseline", "", "baseline" },
  { "baseline", "baseline", "baseline" },
  { "baseline", "top_pressure", "top_pressure" },
  { "toe_bang heel_slip", "swelling toe_bang", "toe_bang heel_slip swelling" },
  { "", "downhill", "downhill" },
};

static char **
split (const char *text)
{
  return *text != '\0' ? g_strsplit (text, " ", -1) : g_new0 (char *, 1);
}

static void
test_join (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (JOINS); i++)
    {
      g_auto(GStrv) first = split (JOINS[i].first);
      g_auto(GStrv) second = split (JOINS[i].second);
      g_auto(GStrv) both = instep_advice_join_lacing_tags ((const char * const *) first,
                                                           (const char * const *) second);
      g_autofree char *joined = g_strjoinv (" ", both);

      g_assert_cmpstr (joined, ==, JOINS[i].joined);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/numbness-tags/places", test_places);
  g_test_add_func ("/numbness-tags/several-places", test_several_places);
  g_test_add_func ("/numbness-tags/verdicts", test_verdicts);
  g_test_add_func ("/numbness-tags/join", test_join);

  return g_test_run ();
}
