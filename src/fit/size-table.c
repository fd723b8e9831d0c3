/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/size-table.h"

#include "fit/verdict.h"

#include <math.h>

/* Sizes are halves and thirds; nothing printed lies nearer to another size and is not it. */
#define SAME_NUMBER 1e-6

static InstepSizeLabel
take_size (const InstepSizeTable *table,
           guint                  index,
           double                *gain_mm)
{
  if (gain_mm != NULL)
    *gain_mm = table->sizes[index].gain_mm;

  return (InstepSizeLabel) { table->label.system, table->sizes[index].number };
}

static InstepSizeLabel
take_none (double *gain_mm)
{
  if (gain_mm != NULL)
    *gain_mm = 0.0;

  return (InstepSizeLabel) { INSTEP_SIZE_NONE, 0.0 };
}

void
instep_size_table_init (InstepSizeTable      *table,
                        const InstepFitModel *model,
                        InstepSizeLabel       label)
{
  double lowest, highest, step, unit_mm;

  g_return_if_fail (table != NULL);
  g_return_if_fail (model != NULL);

  table->label = label;
  table->inner_length_mm = 0.0;
  table->allowance_mm = 0.0;
  table->printed = (InstepSizeMatch) { 0 };
  table->n_sizes = 0;

  if (label.system == INSTEP_SIZE_NONE)
    return;

  table->inner_length_mm = instep_size_label_inner_length_mm (label, model->last_allowance_mm,
                                                              model->foot_allowance_mm);
  table->allowance_mm = instep_size_system_names_last (label.system) ? -model->last_allowance_mm
                                                                     : model->foot_allowance_mm;
  instep_size_system_get_range (label.system, &lowest, &highest);
  step = instep_size_system_get_step (label.system);
  unit_mm = instep_size_system_get_unit_mm (label.system);

  /* Counted in steps, so that halves stay exact. */
  for (double n = lowest / step; n <= highest / step; n += 1.0)
    {
      g_return_if_fail (table->n_sizes < INSTEP_SIZE_TABLE_MAX);
      table->sizes[table->n_sizes++] = (InstepTableSize) {
        .number = n * step,
        .gain_mm = (n * step - label.number) * unit_mm,
      };
    }
}

static double
get_inner_length_mm (const InstepBrandRow *row,
                     const InstepFitModel *model)
{
  const InstepSizeLabel us_men = { INSTEP_SIZE_US_MEN, row->row->us_men.value };

  return instep_size_label_inner_length_mm (us_men, model->last_allowance_mm,
                                            model->foot_allowance_mm);
}

static void
take_brand_sizes (InstepSizeTable        *table,
                  const InstepFitModel   *model,
                  const InstepBrandTable *sizes,
                  const InstepSizeMatch  *match)
{
  const InstepBrandRow *printed = &match->rows[0];

  table->label = (InstepSizeLabel) { sizes->system,
                                     instep_brand_table_get_number (sizes, printed) };
  table->inner_length_mm = get_inner_length_mm (printed, model);
  table->allowance_mm = -model->last_allowance_mm;
  table->printed = *match;
  table->n_sizes = 0;

  for (guint i = 0; i < sizes->rows->len && table->n_sizes < INSTEP_SIZE_TABLE_MAX; i++)
    {
      const InstepBrandRow *row = &g_array_index (sizes->rows, InstepBrandRow, i);
      double number = instep_brand_table_get_number (sizes, row);

      /* Of two lengths with one label a runner may get the shorter. */
      if (table->n_sizes > 0 && number <= table->sizes[table->n_sizes - 1].number + SAME_NUMBER)
        continue;

      table->sizes[table->n_sizes++] = (InstepTableSize) {
        .number = number,
        .gain_mm = get_inner_length_mm (row, model) - table->inner_length_mm,
      };
    }
}

gboolean
instep_size_table_open (InstepSizeTable        *table,
                        const InstepFitTables  *tables,
                        const InstepFitInput   *input,
                        GError                **error)
{
  const InstepBrand *brand = NULL;
  g_autoptr(InstepBrandTable) sizes = NULL;
  InstepSizeMatch match;

  g_return_val_if_fail (table != NULL, FALSE);
  g_return_val_if_fail (tables != NULL, FALSE);
  g_return_val_if_fail (input != NULL, FALSE);

  if (input->brand_id != NULL && input->label.system != INSTEP_SIZE_NONE)
    brand = instep_fit_tables_find_brand (tables, input->brand_id);

  if (brand == NULL || brand->anchors_only)
    {
      instep_size_table_init (table, &tables->model, input->label);
      return TRUE;
    }

  if (!instep_brand_find_adult_rows (brand, input->label, input->sex, &sizes, &match, error))
    return FALSE;

  take_brand_sizes (table, &tables->model, sizes, &match);

  return TRUE;
}

InstepSizeLabel
instep_size_table_step (const InstepSizeTable *table,
                        int                    n_steps,
                        double                *gain_mm)
{
  guint n_below = 0, n_not_above;
  gint64 index;

  g_return_val_if_fail (table != NULL, take_none (gain_mm));

  if (n_steps == 0)
    {
      if (gain_mm != NULL)
        *gain_mm = 0.0;
      return table->label;
    }

  while (n_below < table->n_sizes &&
         table->sizes[n_below].number < table->label.number - SAME_NUMBER)
    n_below++;

  n_not_above = n_below;
  while (n_not_above < table->n_sizes &&
         table->sizes[n_not_above].number <= table->label.number + SAME_NUMBER)
    n_not_above++;

  index = n_steps < 0 ? (gint64) n_below + n_steps : (gint64) n_not_above + n_steps - 1;
  if (index < 0 || index >= table->n_sizes)
    return take_none (gain_mm);

  return take_size (table, (guint) index, gain_mm);
}

InstepSizeLabel
instep_size_table_recommend (const InstepSizeTable *table,
                             double                 planned_mm)
{
  g_return_val_if_fail (table != NULL, take_none (NULL));

  for (guint i = 0; i < table->n_sizes; i++)
    if (planned_mm + table->sizes[i].gain_mm >= INSTEP_TOE_GOOD_MM)
      return take_size (table, i, NULL);

  return take_none (NULL);
}

double
instep_size_table_get_gain_mm (const InstepSizeTable *table,
                               InstepSizeLabel        size)
{
  g_return_val_if_fail (table != NULL, 0.0);

  for (guint i = 0; i < table->n_sizes; i++)
    if (fabs (table->sizes[i].number - size.number) < SAME_NUMBER)
      return table->sizes[i].gain_mm;

  g_return_val_if_reached (0.0);
}
