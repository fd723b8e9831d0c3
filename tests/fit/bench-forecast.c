/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How long one forecast takes.  The goal is 20 µs for a half marathon, in a release build. */

#include "config.h"

#include "fit/forecast.h"

#include "facts-model.h"

#include <locale.h>

#define N_ROUNDS    21
#define N_FORECASTS 1000
#define GOAL_US     20.0

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  const gint64 *one = a;
  const gint64 *other = b;

  return (*one > *other) - (*one < *other);
}

/* The median over the rounds, in µs. */
static double
time_forecast (const InstepFitTables *tables,
               const InstepFitInput  *input)
{
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  gint64 times_us[N_ROUNDS];

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      gint64 start_us = g_get_monotonic_time ();

      for (guint i = 0; i < N_FORECASTS; i++)
        if (!instep_forecast (tables, input, forecast, NULL))
          g_error ("The example runner has no forecast");

      times_us[round] = g_get_monotonic_time () - start_us;
    }

  qsort (times_us, N_ROUNDS, sizeof times_us[0], compare_times);

  return (double) times_us[N_ROUNDS / 2] / N_FORECASTS;
}

int
main (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = instep_fit_input_example ();
  double half_marathon_us, twelve_hours_us;

  setlocale (LC_ALL, "");

  half_marathon_us = time_forecast (tables, &input);
  input.distance_km = input.pace_min_per_km = INSTEP_NOT_SAID;
  input.time_min = INSTEP_SAID (720.0);
  twelve_hours_us = time_forecast (tables, &input);

  g_print ("forecast of a half marathon: %.2f µs (goal %.0f µs)\n", half_marathon_us, GOAL_US);
  g_print ("forecast of twelve hours: %.2f µs\n", twelve_hours_us);

  return half_marathon_us <= GOAL_US ? 0 : 1;
}
