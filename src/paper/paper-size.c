/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/paper-size.h"

/* ISO 216, and ANSI/ASME Y14.1: 8½ by 11 inches. */
static const InstepPaperSize SIZES[INSTEP_N_PAPERS] = {
  [INSTEP_PAPER_A4] = { 210.0, 297.0 },
  [INSTEP_PAPER_LETTER] = { 215.9, 279.4 },
};

InstepPaperSize
instep_paper_get_size (InstepPaper paper)
{
  g_return_val_if_fail (paper < INSTEP_N_PAPERS, SIZES[INSTEP_PAPER_A4]);

  return SIZES[paper];
}
