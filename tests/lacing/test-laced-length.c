/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Laced lengths against the closed formulas of the lacing facts §2, and in tapered throats against
 * sums over the eyelets that are visited.
 */

#include "config.h"

#include "facts-patterns.h"
#include "lacing/eyelets.h"

#include <math.h>
#include <string.h>

static GKeyFile *rules;
static GKeyFile *threadings;

/* Of a uniform throat: H, V, n and what the facts call D1, D2 and DL. */
typedef struct
{
  double h, v, n;
  double d1, d2, dl;
  double row;     /* the parameter */
  double half;    /* floor (n / 2) */
} Symbols;

typedef double (*Formula) (const Symbols *s);

static double
get_criss_cross (const Symbols *s)
{
  return 2 * s->h + 2 * (s->n - 1) * s->d1;
}

static double
get_window (const Symbols *s)
{
  return 2 * s->h + 2 * (s->n - 2) * s->d1 + 2 * s->v;
}

static double
get_double_window (const Symbols *s)
{
  return 2 * s->h + 2 * (s->n - 3) * s->d1 + 4 * s->v;
}

static double
get_straight_bar (const Symbols *s)
{
  if (fmod (s->n, 2) < 0.5)
    return s->n * s->h + 2 * (s->n - 1) * s->v;

  return s->n * s->h + (2 * s->n - 3) * s->v + s->d1;
}

static double
get_straight_european (const Symbols *s)
{
  return s->n * s->h + 2 * s->d1 + (s->n - 2) * s->d2;
}

static double
get_straight_easy (const Symbols *s)
{
  if (fmod (s->n, 2) < 0.5)
    return s->n * s->h + 2 * (s->n - 1) * s->v;

  return s->n * s->h + (s->n - 1) * s->v + s->dl;
}

static double
get_shoe_shop (const Symbols *s)
{
  return s->n * s->h + (s->n - 1) * s->d1 + s->dl;
}

/* The two crossings to a loop half a row down, and from there to the knot. */
static double
get_lock (const Symbols *s)
{
  return 2 * sqrt (s->h * s->h + s->v * s->v / 4) + sqrt (s->h * s->h + s->v * s->v);
}

static double
get_heel_lock (const Symbols *s)
{
  return s->h + 2 * (s->n - 2) * s->d1 + 2 * s->v + get_lock (s);
}

static double
get_window_heel_lock (const Symbols *s)
{
  return s->h + 2 * (s->n - 3) * s->d1 + 4 * s->v + get_lock (s);
}

static double
get_wide_forefoot_heel_lock (const Symbols *s)
{
  return s->h + 6 * s->v + 2 * (s->n - 4) * s->d1 + get_lock (s);
}

static double
get_skip (const Symbols *s)
{
  return 2 * s->h + 2 * (s->n - 2) * s->d1;
}

static double
get_high_instep (const Symbols *s)
{
  return 2 * s->h + 4 * s->d1 + 2 * (s->n - 3) * s->v;
}

static double
get_mid_lock (const Symbols *s)
{
  return 2 * s->h + 2 * (s->n - 3) * s->d1 + 2 * s->v +
         2 * sqrt (s->h * s->h + s->v * s->v / 4) +
         2 * sqrt (s->h * s->h + 9 * s->v * s->v / 4);
}

/* m rows n, n-2, … of even shoes; 1, 3, … of odd ones. */
static double
get_outer_eyelets (const Symbols *s)
{
  return 2 * s->h + 2 * (ceil (s->n / 2) - 1) * s->d2;
}

static double
get_inner_eyelets (const Symbols *s)
{
  return 2 * s->h + 2 * (s->half - 1) * s->d2;
}

static double
get_two_lace_lower (const Symbols *s)
{
  return 2 * s->h + 2 * (s->row - 1) * s->d1;
}

static double
get_two_lace_upper (const Symbols *s)
{
  return 2 * s->h + 2 * (s->n - s->row - 1) * s->d1;
}

static double
get_zone_knot (const Symbols *s)
{
  return get_skip (s) + 4 * sqrt (s->h * s->h / 4 + s->v * s->v / 4);
}

static double
get_bow_tie (const Symbols *s)
{
  return 2 * s->h + 2 * s->half * s->v + 2 * floor ((s->n - 1) / 2) * s->d1;
}

static double
get_open_front (const Symbols *s)
{
  return 2 * s->h + 10 * s->v + 2 * (s->n - 4) * s->d1;
}

static double
get_bunion_skip (const Symbols *s)
{
  return 3 * s->h + (2 * s->n - 4) * s->d1 + s->d2;
}

typedef struct
{
  const char *id;
  Formula     get_length;
  Formula     get_upper_length;
} FormulaCase;

static const FormulaCase formula_cases[] = {
  { "criss-cross", get_criss_cross, NULL },
  { "over-under", get_criss_cross, NULL },
  { "window", get_window, NULL },
  { "window-inside", get_window, NULL },
  { "window-wrap", get_window, NULL },
  { "double-window", get_double_window, NULL },
  { "straight-bar", get_straight_bar, NULL },
  { "straight-european", get_straight_european, NULL },
  { "straight-easy", get_straight_easy, NULL },
  { "shoe-shop", get_shoe_shop, NULL },
  { "toe-lift", get_shoe_shop, NULL },
  { "heel-lock", get_heel_lock, NULL },
  { "window-heel-lock", get_window_heel_lock, NULL },
  { "wide-forefoot", get_double_window, NULL },
  { "wide-forefoot-heel-lock", get_wide_forefoot_heel_lock, NULL },
  { "skip-first", get_skip, NULL },
  { "skip-top", get_skip, NULL },
  { "high-instep", get_high_instep, NULL },
  { "mid-lock", get_mid_lock, NULL },
  { "outer-eyelets", get_outer_eyelets, NULL },
  { "inner-eyelets", get_inner_eyelets, NULL },
  { "two-lace", get_two_lace_lower, get_two_lace_upper },
  { "zone-knot", get_zone_knot, NULL },
  { "bow-tie", get_bow_tie, NULL },
  { "army", get_bow_tie, NULL },
  { "open-front", get_open_front, NULL },
  { "bunion-skip", get_bunion_skip, NULL },
};

static void
check_formula (const FormulaCase   *c,
               const InstepPattern *pattern,
               const InstepThroat  *throat,
               guint                row)
{
  const double h = throat->rows[0].width_mm, v = throat->rows[0].spacing_to_next_mm;
  const double n = throat->n_rows;
  const Symbols symbols = {
    .h = h, .v = v, .n = n, .row = row, .half = floor (n / 2),
    .d1 = sqrt (h * h + v * v),
    .d2 = sqrt (h * h + 4 * v * v),
    .dl = sqrt (h * h + (n - 1) * v * (n - 1) * v),
  };
  InstepThreading threading;
  g_autoptr(GError) error = NULL;

  instep_threading_thread (pattern, throat, row, &threading, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (threading.parameter, ==, row);
  g_assert_cmpfloat_with_epsilon (threading.laced_length_mm[0], c->get_length (&symbols), 1e-9);
  g_assert_cmpuint (threading.n_laces, ==, c->get_upper_length == NULL ? 1 : 2);
  if (c->get_upper_length != NULL)
    g_assert_cmpfloat_with_epsilon (threading.laced_length_mm[1],
                                    c->get_upper_length (&symbols), 1e-9);
}

/* Every row that may be chosen, in three throats, for 4 to 10 pairs, on both feet. */
static void
test_formula (gconstpointer data)
{
  static const double throats_mm[][2] = { { 50.0, 16.0 }, { 41.5, 20.0 }, { 25.0, 31.7 } };
  const FormulaCase *c = data;
  g_autoptr(InstepPattern) pattern = facts_build_pattern (rules, c->id);
  guint fewest = instep_pattern_get_fewest_pairs (pattern);

  for (guint i = 0; i < G_N_ELEMENTS (throats_mm); i++)
    for (guint pairs = fewest; pairs <= INSTEP_PAIRS_MAX; pairs++)
      {
        InstepThroat throat;
        guint lowest = 0, highest = 0;

        instep_throat_init_uniform (&throat, pairs, throats_mm[i][0], throats_mm[i][1],
                                    pairs % 2 ? INSTEP_SHOE_RIGHT : INSTEP_SHOE_LEFT);
        instep_pattern_get_parameter (pattern, pairs, &lowest, &highest, NULL);
        for (guint row = lowest; row <= highest; row++)
          check_formula (c, pattern, &throat, row);
      }
}

/* What the lacing facts §6 derive: a heel lock through a seventh pair takes 136 mm more than
 * criss-cross over six, at 50 and 16 mm.
 */
static void
test_heel_lock_needs_more (void)
{
  g_autoptr(InstepPattern) criss_cross = facts_build_pattern (rules, "criss-cross");
  g_autoptr(InstepPattern) heel_lock = facts_build_pattern (rules, "heel-lock");
  InstepThroat six, seven;
  InstepThreading before, after;

  instep_throat_init_uniform (&six, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
  instep_throat_init_uniform (&seven, 7, 50.0, 16.0, INSTEP_SHOE_LEFT);
  g_assert_true (instep_threading_thread (criss_cross, &six, 0, &before, NULL));
  g_assert_true (instep_threading_thread (heel_lock, &seven, 0, &after, NULL));

  g_assert_cmpfloat_with_epsilon (after.laced_length_mm[0] - before.laced_length_mm[0], 136.0, 0.5);
}

/* A shoe that narrows, with a wide gap in the middle and a short way to the last row, which lies
 * further out.
 */
static void
init_tapered (InstepThroat *throat,
              guint         pairs,
              InstepShoe    shoe)
{
  static const double widths_mm[] = { 64.0, 62.0, 57.5, 54.0, 55.5, 49.5, 47.0, 43.5, 41.0, 52.0 };
  static const double spacings_mm[] = { 14.0, 17.5, 15.0, 33.0, 16.0, 12.5, 19.0, 15.5, 8.5 };
  const guint below = INSTEP_PAIRS_MAX - pairs;

  instep_throat_init_uniform (throat, pairs, 50.0, 16.0, shoe);
  for (guint i = 0; i < pairs; i++)
    {
      throat->rows[i].width_mm = widths_mm[below + i];
      if (i + 1 < pairs)
        throat->rows[i].spacing_to_next_mm = spacings_mm[below + i];
    }
}

/* The same shoe with a broken row. */
static void
leave_out (InstepThroat *throat,
           guint         row)
{
  InstepEyelets eyelets;

  instep_eyelets_init_uniform (&eyelets, throat->n_rows, 50.0, 16.0);
  for (guint i = 0; i < throat->n_rows; i++)
    {
      eyelets.rows[i].width_mm = throat->rows[i].width_mm;
      eyelets.rows[i].spacing_to_next_mm = throat->rows[i].spacing_to_next_mm;
    }
  eyelets.rows[row - 1].left_out = TRUE;
  instep_eyelets_to_throat (&eyelets, throat->shoe, throat);
}

/* "L3" → its eyelet */
static InstepPoint
find_eyelet (const InstepThroat *throat,
             char                column,
             int                 row)
{
  InstepPoint point = { throat->rows[row - 1].width_mm * (column == 'L' ? -0.5 : 0.5), 0.0 };

  for (int i = 1; i < row; i++)
    point.y_mm += throat->rows[i - 1].spacing_to_next_mm;

  return point;
}

/* "L3^", "#R5-R6" or "K3" → where that is; *@top_mm follows the last eyelet. */
static InstepPoint
find_place (const InstepThroat *throat,
            const char         *visit,
            double             *top_mm)
{
  InstepPoint lower, upper, point;

  if (visit[0] == '#')
    {
      lower = find_eyelet (throat, visit[1], atoi (visit + 2));
      upper = find_eyelet (throat, visit[1], atoi (strchr (visit, '-') + 2));
      return (InstepPoint) { (lower.x_mm + upper.x_mm) / 2, (lower.y_mm + upper.y_mm) / 2 };
    }

  if (visit[0] == 'K')
    {
      lower = find_eyelet (throat, 'L', atoi (visit + 1));
      upper = find_eyelet (throat, 'L', atoi (visit + 1) + 1);
      return (InstepPoint) { 0.0, (lower.y_mm + upper.y_mm) / 2 };
    }

  point = find_eyelet (throat, visit[0], atoi (visit + 1));
  *top_mm = point.y_mm;
  return point;
}

static double
measure (InstepPoint a,
         InstepPoint b)
{
  return sqrt ((a.x_mm - b.x_mm) * (a.x_mm - b.x_mm) + (a.y_mm - b.y_mm) * (a.y_mm - b.y_mm));
}

/* From the centre line of the first row along the visits to the tie point. */
static double
sum_end (const InstepThroat *throat,
         const char         *visits)
{
  g_auto(GStrv) places = g_strsplit (visits, " ", -1);
  double top_mm = 0.0, sum_mm;
  InstepPoint at = find_place (throat, places[0], &top_mm);

  sum_mm = throat->rows[atoi (places[0] + 1) - 1].width_mm / 2;
  for (guint i = 1; places[i] != NULL; i++)
    {
      InstepPoint next = find_place (throat, places[i], &top_mm);

      sum_mm += measure (at, next);
      at = next;
    }

  return sum_mm + measure (at, (InstepPoint) { 0.0, top_mm });
}

static void
test_tapered (gconstpointer data)
{
  const char *group = data;
  g_auto(GStrv) words = g_strsplit (group, " ", 2);
  g_autoptr(InstepPattern) pattern = facts_build_pattern (rules, words[0]);
  InstepThreading threading;
  InstepThroat throat;
  g_autoptr(GError) error = NULL;

  init_tapered (&throat, (guint) atoi (words[1]), INSTEP_SHOE_LEFT);
  instep_threading_thread (pattern, &throat, 0, &threading, &error);
  g_assert_no_error (error);

  for (guint lace = 0; lace < threading.n_laces; lace++)
    {
      g_autofree char *key = g_strdup_printf ("lace%u", lace + 1);
      g_autofree char *visits = g_key_file_get_string (threadings, group, key, NULL);
      g_auto(GStrv) ends = g_strsplit (visits, " / ", 2);

      g_assert_cmpfloat_with_epsilon (threading.laced_length_mm[lace],
                                      sum_end (&throat, ends[0]) + sum_end (&throat, ends[1]),
                                      1e-9);
    }
}

static char *
write_visits (const InstepEnd *end)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < end->n_visits; i++)
    {
      g_autofree char *visit = instep_visit_to_string (end->visits[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", visit);
    }

  return g_string_free (text, FALSE);
}

static void
check_sum (const InstepPattern *pattern,
           const InstepThroat  *throat,
           guint                row)
{
  g_autofree InstepThreading *threading = g_new (InstepThreading, 1);
  g_autoptr(GError) error = NULL;

  instep_threading_thread (pattern, throat, row, threading, &error);
  g_assert_no_error (error);

  for (guint lace = 0; lace < threading->n_laces; lace++)
    {
      g_autofree char *a = write_visits (&threading->ends[lace][INSTEP_END_A]);
      g_autofree char *b = write_visits (&threading->ends[lace][INSTEP_END_B]);

      g_assert_cmpfloat_with_epsilon (threading->laced_length_mm[lace],
                                      sum_end (throat, a) + sum_end (throat, b), 1e-9);
    }
}

/* Where the facts write no sequence out, the visits are the engine's, which the closed formulas and
 * the facts hold for every number of pairs; only their way through a tapered throat is summed anew:
 * whole, and with one row left out where two rows of each set then stay.
 */
static void
test_tapered_sums (gconstpointer data)
{
  g_autoptr(InstepPattern) pattern = facts_build_pattern (rules, data);
  const guint fewest = instep_pattern_get_fewest_pairs (pattern);

  for (guint pairs = fewest; pairs <= INSTEP_PAIRS_MAX; pairs++)
    for (guint left_out = 0; left_out <= (pairs > fewest + 1 ? pairs : 0); left_out++)
      {
        InstepThroat throat;
        guint lowest = 0, highest = 0;

        init_tapered (&throat, pairs, pairs % 2 ? INSTEP_SHOE_RIGHT : INSTEP_SHOE_LEFT);
        if (left_out > 0)
          leave_out (&throat, left_out);
        instep_pattern_get_parameter (pattern, throat.n_rows, &lowest, &highest, NULL);
        for (guint row = lowest; row <= highest; row++)
          check_sum (pattern, &throat, row);
      }
}

static void
add_tests (void)
{
  g_auto(GStrv) patterns = g_key_file_get_groups (rules, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (formula_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/lacing/laced-length/", formula_cases[i].id, NULL);
      g_autofree char *sums = g_strconcat ("/lacing/laced-length/tapered-sums/",
                                           formula_cases[i].id, NULL);

      g_assert_cmpstr (formula_cases[i].id, ==, patterns[i]);
      g_test_add_data_func (path, &formula_cases[i], test_formula);
      g_test_add_data_func (sums, formula_cases[i].id, test_tapered_sums);
    }
  g_assert_cmpuint (g_strv_length (patterns), ==, G_N_ELEMENTS (formula_cases));
}

int
main (int   argc,
      char *argv[])
{
  g_auto(GStrv) groups = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  rules = facts_open ("rules.ini");
  threadings = facts_open ("threadings.ini");
  groups = g_key_file_get_groups (threadings, NULL);

  add_tests ();
  for (guint i = 0; groups[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/lacing/laced-length/tapered/", groups[i], NULL);

      g_test_add_data_func (g_strdelimit (path, " ", '/'), groups[i], test_tapered);
    }
  g_test_add_func ("/lacing/laced-length/heel-lock-needs-more", test_heel_lock_needs_more);

  status = g_test_run ();
  g_key_file_unref (rules);
  g_key_file_unref (threadings);
  return status;
}
