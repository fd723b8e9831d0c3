/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/sheet-picture.h"

#include <string.h>

RsvgHandle *
instep_sheet_picture_read (const char *svg,
                           double     *aspect)
{
  g_autoptr(GError) error = NULL;
  RsvgHandle *picture;
  double width_px, height_px;

  g_return_val_if_fail (svg != NULL, NULL);

  picture = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &error);
  if (picture != NULL &&
      rsvg_handle_get_intrinsic_size_in_pixels (picture, &width_px, &height_px))
    {
      if (aspect != NULL)
        *aspect = height_px / width_px;
      return picture;
    }

  g_critical ("A picture of our own cannot be read: %s", error != NULL ? error->message : "no size");
  g_clear_object (&picture);

  return NULL;
}

void
instep_sheet_picture_draw (RsvgHandle *picture,
                           cairo_t    *cr,
                           double      x_mm,
                           double      y_mm,
                           double      width_mm,
                           double      height_mm)
{
  const RsvgRectangle place = { x_mm, y_mm, width_mm, height_mm };
  g_autoptr(GError) error = NULL;

  g_return_if_fail (RSVG_IS_HANDLE (picture));

  if (!rsvg_handle_render_document (picture, cr, &place, &error))
    g_critical ("A picture of our own does not paint: %s", error->message);
}
