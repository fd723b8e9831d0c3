/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A shoe known by the chart of its brand: contract §2, "Label → inside", and what is refused. */

#include "config.h"

#include "fit/forecast.h"

#include "facts-model.h"

typedef struct
{
  double eu;
  double us;
} PrintedSize;

/* Brand size charts, ASICS men, US 8 to 11.5. */
static const PrintedSize asics_men[] = {
  { 41.5, 8.0 }, { 42.0, 8.5 }, { 42.5, 9.0 }, { 43.5, 9.5 },
  { 44.0, 10.0 }, { 44.5, 10.5 }, { 45.0, 11.0 }, { 46.0, 11.5 },
};

/* The same file, Nike women, 7 to 12 where it goes so far, and men, 9 to 10: the EU column. */
static const PrintedSize nike_women[] = {
  { 38.0, 7.0 }, { 38.5, 7.5 }, { 39.0, 8.0 }, { 40.0, 8.5 }, { 40.5, 9.0 }, { 41.0, 9.5 },
  { 42.0, 10.0 },
};

static const PrintedSize nike_men[] = { { 42.5, 9.0 }, { 43.0, 9.5 }, { 44.0, 10.0 } };

static void
add_chart (InstepBrand       *brand,
           const char        *name,
           InstepAudience     audience,
           const PrintedSize *sizes,
           gsize              n_sizes)
{
  InstepSizeChart *chart = instep_size_chart_new (name, audience, INSTEP_BASIS_FOOT_LENGTH, 'A',
                                                  "test", NULL);
  InstepSizeSystem us = audience == INSTEP_AUDIENCE_WOMEN ? INSTEP_SIZE_US_WOMEN
                                                          : INSTEP_SIZE_US_MEN;

  for (gsize i = 0; i < n_sizes; i++)
    {
      InstepSizeRow row = { 0 };

      row.numbers[INSTEP_SIZE_EU] = INSTEP_SAID (sizes[i].eu);
      row.numbers[us] = INSTEP_SAID (sizes[i].us);
      instep_size_row_complete (&row, audience, brand->women_above_men);
      instep_size_chart_add_row (chart, &row);
    }

  g_ptr_array_add (brand->charts, chart);
}

typedef struct
{
  FactsTables    *tables;
  InstepForecast *forecast;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  InstepBrand *asics = instep_brand_new ("asics", "ASICS", 1.5, FALSE);
  InstepBrand *nike = instep_brand_new ("nike", "Nike", 1.5, FALSE);
  InstepBrand *brooks = instep_brand_new ("brooks", "Brooks", 1.5, TRUE);

  fixture->tables = facts_tables_new ();
  fixture->forecast = g_new0 (InstepForecast, 1);

  add_chart (asics, "ASICS men", INSTEP_AUDIENCE_MEN, asics_men, G_N_ELEMENTS (asics_men));
  add_chart (nike, "Nike men", INSTEP_AUDIENCE_MEN, nike_men, G_N_ELEMENTS (nike_men));
  add_chart (nike, "Nike women", INSTEP_AUDIENCE_WOMEN, nike_women, G_N_ELEMENTS (nike_women));
  add_chart (brooks, "Brooks men", INSTEP_AUDIENCE_MEN, asics_men, 1);

  /* More rows of fewer charts than other tests ask for. */
  g_ptr_array_set_size (fixture->tables->brands, 0);
  g_ptr_array_add (fixture->tables->brands, asics);
  g_ptr_array_add (fixture->tables->brands, nike);
  g_ptr_array_add (fixture->tables->brands, brooks);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  facts_tables_free (fixture->tables);
  g_free (fixture->forecast);
}

static InstepFitInput
get_runner (const char *brand_id,
            const char *label,
            InstepSex   sex)
{
  InstepFitInput input = instep_fit_input_example ();

  input.brand_id = g_intern_string (brand_id);
  input.sex = sex;
  g_assert_true (instep_size_label_parse (label, &input.label, NULL));

  return input;
}

/* The runner of the drawn-out window: worked out from E1–E14 by hand there, to a hundredth. */
static void
asics_runner (Fixture       *fixture,
              gconstpointer  data)
{
  static const double planned_mm[] = { -6.53, -2.30, 1.94, 6.17, 10.40, 14.64, 18.87, 23.10 };
  const InstepFitInput input = get_runner ("asics", "EU 43.5", INSTEP_SEX_MEN);
  const InstepForecast *forecast = fixture->forecast;
  const InstepRemedy *size = NULL;

  g_assert_true (instep_forecast (fixture->tables, &input, fixture->forecast, NULL));

  g_assert_cmpstr (forecast->printed.chart->name, ==, "ASICS men");
  g_assert_cmpfloat_with_epsilon (forecast->inner_length_mm, 278.63, 0.005);
  g_assert_cmpfloat_with_epsilon (forecast->feet[INSTEP_LEFT].toe.start_mm, 8.50, 0.005);
  g_assert_cmpfloat_with_epsilon (forecast->feet[INSTEP_LEFT].toe.end_mm, 8.32, 0.005);
  g_assert_cmpfloat_with_epsilon (forecast->feet[INSTEP_LEFT].toe.planned_mm, 6.17, 0.005);
  g_assert_cmpfloat_with_epsilon (forecast->feet[INSTEP_RIGHT].toe.planned_mm, 8.18, 0.005);
  g_assert_cmpfloat_with_epsilon (forecast->feet[INSTEP_LEFT].girth.planned_mm, -2.82, 0.005);
  g_assert_cmpfloat_with_epsilon (forecast->chance_enough, 0.57, 0.005);
  g_assert_cmpint (forecast->feet[INSTEP_LEFT].verdict, ==, INSTEP_TOE_TIGHT);
  g_assert_cmpint (forecast->feet[INSTEP_RIGHT].verdict, ==, INSTEP_TOE_ADEQUATE);
  g_assert_cmpfloat (forecast->recommended.number, ==, 44.0);

  /* The chart's next rows, not steps of half a size. */
  g_assert_cmpuint (forecast->n_steps, ==, G_N_ELEMENTS (planned_mm));
  for (guint i = 0; i < forecast->n_steps; i++)
    {
      g_assert_cmpfloat (forecast->ladder[i].label.number, ==, asics_men[i].eu);
      g_assert_cmpfloat_with_epsilon (forecast->ladder[i].planned_mm, planned_mm[i], 0.006);
      g_assert_cmpint (forecast->ladder[i].yours, ==, i == 3);
    }

  for (guint i = 0; i < forecast->n_remedies; i++)
    if (forecast->remedies[i].kind == INSTEP_REMEDY_HALF_SIZE_UP)
      size = &forecast->remedies[i];
  g_assert_nonnull (size);
  g_assert_cmpfloat (size->label.number, ==, 44.0);
  g_assert_cmpfloat_with_epsilon (size->toe_gain_mm.value, 25.4 / 6.0, 1e-9);
}

/* A woman's 8.5 of Nike is a man's 7, (7 + 24) · 25.4/3 − 5 = 257.47 mm inside. */
static void
nike_womens_label (Fixture       *fixture,
                   gconstpointer  data)
{
  const InstepFitInput by_us = get_runner ("nike", "US W 8.5", INSTEP_SEX_NOT_SAID);
  const InstepFitInput by_eu = get_runner ("nike", "EU 40", INSTEP_SEX_WOMEN);

  g_assert_true (instep_forecast (fixture->tables, &by_us, fixture->forecast, NULL));
  g_assert_cmpstr (fixture->forecast->printed.chart->name, ==, "Nike women");
  g_assert_cmpfloat_with_epsilon (fixture->forecast->inner_length_mm, 257.47, 0.005);

  g_assert_true (instep_forecast (fixture->tables, &by_eu, fixture->forecast, NULL));
  g_assert_cmpfloat_with_epsilon (fixture->forecast->inner_length_mm, 257.47, 0.005);
}

/* A few points are no chart: EU 43.5 · 20/3 − 5 = 285 mm, by the generic table. */
static void
anchors_only (Fixture       *fixture,
              gconstpointer  data)
{
  const InstepFitInput input = get_runner ("brooks", "EU 43.5", INSTEP_SEX_MEN);

  g_assert_true (instep_forecast (fixture->tables, &input, fixture->forecast, NULL));
  g_assert_null (fixture->forecast->printed.chart);
  g_assert_cmpfloat_with_epsilon (fixture->forecast->inner_length_mm, 285.0, 1e-9);
  g_assert_true (fixture->forecast->warnings & INSTEP_WARNING_NO_FULL_CHART);
}

/* A measured length counts before a label, which then only names the ladder. */
static void
measured_inside (Fixture       *fixture,
                 gconstpointer  data)
{
  InstepFitInput input = get_runner ("asics", "EU 43.5", INSTEP_SEX_MEN);

  input.inner_length_mm = INSTEP_SAID (280.0);
  g_assert_true (instep_forecast (fixture->tables, &input, fixture->forecast, NULL));
  g_assert_cmpfloat (fixture->forecast->inner_length_mm, ==, 280.0);
  g_assert_cmpfloat_with_epsilon (fixture->forecast->ladder[4].planned_mm -
                                  fixture->forecast->ladder[3].planned_mm, 25.4 / 6.0, 1e-9);
}

typedef struct
{
  const char       *name;
  const char       *brand_id;
  const char       *label;
  InstepSex         sex;
  InstepInputError  code;
  InstepInputField  blamed;
} Refusal;

static const Refusal refusals[] = {
  { "sex-needed", "nike", "EU 43", INSTEP_SEX_NOT_SAID, INSTEP_INPUT_ERROR_SEX_NEEDED,
    INSTEP_INPUT_SEX },
  { "no-chart-for-women", "asics", "EU 42", INSTEP_SEX_WOMEN, INSTEP_INPUT_ERROR_NO_CHART,
    INSTEP_INPUT_SHOE_SIZE },
  { "not-printed", "asics", "EU 43", INSTEP_SEX_MEN, INSTEP_INPUT_ERROR_NOT_PRINTED,
    INSTEP_INPUT_SHOE_SIZE },
  { "no-such-column", "asics", "UK 9", INSTEP_SEX_MEN, INSTEP_INPUT_ERROR_NO_COLUMN,
    INSTEP_INPUT_SHOE_SIZE },
  { "kids", "nike", "US Y 3", INSTEP_SEX_NOT_SAID, INSTEP_INPUT_ERROR_KIDS,
    INSTEP_INPUT_SHOE_SIZE },
  { "unknown-brand", "acme", "EU 43", INSTEP_SEX_MEN, INSTEP_INPUT_ERROR_UNKNOWN_ID,
    INSTEP_INPUT_BRAND },
};

static void
refuse (Fixture       *fixture,
        gconstpointer  data)
{
  const Refusal *refusal = data;
  const InstepFitInput input = get_runner (refusal->brand_id, refusal->label, refusal->sex);
  g_autofree InstepForecast *untouched = g_memdup2 (fixture->forecast, sizeof (InstepForecast));
  InstepInputField blamed = INSTEP_N_INPUTS;
  g_autoptr(GError) error = NULL;

  g_assert_false (instep_fit_input_check (&input, fixture->tables, &blamed, &error));
  g_assert_error (error, INSTEP_INPUT_ERROR, (int) refusal->code);
  g_assert_cmpint (blamed, ==, refusal->blamed);
  g_clear_error (&error);

  g_assert_false (instep_forecast (fixture->tables, &input, fixture->forecast, &error));
  g_assert_error (error, INSTEP_INPUT_ERROR, (int) refusal->code);
  g_assert_cmpmem (fixture->forecast, sizeof (InstepForecast), untouched, sizeof (InstepForecast));
}

#define ADD(name, function) \
  g_test_add ("/brand-forecast/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("asics-runner", asics_runner);
  ADD ("nike-womens-label", nike_womens_label);
  ADD ("anchors-only", anchors_only);
  ADD ("measured-inside", measured_inside);

  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path = g_strconcat ("/brand-forecast/refuses/", refusals[i].name, NULL);

      g_test_add (path, Fixture, &refusals[i], set_up, refuse, tear_down);
    }

  return g_test_run ();
}
