/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person said of a pair of shoes: their eyelets, and a lacing for each.  A plain value. */

#pragma once

#include "lacing/eyelets.h"
#include "lacing/pattern.h"

G_BEGIN_DECLS

/* A lacing: @row is that of the pattern's parameter, 0 for the pattern's own. */
typedef struct
{
  const InstepPattern *pattern;   /* borrowed; NULL: follow the forecast */
  guint                row;
} InstepShoeLacing;

/**
 * InstepShoes:
 * @looked_at: the shoe that is shown, and changed where each has its own
 * @eyelets_differ: whether each shoe has eyelets of its own
 * @lacings_differ: whether each shoe has a lacing of its own
 */
typedef struct
{
  InstepShoe       looked_at;
  InstepEyelets    eyelets[INSTEP_N_SHOES];
  gboolean         eyelets_differ;
  InstepShoeLacing lacings[INSTEP_N_SHOES];
  gboolean         lacings_differ;
} InstepShoes;

/* Usual eyelets, no lacing chosen, the left shoe looked at. */
void     instep_shoes_init               (InstepShoes         *shoes);

/* For the shoe looked at, or for both where they do not differ.  On another number of rows the row
 * of a lacing is another one: it is let go.
 */
void     instep_shoes_set_eyelets        (InstepShoes         *shoes,
                                          const InstepEyelets *eyelets);
void     instep_shoes_set_lacing         (InstepShoes         *shoes,
                                          InstepShoeLacing     lacing);

/* What the shoe looked at has is where both begin, and what both have from then on. */
void     instep_shoes_set_eyelets_differ (InstepShoes         *shoes,
                                          gboolean             differ);
void     instep_shoes_set_lacings_differ (InstepShoes         *shoes,
                                          gboolean             differ);

G_END_DECLS
