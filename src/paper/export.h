/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An SVG document as a PNG or PDF file. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum { INSTEP_EXPORT_PNG, INSTEP_EXPORT_PDF } InstepExportFormat;

/**
 * instep_export_svg:
 * @svg: a document of `picture`
 * @scale: pixels of the PNG for each CSS pixel; ignored for PDF
 * @bytes: (out) (transfer full): the file
 */
gboolean instep_export_svg (const char          *svg,
                            InstepExportFormat   format,
                            double               scale,
                            GBytes             **bytes,
                            GError             **error);

G_END_DECLS
