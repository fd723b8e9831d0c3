/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/convert-words.h"

#include <string.h>

#include "facts-charts.h"

static InstepSizeLabel
parse (const char *text)
{
  InstepSizeLabel label;

  g_assert_true (instep_size_label_parse (text, &label, NULL));

  return label;
}

typedef struct
{
  const char *name;
  const char *brand;      /* NULL: by formula */
  const char *label;
  InstepSex   sex;
  const char *table;
  const char *headline;
  const char *lengths;
  const char *warning;    /* NULL: none */
} WordsCase;

static const WordsCase CASES[] = {
  /* (43 − 2) · 20/3 mm, and half of half a point each way. */
  { "formula", NULL, "EU 43", INSTEP_SEX_NOT_SAID, "generic",
    "EU 43 is meant for a foot of 273.3 mm (271.7–275.0 mm).", NULL, NULL },
  { "foot-length", "nike", "US M 6.5", INSTEP_SEX_NOT_SAID, "Nike men",
    "US M 6.5 is meant for a foot of 241.0 mm (238.9–243.1 mm) by the chart “Nike men”.",
    "The length is that of the foot, from heel to toe, as the chart prints it. The box says 24.5 cm, "
    "which is a size and not the length of the foot.", NULL },
  { "foot-length-without-box", "salomon", "EU 42", INSTEP_SEX_NOT_SAID, "Salomon",
    "EU 42 is meant for a foot of 260.0 mm (257.9–262.1 mm) by the chart “Salomon”.",
    "The length is that of the foot, from heel to toe, as the chart prints it.", NULL },
  /* (9.5 + 22) · 25.4/3 mm; the next of these rows is a whole size below. */
  { "printed-cm", "asics", "EU 43.5", INSTEP_SEX_NOT_SAID, "ASICS men",
    "EU 43.5 is meant for a foot of 266.7 mm (262.5–270.9 mm) by the chart “ASICS men”.",
    "The chart prints one figure, 27.5 cm, the same as the box, and does not say whether it is the foot; "
    "the length of the foot is reckoned from the US size.", NULL },
  { "between", "asics", "EU 43", INSTEP_SEX_NOT_SAID, "ASICS men",
    "EU 43 is meant for a foot of 262.5 mm (254.0–270.9 mm) by the chart “ASICS men”.",
    "The chart prints one figure in cm, the same as the box, and does not say whether it is the foot; "
    "the length of the foot is reckoned from the US size.",
    "EU 43 is not in the chart “ASICS men”: it lies between EU 42 and EU 43.5, and the answer is for both." },
  { "old-chinese-number", "nike", "CN 44", INSTEP_SEX_MEN, "Nike men",
    "CN 44 is meant for a foot of 262.0 mm (257.8–266.2 mm) by the chart “Nike men”.",
    "The length is that of the foot, from heel to toe, as the chart prints it. The box says 27 cm, "
    "which is a size and not the length of the foot.", NULL },
  { "on-two-rows", "nike", "UK 6", INSTEP_SEX_MEN, "Nike men",
    "UK 6 is meant for a foot of 243.0 mm (238.9–249.2 mm) by the chart “Nike men”.",
    "The length is that of the foot, from heel to toe, as the chart prints it.",
    "UK 6 is printed twice, for US M 6.5 and for US M 7, and the answer is for both." },
  { "in-two-charts", "nike", "JP 24", INSTEP_SEX_MEN, "Nike men, Nike (box label)",
    "JP 24 is meant for a foot of 234.9 mm (230.7–239.1 mm) by the charts “Nike men” and “Nike (box "
    "label)”.",
    "The length is that of the foot, from heel to toe, as the chart prints it. The box says 24 cm, "
    "which is a size and not the length of the foot.",
    "JP 24 is printed twice, for US M 5.5 and for US M 6, and the answer is for both." },
  { "box", "nike", "US M 5", INSTEP_SEX_NOT_SAID, "Nike (box label)",
    "US M 5 is meant for a foot of 228.6 mm (226.5–230.7 mm) by the chart “Nike (box label)”.",
    "The chart has only what the box says, 23.5 cm; the length of the foot is reckoned from the US size.",
    NULL },
};

static void
test_words (gconstpointer data)
{
  const WordsCase *row = data;
  g_autoptr(InstepBrand) brand = facts_brand_new (row->brand != NULL ? row->brand : "nike");
  InstepSizeLabel label = parse (row->label);
  InstepConversion conversion;
  g_autofree char *table = NULL;
  g_autofree char *headline = NULL;
  g_autofree char *lengths = NULL;
  g_auto(GStrv) warnings = NULL;

  if (row->brand == NULL)
    g_assert_true (instep_convert (label, &conversion, NULL));
  else
    g_assert_true (instep_convert_by_brand (brand, label, row->sex, &conversion, NULL));

  table = instep_words_convert_table (&conversion);
  g_assert_cmpstr (table, ==, row->table);
  headline = instep_words_convert_headline (label, &conversion);
  g_assert_cmpstr (headline, ==, row->headline);
  lengths = instep_words_convert_lengths (&conversion);
  g_assert_cmpstr (lengths, ==, row->lengths);
  warnings = instep_words_convert_warnings (label, &conversion);
  g_assert_cmpstr (warnings[0], ==, row->warning);
}

/* What another source says is told as it stands, behind what is told of the rows. */
static void
test_conflict (void)
{
  g_autoptr(InstepBrand) brand = facts_brand_new ("asics");
  const InstepSizeRow other = { .numbers = { [INSTEP_SIZE_EU] = INSTEP_SAID (44) } };
  InstepSizeLabel label = parse ("US M 9.5");
  InstepConversion conversion;
  g_auto(GStrv) warnings = NULL;

  instep_size_chart_add_conflict (g_ptr_array_index (brand->charts, 0), 1, &other, "s", "They differ.");
  g_assert_true (instep_convert_by_brand (brand, label, INSTEP_SEX_NOT_SAID, &conversion, NULL));

  warnings = instep_words_convert_warnings (label, &conversion);
  g_assert_cmpuint (g_strv_length (warnings), ==, 1);
  g_assert_cmpstr (warnings[0], ==, "They differ.");
}

static void
test_confidence (void)
{
  static const struct { char confidence; const char *words; } rows[] = {
    { 'A', "The chart is the brand’s own, or a copy that names the brand’s page." },
    { 'B', "The chart is somebody’s copy, and other figures support it." },
    { 'C', "The chart comes from a single source, or others contradict it." },
  };
  g_autoptr(InstepBrand) brand = facts_brand_new ("asics");
  InstepSizeChart *chart = g_ptr_array_index (brand->charts, 0);
  InstepConversion conversion;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      chart->confidence = rows[i].confidence;
      g_assert_true (instep_convert_by_brand (brand, parse ("EU 42"), INSTEP_SEX_NOT_SAID, &conversion,
                                              NULL));
      g_assert_cmpstr (instep_words_convert_confidence (&conversion), ==, rows[i].words);
    }

  g_assert_true (instep_convert (parse ("EU 42"), &conversion, NULL));
  g_assert_null (instep_words_convert_confidence (&conversion));
}

/* "fit" forecasts no kids' shoes, so it is not recommended for them. */
static void
test_meaning (void)
{
  g_assert_nonnull (strstr (instep_words_convert_meaning (parse ("EU 42")), "instep-cli fit"));
  g_assert_null (strstr (instep_words_convert_meaning (parse ("US K 12")), "instep-cli fit"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strdup_printf ("/convert-words/%s", CASES[i].name);

      g_test_add_data_func (path, &CASES[i], test_words);
    }
  g_test_add_func ("/convert-words/conflict", test_conflict);
  g_test_add_func ("/convert-words/confidence", test_confidence);
  g_test_add_func ("/convert-words/meaning", test_meaning);

  return g_test_run ();
}
