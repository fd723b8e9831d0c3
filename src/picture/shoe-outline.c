/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/shoe-outline.h"

#include "picture/svg.h"

#define EYELET_RING_MM   3.5
#define EYELET_HOLE_MM   2.05
#define LEFT_OUT_CROSS_MM 1.5
/* How far the tongue, and the opening that shows beside it, reach under the eyestays. */
#define TONGUE_OUT_MM    3.5
#define THROAT_OUT_MM    8.5
#define FABRIC_LOOP_WIDE_MM 5.6
#define FABRIC_LOOP_IN_MM   3.6
#define FABRIC_LOOP_OUT_MM  9.0
#define FABRIC_LOOP_SEAM_MM 4.4
#define STITCHES         "stroke-width='1.2' stroke-dasharray='4 3' fill='none'"

/* The outline was drawn for a row of 50 mm and a throat of 80 mm; it grows with the shoe. */
#define DRAWN_HALF_WIDTH_MM 25.0
#define DRAWN_HEIGHT_MM     80.0

double
instep_shoe_half_width_mm (const InstepLacingCanvas *canvas)
{
  double widest_mm = 0.0;

  for (guint i = 0; i < canvas->n_rows; i++)
    widest_mm = MAX (widest_mm, canvas->rows[i].width_mm);

  return widest_mm / 2;
}

/* A point of the drawn outline on this shoe: sides move out with the widest row, heights above the
 * toe grow with the throat, and a right shoe leans to the other side.
 */
static InstepPoint
fit_point (const InstepLacingCanvas *canvas,
           double                    x_mm,
           double                    y_mm)
{
  double out_mm = instep_shoe_half_width_mm (canvas) - DRAWN_HALF_WIDTH_MM;
  double lean = canvas->threading->throat.shoe == INSTEP_SHOE_LEFT ? 1.0 : -1.0;
  double low_mm = instep_canvas_lowest_mm (canvas);
  double height_mm = instep_canvas_highest_mm (canvas) - low_mm;

  if (y_mm > DRAWN_HEIGHT_MM)
    y_mm += height_mm - DRAWN_HEIGHT_MM;
  else if (y_mm > 0.0)
    y_mm *= height_mm / DRAWN_HEIGHT_MM;

  /* Near the centre line the toe does not widen as much. */
  x_mm += out_mm * CLAMP (x_mm / DRAWN_HALF_WIDTH_MM, -1.0, 1.0);

  return (InstepPoint) { lean * x_mm, y_mm + low_mm };
}

static void
append_fitted_path (InstepLacingCanvas *canvas,
                    const char         *commands,
                    const InstepPoint  *drawn,
                    guint               n_points)
{
  InstepPoint points[32];

  g_return_if_fail (n_points <= G_N_ELEMENTS (points));

  for (guint i = 0; i < n_points; i++)
    points[i] = fit_point (canvas, drawn[i].x_mm, drawn[i].y_mm);

  instep_canvas_path (canvas, commands, points);
}

/* Seen from above, the toe leaning to the big-toe side. */
static const InstepPoint UPPER[] = {
  { -42, 95 }, { -43, 60 }, { -49, 30 }, { -51, 6 }, { -52, -22 }, { -38, -51 }, { -12, -52 },
  { 18, -53 }, { 46, -32 }, { 50, 0 }, { 50, 30 }, { 43, 58 }, { 41, 95 },
  { 40, 105 }, { 31, 104.5 }, { -32, 104.5 }, { -41, 105 }, { -42, 95 },
};

static const InstepPoint TOE_CAP[] = {
  { -52, -10 }, { -30, -24 }, { 26, -26 }, { 52, -10 }, { 52, -53 }, { -52, -53 },
};

static const InstepPoint TOE_STITCHES[] = { { -47, -15.5 }, { -28, -27 }, { 25, -29 }, { 46, -16 } };

static const InstepPoint COLLAR_STITCHES[] = {
  { -39, 93 }, { -38, 101 }, { -31, 101 }, { 38, 93 }, { 37, 101 }, { 31, 101 },
};

static void
draw_upper (InstepLacingCanvas *canvas)
{
  const InstepColours *colours = canvas->colours;
  GString *svg = canvas->svg;

  g_string_append (svg, "<clipPath id='upper'><path d='");
  append_fitted_path (canvas, "MCCCCQLQZ", UPPER, G_N_ELEMENTS (UPPER));
  instep_svg_printf (svg, "'/></clipPath><g clip-path='url(#upper)'><path fill='%s' d='", colours->upper);
  append_fitted_path (canvas, "MCCCCQLQZ", UPPER, G_N_ELEMENTS (UPPER));
  instep_svg_printf (svg, "'/><path fill='%s' stroke='%s' stroke-opacity='.5' d='", colours->toe_cap, colours->outline);
  append_fitted_path (canvas, "MCLLZ", TOE_CAP, G_N_ELEMENTS (TOE_CAP));
  instep_svg_printf (svg, "'/><path stroke='%s' " STITCHES " d='", colours->stitches);
  append_fitted_path (canvas, "MC", TOE_STITCHES, G_N_ELEMENTS (TOE_STITCHES));
  append_fitted_path (canvas, "MQMQ", COLLAR_STITCHES, G_N_ELEMENTS (COLLAR_STITCHES));
  instep_svg_printf (svg, "'/></g><path fill='none' stroke='%s' stroke-width='1.6' d='", colours->outline);
  append_fitted_path (canvas, "MCCCCQLQZ", UPPER, G_N_ELEMENTS (UPPER));
  g_string_append (svg, "'/>");
}

static void
draw_throat (InstepLacingCanvas *canvas)
{
  const double base_mm = instep_canvas_lowest_mm (canvas);
  const double height_mm = instep_canvas_highest_mm (canvas);
  double low_mm = instep_canvas_half_gap_mm (canvas, base_mm) + THROAT_OUT_MM;
  double high_mm = instep_canvas_half_gap_mm (canvas, height_mm) + THROAT_OUT_MM;
  const InstepPoint points[] = {
    { -high_mm + 1, height_mm + 23.5 }, { -low_mm + 3, base_mm - 4 }, { -low_mm + 3, base_mm - 14 },
    { 0, base_mm - 14 }, { low_mm - 3, base_mm - 14 }, { low_mm - 3, base_mm - 4 }, { high_mm - 1, height_mm + 23.5 },
  };

  instep_svg_printf (canvas->svg, "<path fill='%s' d='", canvas->colours->throat);
  instep_canvas_path (canvas, "MLQQLZ", points);
  g_string_append (canvas->svg, "'/>");
}

static void
draw_tongue (InstepLacingCanvas *canvas)
{
  const double base_mm = instep_canvas_lowest_mm (canvas);
  const double height_mm = instep_canvas_highest_mm (canvas);
  double low_mm = instep_canvas_half_gap_mm (canvas, base_mm) + TONGUE_OUT_MM;
  double high_mm = instep_canvas_half_gap_mm (canvas, height_mm) + TONGUE_OUT_MM;
  const InstepPoint outline[] = {
    { -low_mm + 1, base_mm - 12 }, { -high_mm, height_mm + 18 }, { -high_mm, height_mm + 29 }, { 0, height_mm + 29 },
    { high_mm, height_mm + 29 }, { high_mm, height_mm + 18 }, { low_mm - 1, base_mm - 12 },
  };
  const InstepPoint stitches[] = {
    { -low_mm + 7, base_mm - 8 }, { -high_mm + 6, height_mm + 23 }, { low_mm - 7, base_mm - 8 }, { high_mm - 6, height_mm + 23 },
  };

  instep_svg_printf (canvas->svg, "<path fill='%s' stroke='%s' stroke-opacity='.6' d='",
                     canvas->colours->tongue, canvas->colours->outline);
  instep_canvas_path (canvas, "MLQQLZ", outline);
  instep_svg_printf (canvas->svg, "'/><path stroke='%s' " STITCHES " d='", canvas->colours->stitches);
  instep_canvas_path (canvas, "MLML", stitches);
  g_string_append (canvas->svg, "'/>");
}

void
instep_shoe_draw_below (InstepLacingCanvas *canvas)
{
  draw_upper (canvas);
  draw_throat (canvas);
  draw_tongue (canvas);
}

/* From the centre line to the eyestays' outer edge, mm: beyond all eyelets of the lower or upper half. */
static double
get_outer_edge_mm (const InstepLacingCanvas *canvas,
                   gboolean                  upper)
{
  const guint half = canvas->n_rows / 2;
  double widest_mm = 0.0;

  for (guint i = upper ? half : 0; i < (upper ? canvas->n_rows : half); i++)
    widest_mm = MAX (widest_mm, canvas->rows[i].width_mm);

  return widest_mm / 2 + INSTEP_EYESTAY_OUT_MM;
}

/* Heights of the eyestay's shape are drawn above the lowest row. */
static InstepPoint
above_base (const InstepLacingCanvas *canvas,
            double                    x_mm,
            double                    y_mm)
{
  return (InstepPoint) { x_mm, instep_canvas_lowest_mm (canvas) + y_mm };
}

static void
append_above_base (InstepLacingCanvas *canvas,
                   const char         *commands,
                   const InstepPoint  *drawn,
                   guint               n_points)
{
  InstepPoint points[32];

  g_return_if_fail (n_points <= G_N_ELEMENTS (points));

  for (guint i = 0; i < n_points; i++)
    points[i] = above_base (canvas, drawn[i].x_mm, drawn[i].y_mm);

  instep_canvas_path (canvas, commands, points);
}

/* Both eyestays are one piece, joined below row 1.  Its inner edge follows the rows exactly: that is
 * where laces disappear.
 */
static void
append_eyestay_path (InstepLacingCanvas *canvas)
{
  const double height_mm = instep_canvas_highest_mm (canvas) - instep_canvas_lowest_mm (canvas);
  const double low_in_mm = canvas->rows[0].half_gap_mm;
  const double top_in_mm = canvas->rows[canvas->n_rows - 1].half_gap_mm;
  const double low_out_mm = get_outer_edge_mm (canvas, FALSE);
  const double top_out_mm = get_outer_edge_mm (canvas, TRUE);
  const InstepPoint below[] = { { -low_in_mm, -11 }, { 0, -11 }, { low_in_mm, -11 }, { low_in_mm, 0 } };
  const InstepPoint outside[] = {
    { top_in_mm, height_mm + 11 },
    { top_in_mm + 2, height_mm + 15 }, { top_in_mm + 8, height_mm + 13 }, { top_out_mm - 1, height_mm + 8 },
    { top_out_mm, height_mm * 0.6 }, { low_out_mm + 1, height_mm * 0.25 }, { low_out_mm, 2 },
    { low_out_mm - 2, -18 }, { 16, -23 }, { 0, -23 },
    { -16, -23 }, { -low_out_mm + 2, -18 }, { -low_out_mm, 2 },
    { -low_out_mm - 1, height_mm * 0.25 }, { -top_out_mm, height_mm * 0.6 }, { -top_out_mm + 1, height_mm + 8 },
    { -top_in_mm - 8, height_mm + 13 },
    { -top_in_mm - 2, height_mm + 15 }, { -top_in_mm, height_mm + 11 },
  };

  append_above_base (canvas, "M", &outside[G_N_ELEMENTS (outside) - 1], 1);
  for (guint i = canvas->n_rows; i >= 1; i--)
    instep_canvas_path (canvas, "L", &(InstepPoint) {
                          -canvas->rows[i - 1].half_gap_mm, canvas->rows[i - 1].height_mm });
  append_above_base (canvas, "QQ", below, G_N_ELEMENTS (below));
  for (guint i = 0; i < canvas->n_rows; i++)
    instep_canvas_path (canvas, "L", &(InstepPoint) {
                          canvas->rows[i].half_gap_mm, canvas->rows[i].height_mm });
  append_above_base (canvas, "LQLCCCCLQZ", outside, G_N_ELEMENTS (outside));
}

static void
append_inner_stitches (InstepLacingCanvas *canvas)
{
  const double height_mm = instep_canvas_highest_mm (canvas) - instep_canvas_lowest_mm (canvas);
  const double low_mm = canvas->rows[0].half_gap_mm + 2;
  const double top_mm = canvas->rows[canvas->n_rows - 1].half_gap_mm + 2;
  const InstepPoint points[] = {
    { -top_mm, height_mm + 8 }, { -low_mm, 0 }, { -low_mm, -13 }, { 0, -13 },
    { low_mm, -13 }, { low_mm, 0 }, { top_mm, height_mm + 8 },
  };

  append_above_base (canvas, "MLQQL", points, G_N_ELEMENTS (points));
}

/* Two millimetres within the outer edge of append_eyestay_path(). */
static void
append_outer_stitches (InstepLacingCanvas *canvas)
{
  const double height_mm = instep_canvas_highest_mm (canvas) - instep_canvas_lowest_mm (canvas);
  const double low_mm = get_outer_edge_mm (canvas, FALSE) - 2;
  const double top_mm = get_outer_edge_mm (canvas, TRUE) - 2;
  const InstepPoint points[] = {
    { top_mm - 1, height_mm + 6 },
    { top_mm, height_mm * 0.6 }, { low_mm + 1, height_mm * 0.25 }, { low_mm, 2 },
    { low_mm - 2, -16.2 }, { 15, -21 }, { 0, -21 },
    { -15, -21 }, { -low_mm + 2, -16.2 }, { -low_mm, 2 },
    { -low_mm - 1, height_mm * 0.25 }, { -top_mm, height_mm * 0.6 }, { -top_mm + 1, height_mm + 6 },
  };

  append_above_base (canvas, "MCCCC", points, G_N_ELEMENTS (points));
}

void
instep_shoe_draw_eyelet (InstepLacingCanvas *canvas,
                         guint               row,
                         InstepColumn        column)
{
  const InstepThroatRow *geometry;
  double side, x_px, y_px, scale;

  g_return_if_fail (row >= 1 && row <= canvas->threading->throat.n_rows);

  geometry = &canvas->threading->throat.rows[row - 1];
  if (geometry->kind == INSTEP_ROW_LOOP)
    return;

  side = column == INSTEP_COLUMN_L ? -0.5 : 0.5;
  x_px = instep_canvas_x_px (canvas, side * geometry->width_mm);
  y_px = instep_canvas_y_px (canvas, instep_throat_row_height_mm (&canvas->threading->throat, row));
  scale = canvas->px_per_mm;
  instep_svg_printf (canvas->svg,
                     "<circle class='eyelet' cx='%.2f' cy='%.2f' r='%.2f' fill='%s' stroke='%s' stroke-width='1.1'/>"
                     "<circle cx='%.2f' cy='%.2f' r='%.2f' fill='%s'/>",
                     x_px, y_px, EYELET_RING_MM * scale, canvas->colours->eyelet_ring, canvas->colours->outline,
                     x_px, y_px, EYELET_HOLE_MM * scale, canvas->colours->eyelet_hole);
}

/* A broken eyelet: there, but crossed out. */
static void
draw_left_out (InstepLacingCanvas    *canvas,
               const InstepCanvasRow *row,
               double                 side)
{
  const double x_mm = side * row->width_mm / 2, y_mm = row->height_mm;
  const double cross_mm = LEFT_OUT_CROSS_MM;

  instep_svg_printf (canvas->svg,
                     "<g class='left-out' fill='none' stroke='%s' stroke-linecap='round'>"
                     "<circle cx='%.2f' cy='%.2f' r='%.2f' stroke-width='1.2' stroke-dasharray='3 2.4'/>"
                     "<path stroke-width='1.6' d='",
                     canvas->colours->outline, instep_canvas_x_px (canvas, x_mm),
                     instep_canvas_y_px (canvas, y_mm), EYELET_RING_MM * canvas->px_per_mm);
  instep_canvas_path (canvas, "MLML", (const InstepPoint []) {
                        { x_mm - cross_mm, y_mm - cross_mm }, { x_mm + cross_mm, y_mm + cross_mm },
                        { x_mm - cross_mm, y_mm + cross_mm }, { x_mm + cross_mm, y_mm - cross_mm } });
  g_string_append (canvas->svg, "'/></g>");
}

static void
draw_eyelets (InstepLacingCanvas *canvas)
{
  for (guint i = 0; i < canvas->n_rows; i++)
    {
      if (!canvas->rows[i].left_out)
        continue;

      draw_left_out (canvas, &canvas->rows[i], -1.0);
      draw_left_out (canvas, &canvas->rows[i], 1.0);
    }

  for (guint row = 1; row <= canvas->threading->throat.n_rows; row++)
    {
      instep_shoe_draw_eyelet (canvas, row, INSTEP_COLUMN_L);
      instep_shoe_draw_eyelet (canvas, row, INSTEP_COLUMN_R);
    }
}

void
instep_shoe_draw_eyestays (InstepLacingCanvas *canvas)
{
  const InstepColours *colours = canvas->colours;

  instep_svg_printf (canvas->svg, "<path fill='%s' stroke='%s' stroke-width='1.3' d='",
                     colours->eyestay, colours->outline);
  append_eyestay_path (canvas);
  instep_svg_printf (canvas->svg, "'/><path stroke='%s' " STITCHES " d='", colours->stitches);
  append_inner_stitches (canvas);
  append_outer_stitches (canvas);
  g_string_append (canvas->svg, "'/>");
  draw_eyelets (canvas);
}

/* A strap sewn down beside the throat, its fold towards it; the seam is where the lace cannot go. */
static void
draw_fabric_loop (InstepLacingCanvas *canvas,
                  guint               row,
                  double              side)
{
  const InstepThroat *throat = &canvas->threading->throat;
  const InstepColours *colours = canvas->colours;
  const double x_mm = side * throat->rows[row - 1].width_mm / 2;
  const double y_mm = instep_throat_row_height_mm (throat, row);
  const double half_mm = FABRIC_LOOP_WIDE_MM / 2;
  const double in_mm = x_mm - side * FABRIC_LOOP_IN_MM, out_mm = x_mm + side * FABRIC_LOOP_OUT_MM;
  const double seam_mm = x_mm + side * FABRIC_LOOP_SEAM_MM;

  instep_svg_printf (canvas->svg,
                     "<path class='fabric-loop' fill='%s' stroke='%s' stroke-width='1.1' stroke-linejoin='round' d='",
                     colours->eyelet_ring, colours->outline);
  instep_canvas_path (canvas, "MLQQLZ", (const InstepPoint []) {
                        { out_mm, y_mm - half_mm }, { in_mm + side, y_mm - half_mm },
                        { in_mm, y_mm - half_mm }, { in_mm, y_mm },
                        { in_mm, y_mm + half_mm }, { in_mm + side, y_mm + half_mm },
                        { out_mm, y_mm + half_mm } });
  instep_svg_printf (canvas->svg, "'/><path stroke='%s' " STITCHES " d='", colours->outline);
  instep_canvas_path (canvas, "ML", (const InstepPoint []) {
                        { seam_mm, y_mm - half_mm + 0.6 }, { seam_mm, y_mm + half_mm - 0.6 } });
  g_string_append (canvas->svg, "'/>");
}

void
instep_shoe_draw_fabric_loops (InstepLacingCanvas *canvas)
{
  for (guint row = 1; row <= canvas->threading->throat.n_rows; row++)
    {
      if (canvas->threading->throat.rows[row - 1].kind != INSTEP_ROW_LOOP)
        continue;

      draw_fabric_loop (canvas, row, -1.0);
      draw_fabric_loop (canvas, row, 1.0);
    }
}
