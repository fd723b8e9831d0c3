/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/brand-table.h"

#include <math.h>

/* Thirds are not exact in binary; nothing printed lies nearer to another number. */
#define SAME_NUMBER 1e-6

/* US W+1 is no column of any chart, but US men's number and one. */
#define WOMEN_ISO_ABOVE_MEN 1.0

static gboolean
is_us (InstepSizeSystem system)
{
  return system == INSTEP_SIZE_US_MEN || system == INSTEP_SIZE_US_WOMEN ||
         system == INSTEP_SIZE_US_WOMEN_ISO;
}

/* The label as charts print it: an old Chinese number is the length it was replaced by. */
static InstepSizeLabel
modernise (InstepSizeLabel label)
{
  if (label.system != INSTEP_SIZE_CN_OLD)
    return label;

  return (InstepSizeLabel) { INSTEP_SIZE_CN, instep_size_label_foot_length_mm (label) };
}

static InstepMaybe
get_number (const InstepSizeChart *chart,
            const InstepSizeRow   *row,
            InstepSizeSystem       system)
{
  /* Youth sizes of the UK are the beginning of its adults'. */
  if (system == INSTEP_SIZE_UK && chart->audience == INSTEP_AUDIENCE_KIDS)
    return row->numbers[INSTEP_SIZE_UK_YOUTH];

  if (system != INSTEP_SIZE_US_WOMEN_ISO)
    return row->numbers[system];

  if (!row->us_men.said || !row->numbers[INSTEP_SIZE_US_WOMEN].said)
    return INSTEP_NOT_SAID;

  return INSTEP_SAID (row->us_men.value + WOMEN_ISO_ABOVE_MEN);
}

/* The first of the brand's charts for @audience, box labels aside, or NULL. */
static const InstepSizeChart *
find_chart (const InstepBrand *brand,
            InstepAudience     audience)
{
  for (guint i = 0; i < brand->charts->len; i++)
    {
      const InstepSizeChart *chart = g_ptr_array_index (brand->charts, i);

      if (chart->audience == audience && chart->basis != INSTEP_BASIS_BOX_LABEL)
        return chart;
    }

  return NULL;
}

static InstepBrandTable *
make_table (const InstepBrand     *brand,
            const InstepSizeChart *chart,
            InstepSizeSystem       system)
{
  InstepBrandTable *self = g_new0 (InstepBrandTable, 1);

  self->brand = brand;
  self->chart = chart;
  self->system = system == INSTEP_SIZE_CN_OLD ? INSTEP_SIZE_CN : system;
  self->rows = g_array_new (FALSE, FALSE, sizeof (InstepBrandRow));

  return self;
}

static void
add_rows (InstepBrandTable      *self,
          const InstepSizeChart *chart)
{
  for (guint i = 0; i < chart->rows->len; i++)
    {
      InstepBrandRow row = { chart, instep_size_chart_get_row (chart, i) };

      if (get_number (chart, row.row, self->system).said)
        g_array_append_val (self->rows, row);
    }
}

/* Whether the wearer's own chart has the shoe of @row, by the number its wearer calls it. */
static gboolean
has_shoe (const InstepSizeChart *chart,
          const InstepSizeRow   *row)
{
  InstepSizeSystem us = chart->audience == INSTEP_AUDIENCE_WOMEN ? INSTEP_SIZE_US_WOMEN
                                                                 : INSTEP_SIZE_US_MEN;

  for (guint i = 0; i < chart->rows->len; i++)
    {
      const InstepSizeRow *own = instep_size_chart_get_row (chart, i);

      if (own->numbers[us].said && row->numbers[us].said &&
          fabs (own->numbers[us].value - row->numbers[us].value) < SAME_NUMBER)
        return TRUE;
    }

  return FALSE;
}

/* Puts @row in its place by US men's size. */
static void
insert_row (InstepBrandTable     *self,
            const InstepBrandRow *row)
{
  guint place = 0;

  while (place < self->rows->len &&
         g_array_index (self->rows, InstepBrandRow, place).row->us_men.value <=
         row->row->us_men.value)
    place++;

  g_array_insert_val (self->rows, place, *row);
}

/* A chart of box labels answers only for shoes that the wearer's own chart has not. */
static void
add_box_rows (InstepBrandTable *self)
{
  for (guint i = 0; i < self->brand->charts->len; i++)
    {
      const InstepSizeChart *box = g_ptr_array_index (self->brand->charts, i);

      if (box->basis != INSTEP_BASIS_BOX_LABEL)
        continue;

      for (guint j = 0; j < box->rows->len; j++)
        {
          InstepBrandRow row = { box, instep_size_chart_get_row (box, j) };

          if (get_number (box, row.row, self->system).said && !has_shoe (self->chart, row.row))
            insert_row (self, &row);
        }
    }
}

static gboolean
fail (GError           **error,
      InstepInputError   code,
      const InstepBrand *brand,
      const char        *message)
{
  g_set_error (error, INSTEP_INPUT_ERROR, code, "%s: %s", brand->id, message);

  return FALSE;
}

InstepBrandTable *
instep_brand_table_new_for (const InstepBrand *brand,
                            InstepAudience     audience,
                            InstepSizeSystem   system)
{
  g_autoptr(InstepBrandTable) self = NULL;
  const InstepSizeChart *chart;

  g_return_val_if_fail (brand != NULL, NULL);
  g_return_val_if_fail (system > INSTEP_SIZE_NONE && system < INSTEP_N_SIZE_SYSTEMS, NULL);

  chart = find_chart (brand, audience);
  if (chart == NULL)
    return NULL;

  self = make_table (brand, chart, system);
  add_rows (self, chart);
  if (audience != INSTEP_AUDIENCE_KIDS)
    add_box_rows (self);

  return self->rows->len > 0 ? g_steal_pointer (&self) : NULL;
}

/* For whom the chart is that a label asks for; FALSE where that must be said first. */
static gboolean
find_audience (const InstepBrand *brand,
               InstepSizeSystem   system,
               InstepSex          sex,
               InstepAudience    *audience)
{
  gboolean for_men = find_chart (brand, INSTEP_AUDIENCE_MEN) != NULL;
  gboolean for_women = find_chart (brand, INSTEP_AUDIENCE_WOMEN) != NULL;

  if (system == INSTEP_SIZE_US_MEN)
    sex = INSTEP_SEX_MEN;
  else if (is_us (system))
    sex = INSTEP_SEX_WOMEN;
  else if (sex == INSTEP_SEX_NOT_SAID && for_men && for_women)
    return FALSE;

  if (sex == INSTEP_SEX_NOT_SAID)
    *audience = for_men ? INSTEP_AUDIENCE_MEN : INSTEP_AUDIENCE_WOMEN;
  else
    *audience = sex == INSTEP_SEX_MEN ? INSTEP_AUDIENCE_MEN : INSTEP_AUDIENCE_WOMEN;

  if (find_chart (brand, *audience) == NULL && find_chart (brand, INSTEP_AUDIENCE_UNISEX) != NULL)
    *audience = INSTEP_AUDIENCE_UNISEX;

  return TRUE;
}

InstepBrandTable *
instep_brand_table_new (const InstepBrand  *brand,
                        InstepSizeSystem    system,
                        InstepSex           sex,
                        GError            **error)
{
  InstepBrandTable *self;
  InstepAudience audience;

  g_return_val_if_fail (brand != NULL, NULL);
  g_return_val_if_fail (system > INSTEP_SIZE_NONE && system < INSTEP_N_SIZE_SYSTEMS, NULL);

  if (instep_size_system_is_for_kids (system))
    fail (error, INSTEP_INPUT_ERROR_KIDS, brand, "A kids' size is in no chart of adults");
  else if (!find_audience (brand, system, sex, &audience))
    fail (error, INSTEP_INPUT_ERROR_SEX_NEEDED, brand, "The charts for men and women differ");
  else if (find_chart (brand, audience) == NULL)
    fail (error, INSTEP_INPUT_ERROR_NO_CHART, brand, "There is no chart for this wearer");
  else
    {
      self = instep_brand_table_new_for (brand, audience, system);
      if (self != NULL)
        return self;

      fail (error, INSTEP_INPUT_ERROR_NO_COLUMN, brand, "The chart does not print this system");
    }

  return NULL;
}

InstepBrandTable *
instep_brand_table_new_kids (const InstepBrand  *brand,
                             InstepSizeSystem    system,
                             GError            **error)
{
  InstepBrandTable *self;

  g_return_val_if_fail (brand != NULL, NULL);

  self = instep_brand_table_new_for (brand, INSTEP_AUDIENCE_KIDS, system);
  if (self == NULL && find_chart (brand, INSTEP_AUDIENCE_KIDS) == NULL)
    fail (error, INSTEP_INPUT_ERROR_NO_CHART, brand, "There is no chart for kids");
  else if (self == NULL)
    fail (error, INSTEP_INPUT_ERROR_NO_COLUMN, brand, "The kids' chart does not print this system");

  return self;
}

void
instep_brand_table_free (InstepBrandTable *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->rows);
  g_free (self);
}

double
instep_brand_table_get_number (const InstepBrandTable *self,
                               const InstepBrandRow   *row)
{
  g_return_val_if_fail (self != NULL, 0.0);
  g_return_val_if_fail (row != NULL, 0.0);

  return get_number (row->chart, row->row, self->system).value;
}

/* No chart prints a label on more than two rows. */
static void
take_printed (InstepSizeMatch      *match,
              const InstepBrandRow *row)
{
  if (match->printed)
    match->rows[1] = *row;
  else
    *match = (InstepSizeMatch) { TRUE, { *row } };
}

InstepMaybe
instep_brand_row_get_number (const InstepBrandRow *row,
                             InstepSizeSystem      system)
{
  g_return_val_if_fail (row != NULL, INSTEP_NOT_SAID);
  g_return_val_if_fail (system < INSTEP_N_SIZE_SYSTEMS, INSTEP_NOT_SAID);

  return get_number (row->chart, row->row, system);
}

InstepSizeMatch
instep_brand_table_find (const InstepBrandTable *self,
                         InstepSizeLabel         label)
{
  InstepSizeMatch match = { 0 };

  g_return_val_if_fail (self != NULL, match);

  label = modernise (label);
  g_return_val_if_fail (label.system == self->system, match);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const InstepBrandRow *row = &g_array_index (self->rows, InstepBrandRow, i);
      double difference = instep_brand_table_get_number (self, row) - label.number;

      if (fabs (difference) < SAME_NUMBER)
        take_printed (&match, row);
      else if (!match.printed && difference < 0.0)
        match.rows[0] = *row;
      else if (!match.printed && match.rows[1].row == NULL)
        match.rows[1] = *row;
    }

  return match;
}

/* Whether it is only kids who can wear it. */
static gboolean
is_printed_for_kids (const InstepBrand *brand,
                     InstepSizeLabel    label)
{
  g_autoptr(InstepBrandTable) kids =
    instep_brand_table_new_for (brand, INSTEP_AUDIENCE_KIDS, label.system);

  return kids != NULL && instep_brand_table_find (kids, label).printed;
}

/* The table of one chart, if it prints the label; NULL, with @match untouched, if not. */
static InstepBrandTable *
look_in (const InstepBrand *brand,
         InstepAudience     audience,
         InstepSizeLabel    label,
         InstepSizeMatch   *match)
{
  g_autoptr(InstepBrandTable) table = instep_brand_table_new_for (brand, audience, label.system);
  InstepSizeMatch found;

  if (table == NULL)
    return NULL;

  found = instep_brand_table_find (table, label);
  if (!found.printed)
    return NULL;

  *match = found;

  return g_steal_pointer (&table);
}

/* Many charts print the US numbers of the other sex beside their own.  What only the box says is
 * left to the other sex's chart, which may have more than the box.
 */
static InstepBrandTable *
look_in_own (const InstepBrand *brand,
             InstepSizeLabel    label,
             InstepSex          sex,
             InstepSizeMatch   *match)
{
  g_autoptr(InstepBrandTable) table = NULL;
  InstepSizeMatch found;

  if (sex == INSTEP_SEX_NOT_SAID)
    return NULL;

  table = look_in (brand, sex == INSTEP_SEX_MEN ? INSTEP_AUDIENCE_MEN : INSTEP_AUDIENCE_WOMEN, label,
                   &found);
  if (table == NULL || found.rows[0].chart->basis == INSTEP_BASIS_BOX_LABEL)
    return NULL;

  *match = found;

  return g_steal_pointer (&table);
}

/* Also where a label's own chart has it not, the other sex's may print its number. */
static InstepBrandTable *
look_in_other (const InstepBrand *brand,
               InstepSizeLabel    label,
               InstepSizeMatch   *match)
{
  if (label.system == INSTEP_SIZE_US_MEN)
    return look_in (brand, INSTEP_AUDIENCE_WOMEN, label, match);
  if (label.system == INSTEP_SIZE_US_WOMEN)
    return look_in (brand, INSTEP_AUDIENCE_MEN, label, match);

  return NULL;
}

InstepBrandTable *
instep_brand_find_printing_table (const InstepBrand *brand,
                                  InstepSizeLabel    label,
                                  InstepSex          sex,
                                  InstepSizeMatch   *match)
{
  g_autoptr(InstepBrandTable) table = NULL;
  InstepSizeMatch found;

  g_return_val_if_fail (brand != NULL, NULL);
  g_return_val_if_fail (match != NULL, NULL);

  table = look_in_own (brand, label, sex, match);
  if (table != NULL)
    return g_steal_pointer (&table);

  table = instep_brand_table_new (brand, label.system, sex, NULL);
  if (table == NULL)
    return NULL;

  found = instep_brand_table_find (table, label);
  if (!found.printed)
    return look_in_other (brand, label, match);

  *match = found;

  return g_steal_pointer (&table);
}

gboolean
instep_brand_find_adult_rows (const InstepBrand      *brand,
                              InstepSizeLabel         label,
                              InstepSex               sex,
                              InstepBrandTable      **table,
                              InstepSizeMatch        *match,
                              GError                **error)
{
  g_autoptr(InstepBrandTable) found = NULL;
  gboolean printed;

  g_return_val_if_fail (brand != NULL, FALSE);
  g_return_val_if_fail (match != NULL, FALSE);

  if (table != NULL)
    *table = NULL;

  found = instep_brand_find_printing_table (brand, label, sex, match);
  printed = found != NULL;
  if (!printed)
    {
      found = instep_brand_table_new (brand, label.system, sex, error);
      if (found == NULL)
        return FALSE;
      if (is_printed_for_kids (brand, label))
        return fail (error, INSTEP_INPUT_ERROR_KIDS, brand, "Only the kids' chart prints this label");

      *match = instep_brand_table_find (found, label);
      fail (error, INSTEP_INPUT_ERROR_NOT_PRINTED, brand, "The chart does not print this label");
    }

  if (table != NULL)
    *table = g_steal_pointer (&found);

  return printed;
}
