/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "picture/verdict-glyph.h"

#include "chart-document.h"

#include <string.h>

#define SIZE_PX 24

/* One bit a pixel: ink or none.  Whoever sees no colours sees this. */
static void
paint_shape (InstepToeVerdict verdict,
             gboolean         ink[SIZE_PX][SIZE_PX])
{
  g_autofree char *svg = instep_verdict_glyph_to_svg (verdict, INSTEP_PALETTE_HIGH_CONTRAST_LIGHT,
                                                      SIZE_PX);
  g_autoptr(ChartPicture) handle = chart_paint (svg);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIZE_PX, SIZE_PX);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1.0, 1.0, 1.0);
  cairo_paint (cr);
  g_assert_true (rsvg_handle_render_document (handle, cr,
                                              &(RsvgRectangle) { 0, 0, SIZE_PX, SIZE_PX }, NULL));
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  for (guint y = 0; y < SIZE_PX; y++)
    {
      const guint32 *row = (const guint32 *) (cairo_image_surface_get_data (surface) +
                                              y * cairo_image_surface_get_stride (surface));

      for (guint x = 0; x < SIZE_PX; x++)
        ink[y][x] = ((row[x] >> 8) & 0xff) < 0x80;
    }

  cairo_surface_destroy (surface);
}

/* No two look alike in black and white: a tenth of the square differs at least. */
static void
test_shapes_differ (void)
{
  gboolean ink[INSTEP_TOE_TOO_LONG + 1][SIZE_PX][SIZE_PX];

  for (InstepToeVerdict verdict = 0; verdict <= INSTEP_TOE_TOO_LONG; verdict++)
    paint_shape (verdict, ink[verdict]);

  for (InstepToeVerdict a = 0; a <= INSTEP_TOE_TOO_LONG; a++)
    {
      for (InstepToeVerdict b = a + 1; b <= INSTEP_TOE_TOO_LONG; b++)
        {
          guint n_different = 0;

          for (guint i = 0; i < SIZE_PX * SIZE_PX; i++)
            {
              guint x = i % SIZE_PX, y = i / SIZE_PX;

              n_different += ink[a][y][x] != ink[b][y][x] ? 1 : 0;
            }
          g_test_message ("%s and %s: %u of %d differ", instep_toe_verdict_id (a),
                          instep_toe_verdict_id (b),
                          n_different, SIZE_PX * SIZE_PX);
          g_assert_cmpuint (n_different, >=, SIZE_PX * SIZE_PX / 10);
        }
    }
}

/* Painted in the middle of a larger picture, nothing lies outside the square it was given. */
static void
test_stays_in_its_square (void)
{
  for (InstepToeVerdict verdict = 0; verdict <= INSTEP_TOE_TOO_LONG; verdict++)
    {
      g_autoptr(GString) svg = g_string_new ("<svg xmlns='http://www.w3.org/2000/svg'"
                                             " width='48' height='48'>");
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 48, 48);
      cairo_t *cr = cairo_create (surface);
      g_autoptr(ChartPicture) handle = NULL;
      guint n_inked = 0;

      instep_verdict_glyph_append (svg, verdict, INSTEP_PALETTE_LIGHT, 12.0, 12.0, SIZE_PX);
      g_string_append (svg, "</svg>");
      handle = chart_paint (svg->str);
      g_assert_true (rsvg_handle_render_document (handle, cr, &(RsvgRectangle) { 0, 0, 48, 48 },
                                                  NULL));
      cairo_destroy (cr);
      cairo_surface_flush (surface);

      for (guint y = 0; y < 48; y++)
        {
          const guint32 *row = (const guint32 *) (cairo_image_surface_get_data (surface) +
                                                  y * cairo_image_surface_get_stride (surface));

          for (guint x = 0; x < 48; x++)
            {
              if (x < 12 || y < 12 || x >= 36 || y >= 36)
                g_assert_cmphex (row[x], ==, 0);
              n_inked += row[x] >> 24 > 0x80 ? 1 : 0;
            }
        }

      g_assert_cmpuint (n_inked, >, SIZE_PX * SIZE_PX / 4);
      cairo_surface_destroy (surface);
    }
}

/* In the two colours of its verdict, at any size. */
static void
test_documents (void)
{
  static const double sizes_px[] = { 11.0, 16.0, 46.0, 96.0 };

  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      for (InstepToeVerdict verdict = 0; verdict <= INSTEP_TOE_TOO_LONG; verdict++)
        {
          for (guint i = 0; i < G_N_ELEMENTS (sizes_px); i++)
            {
              g_autofree char *svg = instep_verdict_glyph_to_svg (verdict, palette, sizes_px[i]);
              g_autoptr(ChartPicture) handle = chart_paint (svg);
              double width_px, height_px;

              g_assert_true (rsvg_handle_get_intrinsic_size_in_pixels (handle, &width_px,
                                                                       &height_px));
              g_assert_cmpfloat (width_px, ==, sizes_px[i]);
              g_assert_cmpfloat (height_px, ==, sizes_px[i]);
              g_assert_nonnull (strstr (svg,
                                        instep_palette_get_colours (palette)->tones[verdict].text));
              g_assert_null (strstr (svg, "'T'"));
              g_assert_null (strstr (svg, "'G'"));
            }
        }
    }
}

static void
test_refuses (void)
{
  static const double sizes_px[] = { 0.0, -1.0 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes_px); i++)
    {
      g_test_expect_message ("instep-picture", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
      g_assert_null (instep_verdict_glyph_to_svg (INSTEP_TOE_GOOD, INSTEP_PALETTE_LIGHT,
                                                  sizes_px[i]));
      g_test_assert_expected_messages ();
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture/verdict-glyph/shapes-differ", test_shapes_differ);
  g_test_add_func ("/picture/verdict-glyph/stays-in-its-square", test_stays_in_its_square);
  g_test_add_func ("/picture/verdict-glyph/documents", test_documents);
  g_test_add_func ("/picture/verdict-glyph/refuses", test_refuses);

  return g_test_run ();
}
