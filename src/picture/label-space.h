/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where in a plot there is room for a word: not on another word, and best on no line. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Lines are known by their height at so many places across the plot. */
#define INSTEP_LABEL_SPACE_COLUMNS   64
#define INSTEP_LABEL_SPACE_MAX_TRACES 4
#define INSTEP_LABEL_SPACE_MAX_BOXES 32

typedef struct
{
  double left_px, top_px, right_px, bottom_px;
} InstepLabelBox;

typedef struct
{
  double y_px[INSTEP_LABEL_SPACE_COLUMNS];
  double cost_per_px;      /* of a word that lies on it */
} InstepLabelTrace;

typedef struct
{
  InstepLabelBox   bounds;      /* words stay within; traces run from its left to its right */
  InstepLabelTrace traces[INSTEP_LABEL_SPACE_MAX_TRACES];
  guint            n_traces;
  InstepLabelBox   taken[INSTEP_LABEL_SPACE_MAX_BOXES];
  guint            n_taken;
} InstepLabelSpace;

/* Where the trace's column stands, from 0 to INSTEP_LABEL_SPACE_COLUMNS - 1. */
double   instep_label_space_column_px  (const InstepLabelSpace *space,
                                        guint                   column);

/* Adds a line; the caller fills in its heights. */
InstepLabelTrace *instep_label_space_add_trace (InstepLabelSpace *space,
                                                double            cost_per_px);

/* The highest and the lowest that a trace gets between two places. */
void     instep_label_space_get_extent (const InstepLabelSpace *space,
                                        guint                   trace,
                                        double                  left_px,
                                        double                  right_px,
                                        double                 *top_px,
                                        double                 *bottom_px);

/* No word may come here any more. */
void     instep_label_space_take       (InstepLabelSpace       *space,
                                        const InstepLabelBox   *box);

/* Whether two words are too near to each other. */
gboolean instep_label_boxes_clash      (const InstepLabelBox   *a,
                                        const InstepLabelBox   *b);

/* What it costs to put a word in @box: `INFINITY` where it must not be, 0 where nothing else is. */
double   instep_label_space_get_cost   (const InstepLabelSpace *space,
                                        const InstepLabelBox   *box);

/**
 * instep_spread_apart:
 * @places: in rising order, moved
 *
 * Moves @places so that neighbours are @gap apart and all lie between @lowest and @highest, by the
 * smallest sum of squares.  Where they do not all fit, they keep apart and begin at @lowest.
 */
void     instep_spread_apart           (double                 *places,
                                        guint                   n_places,
                                        double                  gap,
                                        double                  lowest,
                                        double                  highest);

G_END_DECLS
