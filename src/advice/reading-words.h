/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One minute of the room chart in words.  Every char * returned wants g_free(). */

#pragma once

#include "fit/forecast.h"

G_BEGIN_DECLS

/**
 * instep_words_reading:
 * @point: of the curve of either foot
 *
 * Returns: "At 0:42, 7.6 km: planned 12.7, typical 14.2, shop rule 13.1 mm; 9 of 10 runners between
 *   12.9 and 15.4 mm."  Kilometres only where a distance was said.
 */
char *instep_words_reading         (const InstepForecast  *forecast,
                                    const InstepFitInput  *input,
                                    const InstepRoomPoint *point);

/* How a chart is read, as long as nothing is. */
char *instep_words_how_to_read     (void);

/**
 * instep_words_longest_reading:
 *
 * Returns: a text as long as any that instep_words_reading() or instep_words_how_to_read() says of
 *   this run, to keep room for it.  It tells of no real minute.
 */
char *instep_words_longest_reading (const InstepForecast  *forecast,
                                    const InstepFitInput  *input,
                                    InstepSide             side);

G_END_DECLS
