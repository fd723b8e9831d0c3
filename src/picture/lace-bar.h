/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lace drawn as itself, stretched out: how much of it is laced, and what is left at its ends. */

#pragma once

#include "advice/lace-words.h"
#include "picture/palette.h"

G_BEGIN_DECLS

/**
 * InstepLaceBar:
 * @lace_mm: the whole lace
 * @laced_length_mm: what of it lies in the shoe; where that is more than the whole lace, what is
 *   missing is drawn dashed
 * @text_scale: 1.0–2.0, how much larger than usual text is
 * @lace: 0, or 1 for the upper of two, which has hues of its own
 *
 * What to draw, and the place there is for it.  A picture of laces is never mirrored for the
 * language: end A is on the left.
 */
typedef struct
{
  double                    lace_mm;
  double                    laced_length_mm;
  const InstepLaceBarTexts *texts;
  InstepPalette             palette;
  double                    width_px;
  double                    text_scale;
  guint                     lace;
} InstepLaceBar;

/* How high the picture is. */
double instep_lace_bar_height_px (double               text_scale);

/* The document, @width_px wide.  Free with g_free(). */
char  *instep_lace_bar_to_svg    (const InstepLaceBar *bar);

G_END_DECLS
