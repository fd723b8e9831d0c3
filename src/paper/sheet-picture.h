/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A picture of our own on a sheet. */

#pragma once

#include <cairo.h>
#include <librsvg/rsvg.h>

G_BEGIN_DECLS

/**
 * instep_sheet_picture_read:
 * @svg: a document of `picture`
 * @aspect: (out) (optional): its height to its width
 *
 * Returns: (transfer full) (nullable): NULL, which is a bug, for one that cannot be read or has no size
 */
RsvgHandle *instep_sheet_picture_read (const char *svg,
                                       double     *aspect);

/* As large as fits there. */
void        instep_sheet_picture_draw (RsvgHandle *picture,
                                       cairo_t    *cr,
                                       double      x_mm,
                                       double      y_mm,
                                       double      width_mm,
                                       double      height_mm);

G_END_DECLS
