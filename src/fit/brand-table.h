/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A label of a brand, looked up in the chart of its wearer. */

#pragma once

#include "fit/input.h"
#include "fit/size-chart.h"

G_BEGIN_DECLS

/* A row, and the chart that prints it; both borrowed from the brand.  All zero is no row. */
typedef struct
{
  const InstepSizeChart *chart;
  const InstepSizeRow   *row;
} InstepBrandRow;

/**
 * InstepBrandTable:
 * @chart: (nullable): the wearer's chart; the first of those whose rows are here
 * @system: the column in which labels are looked up
 * @rows: (element-type InstepBrandRow): the rows with that column, shortest first.  Behind those of
 *   @chart come, in their places, the ones that only the chart of the brand's box labels has.
 *
 * The sizes of a brand as one wearer finds them.  The brand outlives it.
 */
typedef struct
{
  const InstepBrand     *brand;
  const InstepSizeChart *chart;
  InstepSizeSystem       system;
  GArray                *rows;
} InstepBrandTable;

/**
 * InstepSizeMatch:
 * @printed: whether the table prints the label
 * @rows: when it does, its row, and the second of two rows that share it, or none; when not, the
 *   rows below and above it, none beyond an end of the table
 */
typedef struct
{
  gboolean       printed;
  InstepBrandRow rows[2];
} InstepSizeMatch;

/**
 * instep_brand_table_new:
 * @system: that of the label; a US label says its wearer itself
 * @sex: the wearer's, for labels of all other systems
 * @error: return location for an `INSTEP_INPUT_ERROR`: `SEX_NEEDED` where the brand's charts for
 *   men and women differ, `NO_CHART` where it has none for this wearer, `NO_COLUMN` where the chart
 *   does not print the system, `KIDS` for a system of kids
 *
 * The table of adults in which a label is looked up.
 */
InstepBrandTable *instep_brand_table_new      (const InstepBrand  *brand,
                                               InstepSizeSystem    system,
                                               InstepSex           sex,
                                               GError            **error);

/* That of the kids' charts, `NO_CHART` or `NO_COLUMN` where there is none. */
InstepBrandTable *instep_brand_table_new_kids (const InstepBrand  *brand,
                                               InstepSizeSystem    system,
                                               GError            **error);

/* That of the adults' chart for @audience, or NULL if it has none with this column. */
InstepBrandTable *instep_brand_table_new_for  (const InstepBrand  *brand,
                                               InstepAudience      audience,
                                               InstepSizeSystem    system);

void              instep_brand_table_free     (InstepBrandTable   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepBrandTable, instep_brand_table_free)

/* What the row prints in the table's column; it is said for each of the table's rows. */
double            instep_brand_table_get_number (const InstepBrandTable *self,
                                                 const InstepBrandRow   *row);

/* The same of any column; US W+1 is US men's and one, UK of kids is their youth's. */
InstepMaybe       instep_brand_row_get_number (const InstepBrandRow   *row,
                                               InstepSizeSystem        system);

/* Finds the rows of a label, or those beside it.  It must be of the table's system. */
InstepSizeMatch   instep_brand_table_find     (const InstepBrandTable *self,
                                               InstepSizeLabel         label);

/**
 * instep_brand_find_printing_table:
 * @sex: the wearer's, whose own chart is asked first
 * @match: (out): its rows, untouched where there are none
 *
 * Finds the adults' table that prints the label.  A US number is looked up in the charts of both
 * sexes, which often print each other's.
 *
 * Returns: (transfer full) (nullable): the table, or `NULL` where no chart prints the label
 */
InstepBrandTable *instep_brand_find_printing_table (const InstepBrand *brand,
                                                    InstepSizeLabel    label,
                                                    InstepSex          sex,
                                                    InstepSizeMatch   *match);

/**
 * instep_brand_find_adult_rows:
 * @table: (out) (optional): the table it was looked up in, also after `NOT_PRINTED`; `NULL` else
 * @match: (out): what was found; after `NOT_PRINTED` the neighbours; untouched else
 * @error: as instep_brand_table_new(), and `NOT_PRINTED`, or `KIDS` where only the brand's kids'
 *   chart prints it
 *
 * Looks the label of a wearer up: what a forecast asks.
 */
gboolean          instep_brand_find_adult_rows (const InstepBrand      *brand,
                                                InstepSizeLabel         label,
                                                InstepSex               sex,
                                                InstepBrandTable      **table,
                                                InstepSizeMatch        *match,
                                                GError                **error);

G_END_DECLS
