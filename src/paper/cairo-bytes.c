/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/cairo-bytes.h"

#include <cairo-pdf.h>
#include <gio/gio.h>

cairo_status_t
instep_cairo_append_bytes (void                *array,
                           const unsigned char *bytes,
                           unsigned int         n_bytes)
{
  g_byte_array_append (array, bytes, n_bytes);

  return CAIRO_STATUS_SUCCESS;
}

gboolean
instep_cairo_check_status (cairo_status_t   status,
                           GError         **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
               "This cannot be drawn: %s", cairo_status_to_string (status));

  return FALSE;
}

cairo_surface_t *
instep_cairo_pdf_new (double      width_pt,
                      double      height_pt,
                      GByteArray *array)
{
  cairo_surface_t *pdf;

  g_return_val_if_fail (array != NULL, NULL);

  pdf = cairo_pdf_surface_create_for_stream (instep_cairo_append_bytes, array, width_pt, height_pt);
  /* The oldest version that has all we draw: every printer reads it. */
  cairo_pdf_surface_restrict_to_version (pdf, CAIRO_PDF_VERSION_1_4);

  return pdf;
}

gboolean
instep_cairo_pdf_finish (cairo_surface_t  *pdf,
                         GError          **error)
{
  g_return_val_if_fail (pdf != NULL, FALSE);

  cairo_surface_finish (pdf);

  return instep_cairo_check_status (cairo_surface_status (pdf), error);
}
