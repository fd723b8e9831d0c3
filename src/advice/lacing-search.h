/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finding a lacing by what people call it, or by what troubles them. */

#pragma once

#include "lacing/pattern.h"

G_BEGIN_DECLS

/**
 * instep_advice_find_lacings:
 * @patterns: (element-type InstepPattern): all patterns, in their own order
 * @text: what was typed
 *
 * Every word of @text must begin a word of a name, an alias or the words of one problem of the
 * pattern, whatever their case, accents, hyphens and apostrophes; small words such as "the" do not
 * count.  Whole names come first, then the first choices of a problem, parts of names, alternatives and
 * the rest; equals in their own order.
 * An empty query finds all.
 *
 * Returns: (transfer full) (element-type InstepPattern): the patterns found, borrowed
 */
GPtrArray *instep_advice_find_lacings (GPtrArray  *patterns,
                                       const char *text);

/* The one of @patterns with that id, or NULL; borrowed. */
const InstepPattern *instep_advice_find_lacing (GPtrArray  *patterns,
                                                const char *id);

G_END_DECLS
