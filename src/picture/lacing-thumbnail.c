/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lace-runs.h"
#include "picture/lacing-canvas.h"
#include "picture/lacing-diagram.h"
#include "picture/svg.h"

#define WIDTH_PX  46.0
#define HEIGHT_PX 54.0
#define MARGIN_PX  7.0

/* The tongue's strip between the eyestays, which are left out. */
static void
draw_tongue (InstepLacingCanvas *canvas)
{
  double half_px = (instep_canvas_half_width_mm (canvas, 0.0) - INSTEP_EYESTAY_IN_MM + 2.5) * canvas->px_per_mm;

  instep_svg_printf (canvas->svg,
                     "<rect width='%.0f' height='%.0f' rx='6' fill='%s'/>"
                     "<rect x='%.2f' y='3.5' width='%.2f' height='%.2f' rx='2' fill='%s'/>",
                     WIDTH_PX, HEIGHT_PX, canvas->colours->eyestay,
                     WIDTH_PX / 2 - half_px, 2 * half_px, HEIGHT_PX - 7.0, canvas->colours->tongue);
}

static void
draw_holes (InstepLacingCanvas *canvas)
{
  const InstepThroat *throat = &canvas->threading->throat;

  for (guint row = 1; row <= throat->n_rows; row++)
    for (double side = -0.5; side <= 0.5; side += 1.0)
      instep_svg_printf (canvas->svg, "<circle cx='%.2f' cy='%.2f' r='1.5' fill='%s'/>",
                         instep_canvas_x_px (canvas, side * throat->rows[row - 1].width_mm),
                         instep_canvas_y_px (canvas, instep_throat_row_height_mm (throat, row)),
                         canvas->colours->eyelet_hole);
}

char *
instep_lacing_thumbnail_to_svg (const InstepThreading *threading,
                                InstepPalette          palette)
{
  InstepLacingCanvas canvas = { 0 };
  double height_mm;

  g_return_val_if_fail (threading != NULL, NULL);

  canvas.svg = g_string_sized_new (16384);
  canvas.threading = threading;
  canvas.colours = instep_palette_get_colours (palette);
  canvas.centre_px = WIDTH_PX / 2;
  canvas.row_one_px = HEIGHT_PX - MARGIN_PX;
  height_mm = instep_canvas_throat_height_mm (&canvas);
  canvas.px_per_mm = MIN ((HEIGHT_PX - 2 * MARGIN_PX) / height_mm,
                          (WIDTH_PX - 2 * MARGIN_PX) / (2 * instep_canvas_half_width_mm (&canvas, 0.0)));
  canvas.row_one_px = (HEIGHT_PX + height_mm * canvas.px_per_mm) / 2;

  instep_svg_printf (canvas.svg, "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f'>",
                     WIDTH_PX, HEIGHT_PX);
  instep_canvas_define_clips (&canvas);
  draw_tongue (&canvas);
  instep_lace_runs_draw_under (&canvas, INSTEP_STEP_ALL);
  draw_holes (&canvas);
  instep_lace_runs_draw_over (&canvas, INSTEP_STEP_ALL);
  instep_lace_runs_draw_locks (&canvas, INSTEP_STEP_ALL);
  instep_lace_runs_draw_returns (&canvas, INSTEP_STEP_ALL);
  g_string_append (canvas.svg, "</svg>");

  return g_string_free (canvas.svg, FALSE);
}
