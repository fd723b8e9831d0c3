/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The size charts that ship are the published ones, row for row; published-size-charts.json names
 * the page of each.
 */

#include "config.h"

#include "content/content.h"

#include <json-glib/json-glib.h>
#include <string.h>

typedef struct
{
  InstepContent *content;
  JsonParser    *published;
  JsonArray     *charts;       /* borrowed from @published */
} Charts;

static void
set_up (Charts        *charts,
        gconstpointer  data)
{
  g_autofree char *folder = instep_content_get_folder ();
  g_autofree char *file = g_test_build_filename (G_TEST_DIST, "content",
                                                 "published-size-charts.json", NULL);
  g_autoptr(GError) error = NULL;

  charts->content = instep_content_load (folder, &error);
  g_assert_no_error (error);

  charts->published = json_parser_new ();
  json_parser_load_from_file (charts->published, file, &error);
  g_assert_no_error (error);
  charts->charts = json_object_get_array_member (
    json_node_get_object (json_parser_get_root (charts->published)), "charts");
}

static void
tear_down (Charts        *charts,
           gconstpointer  data)
{
  g_object_unref (charts->published);
  instep_content_free (charts->content);
}

/* How the shipped chart of a published one is called: the audience stands behind the brand. */
static char *
name_chart (JsonObject *published)
{
  const char *brand = json_object_get_string_member (published, "brand");
  const char *audience = json_object_get_string_member (published, "audience");

  if (g_str_equal (brand, "Ahnu (Deckers)"))
    brand = "Ahnu";

  return g_str_equal (audience, "unisex") ? g_strdup (brand)
                                          : g_strjoin (" ", brand, audience, NULL);
}

static const InstepSizeChart *
find_chart (const Charts *charts,
            const char   *name)
{
  for (guint i = 0; i < charts->content->fit.brands->len; i++)
    {
      const InstepBrand *brand = g_ptr_array_index (charts->content->fit.brands, i);

      for (guint j = 0; j < brand->charts->len; j++)
        {
          const InstepSizeChart *chart = g_ptr_array_index (brand->charts, j);

          if (g_str_equal (chart->name, name))
            return chart;
        }
    }

  return NULL;
}

/* "10k", "42 2/3", "47 1/2" by arithmetic of its own. */
static double
read_printed (const char *text)
{
  const char *blank = strchr (text, ' ');
  double number = g_ascii_strtod (text, NULL);

  if (blank != NULL)
    number += g_ascii_strtod (blank, NULL) / g_ascii_strtod (strchr (blank, '/') + 1, NULL);

  return number;
}

static void
assert_number (InstepMaybe  number,
               JsonObject  *row,
               const char  *member)
{
  g_assert_cmpint (number.said, ==, json_object_has_member (row, member));
  if (number.said)
    g_assert_cmpfloat_with_epsilon (number.value,
                                    read_printed (json_object_get_string_member (row, member)), 1e-9);
}

static void
assert_adult_row (const InstepSizeRow *row,
                  JsonObject          *published,
                  gboolean             us_is_women)
{
  assert_number (row->numbers[INSTEP_SIZE_EU], published, "eu");
  assert_number (row->numbers[INSTEP_SIZE_UK], published, "uk");
  assert_number (row->numbers[INSTEP_SIZE_US_MEN], published, us_is_women ? "us_men" : "us");
  assert_number (row->numbers[INSTEP_SIZE_US_WOMEN], published, us_is_women ? "us" : "us_women");
  g_assert_true (row->us_men.said);
}

/* "9.5k" is the child scale, "1.5" the youth's; New Balance's infants have no "k". */
static void
assert_kids_number (const InstepSizeRow *row,
                    InstepSizeSystem     kids,
                    InstepSizeSystem     youth,
                    JsonObject          *published,
                    const char          *member)
{
  const char *text;
  gboolean is_kids;

  if (!json_object_has_member (published, member))
    {
      g_assert_false (row->numbers[kids].said || row->numbers[youth].said);
      return;
    }

  text = json_object_get_string_member (published, member);
  is_kids = g_str_has_suffix (text, "k") || json_object_has_member (published, "inches");
  assert_number (row->numbers[is_kids ? kids : youth], published, member);
  g_assert_false (row->numbers[is_kids ? youth : kids].said);
}

static void
assert_kids_row (const InstepSizeRow *row,
                 JsonObject          *published)
{
  assert_kids_number (row, INSTEP_SIZE_US_KIDS, INSTEP_SIZE_US_YOUTH, published, "us");
  assert_kids_number (row, INSTEP_SIZE_UK_KIDS, INSTEP_SIZE_UK_YOUTH, published, "uk");
  assert_number (row->numbers[INSTEP_SIZE_EU], published, "eu");
  g_assert_false (row->us_men.said);
}

static void
assert_length (InstepMaybe  length_mm,
               JsonObject  *published,
               const char  *member)
{
  gboolean is_printed = member != NULL && json_object_has_member (published, member) &&
                        !json_object_get_null_member (published, member);

  g_assert_cmpint (length_mm.said, ==, is_printed);
  if (is_printed)
    g_assert_cmpfloat (length_mm.value, ==, json_object_get_double_member (published, member));
}

static void
assert_row (const InstepSizeChart *chart,
            const InstepSizeRow   *row,
            JsonObject            *published,
            gboolean               us_is_women)
{
  if (chart->audience == INSTEP_AUDIENCE_KIDS)
    assert_kids_row (row, published);
  else
    assert_adult_row (row, published, us_is_women);

  /* A chart with one cm figure has it under "foot_mm", and it is the one of the box. */
  assert_length (row->foot_length_mm, published,
                 chart->basis == INSTEP_BASIS_FOOT_LENGTH ? "foot_mm" : NULL);
  assert_length (row->label_mm, published,
                 chart->basis == INSTEP_BASIS_PRINTED_CM ? "foot_mm" : "jp_mm");
}

static void
assert_head (const InstepSizeChart *chart,
             JsonObject            *published)
{
  static const char * const audiences[] = { "men", "women", "unisex", "kids" };
  static const char * const bases[] = { "foot_length", "printed_cm_label", "box_label" };

  g_assert_cmpstr (audiences[chart->audience], ==,
                   json_object_get_string_member (published, "audience"));
  g_assert_cmpstr (bases[chart->basis], ==,
                   json_object_get_string_member (published, "length_basis"));
  g_assert_cmpint (chart->confidence, ==,
                   json_object_get_string_member (published, "confidence")[0]);
}

static void
test_rows (Charts        *charts,
           gconstpointer  data)
{
  guint n_charts = json_array_get_length (charts->charts);

  g_assert_cmpuint (n_charts, ==, 20);
  for (guint i = 0; i < n_charts; i++)
    {
      JsonObject *published = json_array_get_object_element (charts->charts, i);
      JsonArray *rows = json_object_get_array_member (published, "rows");
      gboolean us_is_women = g_str_equal (json_object_get_string_member (published, "us_column"),
                                          "women");
      g_autofree char *name = name_chart (published);
      const InstepSizeChart *chart = find_chart (charts, name);
      guint n_rows = json_array_get_length (rows);

      g_test_message ("%s", name);
      g_assert_nonnull (chart);
      assert_head (chart, published);
      g_assert_cmpuint (chart->rows->len, ==, n_rows);
      for (guint j = 0; j < n_rows; j++)
        {
          /* Only Brooks's three points were published the longest first. */
          guint index = g_str_equal (name, "Brooks men") ? n_rows - 1 - j : j;

          assert_row (chart, instep_size_chart_get_row (chart, j),
                      json_array_get_object_element (rows, index), us_is_women);
        }
    }
}

/* Ids others rely on, how many charts each has, 20 in all, and what women's numbers are above men's:
 * facts, shoe sizes §3.
 */
static void
test_brands (Charts        *charts,
             gconstpointer  data)
{
  static const struct { const char *id; guint n_charts; double women_above_men; } expected[] = {
    { "adidas", 2, 1 }, { "ahnu", 1, 1.5 }, { "asics", 1, 1.5 }, { "brooks", 1, 1.5 },
    { "hoka", 1, 1.5 }, { "mizuno", 1, 1.5 }, { "new-balance", 3, 1.5 }, { "nike", 3, 1.5 },
    { "on", 2, 1 }, { "onitsuka-tiger", 1, 1.5 }, { "puma", 1, 1.5 }, { "salomon", 1, 1.5 },
    { "saucony", 1, 1.5 }, { "under-armour", 1, 1.5 },
  };

  g_assert_cmpuint (charts->content->fit.brands->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const InstepBrand *brand = g_ptr_array_index (charts->content->fit.brands, i);

      g_assert_cmpstr (brand->id, ==, expected[i].id);
      g_assert_cmpuint (brand->charts->len, ==, expected[i].n_charts);
      g_assert_true (instep_fit_tables_find_brand (&charts->content->fit, brand->id) == brand);
      g_assert_cmpint (brand->anchors_only, ==, g_str_equal (brand->id, "brooks"));
      g_assert_cmpfloat (brand->women_above_men, ==, expected[i].women_above_men);
    }
}

/* The disagreements that are known, by the chart and the row's first label. */
static void
test_conflicts (Charts        *charts,
                gconstpointer  data)
{
  static const struct
  {
    const char       *chart;
    InstepSizeLabel   row;
    InstepSizeSystem  system;
    double            other;
  } expected[] = {
    { "HOKA men", { INSTEP_SIZE_US_MEN, 11 }, INSTEP_SIZE_EU, 45 },
    { "New Balance men", { INSTEP_SIZE_US_MEN, 14 }, INSTEP_SIZE_EU, 48.5 },
    { "New Balance women", { INSTEP_SIZE_US_WOMEN, 8 }, INSTEP_SIZE_EU, 38 },
    { "New Balance women", { INSTEP_SIZE_US_WOMEN, 8 }, INSTEP_SIZE_UK, 5.5 },
    { "New Balance women", { INSTEP_SIZE_US_WOMEN, 8 }, INSTEP_SIZE_JP, 24.5 },
    { "Nike women", { INSTEP_SIZE_US_WOMEN, 7.5 }, INSTEP_SIZE_JP, 24 },
    { "Nike (box label)", { INSTEP_SIZE_US_MEN, 9 }, INSTEP_SIZE_JP, 27.5 },
    { "Onitsuka Tiger", { INSTEP_SIZE_US_MEN, 7 }, INSTEP_SIZE_JP, 25.25 },
    { "Onitsuka Tiger", { INSTEP_SIZE_US_MEN, 7.5 }, INSTEP_SIZE_JP, 25.5 },
    { "Onitsuka Tiger", { INSTEP_SIZE_UK, 7 }, INSTEP_SIZE_EU, 40.5 },
    { "Onitsuka Tiger", { INSTEP_SIZE_UK, 7.5 }, INSTEP_SIZE_EU, 41.5 },
    { "Puma men", { INSTEP_SIZE_US_MEN, 9 }, INSTEP_SIZE_EU, 42.5 },
    { "Puma men", { INSTEP_SIZE_US_MEN, 11 }, INSTEP_SIZE_EU, 45 },
    { "Salomon", { INSTEP_SIZE_EU, 42 }, INSTEP_SIZE_US_MEN, 8.5 },
    { "Salomon", { INSTEP_SIZE_EU, 42 }, INSTEP_SIZE_JP, 26.5 },
    { "Salomon", { INSTEP_SIZE_EU, 44 }, INSTEP_SIZE_US_MEN, 10 },
    { "Salomon", { INSTEP_SIZE_EU, 44 }, INSTEP_SIZE_JP, 28 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const InstepSizeChart *chart = find_chart (charts, expected[i].chart);
      gboolean found = FALSE;

      for (guint j = 0; j < chart->conflicts->len; j++)
        {
          const InstepSizeConflict *conflict = g_ptr_array_index (chart->conflicts, j);
          const InstepSizeRow *row = instep_size_chart_get_row (chart, conflict->row);
          InstepMaybe other = conflict->other.numbers[expected[i].system];

          if (ABS (row->numbers[expected[i].row.system].value - expected[i].row.number) < 1e-9 &&
              other.said && ABS (other.value - expected[i].other) < 1e-9)
            found = TRUE;
        }

      g_test_message ("%s: %g", expected[i].chart, expected[i].other);
      g_assert_true (found);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/content/shipped-charts/rows", Charts, NULL, set_up, test_rows, tear_down);
  g_test_add ("/content/shipped-charts/brands", Charts, NULL, set_up, test_brands, tear_down);
  g_test_add ("/content/shipped-charts/conflicts", Charts, NULL, set_up, test_conflicts, tear_down);

  return g_test_run ();
}
