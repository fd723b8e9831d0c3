/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sheets: pages that are drawn in millimetres, for a printer or a PDF file. */

#pragma once

#include <cairo.h>

#include "paper/paper-size.h"

G_BEGIN_DECLS

/**
 * InstepSheetFunc:
 * @cr: its unit is the millimetre, its origin the paper's upper left corner
 * @page: from 0
 *
 * Draws a page of a sheet.
 */
typedef void (* InstepSheetFunc) (cairo_t               *cr,
                                  const InstepPaperSize *size,
                                  guint                  page,
                                  gconstpointer          data);

/**
 * instep_sheet_to_pdf:
 * @title: of the document, as a reader of PDF shows it
 * @bytes: (out) (transfer full): the file, untouched on failure
 * @error: return location for a #GIOErrorEnum
 *
 * Draws @n_pages pages into a PDF file.
 */
gboolean instep_sheet_to_pdf (InstepSheetFunc         draw,
                              gconstpointer           data,
                              guint                   n_pages,
                              const InstepPaperSize  *size,
                              const char             *title,
                              GBytes                **bytes,
                              GError                **error);

G_END_DECLS
