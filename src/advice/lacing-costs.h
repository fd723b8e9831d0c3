/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a lacing costs beside criss-cross: hold of the heel, and lace. */

#pragma once

#include "lacing/threading.h"

G_BEGIN_DECLS

/**
 * instep_advice_extra_lace:
 * @patterns: (element-type InstepPattern): all patterns
 * @percent: (out): how much more lace is laced than with criss-cross, to the whole percent; below 0
 *   for less; untouched on failure
 *
 * Of two laces the sum counts; free ends do not.
 *
 * Returns: whether both lacings exist for @throat
 */
gboolean  instep_advice_extra_lace  (GPtrArray           *patterns,
                                     const InstepPattern *pattern,
                                     const InstepThroat  *throat,
                                     int                 *percent);

/* "Holds the heel as criss-cross does, and takes 12 % less lace."  Free with g_free(). */
char     *instep_words_lacing_costs (GPtrArray           *patterns,
                                     const InstepPattern *pattern,
                                     const InstepThroat  *throat);

/* The same in short, for a list: "usual heel hold · 12 % less lace"; NULL of criss-cross itself. */
char     *instep_words_lacing_price (GPtrArray           *patterns,
                                     const InstepPattern *pattern,
                                     const InstepThroat  *throat);

G_END_DECLS
