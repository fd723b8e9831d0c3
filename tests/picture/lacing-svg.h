/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What librsvg makes of the document of a lacing. */

#pragma once

#include <librsvg/rsvg.h>

G_BEGIN_DECLS

RsvgHandle *lacing_svg_open                (const char    *svg);

/* Of a layer, such as "#layer-tongue"; pixels. */
void        lacing_svg_get_extent          (RsvgHandle    *handle,
                                            const char    *layer,
                                            RsvgRectangle *extent);

/* Aborts when it reaches beyond the sheet. */
void        lacing_svg_assert_layer_within (RsvgHandle    *handle,
                                            const char    *layer);

G_END_DECLS
