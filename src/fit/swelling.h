/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How much a foot swells over a run, in percent of its volume: equations E1–E7. */

#pragma once

#include "fit/forecast.h"

G_BEGIN_DECLS

/**
 * InstepSwelling:
 * @movement_factor: E2, the share of a runner's swelling
 * @heat_percent: what E4 tends to
 * @drink_percent: what E5 comes to in the end; 0 when no drink was said
 * @day_percent: E6
 *
 * What drives the swelling of one run, and stays the same for all of its minutes.
 */
typedef struct
{
  double movement_factor;
  double heat_percent;
  double drink_percent;
  double day_percent;
} InstepSwelling;

/* What each cause adds to the volume at one minute, percent. */
typedef struct
{
  double movement_percent;     /* E3 */
  double heat_percent;         /* E4 */
  double drink_percent;        /* E5 */
  double day_percent;          /* E6: there from the start */
} InstepSwellingParts;

/**
 * InstepSwellingPoint:
 * @percent: v, typical
 * @sd_percent: one standard deviation between runners
 * @low_percent: v_lo
 * @high_percent: v_hi
 * @planned_percent: v_plan, the highest v_hi so far
 * @arch_share: how much of the arch's lengthening has happened, 0–1
 */
typedef struct
{
  double minute;
  double percent;
  double sd_percent;
  double low_percent;
  double high_percent;
  double planned_percent;
  double arch_share;
} InstepSwellingPoint;

/* E1: how long the run takes, from a checked input. */
double         instep_run_min                (const InstepFitInput *input);

/* E2: at 6 km/h and below a walker's share, at 8 km/h and above all of it. */
double         instep_movement_factor        (const InstepFitModel *model,
                                              double                speed_km_per_h);

InstepSwelling instep_swelling_from_input    (const InstepFitModel *model,
                                              const InstepFitInput *input);

/* E3 to E6 at one minute. */
InstepSwellingParts instep_swelling_parts    (const InstepFitModel *model,
                                              const InstepSwelling *swelling,
                                              double                minute);

/* The sum of E3 to E6. */
double         instep_swelling_percent       (const InstepFitModel *model,
                                              const InstepSwelling *swelling,
                                              double                minute);

/* E7 */
double         instep_swelling_sd_percent    (const InstepFitModel *model,
                                              double                minute);

/* How much of the arch's lengthening has happened, 0–1: the time course of E8. */
double         instep_arch_share             (const InstepFitModel *model,
                                              double                minute);

/**
 * instep_swelling_trace:
 * @end_min: at most `INSTEP_CURVE_MAX_POINTS` − 2
 * @points: (out caller-allocates): room for `INSTEP_CURVE_MAX_POINTS`; gets a point for each whole
 *   minute, and one at the end
 *
 * Follows the swelling over a run.
 *
 * Returns: the number of points
 */
guint          instep_swelling_trace         (const InstepFitModel *model,
                                              const InstepSwelling *swelling,
                                              double                end_min,
                                              InstepSwellingPoint  *points);

G_END_DECLS
