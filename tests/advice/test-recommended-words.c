/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/recommended-words.h"

typedef struct
{
  const char      *name;
  const char      *brand_id;
  InstepSizeLabel  recommended;
  const char      *words;
} Row;

/* By hand, from "Size from L" of shoe sizes §3: EU 44 is meant for 280 mm, which is UK 10.07, US M
 * 11.07, US W 12.57 and US W+1 12.07; and from the row of the brand's chart.
 */
static const Row rows[] = {
  { "generic", NULL, { INSTEP_SIZE_EU, 44.0 },
    "EU 44 is also UK 10, US M 11, US W 12.5, JP 28, CN 280, KR 280, Mondo 280, US W+1 12." },
  { "brand", "asics", { INSTEP_SIZE_EU, 44.0 },
    "EU 44 is also UK 9, US M 10, US W 11.5, JP 28, CN 280, KR 280." },
  { "none", NULL, { INSTEP_SIZE_NONE, 0.0 }, NULL },
};

static InstepBrand *
create_brand (void)
{
  InstepBrand *brand = instep_brand_new ("asics", "ASICS", 1.5, FALSE);
  InstepSizeChart *chart = instep_size_chart_new ("ASICS men", INSTEP_AUDIENCE_MEN,
                                                  INSTEP_BASIS_PRINTED_CM, 'B', "test", NULL);
  InstepSizeRow row = { .label_mm = INSTEP_SAID (280.0) };

  /* Brand size charts, ASICS men: US 10, UK 9, EU 44, 280 mm. */
  row.numbers[INSTEP_SIZE_US_MEN] = INSTEP_SAID (10.0);
  row.numbers[INSTEP_SIZE_UK] = INSTEP_SAID (9.0);
  row.numbers[INSTEP_SIZE_EU] = INSTEP_SAID (44.0);
  instep_size_row_complete (&row, INSTEP_AUDIENCE_MEN, 1.5);
  instep_size_chart_add_row (chart, &row);
  g_ptr_array_add (brand->charts, chart);

  return brand;
}

static void
say (gconstpointer data)
{
  const Row *row = data;
  InstepFitTables tables = { 0 };
  InstepFitInput input = { .brand_id = row->brand_id };
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  g_autoptr(InstepBrand) brand = create_brand ();
  g_autofree char *words = NULL;

  tables.brands = g_ptr_array_new ();
  g_ptr_array_add (tables.brands, brand);
  forecast->recommended = row->recommended;
  if (row->brand_id != NULL)
    forecast->printed.chart = g_ptr_array_index (brand->charts, 0);

  words = instep_words_recommended_sizes (&tables, &input, forecast);
  g_assert_cmpstr (words, ==, row->words);

  g_ptr_array_unref (tables.brands);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/recommended-words/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], say);
    }

  return g_test_run ();
}
