/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/lacing-tags.h"

/* From here on swelling has time to matter. */
#define LONG_RUN_MIN 60.0

/* What is asked of one foot, or of both. */
typedef struct
{
  InstepToeVerdict   verdict;
  InstepGirthVerdict girth_verdict;    /* of both, that of the one with less room */
  gboolean           heel_slips;       /* whatever the verdict */
  gboolean           girth_fills;      /* the run is long, and room around the ball runs out */
  gboolean           downhill;
} Situation;

/* Places of numbness and the problems a lacing is chosen for there; sole, heel and outer edge have
 * none.
 */
static const struct
{
  const char *place;
  const char *tags[3];
} PLACES[] = {
  { "top", { "top_pressure", "numb_toes_dorsal", NULL } },
  { "toe-1-2", { "numb_toes_dorsal", NULL } },
  { "toe-3-4", { "mortons_neuroma", NULL } },
  { "toes", { "numb_toes_forefoot", NULL } },
  { "ball", { "numb_toes_forefoot", NULL } },
  { "toe-tips", { "toe_bang", NULL } },
  { "whole", { "swelling", NULL } },
};

static const char * const NO_PROBLEM[] = { "baseline", NULL };

static char **
list_tags (const Situation *situation)
{
  g_autoptr(GStrvBuilder) tags = g_strv_builder_new ();
  GStrv found;

  if (situation->verdict == INSTEP_TOE_TOO_SHORT || situation->verdict == INSTEP_TOE_TIGHT)
    g_strv_builder_add (tags, "toe_bang");
  if (situation->verdict == INSTEP_TOE_ROOMY || situation->verdict == INSTEP_TOE_TOO_LONG ||
      situation->heel_slips)
    g_strv_builder_add (tags, "heel_slip");
  if (situation->girth_verdict == INSTEP_GIRTH_AT_THE_LIMIT ||
      situation->girth_verdict == INSTEP_GIRTH_TOO_TIGHT)
    g_strv_builder_add (tags, "wide_forefoot");
  if (situation->girth_fills)
    g_strv_builder_add (tags, "swelling");
  if (situation->downhill)
    g_strv_builder_add (tags, "downhill");

  found = g_strv_builder_end (tags);
  if (found[0] != NULL)
    return found;

  g_strfreev (found);

  return g_strdupv ((char **) NO_PROBLEM);
}

/* The room of a girth that is not known is 0, which is not below 0. */
static gboolean
girth_fills (const InstepForecast *forecast,
             double                girth_mm)
{
  return forecast->run_min >= LONG_RUN_MIN && girth_mm < INSTEP_GIRTH_ENOUGH_MM;
}

static gboolean
feet_differ (const InstepForecast *forecast)
{
  return (forecast->warnings & INSTEP_WARNING_FEET_DIFFER) != 0;
}

char **
instep_advice_lacing_tags (const InstepForecast *forecast,
                           const InstepFitInput *input)
{
  const InstepFootForecast *less;

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);

  less = &forecast->feet[INSTEP_LEFT];
  if (forecast->feet[INSTEP_RIGHT].girth.planned_mm < less->girth.planned_mm)
    less = &forecast->feet[INSTEP_RIGHT];

  return list_tags (&(Situation) {
                      .verdict = forecast->feet[forecast->lead].verdict,
                      .girth_verdict = less->girth_verdict,
                      .heel_slips = input->feel == INSTEP_FEEL_LOOSE || feet_differ (forecast),
                      .girth_fills = girth_fills (forecast, less->girth.planned_mm),
                      .downhill = input->downhill,
                    });
}

char **
instep_advice_lacing_tags_of_foot (const InstepForecast *forecast,
                                   const InstepFitInput *input,
                                   InstepSide            side)
{
  const InstepFootForecast *foot, *other;

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail (side < INSTEP_N_SIDES, NULL);

  foot = &forecast->feet[side];
  other = &forecast->feet[side == INSTEP_LEFT ? INSTEP_RIGHT : INSTEP_LEFT];

  return list_tags (&(Situation) {
                      .verdict = foot->verdict,
                      .girth_verdict = foot->girth_verdict,
                      .heel_slips = input->feel == INSTEP_FEEL_LOOSE ||
                                    (feet_differ (forecast) && foot->length_mm < other->length_mm),
                      .girth_fills = girth_fills (forecast, foot->girth.planned_mm),
                      .downhill = input->downhill,
                    });
}

char **
instep_advice_lacing_tags_of_verdicts (InstepToeVerdict   verdict,
                                       InstepGirthVerdict girth_verdict)
{
  return list_tags (&(Situation) { .verdict = verdict, .girth_verdict = girth_verdict });
}

char **
instep_advice_lacing_tags_of_numbness (const InstepNumbnessAnswers *answers)
{
  g_autoptr(GStrvBuilder) tags = g_strv_builder_new ();
  g_auto(GStrv) with_doubles = NULL;
  const char * const nothing[] = { NULL };

  g_return_val_if_fail (answers != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (PLACES); i++)
    {
      if (instep_numbness_answers_has (answers, INSTEP_NUMB_WHERE, PLACES[i].place))
        g_strv_builder_addv (tags, (const char **) PLACES[i].tags);
    }
  if (instep_numbness_answers_has (answers, INSTEP_NUMB_CONDITIONS, "downhill"))
    g_strv_builder_add (tags, "downhill");

  with_doubles = g_strv_builder_end (tags);

  return instep_advice_join_lacing_tags ((const char * const *) with_doubles, nothing);
}

char **
instep_advice_join_lacing_tags (const char * const *first,
                                const char * const *second)
{
  const char * const *lists[] = { first, second };
  g_autoptr(GStrvBuilder) joined = g_strv_builder_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (second != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      for (guint j = 0; lists[i][j] != NULL; j++)
        {
          if (!g_str_equal (lists[i][j], NO_PROBLEM[0]) &&
              g_hash_table_add (seen, (gpointer) lists[i][j]))
            g_strv_builder_add (joined, lists[i][j]);
        }
    }
  /* Nothing presses only where nobody says anything else. */
  if (g_hash_table_size (seen) == 0 &&
      (g_strv_contains (first, NO_PROBLEM[0]) || g_strv_contains (second, NO_PROBLEM[0])))
    g_strv_builder_add (joined, NO_PROBLEM[0]);

  return g_strv_builder_end (joined);
}
