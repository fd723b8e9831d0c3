/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One word of a chart, and a list of them. */

#pragma once

#include "picture/label-space.h"
#include "picture/palette.h"

G_BEGIN_DECLS

#define INSTEP_CHART_MAX_LABELS 32

typedef enum { INSTEP_ANCHOR_START, INSTEP_ANCHOR_MIDDLE, INSTEP_ANCHOR_END } InstepAnchor;

typedef struct
{
  double x1_px, y1_px, x2_px, y2_px;
} InstepLeader;

typedef struct
{
  char             id[24];
  const char      *text;          /* borrowed */
  const char      *colour;
  gboolean         bold;
  double           size_px;
  double           width_px;      /* guessed */
  InstepAnchor     anchor;
  double           x_px;
  double           baseline_px;
  gboolean         on_a_line;     /* a line runs behind it */
  gboolean         has_leader;    /* it stands away from what it names */
  InstepLeader     leader;
  gboolean         has_glyph;     /* before the word, its left edge at @glyph_x_px */
  InstepToeVerdict glyph;
  double           glyph_x_px;
  double           glyph_y_px;
  double           glyph_size_px;
} InstepChartLabel;

typedef struct
{
  InstepChartLabel labels[INSTEP_CHART_MAX_LABELS];
  guint            n_labels;
} InstepChartLabels;

/* A place at the end of the list for one more. */
InstepChartLabel *instep_chart_labels_append      (InstepChartLabels *list);

/* A label, not yet anywhere. */
void              instep_chart_label_init         (InstepChartLabel  *self,
                                                   const char        *id,
                                                   const char        *text,
                                                   const char        *colour,
                                                   gboolean           bold,
                                                   double             size_px);

void              instep_chart_label_stand_at     (InstepChartLabel  *self,
                                                   InstepAnchor       anchor,
                                                   double             x_px,
                                                   double             baseline_px);

/* The same, the middle of its letters at that height. */
void              instep_chart_label_stand_middle (InstepChartLabel  *self,
                                                   InstepAnchor       anchor,
                                                   double             x_px,
                                                   double             middle_px);

/* The same, the top of its box at that height. */
void              instep_chart_label_stand_below  (InstepChartLabel  *self,
                                                   InstepAnchor       anchor,
                                                   double             x_px,
                                                   double             top_px);

/* The glyph of a verdict begins there, the word stands after it. */
void              instep_chart_label_add_glyph    (InstepChartLabel  *self,
                                                   InstepToeVerdict   glyph,
                                                   double             x_px,
                                                   double             middle_px);

/* Gets smaller, but never too small to read, where it does not fit into @width_px. */
void              instep_chart_label_fit          (InstepChartLabel  *self,
                                                   double             width_px);

/* Letters, and the glyph where there is one. */
InstepLabelBox    instep_chart_label_get_box      (const InstepChartLabel *self);

/* Of the leader, where there is one. */
InstepLabelBox    instep_chart_label_get_leader_box (const InstepChartLabel *self);

/* Letters, and the glyph where there is one. */
void              instep_chart_label_draw         (const InstepChartLabel *self,
                                                   GString                *svg,
                                                   InstepPalette           palette);

G_END_DECLS
