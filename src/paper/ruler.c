/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/ruler.h"

#include <math.h>

#include "paper/sheet-text.h"

#define MM_PER_INCH   25.4
#define LINE_MM        0.2
#define NUMBER_PT      8.5
#define NUMBER_MM      7.0    /* room for "330" */
#define NUMBER_GAP_MM  1.0

/* A tick for each part of a unit; every so many parts it is longer, and then has its number. */
typedef struct
{
  double part_mm;
  guint  middle, whole;      /* parts to a middle tick, and to a long one with its number */
  guint  number_step;        /* by which the numbers rise */
  double part_tick_mm, middle_tick_mm, whole_tick_mm;
} Division;

static const Division DIVISIONS[] = {
  [INSTEP_RULER_MM] = { 1.0, 5, 10, 10, 2.5, 4.5, 7.0 },
  [INSTEP_RULER_INCHES] = { MM_PER_INCH / 8, 4, 8, 1, 2.5, 4.5, 7.0 },
};

static double
get_tick_mm (const Division *division,
             guint           part)
{
  if (part % division->whole == 0)
    return division->whole_tick_mm;

  return part % division->middle == 0 ? division->middle_tick_mm : division->part_tick_mm;
}

static void
draw_number (const InstepRuler *ruler,
             cairo_t           *cr,
             double             x_mm,
             double             y_mm,
             guint              number)
{
  const InstepSheetFont font = {
    .size_pt = NUMBER_PT,
    .weight = PANGO_WEIGHT_BOLD,
    .grey = INSTEP_SHEET_INK,
    .place = ruler->leftwards ? INSTEP_SHEET_AT_END : INSTEP_SHEET_AT_START,
  };
  g_autofree char *text = g_strdup_printf ("%u", number);
  double height_mm = instep_sheet_text_measure (cr, &font, text, NUMBER_MM);

  instep_sheet_text_draw (cr, &font, text, ruler->leftwards ? x_mm - NUMBER_GAP_MM - NUMBER_MM
                                                            : x_mm + NUMBER_GAP_MM,
                          y_mm - height_mm / 2, NUMBER_MM);
}

void
instep_ruler_draw (const InstepRuler *ruler,
                   cairo_t           *cr)
{
  const Division *division;
  double y_mm, end_mm;
  guint first, last;

  g_return_if_fail (ruler != NULL);
  g_return_if_fail (cr != NULL);
  g_return_if_fail (ruler->from_mm >= 0.0 && ruler->to_mm >= ruler->from_mm);

  division = &DIVISIONS[ruler->unit];
  first = (guint) ceil (ruler->from_mm / division->part_mm);
  last = (guint) floor (ruler->to_mm / division->part_mm);

  cairo_set_line_width (cr, LINE_MM);
  cairo_set_dash (cr, NULL, 0, 0.0);
  for (guint part = first; part <= last; part++)
    {
      double tick_mm = get_tick_mm (division, part);

      y_mm = ruler->zero_mm - part * division->part_mm;
      end_mm = ruler->leftwards ? ruler->x_mm - tick_mm : ruler->x_mm + tick_mm;
      cairo_set_source_rgb (cr, 0.0, 0.0, 0.0);
      cairo_move_to (cr, ruler->x_mm, y_mm);
      cairo_line_to (cr, end_mm, y_mm);
      cairo_stroke (cr);

      if (part % division->whole == 0)
        draw_number (ruler, cr, end_mm, y_mm, part / division->whole * division->number_step);
    }

  cairo_set_source_rgb (cr, 0.0, 0.0, 0.0);
  cairo_move_to (cr, ruler->x_mm, ruler->zero_mm - ruler->from_mm);
  cairo_line_to (cr, ruler->x_mm, ruler->zero_mm - ruler->to_mm);
  cairo_stroke (cr);
}
