/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lacing-rings.h"

#include "picture/svg.h"

/* Clear of the eyelet and of a lace that ends there, and of the ring in the next row. */
#define RADIUS_MM      6.2
#define ROW_SHARE      0.45
#define WIDTH_PX       1.6

static double
get_radius_mm (const InstepThroat *throat,
               guint               row)
{
  double radius_mm = RADIUS_MM;

  if (row > 1)
    radius_mm = MIN (radius_mm, ROW_SHARE * throat->rows[row - 2].spacing_to_next_mm);
  if (row < throat->n_rows)
    radius_mm = MIN (radius_mm, ROW_SHARE * throat->rows[row - 1].spacing_to_next_mm);

  return radius_mm;
}

static void
draw_ring (InstepLacingCanvas *canvas,
           guint               row,
           InstepColumn        column)
{
  const InstepThroat *throat = &canvas->threading->throat;
  const double half_mm = throat->rows[row - 1].width_mm / 2;

  instep_svg_printf (canvas->svg,
                     "<circle class='ring' cx='%.2f' cy='%.2f' r='%.2f' fill='none' stroke='%s'"
                     " stroke-width='%.2f'/>",
                     instep_canvas_x_px (canvas, column == INSTEP_COLUMN_L ? -half_mm : half_mm),
                     instep_canvas_y_px (canvas, instep_throat_row_height_mm (throat, row)),
                     get_radius_mm (throat, row) * canvas->px_per_mm, canvas->colours->text, WIDTH_PX);
}

void
instep_lacing_rings_draw (InstepLacingCanvas  *canvas,
                          const InstepChanges *changes)
{
  g_return_if_fail (canvas != NULL);
  g_return_if_fail (changes != NULL);

  for (guint row = 1; row <= canvas->threading->throat.n_rows; row++)
    for (InstepColumn column = INSTEP_COLUMN_L; column <= INSTEP_COLUMN_R; column++)
      {
        if (changes->eyelets[column][row - 1])
          draw_ring (canvas, row, column);
      }
}
