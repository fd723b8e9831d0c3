/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words around and on the shoe of a lacing picture: they are upright in either view, and never
 * smaller than can be read.
 */

#pragma once

#include "picture/lacing-canvas.h"
#include "picture/lacing-diagram.h"

G_BEGIN_DECLS

/* How high a chip is, of the text size. */
#define INSTEP_LACING_LINE_HEIGHT 1.7

/* A sheet with the shoe in the middle, row numbers and chips to its sides, words below it. */
typedef struct
{
  const InstepLacingDiagram *diagram;
  InstepLacingCanvas        *canvas;
  guint                      step;            /* the one at hand, or INSTEP_STEP_ALL */
  double                     text_px;
  double                     badge_x_px;      /* middle of the row numbers */
  double                     chips_left_px;   /* where in and out begin on the left */
  double                     chips_right_px;  /* where they end on the right */
  double                     width_px, height_px;
} InstepLacingLabels;

/* Makes room for @diagram's words, and places @canvas between them. */
void instep_lacing_labels_lay_out    (InstepLacingLabels        *self,
                                      const InstepLacingDiagram *diagram,
                                      InstepLacingCanvas        *canvas);

/* Row numbers, the ways in and out of the step at hand, and what is where. */
void instep_lacing_labels_draw       (InstepLacingLabels        *self);

/* A line of text whose middle is at that height; @anchor as SVG has it. */
void instep_lacing_labels_add_text   (InstepLacingLabels        *self,
                                      const char                *text,
                                      double                     x_px,
                                      double                     y_px,
                                      const char                *anchor,
                                      const char                *colour,
                                      gboolean                   bold);

/* Text on a rounded ground around that middle, which high contrast sets off by a line. */
void instep_lacing_labels_add_chip   (InstepLacingLabels        *self,
                                      const char                *class_name,
                                      const char                *text,
                                      double                     x_px,
                                      double                     y_px,
                                      const char                *ground,
                                      const char                *ink);

/* How wide a chip is with that text. */
double instep_lacing_labels_chip_width_px (const InstepLacingLabels *self,
                                           const char               *text);

G_END_DECLS
