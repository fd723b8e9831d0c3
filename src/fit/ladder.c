/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/ladder.h"

#define STEPS_DOWN 3
#define STEPS_UP   4

guint
instep_size_ladder (const InstepSizeTable *table,
                    double                 start_mm,
                    double                 planned_mm,
                    InstepSizeStep         steps[INSTEP_LADDER_MAX_STEPS])
{
  guint n_steps = 0;

  g_return_val_if_fail (table != NULL, 0);

  G_STATIC_ASSERT (STEPS_DOWN + 1 + STEPS_UP <= INSTEP_LADDER_MAX_STEPS);

  for (int i = -STEPS_DOWN; i <= STEPS_UP; i++)
    {
      double gain_mm;
      InstepSizeLabel size = instep_size_table_step (table, i, &gain_mm);

      if (size.system == INSTEP_SIZE_NONE)
        continue;

      steps[n_steps++] = (InstepSizeStep) {
        .label = size,
        .start_mm = start_mm + gain_mm,
        .planned_mm = planned_mm + gain_mm,
        .verdict = instep_toe_verdict (start_mm + gain_mm, planned_mm + gain_mm),
        .yours = i == 0,
      };
    }

  return n_steps;
}
