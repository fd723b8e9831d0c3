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
  double             girth_mm;
  gboolean           much_smaller;     /* than the other foot; of both: one of them is */
} Situation;

static char **
list_tags (const Situation      *situation,
           const InstepForecast *forecast,
           const InstepFitInput *input)
{
  g_autoptr(GStrvBuilder) tags = g_strv_builder_new ();
  GStrv found;

  if (situation->verdict == INSTEP_TOE_TOO_SHORT || situation->verdict == INSTEP_TOE_TIGHT)
    g_strv_builder_add (tags, "toe_bang");
  if (situation->verdict == INSTEP_TOE_ROOMY || situation->verdict == INSTEP_TOE_TOO_LONG ||
      input->feel == INSTEP_FEEL_LOOSE || situation->much_smaller)
    g_strv_builder_add (tags, "heel_slip");
  if (situation->girth_verdict == INSTEP_GIRTH_AT_THE_LIMIT ||
      situation->girth_verdict == INSTEP_GIRTH_TOO_TIGHT)
    g_strv_builder_add (tags, "wide_forefoot");
  /* The room of a girth that is not known is 0, which is not below 0. */
  if (forecast->run_min >= LONG_RUN_MIN && situation->girth_mm < INSTEP_GIRTH_ENOUGH_MM)
    g_strv_builder_add (tags, "swelling");
  if (input->downhill)
    g_strv_builder_add (tags, "downhill");

  found = g_strv_builder_end (tags);
  if (found[0] != NULL)
    return found;

  g_strfreev (found);

  return g_strsplit ("baseline", " ", -1);
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
                      .girth_mm = less->girth.planned_mm,
                      .much_smaller = feet_differ (forecast),
                    },
                    forecast, input);
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
                      .girth_mm = foot->girth.planned_mm,
                      .much_smaller = feet_differ (forecast) && foot->length_mm < other->length_mm,
                    },
                    forecast, input);
}
