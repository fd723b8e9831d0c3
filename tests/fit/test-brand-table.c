/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Looking a brand's label up, over rows of published charts. */

#include "config.h"

#include "fit/brand-table.h"

#include "facts-charts.h"

typedef struct
{
  const char *name;
  const char *brand;
  const char *label;
  InstepSex   sex;
  const char *chart;      /* of the first row found */
  double      us_men;     /* of that row */
  double      second;     /* US men's size of the second row, 0 for none */
} Found;

static const Found found[] = {
  { "men-by-us", "nike", "US M 9", INSTEP_SEX_NOT_SAID, "Nike men", 9, 0 },
  { "men-by-us-whoever-wears-it", "nike", "US M 9", INSTEP_SEX_WOMEN, "Nike men", 9, 0 },
  { "men-in-the-womens-chart", "new-balance", "US M 3", INSTEP_SEX_WOMEN, "New Balance women", 3, 0 },
  { "men-for-women", "new-balance", "US M 3", INSTEP_SEX_NOT_SAID, "New Balance women", 3, 0 },
  { "women-in-the-mens-chart", "new-balance", "US W 8", INSTEP_SEX_MEN, "New Balance men", 6.5, 0 },
  { "women-by-us", "nike", "US W 8.5", INSTEP_SEX_NOT_SAID, "Nike women", 7, 0 },
  { "women-by-us-plus-one", "nike", "US W+1 8", INSTEP_SEX_NOT_SAID, "Nike women", 7, 0 },
  { "men-by-eu", "nike", "EU 40", INSTEP_SEX_MEN, "Nike men", 7, 0 },
  { "women-by-eu", "nike", "EU 40", INSTEP_SEX_WOMEN, "Nike women", 7, 0 },
  { "men-by-uk-on-two-rows", "nike", "UK 6", INSTEP_SEX_MEN, "Nike men", 6.5, 7 },
  { "men-by-cm", "nike", "JP 27", INSTEP_SEX_MEN, "Nike men", 9, 0 },
  { "men-by-old-chinese-number", "nike", "CN 44", INSTEP_SEX_MEN, "Nike men", 9, 0 },
  { "box-below", "nike", "US M 5", INSTEP_SEX_NOT_SAID, "Nike (box label)", 5, 0 },
  { "box-above", "nike", "EU 47", INSTEP_SEX_MEN, "Nike (box label)", 12.5, 0 },
  { "box-for-women", "nike", "US W 10.5", INSTEP_SEX_NOT_SAID, "Nike (box label)", 9, 0 },
  { "box-and-men", "nike", "JP 24", INSTEP_SEX_MEN, "Nike (box label)", 5.5, 6 },
  { "only-men-by-eu", "asics", "EU 43.5", INSTEP_SEX_NOT_SAID, "ASICS men", 9.5, 0 },
  { "unisex-for-women", "adidas", "US W 5", INSTEP_SEX_NOT_SAID, "adidas", 4, 0 },
  { "unisex-for-women-plus-one", "adidas", "US W+1 5", INSTEP_SEX_NOT_SAID, "adidas", 4, 0 },
  { "unisex-by-third", "adidas", "EU 36.67", INSTEP_SEX_NOT_SAID, "adidas", 4.5, 0 },
  { "beyond-the-generic-table", "adidas", "EU 55 2/3", INSTEP_SEX_NOT_SAID, "adidas", 20, 0 },
  { "unisex-by-eu-for-women", "salomon", "EU 42", INSTEP_SEX_WOMEN, "Salomon", 8, 0 },
};

static InstepSizeLabel
parse (const char *text)
{
  g_autoptr(GError) error = NULL;
  InstepSizeLabel label;

  instep_size_label_parse (text, &label, &error);
  g_assert_no_error (error);

  return label;
}

static void
find_rows (gconstpointer data)
{
  const Found *row = data;
  g_autoptr(InstepBrand) brand = facts_brand_new (row->brand);
  g_autoptr(InstepBrandTable) table = NULL;
  g_autoptr(GError) error = NULL;
  InstepSizeMatch match;

  g_assert_true (instep_brand_find_adult_rows (brand, parse (row->label), row->sex, &table, &match,
                                               &error));
  g_assert_no_error (error);
  g_assert_true (match.printed);
  g_assert_cmpstr (match.rows[0].chart->name, ==, row->chart);
  g_assert_cmpfloat (match.rows[0].row->us_men.value, ==, row->us_men);
  g_assert_cmpint (match.rows[1].row != NULL, ==, row->second > 0);
  if (row->second > 0)
    g_assert_cmpfloat (match.rows[1].row->us_men.value, ==, row->second);
}

typedef struct
{
  const char       *name;
  const char       *brand;
  const char       *label;
  InstepSex         sex;
  InstepInputError  code;
  double            below, above;     /* US men's sizes of the neighbours, 0 for none */
} Refused;

static const Refused refused[] = {
  { "between", "asics", "EU 43", INSTEP_SEX_MEN, INSTEP_INPUT_ERROR_NOT_PRINTED, 8.5, 9.5 },
  { "below-all", "asics", "UK 6", INSTEP_SEX_MEN, INSTEP_INPUT_ERROR_NOT_PRINTED, 0, 8.5 },
  { "above-all", "asics", "US M 16", INSTEP_SEX_MEN, INSTEP_INPUT_ERROR_NOT_PRINTED, 9.5, 0 },
  { "between-chart-and-box", "nike", "US W 10.25", INSTEP_SEX_NOT_SAID,
    INSTEP_INPUT_ERROR_NOT_PRINTED, 8.5, 9 },
  { "sex-needed", "nike", "EU 40", INSTEP_SEX_NOT_SAID, INSTEP_INPUT_ERROR_SEX_NEEDED, 0, 0 },
  { "sex-needed-for-cm", "nike", "JP 27", INSTEP_SEX_NOT_SAID, INSTEP_INPUT_ERROR_SEX_NEEDED, 0, 0 },
  { "no-chart-for-women", "asics", "EU 42", INSTEP_SEX_WOMEN, INSTEP_INPUT_ERROR_NO_CHART, 0, 0 },
  { "no-chart-for-women-by-us", "asics", "US W 9", INSTEP_SEX_MEN, INSTEP_INPUT_ERROR_NO_CHART, 0, 0 },
  { "no-column-of-women", "salomon", "US W 9", INSTEP_SEX_WOMEN, INSTEP_INPUT_ERROR_NO_COLUMN, 0, 0 },
  { "no-column-of-women-plus-one", "salomon", "US W+1 9", INSTEP_SEX_WOMEN,
    INSTEP_INPUT_ERROR_NO_COLUMN, 0, 0 },
  { "no-column-of-uk", "salomon", "UK 8", INSTEP_SEX_MEN, INSTEP_INPUT_ERROR_NO_COLUMN, 0, 0 },
  { "no-column-of-cm", "salomon", "JP 26", INSTEP_SEX_MEN, INSTEP_INPUT_ERROR_NO_COLUMN, 0, 0 },
  { "no-column-of-mondo", "asics", "Mondo 265", INSTEP_SEX_MEN, INSTEP_INPUT_ERROR_NO_COLUMN, 0, 0 },
  { "kids-by-system", "adidas", "US K 10", INSTEP_SEX_NOT_SAID, INSTEP_INPUT_ERROR_KIDS, 0, 0 },
  { "kids-by-eu", "adidas", "EU 27", INSTEP_SEX_NOT_SAID, INSTEP_INPUT_ERROR_KIDS, 0, 0 },
  { "nothing-for-kids-either", "adidas", "EU 28", INSTEP_SEX_NOT_SAID,
    INSTEP_INPUT_ERROR_NOT_PRINTED, 0, 4 },
};

static double
get_us_men (const InstepBrandRow *row)
{
  return row->row != NULL ? row->row->us_men.value : 0;
}

static void
refuse_label (gconstpointer data)
{
  const Refused *row = data;
  g_autoptr(InstepBrand) brand = facts_brand_new (row->brand);
  g_autoptr(InstepBrandTable) table = NULL;
  g_autoptr(GError) error = NULL;
  InstepSizeMatch match = { .printed = TRUE };

  g_assert_false (instep_brand_find_adult_rows (brand, parse (row->label), row->sex, &table, &match,
                                                &error));
  g_assert_error (error, INSTEP_INPUT_ERROR, (int) row->code);

  /* Only a label that is not printed has neighbours. */
  g_assert_cmpint (table != NULL, ==, row->code == INSTEP_INPUT_ERROR_NOT_PRINTED);
  g_assert_cmpint (match.printed, ==, row->code != INSTEP_INPUT_ERROR_NOT_PRINTED);
  g_assert_cmpfloat (get_us_men (&match.rows[0]), ==, row->below);
  g_assert_cmpfloat (get_us_men (&match.rows[1]), ==, row->above);
}

/* A wearer's table goes from the shortest to the longest shoe, whichever chart prints it. */
static void
rows_are_in_order (void)
{
  g_autoptr(InstepBrand) brand = facts_brand_new ("nike");
  g_autoptr(InstepBrandTable) men = NULL;
  g_autoptr(InstepBrandTable) women = NULL;
  const double expected[] = { 5, 5.5, 6, 6.5, 7, 9, 12, 12.5 };
  const double expected_of_women[] = { 6.5, 7, 7.5, 8.5, 9, 10, 10.5, 14 };

  men = instep_brand_table_new (brand, INSTEP_SIZE_US_MEN, INSTEP_SEX_NOT_SAID, NULL);
  g_assert_cmpuint (men->rows->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < men->rows->len; i++)
    g_assert_cmpfloat (instep_brand_table_get_number (men, &g_array_index (men->rows, InstepBrandRow, i)),
                       ==, expected[i]);

  women = instep_brand_table_new (brand, INSTEP_SIZE_US_WOMEN, INSTEP_SEX_NOT_SAID, NULL);
  g_assert_cmpuint (women->rows->len, ==, G_N_ELEMENTS (expected_of_women));
  for (guint i = 0; i < women->rows->len; i++)
    g_assert_cmpfloat (instep_brand_table_get_number (women, &g_array_index (women->rows, InstepBrandRow, i)),
                       ==, expected_of_women[i]);
}

static void
kids_have_their_own_table (void)
{
  g_autoptr(InstepBrand) brand = facts_brand_new ("adidas");
  g_autoptr(InstepBrand) nike = facts_brand_new ("nike");
  g_autoptr(InstepBrandTable) kids = NULL;
  g_autoptr(InstepBrandTable) uk = NULL;
  g_autoptr(GError) error = NULL;
  InstepSizeMatch match;

  kids = instep_brand_table_new_kids (brand, INSTEP_SIZE_US_KIDS, &error);
  g_assert_no_error (error);
  match = instep_brand_table_find (kids, parse ("US K 10"));
  g_assert_true (match.printed);
  g_assert_cmpfloat (match.rows[0].row->foot_length_mm.value, ==, 161);

  /* In the UK youth sizes are the beginning of the adults'. */
  uk = instep_brand_table_new_kids (brand, INSTEP_SIZE_UK, &error);
  g_assert_no_error (error);
  g_assert_true (instep_brand_table_find (uk, parse ("UK 3.5")).printed);

  g_assert_null (instep_brand_table_new_kids (nike, INSTEP_SIZE_US_KIDS, &error));
  g_assert_error (error, INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_NO_CHART);
}

/* Contract §2: printed, else women's − 1.5 (On − 1), else cm − 18. */
static void
us_men_is_known_of_adults (void)
{
  InstepSizeRow women = { .numbers = { [INSTEP_SIZE_US_WOMEN] = INSTEP_SAID (8) },
                          .label_mm = INSTEP_SAID (250) };
  InstepSizeRow cm = { .label_mm = INSTEP_SAID (280) };
  InstepSizeRow child = { .label_mm = INSTEP_SAID (200) };

  instep_size_row_complete (&women, INSTEP_AUDIENCE_WOMEN, 1.5);
  g_assert_cmpfloat (women.us_men.value, ==, 6.5);
  instep_size_row_complete (&women, INSTEP_AUDIENCE_WOMEN, 1.0);
  g_assert_cmpfloat (women.us_men.value, ==, 7.0);
  g_assert_cmpfloat (women.numbers[INSTEP_SIZE_JP].value, ==, 25.0);
  g_assert_cmpfloat (women.numbers[INSTEP_SIZE_KR].value, ==, 250.0);

  instep_size_row_complete (&cm, INSTEP_AUDIENCE_MEN, 1.5);
  g_assert_cmpfloat (cm.us_men.value, ==, 10.0);

  instep_size_row_complete (&child, INSTEP_AUDIENCE_KIDS, 1.5);
  g_assert_false (child.us_men.said);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_autofree char *path = g_strconcat ("/brand-table/finds/", found[i].name, NULL);

      g_test_add_data_func (path, &found[i], find_rows);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/brand-table/refuses/", refused[i].name, NULL);

      g_test_add_data_func (path, &refused[i], refuse_label);
    }

  g_test_add_func ("/brand-table/rows-are-in-order", rows_are_in_order);
  g_test_add_func ("/brand-table/kids-have-their-own-table", kids_have_their_own_table);
  g_test_add_func ("/brand-table/us-men-is-known-of-adults", us_men_is_known_of_adults);

  return g_test_run ();
}
