/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sum behind the room in front of the toes, line by line in millimetres. */

#pragma once

#include "fit/forecast.h"

G_BEGIN_DECLS

/**
 * InstepSumKind:
 * @INSTEP_SUM_LAST: the length of the last by the label
 * @INSTEP_SUM_LAST_ALLOWANCE: what the last is longer than the shoe inside
 * @INSTEP_SUM_LABELLED_FOOT: the foot length the label names
 * @INSTEP_SUM_FOOT_ALLOWANCE: what the shoe is longer inside than the foot it is meant for
 * @INSTEP_SUM_FELT_FOOT: the longer foot under load, on which the gap was felt
 * @INSTEP_SUM_FELT_SOCK: two layers of the sock tried on in
 * @INSTEP_SUM_FELT_GAP: the gap felt
 * @INSTEP_SUM_INSIDE: a total: the length inside, as measured or as reckoned above it
 * @INSTEP_SUM_FOOT: the foot as measured
 * @INSTEP_SUM_LOAD_STANDING: what a foot measured standing on both gets longer under all the weight
 * @INSTEP_SUM_LOAD_SITTING: the same of a foot measured sitting
 * @INSTEP_SUM_SOCK: two layers of the sock
 * @INSTEP_SUM_DAY: swelling since the morning, there from the start
 * @INSTEP_SUM_START: a total: room at the start
 * @INSTEP_SUM_RUNNING: swelling by running
 * @INSTEP_SUM_WALKING: swelling by walking, or by running as slowly
 * @INSTEP_SUM_HEAT: swelling by the air, which may be negative
 * @INSTEP_SUM_DRINK: swelling by drinking, which may be negative
 * @INSTEP_SUM_SPREAD: from the typical runner to the one that is planned for
 * @INSTEP_SUM_ARCH: the arch gets lower, and the foot longer
 * @INSTEP_SUM_END: a total: room at the end
 */
typedef enum
{
  INSTEP_SUM_LAST,
  INSTEP_SUM_LAST_ALLOWANCE,
  INSTEP_SUM_LABELLED_FOOT,
  INSTEP_SUM_FOOT_ALLOWANCE,
  INSTEP_SUM_FELT_FOOT,
  INSTEP_SUM_FELT_SOCK,
  INSTEP_SUM_FELT_GAP,
  INSTEP_SUM_INSIDE,
  INSTEP_SUM_FOOT,
  INSTEP_SUM_LOAD_STANDING,
  INSTEP_SUM_LOAD_SITTING,
  INSTEP_SUM_SOCK,
  INSTEP_SUM_DAY,
  INSTEP_SUM_START,
  INSTEP_SUM_RUNNING,
  INSTEP_SUM_WALKING,
  INSTEP_SUM_HEAT,
  INSTEP_SUM_DRINK,
  INSTEP_SUM_SPREAD,
  INSTEP_SUM_ARCH,
  INSTEP_SUM_END,
  INSTEP_SUM_N_KINDS
} InstepSumKind;

/* No sum has more: three ways of knowing the inside exclude each other, and so do others. */
#define INSTEP_SUM_MAX_LINES 16

/* One line, with its sign: what the foot takes is negative.  Up to the start both are the same. */
typedef struct
{
  InstepSumKind kind;
  double        planned_mm;
  double        typical_mm;
} InstepSumLine;

/**
 * InstepSum:
 *
 * The sum of one foot.  Each total is the one before it and the lines between.  The parts of the
 * swelling are in the planned column those at the minute of the highest swelling, in the typical
 * one those at the end; the arch is that of the end in both.
 */
typedef struct
{
  InstepSumLine lines[INSTEP_SUM_MAX_LINES];
  guint         n_lines;
} InstepSum;

/* Fills @sum with the lines of one foot; @forecast is the answer to @input. */
void         instep_sum_init          (InstepSum             *sum,
                                       const InstepFitTables *tables,
                                       const InstepFitInput  *input,
                                       const InstepForecast  *forecast,
                                       InstepSide             side);

/* Whether a line is the total of those above it. */
gboolean     instep_sum_kind_is_total (InstepSumKind          kind);

/* "last-length", "spread": ids for programs; borrowed. */
const char  *instep_sum_kind_id       (InstepSumKind          kind);

/**
 * instep_sum_list_sources:
 *
 * Names what a line of a sum rests on besides what the runner said; @forecast is the answer to
 * @input.
 *
 * Returns: ids of sources, each once, `NULL`-terminated; free with g_free(), the ids are borrowed
 */
const char **instep_sum_list_sources  (const InstepFitTables *tables,
                                       const InstepFitInput  *input,
                                       const InstepForecast  *forecast,
                                       InstepSumKind          kind);

G_END_DECLS
