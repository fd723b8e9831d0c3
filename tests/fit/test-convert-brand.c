/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A brand's label in the other systems, over rows of published charts. */

#include "config.h"

#include "fit/convert.h"

#include <string.h>

#include "facts-charts.h"

#define HALF_STEP_MM (25.4 / 12)      /* a quarter of a US size */
#define US_FOOT_MM(men) (((men) + 22) * 25.4 / 3)

static InstepSizeLabel
parse (const char *text)
{
  InstepSizeLabel label;

  g_assert_true (instep_size_label_parse (text, &label, NULL));

  return label;
}

static void
assert_sizes (const InstepConversion *conversion,
              InstepSizeSystem        system,
              const char             *expected)
{
  g_autoptr(GString) sizes = g_string_new (NULL);

  for (guint i = 0; i < conversion->sizes[system].n_values; i++)
    {
      g_autofree char *size =
        instep_size_label_to_string ((InstepSizeLabel) { system, conversion->sizes[system].values[i] });

      g_string_append_printf (sizes, "%s%s", i > 0 ? ", " : "",
                              size + strlen (instep_size_system_name (system)) + 1);
    }

  g_assert_cmpstr (sizes->str, ==, expected);
}

/* Each answer by system: EU, UK, US M, US W, US W+1, Mondo, JP; and its lengths, mm. */
typedef struct
{
  const char *name;
  const char *brand;
  const char *label;
  InstepSex   sex;
  const char *sizes[7];
  double      low_mm, nominal_mm, high_mm;
  double      label_mm;     /* 0: none, or several */
  gboolean    between;
} Answer;

static const InstepSizeSystem ANSWERED[] = {
  INSTEP_SIZE_EU, INSTEP_SIZE_UK, INSTEP_SIZE_US_MEN, INSTEP_SIZE_US_WOMEN, INSTEP_SIZE_US_WOMEN_ISO,
  INSTEP_SIZE_MONDO, INSTEP_SIZE_JP,
};

static const Answer answers[] = {
  /* Between US 7 and 9 of these few rows a whole size is the most that counts as a step. */
  { "one-row", "nike", "US M 7", INSTEP_SEX_NOT_SAID,
    { "40", "6", "7", "8.5", "8", "245", "25" },
    245 - HALF_STEP_MM, 245, 245 + 2 * HALF_STEP_MM, 250, FALSE },
  { "two-rows", "nike", "UK 6", INSTEP_SEX_MEN,
    { "39, 40", "6", "6.5, 7", "8, 8.5", "7.5, 8", "240, 245", "24.5, 25" },
    241 - HALF_STEP_MM, 243, 245 + 2 * HALF_STEP_MM, 0, FALSE },
  { "between", "asics", "EU 43", INSTEP_SEX_NOT_SAID,
    { "42, 43.5", "7.5, 8.5", "8.5, 9.5", "10, 11", "9.5, 10.5", "260, 265", "26.5, 27.5" },
    US_FOOT_MM (8.5) - 2 * HALF_STEP_MM, US_FOOT_MM (9), US_FOOT_MM (9.5) + 2 * HALF_STEP_MM, 0, TRUE },
  { "printed-cm", "asics", "JP 26.5", INSTEP_SEX_NOT_SAID,
    { "42", "7.5", "8.5", "10", "9.5", "260", "26.5" },
    US_FOOT_MM (8.5) - 2 * HALF_STEP_MM, US_FOOT_MM (8.5), US_FOOT_MM (8.5) + 2 * HALF_STEP_MM,
    265, FALSE },
  { "no-cm-of-the-box", "salomon", "EU 42", INSTEP_SEX_NOT_SAID,
    { "42", "", "8", "9.5", "9", "260", "" },
    260 - HALF_STEP_MM, 260, 260 + HALF_STEP_MM, 0, FALSE },
  { "box-only", "nike", "US M 5", INSTEP_SEX_NOT_SAID,
    { "37.5", "4.5", "5", "6.5", "6", "230", "23.5" },
    US_FOOT_MM (5) - HALF_STEP_MM, US_FOOT_MM (5), US_FOOT_MM (5) + HALF_STEP_MM, 235, FALSE },
  { "box-and-own-chart", "nike", "JP 24", INSTEP_SEX_MEN,
    { "38, 38.5", "5, 5.5", "5.5, 6", "7, 7.5", "6.5, 7", "235", "24" },
    US_FOOT_MM (5.5) - HALF_STEP_MM, (US_FOOT_MM (5.5) + 237) / 2, 237 + HALF_STEP_MM, 240, FALSE },
  { "womens-own", "nike", "US W 8.5", INSTEP_SEX_MEN,
    { "40", "6", "7", "8.5", "8", "250", "25.5" },
    250 - 2 * HALF_STEP_MM, 250, 250 + HALF_STEP_MM, 255, FALSE },
};

static void
answer_label (gconstpointer data)
{
  const Answer *row = data;
  g_autoptr(InstepBrand) brand = facts_brand_new (row->brand);
  g_autoptr(GError) error = NULL;
  InstepConversion conversion;

  instep_convert_by_brand (brand, parse (row->label), row->sex, &conversion, &error);
  g_assert_no_error (error);

  for (gsize i = 0; i < G_N_ELEMENTS (ANSWERED); i++)
    assert_sizes (&conversion, ANSWERED[i], row->sizes[i]);
  assert_sizes (&conversion, INSTEP_SIZE_US_KIDS, "");

  g_assert_cmpfloat_with_epsilon (conversion.foot_length_low_mm, row->low_mm, 1e-9);
  g_assert_cmpfloat_with_epsilon (conversion.foot_length_mm, row->nominal_mm, 1e-9);
  g_assert_cmpfloat_with_epsilon (conversion.foot_length_high_mm, row->high_mm, 1e-9);
  g_assert_cmpint (conversion.label_mm.said, ==, row->label_mm > 0);
  if (row->label_mm > 0)
    g_assert_cmpfloat (conversion.label_mm.value, ==, row->label_mm);
  g_assert_cmpint (conversion.between, ==, row->between);
}

/* adidas prints EU 36 for youth and for adults: the kids' numbers stand beside the adults'. */
static void
kids_numbers_stand_beside (void)
{
  g_autoptr(InstepBrand) adidas = facts_brand_new ("adidas");
  InstepConversion both, child;

  g_assert_true (instep_convert_by_brand (adidas, parse ("EU 36"), INSTEP_SEX_NOT_SAID, &both, NULL));
  assert_sizes (&both, INSTEP_SIZE_US_MEN, "4");
  assert_sizes (&both, INSTEP_SIZE_US_YOUTH, "4");
  assert_sizes (&both, INSTEP_SIZE_UK_YOUTH, "3.5");
  g_assert_cmpstr (instep_conversion_get_chart (&both)->name, ==, "adidas");

  g_assert_true (instep_convert_by_brand (adidas, parse ("EU 27"), INSTEP_SEX_NOT_SAID, &child, NULL));
  assert_sizes (&child, INSTEP_SIZE_US_MEN, "");
  assert_sizes (&child, INSTEP_SIZE_US_KIDS, "10");
  assert_sizes (&child, INSTEP_SIZE_MONDO, "160");
  g_assert_cmpstr (instep_conversion_get_chart (&child)->name, ==, "adidas kids");
}

static const struct
{
  const char       *name;
  const char       *brand;
  const char       *label;
  InstepSex         sex;
  InstepInputError  code;
} refused[] = {
  { "beyond", "asics", "EU 48", INSTEP_SEX_MEN, INSTEP_INPUT_ERROR_NOT_PRINTED },
  { "below", "asics", "EU 40", INSTEP_SEX_MEN, INSTEP_INPUT_ERROR_NOT_PRINTED },
  { "sex", "nike", "EU 40", INSTEP_SEX_NOT_SAID, INSTEP_INPUT_ERROR_SEX_NEEDED },
  { "women", "asics", "US W 9", INSTEP_SEX_NOT_SAID, INSTEP_INPUT_ERROR_NO_CHART },
  { "mondo", "nike", "Mondo 265", INSTEP_SEX_MEN, INSTEP_INPUT_ERROR_NO_COLUMN },
  { "kids", "nike", "US K 10", INSTEP_SEX_NOT_SAID, INSTEP_INPUT_ERROR_NO_CHART },
  { "kids-beyond", "adidas", "US K 12", INSTEP_SEX_NOT_SAID, INSTEP_INPUT_ERROR_NOT_PRINTED },
};

static void
refuse_label (gconstpointer data)
{
  const typeof (refused[0]) *row = data;
  g_autoptr(InstepBrand) brand = facts_brand_new (row->brand);
  g_autoptr(GError) error = NULL;
  InstepConversion conversion, before;

  memset (&conversion, 0x5a, sizeof conversion);
  memcpy (&before, &conversion, sizeof before);

  g_assert_false (instep_convert_by_brand (brand, parse (row->label), row->sex, &conversion, &error));
  g_assert_error (error, INSTEP_INPUT_ERROR, (int) row->code);
  g_assert_cmpmem (&conversion, sizeof conversion, &before, sizeof before);
}

static void
sizes_are_sorted_and_single (void)
{
  InstepConvertedSizes sizes = { 0 };
  const double numbers[] = { 43, 42, 128.0 / 3, 43, 42.5, 128.0 / 3 + 1e-9 };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    instep_converted_sizes_add (&sizes, numbers[i]);

  g_assert_cmpuint (sizes.n_values, ==, 4);
  g_assert_cmpfloat (sizes.values[0], ==, 42);
  g_assert_cmpfloat (sizes.values[1], ==, 42.5);
  g_assert_cmpfloat (sizes.values[2], ==, 128.0 / 3);
  g_assert_cmpfloat (sizes.values[3], ==, 43);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autofree char *path = g_strconcat ("/convert-brand/answers/", answers[i].name, NULL);

      g_test_add_data_func (path, &answers[i], answer_label);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/convert-brand/refuses/", refused[i].name, NULL);

      g_test_add_data_func (path, &refused[i], refuse_label);
    }

  g_test_add_func ("/convert-brand/kids-numbers-stand-beside", kids_numbers_stand_beside);
  g_test_add_func ("/convert-brand/sizes-are-sorted-and-single", sizes_are_sorted_and_single);

  return g_test_run ();
}
