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
/* After loops it lies higher and is lower itself, so that what comes back from them can be followed. */
#define LOCK_ABOVE_MM 13.0
#define LOCK_SHARE     0.7
/* One inside the shoe shows between the eyestays, and goes on below them. */
#define INSIDE_ABOVE_MM 3.0
#define INSIDE_SHARE   0.5
#define HANGING_SHARE  1.35
#define SMALL_BOW_SHARE 0.66
#define BOW_HEIGHT_MM 19.0
#define BOW_HALF_WIDTH_MM 38.0
#define BOW_CLEAR_MM   7.0
#define KNOT_WIDTH_MM  7.4
#define KNOT_HEIGHT_MM 6.4

static const InstepLaceLook TIED = { .layer = "tie" };

typedef struct
{
  InstepPoint knot;
  double      up;       /* of the height of a usual bow; below 0 it hangs towards the toe */
  double      out;      /* of its width */
} Bow;

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

/* A lace that is still under way is not tied, and no bow is drawn of it. */
static guint
count_tied (const InstepThreading *threading)
{
  return instep_threading_is_tied (threading, 0) ? threading->n_laces : 0;
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

static gboolean
is_tied_inside (const InstepThreading *threading,
                guint                  lace)
{
  const InstepVisit *last = get_last_visit (threading, lace, INSTEP_END_A);

  return last->kind == INSTEP_VISIT_EYELET && last->way == INSTEP_WAY_IN &&
         threading->throat.rows[last->row - 1].kind == INSTEP_ROW_EYELET;
}

/* The lower of two laces: its bow hangs towards the toe, off the band that both leave free. */
static gboolean
is_tied_below_another (const InstepThreading *threading,
                       guint                  lace)
{
  return lace + 1 < threading->n_laces;
}

/* How much lower than usual a bow is that has rows of eyelets above it. */
static double
get_height_share (const InstepThreading *threading,
                  guint                  lace)
{
  const guint row = get_tie_row (threading, lace);

  if (row == threading->throat.n_rows)
    return 1.0;

  return MIN (1.0, (threading->throat.rows[row - 1].spacing_to_next_mm - BOW_CLEAR_MM) / BOW_HEIGHT_MM);
}

static void
get_bow (const InstepThreading *threading,
         guint                  lace,
         Bow                   *bow)
{
  const double up = get_height_share (threading, lace);

  bow->knot = threading->tie_points[lace];
  bow->up = up;
  bow->out = 1.0;
  if (is_tied_below_another (threading, lace))
    {
      bow->up = -HANGING_SHARE * up;
      bow->out = SMALL_BOW_SHARE;
    }
  else if (is_tied_inside (threading, lace))
    {
      bow->knot.y_mm += INSIDE_ABOVE_MM;
      bow->up = INSIDE_SHARE * up;
      bow->out = SMALL_BOW_SHARE;
    }
  else if (get_last_visit (threading, lace, INSTEP_END_A)->kind == INSTEP_VISIT_LOOP)
    {
      bow->knot.y_mm += LOCK_ABOVE_MM * up;
      bow->up = LOCK_SHARE * up;
    }
  else
    {
      bow->knot.y_mm += BOW_ABOVE_MM * up;
    }
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
  Bow bow;

  get_bow (threading, lace, &bow);
  if (visit->kind == INSTEP_VISIT_LOOP)
    {
      instep_lace_path_of_return (from, bow.knot, path);
      return;
    }

  instep_lace_path_start (path, from);
  instep_lace_path_line (path, bow.knot);
}

/* Where the last piece of an end lies. */
typedef enum
{
  LAST_OUTSIDE,
  LAST_INSIDE,
  LAST_RETURN,        /* from a loop, back over the upright */
} Last;

static Last
judge_last (const InstepThreading *threading,
            guint                  lace,
            InstepEndName          end)
{
  if (get_last_visit (threading, lace, end)->kind == INSTEP_VISIT_LOOP)
    return LAST_RETURN;

  return is_tied_inside (threading, lace) ? LAST_INSIDE : LAST_OUTSIDE;
}

static void
draw_halos (InstepLacingCanvas *canvas,
            guint               step,
            gboolean            inside)
{
  const InstepThreading *threading = canvas->threading;
  InstepLacePath path;

  for (guint lace = 0; lace < count_tied (threading); lace++)
    for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
      {
        if (find_last_step (threading, lace, end) != step ||
            (judge_last (threading, lace, end) == LAST_INSIDE) != inside)
          continue;

        get_last_path (threading, lace, end, &path);
        instep_lace_draw_halo (canvas, &path, NULL, FALSE);
      }
}

void
instep_lace_knots_draw_halos (InstepLacingCanvas *canvas,
                              guint               step)
{
  draw_halos (canvas, step, FALSE);
}

static void
draw_last_pieces (InstepLacingCanvas *canvas,
                  guint               step,
                  Last                which)
{
  const InstepThreading *threading = canvas->threading;
  InstepLacePath path;

  for (guint lace = 0; lace < count_tied (threading); lace++)
    for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
      {
        const gboolean ghost = step < find_last_step (threading, lace, end);
        const InstepLaceLook look = { .layer = "tie", .ghost = ghost, .flush = which == LAST_RETURN };

        /* A bow to come is not foreshadowed. */
        if (judge_last (threading, lace, end) != which || (ghost && which != LAST_RETURN))
          continue;

        get_last_path (threading, lace, end, &path);
        g_string_append_printf (canvas->svg, "<g class='last' data-lace='%u' data-end='%s' data-step='%u'>",
                                lace, end == INSTEP_END_A ? "A" : "B",
                                find_last_step (threading, lace, end));
        instep_lace_draw (canvas, lace, end, &path, &look);
        g_string_append (canvas->svg, "</g>");
      }
}

void
instep_lace_knots_draw_last_pieces (InstepLacingCanvas *canvas,
                                    guint               step)
{
  draw_last_pieces (canvas, step, LAST_OUTSIDE);
}

void
instep_lace_knots_draw_returns (InstepLacingCanvas *canvas,
                                guint               step)
{
  draw_last_pieces (canvas, step, LAST_RETURN);
}

/* What is left of an end stands up between the loops, or hangs between them. */
static void
draw_free_end (InstepLacingCanvas *canvas,
               guint               lace,
               InstepEndName       end,
               const Bow          *bow,
               double              side)
{
  const InstepPoint knot = bow->knot;
  const double out = side * MIN (1.0, bow->out * 1.2);
  InstepLacePath path;

  instep_lace_path_start (&path, knot);
  instep_lace_path_curve (&path,
                          (InstepPoint) { knot.x_mm + out * 3.5, knot.y_mm + 3.0 * bow->up },
                          (InstepPoint) { knot.x_mm + out * 8.0, knot.y_mm + 5.5 * bow->up },
                          (InstepPoint) { knot.x_mm + out * 10.5, knot.y_mm + 11.0 * bow->up });
  instep_lace_draw (canvas, lace, end, &path, &TIED);
}

/* A bow is no wider than the shoe. */
static double
get_spread (const InstepLacingCanvas *canvas)
{
  return MIN (1.0, (instep_shoe_half_width_mm (canvas) + INSTEP_SHOE_SIDE_MM) / BOW_HALF_WIDTH_MM);
}

static void
get_bow_loop_path (const InstepLacingCanvas *canvas,
                   const Bow                *bow,
                   double                    side,
                   InstepLacePath           *path)
{
  const InstepPoint knot = bow->knot;
  const double out = side * bow->out * get_spread (canvas);

  instep_lace_path_start (path, knot);
  instep_lace_path_curve (path,
                          (InstepPoint) { knot.x_mm + out * 12.0, knot.y_mm + 13.0 * bow->up },
                          (InstepPoint) { knot.x_mm + out * 34.0, knot.y_mm + 19.0 * bow->up },
                          (InstepPoint) { knot.x_mm + out * 35.0, knot.y_mm + 8.0 * bow->up });
  instep_lace_path_curve (path,
                          (InstepPoint) { knot.x_mm + out * 35.0, knot.y_mm - 0.5 * bow->up },
                          (InstepPoint) { knot.x_mm + out * 16.0, knot.y_mm - 1.0 * bow->up }, knot);
}

static void
draw_knot_body (InstepLacingCanvas *canvas,
                guint               lace,
                InstepPoint         middle,
                double              width_px,
                double              height_px)
{
  const InstepLaceColours *colours = instep_canvas_get_lace_colours (canvas, lace, INSTEP_END_A);

  instep_svg_printf (canvas->svg,
                     "<rect class='knot' x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='%.2f' fill='%s' stroke='%s'"
                     " stroke-width='%.2f'/>",
                     instep_canvas_x_px (canvas, middle.x_mm) - width_px / 2,
                     instep_canvas_y_px (canvas, middle.y_mm) - height_px / 2,
                     width_px, height_px, 0.35 * height_px, colours->fill, colours->casing, canvas->casing_px);
}

static void
draw_knot (InstepLacingCanvas *canvas,
           guint               lace,
           InstepPoint         middle)
{
  draw_knot_body (canvas, lace, middle, KNOT_WIDTH_MM * canvas->px_per_mm, KNOT_HEIGHT_MM * canvas->px_per_mm);
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
  const InstepThreading *threading = canvas->threading;
  InstepLacePath path;
  Bow bow;

  get_bow (threading, lace, &bow);
  if (is_tied_at (threading, lace, step))
    draw_knot_halo (canvas, bow.knot);

  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    draw_free_end (canvas, lace, end, &bow, get_side (get_last_visit (threading, lace, end)->column));

  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    {
      get_bow_loop_path (canvas, &bow, get_side (get_last_visit (threading, lace, end)->column), &path);
      instep_lace_draw (canvas, lace, end, &path, &TIED);
    }

  draw_knot (canvas, lace, bow.knot);
}

static void
draw_bows (InstepLacingCanvas *canvas,
           guint               step,
           gboolean            inside)
{
  const InstepThreading *threading = canvas->threading;

  for (guint lace = 0; lace < count_tied (threading); lace++)
    {
      if (is_tied (threading, lace, step) && is_tied_inside (threading, lace) == inside)
        draw_bow (canvas, lace, step);
    }
}

void
instep_lace_knots_draw_inside (InstepLacingCanvas *canvas,
                               guint               step)
{
  draw_halos (canvas, step, TRUE);
  draw_last_pieces (canvas, step, LAST_INSIDE);
  draw_bows (canvas, step, TRUE);
}

/* What of a bow inside, and of the way to it, the eyestays hide. */
void
instep_lace_knots_draw_hints (InstepLacingCanvas *canvas,
                              guint               step)
{
  const InstepThreading *threading = canvas->threading;
  InstepLacePath path;
  Bow bow;

  for (guint lace = 0; lace < count_tied (threading); lace++)
    {
      if (!is_tied (threading, lace, step) || !is_tied_inside (threading, lace))
        continue;

      get_bow (threading, lace, &bow);
      for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
        {
          const InstepColumn column = get_last_visit (threading, lace, end)->column;
          const char *stay = column == INSTEP_COLUMN_L ? "stay-l" : "stay-r";

          get_last_path (threading, lace, end, &path);
          instep_lace_draw_hint (canvas, lace, end, &path, stay);
          get_bow_loop_path (canvas, &bow, get_side (column), &path);
          instep_lace_draw_hint (canvas, lace, end, &path, stay);
        }
    }
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
        draw_knot (canvas, run->lace, run->to_point);
    }

  draw_bows (canvas, step, FALSE);
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
        draw_knot_body (canvas, run->lace, run->to_point, size_px, size_px);
    }

  for (guint lace = 0; lace < count_tied (threading); lace++)
    {
      Bow bow;

      get_bow (threading, lace, &bow);
      draw_knot_body (canvas, lace, bow.knot, size_px, size_px);
    }
}

gboolean
instep_lace_knots_cover_band (const InstepThreading *threading,
                              guint                  row)
{
  for (guint lace = 0; lace < count_tied (threading); lace++)
    {
      if (get_tie_row (threading, lace) == row && !is_tied_below_another (threading, lace))
        return TRUE;
    }

  return FALSE;
}
