/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lacing picture under way: from millimetres of shoe to pixels, and the edges of the eyestays. */

#pragma once

#include "lacing/threading.h"
#include "picture/palette.h"

G_BEGIN_DECLS

/* The eyestay reaches so far inward and outward of the eyelets' centres, where there is room. */
#define INSTEP_EYESTAY_IN_MM   8.5
#define INSTEP_EYESTAY_OUT_MM 10.0

/* A row of the shoe, laced or not. */
typedef struct
{
  double   height_mm;        /* above the first row that is laced */
  double   width_mm;
  double   half_gap_mm;      /* from the centre to the eyestay */
  guint    printed_number;
  gboolean left_out;
} InstepCanvasRow;

typedef struct
{
  GString               *svg;
  const InstepThreading *threading;
  const InstepColours   *colours;
  double                 px_per_mm;
  double                 centre_px;       /* x of the centre line */
  double                 row_one_px;      /* y of the first row that is laced */
  double                 lace_px;         /* a lace's width, without its casing */
  double                 casing_px;
  gboolean               turned;          /* half a turn: the wearer's view */
  gboolean               dark;            /* the colours of the shoe are dark */
  guint                  n_rows;          /* of the shoe: with those that are left out */
  InstepCanvasRow        rows[INSTEP_PAIRS_MAX];
} InstepLacingCanvas;

/* An empty picture, its place and scales still 0; its string belongs to the caller. */
void        instep_canvas_init              (InstepLacingCanvas       *canvas,
                                             const InstepThreading    *threading,
                                             InstepPalette             palette,
                                             gboolean                  turned);

/* Millimetres, x from the centre line to the right of the toe-down view, y from row 1 to the ankle. */
double      instep_canvas_x_px              (const InstepLacingCanvas *canvas,
                                             double                    x_mm);
double      instep_canvas_y_px              (const InstepLacingCanvas *canvas,
                                             double                    y_mm);

/* Appends a path's data: each letter of @commands takes its points from @points, in millimetres:
 * M and L one, Q two, C three, Z none.
 */
void        instep_canvas_path              (InstepLacingCanvas       *canvas,
                                             const char               *commands,
                                             const InstepPoint        *points);

/* Half the width of the throat between the eyestays at a height, mm; beyond the rows it stays as at the
 * last one.
 */
double      instep_canvas_half_gap_mm       (const InstepLacingCanvas *canvas,
                                             double                    y_mm);

/* The heights of the shoe's lowest and highest rows, mm: 0 or less where the lowest is left out. */
double      instep_canvas_lowest_mm         (const InstepLacingCanvas *canvas);
double      instep_canvas_highest_mm        (const InstepLacingCanvas *canvas);

/* The colours of an end of @lace: 0, or 1 for the upper of two. */
const InstepLaceColours *instep_canvas_get_lace_colours (const InstepLacingCanvas *canvas,
                                                         guint                     lace,
                                                         InstepEndName             end);

/* Clip paths with the ids "gap", "gap-l" and "gap-r": the throat between the eyestays, alone and
 * with all that lies on one side of it; "stay-l" and "stay-r": one eyestay and all beyond it;
 * "half-l" and "half-r": the two sides of the centre line.
 */
void        instep_canvas_define_clips      (InstepLacingCanvas       *canvas);

G_END_DECLS
