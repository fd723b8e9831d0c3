/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lacing on one page: the picture, its steps in words, and the lace it takes. */

#pragma once

#include "advice/lacing-told.h"
#include "paper/sheet.h"
#include "picture/lacing-diagram.h"

G_BEGIN_DECLS

/**
 * InstepLacingSheet:
 * @told: what is written on it
 * @picture: an SVG document
 *
 * Both are owned.
 */
typedef struct
{
  InstepLacingTold  told;
  char             *picture;
} InstepLacingSheet;

/* As instep_lacing_told_init() tells it, and drawn as a whole from that side; clear it afterwards. */
void instep_lacing_sheet_init  (InstepLacingSheet     *sheet,
                                const InstepPattern   *pattern,
                                const InstepThreading *threading,
                                InstepView             view,
                                double                 end_length_mm,
                                const double           my_lace_mm[INSTEP_LACES_MAX]);
void instep_lacing_sheet_clear (InstepLacingSheet     *sheet);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (InstepLacingSheet, instep_lacing_sheet_clear)

/* An #InstepSheetFunc: all is on one page.  On paper smaller than A4 and Letter the page becomes
 * smaller as a whole.
 */
void instep_lacing_sheet_draw  (cairo_t               *cr,
                                const InstepPaperSize *size,
                                guint                  page,
                                gconstpointer          sheet);

/* The same, to be printed; (transfer full). */
InstepSheet *instep_lacing_sheet_new (const InstepPattern   *pattern,
                                      const InstepThreading *threading,
                                      InstepView             view,
                                      double                 end_length_mm,
                                      const double           my_lace_mm[INSTEP_LACES_MAX]);

G_END_DECLS
