/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lacing-squeeze.h"

#include "picture/svg.h"

/* Of the text size. */
#define STRAND_WIDTH   0.2
#define WIDEST         1.0
#define FREE_WIDTH     0.42
#define GAP            0.8      /* from a row to the bar: half the way in or out that stands there */
#define ROUND          0.17
#define HEADING_ABOVE  1.9      /* from the last row to the column's name */

#define BAR_OPACITY    0.45
#define FREE_LINE_PX   1.4

static void
draw_bar (InstepLacingLabels *labels,
          double              top_px,
          double              height_px,
          guint               n_strands)
{
  const InstepColours *colours = labels->canvas->colours;
  const double text_px = labels->text_px;
  const double left_px = labels->width_px - INSTEP_LACING_SQUEEZE_WIDTH * text_px;

  if (n_strands > 0)
    instep_svg_printf (labels->canvas->svg,
                       "<rect class='squeeze' data-strands='%u' x='%.2f' y='%.2f' width='%.2f' height='%.2f'"
                       " rx='%.2f' fill='%s' fill-opacity='%.2f'/>",
                       n_strands, left_px, top_px, MIN (WIDEST, STRAND_WIDTH * n_strands) * text_px,
                       height_px, ROUND * text_px, colours->dim, BAR_OPACITY);
  else
    instep_svg_printf (labels->canvas->svg,
                       "<rect class='squeeze' data-strands='0' x='%.2f' y='%.2f' width='%.2f' height='%.2f'"
                       " rx='%.2f' fill='none' stroke='%s' stroke-width='%.2f' stroke-dasharray='3 2'/>",
                       left_px + FREE_LINE_PX / 2, top_px, FREE_WIDTH * text_px, height_px, ROUND * text_px,
                       colours->accent_text, FREE_LINE_PX);
}

static void
draw_band (InstepLacingLabels *labels,
           guint               row)
{
  const InstepLacingCanvas *canvas = labels->canvas;
  const InstepThroat *throat = &canvas->threading->throat;
  const guint n_strands = canvas->threading->strands[row - 1];
  const double low_px = instep_canvas_y_px (canvas, instep_throat_row_height_mm (throat, row));
  const double high_px = instep_canvas_y_px (canvas, instep_throat_row_height_mm (throat, row + 1));
  const double height_px = MAX (1.0, ABS (low_px - high_px) - 2 * GAP * labels->text_px);
  const double middle_px = (low_px + high_px) / 2;
  g_autofree char *number = g_strdup_printf ("%u", n_strands);

  draw_bar (labels, middle_px - height_px / 2, height_px, n_strands);
  instep_lacing_labels_add_text (labels, number, labels->width_px, middle_px, "end",
                                 n_strands > 0 ? canvas->colours->dim : canvas->colours->accent_text,
                                 n_strands == 0);
}

void
instep_lacing_squeeze_draw (InstepLacingLabels *labels)
{
  const InstepLacingCanvas *canvas;
  double last_px;

  g_return_if_fail (labels != NULL);

  canvas = labels->canvas;
  for (guint row = 1; row < canvas->threading->throat.n_rows; row++)
    draw_band (labels, row);

  /* Beyond the last row, where the shoe is narrow, the column's name has room. */
  last_px = instep_canvas_y_px (canvas, instep_canvas_highest_mm (canvas)) +
            (canvas->turned ? HEADING_ABOVE : -HEADING_ABOVE) * labels->text_px;
  instep_lacing_labels_add_text (labels, labels->diagram->texts->strands, labels->width_px, last_px, "end",
                                 canvas->colours->dim, FALSE);
}
