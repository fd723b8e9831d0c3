/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where words end up when a document is painted: librsvg is asked for their extents. */

#pragma once

#include "chart-document.h"

G_BEGIN_DECLS

typedef struct
{
  const char    *id;      /* borrowed from the elements */
  RsvgRectangle  box;     /* of the letters; what lies behind them is no part of a word */
} PaintedWord;

/* (element-type PaintedWord): every word of the document; free with g_array_unref(). */
GArray        *painted_words_measure       (ChartPicture        *handle,
                                            GPtrArray           *elements);

/* What an element covers, its lines included; what its outline encloses. */
RsvgRectangle  painted_ink                 (ChartPicture        *handle,
                                            const char          *id);
RsvgRectangle  painted_shape               (ChartPicture        *handle,
                                            const char          *id);

gboolean       painted_boxes_overlap       (const RsvgRectangle *a,
                                            const RsvgRectangle *b);

/* Letters of one font are wider than those of another; places are chosen for Cantarell, and in
 * others only the edge of the picture is sure not to be crossed.
 */
gboolean       painted_words_are_cantarell (void);

G_END_DECLS
