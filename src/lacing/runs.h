/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From the visits of a lace to its runs and steps.  Only this folder uses it. */

#pragma once

#include "lacing/threading.h"

G_BEGIN_DECLS

/**
 * instep_runs_lay:
 * @threading: its throat and the visits of @lace are filled in; there may be none yet
 * @ties: whether to tie the ends; both have an eyelet then
 * @error: return location for `INSTEP_THREADING_ERROR_PATTERN`: too many steps
 *
 * Adds the runs, steps, strands and the length of one lace.
 */
gboolean instep_runs_lay    (InstepThreading  *threading,
                             guint             lace,
                             InstepOrder       order,
                             gboolean          ties,
                             GError          **error);

/* Swaps the sides of all visits, before runs are laid. */
void     instep_ends_mirror (InstepThreading  *threading);

G_END_DECLS
