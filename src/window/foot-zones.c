/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/foot-zones.h"

#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

struct _InstepFootZones
{
  cairo_surface_t *surface;
};

static void
paint (InstepFootZones *self,
       RsvgHandle      *handle)
{
  const RsvgRectangle all = {
    0, 0, cairo_image_surface_get_width (self->surface), cairo_image_surface_get_height (self->surface),
  };
  g_autoptr(GError) error = NULL;
  cairo_t *cr = cairo_create (self->surface);

  if (!rsvg_handle_render_document (handle, cr, &all, &error))
    g_critical ("Zones of our own do not paint: %s", error->message);

  cairo_destroy (cr);
  cairo_surface_flush (self->surface);
}

InstepFootZones *
instep_foot_zones_new (const InstepFootArt       *art,
                       const InstepFootMapLayout *layout)
{
  g_autofree char *svg = NULL;
  g_autoptr(GError) error = NULL;
  InstepFootZones *self;
  RsvgHandle *handle;

  g_return_val_if_fail (art != NULL, NULL);
  g_return_val_if_fail (layout != NULL, NULL);

  self = g_new0 (InstepFootZones, 1);
  self->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) layout->width_px,
                                              (int) layout->height_px);
  svg = instep_foot_map_zones_to_svg (art, layout);
  handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &error);
  if (handle != NULL)
    paint (self, handle);
  else
    g_critical ("Zones of our own cannot be read: %s", error->message);
  g_clear_object (&handle);

  return self;
}

void
instep_foot_zones_free (InstepFootZones *self)
{
  if (self == NULL)
    return;

  cairo_surface_destroy (self->surface);
  g_free (self);
}

guint
instep_foot_zones_get_place (InstepFootZones *self,
                             double           x_px,
                             double           y_px)
{
  const guint8 *row;

  g_return_val_if_fail (self != NULL, INSTEP_FOOT_NO_PLACE);

  if (!(x_px >= 0.0 && x_px < cairo_image_surface_get_width (self->surface) &&
        y_px >= 0.0 && y_px < cairo_image_surface_get_height (self->surface)))
    return INSTEP_FOOT_NO_PLACE;

  row = cairo_image_surface_get_data (self->surface) +
        (int) y_px * cairo_image_surface_get_stride (self->surface);

  return instep_foot_map_zone_place (((const guint32 *) (gconstpointer) row)[(int) x_px]);
}
