/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "facts-model.h"

#include "facts-charts.h"

/* Swelling and fit, "Proposed model": equations and table of parameters; E14 from §4. */
static const InstepFitModel facts_model = {
  .walking_factor = 0.67,
  .walking_speed_km_per_h = 6.0,
  .running_speed_km_per_h = 8.0,
  .fast_rise_percent = 4.0,
  .fast_rise_min = 3.0,
  .slow_fall_percent = 5.0,
  .slow_fall_min = 50.0,
  .heat_percent_per_c = 0.056,
  .heat_lowest_c = 10.0,
  .heat_highest_c = 36.0,
  .heat_neutral_c = 20.0,
  .heat_rise_min = 5.0,
  .drink_percent_per_l_per_h = 5.4,
  .drink_lowest_l_per_h = 0.2,
  .drink_highest_l_per_h = 1.2,
  .drink_neutral_l_per_h = 0.63,
  .drink_full_min = 720.0,
  .day_percent = 2.7,
  .sd_percent = 2.0,
  .sd_rise_min = 10.0,
  .sd_percent_per_h = 0.1,
  .bound_sd = 1.645,
  .length_share = 0.10,
  .girth_share = 0.45,
  .arch_typical_mm = 0.4,
  .arch_planned_mm = 1.1,
  .arch_lowest_mm = -0.3,
  .arch_min = 60.0,
  .standing_stretch = { .men = 0.0020, .women = 0.0034, .not_said = 0.0027 },
  .sitting_stretch = { .men = 0.0127, .women = 0.0144, .not_said = 0.0136 },
  .last_allowance_mm = 5.0,
  .foot_allowance_mm = 10.0,
  .feel_loose_mm = 6.0,
  .feel_comfortable_mm = 3.0,
  .feel_snug_mm = 0.0,
  .feel_tight_mm = -3.0,
  .breadth_men = { 38.09, 0.2352, 0.0 },
  .breadth_women = { 40.16, 0.2134, 0.0 },
  .girth_men = { 92.15, 0.5895, 0.0 },
  .girth_women = { 86.94, 0.5732, 0.0 },
  .girth_from_breadth_men = { 17.76, 0.1303, 1.953 },
  .girth_from_breadth_women = { 12.20, 0.1761, 1.861 },
  .inner_length_sd_mm = 2.8,
  .toe_gap_sd_mm = 3.0,
  .label_sd_mm = 6.8,
  .longest_run_min = 720.0,
  .extrapolation_min = 180.0,
  .shop_rule_mm = 4.233,
};

/* Swelling and fit §5; the names are the ids. */
static const struct
{
  const char *id;
  double      thickness_mm;
} facts_socks[] = {
  { "none", 0.0 },
  { "nylon", 0.0 },
  { "thin", 0.8 },
  { "cotton", 1.6 },
  { "cushioned", 1.6 },
  { "hiking", 2.0 },
  { "wool", 2.0 },
};

/* Sizes §5 and its sources; steps of girth by swelling and fit §4. */
static const InstepWidthTable facts_widths = {
  .letters = {
    .d_breadth_mm = 97.0,
    .d_length_mm = 262.0,
    .letter_mm = 5.0,
    .size_mm = 3.0,
    .tolerance_mm = 2.0,
    .printed_from = INSTEP_WIDTH_C,
    .printed_to = INSTEP_WIDTH_2E,
    .extended_from = INSTEP_WIDTH_4A,
    .extended_to = INSTEP_WIDTH_6E,
    .standard_men = INSTEP_WIDTH_D,
    .standard_women = INSTEP_WIDTH_B,
    .source_id = "letter-widths",
    .standard_source_id = "new-balance-widths",
  },
  .brannock_width_mm = 4.76,
  .brannock_source_id = "brannock-widths",
  .marks = {
    .marks = { "A", "B", "C", "D", "E", "EE", "EEE", "EEEE", "F", "G" },
    .n_marks = 10,
    .middle = 4,
    .mark_mm = 6.0,
    .below_mm = -3.0,
    .above_mm = 2.0,
    .men = { 243.0, 250.0, 0.6, "jis-marks" },
    .women = { 231.0, 235.0, 0.6, "jis-women" },
  },
  .ratio = { 2.65, 2.45, 2.55, "hoka-ratio" },
  .size_length_mm = 25.4 / 3.0,
  .fitting_mm = {
    [INSTEP_SIZE_NONE] = 5.0,
    [INSTEP_SIZE_EU] = 5.0,
    [INSTEP_SIZE_UK] = 6.0,
    [INSTEP_SIZE_US_MEN] = 4.76,
    [INSTEP_SIZE_US_WOMEN] = 4.76,
    [INSTEP_SIZE_US_WOMEN_ISO] = 4.76,
    [INSTEP_SIZE_MONDO] = 5.0,
    [INSTEP_SIZE_JP] = 6.0,
    [INSTEP_SIZE_CN] = 7.0,
    [INSTEP_SIZE_CN_OLD] = 7.0,
    [INSTEP_SIZE_KR] = 5.0,
  },
  .girth_per_size_mm = 6.35,
};

static const char * const facts_brands[] = { "adidas", "asics", "nike", "salomon" };

InstepFitTables *
facts_tables_new (void)
{
  InstepFitTables *tables = g_new0 (InstepFitTables, 1);

  tables->model = facts_model;
  tables->widths = facts_widths;
  tables->socks = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_sock_free);

  for (gsize i = 0; i < G_N_ELEMENTS (facts_socks); i++)
    g_ptr_array_add (tables->socks,
                     instep_sock_new (facts_socks[i].id, facts_socks[i].id,
                                      facts_socks[i].thickness_mm, NULL));

  tables->brands = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_brand_free);
  for (gsize i = 0; i < G_N_ELEMENTS (facts_brands); i++)
    g_ptr_array_add (tables->brands, facts_brand_new (facts_brands[i]));

  return tables;
}

void
facts_tables_free (InstepFitTables *tables)
{
  g_ptr_array_unref (tables->socks);
  g_ptr_array_unref (tables->brands);
  g_free (tables);
}
