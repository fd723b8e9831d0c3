/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sizes of paper that sheets are made for. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum { INSTEP_PAPER_A4, INSTEP_PAPER_LETTER, INSTEP_N_PAPERS } InstepPaper;

/* Upright.  A printer may have any other size, too. */
typedef struct
{
  double width_mm;
  double height_mm;
} InstepPaperSize;

InstepPaperSize instep_paper_get_size (InstepPaper paper);

G_END_DECLS
