/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/forecast.h"

#include "fit/foot.h"
#include "fit/ladder.h"
#include "fit/remedies.h"
#include "fit/room.h"
#include "fit/size-table.h"
#include "fit/swelling.h"

#include <math.h>

/* From here on the feet are told apart in words, and each gets its own size. */
#define FEET_DIFFER_MM 4.0

typedef struct
{
  const InstepFitModel      *model;
  const InstepFitInput      *input;
  const InstepSwellingPoint *swelling;
  guint                      n_points;
} Run;

/* The curve has no room for more, whatever content says. */
static double
get_longest_run_min (const InstepFitModel *model)
{
  return MIN (model->longest_run_min, INSTEP_CURVE_MAX_POINTS - 2);
}

static gboolean
is_outside (InstepMaybe number,
            double      lowest,
            double      highest)
{
  return number.said && (number.value < lowest || number.value > highest);
}

static double
get_length_mm (const InstepFitInput *input,
               InstepSide            side)
{
  return input->length_mm[side].said ? input->length_mm[side].value
                                     : input->length_mm[INSTEP_LEFT].value;
}

static InstepSide
get_longer_side (const InstepFitInput *input)
{
  return get_length_mm (input, INSTEP_RIGHT) > get_length_mm (input, INSTEP_LEFT) ? INSTEP_RIGHT
                                                                                  : INSTEP_LEFT;
}

static gboolean
feet_differ (const InstepFitInput *input)
{
  return fabs (get_length_mm (input, INSTEP_LEFT) - get_length_mm (input, INSTEP_RIGHT)) >
         FEET_DIFFER_MM;
}

static guint
collect_warnings (const InstepFitModel *model,
                  const InstepFitInput *input,
                  double                run_min)
{
  guint warnings = 0;

  if (run_min > model->extrapolation_min)
    warnings |= INSTEP_WARNING_EXTRAPOLATED;

  if (run_min > get_longest_run_min (model))
    warnings |= INSTEP_WARNING_CLAMPED_TIME;

  if (is_outside (input->temperature_c, model->heat_lowest_c, model->heat_highest_c))
    warnings |= INSTEP_WARNING_CLAMPED_TEMPERATURE;

  if (is_outside (input->fluid_l_per_h, model->drink_lowest_l_per_h, model->drink_highest_l_per_h))
    warnings |= INSTEP_WARNING_CLAMPED_FLUID;

  if (input->downhill)
    warnings |= INSTEP_WARNING_DOWNHILL;

  if (feet_differ (input))
    warnings |= INSTEP_WARNING_FEET_DIFFER;

  return warnings;
}

static guint
collect_label_warnings (const InstepFitInput  *input,
                        const InstepSizeTable *table)
{
  const InstepBrandRow *printed = table->printed.rows;
  guint warnings = 0;

  if (input->brand_id != NULL && input->label.system != INSTEP_SIZE_NONE &&
      printed[0].chart == NULL)
    warnings |= INSTEP_WARNING_NO_FULL_CHART;

  if (printed[1].row != NULL)
    warnings |= INSTEP_WARNING_PRINTED_TWICE;

  if (printed[0].chart != NULL &&
      instep_size_chart_find_conflict (printed[0].chart, printed[0].row) != NULL)
    warnings |= INSTEP_WARNING_SOURCES_DISAGREE;

  return warnings;
}

/* The defaults that a number of the forecast rests on. */
static guint
collect_assumed (const InstepForecast *forecast,
                 const InstepFitInput *input)
{
  guint assumed = 0;
  gboolean is_estimated = FALSE;

  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    is_estimated |= forecast->feet[side].breadth_estimated || forecast->feet[side].girth_estimated;

  if (input->posture == INSTEP_POSTURE_NOT_SAID)
    assumed |= 1u << INSTEP_INPUT_MEASURED;

  if (input->sex == INSTEP_SEX_NOT_SAID &&
      (is_estimated || input->posture != INSTEP_POSTURE_ONE_LEG))
    assumed |= 1u << INSTEP_INPUT_SEX;

  if (input->sock_id == NULL)
    assumed |= 1u << INSTEP_INPUT_SOCK;

  if (input->tried_on_in_id == NULL &&
      (input->feel != INSTEP_FEEL_NOT_SAID || forecast->inside_source == INSTEP_INSIDE_TOE_GAP))
    assumed |= 1u << INSTEP_INPUT_TRIED_ON_IN;

  if (!input->temperature_c.said)
    assumed |= 1u << INSTEP_INPUT_TEMPERATURE;

  return assumed;
}

static void
put_socks_on (InstepForecast        *forecast,
              const InstepFitTables *tables,
              const InstepFitInput  *input)
{
  const char *worn_id = input->sock_id != NULL ? input->sock_id : INSTEP_DEFAULT_SOCK_ID;
  const char *tried_on_id = input->tried_on_in_id != NULL ? input->tried_on_in_id : worn_id;

  forecast->sock_mm = instep_fit_tables_find_sock (tables, worn_id)->thickness_mm;
  forecast->tried_on_mm = instep_fit_tables_find_sock (tables, tried_on_id)->thickness_mm;
}

/* E11, from the best source.  A gap is felt on the longer foot, in the sock of the try-on. */
static void
look_inside_shoe (InstepForecast        *forecast,
                  const InstepFitModel  *model,
                  const InstepFitInput  *input,
                  const InstepSizeTable *table)
{
  forecast->inside_allowance_mm = 0.0;

  if (input->inner_length_mm.said)
    {
      forecast->inside_source = INSTEP_INSIDE_MEASURED;
      forecast->inside_sd_mm = model->inner_length_sd_mm;
      forecast->inner_length_mm = input->inner_length_mm.value;
    }
  else if (input->toe_gap_mm.said)
    {
      double length_mm = get_length_mm (input, get_longer_side (input));

      forecast->inside_source = INSTEP_INSIDE_TOE_GAP;
      forecast->inside_sd_mm = model->toe_gap_sd_mm;
      forecast->inner_length_mm = instep_loaded_length_mm (model, input->sex, input->posture,
                                                           length_mm) +
                                  2.0 * forecast->tried_on_mm + input->toe_gap_mm.value;
    }
  else
    {
      forecast->inside_source = INSTEP_INSIDE_LABEL;
      forecast->inside_allowance_mm = table->allowance_mm;
      forecast->inside_sd_mm = model->label_sd_mm;
      forecast->inner_length_mm = table->inner_length_mm;
    }
}

static InstepFootForecast
measure_foot (const InstepFitModel *model,
              const InstepFitInput *input,
              InstepSide            side)
{
  double length_mm = get_length_mm (input, side);
  InstepMaybe breadth_mm = input->breadth_mm[side];
  InstepMaybe girth_mm = input->girth_mm[side];

  if (!breadth_mm.said)
    breadth_mm = input->breadth_mm[INSTEP_LEFT];

  if (!girth_mm.said)
    girth_mm = input->girth_mm[INSTEP_LEFT];

  return (InstepFootForecast) {
    .length_mm = length_mm,
    .assumed = !input->length_mm[side].said,
    .loaded_length_mm = instep_loaded_length_mm (model, input->sex, input->posture, length_mm),
    .breadth_mm = breadth_mm.said ? breadth_mm.value
                                  : instep_estimate_breadth_mm (model, input->sex, length_mm),
    .breadth_estimated = !breadth_mm.said,
    .girth_mm = girth_mm.said ? girth_mm.value
                              : instep_estimate_girth_mm (model, input->sex, length_mm, breadth_mm),
    .girth_estimated = !girth_mm.said,
  };
}

/* Draws the curve of one foot, and returns the index of its lowest typical room. */
static guint
draw_curve (const Run       *run,
            double           length_mm,
            double           free_mm,
            InstepRoomPoint *curve)
{
  double end_min = run->swelling[run->n_points - 1].minute;
  guint lowest = 0;

  for (guint i = 0; i < run->n_points; i++)
    {
      curve[i] = instep_room_at (run->model, length_mm, free_mm, &run->swelling[i]);
      curve[i].shop_rule_mm = curve[0].typical_mm -
                              run->model->shop_rule_mm * curve[i].minute / end_min;

      if (curve[i].typical_mm < curve[lowest].typical_mm)
        lowest = i;
    }

  return lowest;
}

static InstepGirthRoom
get_girth_room (const Run *run,
                double     girth_mm,
                double     layer_mm)
{
  const InstepSwellingPoint *start = &run->swelling[0];
  const InstepSwellingPoint *end = &run->swelling[run->n_points - 1];
  InstepFeel feel = run->input->feel;

  return (InstepGirthRoom) {
    .start_mm = instep_girth_room_mm (run->model, feel, girth_mm, start->percent, layer_mm),
    .end_mm = instep_girth_room_mm (run->model, feel, girth_mm, end->percent, layer_mm),
    .planned_mm = instep_girth_room_mm (run->model, feel, girth_mm, end->planned_percent, layer_mm),
  };
}

/* When and where planned room gets too little. */
static void
find_limit (const InstepForecast *forecast,
            const InstepFitInput *input,
            InstepSide            side,
            InstepFootForecast   *foot)
{
  foot->under_limit_min = instep_room_find_under (forecast->curve[side], forecast->n_points,
                                                  INSTEP_TOE_ENOUGH_MM);

  if (foot->under_limit_min.said && input->distance_km.said)
    foot->under_limit_km = INSTEP_SAID (foot->under_limit_min.value / forecast->run_min *
                                        input->distance_km.value);
}

static void
forecast_foot (InstepForecast *forecast,
               const Run      *run,
               InstepSide      side)
{
  InstepFootForecast foot = measure_foot (run->model, run->input, side);
  InstepRoomPoint *curve = forecast->curve[side];
  double free_mm = forecast->inner_length_mm - foot.loaded_length_mm - 2.0 * forecast->sock_mm;
  guint lowest = draw_curve (run, foot.length_mm, free_mm, curve);
  const InstepRoomPoint *end = &curve[run->n_points - 1];

  foot.toe = (InstepToeRoom) {
    .start_mm = curve[0].typical_mm,
    .end_mm = end->typical_mm,
    .planned_mm = end->planned_mm,
    .low_mm = end->low_mm,
    .high_mm = end->high_mm,
    .shop_rule_mm = end->shop_rule_mm,
  };
  foot.verdict = instep_toe_verdict (foot.toe.start_mm, foot.toe.planned_mm);

  if (run->input->feel != INSTEP_FEEL_NOT_SAID)
    {
      foot.girth = get_girth_room (run, foot.girth_mm, forecast->sock_mm - forecast->tried_on_mm);
      foot.girth_verdict = instep_girth_verdict (foot.girth.planned_mm);
    }

  foot.chance_enough =
    instep_chance_of_enough (curve[lowest].typical_mm, forecast->inside_sd_mm,
                             instep_length_growth_mm (run->model, foot.length_mm,
                                                      run->swelling[lowest].sd_percent, 0.0));
  find_limit (forecast, run->input, side, &foot);
  forecast->feet[side] = foot;
}

/* The first minute with the swelling that is planned for. */
static double
find_planned_min (const Run *run)
{
  guint i = 0;

  while (run->swelling[i].planned_percent < run->swelling[run->n_points - 1].planned_percent)
    i++;

  return run->swelling[i].minute;
}

/* What was measured asks for a fitting; an estimate would only ask for the average one. */
static void
ask_for_fittings (InstepForecast         *forecast,
                  const InstepWidthTable *widths,
                  const InstepFitInput   *input)
{
  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    {
      InstepFootForecast *foot = &forecast->feet[side];
      InstepMaybe breadth_mm = { !foot->breadth_estimated, foot->breadth_mm };
      InstepMaybe girth_mm = { !foot->girth_estimated, foot->girth_mm };

      foot->width = instep_foot_width (widths, foot->length_mm, breadth_mm, girth_mm, input->sex,
                                       input->width);
    }
}

static void
compare_feet (InstepForecast *forecast)
{
  const InstepFootForecast *left = &forecast->feet[INSTEP_LEFT];
  const InstepFootForecast *right = &forecast->feet[INSTEP_RIGHT];

  forecast->lead = right->toe.planned_mm < left->toe.planned_mm ? INSTEP_RIGHT : INSTEP_LEFT;
  forecast->chance_enough = MIN (left->chance_enough, right->chance_enough);
}

/* Sizes are told by the longer foot; without a label the table is empty. */
static void
compare_sizes (InstepForecast        *forecast,
               const InstepFitInput  *input,
               const InstepSizeTable *table)
{
  const InstepFootForecast *longer = &forecast->feet[get_longer_side (input)];

  forecast->recommended = instep_size_table_recommend (table, longer->toe.planned_mm);
  forecast->n_steps = instep_size_ladder (table, longer->toe.start_mm, longer->toe.planned_mm,
                                          forecast->ladder);

  if (feet_differ (input))
    for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
      forecast->feet[side].recommended =
        instep_size_table_recommend (table, forecast->feet[side].toe.planned_mm);
}

gboolean
instep_forecast (const InstepFitTables  *tables,
                 const InstepFitInput   *input,
                 InstepForecast         *forecast,
                 GError                **error)
{
  InstepSwellingPoint points[INSTEP_CURVE_MAX_POINTS];
  InstepSwelling swelling;
  InstepSizeTable table;
  Run run;

  g_return_val_if_fail (tables != NULL, FALSE);
  g_return_val_if_fail (input != NULL, FALSE);
  g_return_val_if_fail (forecast != NULL, FALSE);

  if (!instep_fit_input_check (input, tables, NULL, error) ||
      !instep_size_table_open (&table, tables, input, error))
    return FALSE;

  forecast->printed = table.printed.rows[0];
  forecast->run_min = instep_run_min (input);
  forecast->end_min = MIN (forecast->run_min, get_longest_run_min (&tables->model));
  put_socks_on (forecast, tables, input);
  look_inside_shoe (forecast, &tables->model, input, &table);

  swelling = instep_swelling_from_input (&tables->model, input);
  forecast->n_points = instep_swelling_trace (&tables->model, &swelling, forecast->end_min, points);
  forecast->swelling_end_percent = points[forecast->n_points - 1].percent;
  forecast->swelling_planned_percent = points[forecast->n_points - 1].planned_percent;

  run = (Run) { &tables->model, input, points, forecast->n_points };
  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    forecast_foot (forecast, &run, side);
  forecast->planned_min = find_planned_min (&run);
  ask_for_fittings (forecast, &tables->widths, input);

  compare_feet (forecast);
  compare_sizes (forecast, input, &table);
  forecast->warnings = collect_warnings (&tables->model, input, forecast->run_min) |
                       collect_label_warnings (input, &table);
  forecast->assumed = collect_assumed (forecast, input);
  forecast->n_remedies = instep_list_remedies (tables, &table, input, forecast,
                                               forecast->remedies, &forecast->nothing_to_buy);

  return TRUE;
}
