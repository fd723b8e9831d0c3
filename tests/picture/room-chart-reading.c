/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "picture/room-chart-reading.h"

#include <string.h>

#include "chart-document.h"

#define HEIGHT_PX 230.0

static const double WIDTHS_PX[] = { 700.0, 330.0 };

/* A hundredth of a px, which is how the drawing writes its places, in minutes. */
static double
get_rounding_min (const ChartSample *sample)
{
  return 0.02 * sample->points[sample->chart.n_points - 1].minute / (0.5 * sample->chart.width_px);
}

/* The drawing is the measure: the ring at the start, the dots at the end, and the mark between. */
static void
test_agrees_with_the_drawing (gconstpointer data)
{
  for (guint i = 0; i < 2 * G_N_ELEMENTS (WIDTHS_PX); i++)
    {
      g_autoptr(ChartSample) sample = chart_sample_new (data, WIDTHS_PX[i / 2], HEIGHT_PX, 1.0);
      const InstepRoomPoint *end = &sample->points[sample->chart.n_points - 1];
      const struct { const char *dot; double minute; } dots[] = {
        { "start-end", 0.0 },
        { "reading-planned", sample->points[sample->chart.n_points / 3].minute },
        { "shop-rule-end", end->minute },
      };
      g_autoptr(GPtrArray) elements = NULL;
      g_autofree char *svg = NULL;

      sample->chart.right_to_left = i % 2 == 1;
      sample->chart.reading = &sample->points[sample->chart.n_points / 3];
      svg = instep_room_chart_to_svg (&sample->chart);
      elements = chart_read (svg);

      for (guint dot = 0; dot < G_N_ELEMENTS (dots); dot++)
        {
          double x_px = chart_get_number (chart_find (elements, dots[dot].dot), "cx");

          g_assert_cmpfloat_with_epsilon (instep_room_chart_read_minute (&sample->chart, x_px),
                                          dots[dot].minute, get_rounding_min (sample));
        }
    }
}

/* Beside the run its nearer end is read. */
static void
test_beside_the_run (void)
{
  g_autoptr(ChartSample) sample = chart_sample_new (&chart_cases[0], 700.0, HEIGHT_PX, 1.0);

  g_assert_cmpfloat (instep_room_chart_read_minute (&sample->chart, 0.0), ==, 0.0);
  g_assert_cmpfloat (instep_room_chart_read_minute (&sample->chart, 699.0), ==, 116.0);

  sample->chart.right_to_left = TRUE;
  g_assert_cmpfloat (instep_room_chart_read_minute (&sample->chart, 0.0), ==, 116.0);
}

/* Where a line passes the minute of the mark, by its path; a point that was left out lies between
 * two that were drawn.
 */
static double
get_height_at_px (GPtrArray  *elements,
                  const char *id,
                  double      x_px)
{
  g_autoptr(GArray) path = chart_get_path (chart_find (elements, id));
  const ChartPoint *points = (const ChartPoint *) path->data;
  guint i = 1;

  while (i + 1 < path->len && ABS (points[i].x - points[0].x) < ABS (x_px - points[0].x))
    i++;

  return points[i - 1].y + (points[i].y - points[i - 1].y) *
         (x_px - points[i - 1].x) / (points[i].x - points[i - 1].x);
}

static void
test_mark_stands_on_the_lines (gconstpointer data)
{
  static const struct { const char *dot, *line; } marks[] = {
    { "reading-planned", "planned" },
    { "reading-typical", "typical" },
    { "reading-shop-rule", "shop-rule" },
    { "reading-high", "band-edge" },
  };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (WIDTHS_PX); i++)
    {
      g_autoptr(ChartSample) sample = chart_sample_new (data, WIDTHS_PX[i / 2], HEIGHT_PX, 1.0);
      g_autoptr(GPtrArray) elements = NULL;
      g_autofree char *svg = NULL;
      double x_px;

      sample->chart.right_to_left = i % 2 == 1;
      sample->chart.reading = &sample->points[sample->chart.n_points / 3];
      svg = instep_room_chart_to_svg (&sample->chart);
      elements = chart_read (svg);
      x_px = chart_get_number (chart_find (elements, "reading-planned"), "cx");
      for (guint mark = 0; mark < G_N_ELEMENTS (marks); mark++)
        {
          GHashTable *dot = chart_find (elements, marks[mark].dot);

          g_assert_cmpfloat_with_epsilon (chart_get_number (dot, "cx"), x_px, 0.006);
          g_assert_cmpfloat_with_epsilon (chart_get_number (dot, "cy"),
                                          get_height_at_px (elements, marks[mark].line, x_px), 0.5);
        }
    }
}

/* A chart that nobody reads has no mark, and a mark changes nothing else. */
static void
test_mark_only_adds (void)
{
  g_autoptr(ChartSample) sample = chart_sample_new (&chart_cases[1], 700.0, HEIGHT_PX, 1.0);
  g_autofree char *plain = instep_room_chart_to_svg (&sample->chart);
  g_autofree char *read = NULL;
  const char *mark, *mark_end;
  g_autofree char *without = NULL;

  g_assert_null (strstr (plain, "reading"));

  sample->chart.reading = &sample->points[42];
  read = instep_room_chart_to_svg (&sample->chart);
  mark = strstr (read, "<path id='reading-line'");
  g_assert_nonnull (mark);
  mark_end = strstr (mark, "</g>") + strlen ("</g>");
  without = g_strdup_printf ("%.*s%s", (int) (mark - read), read, mark_end);
  g_assert_cmpstr (without, ==, plain);
}

static void
test_paints (gconstpointer data)
{
  g_autoptr(ChartSample) sample = chart_sample_new (data, 330.0, HEIGHT_PX, 1.0);
  g_autoptr(ChartPicture) picture = NULL;
  g_autofree char *svg = NULL;

  sample->chart.reading = &sample->points[sample->chart.n_points - 1];
  svg = instep_room_chart_to_svg (&sample->chart);
  picture = chart_paint (svg);
}

/* What a frame costs while a pointer moves over the chart; there are 16 ms for one. */
static void
test_speed (void)
{
  g_autoptr(ChartSample) sample = chart_sample_new (&chart_cases[1], 700.0, 216.0, 1.0);
  const guint n_times = 200;
  double drawing_ms, painting_ms;
  g_autofree char *svg = NULL;

  g_test_timer_start ();
  for (guint i = 0; i < n_times; i++)
    {
      g_free (svg);
      sample->chart.reading = &sample->points[i % sample->chart.n_points];
      svg = instep_room_chart_to_svg (&sample->chart);
    }
  drawing_ms = 1000.0 * g_test_timer_elapsed () / n_times;
  g_test_minimized_result (drawing_ms, "chart to SVG: %.3f ms", drawing_ms);

  g_test_timer_start ();
  for (guint i = 0; i < n_times; i++)
    g_object_unref (chart_paint (svg));
  painting_ms = 1000.0 * g_test_timer_elapsed () / n_times;
  g_test_minimized_result (painting_ms, "read and painted: %.3f ms", painting_ms);
}

int
main (int   argc,
      char *argv[])
{
  static const struct { const char *name; GTestDataFunc test; } tests[] = {
    { "agrees-with-the-drawing", test_agrees_with_the_drawing },
    { "mark-stands-on-the-lines", test_mark_stands_on_the_lines },
    { "paints", test_paints },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    for (guint run = 0; run < n_chart_cases; run++)
      {
        g_autofree char *path = g_strdup_printf ("/picture/room-chart-reading/%s/%s", tests[i].name,
                                                 chart_cases[run].name);

        g_test_add_data_func (path, &chart_cases[run], tests[i].test);
      }
  g_test_add_func ("/picture/room-chart-reading/beside-the-run", test_beside_the_run);
  g_test_add_func ("/picture/room-chart-reading/mark-only-adds", test_mark_only_adds);
  if (g_test_perf ())
    g_test_add_func ("/picture/room-chart-reading/speed", test_speed);

  return g_test_run ();
}
