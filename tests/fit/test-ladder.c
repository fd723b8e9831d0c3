/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "fit/ladder.h"

#include "facts-model.h"

/* A label and what stands around it, written out. */
typedef struct
{
  const char *name;
  const char *label;
  double      start_mm;
  double      planned_mm;
  const char *labels;          /* of the ladder, yours in brackets */
  const char *recommended;
} Row;

/* Steps of contract §2: half sizes of EU (3.33 mm), UK and US (4.23 mm), and 5 mm. */
static const Row rows[] = {
  { "example-runner", "EU 43.5", 14.68, 12.35,
    "EU 42, EU 42.5, EU 43, [EU 43.5], EU 44, EU 44.5, EU 45, EU 45.5", "EU 43.5" },
  { "uk", "UK 8", 3.0, 1.0, "UK 6.5, UK 7, UK 7.5, [UK 8], UK 8.5, UK 9, UK 9.5, UK 10", "UK 9.5" },
  { "us-women-iso", "US W+1 8", 11.0, 9.4,
    "US W+1 6.5, US W+1 7, US W+1 7.5, [US W+1 8], US W+1 8.5, US W+1 9, US W+1 9.5, US W+1 10",
    "US W+1 8.5" },
  { "mondo", "Mondo 265", 0.0, -3.0,
    "Mondo 250, Mondo 255, Mondo 260, [Mondo 265], Mondo 270, Mondo 275, Mondo 280, Mondo 285",
    "Mondo 280" },
  { "jp", "JP 26.5", 22.0, 20.0, "JP 25, JP 25.5, JP 26, [JP 26.5], JP 27, JP 27.5, JP 28, JP 28.5",
    "JP 25.5" },
  { "cn-old", "CN 40", 12.0, 10.0,
    "CN 37, CN 38, CN 39, [CN 40], CN 41, CN 42, CN 43, CN 44", "CN 40" },
  { "off-the-grid-third", "EU 42 2/3", 12.0, 10.0,
    "EU 41.5, EU 42, EU 42.5, [EU 42 2/3], EU 43, EU 43.5, EU 44, EU 44.5", "EU 43" },
  { "off-the-grid-mondo", "Mondo 267", 12.0, 10.0,
    "Mondo 255, Mondo 260, Mondo 265, [Mondo 267], Mondo 270, Mondo 275, Mondo 280, Mondo 285",
    "Mondo 270" },
  { "bottom-of-the-table", "EU 33.5", 12.0, 10.0,
    "EU 33, [EU 33.5], EU 34, EU 34.5, EU 35, EU 35.5", "EU 33.5" },
  { "top-of-the-table", "EU 54", 12.0, 10.0,
    "EU 52.5, EU 53, EU 53.5, [EU 54], EU 54.5, EU 55", "EU 54" },
  { "smaller-than-the-table", "UK 2", 90.0, 88.0,
    "UK 1, UK 1.5, [UK 2], UK 2.5, UK 3, UK 3.5, UK 4",
    "UK 1" },
  { "larger-than-the-table", "UK 20", -60.0, -62.0, "UK 18.5, UK 19, UK 19.5, [UK 20]", "" },
  { "recommended-at-the-limit", "Mondo 265", 6.0, 4.5,
    "Mondo 250, Mondo 255, Mondo 260, [Mondo 265], Mondo 270, Mondo 275, Mondo 280, Mondo 285",
    "Mondo 270" },
};

static InstepSizeLabel
parse (const char *text)
{
  InstepSizeLabel label;

  g_assert_true (instep_size_label_parse (text, &label, NULL));

  return label;
}

static char *
join (const InstepSizeStep *steps,
      guint                 n_steps)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < n_steps; i++)
    {
      g_autofree char *label = instep_size_label_to_string (steps[i].label);

      g_string_append_printf (joined, "%s%s%s%s", i > 0 ? ", " : "", steps[i].yours ? "[" : "",
                              label, steps[i].yours ? "]" : "");
    }

  return g_string_free (joined, FALSE);
}

static void
climb (gconstpointer data)
{
  const Row *row = data;
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepSizeLabel label = parse (row->label);
  InstepSizeStep steps[INSTEP_LADDER_MAX_STEPS];
  InstepSizeTable table;
  guint n_steps;
  g_autofree char *joined = NULL;
  g_autofree char *recommended = NULL;

  instep_size_table_init (&table, &tables->model, label);
  n_steps = instep_size_ladder (&table, row->start_mm, row->planned_mm, steps);
  joined = join (steps, n_steps);
  recommended = instep_size_label_to_string (instep_size_table_recommend (&table,
                                                                          row->planned_mm));

  g_assert_cmpstr (joined, ==, row->labels);
  g_assert_cmpstr (recommended, ==, row->recommended);

  for (guint i = 0; i < n_steps; i++)
    {
      double difference_mm = instep_size_label_foot_length_mm (steps[i].label) -
                             instep_size_label_foot_length_mm (label);

      g_assert_cmpfloat_with_epsilon (steps[i].start_mm, row->start_mm + difference_mm, 1e-9);
      g_assert_cmpfloat_with_epsilon (steps[i].planned_mm, row->planned_mm + difference_mm, 1e-9);
      g_assert_cmpint (steps[i].verdict, ==,
                       instep_toe_verdict (steps[i].start_mm, steps[i].planned_mm));
    }
}

/* What is recommended has room, and the size below it has not, whatever the numbers. */
static void
recommended_is_the_smallest_with_room (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autoptr(GRand) rand = g_rand_new_with_seed (2);

  for (guint i = 0; i < 20000; i++)
    {
      InstepSizeSystem system = g_rand_int_range (rand, INSTEP_SIZE_EU, INSTEP_SIZE_KR + 1);
      double lowest, highest, planned_mm = g_rand_double_range (rand, -80.0, 80.0);
      InstepSizeLabel found, largest;
      InstepSizeTable table;

      instep_size_system_get_range (system, &lowest, &highest);
      instep_size_table_init (&table, &tables->model, (InstepSizeLabel) {
                                system, g_rand_double_range (rand, lowest, highest)
                              });
      found = instep_size_table_recommend (&table, planned_mm);
      largest = (InstepSizeLabel) { system, highest };

      if (found.system == INSTEP_SIZE_NONE)
        {
          g_assert_cmpfloat (planned_mm + instep_size_table_get_gain_mm (&table, largest), <,
                             INSTEP_TOE_GOOD_MM);
          continue;
        }

      g_assert_cmpfloat (planned_mm + instep_size_table_get_gain_mm (&table, found), >=,
                         INSTEP_TOE_GOOD_MM);
      if (found.number > lowest)
        {
          found.number -= instep_size_system_get_step (system);
          g_assert_cmpfloat (planned_mm + instep_size_table_get_gain_mm (&table, found), <,
                             INSTEP_TOE_GOOD_MM);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/ladder/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], climb);
    }

  g_test_add_func ("/ladder/recommended-is-the-smallest-with-room",
                   recommended_is_the_smallest_with_room);

  return g_test_run ();
}
