/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "fit/verdict.h"

typedef struct
{
  const char *name;
  double      start_mm;
  double      planned_mm;
  const char *id;
} ToeRow;

/* Contract §2, "Toe verdict"; each limit from both sides. */
static const ToeRow toe_rows[] = {
  { "far-too-short", -20.0, -22.0, "too-short" },
  { "too-short-below-0", 2.0, -0.001, "too-short" },
  { "tight-at-0", 2.0, 0.0, "tight" },
  { "tight-below-6.4", 8.0, 6.399, "tight" },
  { "adequate-at-6.4", 8.0, 6.4, "adequate" },
  { "adequate-below-9.5", 11.0, 9.499, "adequate" },
  { "good-at-9.5", 11.0, 9.5, "good" },
  { "good-at-15.9", 15.9, 13.0, "good" },
  { "roomy-above-15.9", 15.901, 13.0, "roomy" },
  { "roomy-at-19", 19.0, 17.0, "roomy" },
  { "too-long-above-19", 19.001, 17.0, "too-long" },
  { "tight-whatever-the-start", 25.0, 6.0, "tight" },
};

typedef struct
{
  const char *name;
  double      planned_mm;
  const char *id;
} GirthRow;

static const GirthRow girth_rows[] = {
  { "enough-at-0", 0.0, "enough" },
  { "enough-above-0", 4.0, "enough" },
  { "snug-below-0", -0.001, "snug" },
  { "snug-at-minus-3", -3.0, "snug" },
  { "at-the-limit-below-minus-3", -3.001, "at-the-limit" },
  { "at-the-limit-at-minus-5", -5.0, "at-the-limit" },
  { "too-tight-below-minus-5", -5.001, "too-tight" },
};

static void
judge_toe_room (gconstpointer data)
{
  const ToeRow *row = data;
  InstepToeVerdict verdict = instep_toe_verdict (row->start_mm, row->planned_mm);

  g_assert_cmpstr (instep_toe_verdict_id (verdict), ==, row->id);
}

static void
judge_girth_room (gconstpointer data)
{
  const GirthRow *row = data;
  InstepGirthVerdict verdict = instep_girth_verdict (row->planned_mm);

  g_assert_cmpstr (instep_girth_verdict_id (verdict), ==, row->id);
}

static void
name_unknown_girth (void)
{
  g_assert_cmpstr (instep_girth_verdict_id (INSTEP_GIRTH_UNKNOWN), ==, "unknown");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (toe_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/verdict/toe/", toe_rows[i].name, NULL);

      g_test_add_data_func (path, &toe_rows[i], judge_toe_room);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (girth_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/verdict/girth/", girth_rows[i].name, NULL);

      g_test_add_data_func (path, &girth_rows[i], judge_girth_room);
    }

  g_test_add_func ("/verdict/girth/unknown", name_unknown_girth);

  return g_test_run ();
}
