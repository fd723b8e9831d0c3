/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "chart-document.h"

#include <math.h>
#include <string.h>

#define WIDE_PX   700.0
#define NARROW_PX 330.0
#define HEIGHT_PX 230.0

/* Limits between the zones, from the lowest up; swelling and fit, §3. */
static const double LIMITS_MM[] = { 0.0, 6.4, 9.5, 15.9, 19.0 };
static const char * const ZONES[] = {
  "zone-too-short", "zone-tight", "zone-adequate", "zone-good", "zone-roomy", "zone-too-long",
};

/* A height in the picture as millimetres, by the zone that is always there in full: "good" lies
 * between 9.5 and 15.9 mm.
 */
static double
get_room_mm (GPtrArray *elements,
             double     y_px)
{
  GHashTable *good = chart_find (elements, "zone-good");
  double height_px = chart_get_number (good, "height");
  double bottom_px = chart_get_number (good, "y") + height_px;

  return 9.5 + (bottom_px - y_px) / height_px * (15.9 - 9.5);
}

static void
assert_line_ends_at (GPtrArray  *elements,
                     const char *id,
                     double      start_mm,
                     double      end_mm)
{
  g_autofree char *end_id = g_strconcat (id, "-end", NULL);
  g_autoptr(GArray) path = chart_get_path (chart_find (elements, id));
  GHashTable *end = chart_find (elements, end_id), *start = chart_find (elements, "start-end");
  const ChartPoint *first = &g_array_index (path, ChartPoint, 0);
  const ChartPoint *last = &g_array_index (path, ChartPoint, path->len - 1);

  g_assert_cmpfloat_with_epsilon (get_room_mm (elements, first->y), start_mm, 0.02);
  g_assert_cmpfloat_with_epsilon (get_room_mm (elements, last->y), end_mm, 0.02);
  g_assert_cmpfloat_with_epsilon (chart_get_number (start, "cx"), first->x, 0.02);
  g_assert_cmpfloat_with_epsilon (chart_get_number (end, "cx"), last->x, 0.02);
  g_assert_cmpfloat_with_epsilon (chart_get_number (end, "cy"), last->y, 0.02);
}

static void
test_lines_stand_at_their_values (gconstpointer data)
{
  const ChartCase *item = data;
  double widths_px[] = { WIDE_PX, NARROW_PX };

  /* With 120 mm of room a hundredth of a pixel is a twentieth of a millimetre. */
  if (g_str_equal (item->name, "boat"))
    {
      g_test_skip ("too coarse to measure");
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (widths_px); i++)
    {
      g_autoptr(ChartSample) sample = chart_sample_new (item, widths_px[i], HEIGHT_PX, 1.0);
      g_autofree char *svg = instep_room_chart_to_svg (&sample->chart);
      g_autoptr(GPtrArray) elements = chart_read (svg);

      assert_line_ends_at (elements, "planned", item->start_mm, item->planned_mm);
      assert_line_ends_at (elements, "typical", item->start_mm, item->typical_mm);
      assert_line_ends_at (elements, "shop-rule", item->start_mm, item->shop_rule_mm);
    }
}

/* Left-out points are not missed: the line runs within half a pixel of every one. */
static void
test_lines_pass_every_point (void)
{
  const ChartCase *item = &chart_cases[7];
  g_autoptr(ChartSample) sample = chart_sample_new (item, NARROW_PX, HEIGHT_PX, 1.0);
  g_autofree char *svg = instep_room_chart_to_svg (&sample->chart);
  g_autoptr(GPtrArray) elements = chart_read (svg);
  g_autoptr(GArray) path = chart_get_path (chart_find (elements, "typical"));
  const ChartPoint *points = (const ChartPoint *) path->data;
  double mm_px = chart_get_number (chart_find (elements, "zone-good"), "height") / (15.9 - 9.5);
  double run_px = points[path->len - 1].x - points[0].x;

  g_assert_cmpstr (item->name, ==, "twelve-hours");
  g_assert_cmpuint (path->len, <, 300);

  for (guint i = 0, at = 1; i <= item->end_min; i++)
    {
      double x_px = points[0].x + run_px * i / item->end_min, share, y_px;

      while (at + 1 < path->len && points[at].x < x_px)
        at++;
      share = (x_px - points[at - 1].x) / (points[at].x - points[at - 1].x);
      y_px = points[at - 1].y + share * (points[at].y - points[at - 1].y);
      g_assert_cmpfloat (fabs (get_room_mm (elements, y_px) - sample->points[i].typical_mm) * mm_px,
                         <, 0.5);
    }
}

/* The band lies between planned and the upper end, and its edge is drawn. */
static void
test_band (void)
{
  const ChartCase *item = &chart_cases[0];
  g_autoptr(ChartSample) sample = chart_sample_new (item, WIDE_PX, HEIGHT_PX, 1.0);
  g_autofree char *svg = instep_room_chart_to_svg (&sample->chart);
  g_autoptr(GPtrArray) elements = chart_read (svg);
  g_autoptr(GArray) band = chart_get_path (chart_find (elements, "band"));
  g_autoptr(GArray) edge = chart_get_path (chart_find (elements, "band-edge"));
  double finish_px = chart_get_number (chart_find (elements, "planned-end"), "cx");
  double highest_mm = -G_MAXDOUBLE, lowest_mm = G_MAXDOUBLE;

  for (guint i = 0; i < band->len; i++)
    {
      const ChartPoint *point = &g_array_index (band, ChartPoint, i);

      if (fabs (point->x - finish_px) > 0.02)
        continue;

      highest_mm = MAX (highest_mm, get_room_mm (elements, point->y));
      lowest_mm = MIN (lowest_mm, get_room_mm (elements, point->y));
    }

  g_assert_cmpfloat_with_epsilon (highest_mm, item->high_mm, 0.02);
  g_assert_cmpfloat_with_epsilon (lowest_mm, item->planned_mm, 0.02);
  g_assert_cmpfloat_with_epsilon (get_room_mm (elements,
                                               g_array_index (edge, ChartPoint, edge->len - 1).y),
                                  item->high_mm, 0.02);
}

/* Zones meet at the limits, fill the plot, and those that the axis does not reach are not drawn. */
static void
test_zones_meet_at_the_limits (gconstpointer data)
{
  const ChartCase *item = data;
  g_autoptr(ChartSample) sample = chart_sample_new (item, WIDE_PX, HEIGHT_PX, 1.0);
  g_autofree char *svg = instep_room_chart_to_svg (&sample->chart);
  g_autoptr(GPtrArray) elements = chart_read (svg);
  GHashTable *frame = chart_find (elements, "frame");
  double epsilon_mm = g_str_equal (item->name, "boat") ? 0.2 : 0.02;
  double height_px = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (ZONES); i++)
    {
      GHashTable *zone = chart_find (elements, ZONES[i]);
      double top_px;

      if (zone == NULL)
        continue;

      top_px = chart_get_number (zone, "y");
      height_px += chart_get_number (zone, "height");
      if (i < G_N_ELEMENTS (LIMITS_MM) && top_px > chart_get_number (frame, "y") + 0.02)
        g_assert_cmpfloat_with_epsilon (get_room_mm (elements, top_px), LIMITS_MM[i], epsilon_mm);
    }

  g_assert_cmpfloat_with_epsilon (height_px, chart_get_number (frame, "height"), 0.06);
  g_assert_nonnull (chart_find (elements, "zone-tight"));
  g_assert_true ((chart_find (elements, "zone-too-short") != NULL) ==
                 (MIN (item->planned_mm, item->shop_rule_mm) < 0.0));
  if (item->high_mm > 19.0)
    g_assert_nonnull (chart_find (elements, "zone-too-long"));
}

/* No line leaves the plot, and the picture has the size it was asked for. */
static void
test_lines_stay_in_the_plot (gconstpointer data)
{
  static const char * const lines[] = { "band", "band-edge", "planned", "typical", "shop-rule" };
  const ChartCase *item = data;
  double widths_px[] = { 300.0, 330.0, 480.0, 700.0, 1600.0 };

  for (guint i = 0; i < G_N_ELEMENTS (widths_px); i++)
    {
      g_autoptr(ChartSample) sample = chart_sample_new (item, widths_px[i], HEIGHT_PX, 1.0);
      g_autofree char *svg = instep_room_chart_to_svg (&sample->chart);
      g_autoptr(GPtrArray) elements = chart_read (svg);
      GHashTable *frame = chart_find (elements, "frame");
      GHashTable *root = g_ptr_array_index (elements, 0);
      double left_px = chart_get_number (frame, "x"), top_px = chart_get_number (frame, "y");
      double right_px = left_px + chart_get_number (frame, "width");
      double bottom_px = top_px + chart_get_number (frame, "height");

      g_assert_cmpfloat (chart_get_number (root, "width"), ==, widths_px[i]);
      g_assert_cmpfloat (chart_get_number (root, "height"), ==, HEIGHT_PX);
      g_assert_cmpfloat (right_px, <=, widths_px[i]);
      g_assert_cmpfloat (bottom_px, <=, HEIGHT_PX);

      for (guint line = 0; line < G_N_ELEMENTS (lines); line++)
        {
          g_autoptr(GArray) path = chart_get_path (chart_find (elements, lines[line]));

          for (guint j = 0; j < path->len; j++)
            {
              const ChartPoint *point = &g_array_index (path, ChartPoint, j);

              g_assert_cmpfloat (point->x, >=, left_px - 0.01);
              g_assert_cmpfloat (point->x, <=, right_px);
              g_assert_cmpfloat (point->y, >=, top_px);
              g_assert_cmpfloat (point->y, <=, bottom_px);
            }
        }
    }
}

static void
test_colours_of_the_palette (void)
{
  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      const InstepColours *colours = instep_palette_get_colours (palette);
      g_autoptr(ChartSample) sample = chart_sample_new (&chart_cases[0], WIDE_PX, HEIGHT_PX, 1.0);
      g_autofree char *svg = NULL;
      g_autoptr(GPtrArray) elements = NULL;
      g_autoptr(ChartPicture) handle = NULL;

      sample->chart.palette = palette;
      svg = instep_room_chart_to_svg (&sample->chart);
      elements = chart_read (svg);

      g_assert_cmpstr (chart_get_text (chart_find (elements, "planned"), "stroke"), ==,
                       colours->planned);
      g_assert_cmpstr (chart_get_text (chart_find (elements, "planned"), "stroke-width"), ==, "3");
      g_assert_cmpstr (chart_get_text (chart_find (elements, "planned-name"), "fill"), ==,
                       colours->planned);
      g_assert_cmpstr (chart_get_text (chart_find (elements, "planned-name"), "font-weight"), ==,
                       "700");
      g_assert_cmpstr (chart_get_text (chart_find (elements, "typical"), "stroke"), ==,
                       colours->typical);
      g_assert_cmpstr (chart_get_text (chart_find (elements, "shop-rule"), "stroke"), ==,
                       colours->shop_rule);
      g_assert_cmpstr (chart_get_text (chart_find (elements, "shop-rule"), "stroke-dasharray"), ==,
                       "7 4.5");
      g_assert_cmpstr (chart_get_text (chart_find (elements, "zone-good"), "fill"), ==,
                       colours->tones[INSTEP_TOE_GOOD].tint);
      g_assert_cmpstr (chart_get_text (chart_find (elements, "name-tight"), "fill"), ==,
                       colours->tones[INSTEP_TOE_TIGHT].text);
      handle = chart_paint (svg);
    }
}

/* Right to left every place is counted from the other side; no word and no glyph is mirrored. */
static void
test_runs_with_the_language (void)
{
  double widths_px[] = { WIDE_PX, NARROW_PX };

  for (guint i = 0; i < G_N_ELEMENTS (widths_px); i++)
    {
      g_autoptr(ChartSample) sample = chart_sample_new (&chart_cases[0], widths_px[i], HEIGHT_PX,
                                                        1.0);
      g_autofree char *svg = instep_room_chart_to_svg (&sample->chart);
      g_autofree char *turned = NULL;
      g_autoptr(GPtrArray) elements = chart_read (svg), turned_elements = NULL;

      sample->chart.right_to_left = TRUE;
      turned = instep_room_chart_to_svg (&sample->chart);
      turned_elements = chart_read (turned);

      g_assert_cmpuint (turned_elements->len, ==, elements->len);
      g_assert_null (strstr (turned, "scale(-"));

      for (guint j = 0; j < elements->len; j++)
        {
          GHashTable *there = g_ptr_array_index (elements, j);
          GHashTable *here = g_ptr_array_index (turned_elements, j);
          gboolean is_text = g_str_equal (chart_get_text (there, "element"), "text");
          gboolean is_rect = g_str_equal (chart_get_text (there, "element"), "rect");

          if (is_text || (is_rect && chart_get_text (there, "id") != NULL))
            g_assert_cmpfloat_with_epsilon (chart_get_number (here, "x"),
                                            widths_px[i] - chart_get_number (there, "x") -
                                            (is_rect ? chart_get_number (there, "width") : 0.0),
                                            0.011);
          if (!is_text)
            continue;

          g_assert_cmpstr (chart_get_text (here, "text"), ==, chart_get_text (there, "text"));
          if (g_strcmp0 (chart_get_text (there, "text-anchor"), "middle") != 0)
            g_assert_true ((chart_get_text (here, "text-anchor") == NULL) !=
                           (chart_get_text (there, "text-anchor") == NULL));
        }
    }
}

/* What people wrote is escaped; a word of a language read leftwards says so and keeps its place. */
static void
test_words_of_any_language (void)
{
  g_autoptr(ChartSample) sample = chart_sample_new (&chart_cases[0], WIDE_PX, HEIGHT_PX, 1.0);
  g_autofree char *svg = NULL;
  g_autoptr(GPtrArray) elements = NULL;
  g_autoptr(ChartPicture) handle = NULL;
  GHashTable *planned;

  g_free (sample->texts.finish);
  sample->texts.finish = g_strdup ("<finish & \"1,5 km\">");
  g_free (sample->texts.planned);
  sample->texts.planned = g_strdup ("מתוכנן 12.4");
  svg = instep_room_chart_to_svg (&sample->chart);
  elements = chart_read (svg);
  planned = chart_find (elements, "planned-name");

  g_assert_cmpstr (chart_get_text (chart_find (elements, "finish"), "text"), ==,
                   "<finish & \"1,5 km\">");
  g_assert_cmpstr (chart_get_text (planned, "direction"), ==, "rtl");
  g_assert_cmpstr (chart_get_text (planned, "text-anchor"), ==, "end");
  handle = chart_paint (svg);
}

/* A chart of nothing is a mistake of the caller's, not a broken document. */
static void
test_refuses (void)
{
  g_autoptr(ChartSample) sample = chart_sample_new (&chart_cases[0], WIDE_PX, HEIGHT_PX, 1.0);
  const InstepRoomChart good = sample->chart;
  InstepRoomChart wrong[] = { good, good, good, good, good, good, good, good };
  InstepRoomPoint at_once[2] = { sample->points[0], sample->points[0] };

  wrong[0].n_points = 1;
  wrong[1].points = NULL;
  wrong[2].points = at_once;
  wrong[2].n_points = 2;
  wrong[3].width_px = NAN;
  wrong[4].width_px = 0.0;
  wrong[5].height_px = INFINITY;
  wrong[6].height_px = -1.0;
  wrong[7].text_scale = NAN;

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_test_expect_message ("instep-picture", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
      g_assert_null (instep_room_chart_to_svg (&wrong[i]));
      g_test_assert_expected_messages ();
    }
}

static void
add_cases (const char    *path,
           GTestDataFunc  func)
{
  for (guint i = 0; i < n_chart_cases; i++)
    {
      g_autofree char *full = g_strconcat (path, "/", chart_cases[i].name, NULL);

      g_test_add_data_func (full, &chart_cases[i], func);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_cases ("/picture/room-chart/lines-stand-at-their-values", test_lines_stand_at_their_values);
  add_cases ("/picture/room-chart/zones-meet-at-the-limits", test_zones_meet_at_the_limits);
  add_cases ("/picture/room-chart/lines-stay-in-the-plot", test_lines_stay_in_the_plot);
  g_test_add_func ("/picture/room-chart/lines-pass-every-point", test_lines_pass_every_point);
  g_test_add_func ("/picture/room-chart/band", test_band);
  g_test_add_func ("/picture/room-chart/colours-of-the-palette", test_colours_of_the_palette);
  g_test_add_func ("/picture/room-chart/runs-with-the-language", test_runs_with_the_language);
  g_test_add_func ("/picture/room-chart/words-of-any-language", test_words_of_any_language);
  g_test_add_func ("/picture/room-chart/refuses", test_refuses);

  return g_test_run ();
}
