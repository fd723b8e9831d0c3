/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Numbers as people read them: their decimal sign, a true minus, the unit always there.
 * All numbers are finite; all strings want g_free().
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* "12.4", "−2.8"; with a sign "+1.6"; 0 has no sign. */
char *instep_words_number        (double value,
                                  guint  decimals);
char *instep_words_signed_number (double value,
                                  guint  decimals);

/* "12.4 mm" and, for headlines, "12 mm". */
char *instep_words_mm            (double value_mm,
                                  guint  decimals);

/* "18", "16.5": without trailing zeros. */
char *instep_words_short_number  (double value,
                                  guint  most_decimals);

/* "21.1 km", without trailing zeros. */
char *instep_words_km            (double distance_km);

/* "1:56", hours and minutes, rounded to the minute. */
char *instep_words_time          (double time_min);

/* How long something takes: "45 min", and from an hour on "1:56 h". */
char *instep_words_duration      (double time_min);

/* "5:30 /km" */
char *instep_words_pace          (double pace_min_per_km);

/* "−2 °C" */
char *instep_words_temperature   (double temperature_c);

/* @text to be shown: a number stays with the word before it, so that "row 3" is not parted at the end
 * of a line.
 */
char *instep_words_bind_numbers  (const char *text);

G_END_DECLS
