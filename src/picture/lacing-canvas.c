/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lacing-canvas.h"

#include <string.h>

#include "picture/svg.h"

/* Far enough out of any picture. */
#define BEYOND_MM        200.0
/* Of half a row's width, at most so much is eyestay. */
#define EYESTAY_IN_SHARE   0.6
/* How far an eyestay's edge turns out or in along a millimetre of throat. */
#define EDGE_SLOPE         0.2

double
instep_canvas_x_px (const InstepLacingCanvas *canvas,
                    double                    x_mm)
{
  return canvas->centre_px + (canvas->turned ? -x_mm : x_mm) * canvas->px_per_mm;
}

double
instep_canvas_y_px (const InstepLacingCanvas *canvas,
                    double                    y_mm)
{
  return canvas->row_one_px + (canvas->turned ? y_mm : -y_mm) * canvas->px_per_mm;
}

void
instep_canvas_path (InstepLacingCanvas *canvas,
                    const char         *commands,
                    const InstepPoint  *points)
{
  for (const char *command = commands; *command != '\0'; command++)
    {
      guint n_points = *command == 'Z' ? 0 : *command == 'Q' ? 2 : *command == 'C' ? 3 : 1;

      g_string_append_c (canvas->svg, *command);
      for (guint i = 0; i < n_points; i++, points++)
        {
          if (i > 0)
            g_string_append_c (canvas->svg, ' ');
          instep_svg_number (canvas->svg, instep_canvas_x_px (canvas, points->x_mm));
          g_string_append_c (canvas->svg, ' ');
          instep_svg_number (canvas->svg, instep_canvas_y_px (canvas, points->y_mm));
        }
    }
}

double
instep_canvas_lowest_mm (const InstepLacingCanvas *canvas)
{
  return canvas->rows[0].height_mm;
}

double
instep_canvas_highest_mm (const InstepLacingCanvas *canvas)
{
  return canvas->rows[canvas->n_rows - 1].height_mm;
}

double
instep_canvas_half_gap_mm (const InstepLacingCanvas *canvas,
                           double                    y_mm)
{
  const InstepCanvasRow *rows = canvas->rows;

  if (y_mm <= rows[0].height_mm)
    return rows[0].half_gap_mm;

  for (guint i = 1; i < canvas->n_rows; i++)
    {
      const double spacing_mm = rows[i].height_mm - rows[i - 1].height_mm;

      if (y_mm <= rows[i].height_mm)
        {
          const double share = (y_mm - rows[i - 1].height_mm) / spacing_mm;

          return (1.0 - share) * rows[i - 1].half_gap_mm + share * rows[i].half_gap_mm;
        }
    }

  return rows[canvas->n_rows - 1].half_gap_mm;
}

/* All rows there are, from the toe up. */
static void
find_rows (InstepLacingCanvas *canvas)
{
  const InstepThroat *throat = &canvas->threading->throat;
  guint laced = 0, left_out = 0;

  while (canvas->n_rows < INSTEP_PAIRS_MAX && laced + left_out < throat->n_rows + throat->n_left_out)
    {
      const double height_mm = laced < throat->n_rows ? instep_throat_row_height_mm (throat, laced + 1) : G_MAXDOUBLE;
      const InstepLeftOutRow *out = left_out < throat->n_left_out ? &throat->left_out[left_out] : NULL;

      if (out != NULL && out->height_mm < height_mm)
        {
          canvas->rows[canvas->n_rows++] = (InstepCanvasRow) {
            .height_mm = out->height_mm, .width_mm = out->width_mm,
            .printed_number = out->printed_number, .left_out = TRUE,
          };
          left_out++;
          continue;
        }

      canvas->rows[canvas->n_rows++] = (InstepCanvasRow) {
        .height_mm = height_mm, .width_mm = throat->rows[laced].width_mm,
        .printed_number = throat->rows[laced].printed_number,
      };
      laced++;
    }
}

static gboolean
lies_above_line (const InstepCanvasRow *from,
                 const InstepCanvasRow *row,
                 const InstepCanvasRow *to)
{
  return (row->half_gap_mm - from->half_gap_mm) * (to->height_mm - from->height_mm) >
         (to->half_gap_mm - from->half_gap_mm) * (row->height_mm - from->height_mm);
}

/* The eyestay's edge keeps off the eyelets, but runs smoothly: where rows lie further out than others,
 * as on a zig-zag eyestay, it follows the inner ones.
 */
static void
straighten_edge (InstepLacingCanvas *canvas)
{
  InstepCanvasRow *rows = canvas->rows;
  guint kept[INSTEP_PAIRS_MAX], n_kept = 0;

  for (guint i = 0; i < canvas->n_rows; i++)
    {
      while (n_kept > 1 && lies_above_line (&rows[kept[n_kept - 2]], &rows[kept[n_kept - 1]], &rows[i]))
        n_kept--;
      kept[n_kept++] = i;
    }

  for (guint k = 1; k < n_kept; k++)
    for (guint i = kept[k - 1] + 1; i < kept[k]; i++)
      {
        const InstepCanvasRow *from = &rows[kept[k - 1]], *to = &rows[kept[k]];

        rows[i].half_gap_mm = from->half_gap_mm + (to->half_gap_mm - from->half_gap_mm) *
                              (rows[i].height_mm - from->height_mm) / (to->height_mm - from->height_mm);
      }
}

/* Eyelets at an end that are set out from the rest, such as those for a heel lock, do not bend it. */
static void
find_half_gaps (InstepLacingCanvas *canvas)
{
  InstepCanvasRow *rows = canvas->rows;

  for (guint i = 0; i < canvas->n_rows; i++)
    {
      const double half_mm = rows[i].width_mm / 2;

      rows[i].half_gap_mm = half_mm - MIN (INSTEP_EYESTAY_IN_MM, EYESTAY_IN_SHARE * half_mm);
    }

  straighten_edge (canvas);
  for (guint i = 1; i < canvas->n_rows; i++)
    rows[i].half_gap_mm = MIN (rows[i].half_gap_mm, rows[i - 1].half_gap_mm +
                               EDGE_SLOPE * (rows[i].height_mm - rows[i - 1].height_mm));
  for (guint i = canvas->n_rows - 1; i > 0; i--)
    rows[i - 1].half_gap_mm = MIN (rows[i - 1].half_gap_mm, rows[i].half_gap_mm +
                                   EDGE_SLOPE * (rows[i].height_mm - rows[i - 1].height_mm));
}

void
instep_canvas_init (InstepLacingCanvas    *canvas,
                    const InstepThreading *threading,
                    InstepPalette          palette,
                    gboolean               turned)
{
  g_return_if_fail (canvas != NULL);
  g_return_if_fail (threading != NULL);

  *canvas = (InstepLacingCanvas) {
    .svg = g_string_sized_new (32768),
    .threading = threading,
    .colours = instep_palette_get_colours (palette),
    .dark = palette == INSTEP_PALETTE_DARK || palette == INSTEP_PALETTE_HIGH_CONTRAST_DARK,
    .turned = turned,
  };
  find_rows (canvas);
  find_half_gaps (canvas);
}

const InstepLaceColours *
instep_canvas_get_lace_colours (const InstepLacingCanvas *canvas,
                                guint                     lace,
                                InstepEndName             end)
{
  return lace == 0 ? &canvas->colours->laces[end] : &canvas->colours->upper_laces[end];
}

/* The inner edge of the right eyestay, from below the toe to above the ankle. */
static guint
get_inner_edge (const InstepLacingCanvas *canvas,
                InstepPoint              *points)
{
  guint n_points = 0;

  points[n_points++] = (InstepPoint) {
    canvas->rows[0].half_gap_mm, instep_canvas_lowest_mm (canvas) - BEYOND_MM
  };
  for (guint i = 0; i < canvas->n_rows; i++)
    points[n_points++] = (InstepPoint) { canvas->rows[i].half_gap_mm, canvas->rows[i].height_mm };
  points[n_points] = points[n_points - 1];
  points[n_points++].y_mm += BEYOND_MM;

  return n_points;
}

/* What lies between @left and @right: -1 and 1 are the left and the right eyestay's inner edge, -2 and
 * 2 beyond the picture.
 */
static void
define_clip (InstepLacingCanvas *canvas,
             const char         *id,
             const InstepPoint  *edge,
             guint               n_points,
             int                 left,
             int                 right)
{
  InstepPoint outline[2 * (INSTEP_PAIRS_MAX + 2)];
  char commands[2 * (INSTEP_PAIRS_MAX + 2) + 2];

  for (guint i = 0; i < n_points; i++)
    {
      const InstepPoint *up = &edge[i], *down = &edge[n_points - 1 - i];

      outline[i] = (InstepPoint) { right * (ABS (right) == 1 ? up->x_mm : BEYOND_MM), up->y_mm };
      outline[n_points + i] = (InstepPoint) { left * (ABS (left) == 1 ? down->x_mm : BEYOND_MM), down->y_mm };
    }

  memset (commands, 'L', 2 * n_points);
  commands[0] = 'M';
  commands[2 * n_points] = 'Z';
  commands[2 * n_points + 1] = '\0';

  g_string_append_printf (canvas->svg, "<clipPath id='%s'><path d='", id);
  instep_canvas_path (canvas, commands, outline);
  g_string_append (canvas->svg, "'/></clipPath>");
}

static void
define_half (InstepLacingCanvas *canvas,
             const char         *id,
             double              side)
{
  const double top_mm = instep_canvas_highest_mm (canvas) + BEYOND_MM;

  g_string_append_printf (canvas->svg, "<clipPath id='%s'><path d='", id);
  instep_canvas_path (canvas, "MLLLZ", (const InstepPoint []) {
                        { 0.0, -BEYOND_MM }, { side * BEYOND_MM, -BEYOND_MM },
                        { side * BEYOND_MM, top_mm }, { 0.0, top_mm } });
  g_string_append (canvas->svg, "'/></clipPath>");
}

void
instep_canvas_define_clips (InstepLacingCanvas *canvas)
{
  InstepPoint edge[INSTEP_PAIRS_MAX + 2];
  guint n_points = get_inner_edge (canvas, edge);

  g_string_append (canvas->svg, "<defs>");
  define_clip (canvas, "gap", edge, n_points, -1, 1);
  define_clip (canvas, "gap-l", edge, n_points, -2, 1);
  define_clip (canvas, "gap-r", edge, n_points, -1, 2);
  define_clip (canvas, "stay-l", edge, n_points, -2, -1);
  define_clip (canvas, "stay-r", edge, n_points, 1, 2);
  define_half (canvas, "half-l", -1.0);
  define_half (canvas, "half-r", 1.0);
  g_string_append (canvas->svg, "</defs>");
}
