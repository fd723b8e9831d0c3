/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/fit-words.h"

#include <string.h>

/* The words are those of the mock-ups and of the contract, §2. */

typedef struct
{
  const char        *name;
  double             start_mm[INSTEP_N_SIDES];
  double             planned_mm[INSTEP_N_SIDES];
  double             girth_mm;         /* of the left foot; the right one has 1 mm more */
  gboolean           girth_known;
  double             distance_km;      /* 0: only the time was said */
  double             run_min;
  const char        *headline;
  const char        *summary;
  const char        *other_foot;
} FitCase;

static const FitCase CASES[] = {
  { "good", { 14.68, 16.68 }, { 12.35, 14.36 }, -2.9, TRUE, 21.1, 116.05,
    "Good for 21.1 km",
    "About 12 mm left in front of the toes, left foot, at the finish. Plan with at least 6.4 mm.",
    "Right foot: 14.4 mm · roomy. Lace this smaller foot for more hold." },
  { "tight", { 8.50, 10.50 }, { 6.17, 8.18 }, -2.8, TRUE, 21.1, 116.05,
    "Tight for 21.1 km",
    "About 6 mm left in front of the toes, left foot, at the finish. Plan with at least 6.4 mm.",
    "Right foot: 8.2 mm · adequate. Lace this smaller foot for more hold." },
  { "too-short", { 1.0, 6.0 }, { -2.6, 2.4 }, 0.0, FALSE, 10.0, 50.0,
    "Too short for 10 km",
    "About 3 mm too short at the finish, left foot. Plan with at least 6.4 mm.",
    "Right foot: 2.4 mm · tight. Lace this smaller foot for more hold." },
  { "just-too-short", { 2.0, 2.0 }, { -0.3, -0.3 }, 0.0, FALSE, 0.0, 45.0,
    "Too short for 45 min",
    "About 0.3 mm too short at the finish, both feet. Plan with at least 6.4 mm.", NULL },
  { "right-leads", { 12.0, 9.0 }, { 10.0, 7.0 }, 1.0, TRUE, 0.0, 90.0,
    "Adequate for 1:30 h",
    "About 7 mm left in front of the toes, right foot, at the finish. Plan with at least 6.4 mm.",
    "Left foot: 10.0 mm · good. Lace this smaller foot for more hold." },
  { "adequate-at-the-limit", { 8.8, 8.8 }, { 6.44, 6.44 }, 1.0, TRUE, 5.0, 25.0,
    "Adequate for 5 km",
    "About 6.4 mm left in front of the toes, both feet, at the finish. Plan with at least 6.4 mm.",
    NULL },
  { "roomy", { 17.2, 17.2 }, { 14.9, 14.9 }, 3.0, TRUE, 42.195, 240.0,
    "Roomy for 42.2 km",
    "About 15 mm left in front of the toes, both feet, at the finish. "
    "Up to 15.9 mm at the start is usual.", NULL },
  { "too-long", { 24.0, 24.0 }, { 21.7, 21.7 }, 3.0, TRUE, 42.195, 240.0,
    "Too long for 42.2 km",
    "About 22 mm left in front of the toes, both feet, at the finish. "
    "With more than 19 mm at the start, the foot can slip.", NULL },
  { "girth-at-the-limit", { 14.68, 14.68 }, { 12.35, 12.35 }, -4.2, TRUE, 0.0, 90.0,
    "At the limit around the ball, good in length for 1:30 h",
    "Around the ball about 4 mm are missing. "
    "About 12 mm left in front of the toes, both feet, at the finish. Plan with at least 6.4 mm.",
    NULL },
  { "girth-too-tight", { 8.5, 8.5 }, { 6.17, 6.17 }, -6.39, TRUE, 21.1, 116.05,
    "Too tight around the ball, tight in length for 21.1 km",
    "Around the ball about 6 mm are missing. "
    "About 6 mm left in front of the toes, both feet, at the finish. Plan with at least 6.4 mm.",
    NULL },
};

/* Only what the words read; the curve stays empty. */
static InstepForecast *
make_forecast (const FitCase *row)
{
  InstepForecast *forecast = g_new0 (InstepForecast, 1);

  for (guint i = 0; i < INSTEP_N_SIDES; i++)
    {
      InstepFootForecast *foot = &forecast->feet[i];

      foot->toe.start_mm = row->start_mm[i];
      foot->toe.planned_mm = row->planned_mm[i];
      foot->verdict = instep_toe_verdict (row->start_mm[i], row->planned_mm[i]);
      if (!row->girth_known)
        continue;
      foot->girth.planned_mm = row->girth_mm + (double) i;
      foot->girth_verdict = instep_girth_verdict (foot->girth.planned_mm);
    }
  forecast->lead = row->planned_mm[INSTEP_RIGHT] < row->planned_mm[INSTEP_LEFT] ? INSTEP_RIGHT
                                                                               : INSTEP_LEFT;
  forecast->run_min = row->run_min;
  forecast->end_min = MIN (row->run_min, 720.0);

  return forecast;
}

static void
test_case (gconstpointer data)
{
  const FitCase *row = data;
  g_autofree InstepForecast *forecast = make_forecast (row);
  InstepFitInput input = { 0 };
  g_autofree char *headline = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *other_foot = NULL;

  if (row->distance_km > 0.0)
    input.distance_km = INSTEP_SAID (row->distance_km);
  headline = instep_words_headline (forecast, &input);
  summary = instep_words_summary (forecast);
  other_foot = instep_words_other_foot (forecast);

  g_assert_cmpstr (headline, ==, row->headline);
  g_assert_cmpstr (summary, ==, row->summary);
  g_assert_cmpstr (other_foot, ==, row->other_foot);
}

typedef struct
{
  double      chance;
  const char *words;
} ChanceCase;

/* round (10 · chance), and its two ends; contract §2. */
static const ChanceCase CHANCES[] = {
  { 0.0, "less than 1 in 10" },
  { 0.0499, "less than 1 in 10" },
  { 0.05, "about 1 in 10" },
  { 0.149, "about 1 in 10" },
  { 0.57, "about 6 in 10" },
  { 0.863, "about 9 in 10" },
  { 0.9499, "about 9 in 10" },
  { 0.95, "more than 9 in 10" },
  { 1.0, "more than 9 in 10" },
};

static void
test_chance (gconstpointer data)
{
  const ChanceCase *row = data;
  g_autofree char *words = instep_words_chance (row->chance);

  g_assert_cmpstr (words, ==, row->words);
}

typedef struct
{
  const char *name;
  double      start_mm;
  double      planned_mm;
  const char *words;
} RoomCase;

static const RoomCase ROOMS[] = {
  { "good", 14.68, 12.36, "12.4 mm · good" },
  { "tight", 8.50, 6.17, "6.2 mm · tight" },
  { "too-short", 1.0, -2.3, "−2.3 mm · too short" },
  { "rounding-would-change-it", 8.0, 6.38, "6.38 mm · tight" },
  { "rounding-would-change-its-sign", 2.0, -0.04, "−0.04 mm · too short" },
  { "roomy", 17.2, 14.9, "14.9 mm · roomy" },
};

static void
test_toe_room (gconstpointer data)
{
  const RoomCase *row = data;
  InstepFootForecast foot = {
    .toe = { .start_mm = row->start_mm, .planned_mm = row->planned_mm },
    .verdict = instep_toe_verdict (row->start_mm, row->planned_mm),
  };
  g_autofree char *words = instep_words_toe_room (&foot);

  g_assert_cmpstr (words, ==, row->words);
}

static void
test_girth_room (void)
{
  InstepFootForecast foot = { 0 };
  g_autofree char *unknown = instep_words_girth_room (&foot);
  g_autofree char *snug = NULL;

  foot.girth_verdict = INSTEP_GIRTH_SNUG;
  foot.girth.planned_mm = -2.82;
  snug = instep_words_girth_room (&foot);

  g_assert_cmpstr (unknown, ==, "not known");
  g_assert_cmpstr (snug, ==, "snug (−2.8 mm)");
}

static void
test_feet_differ (void)
{
  g_autofree InstepForecast *forecast = make_forecast (&CASES[0]);
  g_autofree char *without_sizes = NULL;
  g_autofree char *with_sizes = NULL;

  forecast->warnings = INSTEP_WARNING_FEET_DIFFER;
  without_sizes = instep_words_other_foot (forecast);
  forecast->feet[INSTEP_LEFT].recommended = (InstepSizeLabel) { INSTEP_SIZE_EU, 44.0 };
  forecast->feet[INSTEP_RIGHT].recommended = (InstepSizeLabel) { INSTEP_SIZE_EU, 43.0 };
  with_sizes = instep_words_other_foot (forecast);

  g_assert_cmpstr (without_sizes, ==,
                   "Buy for the longer foot and lace the smaller one for more hold.");
  g_assert_cmpstr (with_sizes, ==,
                   "Left foot: EU 44, right foot: EU 43. "
                   "Buy for the longer foot and lace the smaller one for more hold.");
}

/* One sentence a bit, in the bits' order, each of them whole. */
static void
test_warnings (void)
{
  g_autofree InstepForecast *forecast = make_forecast (&CASES[0]);
  g_auto(GStrv) none = instep_words_warnings (forecast);
  g_auto(GStrv) all = NULL;

  forecast->feet[INSTEP_LEFT].length_mm = 268.0;
  forecast->feet[INSTEP_RIGHT].length_mm = 262.0;
  forecast->warnings = INSTEP_WARNING_EXTRAPOLATED | INSTEP_WARNING_CLAMPED_TIME |
                       INSTEP_WARNING_CLAMPED_TEMPERATURE | INSTEP_WARNING_CLAMPED_FLUID |
                       INSTEP_WARNING_DOWNHILL | INSTEP_WARNING_FEET_DIFFER;
  all = instep_words_warnings (forecast);

  g_assert_cmpuint (g_strv_length (none), ==, 0);
  g_assert_cmpuint (g_strv_length (all), ==, 6);
  for (guint i = 0; all[i] != NULL; i++)
    {
      g_assert_true (g_str_has_suffix (all[i], "."));
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (all[i], !=, all[j]);
    }
  g_assert_nonnull (strstr (all[0], "three hours"));
  g_assert_nonnull (strstr (all[1], "twelve hours"));
  /* The limits are the model's: air below 20 °C is beyond the one study of it, and calculated all
   * the same.
   */
  g_assert_nonnull (strstr (all[2], "than the model can follow"));
  g_assert_nonnull (strstr (all[3], "than the model can follow"));
  g_assert_nonnull (strstr (all[4], "No study that we found"));
  g_assert_cmpstr (all[5], ==, "Your feet differ by 6 mm in length.");
}

typedef struct
{
  const char   *name;
  InstepRemedy  remedy;
  const char   *title;
  const char   *text;
  const char   *toe_gain;
} RemedyCase;

static const RemedyCase REMEDIES[] = {
  { "heel-lock", { .kind = INSTEP_REMEDY_HEEL_LOCK, .toe_gain_mm = { TRUE, 0.0 } },
    "Lace with a heel lock", "Holds the foot back. Adds no length.", "0.0 mm" },
  { "thinner-sock", { .kind = INSTEP_REMEDY_THINNER_SOCK, .toe_gain_mm = { TRUE, 1.6 } },
    "A thinner sock", "Technical or a liner, without thick seams.", "+1.6 mm" },
  { "no-source", { .kind = INSTEP_REMEDY_SECOND_INSOLE_OUT },
    "Take out a second insole", "If one lies on the other: it takes room around the foot.",
    "cannot be put in millimetres" },
  { "wider-fitting", { .kind = INSTEP_REMEDY_WIDER_FITTING, .toe_gain_mm = { TRUE, 0.0 } },
    "A wider fitting of this shoe", "One width more around the ball, the same length.", "0.0 mm" },
  { "wider-letter", { .kind = INSTEP_REMEDY_WIDER_FITTING, .toe_gain_mm = { TRUE, 0.0 },
                      .letter = INSTEP_WIDTH_2E, .shoe_letter = INSTEP_WIDTH_D },
    "A wider fitting of this shoe", "One width more around the ball, the same length. Your foot asks "
    "for 2E, and this shoe is D.", "0.0 mm" },
  { "half-size-up", { .kind = INSTEP_REMEDY_HALF_SIZE_UP, .toe_gain_mm = { TRUE, 3.333 },
                      .label = { INSTEP_SIZE_EU, 44.0 } },
    "Half a size up: EU 44", "Longer, and a little wider.", "+3.3 mm" },
  { "next-size-up", { .kind = INSTEP_REMEDY_HALF_SIZE_UP, .toe_gain_mm = { TRUE, 5.0 },
                      .label = { INSTEP_SIZE_MONDO, 270.0 } },
    "The next size up: Mondo 270", "Longer, and a little wider.", "+5.0 mm" },
  { "size-up-without-label", { .kind = INSTEP_REMEDY_HALF_SIZE_UP, .toe_gain_mm = { TRUE, 4.233 } },
    "Half a size up", "Longer, and a little wider.", "+4.2 mm" },
  { "half-size-down", { .kind = INSTEP_REMEDY_HALF_SIZE_DOWN, .toe_gain_mm = { TRUE, -3.333 },
                        .label = { INSTEP_SIZE_US_MEN, 9.5 } },
    "Half a size down: US M 9.5", "Shorter, so that the foot slides less.", "−3.3 mm" },
  { "recommended-size", { .kind = INSTEP_REMEDY_RECOMMENDED_SIZE, .toe_gain_mm = { TRUE, 6.667 },
                          .label = { INSTEP_SIZE_EU, 44.5 } },
    "The recommended size: EU 44.5", "The smallest size with 9.5 mm or more.", "+6.7 mm" },
};

/* A number stands on the side of 6.4 and 9.5 mm that its word stands on. */
static void
test_leads_to (void)
{
  static const struct
  {
    double           planned_mm;
    InstepToeVerdict verdict;
    const char      *words, *words_mm;
  } cases[] = {
    { 7.77, INSTEP_TOE_ADEQUATE, "7.8 · adequate", "7.8 mm · adequate" },
    { 10.4, INSTEP_TOE_GOOD, "10.4 · good", "10.4 mm · good" },
    { -0.33, INSTEP_TOE_TOO_SHORT, "−0.3 · too short", "−0.3 mm · too short" },
    { 6.36, INSTEP_TOE_TIGHT, "6.36 · tight", "6.36 mm · tight" },
    { 6.42, INSTEP_TOE_ADEQUATE, "6.4 · adequate", "6.4 mm · adequate" },
    { 9.48, INSTEP_TOE_ADEQUATE, "9.48 · adequate", "9.48 mm · adequate" },
    { 15.68, INSTEP_TOE_ROOMY, "15.7 · roomy", "15.7 mm · roomy" },
  };
  const InstepRemedy unmeasured = { .kind = INSTEP_REMEDY_RELACE };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const InstepRemedy remedy = { .planned_mm = INSTEP_SAID (cases[i].planned_mm),
                                    .verdict = cases[i].verdict };
      g_autofree char *words = instep_words_leads_to (&remedy);
      g_autofree char *words_mm = instep_words_leads_to_mm (&remedy);

      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpstr (words_mm, ==, cases[i].words_mm);
    }

  g_assert_null (instep_words_leads_to (&unmeasured));
  g_assert_null (instep_words_leads_to_mm (&unmeasured));
}

static void
test_remedy (gconstpointer data)
{
  const RemedyCase *row = data;
  g_autofree char *title = instep_words_remedy_title (&row->remedy);
  g_autofree char *text = instep_words_remedy_text (&row->remedy);
  g_autofree char *toe_gain = instep_words_gain (&row->remedy.toe_gain_mm);

  g_assert_cmpstr (title, ==, row->title);
  g_assert_cmpstr (text, ==, row->text);
  g_assert_cmpstr (toe_gain, ==, row->toe_gain);
}

static void
test_nothing_to_buy (void)
{
  g_autofree InstepForecast *forecast = make_forecast (&CASES[0]);
  g_autofree char *something = instep_words_nothing_to_buy (forecast);
  g_autofree char *nothing = NULL;
  g_autofree char *free_first = NULL;

  forecast->nothing_to_buy = TRUE;
  nothing = instep_words_nothing_to_buy (forecast);
  forecast->n_remedies = 1;
  forecast->remedies[0].cost = INSTEP_COST_FREE;
  free_first = instep_words_nothing_to_buy (forecast);

  g_assert_null (something);
  g_assert_cmpstr (nothing, ==, "Nothing to buy: there is room enough.");
  g_assert_cmpstr (free_first, ==, "Nothing to buy: try what is free first.");
}

/* The example runner: 268 mm standing on both feet, sex not said, in EU 43.5 with a thin sock. */
static void
test_inside (void)
{
  g_autofree InstepForecast *forecast = make_forecast (&CASES[0]);
  InstepFitInput input = { .label = { INSTEP_SIZE_EU, 43.5 } };
  g_autofree char *sum = NULL;
  g_autofree char *label = NULL;
  g_autofree char *gap = NULL;
  g_autofree char *measured = NULL;

  forecast->inner_length_mm = 285.0;
  forecast->sock_mm = 0.8;
  forecast->inside_source = INSTEP_INSIDE_LABEL;
  forecast->inside_sd_mm = 6.8;
  sum = instep_words_sum (forecast);
  label = instep_words_inside (forecast, &input);
  forecast->inside_source = INSTEP_INSIDE_TOE_GAP;
  forecast->inside_sd_mm = 3.0;
  gap = instep_words_inside (forecast, &input);
  forecast->inside_source = INSTEP_INSIDE_MEASURED;
  forecast->inside_sd_mm = 2.8;
  measured = instep_words_inside (forecast, &input);

  g_assert_cmpstr (sum, ==, "268.7 mm foot + 1.6 mm sock + 14.7 mm room = 285.0 mm inside");
  g_assert_true (g_str_has_prefix (label, "The shoe is taken to be 285.0 mm long inside, from EU "
                                          "43.5 by the generic table. A label may be 7 mm off"));
  g_assert_true (g_str_has_prefix (gap, "The shoe is taken to be 285.0 mm long inside, from the "
                                        "room you felt"));
  g_assert_true (g_str_has_prefix (measured, "The shoe is 285.0 mm long inside, as measured. That "
                                             "may be 3 mm off"));
}

static void
test_assumed (void)
{
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  InstepFootForecast *left = &forecast->feet[INSTEP_LEFT];
  InstepFootForecast *right = &forecast->feet[INSTEP_RIGHT];
  g_autofree char *nothing = instep_words_assumed (forecast);
  g_autofree char *two = NULL;
  g_autofree char *girth = NULL;

  g_assert_null (nothing);

  forecast->assumed = 1u << INSTEP_INPUT_SOCK | 1u << INSTEP_INPUT_TEMPERATURE;
  two = instep_words_assumed (forecast);
  g_assert_cmpstr (two, ==, "Not said, so assumed: a thin sock, air of 20 °C.");

  /* Where the feel was said the girth decides, and an estimate of it is told once. */
  forecast->assumed = 0;
  left->girth_estimated = right->girth_estimated = right->assumed = TRUE;
  left->girth_verdict = right->girth_verdict = INSTEP_GIRTH_SNUG;
  girth = instep_words_assumed (forecast);
  g_assert_cmpstr (girth, ==,
                   "Not said, so assumed: right foot as the left one, girth as usual for the length.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strdup_printf ("/fit-words/case/%s", CASES[i].name);

      g_test_add_data_func (path, &CASES[i], test_case);
    }
  for (guint i = 0; i < G_N_ELEMENTS (CHANCES); i++)
    {
      g_autofree char *path = g_strdup_printf ("/fit-words/chance/%g", CHANCES[i].chance);

      g_test_add_data_func (path, &CHANCES[i], test_chance);
    }
  for (guint i = 0; i < G_N_ELEMENTS (ROOMS); i++)
    {
      g_autofree char *path = g_strdup_printf ("/fit-words/toe-room/%s", ROOMS[i].name);

      g_test_add_data_func (path, &ROOMS[i], test_toe_room);
    }
  for (guint i = 0; i < G_N_ELEMENTS (REMEDIES); i++)
    {
      g_autofree char *path = g_strdup_printf ("/fit-words/remedy/%s", REMEDIES[i].name);

      g_test_add_data_func (path, &REMEDIES[i], test_remedy);
    }
  g_test_add_func ("/fit-words/girth-room", test_girth_room);
  g_test_add_func ("/fit-words/feet-differ", test_feet_differ);
  g_test_add_func ("/fit-words/warnings", test_warnings);
  g_test_add_func ("/fit-words/nothing-to-buy", test_nothing_to_buy);
  g_test_add_func ("/fit-words/inside", test_inside);
  g_test_add_func ("/fit-words/leads-to", test_leads_to);

  g_test_add_func ("/fit-words/assumed", test_assumed);

  return g_test_run ();
}
