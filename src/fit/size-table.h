/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sizes a shoe comes in, and how much longer inside each is than the one that was named. */

#pragma once

#include "fit/brand-table.h"
#include "fit/size-label.h"
#include "fit/tables.h"

G_BEGIN_DECLS

/* No generic table has more than 45 sizes; content may bring longer charts. */
#define INSTEP_SIZE_TABLE_MAX 128

/* A size of the table; @gain_mm is negative where it is shorter than the named one. */
typedef struct
{
  double number;
  double gain_mm;
} InstepTableSize;

/**
 * InstepSizeTable:
 * @label: the size that was named; it may stand between those of a generic table
 * @inner_length_mm: usable length inside a shoe of that size (E11)
 * @allowance_mm: of these, what E11 added to the length the label stands for; negative for a last
 * @printed: the rows of the brand's chart that print the label; all zero in a generic table
 * @sizes: the shortest first, every number once
 */
typedef struct
{
  InstepSizeLabel label;
  double          inner_length_mm;
  double          allowance_mm;
  InstepSizeMatch printed;
  InstepTableSize sizes[INSTEP_SIZE_TABLE_MAX];
  guint           n_sizes;
} InstepSizeTable;

/* Fills @table with the whole range of the system by formula; without a label it is empty. */
void            instep_size_table_init        (InstepSizeTable       *table,
                                               const InstepFitModel  *model,
                                               InstepSizeLabel        label);

/**
 * instep_size_table_open:
 * @input: of which the label, the brand and the sex count
 * @error: return location for an `INSTEP_INPUT_ERROR`, as of instep_brand_find_adult_rows()
 *
 * Fills @table with what the label was printed by: the chart of its brand, or the generic table
 * where no brand was said or only a few points of its chart are known.  A chart only translates a
 * label into US men's, whose formula gives the length inside.
 */
gboolean        instep_size_table_open        (InstepSizeTable        *table,
                                               const InstepFitTables  *tables,
                                               const InstepFitInput   *input,
                                               GError                **error);

/**
 * instep_size_table_step:
 * @n_steps: up, or down if negative
 * @gain_mm: (out) (optional): what it is longer inside, mm
 *
 * Finds the size so many steps from the named one.  Beside a size that is not in the table stand
 * the next two that are.
 *
 * Returns: the size, or `INSTEP_SIZE_NONE` outside the table
 */
InstepSizeLabel instep_size_table_step        (const InstepSizeTable *table,
                                               int                    n_steps,
                                               double                *gain_mm);

/* The smallest size of the table that leaves good room, or `INSTEP_SIZE_NONE`.
 * @planned_mm is the room planned in the named size.
 */
InstepSizeLabel instep_size_table_recommend   (const InstepSizeTable *table,
                                               double                 planned_mm);

/* How much longer inside a size of the table is than the named one, mm. */
double          instep_size_table_get_gain_mm (const InstepSizeTable *table,
                                               InstepSizeLabel        size);

G_END_DECLS
