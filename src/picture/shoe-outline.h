/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The shoe that a lacing is drawn on: upper, tongue, eyestays, eyelets. */

#pragma once

#include "picture/lacing-canvas.h"

G_BEGIN_DECLS

/* How far the shoe reaches: to the sides of the widest row, below row 1, above the last row, mm. */
#define INSTEP_SHOE_SIDE_MM  27.0
#define INSTEP_SHOE_BELOW_MM 54.0
#define INSTEP_SHOE_ABOVE_MM 31.0

/* Half the width of the widest row, mm. */
double instep_shoe_half_width_mm     (const InstepLacingCanvas *canvas);

/* Upper, throat and tongue: what lies below all laces. */
void   instep_shoe_draw_below        (InstepLacingCanvas       *canvas);

/* Eyestays with eyelets: they cover laces that run inside. */
void   instep_shoe_draw_eyestays     (InstepLacingCanvas       *canvas);

/* One eyelet; nothing where the row has fabric loops. */
void   instep_shoe_draw_eyelet       (InstepLacingCanvas       *canvas,
                                      guint                     row,
                                      InstepColumn              column);

/* Fabric loops: they hold the laces that go through them, and lie on them. */
void   instep_shoe_draw_fabric_loops (InstepLacingCanvas       *canvas);

G_END_DECLS
