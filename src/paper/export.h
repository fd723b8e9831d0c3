/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An SVG document as a file of its own. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum { INSTEP_EXPORT_SVG, INSTEP_EXPORT_PNG, INSTEP_EXPORT_PDF } InstepExportFormat;

/**
 * instep_export_svg:
 * @svg: a document of `picture`
 * @scale: pixels of the PNG for each CSS pixel; ignored for the others
 * @bytes: (out) (transfer full): the file, untouched on failure
 * @error: return location for an error of librsvg or a #GIOErrorEnum
 *
 * Writes a document of its own size: a PDF's page is as large as the picture at 96 pixels an inch,
 * and an SVG file is the document as it is.
 */
gboolean instep_export_svg (const char          *svg,
                            InstepExportFormat   format,
                            double               scale,
                            GBytes             **bytes,
                            GError             **error);

G_END_DECLS
