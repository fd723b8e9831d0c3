/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/lace-length.h"

/* A lace may be this much shorter than wanted: 1 cm less at each end still ties well. */
#define SHORTAGE_ALLOWED_MM 20.0

/* What shops sell, cm, the lacing facts §6: 27, 36, 40, 45, 50, 54, 60, 63 and 72 inches as printed
 * on the packet.
 */
static const guint sold_lengths_cm[] = { 69, 91, 102, 114, 127, 137, 152, 160, 183 };

/* How long each end must be, the lacing facts §6, where they are marked as unverified.  The facts
 * call 200–300 mm good and say nothing of the next 50 mm: an end that is not to be trimmed fits.
 */
#define TIES_FROM_MM   150.0
#define BOW_FROM_MM    200.0
#define TRIM_ABOVE_MM  350.0

double
instep_lace_length_mm (double laced_length_mm,
                       double end_length_mm)
{
  return laced_length_mm + 2.0 * end_length_mm;
}

double
instep_lace_to_buy_mm (double lace_length_mm)
{
  for (guint i = 0; i < G_N_ELEMENTS (sold_lengths_cm); i++)
    if (10.0 * sold_lengths_cm[i] >= lace_length_mm - SHORTAGE_ALLOWED_MM)
      return 10.0 * sold_lengths_cm[i];

  return 0.0;
}

double
instep_lace_ends_mm (double lace_mm,
                     double laced_length_mm)
{
  return (lace_mm - laced_length_mm) / 2.0;
}

/* A length that is no number judges as none: what cannot be told is not said to fit. */
InstepLaceEnds
instep_lace_ends_judge (double ends_mm)
{
  if (!(ends_mm >= 0.0))
    return INSTEP_LACE_ENDS_NONE;
  if (ends_mm < TIES_FROM_MM)
    return INSTEP_LACE_ENDS_TOO_SHORT;
  if (ends_mm < BOW_FROM_MM)
    return INSTEP_LACE_ENDS_SHORT_BOW;
  if (ends_mm <= TRIM_ABOVE_MM)
    return INSTEP_LACE_ENDS_FIT;

  return INSTEP_LACE_ENDS_TRIM;
}

const char *
instep_lace_ends_id (InstepLaceEnds ends)
{
  static const char * const ids[] = {
    [INSTEP_LACE_ENDS_NONE] = "none",
    [INSTEP_LACE_ENDS_TOO_SHORT] = "too-short",
    [INSTEP_LACE_ENDS_SHORT_BOW] = "short-bow",
    [INSTEP_LACE_ENDS_FIT] = "fit",
    [INSTEP_LACE_ENDS_TRIM] = "trim",
  };

  g_return_val_if_fail (ends < G_N_ELEMENTS (ids), NULL);

  return ids[ends];
}
