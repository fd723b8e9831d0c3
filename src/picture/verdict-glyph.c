/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/verdict-glyph.h"

#include "picture/svg.h"

/* Shapes are drawn on a square of this side.  "T" stands for the tone's text, "G" for its tint. */
#define GRID 16.0

static const char * const SHAPES[] = {
  /* A square with a cross */
  [INSTEP_TOE_TOO_SHORT] =
    "<rect x='1.2' y='1.2' width='13.6' height='13.6' rx='2.4' fill='T'/>"
    "<path d='M5 5l6 6M11 5l-6 6' stroke='G' stroke-width='1.9' stroke-linecap='round'/>",
  /* A triangle with an exclamation mark */
  [INSTEP_TOE_TIGHT] =
    "<path d='M8 1.2L15.2 14H.8z' fill='T' stroke='T' stroke-width='1.4' stroke-linejoin='round'/>"
    "<path d='M8 5.8v4' stroke='G' stroke-width='1.9' stroke-linecap='round'/>"
    "<circle cx='8' cy='12.2' r='1.1' fill='G'/>",
  /* A disc, half of it full */
  [INSTEP_TOE_ADEQUATE] =
    "<circle cx='8' cy='8' r='6.6' fill='none' stroke='T' stroke-width='1.8'/>"
    "<path d='M8 2a6 6 0 0 0 0 12z' fill='T'/>",
  /* A disc with a tick */
  [INSTEP_TOE_GOOD] =
    "<circle cx='8' cy='8' r='7.4' fill='T'/>"
    "<path d='M4.7 8.3L7 10.6l4.3-4.8' fill='none' stroke='G' stroke-width='1.9'"
    " stroke-linecap='round' stroke-linejoin='round'/>",
  /* A ring with a dot */
  [INSTEP_TOE_ROOMY] =
    "<circle cx='8' cy='8' r='6.5' fill='none' stroke='T' stroke-width='1.9'/>"
    "<circle cx='8' cy='8' r='2' fill='T'/>",
  /* A diamond with two arrows */
  [INSTEP_TOE_TOO_LONG] =
    "<path d='M8 .8L15.2 8L8 15.2L.8 8z' fill='T' stroke='T' stroke-linejoin='round'/>"
    "<path d='M8 4v8M5.9 5.9L8 3.8l2.1 2.1M5.9 10.1L8 12.2l2.1-2.1' fill='none'"
    " stroke='G' stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round'/>",
};

void
instep_verdict_glyph_append (GString          *svg,
                             InstepToeVerdict  verdict,
                             InstepPalette     palette,
                             double            x_px,
                             double            y_px,
                             double            size_px)
{
  const InstepTone *tone;

  g_return_if_fail (svg != NULL);
  g_return_if_fail (verdict < G_N_ELEMENTS (SHAPES));

  tone = &instep_palette_get_colours (palette)->tones[verdict];
  instep_svg_printf (svg, "<g class='glyph %s' transform='translate(%.2f %.2f) scale(%.4f)'>",
                     instep_toe_verdict_id (verdict), x_px, y_px, size_px / GRID);

  for (const char *c = SHAPES[verdict]; *c != '\0'; c++)
    {
      if (c[0] == 'T' && c[-1] == '\'')
        g_string_append (svg, tone->text);
      else if (c[0] == 'G' && c[-1] == '\'')
        g_string_append (svg, tone->tint);
      else
        g_string_append_c (svg, *c);
    }

  g_string_append (svg, "</g>");
}

char *
instep_verdict_glyph_to_svg (InstepToeVerdict verdict,
                             InstepPalette    palette,
                             double           size_px)
{
  GString *svg;

  g_return_val_if_fail (size_px > 0.0, NULL);

  svg = g_string_new (NULL);
  instep_svg_printf (svg, "<svg xmlns='http://www.w3.org/2000/svg' width='%.2f' height='%.2f'"
                     " viewBox='0 0 %.2f %.2f'>", size_px, size_px, size_px, size_px);
  instep_verdict_glyph_append (svg, verdict, palette, 0.0, 0.0, size_px);
  g_string_append (svg, "</svg>");

  return g_string_free (svg, FALSE);
}
