/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sum line by line: worked examples 19 to 23 by hand, and random runners for whom it adds up. */

#include "config.h"

#include "fit/sum.h"

#include "facts-model.h"

#include <string.h>

#define N_RUNNERS 2000
#define SEED      27

/* A line of an example: its id, and what a reader of the facts gets with pencil and paper. */
typedef struct
{
  const char *id;
  double      planned_mm;
  double      typical_mm;
} Line;

typedef struct
{
  const char *name;
  const char *values;          /* field=text */
  Line        lines[INSTEP_SUM_MAX_LINES];
} Example;

#define MAN_265 "foot-length=265;sex=men;measured=standing;time=60;temperature=20;"

/* Swelling and fit, "Worked examples".  v is 2.611 % at minute 16, 0.506 % after 60 minutes and 1.744 %
 * after 30; 1.645 deviations are 2.670 % at minute 16.  A tenth of that is length.
 */
static const Example examples[] = {
  { "19", MAN_265 "shoe-size=EU 43;sock=thin", {
    { "last-length", 286.667, 286.667 },         /* 43 · 20/3 */
    { "last-allowance", -5.0, -5.0 },
    { "inside", 281.667, 281.667 },
    { "foot", -265.0, -265.0 },
    { "load", -0.53, -0.53 },                    /* 0.20 % */
    { "sock", -1.6, -1.6 },
    { "start", 14.537, 14.537 },
    { "movement", -0.692, -0.134 },              /* 265 · 0.1 · 2.611 %; · 0.506 % */
    { "heat", 0.0, 0.0 },
    { "spread", -0.7075, 0.0 },                  /* 265 · 0.1 · 2.670 % */
    { "arch", -0.695, -0.253 },                  /* 1.1 · 0.632; 0.4 · 0.632 */
    { "end", 12.442, 14.150 },
  } },
  { "20", MAN_265 "shoe-size=EU 42;sock=thin;temperature=28", {
    { "last-length", 280.0, 280.0 },
    { "last-allowance", -5.0, -5.0 },
    { "inside", 275.0, 275.0 },
    { "foot", -265.0, -265.0 },
    { "load", -0.53, -0.53 },
    { "sock", -1.6, -1.6 },
    { "start", 7.87, 7.87 },
    { "movement", -0.674, -0.134 },              /* 2.545 % at minute 17 */
    { "heat", -0.115, -0.119 },                  /* 0.448 % · 0.967 */
    { "spread", -0.725, 0.0 },                   /* 1.645 · 1.663 % */
    { "arch", -0.695, -0.253 },
    { "end", 5.661, 7.364 },
  } },
  { "21", MAN_265 "shoe-size=EU 43;sock=hiking", {
    { "last-length", 286.667, 286.667 },
    { "last-allowance", -5.0, -5.0 },
    { "inside", 281.667, 281.667 },
    { "foot", -265.0, -265.0 },
    { "load", -0.53, -0.53 },
    { "sock", -4.0, -4.0 },
    { "start", 12.137, 12.137 },
    { "movement", -0.692, -0.134 },
    { "heat", 0.0, 0.0 },
    { "spread", -0.7075, 0.0 },
    { "arch", -0.695, -0.253 },
    { "end", 10.042, 11.750 },
  } },
  { "22", "foot-length=240;sex=women;measured=standing;shoe-size=US W 8;sock=cotton;time=240;"
          "temperature=15", {
    { "last-length", 258.233, 258.233 },         /* 30.5 · 25.4/3 */
    { "last-allowance", -5.0, -5.0 },
    { "inside", 253.233, 253.233 },
    { "foot", -240.0, -240.0 },
    { "load", -0.816, -0.816 },                  /* 0.34 % */
    { "sock", -3.2, -3.2 },
    { "start", 9.217, 9.217 },
    { "movement", -0.627, 0.230 },               /* −0.959 % in the end: the foot is smaller */
    { "heat", 0.0645, 0.067 },                   /* 5 °C cooler: −0.280 % */
    { "spread", -0.641, 0.0 },
    { "arch", -1.080, -0.393 },
    { "end", 6.934, 9.122 },
  } },
  { "23", "foot-length=271;sex=men;measured=sitting;inner-length=280;sock=none;time=30;temperature=20", {
    { "inside", 280.0, 280.0 },
    { "foot", -271.0, -271.0 },
    { "load", -3.442, -3.442 },                  /* 1.27 % */
    { "sock", 0.0, 0.0 },
    { "start", 5.558, 5.558 },
    { "movement", -0.708, -0.473 },
    { "heat", 0.0, 0.0 },
    { "spread", -0.7235, 0.0 },
    { "arch", -0.433, -0.157 },
    { "end", 3.694, 4.928 },
  } },
};

static InstepFitInput
parse_input (const InstepFitTables *tables,
             const char            *values)
{
  g_auto(GStrv) pairs = g_strsplit (values, ";", -1);
  InstepFitInput input = { 0 };

  for (guint i = 0; pairs[i] != NULL; i++)
    {
      g_auto(GStrv) pair = g_strsplit (pairs[i], "=", 2);
      g_autoptr(GError) error = NULL;

      instep_fit_input_set (&input, instep_input_field_find (pair[0]), pair[1], NULL, tables, &error);
      g_assert_no_error (error);
    }

  return input;
}

static InstepForecast *
forecast (const InstepFitTables *tables,
          const InstepFitInput  *input)
{
  InstepForecast *answer = g_new (InstepForecast, 1);
  g_autoptr(GError) error = NULL;

  /* Nothing may rely on what was there before. */
  memset (answer, 0x5a, sizeof *answer);
  instep_forecast (tables, input, answer, &error);
  g_assert_no_error (error);

  return answer;
}

static InstepSum
sum_up (const InstepFitTables *tables,
        const InstepFitInput  *input,
        InstepSide             side)
{
  g_autofree InstepForecast *answer = forecast (tables, input);
  InstepSum sum;

  memset (&sum, 0x5a, sizeof sum);
  instep_sum_init (&sum, tables, input, answer, side);

  return sum;
}

static void
add_up_example (gconstpointer data)
{
  const Example *example = data;
  g_autoptr(FactsTables) tables = facts_tables_new ();
  const InstepFitInput input = parse_input (tables, example->values);
  const InstepSum sum = sum_up (tables, &input, INSTEP_LEFT);

  for (guint i = 0; i < sum.n_lines; i++)
    {
      g_assert_cmpstr (instep_sum_kind_id (sum.lines[i].kind), ==, example->lines[i].id);
      g_assert_cmpfloat_with_epsilon (sum.lines[i].planned_mm, example->lines[i].planned_mm, 0.001);
      g_assert_cmpfloat_with_epsilon (sum.lines[i].typical_mm, example->lines[i].typical_mm, 0.001);
    }
  g_assert_null (example->lines[sum.n_lines].id);
}

static void
assert_lines (const InstepSum *sum,
              const Line      *lines,
              guint            n_lines)
{
  for (guint i = 0; i < n_lines; i++)
    {
      g_assert_cmpstr (instep_sum_kind_id (sum->lines[i].kind), ==, lines[i].id);
      g_assert_cmpfloat_with_epsilon (sum->lines[i].planned_mm, lines[i].planned_mm, 1e-9);
      g_assert_cmpfloat_with_epsilon (sum->lines[i].typical_mm, lines[i].typical_mm, 1e-9);
    }
}

/* The gap is felt on the longer foot, and the other one has more. */
static void
from_a_gap (void)
{
  static const Line lines[] = {
    { "felt-foot", 266.0, 266.0 }, { "felt-sock", 3.2, 3.2 }, { "felt-gap", 12.7, 12.7 },
    { "inside", 281.9, 281.9 }, { "foot", -260.0, -260.0 }, { "sock", -1.6, -1.6 },
    { "start", 20.3, 20.3 },
  };
  g_autoptr(FactsTables) tables = facts_tables_new ();
  const InstepFitInput input = parse_input (tables, "foot-length=260;foot-length-right=266;toe-gap=thumb;"
                                                    "measured=one-leg;sock=thin;tried-on-in=cotton;time=90");
  const InstepSum sum = sum_up (tables, &input, INSTEP_LEFT);

  assert_lines (&sum, lines, G_N_ELEMENTS (lines));
}

/* A Mondopoint label names a foot, and 10 mm come on top. */
static void
from_a_foot_length (void)
{
  static const Line lines[] = {
    { "labelled-foot", 270.0, 270.0 }, { "foot-allowance", 10.0, 10.0 }, { "inside", 280.0, 280.0 },
  };
  g_autoptr(FactsTables) tables = facts_tables_new ();
  const InstepFitInput input = parse_input (tables, "foot-length=265;shoe-size=Mondo 270;time=90");
  const InstepSum sum = sum_up (tables, &input, INSTEP_LEFT);

  assert_lines (&sum, lines, G_N_ELEMENTS (lines));
}

static const InstepSumLine *
find_line (const InstepSum *sum,
           const char      *id)
{
  for (guint i = 0; i < sum->n_lines; i++)
    {
      if (g_str_equal (instep_sum_kind_id (sum->lines[i].kind), id))
        return &sum->lines[i];
    }

  return NULL;
}

/* 2.7 % of a foot of 265 mm, a tenth of it in length, is gone before the run begins. */
static void
morning_is_part_of_the_start (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  const InstepFitInput input = parse_input (tables, MAN_265 "shoe-size=EU 43;sock=thin;fluid=0.93;"
                                                    "measured-in-the-morning=yes");
  const InstepSum sum = sum_up (tables, &input, INSTEP_LEFT);
  const InstepSumLine *day = find_line (&sum, "day");

  g_assert_cmpfloat_with_epsilon (day->planned_mm, -0.7155, 1e-9);
  g_assert_cmpfloat_with_epsilon (day->typical_mm, -0.7155, 1e-9);
  g_assert_true (day < find_line (&sum, "start"));
  g_assert_cmpfloat_with_epsilon (find_line (&sum, "start")->typical_mm, 14.536667 - 0.7155, 1e-6);

  /* E5: 5.4 · 0.3 · 60/720 = 0.135 %. */
  g_assert_cmpfloat_with_epsilon (find_line (&sum, "drink")->typical_mm, -0.035775, 1e-9);
}

static void
assert_sources (const char           *values,
                const InstepBrandRow *printed,
                InstepSumKind         kind,
                const char           *expected)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  const InstepFitInput input = parse_input (tables, values);
  g_autofree InstepForecast *answer = g_new0 (InstepForecast, 1);
  InstepSock *sock = g_ptr_array_index (tables->socks, 2);
  g_autofree const char **ids = NULL;
  g_autofree char *joined = NULL;

  g_assert_cmpstr (sock->id, ==, "thin");
  sock->source_id = g_strdup ("of-thin");
  tables->label_source_id = "of-labels";
  tables->model_source_ids[INSTEP_MODEL_PLACE (sd_percent)] = "of-spread";
  tables->model_source_ids[INSTEP_MODEL_PLACE (bound_sd)] = "of-bound";
  tables->model_source_ids[INSTEP_MODEL_PLACE (length_share)] = "ours";
  tables->model_source_ids[INSTEP_MODEL_PLACE (sd_rise_min)] = "ours";
  tables->model_source_ids[INSTEP_MODEL_PLACE (sd_percent_per_h)] = "ours";
  tables->model_source_ids[INSTEP_MODEL_PLACE (standing_stretch)] = "of-standing";
  tables->model_source_ids[INSTEP_MODEL_PLACE (sitting_stretch)] = "of-sitting";

  if (printed != NULL)
    answer->printed = *printed;
  ids = instep_sum_list_sources (tables, &input, answer, kind);
  joined = g_strjoinv (" ", (char **) ids);
  g_assert_cmpstr (joined, ==, expected);
}

static void
lines_know_their_sources (void)
{
  InstepSizeChart chart = { .source_id = (char *) "of-chart" };
  const InstepBrandRow printed = { .chart = &chart };

  assert_sources ("sock=thin", NULL, INSTEP_SUM_SOCK, "of-thin");
  assert_sources ("", NULL, INSTEP_SUM_SOCK, "of-thin");
  assert_sources ("sock=hiking", NULL, INSTEP_SUM_SOCK, "");
  assert_sources ("sock=hiking;tried-on-in=thin", NULL, INSTEP_SUM_FELT_SOCK, "of-thin");
  assert_sources ("", NULL, INSTEP_SUM_LAST, "of-labels");
  assert_sources ("", &printed, INSTEP_SUM_LAST, "of-chart of-labels");
  assert_sources ("", NULL, INSTEP_SUM_LOAD_STANDING, "of-standing");
  assert_sources ("", NULL, INSTEP_SUM_LOAD_SITTING, "of-sitting");
  assert_sources ("", NULL, INSTEP_SUM_SPREAD, "of-spread ours of-bound");
  assert_sources ("", NULL, INSTEP_SUM_FOOT, "");
  assert_sources ("", NULL, INSTEP_SUM_END, "");
}

static InstepMaybe
say_sometimes (GRand  *rand,
               double  lowest,
               double  highest)
{
  double value = g_rand_double_range (rand, lowest, highest);

  return g_rand_boolean (rand) ? INSTEP_SAID (value) : INSTEP_NOT_SAID;
}

static InstepFitInput
pick_runner (GRand                 *rand,
             const InstepFitTables *tables)
{
  static const InstepSizeLabel labels[] = {
    { INSTEP_SIZE_EU, 43.5 }, { INSTEP_SIZE_UK, 8.0 }, { INSTEP_SIZE_US_WOMEN, 8.5 },
    { INSTEP_SIZE_MONDO, 265.0 }, { INSTEP_SIZE_JP, 26.5 }, { INSTEP_SIZE_CN_OLD, 44.0 },
  };
  guint n_socks = tables->socks->len;
  const InstepSock *worn = g_ptr_array_index (tables->socks, g_rand_int (rand) % n_socks);
  const InstepSock *tried = g_ptr_array_index (tables->socks, g_rand_int (rand) % n_socks);
  InstepFitInput input = {
    .length_mm = { INSTEP_SAID (g_rand_double_range (rand, 180.0, 350.0)),
                   say_sometimes (rand, 180.0, 350.0) },
    .posture = g_rand_int_range (rand, 0, INSTEP_POSTURE_SITTING + 1),
    .sex = g_rand_int_range (rand, 0, INSTEP_SEX_WOMEN + 1),
    .label = labels[g_rand_int (rand) % G_N_ELEMENTS (labels)],
    .inner_length_mm = say_sometimes (rand, 180.0, 390.0),
    .toe_gap_mm = say_sometimes (rand, 0.0, 60.0),
    .sock_id = worn->id,
    .tried_on_in_id = tried->id,
    .distance_km = say_sometimes (rand, 0.1, 100.0),
    .time_min = INSTEP_SAID (g_rand_double_range (rand, 1.0, 900.0)),
    .walk = g_rand_boolean (rand),
    .temperature_c = say_sometimes (rand, -40.0, 50.0),
    .fluid_l_per_h = say_sometimes (rand, 0.0, 3.0),
    .morning = g_rand_boolean (rand),
  };

  return input;
}

/* Every total is what stands above it, and the last ones are those of the forecast. */
static void
assert_adds_up (const InstepSum          *sum,
                const InstepFootForecast *foot)
{
  double planned_mm = 0.0, typical_mm = 0.0;
  const InstepSumLine *end = &sum->lines[sum->n_lines - 1];

  for (guint i = 0; i < sum->n_lines; i++)
    {
      const InstepSumLine *line = &sum->lines[i];

      /* A measured inside has nothing above it. */
      if (instep_sum_kind_is_total (line->kind) && i > 0)
        {
          g_assert_cmpfloat_with_epsilon (line->planned_mm, planned_mm, 1e-9);
          g_assert_cmpfloat_with_epsilon (line->typical_mm, typical_mm, 1e-9);
        }
      else
        {
          planned_mm += line->planned_mm;
          typical_mm += line->typical_mm;
        }
    }

  g_assert_cmpint (end->kind, ==, INSTEP_SUM_END);
  g_assert_cmpfloat (end->planned_mm, ==, foot->toe.planned_mm);
  g_assert_cmpfloat (end->typical_mm, ==, foot->toe.end_mm);
  g_assert_cmpfloat (find_line (sum, "start")->planned_mm, ==, foot->toe.start_mm);
}

static void
adds_up_for_everyone (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < N_RUNNERS; i++)
    {
      const InstepFitInput input = pick_runner (rand, tables);
      g_autofree InstepForecast *answer = forecast (tables, &input);

      for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
        {
          InstepSum sum;

          instep_sum_init (&sum, tables, &input, answer, side);
          assert_adds_up (&sum, &answer->feet[side]);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autofree char *path = g_strconcat ("/sum/worked-example-", examples[i].name, NULL);

      g_test_add_data_func (path, &examples[i], add_up_example);
    }
  g_test_add_func ("/sum/from-a-gap", from_a_gap);
  g_test_add_func ("/sum/from-a-foot-length", from_a_foot_length);
  g_test_add_func ("/sum/morning-is-part-of-the-start", morning_is_part_of_the_start);
  g_test_add_func ("/sum/lines-know-their-sources", lines_know_their_sources);
  g_test_add_func ("/sum/adds-up-for-everyone", adds_up_for_everyone);

  return g_test_run ();
}
