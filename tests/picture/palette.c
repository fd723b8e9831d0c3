/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "picture/palette.h"

#include <math.h>

/* Relative luminance and contrast as WCAG 2.1 defines them. */
static double
get_channel (const char *colour,
             guint       index)
{
  double value = (g_ascii_xdigit_value (colour[1 + 2 * index]) * 16 +
                  g_ascii_xdigit_value (colour[2 + 2 * index])) / 255.0;

  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static double
get_luminance (const char *colour)
{
  g_assert_cmpuint (strlen (colour), ==, 7);
  g_assert_cmpint (colour[0], ==, '#');

  return 0.2126 * get_channel (colour, 0) + 0.7152 * get_channel (colour, 1) +
         0.0722 * get_channel (colour, 2);
}

static double
get_contrast (const char *a,
              const char *b)
{
  double luminance_a = get_luminance (a), luminance_b = get_luminance (b);

  return (MAX (luminance_a, luminance_b) + 0.05) / (MIN (luminance_a, luminance_b) + 0.05);
}

/* Ratios of each verdict's words on its tint, as the design gives them. */
static const double TONE_RATIOS[INSTEP_N_PALETTES][INSTEP_TOE_TOO_LONG + 1] = {
  [INSTEP_PALETTE_LIGHT] = { 6.4, 6.2, 6.3, 5.7, 5.4, 7.6 },
  [INSTEP_PALETTE_DARK] = { 5.6, 6.6, 7.7, 7.5, 5.9, 6.2 },
  [INSTEP_PALETTE_HIGH_CONTRAST_LIGHT] = { 10.6, 10.6, 10.8, 10.3, 10.3, 13.2 },
  [INSTEP_PALETTE_HIGH_CONTRAST_DARK] = { 8.5, 10.3, 12.4, 11.7, 10.2, 10.2 },
};

static void
test_verdicts_read_well (void)
{
  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      const InstepColours *colours = instep_palette_get_colours (palette);

      for (InstepToeVerdict verdict = 0; verdict <= INSTEP_TOE_TOO_LONG; verdict++)
        {
          const InstepTone *tone = &colours->tones[verdict];
          double ratio = get_contrast (tone->text, tone->tint);

          g_assert_cmpfloat (ratio, >=, 4.5);
          g_assert_cmpfloat (ratio, >=, TONE_RATIOS[palette][verdict] - 0.15);
          g_assert_cmpfloat (get_contrast (tone->text, colours->card), >=, 4.5);
        }
    }
}

/* The rest of what the design gives a ratio for. */
typedef struct
{
  double text, dim;           /* on the card */
  double least_line;          /* of the chart's lines, on the four zones of the design's picture */
  double laces;               /* one end against the other */
} Ratios;

static const Ratios RATIOS[INSTEP_N_PALETTES] = {
  [INSTEP_PALETTE_LIGHT] = { 13.6, 6.0, 5.5, 3.2 },
  [INSTEP_PALETTE_DARK] = { 12.1, 6.6, 4.3, 2.1 },
  /* How lines look in high contrast the design does not say: there they are text, 4.5 at least. */
  [INSTEP_PALETTE_HIGH_CONTRAST_LIGHT] = { 21.0, 13.6, 4.65, 5.9 },
  [INSTEP_PALETTE_HIGH_CONTRAST_DARK] = { 14.4, 10.7, 4.65, 2.0 },
};

static void
test_reaches_the_ratios_of_the_design (void)
{
  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      const InstepColours *colours = instep_palette_get_colours (palette);
      const Ratios *ratios = &RATIOS[palette];
      const char *lines[] = { colours->typical, colours->planned, colours->shop_rule };

      g_assert_cmpfloat_with_epsilon (get_contrast (colours->text, colours->card), ratios->text,
                                      0.15);
      g_assert_cmpfloat_with_epsilon (get_contrast (colours->dim, colours->card), ratios->dim,
                                      0.15);
      g_assert_cmpfloat_with_epsilon (get_contrast (colours->laces[0].fill, colours->laces[1].fill),
                                      ratios->laces, 0.15);
      g_assert_cmpfloat (get_contrast (colours->accent_text, colours->card), >=, 4.5);

      for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
        {
          /* Their names stand in the same colours. */
          g_assert_cmpfloat (get_contrast (lines[i], colours->card), >=, 4.5);
          for (InstepToeVerdict verdict = 0; verdict <= INSTEP_TOE_TOO_LONG; verdict++)
            g_assert_cmpfloat (get_contrast (lines[i], colours->tones[verdict].tint), >=, 4.2);
          for (InstepToeVerdict verdict = INSTEP_TOE_TIGHT; verdict <= INSTEP_TOE_ROOMY; verdict++)
            g_assert_cmpfloat (get_contrast (lines[i], colours->tones[verdict].tint), >=,
                               ratios->least_line - 0.15);
        }
    }
}

/* The two ends of the upper lace of two differ in shade at least as much as the design asks of a lace. */
static void
test_upper_lace_in_grey (void)
{
  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      const InstepColours *colours = instep_palette_get_colours (palette);

      g_assert_cmpfloat (get_contrast (colours->upper_laces[0].fill, colours->upper_laces[1].fill), >=, 2.0);
    }
}

/* Colours that the design names, by palette. */
#define COLOUR(Palette, Name, Value) \
  { INSTEP_PALETTE_ ## Palette, G_STRUCT_OFFSET (InstepColours, Name), Value }

static const struct
{
  InstepPalette  palette;
  gsize          offset;
  const char    *value;
} TOKENS[] = {
  COLOUR (LIGHT, window, "#fafafa"), COLOUR (LIGHT, card, "#ffffff"),
  COLOUR (LIGHT, text, "#2e2e2e"),
  COLOUR (LIGHT, dim, "#636363"), COLOUR (LIGHT, accent, "#3584e4"),
  COLOUR (LIGHT, accent_text, "#1a5fb4"),
  COLOUR (LIGHT, typical, "#3d3846"), COLOUR (LIGHT, planned, "#1a5fb4"),
  COLOUR (LIGHT, shop_rule, "#8a3f9c"),
  COLOUR (LIGHT, tones[INSTEP_TOE_TOO_SHORT].text, "#a51d2d"),
  COLOUR (LIGHT, tones[INSTEP_TOE_TOO_SHORT].tint, "#fbe9ea"),
  COLOUR (LIGHT, tones[INSTEP_TOE_GOOD].text, "#156b45"),
  COLOUR (LIGHT, tones[INSTEP_TOE_GOOD].tint, "#e2f4e9"),
  COLOUR (LIGHT, tones[INSTEP_TOE_TOO_LONG].text, "#613583"),
  COLOUR (LIGHT, tones[INSTEP_TOE_TOO_LONG].tint, "#f1e9f6"),
  COLOUR (LIGHT, laces[0].fill, "#1a5fb4"), COLOUR (LIGHT, laces[0].casing, "#0d3263"),
  COLOUR (LIGHT, laces[0].mark, "#5b93da"),
  COLOUR (LIGHT, laces[1].fill, "#ffa348"), COLOUR (LIGHT, laces[1].casing, "#7a3d00"),
  COLOUR (LIGHT, laces[1].mark, "#a85400"),
  COLOUR (LIGHT, halo, "#f5c211"), COLOUR (LIGHT, halo_outline, "#7a5c00"),
  COLOUR (DARK, window, "#242424"), COLOUR (DARK, card, "#363636"), COLOUR (DARK, text, "#ffffff"),
  COLOUR (DARK, dim, "#c0bfbc"), COLOUR (DARK, accent, "#3584e4"),
  COLOUR (DARK, accent_text, "#99c1f1"),
  COLOUR (DARK, typical, "#f6f5f4"), COLOUR (DARK, planned, "#78aeed"),
  COLOUR (DARK, shop_rule, "#e0a6ee"),
  COLOUR (DARK, tones[INSTEP_TOE_TIGHT].text, "#ffbe6f"),
  COLOUR (DARK, tones[INSTEP_TOE_TIGHT].tint, "#4a3a2c"),
  COLOUR (DARK, tones[INSTEP_TOE_ROOMY].text, "#99c1f1"),
  COLOUR (DARK, tones[INSTEP_TOE_ROOMY].tint, "#2f3d4f"),
  COLOUR (DARK, laces[0].fill, "#3f8ae6"), COLOUR (DARK, laces[0].casing, "#0b1f3a"),
  COLOUR (DARK, laces[0].mark, "#c4dcf8"),
  COLOUR (DARK, laces[1].fill, "#ffbe6f"), COLOUR (DARK, laces[1].casing, "#4a2500"),
  COLOUR (DARK, laces[1].mark, "#a85400"),
  COLOUR (HIGH_CONTRAST_LIGHT, text, "#000000"), COLOUR (HIGH_CONTRAST_LIGHT, line, "#5e5c64"),
  COLOUR (HIGH_CONTRAST_LIGHT, laces[0].fill, "#0d3b85"),
  COLOUR (HIGH_CONTRAST_LIGHT, laces[1].fill, "#ffb066"),
  COLOUR (HIGH_CONTRAST_DARK, card, "#2a2a2a"), COLOUR (HIGH_CONTRAST_DARK, line, "#c0bfbc"),
  COLOUR (HIGH_CONTRAST_DARK, laces[0].fill, "#62a0ea"),
  COLOUR (HIGH_CONTRAST_DARK, laces[1].fill, "#ffd9a8"),
};

static void
test_colours_of_the_design (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (TOKENS); i++)
    {
      const InstepColours *colours = instep_palette_get_colours (TOKENS[i].palette);

      g_assert_cmpstr (G_STRUCT_MEMBER (const char *, colours, TOKENS[i].offset), ==,
                       TOKENS[i].value);
    }
}

/* A part of each lace is 3:1 against whatever it lies on, as is the halo of the step. */
static void
test_laces_stand_out (void)
{
  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      const InstepColours *colours = instep_palette_get_colours (palette);
      const char *grounds[] = { colours->eyestay, colours->tongue };

      for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
        {
          for (guint end = 0; end < 4; end++)
            {
              const InstepLaceColours *lace = end < 2 ? &colours->laces[end] : &colours->upper_laces[end - 2];
              double best = MAX (get_contrast (lace->fill, grounds[i]),
                                 MAX (get_contrast (lace->casing, grounds[i]),
                                      get_contrast (lace->mark, grounds[i])));

              g_assert_cmpfloat (best, >=, 3.0);
            }

          g_assert_cmpfloat (MAX (get_contrast (colours->halo, grounds[i]),
                                  get_contrast (colours->halo_outline, grounds[i])), >=, 3.0);
        }
    }
}

/* Shapes, not words: 3:1 as WCAG asks of graphics.  A pale skin has dark lines; where skin and what it
 * lies on are near each other, the line between them parts them.
 */
static void
test_feet_stand_out (void)
{
  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      const InstepColours *colours = instep_palette_get_colours (palette);
      const char *lines[] = { colours->typical, colours->planned, colours->shop_rule };
      const char *grounds[] = { colours->insole, colours->wall, colours->sole, colours->lens_ground };
      double least = palette >= INSTEP_PALETTE_HIGH_CONTRAST_LIGHT ? 4.5 : 3.0;

      g_assert_cmpfloat (get_contrast (colours->skin_line, colours->skin), >=, 3.0);
      g_assert_cmpfloat (get_contrast (colours->skin_line, colours->nail), >=, 3.0);
      g_assert_cmpfloat (get_contrast (colours->numb_line, colours->skin), >=, least);
      g_assert_cmpfloat (MAX (get_contrast (colours->skin, colours->insole),
                              get_contrast (colours->skin_line, colours->insole)), >=, 3.0);
      g_assert_cmpfloat (get_contrast (colours->outline, colours->insole), >=, 3.0);
      g_assert_cmpfloat (MAX (get_contrast (colours->outline, colours->card),
                              get_contrast (colours->sole, colours->card)), >=, 3.0);

      for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
        {
          for (guint j = 0; j < G_N_ELEMENTS (grounds); j++)
            {
              g_test_message ("palette %u, line %u on %s: %.2f", palette, i, grounds[j],
                              get_contrast (lines[i], grounds[j]));
              g_assert_cmpfloat (get_contrast (lines[i], grounds[j]), >=, least);
            }
        }

      /* The end of the shoe, over whatever lies there: over skin it has a ground of its own. */
      g_assert_cmpfloat (get_contrast (colours->text, colours->insole), >=, 4.5);
      g_assert_cmpfloat (get_contrast (colours->text, colours->wall), >=, 4.5);
      g_assert_cmpfloat (get_contrast (colours->text, colours->lens_ground), >=, 4.5);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture/palette/verdicts-read-well", test_verdicts_read_well);
  g_test_add_func ("/picture/palette/colours-of-the-design", test_colours_of_the_design);
  g_test_add_func ("/picture/palette/ratios-of-the-design", test_reaches_the_ratios_of_the_design);
  g_test_add_func ("/picture/palette/laces-stand-out", test_laces_stand_out);
  g_test_add_func ("/picture/palette/upper-lace-in-grey", test_upper_lace_in_grey);

  g_test_add_func ("/picture/palette/feet-stand-out", test_feet_stand_out);

  return g_test_run ();
}
