/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From laced length to the lace to buy, and to the ends left from a lace one has. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A lace somebody may have.  These bounds are ours: wide enough for any shoe, narrow enough to catch
 * a length typed in another unit.
 */
#define INSTEP_LACE_MIN_MM   200.0
#define INSTEP_LACE_MAX_MM  4000.0

/* What can be done with the free ends of a lace. */
typedef enum
{
  INSTEP_LACE_ENDS_NONE,         /* the lace does not even go through */
  INSTEP_LACE_ENDS_TOO_SHORT,    /* to tie: below 150 mm */
  INSTEP_LACE_ENDS_SHORT_BOW,    /* below 200 mm */
  INSTEP_LACE_ENDS_FIT,          /* to 350 mm */
  INSTEP_LACE_ENDS_TRIM,         /* or tie a double knot */
} InstepLaceEnds;

/* With two free ends of @end_length_mm, mm. */
double instep_lace_length_mm (double laced_length_mm,
                              double end_length_mm);

/* The shortest sold lace that is at least @lace_length_mm − 20, mm; 0 when even 1830 mm is not. */
double instep_lace_to_buy_mm (double lace_length_mm);

/* What is left at each end of a lace of @lace_mm; negative when it is too short. */
double instep_lace_ends_mm   (double lace_mm,
                              double laced_length_mm);

/* What ends of @ends_mm each are good for. */
InstepLaceEnds instep_lace_ends_judge (double ends_mm);

/* "none", "too-short", "short-bow", "fit", "trim"; borrowed. */
const char    *instep_lace_ends_id    (InstepLaceEnds ends);

G_END_DECLS
