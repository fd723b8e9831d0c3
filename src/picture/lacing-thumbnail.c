/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lace-knots.h"
#include "picture/lace-runs.h"
#include "picture/lacing-canvas.h"
#include "picture/lacing-diagram.h"
#include "picture/svg.h"

#define WIDTH_PX   46.0
#define HEIGHT_PX  54.0
#define ABOVE_PX    8.0       /* room for the knot */
#define BELOW_PX    6.0
#define SIDE_PX    11.0
#define CORNER_PX   6.0
#define STAY_PX     8.5       /* an eyestay's width */
#define BEYOND_PX   4.0       /* from the last rows to its ends */
#define HOLE_PX     1.1
#define CASING_PX   0.7
/* A lace is as wide as reads well, but leaves what it crosses in sight. */
#define LACE_PX     2.85
#define LACE_SHARE  0.4       /* of the space between two rows */

static void
add_rect (InstepLacingCanvas *canvas,
          double              x_px,
          double              y_px,
          double              width_px,
          double              height_px,
          double              corner_px,
          const char         *fill,
          const char         *stroke)
{
  instep_svg_printf (canvas->svg,
                     "<rect x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='%.2f' fill='%s' stroke='%s'"
                     " stroke-width='.8'/>",
                     x_px, y_px, width_px, height_px, corner_px, fill, stroke);
}

static double
get_bottom_px (const InstepLacingCanvas *canvas)
{
  return instep_canvas_y_px (canvas, instep_canvas_lowest_mm (canvas)) + BEYOND_PX;
}

static void
draw_tongue (InstepLacingCanvas *canvas)
{
  const InstepColours *colours = canvas->colours;
  const double half_px = (canvas->rows[0].half_gap_mm + 2.0) * canvas->px_per_mm;
  const double top_px = instep_canvas_y_px (canvas, instep_canvas_highest_mm (canvas)) - BEYOND_PX - 1.5;

  add_rect (canvas, 0.0, 0.0, WIDTH_PX, HEIGHT_PX, CORNER_PX, colours->upper, "none");
  add_rect (canvas, canvas->centre_px - half_px, top_px, 2 * half_px, get_bottom_px (canvas) - top_px,
            2.0, colours->tongue, colours->outline);
}

/* Straight ones, between the widest and the narrowest place of the throat. */
static void
draw_eyestays (InstepLacingCanvas *canvas)
{
  const InstepThroat *throat = &canvas->threading->throat;
  const InstepColours *colours = canvas->colours;
  const double top_px = instep_canvas_y_px (canvas, instep_canvas_highest_mm (canvas)) - BEYOND_PX;
  double in_px = G_MAXDOUBLE;

  for (guint i = 0; i < canvas->n_rows; i++)
    in_px = MIN (in_px, canvas->rows[i].half_gap_mm * canvas->px_per_mm);

  for (double side = -1.0; side <= 1.0; side += 2.0)
    add_rect (canvas, canvas->centre_px + (side < 0.0 ? -in_px - STAY_PX : in_px), top_px, STAY_PX,
              get_bottom_px (canvas) - top_px, 1.8, colours->eyestay, colours->outline);

  for (guint row = 1; row <= throat->n_rows; row++)
    for (double side = -0.5; side <= 0.5; side += 1.0)
      instep_svg_printf (canvas->svg, "<circle cx='%.2f' cy='%.2f' r='%.2f' fill='%s'/>",
                         instep_canvas_x_px (canvas, side * throat->rows[row - 1].width_mm),
                         instep_canvas_y_px (canvas, instep_throat_row_height_mm (throat, row)),
                         HOLE_PX, colours->eyelet_hole);
}

/* The throat fills the tile. */
static void
lay_out (InstepLacingCanvas *canvas)
{
  const double height_mm = instep_canvas_highest_mm (canvas) - instep_canvas_lowest_mm (canvas);
  double widest_mm = 0.0, height_px, spacing_px;

  for (guint i = 0; i < canvas->n_rows; i++)
    widest_mm = MAX (widest_mm, canvas->rows[i].width_mm);

  canvas->px_per_mm = MIN ((HEIGHT_PX - ABOVE_PX - BELOW_PX) / height_mm, (WIDTH_PX - 2 * SIDE_PX) / widest_mm);
  height_px = height_mm * canvas->px_per_mm;
  spacing_px = height_px / (canvas->n_rows - 1);

  canvas->centre_px = WIDTH_PX / 2;
  canvas->row_one_px = (HEIGHT_PX + ABOVE_PX - BELOW_PX + height_px) / 2 +
                       instep_canvas_lowest_mm (canvas) * canvas->px_per_mm;
  canvas->casing_px = CASING_PX;
  canvas->lace_px = MIN (LACE_PX, LACE_SHARE * spacing_px);
}

char *
instep_lacing_thumbnail_to_svg (const InstepThreading *threading,
                                InstepPalette          palette)
{
  InstepLacingCanvas canvas;

  g_return_val_if_fail (threading != NULL, NULL);

  instep_canvas_init (&canvas, threading, palette, FALSE);
  lay_out (&canvas);

  instep_svg_printf (canvas.svg, "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f'>",
                     WIDTH_PX, HEIGHT_PX);
  instep_canvas_define_clips (&canvas);
  draw_tongue (&canvas);
  instep_lace_runs_draw_under (&canvas, INSTEP_STEP_ALL);
  draw_eyestays (&canvas);
  instep_lace_runs_draw_over (&canvas, INSTEP_STEP_ALL);
  instep_lace_knots_draw_last_pieces (&canvas, INSTEP_STEP_ALL);
  instep_lace_runs_draw_locks (&canvas, INSTEP_STEP_ALL);
  instep_lace_runs_draw_returns (&canvas, INSTEP_STEP_ALL);
  instep_lace_knots_draw_returns (&canvas, INSTEP_STEP_ALL);
  instep_lace_knots_draw_small (&canvas);
  g_string_append (canvas.svg, "</svg>");

  return g_string_free (canvas.svg, FALSE);
}
