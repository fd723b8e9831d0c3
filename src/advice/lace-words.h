/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lace one has, or is to buy, in words: how long its ends are and what they are good for.
 * Lengths are in mm; char * wants g_free().
 */

#pragma once

#include "lacing/lace-length.h"

G_BEGIN_DECLS

/* "fits", "too short", "short bow", "trim it": for a pill. */
const char *instep_words_lace_ends    (InstepLaceEnds ends);

/* "A lace of 114 cm leaves 29 cm at each end: it fits."  Of a lace that does not go through, how much
 * is missing.
 */
char       *instep_words_my_lace      (double         lace_mm,
                                       double         laced_length_mm);

/* "55 cm laced; buy 114 cm." */
char       *instep_words_lace_to_buy  (double         laced_length_mm,
                                       double         end_length_mm);

/* What to do about the ends of a lace, "Too short to tie: buy 114 cm.", or NULL when there is nothing to do. */
char       *instep_words_lace_advice  (double         lace_mm,
                                       double         laced_length_mm,
                                       double         end_length_mm);

/* "114 cm", whole centimetres. */
char       *instep_words_lace_cm      (double         length_mm);

/* "114 cm", "114.3 cm": a lace as it was typed, fit to be typed again. */
char       *instep_words_typed_lace   (double         length_mm);

/* Why what was typed is no lace, and what is allowed. */
char       *instep_words_lace_refusal (void);

/**
 * InstepLaceBarTexts:
 * @end: of each end how long it is, "29", or how much of the lace is missing there
 * @laced: in the middle, "55 laced", or of a lace that does not go through "40 of 55 laced"
 * @end_name: "end", or "missing"; borrowed
 * @unit: of all numbers, "cm"; borrowed
 *
 * The words in the picture of a lace, which `picture` draws.
 */
typedef struct
{
  char       *end;
  char       *laced;
  const char *end_name;
  const char *unit;
} InstepLaceBarTexts;

/* Fills in @texts; clear them with instep_words_lace_bar_clear(). */
void        instep_words_lace_bar_init  (InstepLaceBarTexts *texts,
                                         double              lace_mm,
                                         double              laced_length_mm);
void        instep_words_lace_bar_clear (InstepLaceBarTexts *texts);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (InstepLaceBarTexts, instep_words_lace_bar_clear)

G_END_DECLS
