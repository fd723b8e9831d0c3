/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The size charts that brands print.  Content fills them; fit/brand-table.h looks labels up. */

#pragma once

#include "fit/quantity.h"
#include "fit/size-label.h"

G_BEGIN_DECLS

/* For whom a chart is; its US numbers are theirs. */
typedef enum
{
  INSTEP_AUDIENCE_MEN,
  INSTEP_AUDIENCE_WOMEN,
  INSTEP_AUDIENCE_UNISEX,       /* men's numbers, often with women's beside them */
  INSTEP_AUDIENCE_KIDS,
} InstepAudience;

/**
 * InstepLengthBasis:
 * @INSTEP_BASIS_FOOT_LENGTH: the foot, heel to longest toe; the cm on the box is another figure
 * @INSTEP_BASIS_PRINTED_CM: the one cm figure the brand prints, nominal
 * @INSTEP_BASIS_BOX_LABEL: the cm of the box, and no foot length at all
 *
 * What a chart means by its length; facts: shoe sizes §1.  They never mix.
 */
typedef enum
{
  INSTEP_BASIS_FOOT_LENGTH,
  INSTEP_BASIS_PRINTED_CM,
  INSTEP_BASIS_BOX_LABEL,
} InstepLengthBasis;

/**
 * InstepSizeRow:
 * @numbers: as printed, by InstepSizeSystem; JP, CN and KR are the printed cm figure, Mondo and
 *   US W+1 never are printed
 * @foot_length_mm: only in a chart of foot lengths
 * @label_mm: the cm figure printed on the box, in mm
 * @us_men: US men's size, which places a row in every chart of adults: printed, or reckoned from
 *   women's or from @label_mm (facts: shoe sizes §1, label rule)
 */
typedef struct
{
  InstepMaybe numbers[INSTEP_N_SIZE_SYSTEMS];
  InstepMaybe foot_length_mm;
  InstepMaybe label_mm;
  InstepMaybe us_men;
} InstepSizeRow;

/**
 * InstepSizeConflict:
 * @row: which of the chart's rows another source prints otherwise
 * @other: what the other source prints; what it does not print is not said
 * @reason: one sentence that says who differs and by what, in the reader's language
 */
typedef struct
{
  guint          row;
  InstepSizeRow  other;
  char          *source_id;
  char          *reason;
} InstepSizeConflict;

/**
 * InstepSizeChart:
 * @name: as shown: "Nike men", "adidas"
 * @confidence: 'A' the brand's own or a copy that names it, 'B' one copy that other figures
 *   support, 'C' a single source, or one that others contradict
 * @note: (nullable): what a reader should know, in the reader's language
 * @rows: (element-type InstepSizeRow): shortest first
 * @conflicts: (element-type InstepSizeConflict)
 */
typedef struct
{
  char              *name;
  InstepAudience     audience;
  InstepLengthBasis  basis;
  char               confidence;
  char              *source_id;
  char              *note;
  GArray            *rows;
  GPtrArray         *conflicts;
} InstepSizeChart;

/**
 * InstepBrand:
 * @women_above_men: how much higher the number of a US women's label is than the men's of the same
 *   shoe: 1.5, at some brands 1
 * @anchors_only: the chart is a few points and no table: to look at, not to reckon with
 * @charts: (element-type InstepSizeChart)
 */
typedef struct
{
  char      *id;
  char      *name;
  double     women_above_men;
  gboolean   anchors_only;
  GPtrArray *charts;
} InstepBrand;

/* Fills in JP, CN and KR from the printed cm figure and, unless it is kids', US men's. */
void                 instep_size_row_complete   (InstepSizeRow       *row,
                                                 InstepAudience       audience,
                                                 double               women_above_men);

InstepSizeChart     *instep_size_chart_new      (const char          *name,
                                                 InstepAudience       audience,
                                                 InstepLengthBasis    basis,
                                                 char                 confidence,
                                                 const char          *source_id,
                                                 const char          *note);
void                 instep_size_chart_free     (InstepSizeChart     *self);
void                 instep_size_chart_add_row  (InstepSizeChart     *self,
                                                 const InstepSizeRow *row);
void                 instep_size_chart_add_conflict (InstepSizeChart     *self,
                                                     guint                row,
                                                     const InstepSizeRow *other,
                                                     const char          *source_id,
                                                     const char          *reason);
const InstepSizeRow *instep_size_chart_get_row  (const InstepSizeChart *self,
                                                 guint                  index);

/* The first conflict about @row, one of the chart's own; borrowed, or NULL. */
const InstepSizeConflict *
                     instep_size_chart_find_conflict (const InstepSizeChart *self,
                                                      const InstepSizeRow   *row);

InstepBrand         *instep_brand_new           (const char          *id,
                                                 const char          *name,
                                                 double               women_above_men,
                                                 gboolean             anchors_only);
void                 instep_brand_free          (InstepBrand         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepSizeChart, instep_size_chart_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepBrand, instep_brand_free)

G_END_DECLS
