/* SPDX-License-Identifier: GPL-3.0-or-later */

/* E1–E7 against the worked examples of swelling and fit. */

#include "config.h"

#include "fit/swelling.h"

#include "facts-model.h"

/* What varies: a run of @minutes, by time alone or at @speed_km_per_h. */
typedef struct
{
  const char *name;
  double      minutes;
  double      speed_km_per_h;     /* 0: by time alone */
  InstepMaybe temperature_c;
  InstepMaybe fluid_l_per_h;
  gboolean    morning;
  double      percent;
} Example;

#define UNSAID { FALSE, 0.0 }

static const Example examples[] = {
  { "worked-example-2", 7.0, 0.0, UNSAID, UNSAID, FALSE, 2.96 },
  { "worked-example-3", 10.0, 0.0, UNSAID, UNSAID, FALSE, 2.95 },
  { "worked-example-4", 20.0, 0.0, UNSAID, UNSAID, FALSE, 2.35 },
  { "worked-example-5", 60.0, 0.0, UNSAID, UNSAID, FALSE, 0.51 },
  { "worked-example-6", 180.0, 0.0, UNSAID, UNSAID, FALSE, -0.86 },
  { "worked-example-7", 10.0, 5.0, UNSAID, UNSAID, FALSE, 1.98 },
  { "worked-example-8", 10.0, 7.0, UNSAID, UNSAID, FALSE, 2.46 },
  { "worked-example-9", 60.0, 0.0, { TRUE, 30.0 }, UNSAID, FALSE, 1.07 },
  { "worked-example-10", 60.0, 0.0, { TRUE, 5.0 }, UNSAID, FALSE, -0.05 },
  { "worked-example-11", 720.0, 0.0, UNSAID, { TRUE, 0.9 }, FALSE, 0.46 },
  { "worked-example-14", 60.0, 0.0, UNSAID, UNSAID, TRUE, 3.21 },
};

static InstepFitInput
make_input (const Example *example)
{
  InstepFitInput input = {
    .time_min = INSTEP_SAID (example->minutes),
    .temperature_c = example->temperature_c,
    .fluid_l_per_h = example->fluid_l_per_h,
    .morning = example->morning,
  };

  if (example->speed_km_per_h > 0.0)
    input.distance_km = INSTEP_SAID (example->speed_km_per_h * example->minutes / 60.0);

  return input;
}

static void
swell_as_in_example (gconstpointer data)
{
  const Example *example = data;
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = make_input (example);
  InstepSwelling swelling = instep_swelling_from_input (&tables->model, &input);

  g_assert_cmpfloat_with_epsilon (instep_swelling_percent (&tables->model, &swelling,
                                                           example->minutes),
                                  example->percent, 0.01);
}

/* Follows @input for @minutes and returns the last point. */
static InstepSwellingPoint
follow (const InstepFitInput *input,
        double                minutes,
        guint                *n_points)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autofree InstepSwellingPoint *points = g_new (InstepSwellingPoint, INSTEP_CURVE_MAX_POINTS);
  InstepSwelling swelling = instep_swelling_from_input (&tables->model, input);

  *n_points = instep_swelling_trace (&tables->model, &swelling, minutes, points);

  return points[*n_points - 1];
}

static InstepSwellingPoint
follow_plain_run (double  minutes,
                  guint  *n_points)
{
  const InstepFitInput input = { .time_min = INSTEP_SAID (minutes) };

  return follow (&input, minutes, n_points);
}

static void
worked_example_1 (void)
{
  guint n_points;
  InstepSwellingPoint start = follow_plain_run (0.0, &n_points);

  g_assert_cmpuint (n_points, ==, 1);
  g_assert_cmpfloat (start.percent, ==, 0.0);
  g_assert_cmpfloat (start.planned_percent, ==, 0.0);
  g_assert_cmpfloat (start.arch_share, ==, 0.0);
}

static void
worked_example_12 (void)
{
  guint n_points;
  InstepSwellingPoint end = follow_plain_run (60.0, &n_points);

  g_assert_cmpfloat_with_epsilon (end.sd_percent, 2.095, 0.001);
  g_assert_cmpfloat_with_epsilon (end.low_percent, -2.94, 0.01);
  g_assert_cmpfloat_with_epsilon (end.high_percent, 3.95, 0.01);
}

/* The highest v_hi is that of minute 16: 2.611 + 1.645 · 1.623. */
static void
worked_example_13 (void)
{
  guint n_points;
  InstepSwellingPoint end = follow_plain_run (60.0, &n_points);
  InstepSwellingPoint peak = follow_plain_run (16.0, &n_points);

  g_assert_cmpfloat_with_epsilon (end.planned_percent, 5.28, 0.01);
  g_assert_cmpfloat (end.planned_percent, ==, peak.high_percent);
  g_assert_cmpfloat_with_epsilon (peak.percent, 2.611, 0.001);
  g_assert_cmpfloat_with_epsilon (peak.sd_percent, 1.623, 0.001);
}

static void
worked_example_14_planned (void)
{
  const InstepFitInput input = { .time_min = INSTEP_SAID (60.0), .morning = TRUE };
  guint n_points;

  g_assert_cmpfloat_with_epsilon (follow (&input, 60.0, &n_points).planned_percent, 7.98, 0.01);
}

/* Facts, "Parameters": +2.95 % at 10 min, and a peak of +2.98 % at 8.3 min. */
static void
peak_of_the_typical_runner (void)
{
  guint n_points;

  g_assert_cmpfloat_with_epsilon (follow_plain_run (8.3, &n_points).percent, 2.98, 0.005);
  g_assert_cmpfloat (follow_plain_run (8.3, &n_points).percent, >,
                     follow_plain_run (8.0, &n_points).percent);
  g_assert_cmpfloat (follow_plain_run (8.3, &n_points).percent, >,
                     follow_plain_run (8.7, &n_points).percent);
}

/* Contract §2: a point for each whole minute, and one at the end. */
static void
points_of_whole_and_broken_minutes (void)
{
  guint n_points;

  g_assert_cmpfloat (follow_plain_run (60.0, &n_points).minute, ==, 60.0);
  g_assert_cmpuint (n_points, ==, 61);
  g_assert_cmpfloat (follow_plain_run (60.25, &n_points).minute, ==, 60.25);
  g_assert_cmpuint (n_points, ==, 62);
  g_assert_cmpfloat (follow_plain_run (0.2, &n_points).minute, ==, 0.2);
  g_assert_cmpuint (n_points, ==, 2);
  g_assert_cmpfloat (follow_plain_run (720.0, &n_points).minute, ==, 720.0);
  g_assert_cmpuint (n_points, ==, 721);
}

/* E2, from the facts' formula: 0.67 + 0.165 · (speed − 6), between 0.67 and 1. */
static void
movement_factor_rises_from_6_to_8_km_per_h (void)
{
  static const double speeds_and_factors[][2] = {
    { 0.1, 0.67 }, { 6.0, 0.67 }, { 6.5, 0.7525 }, { 7.0, 0.835 }, { 7.9, 0.9835 }, { 8.0, 1.0 },
    { 20.0, 1.0 },
  };
  g_autoptr(FactsTables) tables = facts_tables_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (speeds_and_factors); i++)
    g_assert_cmpfloat_with_epsilon (instep_movement_factor (&tables->model,
                                                            speeds_and_factors[i][0]),
                                    speeds_and_factors[i][1], 1e-9);
}

/* Contract §1: --walk is 0.67 whatever the speed, and a time alone is a run. */
static void
walking_and_time_alone (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = {
    .distance_km = INSTEP_SAID (10.0),
    .pace_min_per_km = INSTEP_SAID (5.0),
    .walk = TRUE,
  };

  g_assert_cmpfloat (instep_swelling_from_input (&tables->model, &input).movement_factor, ==, 0.67);

  input.walk = FALSE;
  g_assert_cmpfloat (instep_swelling_from_input (&tables->model, &input).movement_factor, ==, 1.0);

  input = (InstepFitInput) { .time_min = INSTEP_SAID (6000.0) };
  g_assert_cmpfloat (instep_swelling_from_input (&tables->model, &input).movement_factor, ==, 1.0);

  input.walk = TRUE;
  g_assert_cmpfloat (instep_swelling_from_input (&tables->model, &input).movement_factor, ==, 0.67);
}

/* E1; the pace of a distance and a time is theirs. */
static void
run_takes_distance_times_pace (void)
{
  InstepFitInput input = {
    .distance_km = INSTEP_SAID (21.1),
    .pace_min_per_km = INSTEP_SAID (5.5),
  };

  g_assert_cmpfloat_with_epsilon (instep_run_min (&input), 116.05, 1e-9);

  /* 1.2 km at 5:50 is 6.999999999999999 in binary. */
  input = (InstepFitInput) {
    .distance_km = INSTEP_SAID (1.2),
    .pace_min_per_km = INSTEP_SAID (5.0 + 50.0 / 60.0),
  };
  g_assert_cmpfloat (instep_run_min (&input), ==, 7.0);

  input = (InstepFitInput) { .distance_km = INSTEP_SAID (7.0), .time_min = INSTEP_SAID (60.0) };
  g_assert_cmpfloat (instep_run_min (&input), ==, 60.0);
}

/* E4 and E5 go on from the nearest value that was studied. */
static void
heat_and_drink_are_clamped (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = { .time_min = INSTEP_SAID (60.0), .temperature_c = INSTEP_SAID (50.0) };

  /* 0.056 · 16, then 5.4 · (1.2 − 0.63) and 5.4 · (0.2 − 0.63). */
  g_assert_cmpfloat_with_epsilon (instep_swelling_from_input (&tables->model, &input).heat_percent,
                                  0.896, 1e-9);

  input.fluid_l_per_h = INSTEP_SAID (3.0);
  g_assert_cmpfloat_with_epsilon (instep_swelling_from_input (&tables->model, &input).drink_percent,
                                  3.078, 1e-9);

  input.fluid_l_per_h = INSTEP_SAID (0.0);
  g_assert_cmpfloat_with_epsilon (instep_swelling_from_input (&tables->model, &input).drink_percent,
                                  -2.322, 1e-9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autofree char *path = g_strconcat ("/swelling/", examples[i].name, NULL);

      g_test_add_data_func (path, &examples[i], swell_as_in_example);
    }

  g_test_add_func ("/swelling/worked-example-1", worked_example_1);
  g_test_add_func ("/swelling/worked-example-12", worked_example_12);
  g_test_add_func ("/swelling/worked-example-13", worked_example_13);
  g_test_add_func ("/swelling/worked-example-14-planned", worked_example_14_planned);
  g_test_add_func ("/swelling/peak-of-the-typical-runner", peak_of_the_typical_runner);
  g_test_add_func ("/swelling/points-of-whole-and-broken-minutes",
                   points_of_whole_and_broken_minutes);
  g_test_add_func ("/swelling/movement-factor-rises-from-6-to-8-km-per-h",
                   movement_factor_rises_from_6_to_8_km_per_h);
  g_test_add_func ("/swelling/walking-and-time-alone", walking_and_time_alone);
  g_test_add_func ("/swelling/run-takes-distance-times-pace", run_takes_distance_times_pace);
  g_test_add_func ("/swelling/heat-and-drink-are-clamped", heat_and_drink_are_clamped);

  return g_test_run ();
}
