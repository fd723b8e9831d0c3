/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One size label in the other systems: by formula, or by a brand's chart. */

#pragma once

#include "fit/brand-table.h"

G_BEGIN_DECLS

/* More sizes of one system, rows or disagreements than any chart has for one label. */
#define INSTEP_CONVERSION_MAX 8

/* The sizes of one system, the lowest first, each once. */
typedef struct
{
  double values[INSTEP_CONVERSION_MAX];
  guint  n_values;
} InstepConvertedSizes;

/**
 * InstepConversion:
 * @foot_length_mm: what the label is meant for, with half a step of the table each way; where
 *   several rows or sources answer, from the lowest to the highest of them, and their middle
 * @label_mm: the cm figure printed on the box, in mm, where there is one and one only
 * @sizes: by InstepSizeSystem.  By formula the nearest size, or both neighbours where the foot
 *   length falls within 0.05 of a step of the middle; the label itself stays what it is, even if no
 *   table prints it.  By a chart what it prints.
 * @brand: (nullable): the brand whose chart it is; borrowed
 * @rows: the rows that answer, the shortest first; none by formula
 * @between: whether the label is not printed and @rows are those beside it
 * @conflicts: what other sources print otherwise; borrowed
 *
 * The foot lengths a label is meant for, and the sizes of other systems meant for the same foot.
 */
typedef struct
{
  double                    foot_length_low_mm;
  double                    foot_length_mm;
  double                    foot_length_high_mm;
  InstepMaybe               label_mm;
  InstepConvertedSizes      sizes[INSTEP_N_SIZE_SYSTEMS];
  const InstepBrand        *brand;
  InstepBrandRow            rows[2];
  guint                     n_rows;
  gboolean                  between;
  const InstepSizeConflict *conflicts[INSTEP_CONVERSION_MAX];
  guint                     n_conflicts;
} InstepConversion;

/* By formula.  Fails with INSTEP_SIZE_ERROR_RANGE outside the generic table. */
gboolean instep_convert          (InstepSizeLabel     label,
                                  InstepConversion   *conversion,
                                  GError            **error);

/**
 * instep_convert_by_brand:
 * @sex: the wearer's; of a US label it says in whose chart to look first
 * @conversion: (out caller-allocates): untouched on failure
 * @error: return location for an `INSTEP_INPUT_ERROR`, as instep_brand_table_new() has them, and
 *   `NOT_PRINTED` for a label beyond the ends of the chart
 *
 * By the charts of a brand, kids' too.
 */
gboolean instep_convert_by_brand (const InstepBrand  *brand,
                                  InstepSizeLabel     label,
                                  InstepSex           sex,
                                  InstepConversion   *conversion,
                                  GError            **error);

/* The chart that speaks for the answer, of two the one that has foot lengths; NULL by formula. */
const InstepSizeChart *instep_conversion_get_chart (const InstepConversion *conversion);

/* For the two above: adds a size where it belongs, unless it is there or there are too many. */
void     instep_converted_sizes_add         (InstepConvertedSizes *sizes,
                                             double                number);

/* For the two above: the size nearest to a foot, or both neighbours near the middle. */
void     instep_converted_sizes_add_nearest (InstepConvertedSizes *sizes,
                                             InstepSizeSystem      system,
                                             double                foot_length_mm);

G_END_DECLS
