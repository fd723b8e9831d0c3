/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "picture/label-choice.h"
#include "picture/label-space.h"

#include <math.h>

static double
measure_moves (const double *before,
               const double *after,
               guint         n)
{
  double sum = 0.0;

  for (guint i = 0; i < n; i++)
    sum += (after[i] - before[i]) * (after[i] - before[i]);

  return sum;
}

/* No other places so far apart need smaller moves: tried on a grid of quarters. */
static void
test_spreads_by_the_least (void)
{
  const double gap = 1.0, lowest = 0.0, highest = 5.0;
  g_autoptr(GRand) rand = g_rand_new_with_seed (2);

  for (guint round = 0; round < 60; round++)
    {
      double before[3], after[3], best = G_MAXDOUBLE;

      for (guint i = 0; i < 3; i++)
        {
          before[i] = (i > 0 ? before[i - 1] : -1.0) + g_rand_double_range (rand, 0.0, 3.5);
          after[i] = before[i];
        }

      instep_spread_apart (after, 3, gap, lowest, highest);
      g_assert_cmpfloat (after[0], >=, lowest - 1e-9);
      g_assert_cmpfloat (after[1], >=, after[0] + gap - 1e-9);
      g_assert_cmpfloat (after[2], >=, after[1] + gap - 1e-9);
      g_assert_cmpfloat (after[2], <=, highest + 1e-9);

      for (double a = lowest; a <= highest; a += 0.25)
        for (double b = a + gap; b <= highest; b += 0.25)
          for (double c = b + gap; c <= highest; c += 0.25)
            best = MIN (best, measure_moves (before, (double[]) { a, b, c }, 3));
      g_assert_cmpfloat (measure_moves (before, after, 3), <=, best + 1e-9);
    }
}

/* More than there is room for: the distances count for more than the far edge. */
static void
test_spreads_in_too_small_a_place (void)
{
  double places[] = { 3.0, 3.0, 3.0 };

  instep_spread_apart (places, 3, 2.0, 1.0, 4.0);
  g_assert_cmpfloat_with_epsilon (places[0], 1.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (places[1], 3.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (places[2], 5.0, 1e-9);
}

static void
test_spreads_nothing (void)
{
  double place = 9.0;

  instep_spread_apart (&place, 0, 2.0, 1.0, 4.0);
  g_assert_cmpfloat (place, ==, 9.0);
  instep_spread_apart (&place, 1, 2.0, 1.0, 4.0);
  g_assert_cmpfloat_with_epsilon (place, 4.0, 1e-9);
}

/* A plot of 630 by 100 with a line that falls from 20 to 80. */
static void
fill_space (InstepLabelSpace *space)
{
  InstepLabelTrace *trace;

  *space = (InstepLabelSpace) { .bounds = { 0.0, 0.0, 630.0, 100.0 } };
  trace = instep_label_space_add_trace (space, 2.0);
  for (guint i = 0; i < INSTEP_LABEL_SPACE_COLUMNS; i++)
    trace->y_px[i] = 20.0 + 60.0 * instep_label_space_column_px (space, i) / 630.0;
}

static void
test_costs (void)
{
  const InstepLabelBox clear = { 10.0, 80.0, 60.0, 90.0 }, crossed = { 300.0, 45.0, 350.0, 55.0 };
  const InstepLabelBox near_by = { 62.0, 80.0, 90.0, 90.0 }, apart = { 80.0, 80.0, 90.0, 90.0 };
  const InstepLabelBox outside = { 600.0, 10.0, 640.0, 20.0 }, above = { 10.0, -1.0, 60.0, 9.0 };
  InstepLabelSpace space;
  double cost;

  fill_space (&space);
  g_assert_cmpfloat (instep_label_space_get_cost (&space, &clear), ==, 0.0);
  g_assert_true (isinf (instep_label_space_get_cost (&space, &outside)));
  g_assert_true (isinf (instep_label_space_get_cost (&space, &above)));

  /* The line runs through the whole 50 px; columns are 10 px wide. */
  cost = instep_label_space_get_cost (&space, &crossed);
  g_assert_cmpfloat (cost, >=, 2.0 * 50.0);
  g_assert_cmpfloat (cost, <=, 2.0 * 70.0);

  instep_label_space_take (&space, &clear);
  g_assert_true (isinf (instep_label_space_get_cost (&space, &clear)));
  g_assert_true (isinf (instep_label_space_get_cost (&space, &near_by)));
  g_assert_cmpfloat (instep_label_space_get_cost (&space, &apart), ==, 0.0);
}

static void
test_extent (void)
{
  InstepLabelSpace space;
  double top_px, bottom_px;

  fill_space (&space);
  instep_label_space_get_extent (&space, 0, 210.0, 420.0, &top_px, &bottom_px);
  g_assert_cmpfloat_with_epsilon (top_px, 40.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (bottom_px, 60.0, 1e-9);
}

static void
offer (InstepLabelChoice      *choice,
       const InstepLabelSpace *space,
       const char             *id,
       double                  x_px,
       double                  cost)
{
  InstepChartLabel label;

  instep_chart_label_init (&label, id, "word", "#000000", FALSE, 12.0);
  instep_chart_label_stand_at (&label, INSTEP_ANCHOR_START, x_px, 95.0);
  instep_label_choice_add_place (choice, space, &label, cost);
}

/* Both want the same place; the one that loses less by going elsewhere goes. */
static void
test_chooses_for_all (void)
{
  InstepLabelChoice choices[2];
  InstepChartLabels labels = { .n_labels = 0 };
  InstepLabelSpace space;

  fill_space (&space);
  instep_label_choice_init (&choices[0], 1000.0);
  offer (&choices[0], &space, "yielding", 100.0, 1.0);
  offer (&choices[0], &space, "yielding", 200.0, 5.0);
  instep_label_choice_init (&choices[1], 1000.0);
  offer (&choices[1], &space, "firm", 100.0, 1.0);
  offer (&choices[1], &space, "firm", 300.0, 50.0);

  instep_label_choices_settle (choices, 2, &space, &labels);
  g_assert_cmpuint (labels.n_labels, ==, 2);
  g_assert_cmpstr (labels.labels[0].id, ==, "yielding");
  g_assert_cmpfloat (labels.labels[0].x_px, ==, 200.0);
  g_assert_cmpstr (labels.labels[1].id, ==, "firm");
  g_assert_cmpfloat (labels.labels[1].x_px, ==, 100.0);
  g_assert_cmpuint (space.n_taken, ==, 2);
}

/* No other combination is cheaper: all of them are tried. */
static void
test_finds_the_cheapest (void)
{
  enum { N_LABELS = 3, N_PLACES = 6 };
  g_autoptr(GRand) rand = g_rand_new_with_seed (3);

  for (guint round = 0; round < 200; round++)
    {
      InstepLabelChoice choices[N_LABELS];
      InstepChartLabels labels = { .n_labels = 0 };
      InstepLabelSpace space;
      double costs[N_LABELS][N_PLACES + 1], x_px[N_LABELS][N_PLACES];
      double best = G_MAXDOUBLE, found = 0.0, apart_px;
      guint taken = 0;

      fill_space (&space);
      for (guint i = 0; i < N_LABELS; i++)
        {
          costs[i][N_PLACES] = g_rand_double_range (rand, 60.0, 100.0);
          instep_label_choice_init (&choices[i], costs[i][N_PLACES]);
          for (guint j = 0; j < N_PLACES; j++)
            {
              char id[] = { (char) ('a' + i), (char) ('0' + j), '\0' };

              x_px[i][j] = g_rand_double_range (rand, 0.0, 100.0);
              costs[i][j] = g_rand_double_range (rand, 0.0, 50.0);
              offer (&choices[i], &space, id, x_px[i][j], costs[i][j]);
            }
        }

      /* All are the same word, and keep 8 px apart; the last "place" is none. */
      apart_px = choices[0].places[0].box.right_px - choices[0].places[0].box.left_px + 8.0;
      for (guint a = 0; a <= N_PLACES; a++)
        for (guint b = 0; b <= N_PLACES; b++)
          for (guint c = 0; c <= N_PLACES; c++)
            {
              const double *places[] = { x_px[0] + a, x_px[1] + b, x_px[2] + c };
              const gboolean there[] = { a < N_PLACES, b < N_PLACES, c < N_PLACES };
              gboolean clash = FALSE;

              for (guint i = 0; i < N_LABELS; i++)
                for (guint j = i + 1; j < N_LABELS; j++)
                  clash |= there[i] && there[j] && fabs (*places[i] - *places[j]) < apart_px;
              if (!clash)
                best = MIN (best, costs[0][a] + costs[1][b] + costs[2][c]);
            }

      instep_label_choices_settle (choices, N_LABELS, &space, &labels);
      for (guint i = 0; i < labels.n_labels; i++)
        {
          guint label = (guint) (labels.labels[i].id[0] - 'a');

          taken |= 1u << label;
          found += costs[label][labels.labels[i].id[1] - '0'];
        }
      for (guint i = 0; i < N_LABELS; i++)
        found += (taken & (1u << i)) == 0 ? costs[i][N_PLACES] : 0.0;
      g_assert_cmpfloat_with_epsilon (found, best, 1e-9);
    }
}

/* Where there is one place for two, the one that matters less is left out. */
static void
test_leaves_out_the_lesser (void)
{
  InstepLabelChoice choices[2];
  InstepChartLabels labels = { .n_labels = 0 };
  InstepLabelSpace space;

  fill_space (&space);
  instep_label_choice_init (&choices[0], 10.0);
  offer (&choices[0], &space, "lesser", 100.0, 0.0);
  instep_label_choice_init (&choices[1], 500.0);
  offer (&choices[1], &space, "greater", 100.0, 20.0);
  offer (&choices[1], &space, "greater", 900.0, 0.0);

  instep_label_choices_settle (choices, 2, &space, &labels);
  g_assert_cmpuint (labels.n_labels, ==, 1);
  g_assert_cmpstr (labels.labels[0].id, ==, "greater");
  g_assert_cmpfloat (labels.labels[0].x_px, ==, 100.0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture/label-space/spreads-by-the-least", test_spreads_by_the_least);
  g_test_add_func ("/picture/label-space/spreads-in-too-small-a-place",
                   test_spreads_in_too_small_a_place);
  g_test_add_func ("/picture/label-space/spreads-nothing", test_spreads_nothing);
  g_test_add_func ("/picture/label-space/costs", test_costs);
  g_test_add_func ("/picture/label-space/extent", test_extent);
  g_test_add_func ("/picture/label-choice/chooses-for-all", test_chooses_for_all);
  g_test_add_func ("/picture/label-choice/finds-the-cheapest", test_finds_the_cheapest);
  g_test_add_func ("/picture/label-choice/leaves-out-the-lesser", test_leaves_out_the_lesser);

  return g_test_run ();
}
