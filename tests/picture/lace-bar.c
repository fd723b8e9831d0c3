/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lace is drawn to scale, what is missing too, and its words stay apart and in sight. */

#include "config.h"

#include "picture/lace-bar.h"

#include "chart-document.h"
#include "painted-words.h"

#include <math.h>

/* A pixel at either edge is the lace's casing and its round end. */
#define EDGE_PX 7.0

/* The example of the mock-up: 552 mm laced. */
#define LACED_MM 552.0

typedef struct
{
  const char *name;
  double      lace_mm;
  const char *end;
  const char *laced;
  const char *end_name;
} BarCase;

static const BarCase bar_cases[] = {
  { "fits", 1140.0, "29", "55 laced", "end" },                 /* (1140 − 552) / 2 = 294 */
  { "short-bow", 910.0, "18", "55 laced", "end" },             /* 179 */
  { "too-short", 700.0, "7", "55 laced", "end" },              /* 74 */
  { "nothing-left", 552.0, "0", "55 laced", "end" },
  { "missing", 400.0, "8", "40 of 55 laced", "missing" },      /* −76 */
  { "hardly-missing", 550.0, "0", "55 of 55 laced", "missing" },
  { "trim", 4000.0, "172", "55 laced", "end" },
};

static char *
draw (guint         lace,
      double        lace_mm,
      double        laced_length_mm,
      InstepPalette palette,
      double        width_px,
      double        text_scale)
{
  g_auto(InstepLaceBarTexts) texts = { 0 };

  instep_words_lace_bar_init (&texts, lace_mm, laced_length_mm);

  return instep_lace_bar_to_svg (&(InstepLaceBar) {
                                   .lace = lace,
                                   .lace_mm = lace_mm,
                                   .laced_length_mm = laced_length_mm,
                                   .texts = &texts,
                                   .palette = palette,
                                   .width_px = width_px,
                                   .text_scale = text_scale,
                                 });
}

static void
assert_text (GPtrArray  *elements,
             const char *id,
             const char *text)
{
  GHashTable *element = chart_find (elements, id);

  g_assert_nonnull (element);
  g_assert_cmpstr (chart_get_text (element, "text"), ==, text);
}

static void
test_words (gconstpointer data)
{
  const BarCase *c = data;
  g_autofree char *svg = draw (0, c->lace_mm, LACED_MM, INSTEP_PALETTE_LIGHT, 274.0, 1.0);
  g_autoptr(GPtrArray) elements = chart_read (svg);

  assert_text (elements, "end-a", c->end);
  assert_text (elements, "end-b", c->end);
  assert_text (elements, "laced", c->laced);
  assert_text (elements, "name-a", c->end_name);
  assert_text (elements, "name-b", c->end_name);
  assert_text (elements, "unit", "cm");
}

/* Each end's share of the lace is its share of the picture; only a lace that goes through has marks. */
static void
test_to_scale (gconstpointer data)
{
  const BarCase *c = data;
  const double width_px = 274.0, long_px = width_px - 2 * EDGE_PX;
  g_autofree char *svg = draw (0, c->lace_mm, LACED_MM, INSTEP_PALETTE_LIGHT, width_px, 1.0);
  g_autoptr(GPtrArray) elements = chart_read (svg);
  GHashTable *first = chart_find (elements, "mark-a"), *last = chart_find (elements, "mark-b");
  GHashTable *missing = chart_find (elements, "missing");
  const double end_px = long_px * (c->lace_mm - LACED_MM) / 2 / c->lace_mm;

  if (c->lace_mm < LACED_MM)
    {
      g_assert_null (first);
      g_assert_null (last);
      g_assert_nonnull (missing);
      g_assert_cmpfloat (chart_get_number (missing, "width"), >, long_px);
      return;
    }

  g_assert_null (missing);
  g_assert_cmpfloat_with_epsilon (chart_get_number (first, "x1"), EDGE_PX + end_px, 1.0);
  g_assert_cmpfloat_with_epsilon (chart_get_number (last, "x1"), width_px - EDGE_PX - end_px, 1.0);
}

/* How far the painted lace reaches: the row of pixels through its middle. */
static void
measure_ink (const char *svg,
             double      width_px,
             double     *first_px,
             double     *last_px)
{
  g_autoptr(ChartPicture) handle = chart_paint (svg);
  const int width = (int) width_px, height = (int) instep_lace_bar_height_px (1.0);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  const int middle = (int) lround (1.3 * 13.0 + 5.0 + 1.3 + 5.0);
  const guint32 *row;

  g_assert_true (rsvg_handle_render_document (handle, cr, &(RsvgRectangle) { 0, 0, width, height }, NULL));
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  row = (const guint32 *) (gconstpointer) (cairo_image_surface_get_data (surface) +
                                           middle * cairo_image_surface_get_stride (surface));

  /* The lace is opaque; the dashes around what is missing do not reach its middle but at its tips. */
  *first_px = *last_px = width_px / 2;
  while (*first_px > 0 && row[(int) *first_px - 1] >> 24 == 0xff)
    (*first_px)--;
  while (*last_px < width_px && row[(int) *last_px] >> 24 == 0xff)
    (*last_px)++;
  cairo_surface_destroy (surface);
}

/* 400 mm of 552: what is missing is not covered by lace. */
static void
test_missing_stays_open (void)
{
  const double width_px = 274.0;
  g_autofree char *svg = draw (0, 400.0, LACED_MM, INSTEP_PALETTE_LIGHT, width_px, 1.0);
  double first_px, last_px;

  measure_ink (svg, width_px, &first_px, &last_px);
  g_assert_cmpfloat_with_epsilon (last_px - first_px, 400.0 / LACED_MM * (width_px - 2 * EDGE_PX) + 2 * EDGE_PX,
                                  3.0);
  g_assert_cmpfloat_with_epsilon (first_px, width_px - last_px, 2.0);
}

/* Each end of either lace in its own colours, as in the shoe, whatever the surroundings. */
static void
test_colours (void)
{
  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      const InstepColours *colours = instep_palette_get_colours (palette);

      for (guint lace = 0; lace < 2; lace++)
        {
          const InstepLaceColours *ends = lace == 0 ? colours->laces : colours->upper_laces;
          const InstepLaceColours *others = lace == 0 ? colours->upper_laces : colours->laces;
          g_autofree char *svg = draw (lace, 1140.0, LACED_MM, palette, 274.0, 1.0);
          g_autoptr(ChartPicture) handle = chart_paint (svg);

          g_assert_nonnull (handle);
          for (guint end = 0; end < G_N_ELEMENTS (colours->laces); end++)
            {
              g_assert_nonnull (strstr (svg, ends[end].fill));
              g_assert_nonnull (strstr (svg, ends[end].mark));
              g_assert_null (strstr (svg, others[end].fill));
            }
        }
    }
}

/* From the narrowest card to a wide one, and with text twice as large. */
static void
test_words_apart (gconstpointer data)
{
  static const struct { double width_px, text_scale; } sizes[] = {
    { 250, 1.0 }, { 274, 1.0 }, { 274, 1.5 }, { 274, 2.0 }, { 600, 2.0 },
  };
  const BarCase *c = data;

  if (!painted_words_are_cantarell ())
    {
      g_test_skip ("words are placed for Cantarell");
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *svg = draw (0, c->lace_mm, LACED_MM, INSTEP_PALETTE_LIGHT, sizes[i].width_px,
                                   sizes[i].text_scale);
      g_autoptr(GPtrArray) elements = chart_read (svg);
      g_autoptr(ChartPicture) handle = chart_paint (svg);
      g_autoptr(GArray) words = painted_words_measure (handle, elements);

      g_assert_cmpuint (words->len, ==, 6);
      for (guint j = 0; j < words->len; j++)
        {
          const PaintedWord *word = &g_array_index (words, PaintedWord, j);

          g_test_message ("%s: %.1f %.1f %.1f %.1f", word->id, word->box.x, word->box.y,
                          word->box.width, word->box.height);
          g_assert_cmpfloat (word->box.x, >=, -1.0);
          g_assert_cmpfloat (word->box.x + word->box.width, <=, sizes[i].width_px + 1.0);
          g_assert_cmpfloat (word->box.y + word->box.height, <=,
                             instep_lace_bar_height_px (sizes[i].text_scale) + 1.0);
          for (guint k = j + 1; k < words->len; k++)
            g_assert_false (painted_boxes_overlap (&word->box, &g_array_index (words, PaintedWord, k).box));
        }
    }
}

static void
test_refuses (void)
{
  g_auto(InstepLaceBarTexts) texts = { 0 };
  InstepLaceBar bar = { .laced_length_mm = LACED_MM, .width_px = 274.0, .text_scale = 1.0 };

  instep_words_lace_bar_init (&texts, 0.0, LACED_MM);
  bar.texts = &texts;
  g_test_expect_message ("instep-picture", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  g_assert_null (instep_lace_bar_to_svg (&bar));
  g_test_assert_expected_messages ();
}

static void
add_cases (const char          *name,
           GTestDataFunc        test)
{
  for (guint i = 0; i < G_N_ELEMENTS (bar_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/picture/lace-bar/", name, "/", bar_cases[i].name, NULL);

      g_test_add_data_func (path, &bar_cases[i], test);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_cases ("words", test_words);
  add_cases ("to-scale", test_to_scale);
  add_cases ("words-apart", test_words_apart);
  g_test_add_func ("/picture/lace-bar/missing-stays-open", test_missing_stays_open);
  g_test_add_func ("/picture/lace-bar/colours", test_colours);
  g_test_add_func ("/picture/lace-bar/refuses", test_refuses);

  return g_test_run ();
}
