/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lace-knots.h"

#include "picture/lace-path.h"
#include "picture/lace-stroke.h"
#include "picture/lacing-diagram.h"
#include "picture/shoe-outline.h"
#include "picture/svg.h"

/* A bow lies above the row it is tied at, where it hides no crossing. */
#define BOW_ABOVE_MM   7.0
#define BOW_HEIGHT_MM 19.0
#define BOW_HALF_WIDTH_MM 38.0
#define BOW_CLEAR_MM   7.0
#define KNOT_WIDTH_MM  7.4
#define KNOT_HEIGHT_MM 6.4

static const InstepLaceLook TIED = { .layer = "tie" };

static gboolean
is_tied (const InstepThreading *threading,
         guint                  lace,
         guint                  step)
{
  if (step == INSTEP_STEP_ALL)
    return TRUE;

  for (guint i = 0; i <= step; i++)
    {
      if (threading->steps[i].kind == INSTEP_STEP_TIE && threading->steps[i].lace == lace)
        return TRUE;
    }

  return FALSE;
}

static const InstepVisit *
get_last_visit (const InstepThreading *threading,
                guint                  lace,
                InstepEndName          end)
{
  const InstepEnd *visits = &threading->ends[lace][end];

  return &visits->visits[visits->n_visits - 1];
}

static double
get_side (InstepColumn column)
{
  return column == INSTEP_COLUMN_L ? -1.0 : 1.0;
}

/* The row at whose height a lace is tied. */
static guint
get_tie_row (const InstepThreading *threading,
             guint                  lace)
{
  guint row = threading->throat.n_rows;

  while (row > 1 &&
         instep_throat_row_height_mm (&threading->throat, row) > threading->tie_points[lace].y_mm + 0.1)
    row--;

  return row;
}

/* How much lower than usual a bow is that has rows of eyelets above it. */
static double
get_flatness (const InstepThreading *threading,
              guint                  lace)
{
  const guint row = get_tie_row (threading, lace);

  if (row == threading->throat.n_rows)
    return 1.0;

  return MIN (1.0, (threading->throat.rows[row - 1].spacing_to_next_mm - BOW_CLEAR_MM) / BOW_HEIGHT_MM);
}

static InstepPoint
get_bow_point (const InstepThreading *threading,
               guint                  lace)
{
  const InstepPoint tie = threading->tie_points[lace];

  return (InstepPoint) { tie.x_mm, tie.y_mm + BOW_ABOVE_MM * get_flatness (threading, lace) };
}

static InstepPoint
get_last_point (const InstepThreading *threading,
                const InstepVisit     *visit)
{
  const InstepThroat *throat = &threading->throat;
  const guint above = MIN (visit->row + 1, throat->n_rows);
  const double side = get_side (visit->column);
  const InstepPoint eyelet = {
    side * throat->rows[visit->row - 1].width_mm / 2, instep_throat_row_height_mm (throat, visit->row)
  };

  if (visit->kind != INSTEP_VISIT_LOOP)
    return eyelet;

  return (InstepPoint) { (eyelet.x_mm + side * throat->rows[above - 1].width_mm / 2) / 2,
                         (eyelet.y_mm + instep_throat_row_height_mm (throat, above)) / 2 };
}

/* The step that a lace is tied at, or that its loop belongs to: a loop holds nothing until its end is
 * back over the upright.
 */
static guint
find_last_step (const InstepThreading *threading,
                guint                  lace,
                InstepEndName          end)
{
  const gboolean loop = get_last_visit (threading, lace, end)->kind == INSTEP_VISIT_LOOP;
  guint last = 0;

  for (guint i = 0; i < threading->n_steps; i++)
    {
      const InstepStep *step = &threading->steps[i];

      if (step->lace == lace && step->kind == (loop ? INSTEP_STEP_LOOP : INSTEP_STEP_TIE) &&
          step->uses_end[end])
        last = i;
    }

  return last;
}

static void
get_last_path (const InstepThreading *threading,
               guint                  lace,
               InstepEndName          end,
               InstepLacePath        *path)
{
  const InstepVisit *visit = get_last_visit (threading, lace, end);
  const InstepPoint from = get_last_point (threading, visit);
  const InstepPoint to = get_bow_point (threading, lace);

  if (visit->kind == INSTEP_VISIT_LOOP)
    {
      instep_lace_path_of_return (from, to, path);
      return;
    }

  instep_lace_path_start (path, from);
  instep_lace_path_line (path, to);
}

/* An end that goes in last comes up between the eyestays. */
static const char *
get_last_clip (const InstepVisit *visit)
{
  return visit->kind == INSTEP_VISIT_EYELET && visit->way == INSTEP_WAY_IN ? "gap" : NULL;
}

void
instep_lace_knots_draw_halos (InstepLacingCanvas *canvas,
                              guint               step)
{
  const InstepThreading *threading = canvas->threading;
  InstepLacePath path;

  for (guint lace = 0; lace < threading->n_laces; lace++)
    for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
      {
        if (find_last_step (threading, lace, end) != step)
          continue;

        get_last_path (threading, lace, end, &path);
        instep_lace_draw_halo (canvas, &path, get_last_clip (get_last_visit (threading, lace, end)), FALSE);
      }
}

static void
draw_last_pieces (InstepLacingCanvas *canvas,
                  guint               step,
                  gboolean            loops)
{
  const InstepThreading *threading = canvas->threading;
  InstepLacePath path;

  for (guint lace = 0; lace < threading->n_laces; lace++)
    for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
      {
        const InstepVisit *visit = get_last_visit (threading, lace, end);
        const gboolean ghost = step < find_last_step (threading, lace, end);
        const InstepLaceLook look = {
          .layer = "tie", .clip = get_last_clip (visit), .ghost = ghost, .flush = loops
        };

        /* A bow to come is not foreshadowed. */
        if ((visit->kind == INSTEP_VISIT_LOOP) != loops || (ghost && !loops))
          continue;

        get_last_path (threading, lace, end, &path);
        g_string_append_printf (canvas->svg, "<g class='last' data-lace='%u' data-end='%s' data-step='%u'>",
                                lace, end == INSTEP_END_A ? "A" : "B",
                                find_last_step (threading, lace, end));
        instep_lace_draw (canvas, end, &path, &look);
        g_string_append (canvas->svg, "</g>");
      }
}

void
instep_lace_knots_draw_last_pieces (InstepLacingCanvas *canvas,
                                    guint               step)
{
  draw_last_pieces (canvas, step, FALSE);
}

void
instep_lace_knots_draw_returns (InstepLacingCanvas *canvas,
                                guint               step)
{
  draw_last_pieces (canvas, step, TRUE);
}

/* What is left of an end stands up between the loops. */
static void
draw_free_end (InstepLacingCanvas *canvas,
               InstepEndName       end,
               InstepPoint         knot,
               double              side,
               double              flatness)
{
  InstepLacePath path;

  instep_lace_path_start (&path, knot);
  instep_lace_path_curve (&path,
                          (InstepPoint) { knot.x_mm + side * 3.5, knot.y_mm + 3.0 * flatness },
                          (InstepPoint) { knot.x_mm + side * 8.0, knot.y_mm + 5.5 * flatness },
                          (InstepPoint) { knot.x_mm + side * 10.5, knot.y_mm + 11.0 * flatness });
  instep_lace_draw (canvas, end, &path, &TIED);
}

/* A bow is no wider than the shoe. */
static double
get_spread (const InstepLacingCanvas *canvas)
{
  return MIN (1.0, (instep_shoe_half_width_mm (canvas) + INSTEP_SHOE_SIDE_MM) / BOW_HALF_WIDTH_MM);
}

static void
draw_bow_loop (InstepLacingCanvas *canvas,
               InstepEndName       end,
               InstepPoint         knot,
               double              side,
               double              flatness)
{
  const double out = side * get_spread (canvas);
  InstepLacePath path;

  instep_lace_path_start (&path, knot);
  instep_lace_path_curve (&path,
                          (InstepPoint) { knot.x_mm + out * 12.0, knot.y_mm + 13.0 * flatness },
                          (InstepPoint) { knot.x_mm + out * 34.0, knot.y_mm + 19.0 * flatness },
                          (InstepPoint) { knot.x_mm + out * 35.0, knot.y_mm + 8.0 * flatness });
  instep_lace_path_curve (&path,
                          (InstepPoint) { knot.x_mm + out * 35.0, knot.y_mm - 0.5 * flatness },
                          (InstepPoint) { knot.x_mm + out * 16.0, knot.y_mm - 1.0 * flatness }, knot);
  instep_lace_draw (canvas, end, &path, &TIED);
}

static void
draw_knot_body (InstepLacingCanvas *canvas,
                InstepPoint         middle,
                double              width_px,
                double              height_px)
{
  const InstepLaceColours *lace = &canvas->colours->laces[INSTEP_END_A];

  instep_svg_printf (canvas->svg,
                     "<rect class='knot' x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='%.2f' fill='%s' stroke='%s'"
                     " stroke-width='%.2f'/>",
                     instep_canvas_x_px (canvas, middle.x_mm) - width_px / 2,
                     instep_canvas_y_px (canvas, middle.y_mm) - height_px / 2,
                     width_px, height_px, 0.35 * height_px, lace->fill, lace->casing, canvas->casing_px);
}

static void
draw_knot (InstepLacingCanvas *canvas,
           InstepPoint         middle)
{
  draw_knot_body (canvas, middle, KNOT_WIDTH_MM * canvas->px_per_mm, KNOT_HEIGHT_MM * canvas->px_per_mm);
}

static void
draw_knot_halo (InstepLacingCanvas *canvas,
                InstepPoint         middle)
{
  InstepLacePath path;

  instep_lace_path_start (&path, (InstepPoint) { middle.x_mm - KNOT_WIDTH_MM / 4, middle.y_mm });
  instep_lace_path_line (&path, (InstepPoint) { middle.x_mm + KNOT_WIDTH_MM / 4, middle.y_mm });
  instep_lace_draw_halo (canvas, &path, NULL, FALSE);
}

static gboolean
is_tied_at (const InstepThreading *threading,
            guint                  lace,
            guint                  step)
{
  return step != INSTEP_STEP_ALL && threading->steps[step].kind == INSTEP_STEP_TIE &&
         threading->steps[step].lace == lace;
}

static void
draw_bow (InstepLacingCanvas *canvas,
          guint               lace,
          guint               step)
{
  const InstepPoint knot = get_bow_point (canvas->threading, lace);
  const double flatness = get_flatness (canvas->threading, lace);

  if (is_tied_at (canvas->threading, lace, step))
    draw_knot_halo (canvas, knot);

  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    {
      const double side = get_side (get_last_visit (canvas->threading, lace, end)->column);

      draw_free_end (canvas, end, knot, side, flatness);
    }

  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    {
      const double side = get_side (get_last_visit (canvas->threading, lace, end)->column);

      draw_bow_loop (canvas, end, knot, side, flatness);
    }

  draw_knot (canvas, knot);
}

void
instep_lace_knots_draw (InstepLacingCanvas *canvas,
                        guint               step)
{
  const InstepThreading *threading = canvas->threading;

  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];

      if (run->kind == INSTEP_RUN_TO_KNOT && run->end == INSTEP_END_A &&
          (step == INSTEP_STEP_ALL || run->step <= step))
        draw_knot (canvas, run->to_point);
    }

  for (guint lace = 0; lace < threading->n_laces; lace++)
    {
      if (is_tied (threading, lace, step))
        draw_bow (canvas, lace, step);
    }
}

void
instep_lace_knots_draw_small (InstepLacingCanvas *canvas)
{
  const InstepThreading *threading = canvas->threading;
  const double size_px = 1.35 * canvas->lace_px;

  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];

      if (run->kind == INSTEP_RUN_TO_KNOT && run->end == INSTEP_END_A)
        draw_knot_body (canvas, run->to_point, size_px, size_px);
    }

  for (guint lace = 0; lace < threading->n_laces; lace++)
    draw_knot_body (canvas, get_bow_point (threading, lace), size_px, size_px);
}

gboolean
instep_lace_knots_cover_band (const InstepThreading *threading,
                              guint                  row)
{
  for (guint lace = 0; lace < threading->n_laces; lace++)
    {
      if (get_tie_row (threading, lace) == row)
        return TRUE;
    }

  return FALSE;
}
