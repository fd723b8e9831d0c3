/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The forecast in words.  Every char * returned wants g_free(); every const char * is borrowed. */

#pragma once

#include "fit/forecast.h"

G_BEGIN_DECLS

/* "good", "too short" */
const char *instep_words_toe_verdict      (InstepToeVerdict       verdict);

/* "enough", "at the limit" */
const char *instep_words_girth_verdict    (InstepGirthVerdict     verdict);

/* "Good for 21.1 km", "Tight for 1:30 h"; the girth comes first when it presses: "Too tight around
 * the ball, good in length for 21.1 km".
 */
char       *instep_words_headline         (const InstepForecast  *forecast,
                                           const InstepFitInput  *input);

/* "About 12 mm left in front of the toes, left foot, at the finish. Plan with at least 6.4 mm." */
char       *instep_words_summary          (const InstepForecast  *forecast);

/* One line when the other foot's verdict differs or the feet differ, else NULL. */
char       *instep_words_other_foot       (const InstepForecast  *forecast);

/* "about 9 in 10" */
char       *instep_words_chance           (double                 chance);

/* "12.4 mm · good" */
char       *instep_words_toe_room         (const InstepFootForecast *foot);

/* "snug (−2.8 mm)", "not known" */
char       *instep_words_girth_room       (const InstepFootForecast *foot);

/* Whole sentences, one a warning, newly allocated, NULL-terminated; free with g_strfreev(). */
char      **instep_words_warnings         (const InstepForecast  *forecast);

/* The remedy: "Half a size up: EU 44", and "The smallest size with 9.5 mm or more." */
char       *instep_words_remedy_title     (const InstepRemedy    *remedy);
char       *instep_words_remedy_text      (const InstepRemedy    *remedy);

/* "free", "a sock", "a shoe" */
const char *instep_words_cost             (InstepCost             cost);

/* "+1.6 mm", or "cannot be put in millimetres" */
char       *instep_words_gain             (const InstepMaybe     *gain_mm);

/* "enough", "not enough alone", "try it" */
const char *instep_words_enough           (InstepEnough           enough);

/* What the remedy leads to, "7.8 · adequate" and "7.8 mm · adequate"; NULL where no source gives
 * its gain.
 */
char       *instep_words_leads_to         (const InstepRemedy    *remedy);
char       *instep_words_leads_to_mm      (const InstepRemedy    *remedy);

/* "Nothing to buy." and why, or NULL when something should be bought. */
char       *instep_words_nothing_to_buy   (const InstepForecast  *forecast);

/* The sum of the leading foot at the start: "268.7 mm foot + 1.6 mm sock + 14.7 mm room = …". */
char       *instep_words_sum              (const InstepForecast  *forecast);

/* How the length inside is known, and what would make the forecast surer; whole sentences. */
char       *instep_words_inside           (const InstepForecast  *forecast,
                                           const InstepFitInput  *input);

/* One sentence for what was not said and counts all the same, or NULL if all that counts was said. */
char       *instep_words_assumed          (const InstepForecast  *forecast);

/* The room chart told in words: what a reader who cannot see it needs. */
char       *instep_words_room_chart       (const InstepForecast  *forecast,
                                           const InstepFitInput  *input,
                                           InstepSide             side);

G_END_DECLS
