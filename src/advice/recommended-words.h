/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The recommended size, as it is called elsewhere. */

#pragma once

#include "fit/forecast.h"

G_BEGIN_DECLS

/* "EU 44 is also UK 9, US M 10, US W 11.5, JP 28, CN 280, KR 280." by the table the label was read
 * in, or NULL when no size is recommended.  Free with g_free().
 */
char *instep_words_recommended_sizes (const InstepFitTables *tables,
                                      const InstepFitInput  *input,
                                      const InstepForecast  *forecast);

G_END_DECLS
