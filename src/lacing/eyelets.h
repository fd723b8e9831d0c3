/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A shoe's eyelets as they are told: every row there is, also one that is broken. */

#pragma once

#include "lacing/throat.h"

G_BEGIN_DECLS

/* What a shoe can be like.  These bounds are ours: wide enough for any shoe, narrow enough to catch
 * centimetres typed as millimetres.
 */
#define INSTEP_ROW_WIDTH_MIN_MM     10.0
#define INSTEP_ROW_WIDTH_MAX_MM    150.0
#define INSTEP_ROW_SPACING_MIN_MM    4.0
#define INSTEP_ROW_SPACING_MAX_MM   80.0

/**
 * InstepEyeletRow:
 * @width_mm: between the two eyelets of the row
 * @spacing_to_next_mm: to the next row, whether that is laced or not; of the last row unused
 * @outer: whether it is told of the row that it lies further out than others
 * @left_out: whether no lace goes through it, because an eyelet is broken
 */
typedef struct
{
  double        width_mm;
  double        spacing_to_next_mm;
  InstepRowKind kind;
  gboolean      outer;
  gboolean      left_out;
} InstepEyeletRow;

/**
 * InstepEyelets:
 * @pairs: 4–10, with the rows that are left out
 * @rows: from the toe up
 *
 * A plain value.
 */
typedef struct
{
  guint           pairs;
  InstepEyeletRow rows[INSTEP_PAIRS_MAX];
} InstepEyelets;

/* @pairs rows of one width and spacing; @pairs is 4–10, lengths are over 0. */
void     instep_eyelets_init_uniform (InstepEyelets       *eyelets,
                                      guint                pairs,
                                      double               row_width_mm,
                                      double               row_spacing_mm);

/* Six pairs on the average sneaker, the lacing facts §6: where nobody has told anything. */
void     instep_eyelets_init_usual   (InstepEyelets       *eyelets);

/* Takes rows away at the ankle, or adds some that are like the last one; @pairs is 4–10. */
void     instep_eyelets_set_pairs    (InstepEyelets       *eyelets,
                                      guint                pairs);

/* How many rows are laced. */
guint    instep_eyelets_count_laced  (const InstepEyelets *eyelets);

/**
 * instep_eyelets_to_throat:
 * @throat: (out caller-allocates): the rows that are laced, at least one
 *
 * A row that is left out leaves its two spacings as one, and the others keep their numbers.  Where
 * no row is told to lie further out, rows n, n-2, … are taken for the outer ones.
 */
void     instep_eyelets_to_throat    (const InstepEyelets *eyelets,
                                      InstepShoe           shoe,
                                      InstepThroat        *throat);

gboolean instep_eyelets_is_equal     (const InstepEyelets *first,
                                      const InstepEyelets *second);

G_END_DECLS
