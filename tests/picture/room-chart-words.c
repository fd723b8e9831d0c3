/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the words of the chart end up when they are painted: librsvg is asked for their extents. */

#include "config.h"

#include "chart-document.h"
#include "painted-words.h"

#include <math.h>

typedef struct
{
  double width_px, height_px, text_scale;
} Size;

/* From the narrowest window to a wide one; text twice as large in both low and high pictures. */
static const Size SIZES[] = {
  { 300, 216, 1.0 }, { 300, 216, 1.5 }, { 300, 216, 2.0 }, { 330, 230, 1.0 }, { 330, 230, 2.0 },
  { 330, 420, 2.0 },
  { 480, 216, 1.0 }, { 700, 250, 1.0 }, { 700, 250, 2.0 }, { 1100, 440, 2.0 }, { 1600, 300, 1.0 },
};

static void
assert_words_fit (GArray     *words,
                  const Size *size,
                  gboolean    apart)
{
  for (guint i = 0; i < words->len; i++)
    {
      const PaintedWord *word = &g_array_index (words, PaintedWord, i);

      g_test_message ("%s: %.1f %.1f %.1f %.1f", word->id, word->box.x, word->box.y,
                      word->box.width, word->box.height);
      g_assert_cmpfloat (word->box.x, >=, -1.0);
      g_assert_cmpfloat (word->box.y, >=, -1.0);
      g_assert_cmpfloat (word->box.x + word->box.width, <=, size->width_px + 1.0);
      g_assert_cmpfloat (word->box.y + word->box.height, <=, size->height_px + 1.0);

      for (guint j = i + 1; apart && j < words->len; j++)
        {
          const PaintedWord *other = &g_array_index (words, PaintedWord, j);

          if (painted_boxes_overlap (&word->box, &other->box))
            g_test_message ("%s lies over %s", word->id, other->id);
          g_assert_false (painted_boxes_overlap (&word->box, &other->box));
        }
    }
}

static void
test_apart_and_inside (gconstpointer data)
{
  gboolean cantarell = painted_words_are_cantarell ();

  for (guint i = 0; i < G_N_ELEMENTS (SIZES); i++)
    {
      const Size *size = &SIZES[i];
      g_autoptr(ChartSample) sample = chart_sample_new (data, size->width_px, size->height_px,
                                                        size->text_scale);

      for (guint turned = 0; turned < 2; turned++)
        {
          g_autofree char *svg = NULL;
          g_autoptr(GPtrArray) elements = NULL;
          g_autoptr(ChartPicture) handle = NULL;
          g_autoptr(GArray) words = NULL;

          sample->chart.right_to_left = turned == 1;
          svg = instep_room_chart_to_svg (&sample->chart);
          elements = chart_read (svg);
          handle = chart_paint (svg);
          words = painted_words_measure (handle, elements);

          g_test_message ("%.0f by %.0f, text scale %.1f%s", size->width_px, size->height_px,
                          size->text_scale, turned ? ", right to left" : "");
          assert_words_fit (words, size, cantarell);
        }
    }
}

/* Every line has its name at every size, the axis its ends, and no letter is too small to read. */
static void
test_named (gconstpointer data)
{
  static const char * const needed[] = {
    "planned-name", "typical-name", "shop-rule-name", "finish", "unit", "limit-0", "end",
  };

  for (guint i = 0; i < G_N_ELEMENTS (SIZES); i++)
    {
      const Size *size = &SIZES[i];
      g_autoptr(ChartSample) sample = chart_sample_new (data, size->width_px, size->height_px,
                                                        size->text_scale);
      g_autofree char *svg = instep_room_chart_to_svg (&sample->chart);
      g_autoptr(GPtrArray) elements = chart_read (svg);

      g_test_message ("%.0f by %.0f, text scale %.1f", size->width_px, size->height_px,
                      size->text_scale);
      for (guint j = 0; j < G_N_ELEMENTS (needed); j++)
        {
          g_test_message ("%s", needed[j]);
          g_assert_nonnull (chart_find (elements, needed[j]));
        }

      for (guint j = 0; j < elements->len; j++)
        {
          GHashTable *element = g_ptr_array_index (elements, j);

          if (!g_str_equal (chart_get_text (element, "element"), "text"))
            continue;

          g_assert_cmpfloat (chart_get_number (element, "font-size"), >=, 12.0);
          g_assert_cmpfloat (chart_get_number (element, "font-size"), >=,
                             0.75 * 12.0 * size->text_scale);
        }
    }
}

/* Small text beside the axis: its middle is a third of its size above the baseline. */
static double
get_middle_px (GHashTable *word)
{
  return chart_get_number (word, "y") - chart_get_number (word, "font-size") / 3.0;
}

/* Limits stand level with where zones meet, names of zones beside the plot with their zones. */
static void
test_level_with_zones (gconstpointer data)
{
  static const char * const zones[] = {
    "too-short", "tight", "adequate", "good", "roomy", "too-long",
  };
  g_autoptr(ChartSample) sample = chart_sample_new (data, 700.0, 250.0, 1.0);
  g_autofree char *svg = instep_room_chart_to_svg (&sample->chart);
  g_autoptr(GPtrArray) elements = chart_read (svg);
  GHashTable *frame = chart_find (elements, "frame");
  double right_px = chart_get_number (frame, "x") + chart_get_number (frame, "width");

  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_autofree char *zone_id = g_strconcat ("zone-", zones[i], NULL);
      g_autofree char *name_id = g_strconcat ("name-", zones[i], NULL);
      g_autofree char *limit_id = g_strdup_printf ("limit-%u", i);
      GHashTable *zone = chart_find (elements, zone_id), *name = chart_find (elements, name_id);
      GHashTable *limit = chart_find (elements, limit_id);
      double top_px, height_px;

      if (zone == NULL)
        {
          g_assert_null (name);
          continue;
        }

      top_px = chart_get_number (zone, "y");
      height_px = chart_get_number (zone, "height");
      if (limit != NULL)
        g_assert_cmpfloat_with_epsilon (get_middle_px (limit), top_px, 1.0);
      if (height_px >= 16.0)
        {
          g_assert_cmpfloat (chart_get_number (name, "x"), >, right_px);
          g_assert_cmpfloat (get_middle_px (name), >=, top_px);
          g_assert_cmpfloat (get_middle_px (name), <=, top_px + height_px);
        }
    }
}

/* Beside the plot: each name begins right of the finish, near the end of its line or tied to it. */
static void
test_names_at_the_ends (gconstpointer data)
{
  static const char * const lines[] = { "typical", "planned", "shop-rule" };
  g_autoptr(ChartSample) sample = chart_sample_new (data, 700.0, 250.0, 1.0);
  g_autofree char *svg = instep_room_chart_to_svg (&sample->chart);
  g_autoptr(GPtrArray) elements = chart_read (svg);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *end_id = g_strconcat (lines[i], "-end", NULL);
      g_autofree char *name_id = g_strconcat (lines[i], "-name", NULL);
      GHashTable *end = chart_find (elements, end_id), *name = chart_find (elements, name_id);
      double end_px = chart_get_number (end, "cy");
      gboolean tied = FALSE;

      g_assert_cmpfloat (chart_get_number (name, "x"), >, chart_get_number (end, "cx"));
      for (guint j = 0; j < elements->len; j++)
        {
          GHashTable *leader = g_ptr_array_index (elements, j);
          g_autoptr(GArray) path = NULL;

          if (g_strcmp0 (chart_get_text (leader, "class"), "leader") != 0)
            continue;

          path = chart_get_path (leader);
          tied |= fabs (g_array_index (path, ChartPoint, 0).y - end_px) < 0.02 &&
                  fabs (g_array_index (path, ChartPoint, 1).y - get_middle_px (name)) < 1.0;
        }
      g_assert_true (tied || fabs (get_middle_px (name) - end_px) < 5.0);
    }
}

/* Times keep their distances: every one, every second one, … but never an odd one out. */
static void
test_even_ticks (void)
{
  gboolean all_seen = FALSE, half_seen = FALSE;

  for (double width_px = 200.0; width_px < 800.0; width_px += 20.0)
    {
      g_autoptr(ChartSample) sample = chart_sample_new (&chart_cases[7], width_px, 250.0, 1.0);
      g_autofree char *svg = NULL;
      g_autoptr(GPtrArray) elements = NULL;
      guint n_ticks = 0;

      svg = instep_room_chart_to_svg (&sample->chart);
      elements = chart_read (svg);
      for (guint i = 0; i < 3; i++)
        {
          g_autofree char *id = g_strdup_printf ("tick-%u", i);

          n_ticks += chart_find (elements, id) != NULL ? 1 : 0;
        }
      if (n_ticks == 1)
        g_assert_nonnull (chart_find (elements, "tick-1"));
      else
        g_assert_true (n_ticks == 0 || n_ticks == 3);
      all_seen |= n_ticks == 3;
      half_seen |= n_ticks == 1;
    }

  g_assert_true (all_seen);
  g_assert_true (half_seen);
}

/* Languages need more room than English: words get smaller, but all stay in the picture. */
static void
test_long_words (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (SIZES); i++)
    {
      const Size *size = &SIZES[i];
      g_autoptr(ChartSample) sample = chart_sample_new (&chart_cases[0], size->width_px,
                                                        size->height_px,
                                                        size->text_scale);
      g_autofree char *svg = NULL;
      g_autoptr(GPtrArray) elements = NULL;
      g_autoptr(ChartPicture) handle = NULL;
      g_autoptr(GArray) words = NULL;

      g_free (sample->texts.finish);
      sample->texts.finish = g_strdup ("Zieldurchlauf, 21,1 km");
      g_free (sample->texts.at_the_start);
      sample->texts.at_the_start = g_strdup ("14,7 mm beim Loslaufen");
      g_free (sample->texts.shop_rule);
      sample->texts.shop_rule = g_strdup ("Faustregel im Laden 10,4");
      sample->texts.zones[INSTEP_TOE_ADEQUATE] = "gerade ausreichend";
      svg = instep_room_chart_to_svg (&sample->chart);
      elements = chart_read (svg);
      handle = chart_paint (svg);
      words = painted_words_measure (handle, elements);

      g_test_message ("%.0f by %.0f, text scale %.1f", size->width_px, size->height_px,
                      size->text_scale);
      assert_words_fit (words, size, painted_words_are_cantarell ());
      g_assert_nonnull (chart_find (elements, "planned-name"));
      g_assert_nonnull (chart_find (elements, "shop-rule-name"));
    }
}

static void
add_cases (const char    *path,
           GTestDataFunc  func)
{
  for (guint i = 0; i < n_chart_cases; i++)
    {
      g_autofree char *full = g_strconcat (path, "/", chart_cases[i].name, NULL);

      g_test_add_data_func (full, &chart_cases[i], func);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_cases ("/picture/room-chart-words/apart-and-inside", test_apart_and_inside);
  add_cases ("/picture/room-chart-words/named", test_named);
  add_cases ("/picture/room-chart-words/level-with-zones", test_level_with_zones);
  add_cases ("/picture/room-chart-words/names-at-the-ends", test_names_at_the_ends);
  g_test_add_func ("/picture/room-chart-words/long-words", test_long_words);
  g_test_add_func ("/picture/room-chart-words/even-ticks", test_even_ticks);

  return g_test_run ();
}
