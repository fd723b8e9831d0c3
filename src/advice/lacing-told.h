/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lacing told from its name to the lace it needs: on paper, on the clipboard, in a terminal. */

#pragma once

#include "lacing/threading.h"

G_BEGIN_DECLS

/**
 * InstepLacingTold:
 * @name: "Window lacing"
 * @shoe: "Left shoe, 6 pairs of eyelets"
 * @purpose: what it is for, a sentence or two; may be empty
 * @open_bands: (nullable): "No lace presses between rows 3 and 4."
 * @steps: a sentence for each step, not numbered
 * @rows: the printed number of the row each step ends at; 0 where the lace is tied
 * @lace: how long a lace it takes, and what becomes of a lace one has: lines of whole sentences
 * @cautions: lines of whole sentences, maybe none
 * @evidence: what it rests on: a sentence; may be empty
 *
 * All are owned.
 */
typedef struct
{
  char  *name;
  char  *shoe;
  char  *purpose;
  char  *open_bands;
  char **steps;
  guint *rows;
  char **lace;
  char **cautions;
  char  *evidence;
} InstepLacingTold;

/**
 * instep_lacing_told_init:
 * @threading: @pattern threaded
 * @end_length_mm: what is to be left at each end for the bow
 * @my_lace_mm: (array fixed-size=2): the lace one has, 0 for not said; of two laces the lower first
 *
 * Tells all of @pattern; clear @told afterwards.
 */
void  instep_lacing_told_init    (InstepLacingTold      *told,
                                  const InstepPattern   *pattern,
                                  const InstepThreading *threading,
                                  double                 end_length_mm,
                                  const double           my_lace_mm[INSTEP_LACES_MAX]);
void  instep_lacing_told_clear   (InstepLacingTold      *told);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (InstepLacingTold, instep_lacing_told_clear)

/* The first @n_steps steps, numbered, a line each; free with g_free(). */
char *instep_lacing_told_steps   (const InstepLacingTold *told,
                                  guint                   n_steps);

/* Name, shoe, steps and lace as lines of plain text, to be pasted elsewhere; free with g_free(). */
char *instep_lacing_told_to_text (const InstepLacingTold *told);

G_END_DECLS
