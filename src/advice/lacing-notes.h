/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What else is to be said of a lacing, in words.  char * wants g_free(). */

#pragma once

#include "advice/choice.h"

G_BEGIN_DECLS

/* "Also called gap lacing, box lacing or skip lacing.", @most names at most; NULL when it has none. */
char  *instep_words_aliases     (const InstepPattern           *pattern,
                                 guint                          most);

/* "the laces press on the top of the foot; the instep is high", as it goes on behind "When"; NULL when
 * none of its problems is known.
 */
char  *instep_words_problems    (const InstepPattern           *pattern);

/* "Midfoot lock; One lace, two zones": names of the lacings that work against it, NULL when none does.
 * @tags as for instep_advice_not_with().
 */
char  *instep_words_not_with    (GPtrArray                     *patterns,
                                 const InstepPattern           *pattern,
                                 const char * const            *tags);

/* "If the heel slips as well" */
char  *instep_words_combination (const InstepLacingCombination *combination);

G_END_DECLS
