/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The content that ships: every number is the one of the facts, every id resolves, every lacing laces. */

#include "config.h"

#include "content/content.h"

#include "lacing/threading.h"

#include <string.h>

static InstepContent *
load (void)
{
  g_autofree char *folder = instep_content_get_folder ();
  g_autoptr(GError) error = NULL;
  InstepContent *content = instep_content_load (folder, &error);

  g_assert_no_error (error);

  return content;
}

/* Swelling and fit, "Proposed model": equations, table of parameters and "Uncertainty of gap"; the
 * −0.3 mm of the band's upper edge and the 3.0 mm of the thumb test are rules of ours.
 */
static void
test_model (void)
{
  g_autoptr(InstepContent) content = load ();
  const InstepFitModel *model = &content->fit.model;
  const struct { double value, expected; } numbers[] = {
    { model->walking_factor, 0.67 }, { model->walking_speed_km_per_h, 6 },
    { model->running_speed_km_per_h, 8 }, { model->fast_rise_percent, 4.0 },
    { model->fast_rise_min, 3 }, { model->slow_fall_percent, 5.0 }, { model->slow_fall_min, 50 },
    { model->heat_percent_per_c, 0.056 }, { model->heat_lowest_c, 10 }, { model->heat_highest_c, 36 },
    { model->heat_neutral_c, 20 }, { model->heat_rise_min, 5 },
    { model->drink_percent_per_l_per_h, 5.4 }, { model->drink_lowest_l_per_h, 0.2 },
    { model->drink_highest_l_per_h, 1.2 }, { model->drink_neutral_l_per_h, 0.63 },
    { model->drink_full_min, 720 }, { model->day_percent, 2.7 }, { model->sd_percent, 2.0 },
    { model->sd_rise_min, 10 }, { model->sd_percent_per_h, 0.1 }, { model->bound_sd, 1.645 },
    { model->length_share, 0.10 }, { model->girth_share, 0.45 }, { model->arch_typical_mm, 0.4 },
    { model->arch_planned_mm, 1.1 }, { model->arch_lowest_mm, -0.3 }, { model->arch_min, 60 },
    { model->standing_stretch.men, 0.0020 }, { model->standing_stretch.women, 0.0034 },
    { model->standing_stretch.not_said, 0.0027 }, { model->sitting_stretch.men, 0.0127 },
    { model->sitting_stretch.women, 0.0144 }, { model->sitting_stretch.not_said, 0.0136 },
    { model->last_allowance_mm, 5 }, { model->foot_allowance_mm, 10 }, { model->feel_loose_mm, 6 },
    { model->feel_comfortable_mm, 3 }, { model->feel_snug_mm, 0 }, { model->feel_tight_mm, -3 },
    { model->breadth_men.intercept_mm, 38.09 }, { model->breadth_men.slope, 0.2352 },
    { model->breadth_women.intercept_mm, 40.16 }, { model->breadth_women.slope, 0.2134 },
    { model->girth_men.intercept_mm, 92.15 }, { model->girth_men.slope, 0.5895 },
    { model->girth_women.intercept_mm, 86.94 }, { model->girth_women.slope, 0.5732 },
    { model->girth_from_breadth_men.intercept_mm, 17.76 }, { model->girth_from_breadth_men.slope, 0.1303 },
    { model->girth_from_breadth_men.breadth_slope, 1.953 },
    { model->girth_from_breadth_women.intercept_mm, 12.20 },
    { model->girth_from_breadth_women.slope, 0.1761 },
    { model->girth_from_breadth_women.breadth_slope, 1.861 },
    { model->inner_length_sd_mm, 2.8 }, { model->toe_gap_sd_mm, 3.0 }, { model->label_sd_mm, 6.8 },
    { model->longest_run_min, 720 }, { model->extrapolation_min, 180 }, { model->shop_rule_mm, 4.233 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_assert_cmpfloat_with_epsilon (numbers[i].value, numbers[i].expected, 1e-12);
}

/* Where the facts say each parameter is from, and that none was forgotten. */
static void
test_model_sources (void)
{
  g_autoptr(InstepContent) content = load ();
  const InstepFitTables *fit = &content->fit;
  const struct { gsize place; const char *id; } expected[] = {
    { INSTEP_MODEL_PLACE (fast_rise_percent), "mcwhorter-2003" },
    { INSTEP_MODEL_PLACE (slow_fall_min), "stick-1992" },
    { INSTEP_MODEL_PLACE (heat_percent_per_c), "heat-1993" },
    { INSTEP_MODEL_PLACE (drink_percent_per_l_per_h), "cejka-2012" },
    { INSTEP_MODEL_PLACE (day_percent), "sitting-1988" },
    { INSTEP_MODEL_PLACE (length_share), "assumption" },
    { INSTEP_MODEL_PLACE (arch_planned_mm), "fukano-iso-2016" },
    { INSTEP_MODEL_PLACE (standing_stretch), "xiong-2009" },
    { INSTEP_MODEL_PLACE (sitting_stretch), "xiong-2009" },
    { INSTEP_MODEL_PLACE (girth_from_breadth_women), "ansur-2" },
    { INSTEP_MODEL_PLACE (shop_rule_mm), "jurca-2019" },
  };
  guint n_said = 0;

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (fit->model_source_ids[expected[i].place], ==, expected[i].id);
  g_assert_cmpstr (fit->label_source_id, ==, "size-systems");

  for (gsize i = 0; i < INSTEP_MODEL_N_PLACES; i++)
    n_said += fit->model_source_ids[i] != NULL;
  /* Of these, two hold three numbers each, and six another three. */
  g_assert_cmpuint (n_said + 8 * 2, ==, INSTEP_MODEL_N_PLACES);
}

/* Swelling and fit §1 and §4: how many were measured, what was found, and by whom. */
static void
test_studies (void)
{
  static const struct { const char *id, *source_id, *figures[4]; } expected[] = {
    { "size-up", "size-up-guide", { "4 to 8 mm" } },
    { "length-35-km", "fukano-iso-2016", { "35 km", "21 runners", "0.4 mm longer" } },
    { "girth-35-km", "fukano-iso-2016", { "21 runners", "0.8 mm less" } },
    { "one-fitting", "fitting-steps", { "5 to 6 mm", "15 minutes" } },
    { "run-10-min", "mcwhorter-2003", { "10 minutes", "28 people", "3 % more" } },
    { "calf-run", "stick-1992", { "20 minutes", "18 people", "2.5 %", "7 minutes" } },
    { "volume-35-km", "fukano-iso-2016", { "35 km", "21 runners", "1.65 % less" } },
    { "mean-100-km", "cejka-2012", { "100 km", "76 runners" } },
    { "walk-10-min", "mcwhorter-2003", { "10 minutes", "28 people", "2 % more" } },
    { "calf-walk", "stick-1992", { "18 people", "fell" } },
    { "cycling-heat", "heat-1993", { "13 minutes", "24 people", "fell by 0.7 % at 20 °C", "rose by 0.2 % at 36 °C" } },
    { "standing-heat", "heat-1993", { "10 minutes", "1 %" } },
    { "warm-water", "water-1969", { "40 °C instead of 32 °C", "1.5 to 2.1 % more" } },
    { "more-drink", "cejka-2012", { "100 km", "tended" } },
    { "counts-100-km", "cejka-2012", { "76 runners", "20 swelled", "18 stayed", "38 shrank" } },
    { "load-of-stature", "xiong-2009", { "30 people", "1.3 % longer in men", "1.4 % in women" } },
    { "load-plaster", "tsung-2003", { "16 feet", "3.4 % longer" } },
    { "half-a-size-a-day", "day-claim", { "half a size", "no study" } },
    { "sitting-8-h", "sitting-1988", { "8 hours", "6 people", "5.7 % when kept still", "2.7 %" } },
    { "office-8-h", "office-1986", { "8 hours", "7 women", "4.8 % with their legs still", "0.8 %" } },
    { "standing-8-h", "tessari-2015", { "8 hours", "20 people", "elastic stockings" } },
  };
  g_autoptr(InstepContent) content = load ();

  g_assert_cmpuint (content->studies->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const InstepStudy *study = g_ptr_array_index (content->studies, i);

      g_assert_cmpstr (study->id, ==, expected[i].id);
      g_assert_cmpstr (study->source_id, ==, expected[i].source_id);
      g_assert_nonnull (instep_content_find_source (content, study->source_id)->url);
      for (guint j = 0; j < G_N_ELEMENTS (expected[i].figures) && expected[i].figures[j] != NULL; j++)
        if (strstr (study->text, expected[i].figures[j]) == NULL)
          g_error ("“%s” does not say “%s”", study->text, expected[i].figures[j]);
      /* One sentence: the only full stop that ends one is the last. */
      g_assert_null (strstr (study->text, ". "));
      g_assert_true (g_str_has_suffix (study->text, "."));
    }
}

/* Thicknesses of the agreed socks. */
static void
test_socks (void)
{
  static const struct { const char *id; double thickness_mm; } expected[] = {
    { "none", 0 }, { "nylon", 0 }, { "thin", 0.8 }, { "cotton", 1.6 }, { "cushioned", 1.6 },
    { "hiking", 2.0 }, { "wool", 2.0 },
  };
  g_autoptr(InstepContent) content = load ();

  g_assert_cmpuint (content->fit.socks->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const InstepSock *sock = instep_fit_tables_find_sock (&content->fit, expected[i].id);

      g_assert_nonnull (sock);
      g_assert_cmpfloat_with_epsilon (sock->thickness_mm, expected[i].thickness_mm, 1e-12);
      g_assert_nonnull (instep_content_find_source (content, sock->source_id));
    }
}

/* Sizes §5 with its sources: letters by the retail chart (97 mm for D at 262 mm, 5 mm a letter, 3 mm a
 * size of 25.4/3 mm), Brannock 3/16 inch, JIS S 5037, HOKA; girth steps by swelling and fit §4 for US,
 * EU and UK, by sizes §5 for JP and CN; 6.35 mm a size by swelling and fit §4.
 */
static void
test_width_numbers (void)
{
  g_autoptr(InstepContent) content = load ();
  const InstepWidthTable *widths = &content->fit.widths;
  const struct { double value, expected; } numbers[] = {
    { widths->letters.d_breadth_mm, 97 }, { widths->letters.d_length_mm, 262 },
    { widths->letters.letter_mm, 5 }, { widths->letters.size_mm, 3 },
    { widths->letters.tolerance_mm, 2 }, { widths->brannock_width_mm, 4.76 },
    { widths->marks.mark_mm, 6 }, { widths->marks.below_mm, -3 }, { widths->marks.above_mm, 2 },
    { widths->marks.men.girth_mm, 243 }, { widths->marks.men.length_mm, 250 },
    { widths->marks.men.slope, 0.6 }, { widths->marks.women.girth_mm, 231 },
    { widths->marks.women.length_mm, 235 }, { widths->marks.women.slope, 0.6 },
    { widths->ratio.standard, 2.65 }, { widths->ratio.wide, 2.45 },
    { widths->ratio.try_wide_below, 2.55 }, { widths->girth_per_size_mm, 6.35 },
    { widths->fitting_mm[INSTEP_SIZE_US_MEN], 4.76 }, { widths->fitting_mm[INSTEP_SIZE_US_WOMEN], 4.76 },
    { widths->fitting_mm[INSTEP_SIZE_US_WOMEN_ISO], 4.76 }, { widths->fitting_mm[INSTEP_SIZE_EU], 5 },
    { widths->fitting_mm[INSTEP_SIZE_UK], 6 }, { widths->fitting_mm[INSTEP_SIZE_JP], 6 },
    { widths->fitting_mm[INSTEP_SIZE_CN], 7 }, { widths->fitting_mm[INSTEP_SIZE_CN_OLD], 7 },
    { widths->fitting_mm[INSTEP_SIZE_MONDO], 5 }, { widths->fitting_mm[INSTEP_SIZE_KR], 5 },
    { widths->fitting_mm[INSTEP_SIZE_NONE], 5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_assert_cmpfloat_with_epsilon (numbers[i].value, numbers[i].expected, 1e-12);
  g_assert_cmpfloat_with_epsilon (widths->size_length_mm, 25.4 / 3.0, 1e-6);
}

/* The same: which letters are printed, which are the standard, and the ten marks. */
static void
test_width_letters (void)
{
  static const char * const marks[] = { "A", "B", "C", "D", "E", "EE", "EEE", "EEEE", "F", "G" };
  g_autoptr(InstepContent) content = load ();
  const InstepWidthTable *widths = &content->fit.widths;
  const char * const sources[] = {
    widths->letters.source_id, widths->letters.standard_source_id, widths->brannock_source_id,
    widths->marks.men.source_id,
    widths->marks.women.source_id, widths->marks.conflict_source_id, widths->ratio.source_id,
  };

  g_assert_cmpstr (instep_width_letter_name (widths->letters.printed_from), ==, "C");
  g_assert_cmpstr (instep_width_letter_name (widths->letters.printed_to), ==, "2E");
  g_assert_cmpstr (instep_width_letter_name (widths->letters.extended_from), ==, "4A");
  g_assert_cmpstr (instep_width_letter_name (widths->letters.extended_to), ==, "6E");
  g_assert_cmpstr (instep_width_letter_name (widths->letters.standard_men), ==, "D");
  g_assert_cmpstr (instep_width_letter_name (widths->letters.standard_women), ==, "B");

  g_assert_cmpuint (widths->marks.n_marks, ==, G_N_ELEMENTS (marks));
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    g_assert_cmpstr (widths->marks.marks[i], ==, marks[i]);
  g_assert_cmpstr (marks[widths->marks.middle], ==, "E");

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    g_assert_nonnull (instep_content_find_source (content, sources[i]));

  g_assert_nonnull (strstr (widths->letters_without_mm, "no source"));
  g_assert_nonnull (strstr (widths->marks.conflict, "9 mm"));
}

static void
test_every_lacing_laces (void)
{
  g_autoptr(InstepContent) content = load ();
  g_autofree InstepThreading *threading = g_new0 (InstepThreading, 1);

  for (guint i = 0; i < content->patterns->len; i++)
    {
      const InstepPattern *pattern = g_ptr_array_index (content->patterns, i);

      for (guint pairs = instep_pattern_get_fewest_pairs (pattern); pairs <= INSTEP_PAIRS_MAX; pairs++)
        {
          g_autoptr(GError) error = NULL;
          InstepThroat throat;

          instep_throat_init_uniform (&throat, pairs, 50.0, 16.0, INSTEP_SHOE_LEFT);
          instep_threading_thread (pattern, &throat, 0, threading, &error);
          g_assert_no_error (error);
          g_assert_cmpuint (threading->n_steps, >=, 3);
        }

      for (guint j = 0; instep_pattern_get_sources (pattern)[j] != NULL; j++)
        g_assert_nonnull (instep_content_find_source (content, instep_pattern_get_sources (pattern)[j]));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/content/shipped/model", test_model);
  g_test_add_func ("/content/shipped/model-sources", test_model_sources);
  g_test_add_func ("/content/shipped/studies", test_studies);
  g_test_add_func ("/content/shipped/socks", test_socks);
  g_test_add_func ("/content/shipped/width-numbers", test_width_numbers);
  g_test_add_func ("/content/shipped/width-letters", test_width_letters);
  g_test_add_func ("/content/shipped/every-lacing-laces", test_every_lacing_laces);

  return g_test_run ();
}
