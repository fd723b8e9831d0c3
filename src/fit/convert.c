/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/convert.h"

#include <math.h>

/* So near the middle between two sizes, in steps, neither is the better answer. */
#define MIDDLE_TOLERANCE 0.05

/* Exact middles, as 265 mm is between EU 41.5 and 42, are not exact in binary. */
#define ROUNDING_TOLERANCE 1e-9

static void
find_nearest_sizes (InstepConversion *conversion,
                    InstepSizeSystem  system)
{
  double step = instep_size_system_get_step (system);
  double steps = instep_size_from_foot_length_mm (system, conversion->foot_length_mm) / step;
  double below = floor (steps);
  double *values = conversion->sizes[system].values;

  if (fabs (steps - below - 0.5) <= MIDDLE_TOLERANCE + ROUNDING_TOLERANCE)
    {
      values[0] = below * step;
      values[1] = (below + 1.0) * step;
      conversion->sizes[system].n_values = 2;
    }
  else
    {
      values[0] = round (steps) * step;
      conversion->sizes[system].n_values = 1;
    }
}

gboolean
instep_convert (InstepSizeLabel    label,
                InstepConversion  *conversion,
                GError           **error)
{
  InstepConversion answer = { 0 };
  double lowest, highest, half_step_mm;

  g_return_val_if_fail (label.system > INSTEP_SIZE_NONE && label.system < INSTEP_N_SIZE_SYSTEMS,
                        FALSE);
  g_return_val_if_fail (conversion != NULL, FALSE);

  instep_size_system_get_range (label.system, &lowest, &highest);
  if (!(label.number >= lowest && label.number <= highest) ||
      instep_size_system_is_for_kids (label.system))
    {
      g_set_error_literal (error, INSTEP_SIZE_ERROR, INSTEP_SIZE_ERROR_RANGE,
                           "The size is none of an adult's");
      return FALSE;
    }

  half_step_mm = instep_size_system_get_step (label.system) *
                 instep_size_system_get_unit_mm (label.system) / 2.0;
  answer.foot_length_mm = instep_size_label_foot_length_mm (label);
  answer.foot_length_low_mm = answer.foot_length_mm - half_step_mm;
  answer.foot_length_high_mm = answer.foot_length_mm + half_step_mm;

  for (InstepSizeSystem system = INSTEP_SIZE_EU; system < INSTEP_N_SIZE_SYSTEMS; system++)
    if (!instep_size_system_is_for_kids (system))
      find_nearest_sizes (&answer, system);

  /* What is printed in the shoe stays what it is. */
  answer.sizes[label.system].values[0] = label.number;
  answer.sizes[label.system].n_values = 1;

  *conversion = answer;

  return TRUE;
}
