/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lace-runs.h"

#include <math.h>

#include "picture/lace-stroke.h"
#include "picture/lacing-diagram.h"
#include "picture/shoe-outline.h"
#include "picture/svg.h"

/* A hint ends at the eyelet's rim. */
#define RIM_MM        3.6
/* How far a lace that passes under another one shows beyond it, and how far its two strands part. */
#define HOOK_OUT_MM   4.6
#define HOOK_HALF_MM  2.2

static gboolean
lies_over (const InstepRun *run)
{
  return run->visible != INSTEP_VISIBLE_HIDDEN && run->visible != INSTEP_VISIBLE_GAP_ONLY;
}

/* What of an outside run is on top of the eyestays: all of it, or the throat and one side. */
static const char *
choose_clip (const InstepRun *run)
{
  gboolean left;

  switch (run->visible)
    {
    case INSTEP_VISIBLE_START_AND_GAP:
      left = run->from_point.x_mm < 0.0;
      return left ? "gap-l" : "gap-r";
    case INSTEP_VISIBLE_GAP_AND_END:
      left = run->to_point.x_mm < 0.0;
      return left ? "gap-l" : "gap-r";
    case INSTEP_VISIBLE_GAP_ONLY:
      return "gap";
    case INSTEP_VISIBLE_FULL:
    case INSTEP_VISIBLE_HIDDEN:
    case INSTEP_VISIBLE_WRAP:
    default:
      return NULL;
    }
}

static void
open_run (InstepLacingCanvas *canvas,
          const InstepRun    *run)
{
  g_autofree char *from = instep_visit_to_string (run->from);
  g_autofree char *to = instep_visit_to_string (run->to);

  g_string_append_printf (canvas->svg, "<g class='run' data-lace='%u' data-end='%s' data-from='%s' data-to='%s' data-step='%u'>",
                          run->lace, run->start_bar ? "start" : run->end == INSTEP_END_A ? "A" : "B",
                          from, to, run->step);
}

/* The lace's middle: end A up to there, end B from there on. */
static void
draw_start_bar (InstepLacingCanvas   *canvas,
                const InstepRun      *run,
                const InstepLaceLook *look)
{
  InstepPoint middle = {
    (run->from_point.x_mm + run->to_point.x_mm) / 2,
    (run->from_point.y_mm + run->to_point.y_mm) / 2
  };

  instep_lace_draw_line (canvas, INSTEP_END_B, (const InstepPoint []) { run->to_point, middle }, 2, look);
  instep_lace_draw_line (canvas, INSTEP_END_A, (const InstepPoint []) { run->from_point, middle }, 2, look);
}

/* Out under the other end's vertical, around it, and back. */
static void
draw_loop (InstepLacingCanvas   *canvas,
           const InstepRun      *run,
           const InstepLaceLook *look)
{
  double side = run->to_point.x_mm < 0.0 ? -1.0 : 1.0;
  double x_mm = run->to_point.x_mm, y_mm = run->to_point.y_mm;

  instep_lace_draw_path (canvas, run->end, "MLCC", (const InstepPoint []) {
                           run->from_point, { x_mm, y_mm - HOOK_HALF_MM },
                           { x_mm + side * HOOK_OUT_MM * 0.6, y_mm - HOOK_HALF_MM },
                           { x_mm + side * HOOK_OUT_MM, y_mm - HOOK_HALF_MM * 0.6 },
                           { x_mm + side * HOOK_OUT_MM, y_mm },
                           { x_mm + side * HOOK_OUT_MM, y_mm + HOOK_HALF_MM * 0.6 },
                           { x_mm + side * HOOK_OUT_MM * 0.6, y_mm + HOOK_HALF_MM },
                           { x_mm, y_mm + HOOK_HALF_MM } }, look);
}

static InstepPoint
get_loop_exit (InstepPoint loop)
{
  return (InstepPoint) { loop.x_mm, loop.y_mm + HOOK_HALF_MM };
}

static void
draw_run (InstepLacingCanvas   *canvas,
          const InstepRun      *run,
          const InstepLaceLook *look)
{
  InstepPoint from = run->from_point, to = run->to_point;

  if (run->start_bar)
    {
      draw_start_bar (canvas, run, look);
      return;
    }

  if (run->kind == INSTEP_RUN_TO_LOOP)
    {
      draw_loop (canvas, run, look);
      return;
    }

  if (run->kind == INSTEP_RUN_FROM_LOOP)
    from = get_loop_exit (from);

  /* A lace around the edge is seen as far as it is outside. */
  if (run->visible == INSTEP_VISIBLE_WRAP)
    {
      InstepPoint middle = { (from.x_mm + to.x_mm) / 2, (from.y_mm + to.y_mm) / 2 };

      if (run->from_face == INSTEP_FACE_OVER)
        to = middle;
      else
        from = middle;
    }

  instep_lace_draw_line (canvas, run->end, (const InstepPoint []) { from, to }, 2, look);
}

static gboolean
is_ghost (const InstepRun *run,
          guint            step)
{
  return step != INSTEP_STEP_ALL && run->step > step;
}

static InstepLaceLook
choose_look (const InstepRun *run,
             guint            step)
{
  return (InstepLaceLook) {
    .layer = lies_over (run) ? "over" : "under",
    .clip = choose_clip (run),
    .ghost = is_ghost (run, step),
  };
}

/* The step at hand shines from below all laces of its layer; the eyelets stay in sight. */
static void
draw_halos (InstepLacingCanvas *canvas,
            guint               step,
            gboolean            over)
{
  const InstepThreading *threading = canvas->threading;

  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];

      if (run->step != step || run->visible == INSTEP_VISIBLE_HIDDEN || lies_over (run) != over)
        continue;

      instep_lace_draw_halo (canvas, choose_clip (run), run->from_point, run->to_point);
      if (over && run->from.kind == INSTEP_VISIT_EYELET && run->from_face == INSTEP_FACE_OVER)
        instep_shoe_draw_eyelet (canvas, run->from.row, run->from.column);
      if (over && run->to.kind == INSTEP_VISIT_EYELET && run->to_face == INSTEP_FACE_OVER)
        instep_shoe_draw_eyelet (canvas, run->to.row, run->to.column);
    }
}

/* A run, with arrows when it belongs to the step at hand. */
static void
draw_whole_run (InstepLacingCanvas *canvas,
                const InstepRun    *run,
                guint               step)
{
  InstepLaceLook look = choose_look (run, step);
  gboolean at_hand = step != INSTEP_STEP_ALL && run->step == step;

  open_run (canvas, run);
  draw_run (canvas, run, &look);
  if (at_hand && run->kind != INSTEP_RUN_TO_LOOP && !run->start_bar)
    instep_lace_draw_arrows (canvas, run->from_point, run->to_point);
  g_string_append (canvas->svg, "</g>");
}

void
instep_lace_runs_draw_under (InstepLacingCanvas *canvas,
                             guint               step)
{
  const InstepThreading *threading = canvas->threading;

  draw_halos (canvas, step, FALSE);
  for (guint i = 0; i < threading->n_runs; i++)
    {
      if (threading->runs[i].visible == INSTEP_VISIBLE_GAP_ONLY)
        draw_whole_run (canvas, &threading->runs[i], step);
    }
}

/* From an eyelet's rim to the eyestay's inner edge. */
static void
draw_end_hint (InstepLacingCanvas *canvas,
               InstepEndName       end,
               InstepPoint         eyelet,
               InstepPoint         other)
{
  double length_mm = hypot (other.x_mm - eyelet.x_mm, other.y_mm - eyelet.y_mm);
  double across_mm = fabs (other.x_mm - eyelet.x_mm);
  double edge_share, rim_share = RIM_MM / length_mm;

  if (across_mm < INSTEP_EYESTAY_IN_MM)
    return;

  edge_share = INSTEP_EYESTAY_IN_MM / across_mm;
  instep_lace_draw_hint (canvas, end,
                         (InstepPoint) { eyelet.x_mm + rim_share * (other.x_mm - eyelet.x_mm),
                                         eyelet.y_mm + rim_share * (other.y_mm - eyelet.y_mm) },
                         (InstepPoint) { eyelet.x_mm + edge_share * (other.x_mm - eyelet.x_mm),
                                         eyelet.y_mm + edge_share * (other.y_mm - eyelet.y_mm) });
}

static void
draw_hidden_vertical (InstepLacingCanvas *canvas,
                      const InstepRun    *run)
{
  double up = run->to_point.y_mm > run->from_point.y_mm ? 1.0 : -1.0;

  instep_lace_draw_hint (canvas, run->end,
                         (InstepPoint) { run->from_point.x_mm, run->from_point.y_mm + up * RIM_MM },
                         (InstepPoint) { run->to_point.x_mm, run->to_point.y_mm - up * RIM_MM });
}

void
instep_lace_runs_draw_hints (InstepLacingCanvas *canvas,
                             guint               step)
{
  const InstepThreading *threading = canvas->threading;

  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];
      gboolean hidden = run->visible == INSTEP_VISIBLE_HIDDEN;

      if (is_ghost (run, step))
        continue;

      if (hidden)
        open_run (canvas, run);

      if (hidden || run->visible == INSTEP_VISIBLE_WRAP)
        {
          draw_hidden_vertical (canvas, run);
        }
      else
        {
          if (run->from_face == INSTEP_FACE_UNDER)
            draw_end_hint (canvas, run->end, run->from_point, run->to_point);
          if (run->to_face == INSTEP_FACE_UNDER && run->kind != INSTEP_RUN_TO_LOOP)
            draw_end_hint (canvas, run->start_bar ? INSTEP_END_B : run->end, run->to_point, run->from_point);
        }

      if (hidden)
        g_string_append (canvas->svg, "</g>");
    }
}

/* Whether @loop, a run to a loop, passes under @upright. */
static gboolean
passes_under (const InstepRun *loop,
              const InstepRun *upright)
{
  return loop->kind == INSTEP_RUN_TO_LOOP && upright->kind == INSTEP_RUN_VERTICAL &&
         loop->to.column == upright->from.column &&
         loop->to.row == MIN (upright->from.row, upright->to.row);
}

/* An upright is threaded before the loop that passes under it, but lies on it. */
static void
draw_loops_under (InstepLacingCanvas *canvas,
                  const InstepRun    *upright,
                  guint               step)
{
  const InstepThreading *threading = canvas->threading;

  for (guint i = 0; i < threading->n_runs; i++)
    {
      if (passes_under (&threading->runs[i], upright))
        draw_whole_run (canvas, &threading->runs[i], step);
    }
}

static const InstepVisit *
get_last_visit (const InstepThreading *threading,
                guint                  lace,
                InstepEndName          end)
{
  const InstepEnd *visits = &threading->ends[lace][end];

  return &visits->visits[visits->n_visits - 1];
}

/* From where each end came out to the centre. */
static void
draw_last_pieces (InstepLacingCanvas *canvas,
                  guint               lace)
{
  const InstepThroat *throat = &canvas->threading->throat;
  const InstepLaceLook look = { .layer = "tie" };

  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    {
      const InstepVisit *visit = get_last_visit (canvas->threading, lace, end);
      double side = visit->column == INSTEP_COLUMN_L ? -1.0 : 1.0;
      double y_mm = instep_throat_row_height_mm (throat, visit->row);
      InstepPoint from;

      if (visit->kind == INSTEP_VISIT_LOOP)
        y_mm = (y_mm + instep_throat_row_height_mm (throat, visit->row + 1)) / 2 + HOOK_HALF_MM;
      from = (InstepPoint) { side * instep_canvas_half_width_mm (canvas, y_mm), y_mm };

      instep_lace_draw_line (canvas, end,
                             (const InstepPoint []) { from, canvas->threading->tie_points[lace] }, 2, &look);
    }
}

/* The end that came from one side makes the loop of its own side and the free end of the other; it
 * lies above the last row, where it hides no crossing.
 */
static void
draw_bow (InstepLacingCanvas *canvas,
          guint               lace)
{
  const InstepLaceLook look = { .layer = "tie" };
  InstepPoint knot = canvas->threading->tie_points[lace];

  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    {
      double side = get_last_visit (canvas->threading, lace, end)->column == INSTEP_COLUMN_L ? -1.0 : 1.0;

      instep_lace_draw_path (canvas, end, "MC", (const InstepPoint []) {
                               knot, { knot.x_mm - side * 4, knot.y_mm - 2 },
                               { knot.x_mm - side * 8, knot.y_mm - 4 }, { knot.x_mm - side * 12, knot.y_mm - 4.5 } },
                             &look);
      instep_lace_draw_path (canvas, end, "MCC", (const InstepPoint []) {
                               knot, { knot.x_mm + side * 3, knot.y_mm + 8 },
                               { knot.x_mm + side * 16, knot.y_mm + 14 }, { knot.x_mm + side * 17, knot.y_mm + 7 },
                               { knot.x_mm + side * 17.5, knot.y_mm + 2.5 },
                               { knot.x_mm + side * 7, knot.y_mm + 2 }, knot }, &look);
    }

  instep_lace_draw_line (canvas, INSTEP_END_A, (const InstepPoint []) {
                           { knot.x_mm - 1.6, knot.y_mm - 0.8 }, { knot.x_mm + 1.6, knot.y_mm + 0.8 } }, 2, &look);
}

void
instep_lace_runs_draw_over (InstepLacingCanvas *canvas,
                            guint               step)
{
  const InstepThreading *threading = canvas->threading;

  draw_halos (canvas, step, TRUE);
  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];

      if (!lies_over (run) || run->kind == INSTEP_RUN_TO_LOOP)
        continue;

      draw_loops_under (canvas, run, step);
      draw_whole_run (canvas, run, step);
    }
}

void
instep_lace_runs_draw_ties (InstepLacingCanvas *canvas,
                            guint               step)
{
  const InstepThreading *threading = canvas->threading;

  if (step != INSTEP_STEP_ALL && threading->steps[step].kind != INSTEP_STEP_TIE)
    return;

  for (guint lace = 0; lace < threading->n_laces; lace++)
    {
      draw_last_pieces (canvas, lace);
      draw_bow (canvas, lace);
    }
}
