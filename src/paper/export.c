/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/export.h"

#include <cairo-pdf.h>
#include <gio/gio.h>
#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

/* CSS pixels are 1/96 of an inch, PDF's points 1/72. */
#define POINTS_PER_PIXEL  0.75
#define PIXELS_PER_INCH  96.0
/* Cairo's images hold no more; a larger number does not fit into what it counts in. */
#define LARGEST_PX       32767.0

static cairo_status_t
append_bytes (void                *data,
              const unsigned char *bytes,
              unsigned int         n_bytes)
{
  g_byte_array_append (data, bytes, n_bytes);

  return CAIRO_STATUS_SUCCESS;
}

static gboolean
check_status (cairo_status_t   status,
              GError         **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
               "The picture cannot be exported: %s", cairo_status_to_string (status));

  return FALSE;
}

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

  return painted && check_status (status, error);
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
    return check_status (CAIRO_STATUS_INVALID_SIZE, error);

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) ceil (width_px),
                                        (int) ceil (height_px));
  written = check_status (cairo_surface_status (surface), error) &&
            paint (handle, surface, width_px, height_px, error) &&
            check_status (cairo_surface_write_to_png_stream (surface, append_bytes, bytes), error);

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
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_bytes, bytes, width_pt,
                                                                  height_pt);
  gboolean written;

  /* The oldest version that has all we draw: every printer reads it. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  written = paint (handle, surface, width_pt, height_pt, error);
  cairo_surface_finish (surface);
  written = written && check_status (cairo_surface_status (surface), error);
  cairo_surface_destroy (surface);

  return written;
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
  double width_px, height_px;
  gboolean written;

  g_return_val_if_fail (svg != NULL, FALSE);
  g_return_val_if_fail (isfinite (scale) && scale > 0.0, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), error);
  if (handle == NULL)
    return FALSE;

  rsvg_handle_set_dpi (handle, PIXELS_PER_INCH);
  if (!rsvg_handle_get_intrinsic_size_in_pixels (handle, &width_px, &height_px) ||
      !(width_px > 0.0 && height_px > 0.0))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "The picture says no size");
      written = FALSE;
    }
  else if (format == INSTEP_EXPORT_PNG)
    {
      written = write_png (handle, width_px * scale, height_px * scale, array, error);
    }
  else
    {
      written = write_pdf (handle, width_px, height_px, array, error);
    }

  g_object_unref (handle);

  if (written)
    *bytes = g_byte_array_free_to_bytes (g_steal_pointer (&array));

  return written;
}
