/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/reading-words.h"

#include <string.h>

/* The curve of the brief's runner at 42 of 116 minutes, and a start where all lines meet. */
static const InstepRoomPoint START = { 0.0, 8.5, 8.5, 8.5, 8.5, 8.5 };
static const InstepRoomPoint MIDDLE = { 42.0, 8.0, 6.6, 6.85, 9.2, 6.97 };
static const InstepRoomPoint END = { 116.05, 8.32, 6.17, 6.76, 9.92, 4.26 };

static InstepForecast *
make_forecast (double run_min)
{
  InstepForecast *forecast = g_new0 (InstepForecast, 1);
  const InstepRoomPoint points[] = { START, MIDDLE, END };

  forecast->run_min = run_min;
  forecast->end_min = MIN (run_min, 720.0);
  forecast->n_points = G_N_ELEMENTS (points);
  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    forecast->curve[INSTEP_LEFT][i] = points[i];
  forecast->curve[INSTEP_LEFT][forecast->n_points - 1].minute = forecast->end_min;

  return forecast;
}

static void
expect (const InstepForecast  *forecast,
        const InstepFitInput  *input,
        const InstepRoomPoint *point,
        const char            *expected)
{
  g_autofree char *reading = instep_words_reading (forecast, input, point);

  g_assert_cmpstr (reading, ==, expected);
}

static void
test_with_a_distance (void)
{
  g_autofree InstepForecast *forecast = make_forecast (116.05);
  const InstepFitInput input = { .distance_km = INSTEP_SAID (21.1) };

  expect (forecast, &input, &START, "At the start: 8.5 mm by every line.");
  /* 21.1 km · 42 / 116.05 = 7.636 km */
  expect (forecast, &input, &MIDDLE,
          "At 0:42, 7.6 km: planned 6.6, typical 8.0, shop rule 7.0 mm; "
          "9 of 10 runners between 6.8 and 9.2 mm.");
  expect (forecast, &input, &END,
          "At the finish, 1:56, 21.1 km: planned 6.2, typical 8.3, shop rule 4.3 mm; "
          "9 of 10 runners between 6.8 and 9.9 mm.");
}

/* Nobody knows how far somebody comes who said only how long. */
static void
test_without_a_distance (void)
{
  g_autofree InstepForecast *forecast = make_forecast (116.05);
  const InstepFitInput input = { .time_min = INSTEP_SAID (116.05) };

  expect (forecast, &input, &MIDDLE,
          "At 0:42: planned 6.6, typical 8.0, shop rule 7.0 mm; "
          "9 of 10 runners between 6.8 and 9.2 mm.");
  expect (forecast, &input, &END,
          "At the finish, 1:56: planned 6.2, typical 8.3, shop rule 4.3 mm; "
          "9 of 10 runners between 6.8 and 9.9 mm.");
}

/* Where the chart ends after twelve hours, the runner is not at the finish: 100 km · 720 / 1000. */
static void
test_clamped (void)
{
  g_autofree InstepForecast *forecast = make_forecast (1000.0);
  const InstepFitInput input = { .distance_km = INSTEP_SAID (100.0) };

  expect (forecast, &input, &forecast->curve[INSTEP_LEFT][forecast->n_points - 1],
          "At 12:00, 72.0 km: planned 6.2, typical 8.3, shop rule 4.3 mm; "
          "9 of 10 runners between 6.8 and 9.9 mm.");
}

static void
test_pressed_toes (void)
{
  g_autofree InstepForecast *forecast = make_forecast (116.05);
  const InstepFitInput input = { 0 };
  const InstepRoomPoint point = { 3.0, -0.8, -2.44, -1.9, 0.02, -0.04 };

  expect (forecast, &input, &point,
          "At 0:03: planned −2.4, typical −0.8, shop rule 0.0 mm; "
          "9 of 10 runners between −1.9 and 0.0 mm.");
}

/* No reading of a run is longer, also not where numbers are longest in the middle. */
static void
test_longest (void)
{
  g_autofree InstepForecast *forecast = make_forecast (116.05);
  const InstepFitInput input = { .distance_km = INSTEP_SAID (21.1) };
  InstepRoomPoint *middle = &forecast->curve[INSTEP_LEFT][1];
  g_autofree char *longest = NULL;

  *middle = (InstepRoomPoint) { 42.0, 9.96, -12.6, -11.5, 10.4, -10.0 };
  longest = instep_words_longest_reading (forecast, &input, INSTEP_LEFT);

  for (guint i = 0; i < forecast->n_points; i++)
    {
      g_autofree char *reading = instep_words_reading (forecast, &input,
                                                       &forecast->curve[INSTEP_LEFT][i]);

      g_assert_cmpint (g_utf8_strlen (longest, -1), >=, g_utf8_strlen (reading, -1));
    }
  g_assert_nonnull (strstr (longest, "At the finish, 1:56, 21.1 km: planned −12.6, typical 10.0, "
                                     "shop rule −10.0 mm; 9 of 10 runners between −11.5 and 10.4"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reading-words/with-a-distance", test_with_a_distance);
  g_test_add_func ("/reading-words/without-a-distance", test_without_a_distance);
  g_test_add_func ("/reading-words/clamped", test_clamped);
  g_test_add_func ("/reading-words/pressed-toes", test_pressed_toes);
  g_test_add_func ("/reading-words/longest", test_longest);

  return g_test_run ();
}
