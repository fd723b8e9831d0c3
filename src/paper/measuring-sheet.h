/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The measuring sheet, true to scale: how to check the print and what to write down, a page for each
 * foot to stand on, and one for the toes of a long foot.
 */

#pragma once

#include "paper/print-scale.h"
#include "paper/sheet.h"

G_BEGIN_DECLS

/* The outside of a bank card, ISO/IEC 7810 ID-1, mm. */
#define INSTEP_BANK_CARD_WIDTH_MM   85.60
#define INSTEP_BANK_CARD_HEIGHT_MM  53.98

/* The sheet for a printer of that scale, whose errors are corrected; (transfer full). */
InstepSheet *instep_measuring_sheet_new (InstepPrintScale scale);

G_END_DECLS
