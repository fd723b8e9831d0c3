/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/ladder.h"

#include <math.h>

#define STEPS_DOWN 3
#define STEPS_UP   4

/* Sizes are halves and thirds; nothing printed lies nearer to a step and is not it. */
#define GRID_TOLERANCE 1e-6

static InstepSizeLabel
get_size_in_table (InstepSizeSystem system,
                   double           index)
{
  InstepSizeLabel label = { system, index * instep_size_system_get_step (system) };
  double lowest, highest;

  instep_size_system_get_range (system, &lowest, &highest);
  if (label.number < lowest || label.number > highest)
    return (InstepSizeLabel) { INSTEP_SIZE_NONE, 0.0 };

  return label;
}

InstepSizeLabel
instep_size_label_step (InstepSizeLabel label,
                        int             n_steps)
{
  double index;

  g_return_val_if_fail (label.system != INSTEP_SIZE_NONE, label);

  if (n_steps == 0)
    return label;

  index = label.number / instep_size_system_get_step (label.system);
  index = n_steps > 0 ? floor (index + GRID_TOLERANCE) : ceil (index - GRID_TOLERANCE);

  return get_size_in_table (label.system, index + n_steps);
}

double
instep_size_label_difference_mm (InstepSizeLabel from,
                                 InstepSizeLabel to)
{
  g_return_val_if_fail (from.system == to.system, 0.0);

  return (to.number - from.number) * instep_size_system_get_unit_mm (from.system);
}

InstepSizeLabel
instep_size_label_recommend (InstepSizeLabel label,
                             double          planned_mm)
{
  double lowest, highest, step, number, index;
  InstepSizeLabel size;

  g_return_val_if_fail (label.system != INSTEP_SIZE_NONE, label);

  instep_size_system_get_range (label.system, &lowest, &highest);
  step = instep_size_system_get_step (label.system);
  number = label.number +
           (INSTEP_TOE_GOOD_MM - planned_mm) / instep_size_system_get_unit_mm (label.system);

  /* From just below the exact answer up, so that the ladder judges the size found alike. */
  index = floor (MAX (number, lowest) / step);
  do
    size = get_size_in_table (label.system, index++);
  while (size.system != INSTEP_SIZE_NONE &&
         planned_mm + instep_size_label_difference_mm (label, size) < INSTEP_TOE_GOOD_MM);

  return size;
}

guint
instep_size_ladder (InstepSizeLabel label,
                    double          start_mm,
                    double          planned_mm,
                    InstepSizeStep  steps[INSTEP_LADDER_MAX_STEPS])
{
  guint n_steps = 0;

  g_return_val_if_fail (label.system != INSTEP_SIZE_NONE, 0);

  G_STATIC_ASSERT (STEPS_DOWN + 1 + STEPS_UP <= INSTEP_LADDER_MAX_STEPS);

  for (int i = -STEPS_DOWN; i <= STEPS_UP; i++)
    {
      InstepSizeLabel size = instep_size_label_step (label, i);
      double difference_mm;

      if (size.system == INSTEP_SIZE_NONE)
        continue;

      difference_mm = instep_size_label_difference_mm (label, size);
      steps[n_steps++] = (InstepSizeStep) {
        .label = size,
        .start_mm = start_mm + difference_mm,
        .planned_mm = planned_mm + difference_mm,
        .verdict = instep_toe_verdict (start_mm + difference_mm, planned_mm + difference_mm),
        .yours = i == 0,
      };
    }

  return n_steps;
}
