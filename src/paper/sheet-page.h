/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A page of a sheet while it is laid out, in millimetres from the upper left corner within its margins.
 * Where the language runs from right to left, so do its columns: an x is counted from the side where
 * a line begins.
 */

#pragma once

#include "paper/sheet-text.h"

G_BEGIN_DECLS

/**
 * InstepSheetPage:
 * @cr: borrowed
 * @turned: whether the language runs from right to left
 */
typedef struct
{
  cairo_t  *cr;
  gboolean  turned;
  double    width_mm;
  double    height_mm;
} InstepSheetPage;

/* The left edge of what begins at @x_mm and is that wide. */
double instep_sheet_page_get_left  (const InstepSheetPage *page,
                                    double                 x_mm,
                                    double                 width_mm);

/* Draws a text, or only measures it; returns how high it is. */
double instep_sheet_page_put_text  (const InstepSheetPage *page,
                                    gboolean               drawn,
                                    const InstepSheetFont *font,
                                    const char            *text,
                                    double                 x_mm,
                                    double                 y_mm,
                                    double                 width_mm);

/* A line across the page that parts what is above from what is below. */
void   instep_sheet_page_draw_rule (const InstepSheetPage *page,
                                    double                 y_mm);

/* A light grey ground across the page, for what stands apart. */
void   instep_sheet_page_draw_ground (const InstepSheetPage *page,
                                      double                 y_mm,
                                      double                 height_mm);

G_END_DECLS
