/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From the lacing a shoe has to the one it is to get: what must be undone for it, and no more.
 *
 * A lace comes out from its ends, so each end keeps the visits that both lacings begin with, and
 * all its later ones are undone.
 */

#pragma once

#include "lacing/threading.h"

G_BEGIN_DECLS

/**
 * InstepChanges:
 * @swapped: of each lace, whether its present end A does what end B of the wanted one does
 * @n_kept: how many visits each present end keeps; 0 for a lace that is taken out
 * @eyelets: whether a present end is taken out of that eyelet, by column and row; the first is [0]
 * @knot: whether a knot is undone
 * @all: whether nothing of the present lacing stays
 * @same: whether the lacings are one and the same
 * @lace_added: whether the wanted lacing has a second lace, and the present one has not
 * @lace_removed: the other way round
 * @step: the first step of the wanted lacing that is still to be done, 0 when @same
 *
 * A plain value.
 */
typedef struct
{
  gboolean swapped[INSTEP_LACES_MAX];
  guint    n_kept[INSTEP_LACES_MAX][INSTEP_N_ENDS];
  gboolean eyelets[2][INSTEP_PAIRS_MAX];
  gboolean knot;
  gboolean all;
  gboolean same;
  gboolean lace_added, lace_removed;
  guint    step;
} InstepChanges;

/**
 * instep_changes_find:
 * @present: the lacing that is in the shoe
 * @wanted: another one on the same throat
 * @changes: (out caller-allocates): what to undo
 *
 * At a row of fabric loops it does not matter which way a lace goes through: there is but one.
 */
void instep_changes_find (const InstepThreading *present,
                          const InstepThreading *wanted,
                          InstepChanges         *changes);

/* Whether a present end is taken out of an eyelet of @row, counted from 1. */
gboolean instep_changes_open_row (const InstepChanges *changes,
                                  guint                row);

G_END_DECLS
