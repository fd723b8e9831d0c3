/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From a pattern's rules to the visits of its ends.  Only this folder uses it. */

#pragma once

#include "lacing/pattern-private.h"

G_BEGIN_DECLS

/**
 * instep_walk_rules:
 * @rules: the rule of each lace
 * @ends: (out caller-allocates): the visits of each lace's ends, undefined on failure
 * @error: return location for `INSTEP_THREADING_ERROR_PATTERN`
 *
 * Walks up a left shoe of @n_rows and checks that what comes out can be laced and tied.
 */
gboolean instep_walk_rules (const InstepRule * const  *rules,
                            guint                      n_laces,
                            guint                      n_rows,
                            guint                      parameter,
                            InstepEnd                  ends[INSTEP_LACES_MAX][INSTEP_N_ENDS],
                            GError                   **error);

/**
 * instep_walk_find_upright:
 * @i: the index of the loop among the visits of end @name
 *
 * Returns: the lower row of the other end's last outside vertical on @column when that loop is made;
 *   0 when there is none
 */
guint instep_walk_find_upright (const InstepEnd  ends[INSTEP_N_ENDS],
                                InstepEndName    name,
                                guint            i,
                                InstepColumn     column,
                                InstepOrder      order);

/* Where an end is tied: its last visit that is no loop and no knot. */
InstepVisit instep_end_get_last_eyelet (const InstepEnd *end);

G_END_DECLS
