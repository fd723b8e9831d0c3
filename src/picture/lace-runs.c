/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lace-runs.h"

#include <math.h>

#include "picture/lace-path.h"
#include "picture/lace-stroke.h"
#include "picture/lacing-diagram.h"
#include "picture/shoe-outline.h"

/* A hint ends at the eyelet's rim. */
#define RIM_MM 3.6

static gboolean
lies_over (const InstepRun *run)
{
  return run->visible != INSTEP_VISIBLE_HIDDEN && run->visible != INSTEP_VISIBLE_GAP_ONLY;
}

static gboolean
is_hidden_at (InstepVisit visit,
              InstepFace  face)
{
  return visit.kind == INSTEP_VISIT_EYELET && face == INSTEP_FACE_UNDER;
}

/* What of a run is on top of the eyestays: the eyestay of an end that is under it covers the run. */
static const char *
choose_clip (const InstepRun *run)
{
  gboolean covered[2] = { FALSE, FALSE };

  if (run->visible == INSTEP_VISIBLE_WRAP)
    return NULL;

  if (is_hidden_at (run->from, run->from_face))
    covered[run->from.column] = TRUE;
  if (is_hidden_at (run->to, run->to_face))
    covered[run->to.column] = TRUE;

  if (covered[INSTEP_COLUMN_L] && covered[INSTEP_COLUMN_R])
    return "gap";
  if (covered[INSTEP_COLUMN_L])
    return "gap-r";

  return covered[INSTEP_COLUMN_R] ? "gap-l" : NULL;
}

static gboolean
is_ghost (const InstepRun *run,
          guint            step)
{
  return step != INSTEP_STEP_ALL && run->step > step;
}

gboolean
instep_lace_run_is_at_hand (const InstepRun *run,
                            guint            step)
{
  return step != INSTEP_STEP_ALL && run->step == step;
}

static void
open_run (InstepLacingCanvas *canvas,
          const InstepRun    *run)
{
  g_autofree char *from = instep_visit_to_string (run->from);
  g_autofree char *to = instep_visit_to_string (run->to);

  g_string_append_printf (canvas->svg,
                          "<g class='run' data-lace='%u' data-end='%s' data-from='%s' data-to='%s' data-step='%u'>",
                          run->lace, run->start_bar ? "start" : run->end == INSTEP_END_A ? "A" : "B",
                          from, to, run->step);
}

/* The lace's middle: end A up to there, end B from there on. */
static void
draw_start_bar (InstepLacingCanvas   *canvas,
                const InstepRun      *run,
                const InstepLaceLook *look)
{
  InstepLacePath path;

  instep_lace_path_of_run (run, &path);
  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    {
      const InstepColumn column = end == INSTEP_END_A ? run->from.column : run->to.column;

      g_string_append_printf (canvas->svg, "<g clip-path='url(#%s)'>",
                              column == INSTEP_COLUMN_L ? "half-l" : "half-r");
      instep_lace_draw (canvas, run->lace, end, &path, look);
      g_string_append (canvas->svg, "</g>");
    }
}

static void
get_wrap_path (const InstepLacingCanvas *canvas,
               const InstepRun          *run,
               InstepFace                face,
               InstepLacePath           *path)
{
  const double edge_mm = instep_lace_path_get_wrap_mm (run);

  instep_lace_path_of_wrap (run, face, instep_canvas_half_gap_mm (canvas, edge_mm), path);
}

/* A lace around the eyestay's edge: what is below shows in the throat only. */
static void
draw_wrap (InstepLacingCanvas   *canvas,
           const InstepRun      *run,
           const InstepLaceLook *look)
{
  const InstepLaceLook below = { .layer = look->layer, .clip = "gap", .ghost = look->ghost };
  InstepLacePath path;

  get_wrap_path (canvas, run, INSTEP_FACE_UNDER, &path);
  instep_lace_draw (canvas, run->lace, run->end, &path, &below);
  get_wrap_path (canvas, run, INSTEP_FACE_OVER, &path);
  instep_lace_draw (canvas, run->lace, run->end, &path, look);
}

/* A run, with arrows when it belongs to the step at hand. */
static void
draw_run (InstepLacingCanvas *canvas,
          const InstepRun    *run,
          guint               step)
{
  const InstepLaceLook look = {
    .layer = lies_over (run) ? "over" : "under",
    .clip = choose_clip (run),
    .ghost = is_ghost (run, step),
    /* It joins the piece that turned around the upright, and an eyestay hides its other end. */
    .flush = run->kind == INSTEP_RUN_FROM_LOOP && run->to_face == INSTEP_FACE_UNDER,
  };
  InstepLacePath path;
  InstepPoint from, to;

  open_run (canvas, run);
  if (run->start_bar)
    {
      draw_start_bar (canvas, run, &look);
    }
  else if (run->visible == INSTEP_VISIBLE_WRAP)
    {
      draw_wrap (canvas, run, &look);
    }
  else
    {
      instep_lace_path_of_run (run, &path);
      instep_lace_draw (canvas, run->lace, run->end, &path, &look);
      instep_lace_path_get_straight (&path, &from, &to);
      if (instep_lace_run_is_at_hand (run, step))
        instep_lace_draw_arrows (canvas, run->lace, run->end, from, to, FALSE);
    }
  g_string_append (canvas->svg, "</g>");
}

/* A halo covers the eyelets that it reaches: a lace over them hides less of them. */
static void
draw_reached_eyelets (InstepLacingCanvas *canvas,
                      const InstepRun    *run,
                      InstepFace          face)
{
  if (run->from.kind == INSTEP_VISIT_EYELET && run->from_face == face)
    instep_shoe_draw_eyelet (canvas, run->from.row, run->from.column);
  if (run->to.kind == INSTEP_VISIT_EYELET && run->to_face == face)
    instep_shoe_draw_eyelet (canvas, run->to.row, run->to.column);
}

/* The step at hand shines from below all laces of its layer; the eyelets stay in sight. */
static void
draw_halos (InstepLacingCanvas *canvas,
            guint               step,
            gboolean            over)
{
  const InstepThreading *threading = canvas->threading;
  InstepLacePath path;

  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];

      if (!instep_lace_run_is_at_hand (run, step) || run->visible == INSTEP_VISIBLE_HIDDEN ||
          lies_over (run) != over)
        continue;

      if (run->visible == INSTEP_VISIBLE_WRAP)
        get_wrap_path (canvas, run, INSTEP_FACE_OVER, &path);
      else
        instep_lace_path_of_run (run, &path);

      instep_lace_draw_halo (canvas, &path, choose_clip (run), FALSE);
      if (over)
        draw_reached_eyelets (canvas, run, INSTEP_FACE_OVER);
    }
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
        draw_run (canvas, &threading->runs[i], step);
    }
}

static const char *
get_stay (InstepColumn column)
{
  return column == INSTEP_COLUMN_L ? "stay-l" : "stay-r";
}

/* From one eyelet's rim to the other eyelet. */
static void
get_hidden_line (InstepPoint     from,
                 InstepPoint     to,
                 InstepLacePath *path)
{
  const double share = RIM_MM / hypot (to.x_mm - from.x_mm, to.y_mm - from.y_mm);

  instep_lace_path_start (path, (InstepPoint) { from.x_mm + share * (to.x_mm - from.x_mm),
                                                from.y_mm + share * (to.y_mm - from.y_mm) });
  instep_lace_path_line (path, to);
}

/* What of a run an eyestay hides, a hint or the halo at hand. */
static void
draw_hidden (InstepLacingCanvas *canvas,
             const InstepRun    *run,
             InstepEndName       end,
             InstepVisit         visit,
             gboolean            backwards,
             gboolean            halo)
{
  InstepLacePath path;

  if (run->visible == INSTEP_VISIBLE_WRAP)
    get_wrap_path (canvas, run, INSTEP_FACE_UNDER, &path);
  else if (backwards)
    get_hidden_line (run->to_point, run->from_point, &path);
  else
    get_hidden_line (run->from_point, run->to_point, &path);

  if (halo)
    instep_lace_draw_halo (canvas, &path, get_stay (visit.column), TRUE);
  else
    instep_lace_draw_hint (canvas, run->lace, end, &path, get_stay (visit.column));
}

static void
draw_hidden_ends (InstepLacingCanvas *canvas,
                  const InstepRun    *run,
                  gboolean            halo)
{
  const InstepEndName last_end = run->start_bar ? INSTEP_END_B : run->end;

  if (is_hidden_at (run->from, run->from_face))
    draw_hidden (canvas, run, run->end, run->from, FALSE, halo);
  /* A run that is hidden as a whole is told once. */
  if (is_hidden_at (run->to, run->to_face) && run->visible != INSTEP_VISIBLE_HIDDEN)
    draw_hidden (canvas, run, last_end, run->to, TRUE, halo);
}

void
instep_lace_runs_draw_hints (InstepLacingCanvas *canvas,
                             guint               step)
{
  const InstepThreading *threading = canvas->threading;

  for (guint i = 0; i < threading->n_runs; i++)
    {
      if (!instep_lace_run_is_at_hand (&threading->runs[i], step))
        continue;

      draw_hidden_ends (canvas, &threading->runs[i], TRUE);
      draw_reached_eyelets (canvas, &threading->runs[i], INSTEP_FACE_UNDER);
    }

  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];
      const gboolean hidden = run->visible == INSTEP_VISIBLE_HIDDEN;

      if (is_ghost (run, step))
        continue;

      if (!hidden)
        {
          draw_hidden_ends (canvas, run, FALSE);
          continue;
        }

      open_run (canvas, run);
      draw_hidden_ends (canvas, run, FALSE);
      if (instep_lace_run_is_at_hand (run, step))
        instep_lace_draw_arrows (canvas, run->lace, run->end, run->from_point, run->to_point, TRUE);
      g_string_append (canvas->svg, "</g>");
    }
}

/* Whether a loop of the other end passes under @upright. */
static gboolean
is_lock (const InstepThreading *threading,
         const InstepRun       *upright)
{
  if (upright->kind != INSTEP_RUN_VERTICAL || upright->visible != INSTEP_VISIBLE_FULL)
    return FALSE;

  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *loop = &threading->runs[i];

      if (loop->kind == INSTEP_RUN_TO_LOOP && loop->to.column == upright->from.column &&
          loop->to.row == MIN (upright->from.row, upright->to.row))
        return TRUE;
    }

  return FALSE;
}

typedef enum
{
  OUTSIDE_PLAIN,
  OUTSIDE_LOCK,       /* an upright with a loop under it */
  OUTSIDE_RETURN,     /* from a loop on, back over the upright */
} Outside;

static Outside
judge_outside (const InstepThreading *threading,
               const InstepRun       *run)
{
  if (run->kind == INSTEP_RUN_FROM_LOOP)
    return OUTSIDE_RETURN;

  return is_lock (threading, run) ? OUTSIDE_LOCK : OUTSIDE_PLAIN;
}

static void
draw_outside (InstepLacingCanvas *canvas,
              guint               step,
              Outside             which)
{
  const InstepThreading *threading = canvas->threading;

  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];

      if (lies_over (run) && judge_outside (threading, run) == which)
        draw_run (canvas, run, step);
    }
}

void
instep_lace_runs_draw_over (InstepLacingCanvas *canvas,
                            guint               step)
{
  draw_halos (canvas, step, TRUE);
  draw_outside (canvas, step, OUTSIDE_PLAIN);
}

void
instep_lace_runs_draw_locks (InstepLacingCanvas *canvas,
                             guint               step)
{
  draw_outside (canvas, step, OUTSIDE_LOCK);
}

void
instep_lace_runs_draw_returns (InstepLacingCanvas *canvas,
                               guint               step)
{
  draw_outside (canvas, step, OUTSIDE_RETURN);
}
