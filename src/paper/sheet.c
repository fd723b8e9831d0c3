/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/sheet.h"

#include <cairo-pdf.h>

#include "paper/cairo-bytes.h"

#define POINTS_PER_MM (72.0 / 25.4)

struct _InstepSheet
{
  char                 *title;
  InstepSheetFunc       draw;
  InstepSheetCountFunc  count;
  gpointer              data;
  GDestroyNotify        free_data;
};

InstepSheet *
instep_sheet_new (const char           *title,
                  InstepSheetFunc       draw,
                  InstepSheetCountFunc  count,
                  gpointer              data,
                  GDestroyNotify        free_data)
{
  InstepSheet *sheet;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (draw != NULL, NULL);

  sheet = g_new (InstepSheet, 1);
  *sheet = (InstepSheet) { g_strdup (title), draw, count, data, free_data };

  return sheet;
}

void
instep_sheet_free (InstepSheet *sheet)
{
  g_return_if_fail (sheet != NULL);

  if (sheet->free_data != NULL)
    sheet->free_data (sheet->data);
  g_free (sheet->title);
  g_free (sheet);
}

const char *
instep_sheet_get_title (const InstepSheet *sheet)
{
  g_return_val_if_fail (sheet != NULL, NULL);

  return sheet->title;
}

guint
instep_sheet_count_pages (const InstepSheet     *sheet,
                          const InstepPaperSize *size)
{
  g_return_val_if_fail (sheet != NULL, 0);
  g_return_val_if_fail (size != NULL, 0);

  return sheet->count != NULL ? sheet->count (size, sheet->data) : 1;
}

void
instep_sheet_draw (const InstepSheet     *sheet,
                   cairo_t               *cr,
                   const InstepPaperSize *size,
                   guint                  page)
{
  g_return_if_fail (sheet != NULL);
  g_return_if_fail (cr != NULL);
  g_return_if_fail (size != NULL);

  cairo_save (cr);
  sheet->draw (cr, size, page, sheet->data);
  cairo_restore (cr);
}

static void
draw_pages (const InstepSheet     *sheet,
            cairo_t               *cr,
            const InstepPaperSize *size)
{
  const guint n_pages = instep_sheet_count_pages (sheet, size);

  cairo_scale (cr, POINTS_PER_MM, POINTS_PER_MM);
  for (guint page = 0; page < n_pages; page++)
    {
      instep_sheet_draw (sheet, cr, size, page);
      cairo_show_page (cr);
    }
}

gboolean
instep_sheet_to_pdf (const InstepSheet      *sheet,
                     const InstepPaperSize  *size,
                     GBytes                **bytes,
                     GError                **error)
{
  g_autoptr(GByteArray) array = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_t *cr;
  gboolean written;

  g_return_val_if_fail (sheet != NULL, FALSE);
  g_return_val_if_fail (size != NULL, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  surface = instep_cairo_pdf_new (size->width_mm * POINTS_PER_MM,
                                  size->height_mm * POINTS_PER_MM, array);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, sheet->title);

  cr = cairo_create (surface);
  draw_pages (sheet, cr, size);
  written = instep_cairo_check_status (cairo_status (cr), error);
  cairo_destroy (cr);
  written = written && instep_cairo_pdf_finish (surface, error);
  cairo_surface_destroy (surface);

  if (written)
    *bytes = g_byte_array_free_to_bytes (g_steal_pointer (&array));

  return written;
}
