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
