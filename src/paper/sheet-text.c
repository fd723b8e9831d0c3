/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/sheet-text.h"

#include "advice/numbers.h"

#define MM_PER_POINT (25.4 / 72.0)
#define FAMILY "Cantarell, DejaVu Sans, sans-serif"

static const PangoAlignment ALIGNMENTS[] = {
  [INSTEP_SHEET_AT_START] = PANGO_ALIGN_LEFT,
  [INSTEP_SHEET_IN_THE_MIDDLE] = PANGO_ALIGN_CENTER,
  [INSTEP_SHEET_AT_END] = PANGO_ALIGN_RIGHT,
};

/* Without hinting a text is as wide on a printer as it is in a file. */
static PangoContext *
create_context (cairo_t *cr)
{
  PangoContext *context = pango_cairo_create_context (cr);
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);

  return context;
}

static PangoLayout *
lay_out (cairo_t               *cr,
         const InstepSheetFont *font,
         const char            *text,
         double                 width_mm)
{
  PangoContext *context = create_context (cr);
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *description = pango_font_description_from_string (FAMILY);
  g_autofree char *bound = instep_words_bind_numbers (text);

  g_object_unref (context);

  pango_font_description_set_weight (description, font->weight);
  pango_font_description_set_absolute_size (description,
                                            font->size_pt * MM_PER_POINT * PANGO_SCALE);
  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);

  pango_layout_set_width (layout, (int) (MAX (width_mm, 0.0) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, ALIGNMENTS[font->place]);
  pango_layout_set_text (layout, bound, -1);

  return layout;
}

static double
get_height_mm (PangoLayout *layout)
{
  int height;

  pango_layout_get_size (layout, NULL, &height);

  return (double) height / PANGO_SCALE;
}

double
instep_sheet_text_measure (cairo_t               *cr,
                           const InstepSheetFont *font,
                           const char            *text,
                           double                 width_mm)
{
  PangoLayout *layout;
  double height_mm;

  g_return_val_if_fail (cr != NULL, 0.0);
  g_return_val_if_fail (font != NULL, 0.0);
  g_return_val_if_fail (text != NULL, 0.0);

  layout = lay_out (cr, font, text, width_mm);
  height_mm = get_height_mm (layout);
  g_object_unref (layout);

  return height_mm;
}

double
instep_sheet_text_draw (cairo_t               *cr,
                        const InstepSheetFont *font,
                        const char            *text,
                        double                 x_mm,
                        double                 y_mm,
                        double                 width_mm)
{
  PangoLayout *layout;
  double height_mm;

  g_return_val_if_fail (cr != NULL, 0.0);
  g_return_val_if_fail (font != NULL, 0.0);
  g_return_val_if_fail (text != NULL, 0.0);

  layout = lay_out (cr, font, text, width_mm);
  cairo_set_source_rgb (cr, font->grey, font->grey, font->grey);
  cairo_move_to (cr, x_mm, y_mm);
  pango_cairo_show_layout (cr, layout);
  height_mm = get_height_mm (layout);
  g_object_unref (layout);

  return height_mm;
}

gboolean
instep_sheet_text_is_turned (cairo_t    *cr,
                             const char *text)
{
  PangoLayout *layout;
  gboolean turned;

  g_return_val_if_fail (cr != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  layout = pango_cairo_create_layout (cr);
  pango_layout_set_text (layout, text, -1);
  /* Of the line as a whole: "268 mm" begins with a number, which runs from left to right in any script. */
  turned = pango_layout_get_line_readonly (layout, 0)->resolved_dir == PANGO_DIRECTION_RTL;
  g_object_unref (layout);

  return turned;
}
