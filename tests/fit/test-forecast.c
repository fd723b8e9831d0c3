/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The whole forecast against the worked examples of swelling and fit, the example runner of the
 * contract, and the worked example of the mock.
 */

#include "config.h"

#include "fit/forecast.h"

#include "facts-model.h"

#include <math.h>
#include <string.h>

static InstepForecast *
forecast_of (const InstepFitInput *input)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autoptr(GError) error = NULL;
  InstepForecast *forecast = g_new (InstepForecast, 1);

  /* Nothing may rely on what was there before. */
  memset (forecast, 0x5a, sizeof *forecast);
  g_assert_true (instep_forecast (tables, input, forecast, &error));
  g_assert_no_error (error);

  return forecast;
}

static void
set (InstepFitInput   *input,
     InstepInputField  field,
     const char       *text)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autoptr(GError) error = NULL;

  g_assert_true (instep_fit_input_set (input, field, text, NULL, tables, &error));
  g_assert_no_error (error);
}

static char *
write_label (InstepSizeLabel label)
{
  return instep_size_label_to_string (label);
}

typedef struct
{
  const char *name;
  const char *values;          /* field=text, in the order of a command line */
  double      start_mm;
  double      end_mm;
  double      planned_mm;
  const char *verdict;
} Example;

#define MAN_265 "foot-length=265;sex=men;measured=standing;time=60;temperature=20;"

static const Example examples[] = {
  { "worked-example-19", MAN_265 "shoe-size=EU 43;sock=thin", 14.54, 14.15, 12.44, "good" },
  { "worked-example-20", MAN_265 "shoe-size=EU 42;sock=thin;temperature=28", 7.87, 7.36, 5.66,
    "tight" },
  { "worked-example-21", MAN_265 "shoe-size=EU 43;sock=hiking", 12.14, 11.75, 10.04, "good" },
  { "worked-example-22", "foot-length=240;sex=women;measured=standing;shoe-size=US W 8;sock=cotton;"
                         "time=240;temperature=15", 9.22, 9.12, 6.93, "adequate" },
  { "worked-example-23", "foot-length=271;sex=men;measured=sitting;inner-length=280;sock=none;"
                         "time=30;temperature=20", 5.56, 4.93, 3.69, "tight" },
};

static InstepFitInput
parse_input (const char *values)
{
  g_auto(GStrv) pairs = g_strsplit (values, ";", -1);
  InstepFitInput input = { 0 };

  for (guint i = 0; pairs[i] != NULL; i++)
    {
      g_auto(GStrv) pair = g_strsplit (pairs[i], "=", 2);

      set (&input, instep_input_field_find (pair[0]), pair[1]);
    }

  return input;
}

static void
forecast_example (gconstpointer data)
{
  const Example *example = data;
  InstepFitInput input = parse_input (example->values);
  g_autofree InstepForecast *forecast = forecast_of (&input);

  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    {
      const InstepFootForecast *foot = &forecast->feet[side];

      g_assert_cmpfloat_with_epsilon (foot->toe.start_mm, example->start_mm, 0.01);
      g_assert_cmpfloat_with_epsilon (foot->toe.end_mm, example->end_mm, 0.01);
      g_assert_cmpfloat_with_epsilon (foot->toe.planned_mm, example->planned_mm, 0.01);
      g_assert_cmpstr (instep_toe_verdict_id (foot->verdict), ==, example->verdict);
      g_assert_cmpint (foot->girth_verdict, ==, INSTEP_GIRTH_UNKNOWN);
    }

  g_assert_false (forecast->feet[INSTEP_LEFT].assumed);
  g_assert_true (forecast->feet[INSTEP_RIGHT].assumed);
}

/* The rest of example 19: contract §6 shows its answer. */
static void
worked_example_19_in_full (void)
{
  InstepFitInput input = parse_input (examples[0].values);
  g_autofree InstepForecast *forecast = forecast_of (&input);
  g_autofree char *recommended = write_label (forecast->recommended);

  g_assert_cmpint (forecast->lead, ==, INSTEP_LEFT);
  g_assert_cmpfloat_with_epsilon (forecast->chance_enough, 0.858, 0.0005);
  g_assert_cmpstr (recommended, ==, "EU 43");
  g_assert_cmpfloat_with_epsilon (forecast->swelling_end_percent, 0.51, 0.01);
  g_assert_cmpfloat_with_epsilon (forecast->swelling_planned_percent, 5.28, 0.01);
  g_assert_cmpfloat_with_epsilon (forecast->feet[INSTEP_LEFT].loaded_length_mm, 265.53, 0.01);
  g_assert_cmpfloat_with_epsilon (forecast->inner_length_mm, 281.67, 0.01);
  g_assert_cmpint (forecast->inside_source, ==, INSTEP_INSIDE_LABEL);
  g_assert_cmpfloat (forecast->inside_sd_mm, ==, 6.8);
  g_assert_cmpuint (forecast->n_points, ==, 61);
}

typedef struct
{
  const char *name;
  const char *values;
  double      planned_mm;
  const char *verdict;
} GirthExample;

#define GIRTH_248 MAN_265 "shoe-size=EU 43;ball-girth=248.4;"

static const GirthExample girth_examples[] = {
  { "worked-example-24", GIRTH_248 "sock=thin;feel=comfortable", -2.90, "snug" },
  { "worked-example-25", GIRTH_248 "sock=thin;feel=snug;temperature=28", -6.39, "too-tight" },
  { "worked-example-26", GIRTH_248 "sock=hiking;tried-on-in=thin;feel=comfortable", -10.44,
    "too-tight" },
};

static void
forecast_girth_example (gconstpointer data)
{
  const GirthExample *example = data;
  InstepFitInput input = parse_input (example->values);
  g_autofree InstepForecast *forecast = forecast_of (&input);
  const InstepFootForecast *foot = &forecast->feet[INSTEP_LEFT];

  g_assert_cmpfloat_with_epsilon (foot->girth.planned_mm, example->planned_mm, 0.01);
  g_assert_cmpstr (instep_girth_verdict_id (foot->girth_verdict), ==, example->verdict);
  g_assert_false (foot->girth_estimated);
  g_assert_true (foot->breadth_estimated);
}

/* Contract §2, end. */
static void
example_runner (void)
{
  static const struct { const char *label; double planned_mm; } ladder[] = {
    { "EU 42.5", 5.68 }, { "EU 43", 9.02 }, { "EU 43.5", 12.35 }, { "EU 44", 15.68 },
  };
  const InstepFitInput input = instep_fit_input_example ();
  g_autofree InstepForecast *forecast = forecast_of (&input);
  const InstepFootForecast *left = &forecast->feet[INSTEP_LEFT];
  g_autofree char *recommended = write_label (forecast->recommended);

  g_assert_cmpint (forecast->lead, ==, INSTEP_LEFT);
  g_assert_cmpfloat_with_epsilon (left->toe.start_mm, 14.68, 0.005);
  g_assert_cmpfloat_with_epsilon (left->toe.end_mm, 14.50, 0.005);
  g_assert_cmpfloat_with_epsilon (left->toe.planned_mm, 12.35, 0.005);
  g_assert_cmpfloat_with_epsilon (forecast->chance_enough, 0.863, 0.0005);
  g_assert_cmpint (left->verdict, ==, INSTEP_TOE_GOOD);
  g_assert_cmpstr (recommended, ==, "EU 43.5");
  g_assert_cmpint (left->recommended.system, ==, INSTEP_SIZE_NONE);
  g_assert_true (forecast->nothing_to_buy);
  g_assert_cmpuint (forecast->warnings, ==, 0);

  g_assert_cmpuint (forecast->n_steps, ==, 8);
  for (guint i = 0; i < G_N_ELEMENTS (ladder); i++)
    {
      const InstepSizeStep *step = &forecast->ladder[i + 1];
      g_autofree char *label = write_label (step->label);

      g_assert_cmpstr (label, ==, ladder[i].label);
      g_assert_cmpfloat_with_epsilon (step->planned_mm, ladder[i].planned_mm, 0.005);
      g_assert_cmpint (step->yours, ==, i == 2);
    }
}

/* The worked example of the mock; its chance takes the label's deviation for an inner length. */
static void
runner_of_the_mock (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  InstepFitInput input = instep_fit_input_example ();
  const InstepFootForecast *left = &forecast->feet[INSTEP_LEFT];
  const InstepFootForecast *right = &forecast->feet[INSTEP_RIGHT];

  input.sex = INSTEP_SEX_MEN;
  input.label = (InstepSizeLabel) { INSTEP_SIZE_NONE, 0.0 };
  input.inner_length_mm = INSTEP_SAID (278.63);
  tables->model.inner_length_sd_mm = tables->model.label_sd_mm;

  g_assert_true (instep_forecast (tables, &input, forecast, NULL));

  g_assert_cmpfloat_with_epsilon (left->toe.start_mm, 8.50, 0.01);
  g_assert_cmpfloat_with_epsilon (left->toe.end_mm, 8.32, 0.01);
  g_assert_cmpfloat_with_epsilon (left->toe.planned_mm, 6.17, 0.01);
  g_assert_cmpfloat_with_epsilon (left->toe.shop_rule_mm, 4.26, 0.01);
  g_assert_cmpfloat_with_epsilon (left->girth.planned_mm, -2.82, 0.01);
  g_assert_cmpint (left->verdict, ==, INSTEP_TOE_TIGHT);
  g_assert_cmpint (left->girth_verdict, ==, INSTEP_GIRTH_SNUG);

  g_assert_cmpfloat_with_epsilon (right->toe.start_mm, 10.50, 0.01);
  g_assert_cmpfloat_with_epsilon (right->toe.end_mm, 10.32, 0.01);
  g_assert_cmpfloat_with_epsilon (right->toe.planned_mm, 8.18, 0.01);
  g_assert_cmpfloat_with_epsilon (right->toe.shop_rule_mm, 6.27, 0.01);
  g_assert_cmpfloat_with_epsilon (right->girth.planned_mm, -2.80, 0.01);
  g_assert_cmpint (right->verdict, ==, INSTEP_TOE_ADEQUATE);

  g_assert_cmpint (forecast->lead, ==, INSTEP_LEFT);
  g_assert_cmpfloat_with_epsilon (forecast->swelling_end_percent, -0.62, 0.005);
  g_assert_cmpfloat_with_epsilon (forecast->swelling_planned_percent, 5.17, 0.005);
  g_assert_cmpfloat_with_epsilon (forecast->chance_enough, 0.57, 0.005);

  input.sock_id = "none";
  input.tried_on_in_id = "thin";
  g_assert_true (instep_forecast (tables, &input, forecast, NULL));
  g_assert_cmpfloat_with_epsilon (left->toe.planned_mm, 7.77, 0.01);
}

/* Numbers of this test: the equations worked out in Python, for 21.1 · 5.5 = 116.05 minutes. */
static void
curve_of_the_example_runner (void)
{
  const InstepFitInput input = instep_fit_input_example ();
  g_autofree InstepForecast *forecast = forecast_of (&input);
  const InstepRoomPoint *end = &forecast->curve[INSTEP_LEFT][forecast->n_points - 1];

  g_assert_cmpuint (forecast->n_points, ==, 118);
  g_assert_cmpfloat_with_epsilon (end->minute, 116.05, 1e-9);
  g_assert_cmpfloat_with_epsilon (end->typical_mm, 14.500679, 1e-5);
  g_assert_cmpfloat_with_epsilon (end->planned_mm, 12.348867, 1e-5);
  g_assert_cmpfloat_with_epsilon (end->low_mm, 12.934879, 1e-5);
  g_assert_cmpfloat_with_epsilon (end->high_mm, 16.066479, 1e-5);
  g_assert_cmpfloat_with_epsilon (end->shop_rule_mm, 14.6764 - 4.233, 1e-5);
  g_assert_cmpfloat_with_epsilon (forecast->chance_enough, 0.8630324, 1e-6);

  for (guint i = 0; i + 1 < forecast->n_points; i++)
    g_assert_cmpfloat (forecast->curve[INSTEP_RIGHT][i].minute, ==, i);
}

/* Half a size over the run, straight; contract §2, "Shop rule". */
static void
shop_rule_is_a_straight_ramp (void)
{
  const InstepFitInput input = parse_input (MAN_265 "shoe-size=EU 43;sock=thin");
  g_autofree InstepForecast *forecast = forecast_of (&input);
  const InstepRoomPoint *curve = forecast->curve[INSTEP_LEFT];

  g_assert_cmpfloat_with_epsilon (curve[0].shop_rule_mm, curve[0].typical_mm, 1e-9);
  g_assert_cmpfloat_with_epsilon (curve[30].shop_rule_mm, curve[0].typical_mm - 4.233 / 2.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (curve[60].shop_rule_mm, curve[0].typical_mm - 4.233, 1e-9);
}

/* Felt on the longer foot, in the sock of the try-on; numbers worked out in Python. */
static void
toe_gap_of_the_longer_foot (void)
{
  const InstepFitInput input = parse_input ("foot-length=260;foot-length-right=266;toe-gap=thumb;"
                                            "sock=thin;tried-on-in=cotton;time=90.5;temperature=25;"
                                            "fluid=0.9;measured-in-the-morning=yes");
  g_autofree InstepForecast *forecast = forecast_of (&input);
  const InstepToeRoom *left = &forecast->feet[INSTEP_LEFT].toe;
  const InstepToeRoom *right = &forecast->feet[INSTEP_RIGHT].toe;

  g_assert_cmpint (forecast->inside_source, ==, INSTEP_INSIDE_TOE_GAP);
  g_assert_cmpfloat (forecast->inside_sd_mm, ==, 3.0);
  g_assert_cmpfloat_with_epsilon (forecast->inner_length_mm, 266.0 * 1.0027 + 3.2 + 12.7, 1e-9);
  g_assert_cmpint (forecast->lead, ==, INSTEP_RIGHT);
  g_assert_cmpfloat_with_epsilon (left->start_mm, 19.614200, 1e-5);
  g_assert_cmpfloat_with_epsilon (left->end_mm, 19.229513, 1e-5);
  g_assert_cmpfloat_with_epsilon (left->planned_mm, 17.305331, 1e-5);
  g_assert_cmpfloat_with_epsilon (right->start_mm, 13.581800, 1e-5);
  g_assert_cmpfloat_with_epsilon (right->planned_mm, 11.239417, 1e-5);
  g_assert_cmpfloat_with_epsilon (right->low_mm, 11.709281, 1e-5);
  g_assert_cmpfloat_with_epsilon (right->high_mm, 14.681566, 1e-5);
  g_assert_cmpfloat_with_epsilon (forecast->chance_enough, 0.9810164, 1e-6);

  /* No label, so no sizes. */
  g_assert_cmpuint (forecast->n_steps, ==, 0);
  g_assert_cmpint (forecast->recommended.system, ==, INSTEP_SIZE_NONE);
  g_assert_cmpint (forecast->feet[INSTEP_RIGHT].recommended.system, ==, INSTEP_SIZE_NONE);
}

/* Contract §1: the best source wins, and the label then only names the ladder. */
static void
best_source_wins (void)
{
  InstepFitInput input = parse_input (MAN_265 "shoe-size=EU 43;sock=thin;toe-gap=10;"
                                      "inner-length=280");
  g_autofree InstepForecast *measured = forecast_of (&input);
  g_autofree InstepForecast *felt = NULL;
  const InstepFootForecast *foot = &measured->feet[INSTEP_LEFT];

  g_assert_cmpint (measured->inside_source, ==, INSTEP_INSIDE_MEASURED);
  g_assert_cmpfloat (measured->inner_length_mm, ==, 280.0);
  g_assert_cmpfloat (measured->inside_sd_mm, ==, 2.8);
  g_assert_cmpuint (measured->n_steps, ==, 8);
  g_assert_true (measured->ladder[3].yours);
  g_assert_cmpfloat_with_epsilon (measured->ladder[3].planned_mm, foot->toe.planned_mm, 1e-9);
  g_assert_cmpfloat_with_epsilon (measured->ladder[5].planned_mm,
                                  foot->toe.planned_mm + 20.0 / 3.0, 1e-9);

  input.inner_length_mm = INSTEP_NOT_SAID;
  felt = forecast_of (&input);
  g_assert_cmpint (felt->inside_source, ==, INSTEP_INSIDE_TOE_GAP);
  g_assert_cmpfloat_with_epsilon (felt->feet[INSTEP_LEFT].toe.start_mm, 10.0, 1e-9);
}

/* Worked example 20, on a run of 12 km, and a foot that is a little shorter; the minute worked out
 * in Python from the equations.
 */
static void
falls_under_the_limit (void)
{
  const InstepFitInput far = parse_input (MAN_265 "shoe-size=EU 42;sock=thin;temperature=28;"
                                          "foot-length-right=262;distance=12");
  const InstepFitInput long_run = parse_input (MAN_265 "shoe-size=EU 42;sock=thin;temperature=28");
  const InstepFitInput too_short = parse_input (MAN_265 "shoe-size=EU 41;sock=thin");
  g_autofree InstepForecast *by_distance = forecast_of (&far);
  g_autofree InstepForecast *by_time = forecast_of (&long_run);
  g_autofree InstepForecast *from_the_start = forecast_of (&too_short);
  const InstepFootForecast *left = &by_distance->feet[INSTEP_LEFT];

  g_assert_cmpfloat (by_distance->planned_min, ==, 17.0);
  g_assert_true (left->under_limit_min.said);
  g_assert_cmpfloat_with_epsilon (left->under_limit_min.value, 7.449209, 1e-5);
  g_assert_true (left->under_limit_km.said);
  g_assert_cmpfloat_with_epsilon (left->under_limit_km.value, 1.489842, 1e-5);
  g_assert_false (by_distance->feet[INSTEP_RIGHT].under_limit_min.said);
  g_assert_false (by_distance->feet[INSTEP_RIGHT].under_limit_km.said);

  g_assert_true (by_time->feet[INSTEP_LEFT].under_limit_min.said);
  g_assert_false (by_time->feet[INSTEP_LEFT].under_limit_km.said);
  g_assert_false (from_the_start->feet[INSTEP_LEFT].under_limit_min.said);
}

static void
feet_that_differ_get_a_size_each (void)
{
  const InstepFitInput differ = parse_input ("foot-length=262;foot-length-right=268;sex=men;"
                                             "shoe-size=EU 43.5;sock=thin;time=60");
  const InstepFitInput by_four = parse_input ("foot-length=264;foot-length-right=268;sex=men;"
                                              "shoe-size=EU 43.5;sock=thin;time=60");
  g_autofree InstepForecast *forecast = forecast_of (&differ);
  g_autofree InstepForecast *alike = forecast_of (&by_four);
  g_autofree char *left = write_label (forecast->feet[INSTEP_LEFT].recommended);
  g_autofree char *right = write_label (forecast->feet[INSTEP_RIGHT].recommended);
  g_autofree char *both = write_label (forecast->recommended);

  /* 6 mm are 1.8 half sizes of the EU. */
  g_assert_cmpuint (forecast->warnings & INSTEP_WARNING_FEET_DIFFER, !=, 0);
  g_assert_cmpstr (left, ==, "EU 42.5");
  g_assert_cmpstr (right, ==, "EU 43.5");
  g_assert_cmpstr (both, ==, "EU 43.5");

  g_assert_cmpuint (alike->warnings & INSTEP_WARNING_FEET_DIFFER, ==, 0);
  g_assert_cmpint (alike->feet[INSTEP_LEFT].recommended.system, ==, INSTEP_SIZE_NONE);
}

typedef struct
{
  const char *name;
  const char *values;
  guint       warnings;
  double      end_min;
} Warned;

#define SHOD "foot-length=265;shoe-size=EU 43;"

static const Warned warned[] = {
  { "none", SHOD "time=180", 0, 180.0 },
  { "extrapolated", SHOD "time=181", INSTEP_WARNING_EXTRAPOLATED, 181.0 },
  { "twelve-hours", SHOD "time=720", INSTEP_WARNING_EXTRAPOLATED, 720.0 },
  { "clamped-time", SHOD "distance=1000;pace=10:00",
    INSTEP_WARNING_EXTRAPOLATED | INSTEP_WARNING_CLAMPED_TIME, 720.0 },
  { "cool", SHOD "time=60;temperature=10", 0, 60.0 },
  { "cold", SHOD "time=60;temperature=9.9", INSTEP_WARNING_CLAMPED_TEMPERATURE, 60.0 },
  { "hot", SHOD "time=60;temperature=36.1", INSTEP_WARNING_CLAMPED_TEMPERATURE, 60.0 },
  { "much-drink", SHOD "time=60;fluid=1.3", INSTEP_WARNING_CLAMPED_FLUID, 60.0 },
  { "no-drink", SHOD "time=60;fluid=0", INSTEP_WARNING_CLAMPED_FLUID, 60.0 },
  { "downhill", SHOD "time=60;downhill=yes", INSTEP_WARNING_DOWNHILL, 60.0 },
};

static void
warn (gconstpointer data)
{
  const Warned *row = data;
  const InstepFitInput input = parse_input (row->values);
  g_autofree InstepForecast *forecast = forecast_of (&input);

  g_assert_cmphex (forecast->warnings, ==, row->warnings);
  g_assert_cmpfloat_with_epsilon (forecast->end_min, row->end_min, 1e-9);
  g_assert_cmpfloat (forecast->run_min, >=, forecast->end_min);
  g_assert_cmpuint (forecast->n_points, ==, (guint) row->end_min + 1);
}

typedef struct
{
  const char *name;
  const char *values;
  const char *assumed;
} Assumed;

static const Assumed assumed[] = {
  { "least", SHOD "time=60", "measured sex sock temperature" },
  { "feel", SHOD "time=60;feel=snug", "measured sex sock tried-on-in temperature" },
  { "gap", "foot-length=265;toe-gap=thumb;time=60", "measured sex sock tried-on-in temperature" },
  { "one-leg", SHOD "time=60;measured=one-leg", "sex sock temperature" },
  { "one-leg-measured-around", SHOD "time=60;measured=one-leg;foot-breadth=100;ball-girth=250",
    "sock temperature" },
  { "all-said", SHOD "time=60;feel=snug;measured=standing;sex=men;sock=thin;tried-on-in=thin;"
                     "temperature=20", "" },
};

static void
name_assumed (gconstpointer data)
{
  const Assumed *row = data;
  const InstepFitInput input = parse_input (row->values);
  g_autofree InstepForecast *forecast = forecast_of (&input);
  g_autoptr(GString) names = g_string_new (NULL);

  for (InstepInputField field = 0; field < INSTEP_N_INPUTS; field++)
    if (forecast->assumed & (1u << field))
      g_string_append_printf (names, "%s%s", names->len > 0 ? " " : "",
                              instep_input_field_name (field));

  g_assert_cmpstr (names->str, ==, row->assumed);
}

/* What is left out counts as the contract's §1 says. */
static void
defaults_are_those_of_the_contract (void)
{
  const InstepFitInput unsaid = parse_input (SHOD "time=60");
  const InstepFitInput said = parse_input (SHOD "time=60;foot-length-right=265;measured=standing;"
                                                "sock=thin;tried-on-in=thin;temperature=20");
  g_autofree InstepForecast *one = forecast_of (&unsaid);
  g_autofree InstepForecast *other = forecast_of (&said);

  g_assert_cmpmem (&one->feet[INSTEP_LEFT].toe, sizeof (InstepToeRoom),
                   &other->feet[INSTEP_LEFT].toe, sizeof (InstepToeRoom));
  g_assert_cmpmem (&one->feet[INSTEP_RIGHT].toe, sizeof (InstepToeRoom),
                   &other->feet[INSTEP_RIGHT].toe, sizeof (InstepToeRoom));
  g_assert_cmpfloat (one->sock_mm, ==, 0.8);
  g_assert_cmpfloat (one->tried_on_mm, ==, 0.8);
}

/* A breadth or girth without its twin counts for both; a right one alone does not. */
static void
twins_are_taken_from_the_left (void)
{
  const InstepFitInput left = parse_input (SHOD "time=60;foot-breadth=101;ball-girth=251");
  const InstepFitInput right = parse_input (SHOD "time=60;ball-girth-right=251");
  g_autofree InstepForecast *from_left = forecast_of (&left);
  g_autofree InstepForecast *from_right = forecast_of (&right);

  g_assert_cmpfloat (from_left->feet[INSTEP_RIGHT].breadth_mm, ==, 101.0);
  g_assert_cmpfloat (from_left->feet[INSTEP_RIGHT].girth_mm, ==, 251.0);
  g_assert_false (from_left->feet[INSTEP_RIGHT].girth_estimated);
  g_assert_cmpfloat (from_right->feet[INSTEP_RIGHT].girth_mm, ==, 251.0);
  g_assert_true (from_right->feet[INSTEP_LEFT].girth_estimated);
}

static void
girth_is_unknown_without_a_feel (void)
{
  const InstepFitInput input = parse_input (SHOD "time=60;ball-girth=251");
  g_autofree InstepForecast *forecast = forecast_of (&input);
  const InstepFootForecast *foot = &forecast->feet[INSTEP_LEFT];

  g_assert_cmpint (foot->girth_verdict, ==, INSTEP_GIRTH_UNKNOWN);
  g_assert_cmpfloat (foot->girth.start_mm, ==, 0.0);
  g_assert_cmpfloat (foot->girth.planned_mm, ==, 0.0);
}

static void
refuse (const InstepFitTables *tables,
        const InstepFitInput  *input,
        int                    code)
{
  g_autofree InstepForecast *forecast = g_new (InstepForecast, 1);
  g_autofree InstepForecast *before = g_new (InstepForecast, 1);
  g_autoptr(GError) error = NULL;

  memset (forecast, 0x5a, sizeof *forecast);
  memcpy (before, forecast, sizeof *before);

  g_assert_false (instep_forecast (tables, input, forecast, &error));
  g_assert_error (error, INSTEP_INPUT_ERROR, code);
  g_assert_cmpmem (forecast, sizeof *forecast, before, sizeof *before);
}

static void
bad_input_leaves_the_answer_alone (void)
{
  static const double wrong[] = { NAN, INFINITY, -INFINITY, -268.0, 0.0, 1e9 };
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input;

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      input = instep_fit_input_example ();
      input.length_mm[INSTEP_LEFT] = INSTEP_SAID (wrong[i]);
      refuse (tables, &input, INSTEP_INPUT_ERROR_RANGE);

      input = instep_fit_input_example ();
      input.distance_km = INSTEP_SAID (wrong[i]);
      refuse (tables, &input, INSTEP_INPUT_ERROR_RANGE);

      input = instep_fit_input_example ();
      input.label.number = wrong[i];
      refuse (tables, &input, INSTEP_INPUT_ERROR_RANGE);
    }

  input = (InstepFitInput) { 0 };
  refuse (tables, &input, INSTEP_INPUT_ERROR_MISSING);

  input = instep_fit_input_example ();
  input.time_min = INSTEP_SAID (60.0);
  refuse (tables, &input, INSTEP_INPUT_ERROR_EXCLUDED);

  input = instep_fit_input_example ();
  input.label = (InstepSizeLabel) { INSTEP_SIZE_US_KIDS, 12.0 };
  refuse (tables, &input, INSTEP_INPUT_ERROR_KIDS);
}

/* Content without the sock of the default is no reason to guess one. */
static void
tables_without_the_default_sock_are_refused (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = instep_fit_input_example ();

  g_ptr_array_set_size (tables->socks, 2);
  input.sock_id = NULL;
  refuse (tables, &input, INSTEP_INPUT_ERROR_UNKNOWN_ID);
}

#define ADD_ROWS(prefix, rows, function) \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strconcat ("/forecast/" prefix, (rows)[i].name, NULL); \
      g_test_add_data_func (path, &(rows)[i], function); \
    }

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("", examples, forecast_example)
  ADD_ROWS ("", girth_examples, forecast_girth_example)
  ADD_ROWS ("warns/", warned, warn)
  ADD_ROWS ("assumes/", assumed, name_assumed)

  g_test_add_func ("/forecast/worked-example-19-in-full", worked_example_19_in_full);
  g_test_add_func ("/forecast/example-runner", example_runner);
  g_test_add_func ("/forecast/runner-of-the-mock", runner_of_the_mock);
  g_test_add_func ("/forecast/curve-of-the-example-runner", curve_of_the_example_runner);
  g_test_add_func ("/forecast/shop-rule-is-a-straight-ramp", shop_rule_is_a_straight_ramp);
  g_test_add_func ("/forecast/toe-gap-of-the-longer-foot", toe_gap_of_the_longer_foot);
  g_test_add_func ("/forecast/best-source-wins", best_source_wins);
  g_test_add_func ("/forecast/falls-under-the-limit", falls_under_the_limit);
  g_test_add_func ("/forecast/feet-that-differ-get-a-size-each", feet_that_differ_get_a_size_each);
  g_test_add_func ("/forecast/defaults-are-those-of-the-contract",
                   defaults_are_those_of_the_contract);
  g_test_add_func ("/forecast/twins-are-taken-from-the-left", twins_are_taken_from_the_left);
  g_test_add_func ("/forecast/girth-is-unknown-without-a-feel", girth_is_unknown_without_a_feel);
  g_test_add_func ("/forecast/bad-input-leaves-the-answer-alone",
                   bad_input_leaves_the_answer_alone);
  g_test_add_func ("/forecast/tables-without-the-default-sock-are-refused",
                   tables_without_the_default_sock_are_refused);

  return g_test_run ();
}
