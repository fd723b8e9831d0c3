/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/verdict.h"

InstepToeVerdict
instep_toe_verdict (double start_mm,
                    double planned_mm)
{
  if (planned_mm < 0.0)
    return INSTEP_TOE_TOO_SHORT;

  if (planned_mm < INSTEP_TOE_ENOUGH_MM)
    return INSTEP_TOE_TIGHT;

  if (planned_mm < INSTEP_TOE_GOOD_MM)
    return INSTEP_TOE_ADEQUATE;

  if (start_mm > INSTEP_TOE_TOO_LONG_MM)
    return INSTEP_TOE_TOO_LONG;

  if (start_mm > INSTEP_TOE_ROOMY_MM)
    return INSTEP_TOE_ROOMY;

  return INSTEP_TOE_GOOD;
}

InstepGirthVerdict
instep_girth_verdict (double planned_mm)
{
  if (planned_mm < INSTEP_GIRTH_LIMIT_MM)
    return INSTEP_GIRTH_TOO_TIGHT;

  if (planned_mm < INSTEP_GIRTH_SNUG_MM)
    return INSTEP_GIRTH_AT_THE_LIMIT;

  if (planned_mm < INSTEP_GIRTH_ENOUGH_MM)
    return INSTEP_GIRTH_SNUG;

  return INSTEP_GIRTH_ENOUGH;
}

const char *
instep_toe_verdict_id (InstepToeVerdict verdict)
{
  static const char * const ids[] = {
    [INSTEP_TOE_TOO_SHORT] = "too-short",
    [INSTEP_TOE_TIGHT] = "tight",
    [INSTEP_TOE_ADEQUATE] = "adequate",
    [INSTEP_TOE_GOOD] = "good",
    [INSTEP_TOE_ROOMY] = "roomy",
    [INSTEP_TOE_TOO_LONG] = "too-long",
  };

  g_return_val_if_fail (verdict < G_N_ELEMENTS (ids), NULL);

  return ids[verdict];
}

const char *
instep_girth_verdict_id (InstepGirthVerdict verdict)
{
  static const char * const ids[] = {
    [INSTEP_GIRTH_UNKNOWN] = "unknown",
    [INSTEP_GIRTH_ENOUGH] = "enough",
    [INSTEP_GIRTH_SNUG] = "snug",
    [INSTEP_GIRTH_AT_THE_LIMIT] = "at-the-limit",
    [INSTEP_GIRTH_TOO_TIGHT] = "too-tight",
  };

  g_return_val_if_fail (verdict < G_N_ELEMENTS (ids), NULL);

  return ids[verdict];
}
