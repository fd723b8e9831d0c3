/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/chart-refusals.h"
#include "advice/input-words.h"

#include "facts-charts.h"
#include "facts-model.h"

#define OR_LEAVE " or leave the brand out to use the generic table."

typedef struct
{
  const char *name;
  const char *brand;
  const char *label;
  const char *sex;
  const char *words;
} RefusalCase;

/* Neighbours and columns are those of the published charts. */
static const RefusalCase CASES[] = {
  { "between", "asics", "EU 43", "men",
    "“EU 43” is not in the chart “ASICS men”: beside it are EU 42 and EU 43.5. "
    "Write a size that it prints," OR_LEAVE },
  { "as-it-was-typed", "asics", "eur 43,0", "men",
    "“eur 43,0” is not in the chart “ASICS men”: beside it are EU 42 and EU 43.5. "
    "Write a size that it prints," OR_LEAVE },
  { "below-all", "asics", "UK 6", "men",
    "“UK 6” is not in the chart “ASICS men”, which begins at UK 7.5. "
    "Write a size that it prints," OR_LEAVE },
  { "above-all", "nike", "US M 15", "",
    "“US M 15” is not in the chart “Nike (box label)”, which ends at US M 12.5. "
    "Write a size that it prints," OR_LEAVE },
  { "thirds", "adidas", "EU 36.5", "",
    "“EU 36.5” is not in the chart “adidas”: beside it are EU 36 and EU 36 2/3. "
    "Write a size that it prints," OR_LEAVE },
  { "sex", "nike", "EU 40", "",
    "Nike has one chart for men and another for women, and they differ. Say men or women, or write a US "
    "size." },
  { "no-chart", "asics", "EU 42", "women",
    "Of ASICS only the chart for men is known. Write a men’s size, such as US M 9," OR_LEAVE },
  { "no-column", "salomon", "UK 8", "",
    "The chart of Salomon prints no UK sizes, but these: EU, US M. Write one of them," OR_LEAVE },
  { "mondo", "asics", "Mondo 265", "men",
    "The chart of ASICS prints no Mondo sizes, but these: EU, UK, US M, JP, CN, KR. Write one of them,"
    OR_LEAVE },
  { "kids-by-eu", "adidas", "EU 27", "",
    "“EU 27” is a kids’ size, and only shoes of adults are forecast. Allowed are EU 33–55, UK 1–20, "
    "US M 2–21, US W 3–22, US W+1 3–22, Mondo 200–380, JP 20–38, CN 200–380, KR 200–380." },
};

/* As a person says it, refused as a whole, in sentences. */
static void
test_refusal (gconstpointer data)
{
  const RefusalCase *row = data;
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = instep_fit_input_example ();
  InstepInputField field = INSTEP_N_INPUTS;
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;

  g_assert_true (instep_fit_input_set (&input, INSTEP_INPUT_BRAND, row->brand, NULL, tables, NULL));
  g_assert_true (instep_fit_input_set (&input, INSTEP_INPUT_SEX, row->sex, NULL, tables, NULL));
  g_assert_true (instep_fit_input_set (&input, INSTEP_INPUT_SHOE_SIZE, row->label, NULL, tables, NULL));
  g_assert_false (instep_fit_input_check (&input, tables, &field, &error));

  words = instep_words_input_refusal (&input, field, field == INSTEP_INPUT_SHOE_SIZE ? row->label : "",
                                      error, tables);
  g_assert_cmpstr (words, ==, row->words);
}

/* Of kids' labels only a conversion asks. */
static void
test_kids (void)
{
  g_autoptr(InstepBrand) nike = facts_brand_new ("nike");
  g_autoptr(InstepBrand) adidas = facts_brand_new ("adidas");
  const InstepSizeLabel us_12 = { INSTEP_SIZE_US_KIDS, 12 };
  g_autoptr(GError) no_chart = NULL;
  g_autoptr(GError) not_printed = NULL;
  g_autofree char *without = NULL;
  g_autofree char *with = NULL;

  g_assert_null (instep_brand_table_new_kids (nike, us_12.system, &no_chart));
  without = instep_words_chart_refusal (nike, us_12, INSTEP_SEX_NOT_SAID, "US K 12", no_chart);
  g_assert_cmpstr (without, ==, "No chart of Nike for kids is known. Leave the brand out to use the "
                                "generic table.");

  not_printed = g_error_new_literal (INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_NOT_PRINTED, "");
  with = instep_words_chart_refusal (adidas, us_12, INSTEP_SEX_NOT_SAID, "US K 12", not_printed);
  g_assert_cmpstr (with, ==, "“US K 12” is not in the chart “adidas kids”, which ends at US K 10. "
                             "Write a size that it prints," OR_LEAVE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strdup_printf ("/chart-refusals/%s", CASES[i].name);

      g_test_add_data_func (path, &CASES[i], test_refusal);
    }
  g_test_add_func ("/chart-refusals/kids", test_kids);

  return g_test_run ();
}
