/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sum as people read it: what is shown adds up, line by line. */

#include "config.h"

#include "advice/sum-words.h"

#include "facts-model.h"

#include <string.h>

#define N_RUNNERS 500
#define SEED      28

static InstepForecast *
forecast (const InstepFitTables *tables,
          const InstepFitInput  *input)
{
  InstepForecast *answer = g_new0 (InstepForecast, 1);
  g_autoptr(GError) error = NULL;

  instep_forecast (tables, input, answer, &error);
  g_assert_no_error (error);

  return answer;
}

static char *
tell (const InstepFitInput *input,
      InstepSide            side)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autofree InstepForecast *answer = forecast (tables, input);
  g_autoptr(GPtrArray) lines = instep_words_sum_lines (tables, input, answer, side);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    {
      const InstepSumLineWords *line = g_ptr_array_index (lines, i);

      g_string_append_printf (text, "%s|%s|%s\n", line->name, line->planned, line->typical);
    }

  return g_string_free (text, FALSE);
}

/* Worked example 19: 14.54, 14.15 and 12.44. */
static void
test_worked_example (void)
{
  const InstepFitInput input = {
    .length_mm = { INSTEP_SAID (265.0) },
    .sex = INSTEP_SEX_MEN,
    .label = { INSTEP_SIZE_EU, 43.0 },
    .time_min = INSTEP_SAID (60.0),
  };
  g_autofree char *told = tell (&input, INSTEP_LEFT);

  g_assert_cmpstr (told, ==,
                   "Last length of EU 43 (generic table)|286.67|286.67\n"
                   "The shoe is shorter inside|−5.00|−5.00\n"
                   "Length inside|281.67|281.67\n"
                   "Left foot, as measured|−265.00|−265.00\n"
                   "Longer under all your weight|−0.53|−0.53\n"
                   "Two layers of sock|−1.60|−1.60\n"
                   "Room at the start|14.54|14.54\n"
                   "Swelling from running|−0.70|−0.14\n"
                   "Swelling from air of 20 °C|0.00|0.00\n"
                   "For runners who swell more|−0.70|\n"
                   "The arch sinks, the foot gets longer|−0.70|−0.25\n"
                   "Room at the finish|12.44|14.15\n");
}

/* What else a line can be called; the figures are those of a test of the sum itself. */
static void
test_other_names (void)
{
  const InstepFitInput felt = {
    .length_mm = { INSTEP_SAID (260.0) },
    .posture = INSTEP_POSTURE_ONE_LEG,
    .toe_gap_mm = INSTEP_SAID (12.7),
    .sock_id = "none",
    .tried_on_in_id = "thin",
    .time_min = INSTEP_SAID (900.0),
    .temperature_c = INSTEP_SAID (20.0),
    .fluid_l_per_h = INSTEP_SAID (0.63),
    .walk = TRUE,
    .morning = TRUE,
  };
  g_autofree char *told = tell (&felt, INSTEP_RIGHT);

  g_assert_true (g_str_has_prefix (told,
                                   "The longer foot, under all your weight|260.00|260.00\n"
                                   "Two layers of the sock tried on in|+1.60|+1.60\n"
                                   "The gap you felt|+12.70|+12.70\n"
                                   "Length inside|274.30|274.30\n"
                                   "Right foot, taken to be as long as the left|−260.00|−260.00\n"
                                   "Two layers of sock|0.00|0.00\n"
                                   "Swelling since the morning|−0.70|−0.70\n"
                                   "Room at the start|13.60|13.60\n"
                                   "Swelling from walking|"));
  g_assert_nonnull (strstr (told, "\nSwelling from drinking 0.63 L/h|0.00|0.00\n"));
  g_assert_nonnull (strstr (told, "\nRoom after 12:00 h|"));
}

static double
read_number (const char *text)
{
  static const char minus[] = "−";

  if (g_str_has_prefix (text, minus))
    return -g_ascii_strtod (text + strlen (minus), NULL);

  return g_ascii_strtod (text, NULL);
}

static void
assert_column_adds_up (GPtrArray *lines,
                       gsize      offset)
{
  double sum_mm = 0.0;

  for (guint i = 0; i < lines->len; i++)
    {
      const InstepSumLineWords *line = g_ptr_array_index (lines, i);
      double shown_mm = read_number (G_STRUCT_MEMBER (char *, line, offset));

      if (i > 0 && instep_sum_kind_is_total (line->kind))
        g_assert_cmpfloat_with_epsilon (shown_mm, sum_mm, 1e-6);
      else
        sum_mm += shown_mm;
    }
}

/* With pencil and paper, from the two decimals that are shown. */
static void
test_shown_lines_add_up (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < N_RUNNERS; i++)
    {
      const InstepFitInput input = {
        .length_mm = { INSTEP_SAID (g_rand_double_range (rand, 180.0, 350.0)) },
        .posture = g_rand_int_range (rand, 0, INSTEP_POSTURE_SITTING + 1),
        .label = { INSTEP_SIZE_UK, 8.5 },
        .inner_length_mm = { g_rand_boolean (rand), g_rand_double_range (rand, 180.0, 390.0) },
        .time_min = INSTEP_SAID (g_rand_double_range (rand, 1.0, 900.0)),
        .temperature_c = INSTEP_SAID (g_rand_double_range (rand, -40.0, 50.0)),
        .fluid_l_per_h = { g_rand_boolean (rand), g_rand_double_range (rand, 0.0, 3.0) },
        .morning = g_rand_boolean (rand),
      };
      g_autofree InstepForecast *answer = forecast (tables, &input);
      g_autoptr(GPtrArray) lines = instep_words_sum_lines (tables, &input, answer, INSTEP_LEFT);

      assert_column_adds_up (lines, G_STRUCT_OFFSET (InstepSumLineWords, planned));
      assert_column_adds_up (lines, G_STRUCT_OFFSET (InstepSumLineWords, typical));
    }
}

typedef struct
{
  double      start_mm;
  InstepMaybe minute;
  InstepMaybe km;
  const char *words;
} LimitCase;

static const LimitCase LIMITS[] = {
  { 8.0, { TRUE, 8.6 }, { TRUE, 1.564 }, "Planned room falls under 6.4 mm after 9 minutes, at 1.6 km." },
  { 8.0, { TRUE, 1.2 }, { FALSE, 0.0 }, "Planned room falls under 6.4 mm after 1 minute." },
  { 8.0, { TRUE, 59.4 }, { FALSE, 0.0 }, "Planned room falls under 6.4 mm after 59 minutes." },
  { 8.0, { TRUE, 90.2 }, { TRUE, 16.04 }, "Planned room falls under 6.4 mm after 1:30 h, at 16.0 km." },
  { 6.4, { TRUE, 0.3 }, { TRUE, 0.05 }, "Planned room falls under 6.4 mm after less than a minute, at 0.1 km." },
  { 6.4, { TRUE, 0.2 }, { TRUE, 0.03 }, "Planned room falls under 6.4 mm after less than a minute." },
  { 6.39, { FALSE, 0.0 }, { FALSE, 0.0 }, "Room is under 6.4 mm from the start." },
  { 14.0, { FALSE, 0.0 }, { FALSE, 0.0 }, NULL },
};

static void
test_under_limit (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (LIMITS); i++)
    {
      const InstepFootForecast foot = {
        .toe.start_mm = LIMITS[i].start_mm,
        .under_limit_min = LIMITS[i].minute,
        .under_limit_km = LIMITS[i].km,
      };
      g_autofree char *words = instep_words_under_limit (&foot);

      g_assert_cmpstr (words, ==, LIMITS[i].words);
    }
}

/* Swelling and fit, "Uncertainty of gap"; 2.1 % of spread after an hour, a tenth of it of 265 mm. */
static void
test_doubt (void)
{
  static const struct { InstepInsideSource source; double sd_mm; const char *title, *words; } cases[] = {
    { INSTEP_INSIDE_LABEL, 6.8, "Measure inside the shoe",
      "A size label may be 7 mm off; a measured inside length 3 mm. That is the biggest doubt here." },
    { INSTEP_INSIDE_TOE_GAP, 3.0, "Measure inside the shoe",
      "The gap you felt may be 3.0 mm off; a measured inside length 2.8 mm. That is the biggest "
      "doubt here." },
    { INSTEP_INSIDE_MEASURED, 2.8, "Measured inside the shoe",
      "That may be 2.8 mm off, and the swelling of your feet 0.6 mm. No other way is surer." },
  };
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autofree InstepForecast *answer = g_new0 (InstepForecast, 1);

  answer->feet[INSTEP_LEFT].length_mm = 265.0;
  answer->end_min = 60.0;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = NULL;

      answer->inside_source = cases[i].source;
      answer->inside_sd_mm = cases[i].sd_mm;
      words = instep_words_doubt (tables, answer);
      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpstr (instep_words_doubt_title (answer), ==, cases[i].title);
    }
}

static void
test_source (void)
{
  g_autofree char *whole = instep_words_source ("Foot volume", "Ergonomics", "1969");
  g_autofree char *undated = instep_words_source ("Foot volume", "Ergonomics", NULL);
  g_autofree char *nobody = instep_words_source ("Foot volume", NULL, NULL);

  g_assert_cmpstr (whole, ==, "Foot volume (Ergonomics, 1969)");
  g_assert_cmpstr (undated, ==, "Foot volume (Ergonomics)");
  g_assert_cmpstr (nobody, ==, "Foot volume");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sum-words/worked-example", test_worked_example);
  g_test_add_func ("/sum-words/other-names", test_other_names);
  g_test_add_func ("/sum-words/shown-lines-add-up", test_shown_lines_add_up);
  g_test_add_func ("/sum-words/under-limit", test_under_limit);
  g_test_add_func ("/sum-words/doubt", test_doubt);
  g_test_add_func ("/sum-words/source", test_source);

  return g_test_run ();
}
