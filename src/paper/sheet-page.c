/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/sheet-page.h"

#define GROUND_RADIUS_MM 3.0

double
instep_sheet_page_get_left (const InstepSheetPage *page,
                            double                 x_mm,
                            double                 width_mm)
{
  g_return_val_if_fail (page != NULL, 0.0);

  return page->turned ? page->width_mm - x_mm - width_mm : x_mm;
}

/* A number, or a name in another script, stands where the lines of the page's language begin. */
static InstepSheetFont
turn_font (const InstepSheetPage *page,
           const InstepSheetFont *font,
           const char            *text)
{
  InstepSheetFont turned = *font;

  if (page->turned && font->place != INSTEP_SHEET_IN_THE_MIDDLE &&
      !instep_sheet_text_is_turned (page->cr, text))
    turned.place = font->place == INSTEP_SHEET_AT_START ? INSTEP_SHEET_AT_END : INSTEP_SHEET_AT_START;

  return turned;
}

double
instep_sheet_page_put_text (const InstepSheetPage *page,
                            gboolean               drawn,
                            const InstepSheetFont *font,
                            const char            *text,
                            double                 x_mm,
                            double                 y_mm,
                            double                 width_mm)
{
  InstepSheetFont turned;

  g_return_val_if_fail (page != NULL, 0.0);

  if (!drawn)
    return instep_sheet_text_measure (page->cr, font, text, width_mm);

  turned = turn_font (page, font, text);

  return instep_sheet_text_draw (page->cr, &turned, text,
                                 instep_sheet_page_get_left (page, x_mm, width_mm), y_mm, width_mm);
}

void
instep_sheet_page_draw_rule (const InstepSheetPage *page,
                             double                 y_mm)
{
  g_return_if_fail (page != NULL);

  cairo_set_source_rgb (page->cr, 0.75, 0.75, 0.75);
  cairo_set_line_width (page->cr, 0.3);
  cairo_move_to (page->cr, 0.0, y_mm);
  cairo_line_to (page->cr, page->width_mm, y_mm);
  cairo_stroke (page->cr);
}

void
instep_sheet_page_draw_ground (const InstepSheetPage *page,
                               double                 y_mm,
                               double                 height_mm)
{
  const double r = GROUND_RADIUS_MM;
  double right, bottom;

  g_return_if_fail (page != NULL);

  right = page->width_mm;
  bottom = y_mm + height_mm;
  cairo_new_path (page->cr);
  cairo_arc (page->cr, right - r, y_mm + r, r, -G_PI_2, 0.0);
  cairo_arc (page->cr, right - r, bottom - r, r, 0.0, G_PI_2);
  cairo_arc (page->cr, r, bottom - r, r, G_PI_2, G_PI);
  cairo_arc (page->cr, r, y_mm + r, r, G_PI, -G_PI_2);
  cairo_close_path (page->cr);
  cairo_set_source_rgb (page->cr, 0.95, 0.95, 0.95);
  cairo_fill (page->cr);
}
