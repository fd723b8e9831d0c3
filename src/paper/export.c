/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/export.h"

#include <gio/gio.h>
#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

#include "paper/cairo-bytes.h"

/* CSS pixels are 1/96 of an inch, PDF's points 1/72. */
#define POINTS_PER_PIXEL  0.75
#define PIXELS_PER_INCH  96.0
/* Cairo's images hold no more; a larger number does not fit into what it counts in. */
#define LARGEST_PX       32767.0

static gboolean
paint (RsvgHandle       *handle,
       cairo_surface_t  *surface,
       double            width,
       double            height,
       GError          **error)
{
  cairo_t *cr = cairo_create (surface);
  gboolean painted = rsvg_handle_render_document (handle, cr,
                                                  &(RsvgRectangle) { 0, 0, width, height }, error);
  cairo_status_t status = cairo_status (cr);

  cairo_destroy (cr);

  return painted && instep_cairo_check_status (status, error);
}

static gboolean
write_png (RsvgHandle  *handle,
           double       width_px,
           double       height_px,
           GByteArray  *bytes,
           GError     **error)
{
  cairo_surface_t *surface;
  gboolean written;

  /* Written so that a NaN fails too. */
  if (!(width_px <= LARGEST_PX && height_px <= LARGEST_PX))
    return instep_cairo_check_status (CAIRO_STATUS_INVALID_SIZE, error);

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) ceil (width_px),
                                        (int) ceil (height_px));
  written = instep_cairo_check_status (cairo_surface_status (surface), error) &&
            paint (handle, surface, width_px, height_px, error) &&
            instep_cairo_check_status (cairo_surface_write_to_png_stream (surface,
                                                                          instep_cairo_append_bytes,
                                                                          bytes), error);

  cairo_surface_destroy (surface);

  return written;
}

static gboolean
write_pdf (RsvgHandle  *handle,
           double       width_px,
           double       height_px,
           GByteArray  *bytes,
           GError     **error)
{
  double width_pt = width_px * POINTS_PER_PIXEL;
  double height_pt = height_px * POINTS_PER_PIXEL;
  cairo_surface_t *surface = instep_cairo_pdf_new (width_pt, height_pt, bytes);
  gboolean written = paint (handle, surface, width_pt, height_pt, error) &&
                     instep_cairo_pdf_finish (surface, error);

  cairo_surface_destroy (surface);

  return written;
}

static gboolean
write_document (RsvgHandle          *handle,
                const char          *svg,
                InstepExportFormat   format,
                double               scale,
                GByteArray          *bytes,
                GError             **error)
{
  double width_px, height_px;

  rsvg_handle_set_dpi (handle, PIXELS_PER_INCH);
  if (!rsvg_handle_get_intrinsic_size_in_pixels (handle, &width_px, &height_px) ||
      !(width_px > 0.0 && height_px > 0.0))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "The picture says no size");
      return FALSE;
    }

  switch (format)
    {
    case INSTEP_EXPORT_PNG:
      return write_png (handle, width_px * scale, height_px * scale, bytes, error);
    case INSTEP_EXPORT_PDF:
      return write_pdf (handle, width_px, height_px, bytes, error);
    case INSTEP_EXPORT_SVG:
    default:
      g_byte_array_append (bytes, (const guint8 *) svg, (guint) strlen (svg));
      return TRUE;
    }
}

gboolean
instep_export_svg (const char          *svg,
                   InstepExportFormat   format,
                   double               scale,
                   GBytes             **bytes,
                   GError             **error)
{
  g_autoptr(GByteArray) array = g_byte_array_new ();
  RsvgHandle *handle;
  gboolean written;

  g_return_val_if_fail (svg != NULL, FALSE);
  g_return_val_if_fail (isfinite (scale) && scale > 0.0, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), error);
  if (handle == NULL)
    return FALSE;

  written = write_document (handle, svg, format, scale, array, error);
  g_object_unref (handle);
  if (written)
    *bytes = g_byte_array_free_to_bytes (g_steal_pointer (&array));

  return written;
}
