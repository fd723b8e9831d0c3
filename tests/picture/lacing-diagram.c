/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sheet that a lacing is drawn on: its words, its marks, what librsvg makes of it. */

#include "config.h"

#include "lacing-document.h"
#include "lacing-svg.h"

#include <string.h>

typedef struct
{
  cairo_surface_t *surface;
  double           width, height;
} Painted;

static InstepThreading *
thread_uniform (const char *id,
                guint       pairs,
                InstepShoe  shoe)
{
  InstepThreading *threading = g_new0 (InstepThreading, 1);
  InstepThroat throat;

  instep_throat_init_uniform (&throat, pairs, 50.0, 16.0, shoe);
  lacing_document_thread (id, &throat, 0, threading);

  return threading;
}

static Painted
paint (const char *svg)
{
  RsvgHandle *handle = lacing_svg_open (svg);
  g_autoptr(GError) error = NULL;
  Painted painted;
  cairo_t *cr;

  g_assert_true (rsvg_handle_get_intrinsic_size_in_pixels (handle, &painted.width, &painted.height));
  painted.surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) painted.width, (int) painted.height);
  cr = cairo_create (painted.surface);
  rsvg_handle_render_document (handle, cr, &(RsvgRectangle) { 0, 0, painted.width, painted.height }, &error);
  g_assert_no_error (error);
  cairo_destroy (cr);
  cairo_surface_flush (painted.surface);
  g_object_unref (handle);

  return painted;
}

static guint32
get_pixel (const Painted *painted,
           double         x,
           double         y)
{
  const guint32 *pixels = (const guint32 *) cairo_image_surface_get_data (painted->surface);

  return pixels[(int) y * cairo_image_surface_get_stride (painted->surface) / 4 + (int) x] & 0xffffff;
}

/* 4, 7 and 10 pairs of one shoe stand for all where each picture is measured by librsvg. */
static gboolean
is_sample (const InstepThreading *threading)
{
  return threading->throat.n_rows % 3 == 1 && threading->throat.shoe == INSTEP_SHOE_RIGHT;
}

/* Everything drawn lies within the sheet, and row numbers and chips beside the shoe, at any size of
 * text and on a small picture too.
 */
static void
assert_within_sheet (const InstepThreading *threading)
{
  static const char * const layers[] = { "#layer-tongue", "#layer-over", "#layer-knots", "#layer-words" };
  static const guint steps[] = { 1, INSTEP_STEP_ALL };

  if (!is_sample (threading))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    for (double text_scale = 1.0; text_scale <= 2.0; text_scale += 1.0)
      {
        g_autofree char *svg = lacing_document_draw_scaled (threading, INSTEP_VIEW_WEARER, steps[i], text_scale);
        g_autoptr(LacingDocument) document = lacing_document_read (svg);
        RsvgHandle *handle = lacing_svg_open (svg);
        RsvgRectangle shoe;

        for (guint layer = 0; layer < G_N_ELEMENTS (layers); layer++)
          lacing_svg_assert_layer_within (handle, layers[layer]);

        lacing_svg_get_extent (handle, "#layer-tongue", &shoe);
        g_assert_cmpfloat (document->left_px, <=, shoe.x + 0.5);
        g_assert_cmpfloat (document->right_px, >=, shoe.x + shoe.width - 0.5);
        g_object_unref (handle);
      }
}

static void
test_within_sheet (void)
{
  lacing_document_for_all (assert_within_sheet);
}

/* Only the words grow: all sizes of text are 12 px times the scale. */
static void
test_text_size (void)
{
  g_autofree InstepThreading *threading = thread_uniform ("window", 6, INSTEP_SHOE_LEFT);
  g_autofree char *usual = lacing_document_draw_scaled (threading, INSTEP_VIEW_TOE_DOWN, 3, 1.0);
  g_autofree char *large = lacing_document_draw_scaled (threading, INSTEP_VIEW_TOE_DOWN, 3, 2.0);
  g_autoptr(GRegex) size = g_regex_new ("font-size='([0-9.]+)'", 0, 0, NULL);
  const char *texts[] = { usual, large };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GMatchInfo) match = NULL;
      guint n = 0;

      for (g_regex_match (size, texts[i], 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
        {
          g_autofree char *number = g_match_info_fetch (match, 1);

          g_assert_cmpfloat_with_epsilon (g_ascii_strtod (number, NULL), 12.0 * (i + 1), 0.01);
          n++;
        }
      g_assert_cmpuint (n, >=, 6 + 5);
    }
}

/* Window on 6 pairs, step 4 of the mock: out through row 3, in through row 4, both ends. */
static void
test_step_at_hand (void)
{
  g_autofree InstepThreading *threading = thread_uniform ("window", 6, INSTEP_SHOE_LEFT);
  g_autofree char *svg = lacing_document_draw (threading, INSTEP_VIEW_TOE_DOWN, 3);
  g_autoptr(LacingDocument) document = lacing_document_read (svg);

  g_assert_cmpuint (document->chips->len, ==, 4);
  g_assert_cmpuint (document->n_halos, ==, 2);
  g_assert_cmpuint (document->n_arrows, ==, 2);
  g_assert_cmpuint (document->n_band_marks, ==, 1);
  g_assert_cmpuint (document->n_band_names, ==, 1);
  g_assert_cmpuint (document->n_knots, ==, 0);
  g_assert_true (lacing_document_has_word (document, "in"));
  g_assert_true (lacing_document_has_word (document, "out"));
  g_assert_true (lacing_document_has_word (document, "6"));
  g_assert_false (lacing_document_has_word (document, "7"));
}

/* Straight bar on 6 pairs, "A L1v L2^ R2v": the fourth step goes from out of L2 into R2. */
static void
test_chips (void)
{
  g_autofree InstepThreading *threading = thread_uniform ("straight-bar", 6, INSTEP_SHOE_LEFT);

  for (InstepView view = INSTEP_VIEW_TOE_DOWN; view <= INSTEP_VIEW_WEARER; view++)
    {
      g_autofree char *svg = lacing_document_draw (threading, view, 3);
      g_autoptr(LacingDocument) document = lacing_document_read (svg);
      const DrawnEyelet *l2 = &g_array_index (document->eyelets, DrawnEyelet, 2);

      g_assert_cmpuint (document->chips->len, ==, 2);
      for (guint i = 0; i < 2; i++)
        {
          const DrawnChip *chip = &g_array_index (document->chips, DrawnChip, i);
          const gboolean at_l2 = chip->right == (l2->middle.x_mm > document->width / 2);

          g_assert_cmpfloat_with_epsilon (chip->y_px, l2->middle.y_mm, 0.1);
          g_assert_cmpstr (chip->word, ==, at_l2 ? "out" : "in");
        }
    }
}

static void
assert_shows_all (const InstepThreading *threading,
                  guint                  step)
{
  g_autofree char *svg = lacing_document_draw (threading, INSTEP_VIEW_TOE_DOWN, step);
  g_autofree char *whole = lacing_document_draw (threading, INSTEP_VIEW_TOE_DOWN, INSTEP_STEP_ALL);
  g_autoptr(LacingDocument) document = lacing_document_read (svg);

  g_assert_cmpstr (svg, ==, whole);
  g_assert_cmpuint (document->chips->len, ==, 0);
  g_assert_cmpuint (document->n_halos, ==, 0);
  g_assert_cmpuint (document->n_arrows, ==, 0);
  g_assert_cmpuint (document->n_knots, ==, threading->n_laces);
}

/* A list of steps may be shorter than the one before it. */
static void
test_beyond_last_step (void)
{
  g_autofree InstepThreading *threading = thread_uniform ("two-lace", 6, INSTEP_SHOE_LEFT);

  assert_shows_all (threading, INSTEP_STEP_ALL);
  assert_shows_all (threading, threading->n_steps);
  assert_shows_all (threading, 1000);
}

typedef struct
{
  const char *id;
  guint       pairs;
  guint       n_marks;
  guint       n_names;
} BandCase;

/* Open bands of the lacing facts, table 2: neighbours are one stretch, unless a bar parts them,
 * and that is said once of all that only bars part.
 */
static const BandCase BANDS[] = {
  { "criss-cross", 6, 0, 0 },
  { "window", 6, 1, 1 },
  { "double-window", 6, 1, 1 },
  { "window-wrap", 6, 1, 1 },
  { "wide-forefoot", 6, 1, 1 },
  { "skip-first", 6, 1, 1 },
  { "high-instep", 6, 1, 1 },
  { "bow-tie", 6, 3, 3 },
  { "army", 6, 3, 3 },
  { "open-front", 6, 2, 1 },
  { "straight-bar", 6, 5, 1 },
  { "straight-bar", 5, 3, 1 },
  { "straight-easy", 8, 7, 1 },
  { "straight-easy", 7, 0, 0 },
  /* The bow of the lower lace hangs off the band. */
  { "two-lace", 6, 1, 1 },
  { "two-lace", 7, 1, 1 },
  /* Here the bow lies. */
  { "skip-top", 6, 0, 0 },
};

static void
test_band_marks (gconstpointer data)
{
  const BandCase *expected = data;
  g_autofree InstepThreading *threading = thread_uniform (expected->id, expected->pairs, INSTEP_SHOE_LEFT);
  g_autofree char *svg = lacing_document_draw (threading, INSTEP_VIEW_WEARER, INSTEP_STEP_ALL);
  g_autoptr(LacingDocument) document = lacing_document_read (svg);

  g_assert_cmpuint (document->n_band_marks, ==, expected->n_marks);
  g_assert_cmpuint (document->n_band_names, ==, expected->n_names);
}

static gboolean
is_lace (guint32 pixel)
{
  const InstepColours *colours = instep_palette_get_colours (INSTEP_PALETTE_LIGHT);

  for (guint end = 0; end < 2; end++)
    {
      const InstepLaceColours *laces[] = { &colours->laces[end], &colours->upper_laces[end] };

      for (guint i = 0; i < G_N_ELEMENTS (laces); i++)
        if (pixel == g_ascii_strtoull (laces[i]->fill + 1, NULL, 16) ||
            pixel == g_ascii_strtoull (laces[i]->casing + 1, NULL, 16))
          return TRUE;
    }

  return FALSE;
}

/* Pixels of lace on the middle line of the band above @row, clear of the eyestays and what goes around
 * their edges.
 */
static guint
count_lace_in_band (const Painted        *painted,
                    const LacingDocument *document,
                    guint                 row)
{
  const DrawnEyelet *left = &g_array_index (document->eyelets, DrawnEyelet, 2 * (row - 1));
  const DrawnEyelet *right = &g_array_index (document->eyelets, DrawnEyelet, 2 * (row - 1) + 1);
  const DrawnEyelet *above = &g_array_index (document->eyelets, DrawnEyelet, 2 * row);
  const double margin_px = (8.5 + 4.0) * INSTEP_LACING_SCALE;
  guint n = 0;

  for (double x = left->middle.x_mm + margin_px; x <= right->middle.x_mm - margin_px; x += 1.0)
    n += is_lace (get_pixel (painted, x, (left->middle.y_mm + above->middle.y_mm) / 2)) ? 1 : 0;

  return n;
}

/* The lower of two laces leaves the band above its bow free. */
static gboolean
is_tied_below_band (const InstepThreading *threading,
                    guint                  row)
{
  return ABS (threading->tie_points[threading->n_laces - 1].y_mm - (row - 1) * 16.0) < 0.1;
}

/* Painted, and without words: no lace lies in an open band, and some in others. */
static void
assert_open_bands_free (const InstepThreading *threading)
{
  static const InstepLacingTexts no_words = { "", "", "", "", "", "", "", "", "" };
  g_autofree char *svg = NULL;
  g_autoptr(LacingDocument) document = NULL;
  guint n_crossed = 0, n_in_crossed = 0;
  Painted painted;

  if (threading->throat.shoe == INSTEP_SHOE_RIGHT)
    return;

  svg = instep_lacing_diagram_to_svg (&(InstepLacingDiagram) {
                                        .threading = threading,
                                        .texts = &no_words,
                                        .palette = INSTEP_PALETTE_LIGHT,
                                        .step = INSTEP_STEP_ALL,
                                        .px_per_mm = INSTEP_LACING_SCALE,
                                        .text_scale = 1.0,
                                      });
  document = lacing_document_read (svg);
  painted = paint (svg);

  for (guint row = 1; row < threading->throat.n_rows; row++)
    {
      const guint n = count_lace_in_band (&painted, document, row);

      if (threading->strands[row - 1] > 0)
        {
          n_crossed++;
          n_in_crossed += n;
        }
      else if (!is_tied_below_band (threading, row))
        {
          g_assert_cmpuint (n, ==, 0);
        }
    }

  /* A long diagonal is hidden below the eyestay in its first and last band. */
  if (n_crossed > 1)
    g_assert_cmpuint (n_in_crossed, >, 0);

  cairo_surface_destroy (painted.surface);
}

static void
test_open_bands_free (void)
{
  lacing_document_for_all (assert_open_bands_free);
}

/* Beside the rows there is a bar for each band, within the sheet, at any size of text; without it the
 * sheet is narrower and the rest the same.
 */
static void
assert_squeeze (const InstepThreading *threading)
{
  for (double text_scale = 1.0; text_scale <= 2.0; text_scale += 1.0)
    {
      InstepLacingDiagram diagram = {
        .threading = threading, .texts = &LACING_TEXTS, .step = 1, .squeeze = TRUE,
        .px_per_mm = INSTEP_LACING_SCALE_LEAST, .text_scale = text_scale,
      };
      g_autofree char *svg = instep_lacing_diagram_to_svg (&diagram);
      g_autofree char *plain_svg = NULL;
      g_autoptr(LacingDocument) document = lacing_document_read (svg);
      g_autoptr(LacingDocument) plain = NULL;

      g_assert_cmpuint (document->strands->len, ==, threading->throat.n_rows - 1);
      for (guint i = 0; i < document->strands->len; i++)
        g_assert_cmpuint (g_array_index (document->strands, guint, i), ==, threading->strands[i]);

      diagram.squeeze = FALSE;
      plain_svg = instep_lacing_diagram_to_svg (&diagram);
      plain = lacing_document_read (plain_svg);
      g_assert_cmpuint (plain->strands->len, ==, 0);
      g_assert_cmpfloat (document->width - plain->width, <, 30.0 * text_scale);
      g_assert_cmpfloat (document->height, ==, plain->height);

      if (is_sample (threading))
        {
          RsvgHandle *handle = lacing_svg_open (svg);

          lacing_svg_assert_layer_within (handle, "#layer-squeeze");
          lacing_svg_assert_layer_within (handle, "#layer-words");
          g_object_unref (handle);
        }
    }
}

static void
test_squeeze (void)
{
  lacing_document_for_all (assert_squeeze);
}

/* Around each eyelet to open and no other, off the next row's, until the lacing goes on. */
static void
assert_rings (const InstepThreading *wanted,
              const InstepChanges   *changes,
              guint                  step,
              guint                  n_opened)
{
  const InstepLacingDiagram diagram = {
    .threading = wanted, .texts = &LACING_TEXTS, .step = step, .changes = changes,
    .px_per_mm = INSTEP_LACING_SCALE, .text_scale = 1.0,
  };
  g_autofree char *svg = instep_lacing_diagram_to_svg (&diagram);
  g_autoptr(LacingDocument) document = lacing_document_read (svg);
  guint n_found = 0;

  g_assert_cmpuint (document->rings->len, ==, n_opened);
  for (guint i = 0; n_opened > 0 && i < document->eyelets->len; i++)
    {
      const DrawnEyelet *eyelet = &g_array_index (document->eyelets, DrawnEyelet, i);
      const DrawnEyelet *ring = &g_array_index (document->rings, DrawnEyelet, MIN (n_found, n_opened - 1));

      if (!changes->eyelets[i % 2][i / 2])
        continue;

      g_assert_cmpfloat (ring->middle.x_mm, ==, eyelet->middle.x_mm);
      g_assert_cmpfloat (ring->middle.y_mm, ==, eyelet->middle.y_mm);
      g_assert_cmpfloat (ring->radius, >, eyelet->radius);
      g_assert_cmpfloat (2 * ring->radius, <, INSTEP_LACING_SCALE * wanted->throat.rows[0].spacing_to_next_mm);
      n_found++;
    }
  g_assert_cmpuint (n_found, ==, n_opened);
}

/* In the lacing facts the window keeps three rows of six of criss-cross, and goes on with the fourth step. */
static void
test_rings (void)
{
  for (double spacing_mm = 9.0; spacing_mm <= 20.0; spacing_mm += 11.0)
    {
      g_autofree InstepThreading *present = g_new0 (InstepThreading, 1);
      g_autofree InstepThreading *wanted = g_new0 (InstepThreading, 1);
      InstepThroat throat;
      InstepChanges changes;

      instep_throat_init_uniform (&throat, 6, 50.0, spacing_mm, INSTEP_SHOE_RIGHT);
      lacing_document_thread ("criss-cross", &throat, 0, present);
      lacing_document_thread ("window", &throat, 0, wanted);
      instep_changes_find (present, wanted, &changes);
      for (guint step = 0; step < wanted->n_steps; step++)
        assert_rings (wanted, &changes, step, step < 3 ? 6 : 0);
      assert_rings (wanted, &changes, INSTEP_STEP_ALL, 6);
      assert_rings (wanted, NULL, INSTEP_STEP_ALL, 0);
    }
}

static void
assert_thumbnail (const InstepThreading *threading)
{
  g_autofree char *svg = instep_lacing_thumbnail_to_svg (threading, INSTEP_PALETTE_DARK);
  g_autoptr(LacingDocument) document = lacing_document_read (svg);

  g_assert_cmpfloat_with_epsilon (document->width, 46.0, 0.01);
  g_assert_cmpfloat_with_epsilon (document->height, 54.0, 0.01);
  g_assert_cmpuint (document->words->len, ==, 0);
  g_assert_cmpuint (document->n_knots, >=, threading->n_laces);
}

static void
test_thumbnails (void)
{
  lacing_document_for_all (assert_thumbnail);
}

/* No two patterns have the same thumbnail, but for the two names of one lacing. */
static void
test_thumbnails_differ (void)
{
  static const char * const ids[] = {
    "criss-cross", "over-under", "window", "window-inside", "window-wrap", "double-window",
    "straight-bar", "straight-european", "straight-easy", "toe-lift", "heel-lock", "window-heel-lock",
    "wide-forefoot", "skip-first", "skip-top", "high-instep", "mid-lock", "two-lace", "zone-knot",
    "bow-tie", "army", "bunion-skip",
  };
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autofree InstepThreading *threading = thread_uniform (ids[i], 6, INSTEP_SHOE_LEFT);

      g_assert_true (g_hash_table_add (seen, instep_lacing_thumbnail_to_svg (threading, INSTEP_PALETTE_LIGHT)));
    }
}

/* The goal is half a millisecond from pattern to document. */
static void
test_speed (void)
{
  g_autofree InstepThreading *threading = thread_uniform ("heel-lock", 10, INSTEP_SHOE_LEFT);
  const guint n_times = 1000;
  double milliseconds;

  g_test_timer_start ();
  for (guint i = 0; i < n_times; i++)
    g_free (lacing_document_draw (threading, INSTEP_VIEW_TOE_DOWN, INSTEP_STEP_ALL));
  milliseconds = 1000.0 * g_test_timer_elapsed () / n_times;
  g_test_minimized_result (milliseconds, "threading to SVG: %.3f ms", milliseconds);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (BANDS); i++)
    {
      g_autofree char *path = g_strdup_printf ("/picture/lacing-diagram/band-marks/%s/%u-pairs",
                                               BANDS[i].id, BANDS[i].pairs);

      g_test_add_data_func (path, &BANDS[i], test_band_marks);
    }

  g_test_add_func ("/picture/lacing-diagram/within-sheet", test_within_sheet);
  g_test_add_func ("/picture/lacing-diagram/text-size", test_text_size);
  g_test_add_func ("/picture/lacing-diagram/step-at-hand", test_step_at_hand);
  g_test_add_func ("/picture/lacing-diagram/chips", test_chips);
  g_test_add_func ("/picture/lacing-diagram/beyond-last-step", test_beyond_last_step);
  g_test_add_func ("/picture/lacing-diagram/open-bands-free", test_open_bands_free);
  g_test_add_func ("/picture/lacing-diagram/squeeze", test_squeeze);
  g_test_add_func ("/picture/lacing-diagram/rings", test_rings);
  g_test_add_func ("/picture/lacing-diagram/thumbnails", test_thumbnails);
  g_test_add_func ("/picture/lacing-diagram/thumbnails-differ", test_thumbnails_differ);
  if (g_test_perf ())
    g_test_add_func ("/picture/lacing-diagram/speed", test_speed);

  return g_test_run ();
}
