/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From laced length to the lace to buy, and to the ends left from a lace one has. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* With two free ends of @end_length_mm, mm. */
double instep_lace_length_mm (double laced_length_mm,
                              double end_length_mm);

/* The shortest sold lace that is at least @lace_length_mm − 20, mm; 0 when even 1830 mm is not. */
double instep_lace_to_buy_mm (double lace_length_mm);

/* What is left at each end of a lace of @lace_mm; negative when it is too short. */
double instep_lace_ends_mm   (double lace_mm,
                              double laced_length_mm);

G_END_DECLS
