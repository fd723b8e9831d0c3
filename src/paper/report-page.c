/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/report-page.h"

#include "paper/sheet-picture.h"
#include "picture/verdict-glyph.h"

#define RADIUS_MM     1.6
#define LINE_MM       0.4
#define TITLE_GAP_MM  1.2
#define TITLE_SHARE   0.32   /* of a title that has a note behind it */
#define GLYPH_PX     32.0

double
instep_report_put (const InstepReportPage *page,
                   const InstepSheetFont  *font,
                   const char             *text,
                   double                  x_mm,
                   double                  y_mm,
                   double                  width_mm)
{
  g_return_val_if_fail (page != NULL, 0.0);

  return instep_sheet_page_put_text (&page->on, page->drawn, font, text, x_mm, y_mm, width_mm);
}

double
instep_report_put_title (const InstepReportPage *page,
                         const char             *title,
                         const char             *note,
                         InstepReportPlace       place)
{
  const double title_mm = note != NULL ? TITLE_SHARE * place.width_mm : place.width_mm;
  double height_mm, note_mm = 0.0;

  g_return_val_if_fail (page != NULL, 0.0);

  height_mm = instep_report_put (page, &page->title, title, place.x_mm, place.y_mm, title_mm);
  if (note != NULL)
    {
      InstepSheetFont font = page->dim;

      font.place = INSTEP_SHEET_AT_END;
      note_mm = instep_report_put (page, &font, note, place.x_mm + title_mm, place.y_mm + 0.4,
                                   place.width_mm - title_mm) + 0.4;
    }

  return place.y_mm + MAX (height_mm, note_mm) + TITLE_GAP_MM;
}

static void
set_colour (cairo_t    *cr,
            const char *colour)
{
  PangoColor parsed = { 0 };

  pango_color_parse (&parsed, colour);
  cairo_set_source_rgb (cr, parsed.red / 65535.0, parsed.green / 65535.0, parsed.blue / 65535.0);
}

void
instep_report_draw_ground (const InstepReportPage *page,
                           InstepReportPlace       place,
                           double                  height_mm,
                           const char             *fill,
                           const char             *line,
                           gboolean                dashed)
{
  const double dashes_mm[] = { 1.0, 0.8 };
  cairo_t *cr;
  double left_mm, right_mm, bottom_mm;

  g_return_if_fail (page != NULL);

  if (!page->drawn)
    return;

  cr = page->on.cr;
  left_mm = instep_sheet_page_get_left (&page->on, place.x_mm, place.width_mm);
  right_mm = left_mm + place.width_mm;
  bottom_mm = place.y_mm + height_mm;

  cairo_new_path (cr);
  cairo_arc (cr, right_mm - RADIUS_MM, place.y_mm + RADIUS_MM, RADIUS_MM, -G_PI_2, 0.0);
  cairo_arc (cr, right_mm - RADIUS_MM, bottom_mm - RADIUS_MM, RADIUS_MM, 0.0, G_PI_2);
  cairo_arc (cr, left_mm + RADIUS_MM, bottom_mm - RADIUS_MM, RADIUS_MM, G_PI_2, G_PI);
  cairo_arc (cr, left_mm + RADIUS_MM, place.y_mm + RADIUS_MM, RADIUS_MM, G_PI, -G_PI_2);
  cairo_close_path (cr);
  set_colour (cr, fill);
  cairo_fill_preserve (cr);
  if (line != NULL)
    {
      cairo_save (cr);
      set_colour (cr, line);
      cairo_set_line_width (cr, LINE_MM);
      cairo_set_dash (cr, dashes_mm, dashed ? G_N_ELEMENTS (dashes_mm) : 0, 0.0);
      cairo_stroke_preserve (cr);
      cairo_restore (cr);
    }
  cairo_new_path (cr);
}

void
instep_report_draw_glyph (const InstepReportPage *page,
                          InstepToeVerdict        verdict,
                          double                  x_mm,
                          double                  y_mm,
                          double                  size_mm)
{
  const InstepReportPlace place = { x_mm, y_mm, size_mm };

  instep_report_draw_svg (page, instep_verdict_glyph_to_svg (verdict, INSTEP_PALETTE_LIGHT, GLYPH_PX),
                          place, size_mm);
}

void
instep_report_draw_svg (const InstepReportPage *page,
                        char                   *svg,
                        InstepReportPlace       place,
                        double                  height_mm)
{
  g_autofree char *owned = svg;
  RsvgHandle *picture;

  g_return_if_fail (page != NULL);

  picture = page->drawn ? instep_sheet_picture_read (owned, NULL) : NULL;
  if (picture == NULL)
    return;

  instep_sheet_picture_draw (picture, page->on.cr,
                             instep_sheet_page_get_left (&page->on, place.x_mm, place.width_mm),
                             place.y_mm, place.width_mm, height_mm);
  g_object_unref (picture);
}
