/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The other sizes of a shoe in words. */

#pragma once

#include "fit/forecast.h"

G_BEGIN_DECLS

/* The number alone, without its system, which stands once above all: "43.5".  Free with g_free(). */
char       *instep_words_size_number   (const InstepSizeStep *step);

/* "yours", "take this", "keep it", or NULL for any other size; borrowed.  Where nothing may be @advised a
 * size is yours at most.
 */
const char *instep_words_size_mark     (const InstepForecast *forecast,
                                        const InstepSizeStep *step,
                                        gboolean              advised);

/* Whether it is the size to take. */
gboolean    instep_size_is_recommended (const InstepForecast *forecast,
                                        const InstepSizeStep *step);

/* The system and the table: "EU sizes by the generic table; planned room in front of the longer foot."
 * There must be sizes.  Free with g_free().
 */
char       *instep_words_size_table    (const InstepForecast *forecast);

G_END_DECLS
