/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the lace is tied: the last pieces to the centre, the bow, and knots on the way. */

#pragma once

#include "picture/lacing-canvas.h"

G_BEGIN_DECLS

/* What shines below the last pieces when they belong to the step at hand. */
void instep_lace_knots_draw_halos       (InstepLacingCanvas *canvas,
                                         guint               step);

/* The last pieces and the bow of a lace that is tied inside the shoe: below the eyestays; and what of
 * them the eyestays hide.
 */
void instep_lace_knots_draw_inside      (InstepLacingCanvas *canvas,
                                         guint               step);
void instep_lace_knots_draw_hints       (InstepLacingCanvas *canvas,
                                         guint               step);

/* From where each end came out last to where it is tied, once it is. */
void instep_lace_knots_draw_last_pieces (InstepLacingCanvas *canvas,
                                         guint               step);

/* The same from a loop: back over the upright, as soon as the loop is laid. */
void instep_lace_knots_draw_returns     (InstepLacingCanvas *canvas,
                                         guint               step);

/* Knots on the centre line, and the bow of each lace that is tied. */
void instep_lace_knots_draw             (InstepLacingCanvas *canvas,
                                         guint               step);

/* A dot for each knot and bow, where more would be a blot. */
void instep_lace_knots_draw_small       (InstepLacingCanvas *canvas);

/* Whether a bow lies in the band above @row. */
gboolean instep_lace_knots_cover_band   (const InstepThreading *threading,
                                         guint                  row);

G_END_DECLS
