/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sheets: pages that are drawn in millimetres, for a printer, a PDF file, or to be looked at. */

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
 * InstepSheetCountFunc:
 *
 * Returns: how many pages a sheet takes on that paper, at least 1
 */
typedef guint (* InstepSheetCountFunc) (const InstepPaperSize *size,
                                        gconstpointer          data);

/* Something to print, whatever the paper.  It does not change once it is made. */
typedef struct _InstepSheet InstepSheet;

/**
 * instep_sheet_new:
 * @title: of the document, as a reader of PDF and a printer's queue show it
 * @draw: draws its pages
 * @count: (nullable): counts them; NULL for one page
 * @data: what it is about
 * @free_data: (nullable): frees @data; NULL where @data is borrowed, and outlives the sheet
 *
 * Returns: (transfer full): the sheet
 */
InstepSheet *instep_sheet_new         (const char             *title,
                                       InstepSheetFunc         draw,
                                       InstepSheetCountFunc    count,
                                       gpointer                data,
                                       GDestroyNotify          free_data);
void         instep_sheet_free        (InstepSheet            *sheet);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepSheet, instep_sheet_free)

/* Borrowed. */
const char  *instep_sheet_get_title   (const InstepSheet      *sheet);

guint        instep_sheet_count_pages (const InstepSheet      *sheet,
                                       const InstepPaperSize  *size);

/* As an #InstepSheetFunc does; @page is less than instep_sheet_count_pages(). */
void         instep_sheet_draw        (const InstepSheet      *sheet,
                                       cairo_t                *cr,
                                       const InstepPaperSize  *size,
                                       guint                   page);

/**
 * instep_sheet_to_pdf:
 * @bytes: (out) (transfer full): the file, untouched on failure
 * @error: return location for a #GIOErrorEnum
 *
 * Draws all pages into a PDF file.
 */
gboolean     instep_sheet_to_pdf      (const InstepSheet      *sheet,
                                       const InstepPaperSize  *size,
                                       GBytes                **bytes,
                                       GError                **error);

G_END_DECLS
