/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lacing on other throats than the usual: tapered, with loops, zig-zag, with a row left out. */

#include "config.h"

#include "lacing-document.h"
#include "lacing-svg.h"

#include "lacing/eyelets.h"

/* A tapered throat with fabric loops and a row left out. */
static void
test_any_throat (void)
{
  static const double widths_mm[] = { 38.0, 42.0, 46.0, 50.0, 54.0 };
  InstepThreading threading;
  InstepThroat throat;
  g_autofree char *svg = NULL;
  g_autoptr(LacingDocument) document = NULL;

  instep_throat_init_uniform (&throat, 5, 50.0, 18.0, INSTEP_SHOE_RIGHT);
  for (guint i = 0; i < G_N_ELEMENTS (widths_mm); i++)
    throat.rows[i].width_mm = widths_mm[i];
  throat.rows[1].kind = INSTEP_ROW_LOOP;
  throat.rows[4].printed_number = 6;
  lacing_document_thread ("criss-cross", &throat, 0, &threading);
  svg = lacing_document_draw (&threading, INSTEP_VIEW_TOE_DOWN, INSTEP_STEP_ALL);
  document = lacing_document_read (svg);

  g_assert_cmpuint (document->n_fabric_loops, ==, 2);
  g_assert_cmpuint (document->eyelets->len, ==, 8);
  g_assert_true (lacing_document_has_word (document, "6"));
  g_assert_false (lacing_document_has_word (document, "5"));

  for (guint i = 0; i < 4; i++)
    {
      static const double eyelet_rows_mm[] = { 38.0, 46.0, 50.0, 54.0 };
      const DrawnEyelet *left = &g_array_index (document->eyelets, DrawnEyelet, 2 * i);
      const DrawnEyelet *right = &g_array_index (document->eyelets, DrawnEyelet, 2 * i + 1);

      /* One scale for all. */
      g_assert_cmpfloat_with_epsilon (right->middle.x_mm - left->middle.x_mm,
                                      eyelet_rows_mm[i] * INSTEP_LACING_SCALE, 0.03);
    }
}

/* A broken eyelet of any row is there, crossed out, with its number; the others keep their places. */
static void
test_left_out_rows (void)
{
  for (guint row = 1; row <= 6; row++)
    {
      InstepEyelets eyelets;
      InstepThreading threading;
      InstepThroat throat;
      g_autofree char *number = g_strdup_printf ("%u", row);
      g_autofree char *svg = NULL;
      g_autoptr(LacingDocument) document = NULL;
      const DrawnEyelet *first, *last;
      RsvgHandle *handle;

      instep_eyelets_init_uniform (&eyelets, 6, 50.0, 16.0);
      eyelets.rows[row - 1].left_out = TRUE;
      instep_eyelets_to_throat (&eyelets, INSTEP_SHOE_LEFT, &throat);
      lacing_document_thread ("criss-cross", &throat, 0, &threading);
      svg = lacing_document_draw (&threading, INSTEP_VIEW_WEARER, INSTEP_STEP_ALL);
      document = lacing_document_read (svg);

      g_assert_cmpuint (document->n_left_out, ==, 2);
      g_assert_cmpuint (document->eyelets->len, ==, 10);
      g_assert_true (lacing_document_has_word (document, number));
      first = &g_array_index (document->eyelets, DrawnEyelet, 0);
      last = &g_array_index (document->eyelets, DrawnEyelet, 9);
      g_assert_cmpfloat_with_epsilon (last->middle.y_mm - first->middle.y_mm,
                                      (row == 1 || row == 6 ? 4 : 5) * 16.0 * INSTEP_LACING_SCALE, 0.05);

      /* The sheet is as high as with all rows. */
      g_assert_cmpfloat_with_epsilon (document->height, (80.0 + 54.0 + 31.0) * INSTEP_LACING_SCALE + 24.0, 1.0);
      handle = lacing_svg_open (svg);
      lacing_svg_assert_layer_within (handle, "#layer-tongue");
      lacing_svg_assert_layer_within (handle, "#layer-words");
      g_object_unref (handle);
    }
}

/* How far the edge of the throat bends out and in, pixels. */
static double
measure_bend_px (const char *svg)
{
  const char *path = strstr (svg, "<clipPath id='gap'><path d='M");
  g_autofree char *data = NULL;
  g_auto(GStrv) points = NULL;
  double least = G_MAXDOUBLE, most = 0.0;

  g_assert_nonnull (path);
  path += strlen ("<clipPath id='gap'><path d='M");
  data = g_strndup (path, strcspn (path, "Z"));
  points = g_strsplit (data, "L", -1);
  /* Up the right edge, down the left one. */
  for (guint i = 0; i < g_strv_length (points) / 2; i++)
    {
      const double x_px = g_ascii_strtod (points[i], NULL);

      least = MIN (least, x_px);
      most = MAX (most, x_px);
    }

  return most - least;
}

/* On zig-zag eyestays the edge is a calm line along the inner rows. */
static void
test_zigzag_edge (void)
{
  InstepThreading threading;
  InstepThroat throat;
  g_autofree char *svg = NULL;

  instep_throat_init_uniform (&throat, 7, 46.0, 16.0, INSTEP_SHOE_LEFT);
  for (guint row = 2; row < 7; row += 2)
    throat.rows[row - 1].width_mm = 62.0;
  lacing_document_thread ("criss-cross", &throat, 0, &threading);
  svg = lacing_document_draw (&threading, INSTEP_VIEW_TOE_DOWN, INSTEP_STEP_ALL);

  g_assert_cmpfloat (measure_bend_px (svg), <, 0.02);
}

/* Extremes that an editor of the throat accepts still make a sheet that holds all. */
static void
test_extreme_throats (void)
{
  static const double widths_mm[] = { 10.0, 150.0 };
  static const double spacings_mm[] = { 4.0, 80.0 };

  for (guint i = 0; i < 2; i++)
    for (guint j = 0; j < 2; j++)
      {
        InstepThreading threading;
        InstepThroat throat;
        g_autofree char *svg = NULL;
        RsvgHandle *handle;

        instep_throat_init_uniform (&throat, 7, widths_mm[i], spacings_mm[j], INSTEP_SHOE_LEFT);
        lacing_document_thread ("window-heel-lock", &throat, 0, &threading);
        svg = lacing_document_draw_scaled (&threading, INSTEP_VIEW_TOE_DOWN, 3, 2.0);
        handle = lacing_svg_open (svg);
        lacing_svg_assert_layer_within (handle, "#layer-tongue");
        lacing_svg_assert_layer_within (handle, "#layer-words");
        g_object_unref (handle);
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture/lacing-throats/any-throat", test_any_throat);
  g_test_add_func ("/picture/lacing-throats/left-out-rows", test_left_out_rows);
  g_test_add_func ("/picture/lacing-throats/zigzag-edge", test_zigzag_edge);
  g_test_add_func ("/picture/lacing-throats/extreme-throats", test_extreme_throats);

  return g_test_run ();
}
