/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lacing in words: steps, evidence, the diagram told.  char * wants g_free(). */

#pragma once

#include "lacing/threading.h"

G_BEGIN_DECLS

/* "Straight up on the outside, in through row 4. Both ends."  Never left or right, but
 * "big-toe side" and "little-toe side".
 */
char       *instep_words_step           (const InstepThreading *threading,
                                         guint                  step);

/* "Step 4 of 7: Straight up on the outside, …" */
char       *instep_words_step_in_place  (const InstepThreading *threading,
                                         guint                  step);

/* "tested", "advised", "tradition" */
const char *instep_words_evidence       (InstepEvidence         evidence);

/* "No lace presses between rows 3 and 4.", or NULL when every band is crossed. */
char       *instep_words_open_bands     (const InstepThreading *threading);

/* "Strands over the foot, from the toe: 2, 2, none, 2, 2." */
char       *instep_words_strands        (const InstepThreading *threading);

/* "55 cm laced; buy 114 cm.", and the same of the upper lace where there are two. */
char       *instep_words_lace_length    (const InstepThreading *threading,
                                         double                 end_length_mm);

/* "Open front needs at least 5 pairs of eyelets; this shoe has 4.": of a lacing that does not exist
 * for these.
 */
char       *instep_words_lacing_missing (const InstepPattern   *pattern,
                                         const InstepThroat    *throat);

/* "Window lacing, left shoe, 6 pairs of eyelets." */
char       *instep_words_lacing_title   (const InstepPattern   *pattern,
                                         const InstepThreading *threading);

/* The diagram told: pattern, pairs, shoe, every step, and the strands over the foot. */
char       *instep_words_lacing_diagram (const InstepPattern   *pattern,
                                         const InstepThreading *threading);

/* The words in the picture of a lacing, which `picture` draws; all borrowed. */
typedef struct
{
  const char *ankle;
  const char *toe;
  const char *row;
  const char *out;
  const char *in;
  const char *no_lace_here;
  const char *big_toe_side;
  const char *little_toe_side;
  const char *strands;
} InstepLacingTexts;

InstepLacingTexts instep_words_lacing_texts (void);

G_END_DECLS
