/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A shoe's eyelets in words.  char * wants g_free(). */

#pragma once

#include "lacing/eyelets.h"
#include "lacing/pattern.h"

G_BEGIN_DECLS

/* "Which rows lie further out was not said. …", of a pattern that depends on it; else NULL. */
char *instep_words_outer_rows_assumed (const InstepPattern *pattern,
                                       const InstepThroat  *throat);

/* "38–62 mm across, 16 mm apart", and a line each for loops, outer rows and rows not used. */
char *instep_words_eyelets            (const InstepEyelets *eyelets);

G_END_DECLS
