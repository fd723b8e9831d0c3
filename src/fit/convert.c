/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/convert.h"

#include <math.h>

/* So near the middle between two sizes, in steps, neither is the better answer. */
#define MIDDLE_TOLERANCE 0.05

/* Exact middles, as 265 mm is between EU 41.5 and 42, are not exact in binary. */
#define ROUNDING_TOLERANCE 1e-9

/* Youth 1 is the child's 14. */
#define YOUTH_AFTER_KIDS 13.0

/* Thirds are not exact in binary either. */
#define SAME_NUMBER 1e-6

void
instep_converted_sizes_add (InstepConvertedSizes *sizes,
                            double                number)
{
  guint place = 0;

  g_return_if_fail (sizes != NULL);
  g_return_if_fail (sizes->n_values < INSTEP_CONVERSION_MAX);

  while (place < sizes->n_values && sizes->values[place] < number - SAME_NUMBER)
    place++;

  if (place < sizes->n_values && sizes->values[place] <= number + SAME_NUMBER)
    return;

  for (guint i = sizes->n_values; i > place; i--)
    sizes->values[i] = sizes->values[i - 1];

  sizes->values[place] = number;
  sizes->n_values++;
}

void
instep_converted_sizes_add_nearest (InstepConvertedSizes *sizes,
                                    InstepSizeSystem      system,
                                    double                foot_length_mm)
{
  double step = instep_size_system_get_step (system);
  double steps = instep_size_from_foot_length_mm (system, foot_length_mm) / step;
  double below = floor (steps);

  if (fabs (steps - below - 0.5) <= MIDDLE_TOLERANCE + ROUNDING_TOLERANCE)
    {
      instep_converted_sizes_add (sizes, below * step);
      instep_converted_sizes_add (sizes, (below + 1.0) * step);
    }
  else
    {
      instep_converted_sizes_add (sizes, round (steps) * step);
    }
}

/* The nearest sizes of a scale that begins again at 1; beyond its ends there are none. */
static void
add_nearest_kids (InstepConversion *conversion,
                  InstepSizeSystem  kids,
                  InstepSizeSystem  youth)
{
  InstepConvertedSizes run = { 0 };

  instep_converted_sizes_add_nearest (&run, kids, conversion->foot_length_mm);
  for (guint i = 0; i < run.n_values; i++)
    {
      InstepSizeLabel as_kids = { kids, run.values[i] };
      InstepSizeLabel as_youth = { youth, run.values[i] - YOUTH_AFTER_KIDS };

      if (instep_size_label_is_generic (as_kids))
        instep_converted_sizes_add (&conversion->sizes[kids], as_kids.number);
      else if (instep_size_label_is_generic (as_youth))
        instep_converted_sizes_add (&conversion->sizes[youth], as_youth.number);
    }
}

/* UK and US sizes are numbers of an adult or of a child; the others run through. */
static gboolean
is_for_adults_only (InstepSizeSystem system)
{
  return system == INSTEP_SIZE_UK || system == INSTEP_SIZE_US_MEN ||
         system == INSTEP_SIZE_US_WOMEN || system == INSTEP_SIZE_US_WOMEN_ISO;
}

static void
find_sizes (InstepConversion *conversion,
            InstepSizeLabel   label)
{
  gboolean for_kids = instep_size_system_is_for_kids (label.system);

  for (InstepSizeSystem system = INSTEP_SIZE_EU; system < INSTEP_N_SIZE_SYSTEMS; system++)
    if (!instep_size_system_is_for_kids (system) && !(for_kids && is_for_adults_only (system)))
      instep_converted_sizes_add_nearest (&conversion->sizes[system], system,
                                          conversion->foot_length_mm);

  if (for_kids)
    {
      add_nearest_kids (conversion, INSTEP_SIZE_US_KIDS, INSTEP_SIZE_US_YOUTH);
      add_nearest_kids (conversion, INSTEP_SIZE_UK_KIDS, INSTEP_SIZE_UK_YOUTH);
    }

  /* What is printed in the shoe stays what it is. */
  conversion->sizes[label.system].n_values = 0;
  instep_converted_sizes_add (&conversion->sizes[label.system], label.number);
}

/* Metric labels are the figure printed on the box. */
static InstepMaybe
get_label_mm (InstepSizeLabel label)
{
  switch (label.system)
    {
    case INSTEP_SIZE_MONDO:
    case INSTEP_SIZE_JP:
    case INSTEP_SIZE_CN:
    case INSTEP_SIZE_KR:
      return INSTEP_SAID (instep_size_label_foot_length_mm (label));
    default:
      return INSTEP_NOT_SAID;
    }
}

gboolean
instep_convert (InstepSizeLabel    label,
                InstepConversion  *conversion,
                GError           **error)
{
  InstepConversion answer = { 0 };
  InstepSizeLabel longer = label;
  double half_step_mm;

  g_return_val_if_fail (label.system > INSTEP_SIZE_NONE && label.system < INSTEP_N_SIZE_SYSTEMS,
                        FALSE);
  g_return_val_if_fail (conversion != NULL, FALSE);

  if (!instep_size_label_is_generic (label))
    {
      g_set_error_literal (error, INSTEP_SIZE_ERROR, INSTEP_SIZE_ERROR_RANGE,
                           "The size is not in the generic table");
      return FALSE;
    }

  answer.foot_length_mm = instep_size_label_foot_length_mm (label);
  longer.number += instep_size_system_get_step (label.system);
  half_step_mm = (instep_size_label_foot_length_mm (longer) - answer.foot_length_mm) / 2.0;
  answer.foot_length_low_mm = answer.foot_length_mm - half_step_mm;
  answer.foot_length_high_mm = answer.foot_length_mm + half_step_mm;
  answer.label_mm = get_label_mm (label);
  find_sizes (&answer, label);

  *conversion = answer;

  return TRUE;
}

const InstepSizeChart *
instep_conversion_get_chart (const InstepConversion *conversion)
{
  g_return_val_if_fail (conversion != NULL, NULL);

  for (guint i = 0; i < conversion->n_rows; i++)
    if (conversion->rows[i].chart->basis != INSTEP_BASIS_BOX_LABEL)
      return conversion->rows[i].chart;

  return conversion->n_rows > 0 ? conversion->rows[0].chart : NULL;
}
