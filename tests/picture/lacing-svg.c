/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lacing-svg.h"

#include <string.h>

RsvgHandle *
lacing_svg_open (const char *svg)
{
  g_autoptr(GError) error = NULL;
  RsvgHandle *handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &error);

  g_assert_no_error (error);

  return handle;
}

/* Fills and middles of strokes; where there is a clip path, librsvg 2.54 says too much of the extent. */
void
lacing_svg_get_extent (RsvgHandle    *handle,
                       const char    *layer,
                       RsvgRectangle *extent)
{
  g_autoptr(GError) error = NULL;
  RsvgRectangle sheet = { 0, 0, 0, 0 };

  g_assert_true (rsvg_handle_get_intrinsic_size_in_pixels (handle, &sheet.width, &sheet.height));
  rsvg_handle_get_geometry_for_layer (handle, layer, &sheet, NULL, extent, &error);
  g_assert_no_error (error);
}

void
lacing_svg_assert_layer_within (RsvgHandle *handle,
                                const char *layer)
{
  RsvgRectangle extent;
  double width, height;

  lacing_svg_get_extent (handle, layer, &extent);
  g_assert_true (rsvg_handle_get_intrinsic_size_in_pixels (handle, &width, &height));
  g_assert_cmpfloat (extent.x, >=, -1.0);
  g_assert_cmpfloat (extent.y, >=, -1.0);
  g_assert_cmpfloat (extent.x + extent.width, <=, width + 1.0);
  g_assert_cmpfloat (extent.y + extent.height, <=, height + 1.0);
}
