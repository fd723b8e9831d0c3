/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds for every row of every chart that ships, and some published rows by name. */

#include "config.h"

#include "content/content.h"
#include "fit/convert.h"

#include <math.h>

/* Columns whose labels a row answers to. */
static const InstepSizeSystem COLUMNS[] = {
  INSTEP_SIZE_EU, INSTEP_SIZE_UK, INSTEP_SIZE_US_MEN, INSTEP_SIZE_US_WOMEN, INSTEP_SIZE_JP,
  INSTEP_SIZE_CN, INSTEP_SIZE_KR, INSTEP_SIZE_US_KIDS, INSTEP_SIZE_US_YOUTH, INSTEP_SIZE_UK_KIDS,
  INSTEP_SIZE_UK_YOUTH,
};

static InstepContent *
load (void)
{
  g_autofree char *folder = instep_content_get_folder ();
  g_autoptr(GError) error = NULL;
  InstepContent *content = instep_content_load (folder, &error);

  g_assert_no_error (error);

  return content;
}

static gboolean
offers (const InstepConversion *conversion,
        InstepSizeSystem        system,
        double                  size)
{
  for (guint i = 0; i < conversion->sizes[system].n_values; i++)
    if (fabs (conversion->sizes[system].values[i] - size) < 1e-6)
      return TRUE;

  return FALSE;
}

/* A row is in the answer with all that it prints. */
static void
assert_contains (const InstepConversion *conversion,
                 const InstepSizeRow    *row)
{
  for (guint i = 0; i < G_N_ELEMENTS (COLUMNS); i++)
    if (row->numbers[COLUMNS[i]].said)
      g_assert_true (offers (conversion, COLUMNS[i], row->numbers[COLUMNS[i]].value));

  if (row->us_men.said)
    g_assert_true (offers (conversion, INSTEP_SIZE_US_MEN, row->us_men.value));

  if (row->foot_length_mm.said)
    {
      g_assert_cmpfloat (conversion->foot_length_low_mm, <, row->foot_length_mm.value);
      g_assert_cmpfloat (conversion->foot_length_high_mm, >, row->foot_length_mm.value);
    }

  g_assert_cmpfloat (conversion->foot_length_low_mm, <, conversion->foot_length_mm);
  g_assert_cmpfloat (conversion->foot_length_high_mm, >, conversion->foot_length_mm);
}

/* Box labels answer only for shoes that the wearer's own chart has not. */
static gboolean
is_answered_elsewhere (const InstepBrand     *brand,
                       const InstepSizeChart *chart,
                       const InstepSizeRow   *row,
                       InstepSex              sex)
{
  InstepSizeSystem us = sex == INSTEP_SEX_WOMEN ? INSTEP_SIZE_US_WOMEN : INSTEP_SIZE_US_MEN;
  InstepAudience audience = sex == INSTEP_SEX_WOMEN ? INSTEP_AUDIENCE_WOMEN : INSTEP_AUDIENCE_MEN;

  if (chart->basis != INSTEP_BASIS_BOX_LABEL)
    return FALSE;

  for (guint i = 0; i < brand->charts->len; i++)
    {
      const InstepSizeChart *own = g_ptr_array_index (brand->charts, i);

      for (guint j = 0; own->audience == audience && j < own->rows->len; j++)
        if (instep_size_chart_get_row (own, j)->numbers[us].value == row->numbers[us].value)
          return TRUE;
    }

  return FALSE;
}

typedef void (* RowFunc) (const InstepBrand     *brand,
                          const InstepSizeChart *chart,
                          const InstepSizeRow   *row,
                          InstepSizeSystem       column,
                          InstepSex              sex);

/* Who wears the box's shoes must be said; the brand has a chart for either. */
static guint
count_wearers (const InstepSizeChart *chart)
{
  if (chart->audience != INSTEP_AUDIENCE_UNISEX)
    return 1;

  return chart->basis == INSTEP_BASIS_BOX_LABEL ? 2 : 3;
}

/* Every label of every row, as each wearer of the chart may type it. */
static void
for_each_label (const InstepContent *content,
                RowFunc              function)
{
  static const InstepSex sexes[][3] = {
    [INSTEP_AUDIENCE_MEN] = { INSTEP_SEX_MEN },
    [INSTEP_AUDIENCE_WOMEN] = { INSTEP_SEX_WOMEN },
    [INSTEP_AUDIENCE_UNISEX] = { INSTEP_SEX_MEN, INSTEP_SEX_WOMEN, INSTEP_SEX_NOT_SAID },
    [INSTEP_AUDIENCE_KIDS] = { INSTEP_SEX_NOT_SAID },
  };

  for (guint i = 0; i < content->fit.brands->len; i++)
    {
      const InstepBrand *brand = g_ptr_array_index (content->fit.brands, i);

      for (guint j = 0; j < brand->charts->len; j++)
        {
          const InstepSizeChart *chart = g_ptr_array_index (brand->charts, j);

          for (guint k = 0; k < count_wearers (chart); k++)
            for (guint c = 0; c < G_N_ELEMENTS (COLUMNS); c++)
              for (guint r = 0; r < chart->rows->len; r++)
                {
                  const InstepSizeRow *row = instep_size_chart_get_row (chart, r);

                  if (row->numbers[COLUMNS[c]].said)
                    function (brand, chart, row, COLUMNS[c], sexes[chart->audience][k]);
                }
        }
    }
}

static void
convert (const InstepBrand   *brand,
         const InstepSizeRow *row,
         InstepSizeSystem     column,
         InstepSex            sex,
         InstepConversion    *conversion)
{
  const InstepSizeLabel label = { column, row->numbers[column].value };
  g_autoptr(GError) error = NULL;

  g_test_message ("%s: %s %g", brand->id, instep_size_system_name (column), label.number);
  instep_convert_by_brand (brand, label, sex, conversion, &error);
  g_assert_no_error (error);
}

static void
find_row (const InstepBrand     *brand,
          const InstepSizeChart *chart,
          const InstepSizeRow   *row,
          InstepSizeSystem       column,
          InstepSex              sex)
{
  InstepConversion conversion;

  /* Of the box a US label says its wearer itself. */
  if (chart->basis == INSTEP_BASIS_BOX_LABEL && column == INSTEP_SIZE_US_MEN)
    sex = INSTEP_SEX_MEN;
  if (chart->basis == INSTEP_BASIS_BOX_LABEL && column == INSTEP_SIZE_US_WOMEN)
    sex = INSTEP_SEX_WOMEN;
  if (is_answered_elsewhere (brand, chart, row, sex))
    return;

  convert (brand, row, column, sex, &conversion);
  g_assert_false (conversion.between);
  assert_contains (&conversion, row);

  /* The own US number says the wearer itself. */
  if (column == (sex == INSTEP_SEX_WOMEN ? INSTEP_SIZE_US_WOMEN : INSTEP_SIZE_US_MEN))
    {
      convert (brand, row, column, INSTEP_SEX_NOT_SAID, &conversion);
      assert_contains (&conversion, row);
    }
}

static void
test_every_row_answers_to_its_labels (void)
{
  g_autoptr(InstepContent) content = load ();

  for_each_label (content, find_row);
}

/* What an answer says at least and at most, which never falls from one row to the next. */
typedef struct
{
  const InstepSizeChart *chart;
  InstepSizeSystem       column;
  InstepSex              sex;
  InstepConversion       conversion;
} Before;

static Before before;

static void
assert_not_below (const InstepConversion *conversion,
                  const InstepConversion *shorter)
{
  g_assert_cmpfloat (conversion->foot_length_low_mm, >=, shorter->foot_length_low_mm);
  g_assert_cmpfloat (conversion->foot_length_mm, >=, shorter->foot_length_mm);
  g_assert_cmpfloat (conversion->foot_length_high_mm, >=, shorter->foot_length_high_mm);

  for (InstepSizeSystem system = INSTEP_SIZE_EU; system < INSTEP_N_SIZE_SYSTEMS; system++)
    {
      const InstepConvertedSizes *sizes = &conversion->sizes[system];
      const InstepConvertedSizes *less = &shorter->sizes[system];

      if (sizes->n_values == 0 || less->n_values == 0)
        continue;

      g_assert_cmpfloat (sizes->values[0], >=, less->values[0]);
      g_assert_cmpfloat (sizes->values[sizes->n_values - 1], >=, less->values[less->n_values - 1]);
    }
}

static void
compare_with_row_before (const InstepBrand     *brand,
                         const InstepSizeChart *chart,
                         const InstepSizeRow   *row,
                         InstepSizeSystem       column,
                         InstepSex              sex)
{
  InstepConversion conversion;

  convert (brand, row, column, sex, &conversion);
  if (before.chart == chart && before.column == column && before.sex == sex)
    assert_not_below (&conversion, &before.conversion);

  before = (Before) { chart, column, sex, conversion };
}

static void
test_answers_never_fall (void)
{
  g_autoptr(InstepContent) content = load ();

  for_each_label (content, compare_with_row_before);
}

typedef struct
{
  const char *name;
  const char *brand;
  InstepSex   sex;
  const char *label;
  const char *sizes[6];       /* all in the answer */
  double      foot_mm;        /* 0: the US size's, to be checked elsewhere */
  double      label_mm;       /* 0 for none */
} Example;

#define MEN INSTEP_SEX_MEN
#define WOMEN INSTEP_SEX_WOMEN
#define ANYBODY INSTEP_SEX_NOT_SAID

/* Shoe sizes §4, examples 12–24; the foot of a label by its US size is (men's + 22) · 25.4 / 3. */
static const Example EXAMPLES[] = {
  { "12", "nike", ANYBODY, "US M 9", { "UK 8", "EU 42.5", "JP 27" }, 262, 270 },
  { "13", "nike", ANYBODY, "US M 12", { "UK 11", "EU 46", "KR 300" }, 288, 300 },
  { "14", "nike", ANYBODY, "US W 8.5", { "UK 6", "EU 40" }, 250, 255 },
  { "14-by-eu", "nike", WOMEN, "EU 40", { "UK 6", "US W 8.5", "US M 7" }, 250, 255 },
  { "15", "adidas", ANYBODY, "US M 9", { "US W 10", "UK 8.5", "EU 42 2/3" }, 263, 270 },
  { "15-by-third", "adidas", ANYBODY, "EU 42.67", { "US M 9", "US W 10", "US W+1 10" }, 263, 270 },
  { "16", "adidas", ANYBODY, "US W 13", { "US M 12", "UK 11.5", "EU 46 2/3" }, 288, 300 },
  { "17", "adidas", ANYBODY, "US K 10", { "UK K 9.5", "EU 27", "Mondo 160" }, 161, 0 },
  { "17-by-eu", "adidas", ANYBODY, "EU 27", { "UK K 9.5", "US K 10" }, 161, 0 },
  { "18", "new-balance", ANYBODY, "US M 9", { "UK 8.5", "EU 42.5", "JP 27" }, 31 * 25.4 / 3, 270 },
  { "19", "new-balance", ANYBODY, "US W 8", { "UK 6", "EU 39", "JP 25" }, 28.5 * 25.4 / 3, 250 },
  { "20", "asics", ANYBODY, "US M 10.5", { "UK 9.5", "EU 44.5", "CN 282.5" }, 32.5 * 25.4 / 3, 282.5 },
  { "21", "on", ANYBODY, "US M 9", { "UK 8.5", "EU 42.5", "US W 10" }, 31 * 25.4 / 3, 270 },
  { "22", "on", ANYBODY, "US W 8", { "UK 6", "EU 39", "US M 7" }, 29 * 25.4 / 3, 250 },
  { "23", "puma", ANYBODY, "US M 11", { "UK 10", "EU 44.5", "JP 29" }, 33 * 25.4 / 3, 290 },
  { "24", "brooks", ANYBODY, "JP 30", { "EU 46", "US M 12" }, 34 * 25.4 / 3, 300 },
  { "brooks-by-eu", "brooks", ANYBODY, "EU 44", { "US M 10", "JP 28" }, 32 * 25.4 / 3, 280 },
  /* The men's chart prints women's numbers beside its own. */
  { "other-column", "new-balance", MEN, "US W 15", { "US M 13", "EU 47.5" }, 35 * 25.4 / 3, 310 },
  /* Where no one said who wears it, it is a women's shoe. */
  { "own-column", "new-balance", ANYBODY, "US W 15", { "US M 13", "EU 48" }, 35 * 25.4 / 3, 320 },
  /* Only the women's chart goes that low. */
  { "elsewhere", "new-balance", ANYBODY, "US M 2.5", { "US W 4", "UK 2", "EU 34" }, 24.5 * 25.4 / 3, 210 },
  /* Rows of Nike's box that neither of its charts has. */
  { "box", "nike", ANYBODY, "US M 13", { "EU 47.5", "UK 12", "US W 14.5" }, 35 * 25.4 / 3, 310 },
  /* The men's chart knows the foot of this shoe, the box does not. */
  { "mens-number-of-a-woman", "nike", WOMEN, "US M 9", { "US W 10.5", "EU 42.5" }, 262, 270 },
  { "box-of-women", "nike", WOMEN, "EU 44", { "US W 11.5", "UK 9" }, 32 * 25.4 / 3, 280 },
};

static InstepSizeLabel
parse (const char *text)
{
  InstepSizeLabel label;

  g_assert_true (instep_size_label_parse (text, &label, NULL));

  return label;
}

static void
test_example (gconstpointer data)
{
  const Example *row = data;
  g_autoptr(InstepContent) content = load ();
  const InstepBrand *brand = instep_fit_tables_find_brand (&content->fit, row->brand);
  g_autoptr(GError) error = NULL;
  InstepConversion conversion;

  instep_convert_by_brand (brand, parse (row->label), row->sex, &conversion, &error);
  g_assert_no_error (error);

  for (guint i = 0; row->sizes[i] != NULL; i++)
    {
      InstepSizeLabel size = parse (row->sizes[i]);

      g_test_message ("%s", row->sizes[i]);
      g_assert_true (offers (&conversion, size.system, size.number));
    }

  g_assert_cmpfloat_with_epsilon (conversion.foot_length_mm, row->foot_mm, 1e-9);
  g_assert_cmpint (conversion.label_mm.said, ==, row->label_mm > 0);
  if (row->label_mm > 0)
    g_assert_cmpfloat (conversion.label_mm.value, ==, row->label_mm);
}

typedef struct
{
  const char *name;
  const char *brand;
  InstepSex   sex;
  const char *label;
  const char *sizes[6];       /* exactly those of their systems */
  guint       n_conflicts;
  double      low_men, high_men;      /* US men's sizes of the lengths' ends, half a size inside them */
} Disagreement;

/* Both sources' values; the lengths reach from one to the other where they mean another shoe. */
static const Disagreement DISAGREEMENTS[] = {
  { "eu-of-one-row", "new-balance", ANYBODY, "US M 14", { "EU 48.5", "EU 49", "JP 32" }, 1, 0, 0 },
  { "three-figures", "new-balance", ANYBODY, "US W 8",
    { "EU 38", "EU 39", "UK 5.5", "UK 6", "JP 24.5", "JP 25" }, 1, 6.5, 6.5 },
  { "from-the-other-side", "new-balance", WOMEN, "EU 38", { "US W 7.5", "US W 8" }, 1, 6, 6.5 },
  { "another-shoe", "puma", ANYBODY, "EU 42.5", { "US M 9", "US M 9.5" }, 1, 9, 9.5 },
  { "same-shoe", "puma", ANYBODY, "US M 9", { "EU 42", "EU 42.5" }, 1, 9, 9 },
  { "cm-of-the-box", "nike", WOMEN, "US W 7.5", { "JP 24", "JP 24.5", "EU 38.5" }, 1, 0, 0 },
  { "box-of-another-wearer", "nike", ANYBODY, "US W 10.5", { "JP 27", "JP 27.5" }, 1, 9, 9 },
  { "not-of-the-own-chart", "nike", ANYBODY, "US M 9", { "JP 27" }, 0, 0, 0 },
  { "hoka", "hoka", ANYBODY, "US M 11", { "EU 45", "EU 45.5" }, 1, 11, 11 },
  { "without-us-sizes", "onitsuka-tiger", ANYBODY, "UK 7", { "EU 40.5", "EU 41.5", "US M 8" }, 1, 8, 8 },
  /* The other shop's UK 7 is this chart's US 8: the foot may be longer, but no US size is said. */
  { "without-us-sizes-by-eu", "onitsuka-tiger", ANYBODY, "EU 40.5",
    { "UK 6.5", "UK 7", "US M 7.5", "JP 25.5", "JP 25.75" }, 2, 7.5, 8 },
  { "nowhere-printed", "new-balance", MEN, "EU 48.5", { "EU 47.5", "EU 48.5", "EU 49", "US M 13",
    "US M 14" }, 1, 0, 0 },
};

static void
assert_only (const InstepConversion *conversion,
             const char * const     *sizes)
{
  for (guint i = 0; sizes[i] != NULL; i++)
    {
      InstepSizeLabel size = parse (sizes[i]);
      guint n_values = 0;

      for (guint j = 0; sizes[j] != NULL; j++)
        n_values += parse (sizes[j]).system == size.system;

      g_test_message ("%s", sizes[i]);
      g_assert_true (offers (conversion, size.system, size.number));
      g_assert_cmpuint (conversion->sizes[size.system].n_values, ==, n_values);
    }
}

static void
test_disagreement (gconstpointer data)
{
  const Disagreement *row = data;
  g_autoptr(InstepContent) content = load ();
  const InstepBrand *brand = instep_fit_tables_find_brand (&content->fit, row->brand);
  const char *sizes[G_N_ELEMENTS (row->sizes) + 1] = { NULL };
  g_autoptr(GError) error = NULL;
  InstepConversion conversion;

  for (guint i = 0; i < G_N_ELEMENTS (row->sizes); i++)
    sizes[i] = row->sizes[i];

  instep_convert_by_brand (brand, parse (row->label), row->sex, &conversion, &error);
  g_assert_no_error (error);
  assert_only (&conversion, sizes);
  g_assert_cmpuint (conversion.n_conflicts, ==, row->n_conflicts);

  if (row->low_men > 0)
    {
      g_assert_cmpfloat_with_epsilon (conversion.foot_length_low_mm,
                                      (row->low_men - 0.25 + 22) * 25.4 / 3, 1e-9);
      g_assert_cmpfloat_with_epsilon (conversion.foot_length_high_mm,
                                      (row->high_men + 0.25 + 22) * 25.4 / 3, 1e-9);
    }
}

/* Salomon's EU 42: 260 mm here, and by another source the shoe that this chart calls US 8.5, 265 mm. */
static void
test_disagreement_over_feet (void)
{
  g_autoptr(InstepContent) content = load ();
  const InstepBrand *salomon = instep_fit_tables_find_brand (&content->fit, "salomon");
  InstepConversion conversion;

  g_assert_true (instep_convert_by_brand (salomon, parse ("EU 42"), ANYBODY, &conversion, NULL));
  g_assert_cmpfloat (conversion.foot_length_mm, ==, 260);
  g_assert_cmpfloat_with_epsilon (conversion.foot_length_low_mm, 260 - 25.4 / 12, 1e-9);
  g_assert_cmpfloat_with_epsilon (conversion.foot_length_high_mm, 265 + 25.4 / 12, 1e-9);
  g_assert_true (offers (&conversion, INSTEP_SIZE_US_MEN, 8));
  g_assert_true (offers (&conversion, INSTEP_SIZE_US_MEN, 8.5));
  g_assert_true (offers (&conversion, INSTEP_SIZE_JP, 26.5));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/content/shipped-conversions/every-row-answers-to-its-labels",
                   test_every_row_answers_to_its_labels);
  g_test_add_func ("/content/shipped-conversions/answers-never-fall", test_answers_never_fall);
  for (guint i = 0; i < G_N_ELEMENTS (EXAMPLES); i++)
    {
      g_autofree char *path = g_strconcat ("/content/shipped-conversions/examples/", EXAMPLES[i].name,
                                           NULL);

      g_test_add_data_func (path, &EXAMPLES[i], test_example);
    }

  for (guint i = 0; i < G_N_ELEMENTS (DISAGREEMENTS); i++)
    {
      g_autofree char *path = g_strconcat ("/content/shipped-conversions/disagreements/",
                                           DISAGREEMENTS[i].name, NULL);

      g_test_add_data_func (path, &DISAGREEMENTS[i], test_disagreement);
    }
  g_test_add_func ("/content/shipped-conversions/disagreements/over-feet", test_disagreement_over_feet);

  return g_test_run ();
}
