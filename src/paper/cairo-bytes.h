/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What cairo draws, as the bytes of a file. */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* A #cairo_write_func_t that appends to a #GByteArray. */
cairo_status_t   instep_cairo_append_bytes (void                *array,
                                            const unsigned char *bytes,
                                            unsigned int         n_bytes);

/* FALSE for anything but success. */
gboolean         instep_cairo_check_status (cairo_status_t       status,
                                            GError             **error);

/* A PDF file with pages of that size, appended to @array; free it with cairo_surface_destroy(). */
cairo_surface_t *instep_cairo_pdf_new      (double               width_pt,
                                            double               height_pt,
                                            GByteArray          *array);

/* Writes the end of the file.  FALSE when anything went wrong with it. */
gboolean         instep_cairo_pdf_finish   (cairo_surface_t     *pdf,
                                            GError             **error);

G_END_DECLS
