/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/swelling.h"

#include <math.h>

/* A product of distance and pace that misses a whole minute by less than this is that minute, so
 * that rounding does not add a second point to it.
 */
#define WHOLE_MINUTE_TOLERANCE 1e-9

/* How far something that starts fast and slows down has come. */
static double
settle (double minute,
        double time_constant_min)
{
  return 1.0 - exp (-minute / time_constant_min);
}

double
instep_run_min (const InstepFitInput *input)
{
  double run_min, whole_min;

  g_return_val_if_fail (input != NULL, 0.0);

  run_min = input->time_min.said ? input->time_min.value
                                 : input->distance_km.value * input->pace_min_per_km.value;
  whole_min = round (run_min);

  return fabs (run_min - whole_min) < WHOLE_MINUTE_TOLERANCE ? whole_min : run_min;
}

double
instep_movement_factor (const InstepFitModel *model,
                        double                speed_km_per_h)
{
  double share;

  g_return_val_if_fail (model != NULL, 0.0);

  share = (speed_km_per_h - model->walking_speed_km_per_h) /
          (model->running_speed_km_per_h - model->walking_speed_km_per_h);

  return model->walking_factor + (1.0 - model->walking_factor) * CLAMP (share, 0.0, 1.0);
}

/* A time without a distance is a run, whatever its speed. */
static double
get_movement_factor (const InstepFitModel *model,
                     const InstepFitInput *input)
{
  if (input->walk)
    return model->walking_factor;

  if (!input->distance_km.said)
    return 1.0;

  return instep_movement_factor (model, input->distance_km.value / (instep_run_min (input) / 60.0));
}

InstepSwelling
instep_swelling_from_input (const InstepFitModel *model,
                            const InstepFitInput *input)
{
  InstepSwelling swelling = { 0 };
  double temperature_c;

  g_return_val_if_fail (model != NULL, swelling);
  g_return_val_if_fail (input != NULL, swelling);

  temperature_c = input->temperature_c.said ? input->temperature_c.value : INSTEP_DEFAULT_TEMPERATURE_C;
  temperature_c = CLAMP (temperature_c, model->heat_lowest_c, model->heat_highest_c);

  swelling.movement_factor = get_movement_factor (model, input);
  swelling.heat_percent = model->heat_percent_per_c * (temperature_c - model->heat_neutral_c);

  if (input->fluid_l_per_h.said)
    swelling.drink_percent = model->drink_percent_per_l_per_h *
                             (CLAMP (input->fluid_l_per_h.value, model->drink_lowest_l_per_h,
                                     model->drink_highest_l_per_h) -
                              model->drink_neutral_l_per_h);

  if (input->morning)
    swelling.day_percent = model->day_percent;

  return swelling;
}

InstepSwellingParts
instep_swelling_parts (const InstepFitModel *model,
                       const InstepSwelling *swelling,
                       double                minute)
{
  g_return_val_if_fail (model != NULL, (InstepSwellingParts) { 0 });
  g_return_val_if_fail (swelling != NULL, (InstepSwellingParts) { 0 });

  return (InstepSwellingParts) {
    .movement_percent = swelling->movement_factor *
                        (model->fast_rise_percent * settle (minute, model->fast_rise_min) -
                         model->slow_fall_percent * settle (minute, model->slow_fall_min)),
    .heat_percent = swelling->heat_percent * settle (minute, model->heat_rise_min),
    .drink_percent = swelling->drink_percent * MIN (1.0, minute / model->drink_full_min),
    .day_percent = swelling->day_percent,
  };
}

double
instep_swelling_percent (const InstepFitModel *model,
                         const InstepSwelling *swelling,
                         double                minute)
{
  InstepSwellingParts parts = instep_swelling_parts (model, swelling, minute);

  return parts.movement_percent + parts.heat_percent + parts.drink_percent + parts.day_percent;
}

double
instep_swelling_sd_percent (const InstepFitModel *model,
                            double                minute)
{
  g_return_val_if_fail (model != NULL, 0.0);

  return model->sd_percent * settle (minute, model->sd_rise_min) +
         model->sd_percent_per_h * minute / 60.0;
}

double
instep_arch_share (const InstepFitModel *model,
                   double                minute)
{
  g_return_val_if_fail (model != NULL, 0.0);

  return settle (minute, model->arch_min);
}

static InstepSwellingPoint
look_at_minute (const InstepFitModel *model,
                const InstepSwelling *swelling,
                double                minute,
                double                planned_so_far_percent)
{
  double percent = instep_swelling_percent (model, swelling, minute);
  double sd_percent = instep_swelling_sd_percent (model, minute);
  double high_percent = percent + model->bound_sd * sd_percent;

  return (InstepSwellingPoint) {
    .minute = minute,
    .percent = percent,
    .sd_percent = sd_percent,
    .low_percent = percent - model->bound_sd * sd_percent,
    .high_percent = high_percent,
    .planned_percent = MAX (planned_so_far_percent, high_percent),
    .arch_share = instep_arch_share (model, minute),
  };
}

guint
instep_swelling_trace (const InstepFitModel *model,
                       const InstepSwelling *swelling,
                       double                end_min,
                       InstepSwellingPoint  *points)
{
  double planned_percent = -INFINITY;
  guint n_points = 0;

  g_return_val_if_fail (model != NULL, 0);
  g_return_val_if_fail (swelling != NULL, 0);
  g_return_val_if_fail (end_min >= 0.0 && end_min <= INSTEP_CURVE_MAX_POINTS - 2, 0);

  for (double minute = 0.0; minute <= end_min; minute += 1.0)
    {
      points[n_points] = look_at_minute (model, swelling, minute, planned_percent);
      planned_percent = points[n_points++].planned_percent;
    }

  if (points[n_points - 1].minute < end_min)
    {
      points[n_points] = look_at_minute (model, swelling, end_min, planned_percent);
      n_points++;
    }

  return n_points;
}
