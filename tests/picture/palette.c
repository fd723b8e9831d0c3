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

      g_assert_cmpfloat (get_contrast (colours->text, colours->card), >=, 4.5);
      g_assert_cmpfloat (get_contrast (colours->dim, colours->card), >=, 4.5);
    }
}

/* Lines of the chart, on every zone and on the card: text stands in their colours. */
static void
test_lines_read_well (void)
{
  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      const InstepColours *colours = instep_palette_get_colours (palette);
      const char *lines[] = { colours->typical, colours->planned, colours->shop_rule };

      for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
        {
          g_assert_cmpfloat (get_contrast (lines[i], colours->card), >=, 4.5);
          for (InstepToeVerdict verdict = 0; verdict <= INSTEP_TOE_TOO_LONG; verdict++)
            g_assert_cmpfloat (get_contrast (lines[i], colours->tones[verdict].tint), >=, 4.2);
        }
    }
}

/* A part of each lace is 3:1 against whatever it lies on, and the two ends differ in shade. */
static void
test_laces_stand_out (void)
{
  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      const InstepColours *colours = instep_palette_get_colours (palette);
      const char *grounds[] = { colours->eyestay, colours->tongue };

      for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
        {
          for (guint end = 0; end < 2; end++)
            {
              const InstepLaceColours *lace = &colours->laces[end];
              double best = MAX (get_contrast (lace->fill, grounds[i]),
                                 MAX (get_contrast (lace->casing, grounds[i]),
                                      get_contrast (lace->mark, grounds[i])));

              g_assert_cmpfloat (best, >=, 3.0);
            }
        }

      g_assert_cmpfloat (get_contrast (colours->laces[0].fill, colours->laces[1].fill), >=, 1.9);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture/palette/verdicts-read-well", test_verdicts_read_well);
  g_test_add_func ("/picture/palette/lines-read-well", test_lines_read_well);
  g_test_add_func ("/picture/palette/laces-stand-out", test_laces_stand_out);

  return g_test_run ();
}
