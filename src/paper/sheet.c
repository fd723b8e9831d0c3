/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/sheet.h"

#include <cairo-pdf.h>

#include "paper/cairo-bytes.h"

#define POINTS_PER_MM (72.0 / 25.4)

gboolean
instep_sheet_to_pdf (InstepSheetFunc         draw,
                     gconstpointer           data,
                     guint                   n_pages,
                     const InstepPaperSize  *size,
                     const char             *title,
                     GBytes                **bytes,
                     GError                **error)
{
  g_autoptr(GByteArray) array = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_t *cr;
  gboolean written;

  g_return_val_if_fail (draw != NULL, FALSE);
  g_return_val_if_fail (n_pages > 0, FALSE);
  g_return_val_if_fail (size != NULL, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  surface = instep_cairo_pdf_new (size->width_mm * POINTS_PER_MM,
                                  size->height_mm * POINTS_PER_MM, array);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);

  cr = cairo_create (surface);
  cairo_scale (cr, POINTS_PER_MM, POINTS_PER_MM);
  for (guint page = 0; page < n_pages; page++)
    {
      cairo_save (cr);
      draw (cr, size, page, data);
      cairo_restore (cr);
      cairo_show_page (cr);
    }

  written = instep_cairo_check_status (cairo_status (cr), error);
  cairo_destroy (cr);
  written = written && instep_cairo_pdf_finish (surface, error);
  cairo_surface_destroy (surface);

  if (written)
    *bytes = g_byte_array_free_to_bytes (g_steal_pointer (&array));

  return written;
}
