/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One line of our notation, read: what one end of a lace does.  The grammar stands in pattern.h.
 * Only this folder uses it.
 */

#pragma once

#include "lacing/threading.h"

G_BEGIN_DECLS

#define INSTEP_OPERATIONS_MAX 24

/* A sum of whole numbers, the number of pairs and the parameter. */
typedef struct
{
  int constant;
  int times_pairs;
  int times_parameter;
} InstepRowSum;

typedef enum
{
  INSTEP_OPERATION_STEP,
  INSTEP_OPERATION_LOOP,
  INSTEP_OPERATION_KNOT,
  INSTEP_OPERATION_UNTIL,          /* repeats the next @n_repeated, looking before each */
  INSTEP_OPERATION_ROUNDS_UNTIL,   /* the same, looking before the first only */
} InstepOperationKind;

typedef enum { INSTEP_SIDE_SAME, INSTEP_SIDE_CROSS, INSTEP_SIDE_WRAP } InstepSide;

/**
 * InstepOperation:
 * @to_row: whether a step goes to @row, and not up by @rows_up
 * @again: whether the eyelet has a lace in it already
 * @row: where a step goes, or below which row is repeated
 */
typedef struct
{
  InstepOperationKind kind;
  InstepSide          side;
  gboolean            to_row;
  int                 rows_up;
  InstepWay           way;
  gboolean            again;
  InstepRowSum        row;
  guint               n_repeated;
} InstepOperation;

/* A plain value. */
typedef struct
{
  InstepColumn    column;
  InstepRowSum    row;
  InstepWay       way;
  InstepOperation operations[INSTEP_OPERATIONS_MAX];
  guint           n_operations;
  gboolean        ties_inside;
} InstepLine;

/**
 * instep_line_parse:
 * @parameter: the letter of the pattern's parameter, or 0
 * @line: (out caller-allocates): untouched on failure
 * @column: (out) (optional): untouched on success, else as for instep_pattern_add_rule()
 */
gboolean instep_line_parse        (const char          *text,
                                   char                 parameter,
                                   InstepLine          *line,
                                   guint               *column,
                                   GError             **error);

/* The same for a row alone: "n-2". */
gboolean instep_row_sum_parse     (const char          *text,
                                   char                 parameter,
                                   InstepRowSum        *sum,
                                   guint               *column,
                                   GError             **error);

int      instep_row_sum_evaluate  (const InstepRowSum  *sum,
                                   guint                pairs,
                                   guint                parameter);

/* The other one. */
InstepColumn instep_column_cross   (InstepColumn         column);

G_END_DECLS
