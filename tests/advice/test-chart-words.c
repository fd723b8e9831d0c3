/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/chart-words.h"
#include "advice/fit-words.h"

static InstepForecast *
make_forecast (double run_min)
{
  InstepForecast *forecast = g_new0 (InstepForecast, 1);

  forecast->feet[INSTEP_LEFT].toe = (InstepToeRoom) {
    .start_mm = 14.68, .end_mm = 14.49, .planned_mm = 12.36,
    .low_mm = 12.58, .high_mm = 15.96, .shop_rule_mm = 10.44,
  };
  forecast->feet[INSTEP_LEFT].verdict = INSTEP_TOE_GOOD;
  forecast->run_min = run_min;
  forecast->end_min = MIN (run_min, 720.0);

  return forecast;
}

typedef struct
{
  double      run_min;
  const char *ticks;
} TickCase;

/* At most six words, in steps that people count in, the last at the end. */
static const TickCase TICKS[] = {
  { 1.0, "0:01" },
  { 5.0, "0:01 0:02 0:03 0:04 0:05" },
  { 20.0, "0:05 0:10 0:15 0:20" },
  { 30.0, "0:10 0:20 0:30" },
  { 45.0, "0:10 0:20 0:30 0:40 0:45" },
  { 60.0, "0:15 0:30 0:45 1:00" },
  { 116.05, "0:30 1:00 1:30 1:56" },
  { 125.0, "0:30 1:00 1:30 2:05" },
  { 240.0, "1:00 2:00 3:00 4:00" },
  { 720.0, "3:00 6:00 9:00 12:00" },
  { 6000.0, "3:00 6:00 9:00 12:00" },
};

static void
test_ticks (gconstpointer data)
{
  const TickCase *row = data;
  g_autofree InstepForecast *forecast = make_forecast (row->run_min);
  g_auto(InstepRoomChartTexts) texts = { 0 };
  InstepFitInput input = { 0 };
  g_autoptr(GString) ticks = g_string_new (NULL);

  instep_words_room_chart_init (&texts, forecast, &input, INSTEP_LEFT);

  for (guint i = 0; i < texts.n_ticks; i++)
    {
      g_string_append_printf (ticks, "%s%s", i > 0 ? " " : "", texts.tick_words[i]);
      if (i > 0)
        g_assert_cmpfloat (texts.tick_minutes[i], >, texts.tick_minutes[i - 1]);
    }
  g_assert_cmpstr (ticks->str, ==, row->ticks);
  g_assert_cmpfloat_with_epsilon (texts.tick_minutes[texts.n_ticks - 1], forecast->end_min, 1e-9);
}

/* No run makes more ticks than there is room for. */
static void
test_any_run (void)
{
  for (double run_min = 1.0; run_min <= 720.0; run_min += 0.5)
    {
      g_autofree InstepForecast *forecast = make_forecast (run_min);
      g_auto(InstepRoomChartTexts) texts = { 0 };
      InstepFitInput input = { 0 };

      instep_words_room_chart_init (&texts, forecast, &input, INSTEP_LEFT);
      g_assert_cmpuint (texts.n_ticks, >=, 1);
      g_assert_cmpuint (texts.n_ticks, <=, INSTEP_ROOM_CHART_MAX_TICKS);
    }
}

static void
test_words (void)
{
  g_autofree InstepForecast *forecast = make_forecast (116.05);
  g_auto(InstepRoomChartTexts) texts = { 0 };
  InstepFitInput input = { .distance_km = INSTEP_SAID (21.1) };

  instep_words_room_chart_init (&texts, forecast, &input, INSTEP_LEFT);

  g_assert_cmpstr (texts.unit, ==, "mm");
  g_assert_cmpstr (texts.start, ==, "start");
  g_assert_cmpstr (texts.at_the_start, ==, "14.7 at the start");
  g_assert_cmpstr (texts.finish, ==, "finish, 21.1 km");
  g_assert_cmpstr (texts.typical, ==, "typical 14.5");
  g_assert_cmpstr (texts.planned, ==, "planned 12.4");
  g_assert_cmpstr (texts.shop_rule, ==, "shop rule 10.4");
  g_assert_cmpstr (texts.band, ==, "shaded: 9 of 10 runners");
  g_assert_cmpstr (texts.limits[0], ==, "0");
  g_assert_cmpstr (texts.limits[1], ==, "6.4");
  g_assert_cmpstr (texts.limits[2], ==, "9.5");
  g_assert_cmpstr (texts.limits[3], ==, "15.9");
  g_assert_cmpstr (texts.zones[INSTEP_TOE_TOO_SHORT], ==, "too short");
  g_assert_cmpstr (texts.zones[INSTEP_TOE_TOO_LONG], ==, "too long");
}

static void
test_finish (void)
{
  g_autofree InstepForecast *forecast = make_forecast (116.05);
  g_autofree InstepForecast *clamped = make_forecast (1000.0);
  g_auto(InstepRoomChartTexts) by_time = { 0 };
  g_auto(InstepRoomChartTexts) of_clamped = { 0 };
  InstepFitInput input = { .time_min = INSTEP_SAID (116.05) };

  instep_words_room_chart_init (&by_time, forecast, &input, INSTEP_LEFT);
  instep_words_room_chart_init (&of_clamped, clamped, &input, INSTEP_LEFT);

  g_assert_cmpstr (by_time.finish, ==, "finish");
  g_assert_cmpstr (of_clamped.finish, ==, "first 12:00 h");
}

static void
test_told (void)
{
  g_autofree InstepForecast *forecast = make_forecast (116.05);
  InstepFitInput input = { 0 };
  g_autofree char *told = instep_words_room_chart (forecast, &input, INSTEP_LEFT);

  g_assert_cmpstr (told, ==,
                   "Room in front of the toes of the left foot during the run. It starts at 14.7 "
                   "mm. After 1:56 h it is typically 14.5 mm; planned 12.4 mm · good; by the shop "
                   "rule 10.4 mm. Nine of ten runners end between 12.6 mm and 16.0 mm.");
}

/* In the words of the verdict. */
static void
test_told_under_the_limit (void)
{
  g_autofree InstepForecast *forecast = make_forecast (116.05);
  InstepFitInput input = { 0 };
  g_autofree char *told = NULL;

  forecast->feet[INSTEP_LEFT].under_limit_min = INSTEP_SAID (9.0);
  told = instep_words_room_chart (forecast, &input, INSTEP_LEFT);
  g_assert_true (g_str_has_suffix (told, "12.6 mm and 16.0 mm. Planned room falls under 6.4 mm after "
                                         "9 minutes."));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (TICKS); i++)
    {
      g_autofree char *path = g_strdup_printf ("/chart-words/ticks/%g", TICKS[i].run_min);

      g_test_add_data_func (path, &TICKS[i], test_ticks);
    }
  g_test_add_func ("/chart-words/any-run", test_any_run);
  g_test_add_func ("/chart-words/words", test_words);
  g_test_add_func ("/chart-words/finish", test_finish);
  g_test_add_func ("/chart-words/told", test_told);
  g_test_add_func ("/chart-words/told-under-the-limit", test_told_under_the_limit);

  return g_test_run ();
}
