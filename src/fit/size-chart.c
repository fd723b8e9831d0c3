/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/size-chart.h"

/* Where a brand prints one cm figure it is US men's + 18; facts: shoe sizes §1, label rule. */
#define LABEL_CM_ABOVE_US_MEN 18.0

void
instep_size_row_complete (InstepSizeRow  *row,
                          InstepAudience  audience,
                          double          women_above_men)
{
  g_return_if_fail (row != NULL);

  if (row->label_mm.said)
    {
      row->numbers[INSTEP_SIZE_JP] = INSTEP_SAID (row->label_mm.value / 10.0);
      row->numbers[INSTEP_SIZE_CN] = row->label_mm;
      row->numbers[INSTEP_SIZE_KR] = row->label_mm;
    }

  if (audience == INSTEP_AUDIENCE_KIDS)
    return;

  if (row->numbers[INSTEP_SIZE_US_MEN].said)
    row->us_men = row->numbers[INSTEP_SIZE_US_MEN];
  else if (row->numbers[INSTEP_SIZE_US_WOMEN].said)
    row->us_men = INSTEP_SAID (row->numbers[INSTEP_SIZE_US_WOMEN].value - women_above_men);
  else if (row->label_mm.said)
    row->us_men = INSTEP_SAID (row->label_mm.value / 10.0 - LABEL_CM_ABOVE_US_MEN);
}

static void
free_conflict (gpointer data)
{
  InstepSizeConflict *conflict = data;

  g_free (conflict->source_id);
  g_free (conflict->reason);
  g_free (conflict);
}

InstepSizeChart *
instep_size_chart_new (const char        *name,
                       InstepAudience     audience,
                       InstepLengthBasis  basis,
                       char               confidence,
                       const char        *source_id,
                       const char        *note)
{
  InstepSizeChart *self;

  g_return_val_if_fail (name != NULL, NULL);

  self = g_new0 (InstepSizeChart, 1);
  self->name = g_strdup (name);
  self->audience = audience;
  self->basis = basis;
  self->confidence = confidence;
  self->source_id = g_strdup (source_id);
  self->note = g_strdup (note);
  self->rows = g_array_new (FALSE, FALSE, sizeof (InstepSizeRow));
  self->conflicts = g_ptr_array_new_with_free_func (free_conflict);

  return self;
}

void
instep_size_chart_free (InstepSizeChart *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->name);
  g_free (self->source_id);
  g_free (self->note);
  g_array_unref (self->rows);
  g_ptr_array_unref (self->conflicts);
  g_free (self);
}

void
instep_size_chart_add_row (InstepSizeChart     *self,
                           const InstepSizeRow *row)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (row != NULL);

  g_array_append_val (self->rows, *row);
}

void
instep_size_chart_add_conflict (InstepSizeChart     *self,
                                guint                row,
                                const InstepSizeRow *other,
                                const char          *source_id,
                                const char          *reason)
{
  InstepSizeConflict *conflict;

  g_return_if_fail (self != NULL);
  g_return_if_fail (row < self->rows->len);
  g_return_if_fail (other != NULL);
  g_return_if_fail (reason != NULL);

  conflict = g_new0 (InstepSizeConflict, 1);
  conflict->row = row;
  conflict->other = *other;
  conflict->source_id = g_strdup (source_id);
  conflict->reason = g_strdup (reason);
  g_ptr_array_add (self->conflicts, conflict);
}

const InstepSizeRow *
instep_size_chart_get_row (const InstepSizeChart *self,
                           guint                  index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->rows->len, NULL);

  return &g_array_index (self->rows, InstepSizeRow, index);
}

const InstepSizeConflict *
instep_size_chart_find_conflict (const InstepSizeChart *self,
                                 const InstepSizeRow   *row)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (row != NULL, NULL);

  for (guint i = 0; i < self->conflicts->len; i++)
    {
      const InstepSizeConflict *conflict = g_ptr_array_index (self->conflicts, i);

      if (instep_size_chart_get_row (self, conflict->row) == row)
        return conflict;
    }

  return NULL;
}

InstepBrand *
instep_brand_new (const char *id,
                  const char *name,
                  double      women_above_men,
                  gboolean    anchors_only)
{
  InstepBrand *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_new0 (InstepBrand, 1);
  self->id = g_strdup (id);
  self->name = g_strdup (name);
  self->women_above_men = women_above_men;
  self->anchors_only = anchors_only;
  self->charts = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_size_chart_free);

  return self;
}

void
instep_brand_free (InstepBrand *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->id);
  g_free (self->name);
  g_ptr_array_unref (self->charts);
  g_free (self);
}
