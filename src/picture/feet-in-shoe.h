/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Both feet in their shoe, to scale and seen from above, as an SVG document.  A few millimetres
 * vanish at that size: a lens beside each foot shows its longest toe and the room in front of it.
 */

#pragma once

#include "advice/feet-words.h"
#include "fit/forecast.h"
#include "picture/palette.h"

G_BEGIN_DECLS

/* How many px a millimetre has in the lenses, unless so much room would not fit into them. */
#define INSTEP_FEET_LENS_PX_PER_MM 3.4

/**
 * InstepFeetInShoe:
 * @feet: left and right; breadth and room are drawn, and the length that leaves that room
 * @inner_length_mm: of the shoe
 * @sock_mm: thickness of the sock
 * @text_scale: 1.0–2.0, how much larger than usual text is
 * @right_to_left: words stand as the language runs; feet are never mirrored
 *
 * What to draw, and the place there is for it.  The shoe must be longer than the socks and the
 * room at the start.
 */
typedef struct
{
  const InstepFootForecast *feet;
  double                    inner_length_mm;
  double                    sock_mm;
  const InstepFeetTexts    *texts;
  InstepPalette             palette;
  double                    width_px;
  double                    height_px;
  double                    text_scale;
  gboolean                  right_to_left;
} InstepFeetInShoe;

/* The height that suits such a width, px. */
double  instep_feet_in_shoe_get_height_px (const InstepFeetTexts  *texts,
                                           double                  width_px,
                                           double                  text_scale);

/* The document, @width_px by @height_px.  Free with g_free(). */
char   *instep_feet_in_shoe_to_svg        (const InstepFeetInShoe *picture);

G_END_DECLS
