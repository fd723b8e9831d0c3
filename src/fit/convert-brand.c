/* SPDX-License-Identifier: GPL-3.0-or-later */

/* By a brand's chart: the rows of a label, what they print, and what others print otherwise. */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/convert.h"

#include <math.h>

#define BARLEYCORN_MM (25.4 / 3.0)

/* Foot length of US men's sizes: (size + 22) barleycorns; facts: shoe sizes §3. */
#define US_MEN_FOOT_OFFSET 22.0

/* What a whole size of the US is; between charts' distant points no more is taken as a step. */
#define WHOLE_SIZE 1.0
#define HALF_SIZE  0.5

#define SAME_NUMBER 1e-6

/* The columns that an answer takes over as printed. */
static const InstepSizeSystem PRINTED[] = {
  INSTEP_SIZE_EU, INSTEP_SIZE_UK, INSTEP_SIZE_JP, INSTEP_SIZE_CN, INSTEP_SIZE_KR,
  INSTEP_SIZE_US_KIDS, INSTEP_SIZE_US_YOUTH, INSTEP_SIZE_UK_KIDS, INSTEP_SIZE_UK_YOUTH,
};

static gboolean
is_same (InstepMaybe number,
         double      other)
{
  return number.said && fabs (number.value - other) < SAME_NUMBER;
}

/* The foot a row is meant for: as the chart prints it, else by the US size. */
static double
get_foot_length_mm (const InstepSizeRow *row)
{
  if (row->foot_length_mm.said)
    return row->foot_length_mm.value;

  if (row->us_men.said)
    return (row->us_men.value + US_MEN_FOOT_OFFSET) * BARLEYCORN_MM;

  /* A kids' chart of box labels has nothing else. */
  return row->label_mm.value;
}

/* Half the way to another row of the table, mm; 0 without one. */
static double
get_half_step_mm (const InstepSizeRow *row,
                  const InstepSizeRow *next)
{
  if (next == NULL)
    return 0.0;

  if (row->us_men.said && next->us_men.said)
    return MIN (fabs (next->us_men.value - row->us_men.value), WHOLE_SIZE) * BARLEYCORN_MM / 2.0;

  return fabs (get_foot_length_mm (next) - get_foot_length_mm (row)) / 2.0;
}

/* Takes a length into the span, which is empty while its high end is 0. */
static void
widen (InstepConversion *conversion,
       double            low_mm,
       double            high_mm)
{
  if (conversion->foot_length_high_mm <= 0.0)
    conversion->foot_length_low_mm = low_mm;

  conversion->foot_length_low_mm = MIN (conversion->foot_length_low_mm, low_mm);
  conversion->foot_length_high_mm = MAX (conversion->foot_length_high_mm, high_mm);
}

static const InstepSizeRow *
get_table_row (const InstepBrandTable *table,
               gint64                  index)
{
  if (index < 0 || index >= table->rows->len)
    return NULL;

  return g_array_index (table->rows, InstepBrandRow, index).row;
}

/* The length of a row, with half a step of the table each way. */
static void
add_length (InstepConversion       *conversion,
            const InstepBrandTable *table,
            const InstepSizeRow    *row)
{
  double foot_length_mm = get_foot_length_mm (row);
  double down_mm, up_mm;
  gint64 index = 0;

  /* It is there: whoever asks has it from the table. */
  while (get_table_row (table, index) != row)
    index++;

  down_mm = get_half_step_mm (row, get_table_row (table, index - 1));
  up_mm = get_half_step_mm (row, get_table_row (table, index + 1));

  /* At an end of the table it is the step that is there; alone in it, half a size. */
  if (down_mm <= 0.0 && up_mm <= 0.0)
    down_mm = up_mm = HALF_SIZE * BARLEYCORN_MM / 2.0;
  else if (down_mm <= 0.0)
    down_mm = up_mm;
  else if (up_mm <= 0.0)
    up_mm = down_mm;

  widen (conversion, foot_length_mm - down_mm, foot_length_mm + up_mm);
}

static void
add_us_sizes (InstepConversion    *conversion,
              const InstepSizeRow *row)
{
  InstepMaybe women = row->numbers[INSTEP_SIZE_US_WOMEN];
  double men = row->us_men.value;

  instep_converted_sizes_add (&conversion->sizes[INSTEP_SIZE_US_MEN], men);
  instep_converted_sizes_add (&conversion->sizes[INSTEP_SIZE_US_WOMEN],
                              women.said ? women.value : men + conversion->brand->women_above_men);
  instep_converted_sizes_add (&conversion->sizes[INSTEP_SIZE_US_WOMEN_ISO], men + 1.0);
}

static void
add_printed_sizes (InstepConversion    *conversion,
                   const InstepSizeRow *row)
{
  for (guint i = 0; i < G_N_ELEMENTS (PRINTED); i++)
    if (row->numbers[PRINTED[i]].said)
      instep_converted_sizes_add (&conversion->sizes[PRINTED[i]], row->numbers[PRINTED[i]].value);
}

/* Another source's row says something of US sizes only if it prints one. */
static gboolean
prints_us_size (const InstepSizeRow *row)
{
  return row->numbers[INSTEP_SIZE_US_MEN].said || row->numbers[INSTEP_SIZE_US_WOMEN].said;
}

static void
add_row (InstepConversion       *conversion,
         const InstepBrandTable *table,
         const InstepBrandRow   *row)
{
  conversion->rows[conversion->n_rows++] = *row;
  add_length (conversion, table, row->row);
  add_printed_sizes (conversion, row->row);
  instep_converted_sizes_add_nearest (&conversion->sizes[INSTEP_SIZE_MONDO], INSTEP_SIZE_MONDO,
                                      get_foot_length_mm (row->row));
  if (row->row->us_men.said)
    add_us_sizes (conversion, row->row);
}

/* The row of the table that another source means by its US size, or NULL. */
static const InstepSizeRow *
find_meant_row (const InstepBrandTable *table,
                const InstepSizeRow    *other)
{
  for (guint i = 0; other->us_men.said && i < table->rows->len; i++)
    if (is_same (get_table_row (table, i)->us_men, other->us_men.value))
      return get_table_row (table, i);

  return NULL;
}

static gboolean
has_conflict (const InstepConversion   *conversion,
              const InstepSizeConflict *conflict)
{
  for (guint i = 0; i < conversion->n_conflicts; i++)
    if (conversion->conflicts[i] == conflict)
      return TRUE;

  return FALSE;
}

/* What another source prints stands beside what the chart prints, and widens the lengths to those
 * of the shoe it means.
 */
static void
add_conflict (InstepConversion         *conversion,
              const InstepBrandTable   *table,
              const InstepSizeConflict *conflict)
{
  const InstepSizeRow *meant = find_meant_row (table, &conflict->other);

  if (has_conflict (conversion, conflict) || conversion->n_conflicts == INSTEP_CONVERSION_MAX)
    return;

  conversion->conflicts[conversion->n_conflicts++] = conflict;
  add_printed_sizes (conversion, &conflict->other);
  if (prints_us_size (&conflict->other))
    add_us_sizes (conversion, &conflict->other);
  if (meant != NULL)
    add_length (conversion, table, meant);
}

static gboolean
has_row (const InstepBrandTable *table,
         const InstepSizeRow    *row)
{
  for (guint i = 0; i < table->rows->len; i++)
    if (get_table_row (table, i) == row)
      return TRUE;

  return FALSE;
}

/* Disagreements about the rows that answer, and those in which another source prints the label. */
static void
add_conflicts (InstepConversion       *conversion,
               const InstepBrandTable *table,
               const InstepSizeChart  *chart,
               InstepSizeLabel         label)
{
  for (guint i = 0; i < chart->conflicts->len; i++)
    {
      const InstepSizeConflict *conflict = g_ptr_array_index (chart->conflicts, i);
      const InstepSizeRow *row = instep_size_chart_get_row (chart, conflict->row);
      gboolean concerns = has_row (table, row) &&
                          is_same (conflict->other.numbers[table->system], label.number);

      for (guint j = 0; j < conversion->n_rows && !concerns; j++)
        concerns = conversion->rows[j].row == row;

      if (concerns)
        add_conflict (conversion, table, conflict);
    }
}

/* Each chart of the table is asked once. */
static void
add_all_conflicts (InstepConversion       *conversion,
                   const InstepBrandTable *table,
                   InstepSizeLabel         label)
{
  const InstepSizeChart *asked = NULL;

  for (guint i = 0; i < table->rows->len; i++)
    {
      const InstepSizeChart *chart = g_array_index (table->rows, InstepBrandRow, i).chart;

      if (chart != asked)
        add_conflicts (conversion, table, chart, label);

      asked = chart;
    }
}

static void
find_middle (InstepConversion *conversion)
{
  double shortest = get_foot_length_mm (conversion->rows[0].row);
  double longest = get_foot_length_mm (conversion->rows[conversion->n_rows - 1].row);

  conversion->foot_length_mm = (shortest + longest) / 2.0;
}

/* The figure of the box, if all rows have the same. */
static void
find_label_mm (InstepConversion *conversion)
{
  conversion->label_mm = conversion->rows[0].row->label_mm;

  for (guint i = 1; i < conversion->n_rows; i++)
    if (!is_same (conversion->rows[i].row->label_mm, conversion->label_mm.value))
      conversion->label_mm = INSTEP_NOT_SAID;
}

/* A label may be a kid's and an adult's; then the kids' numbers stand beside the adults'. */
static void
add_kids_numbers (InstepConversion *conversion,
                  InstepSizeLabel   label)
{
  g_autoptr(InstepBrandTable) kids =
    instep_brand_table_new_for (conversion->brand, INSTEP_AUDIENCE_KIDS, label.system);
  InstepSizeMatch match;

  if (kids == NULL)
    return;

  match = instep_brand_table_find (kids, label);
  if (match.printed)
    add_printed_sizes (conversion, match.rows[0].row);
}

/* The table to look in, and what it has; NULL where nothing can be said. */
static InstepBrandTable *
choose_table (const InstepBrand  *brand,
              InstepSizeLabel     label,
              InstepSex           sex,
              InstepSizeMatch    *match,
              GError            **error)
{
  g_autoptr(InstepBrandTable) table = NULL;
  g_autoptr(InstepBrandTable) kids = NULL;
  InstepSizeMatch found;

  if (instep_size_system_is_for_kids (label.system))
    {
      table = instep_brand_table_new_kids (brand, label.system, error);
    }
  else
    {
      table = instep_brand_find_printing_table (brand, label, sex, match);
      if (table != NULL)
        return g_steal_pointer (&table);

      table = instep_brand_table_new (brand, label.system, sex, error);
      kids = instep_brand_table_new_for (brand, INSTEP_AUDIENCE_KIDS, label.system);
    }
  if (table == NULL)
    return NULL;

  *match = instep_brand_table_find (table, label);
  if (kids == NULL)
    return g_steal_pointer (&table);

  /* Small sizes may be a child's. */
  found = instep_brand_table_find (kids, label);
  if (!found.printed)
    return g_steal_pointer (&table);

  *match = found;

  return g_steal_pointer (&kids);
}

gboolean
instep_convert_by_brand (const InstepBrand  *brand,
                         InstepSizeLabel     label,
                         InstepSex           sex,
                         InstepConversion   *conversion,
                         GError            **error)
{
  g_autoptr(InstepBrandTable) table = NULL;
  InstepConversion answer = { .brand = brand };
  InstepSizeMatch match;

  g_return_val_if_fail (brand != NULL, FALSE);
  g_return_val_if_fail (label.system > INSTEP_SIZE_NONE && label.system < INSTEP_N_SIZE_SYSTEMS,
                        FALSE);
  g_return_val_if_fail (conversion != NULL, FALSE);

  table = choose_table (brand, label, sex, &match, error);
  if (table == NULL)
    return FALSE;

  if (!match.printed && (match.rows[0].row == NULL || match.rows[1].row == NULL))
    {
      g_set_error (error, INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_NOT_PRINTED,
                   "%s: The label is beyond the chart", brand->id);
      return FALSE;
    }

  answer.between = !match.printed;
  for (guint i = 0; i < G_N_ELEMENTS (match.rows); i++)
    if (match.rows[i].row != NULL)
      add_row (&answer, table, &match.rows[i]);

  add_all_conflicts (&answer, table, label);
  find_middle (&answer);
  find_label_mm (&answer);
  if (match.printed && table->chart->audience != INSTEP_AUDIENCE_KIDS)
    add_kids_numbers (&answer, label);

  *conversion = answer;

  return TRUE;
}
