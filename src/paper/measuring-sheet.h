/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The measuring sheet, true to scale: how to check the print and what to write down, a page for each
 * foot to stand on, and one for the toes of a long foot.
 */

#pragma once

#include "paper/print-scale.h"
#include "paper/sheet.h"

G_BEGIN_DECLS

#define INSTEP_MEASURING_SHEET_PAGES 4

/* The outside of a bank card, ISO/IEC 7810 ID-1, mm. */
#define INSTEP_BANK_CARD_WIDTH_MM   85.60
#define INSTEP_BANK_CARD_HEIGHT_MM  53.98

/* An #InstepSheetFunc; @data is the #InstepPrintScale of the printer, whose errors are corrected. */
void instep_measuring_sheet_draw (cairo_t               *cr,
                                  const InstepPaperSize *size,
                                  guint                  page,
                                  gconstpointer          data);

G_END_DECLS
