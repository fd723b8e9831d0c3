/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Text on a sheet, in millimetres.  It wraps, even within a word that is too long for its line. */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* From black, 0, to white, 1. */
#define INSTEP_SHEET_INK 0.12
#define INSTEP_SHEET_DIM 0.37

/* Where lines stand within their width; a text that is written from right to left begins at the right. */
typedef enum { INSTEP_SHEET_AT_START, INSTEP_SHEET_IN_THE_MIDDLE, INSTEP_SHEET_AT_END } InstepSheetPlace;

typedef struct
{
  double           size_pt;
  PangoWeight      weight;
  double           grey;
  InstepSheetPlace place;
} InstepSheetFont;

/* How high @text is when it wraps at @width_mm. */
double instep_sheet_text_measure (cairo_t               *cr,
                                  const InstepSheetFont *font,
                                  const char            *text,
                                  double                 width_mm);

/* Draws @text with its upper left corner there; returns how high it is. */
double instep_sheet_text_draw    (cairo_t               *cr,
                                  const InstepSheetFont *font,
                                  const char            *text,
                                  double                 x_mm,
                                  double                 y_mm,
                                  double                 width_mm);

/* Whether the first letters of @text are written from right to left. */
gboolean instep_sheet_text_is_turned (cairo_t           *cr,
                                      const char        *text);

G_END_DECLS
