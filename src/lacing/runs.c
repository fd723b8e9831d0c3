/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/runs.h"

#include "lacing/walk.h"

#include <math.h>

/* A threading while it is made. */
typedef struct
{
  InstepThreading  *threading;
  double            heights_mm[INSTEP_PAIRS_MAX];
  guint             lace;       /* the one at hand */
  GError          **error;
} Maker;

static double
get_x_mm (const Maker  *maker,
          InstepColumn  column,
          guint         row)
{
  const double half_width_mm = maker->threading->throat.rows[row - 1].width_mm / 2.0;

  return column == INSTEP_COLUMN_L ? -half_width_mm : half_width_mm;
}

static InstepPoint
find_point (const Maker *maker,
            InstepVisit  visit)
{
  const double *y_mm = &maker->heights_mm[visit.row - 1];

  switch (visit.kind)
    {
    case INSTEP_VISIT_LOOP:
      return (InstepPoint) { (get_x_mm (maker, visit.column, visit.row) +
                              get_x_mm (maker, visit.column, visit.row + 1)) / 2.0,
                             (y_mm[0] + y_mm[1]) / 2.0 };
    case INSTEP_VISIT_KNOT:
      return (InstepPoint) { 0.0, (y_mm[0] + y_mm[1]) / 2.0 };

    case INSTEP_VISIT_EYELET:
    default:
      return (InstepPoint) { get_x_mm (maker, visit.column, visit.row), y_mm[0] };
    }
}

static double
measure_distance_mm (InstepPoint from,
                     InstepPoint to)
{
  return hypot (to.x_mm - from.x_mm, to.y_mm - from.y_mm);
}

/* Loops, knots and rows of webbing loops lie on top whichever way the notation goes. */
static gboolean
lies_on_top (const Maker *maker,
             InstepVisit  visit)
{
  return visit.kind != INSTEP_VISIT_EYELET ||
         maker->threading->throat.rows[visit.row - 1].kind == INSTEP_ROW_LOOP;
}

static InstepFace
find_face_before (const Maker *maker,
                  InstepVisit  visit)
{
  return lies_on_top (maker, visit) || visit.way == INSTEP_WAY_IN ? INSTEP_FACE_OVER
                                                                  : INSTEP_FACE_UNDER;
}

static InstepFace
find_face_after (const Maker *maker,
                 InstepVisit  visit)
{
  return lies_on_top (maker, visit) || visit.way == INSTEP_WAY_OUT ? INSTEP_FACE_OVER
                                                                   : INSTEP_FACE_UNDER;
}

static InstepRunKind
find_kind (InstepVisit from,
           InstepVisit to)
{
  if (to.kind == INSTEP_VISIT_LOOP)
    return INSTEP_RUN_TO_LOOP;
  if (to.kind == INSTEP_VISIT_KNOT)
    return INSTEP_RUN_TO_KNOT;
  if (from.kind == INSTEP_VISIT_LOOP)
    return INSTEP_RUN_FROM_LOOP;
  if (from.kind == INSTEP_VISIT_KNOT)
    return INSTEP_RUN_FROM_KNOT;
  if (from.column == to.column)
    return INSTEP_RUN_VERTICAL;

  return from.row == to.row ? INSTEP_RUN_BAR : INSTEP_RUN_DIAGONAL;
}

static InstepVisible
find_visible (InstepRunKind kind,
              InstepFace    from,
              InstepFace    to)
{
  if (kind == INSTEP_RUN_VERTICAL && from != to)
    return INSTEP_VISIBLE_WRAP;

  if (from == INSTEP_FACE_OVER)
    return to == INSTEP_FACE_OVER ? INSTEP_VISIBLE_FULL : INSTEP_VISIBLE_START_AND_GAP;

  if (to == INSTEP_FACE_OVER)
    return INSTEP_VISIBLE_GAP_AND_END;

  return kind == INSTEP_RUN_VERTICAL ? INSTEP_VISIBLE_HIDDEN : INSTEP_VISIBLE_GAP_ONLY;
}

/* Height in half rows, so that loops and knots lie between two rows. */
static guint
count_half_rows (InstepVisit visit)
{
  return 2 * visit.row + (visit.kind != INSTEP_VISIT_EYELET);
}

static void
count_strands (InstepThreading *threading,
               const InstepRun *run)
{
  const guint from = count_half_rows (run->from);
  const guint to = count_half_rows (run->to);

  if (run->kind == INSTEP_RUN_VERTICAL)
    return;

  for (guint row = MIN (from, to) / 2; row < (MAX (from, to) + 1) / 2; row++)
    threading->strands[row - 1]++;
}

static const InstepRun *
add_run (const Maker   *maker,
         InstepEndName  end,
         InstepVisit    from,
         InstepVisit    to,
         gboolean       start_bar)
{
  InstepThreading *threading = maker->threading;
  InstepRun *run = &threading->runs[threading->n_runs++];

  *run = (InstepRun) {
    .lace = maker->lace,
    .end = end,
    .start_bar = start_bar,
    .from = from,
    .to = to,
    .from_point = find_point (maker, from),
    .to_point = find_point (maker, to),
    .kind = find_kind (from, to),
    .from_face = start_bar ? find_face_before (maker, from) : find_face_after (maker, from),
    .to_face = find_face_before (maker, to),
    .step = threading->n_steps,
  };
  run->visible = find_visible (run->kind, run->from_face, run->to_face);
  run->length_mm = measure_distance_mm (run->from_point, run->to_point);

  threading->laced_length_mm[maker->lace] += run->length_mm;
  count_strands (threading, run);
  return run;
}

/* Closes the step that the runs just added belong to. */
static gboolean
add_step (const Maker      *maker,
          const InstepStep *step)
{
  InstepThreading *threading = maker->threading;

  if (threading->n_steps == INSTEP_STEPS_MAX)
    {
      g_set_error (maker->error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_PATTERN,
                   "The pattern has more than %d steps", INSTEP_STEPS_MAX);
      return FALSE;
    }

  threading->steps[threading->n_steps] = *step;
  threading->steps[threading->n_steps].lace = maker->lace;
  threading->n_steps++;
  return TRUE;
}

static InstepStepKind
find_step_kind (InstepVisitKind kind)
{
  switch (kind)
    {
    case INSTEP_VISIT_LOOP:
      return INSTEP_STEP_LOOP;
    case INSTEP_VISIT_KNOT:
      return INSTEP_STEP_KNOT;
    case INSTEP_VISIT_EYELET:
    default:
      return INSTEP_STEP_RUN;
    }
}

/* Takes one end, or both, to visit number @i. */
static gboolean
thread_visit (const Maker *maker,
              guint        i,
              gboolean     uses_a,
              gboolean     uses_b)
{
  InstepStep step = { .uses_end = { uses_a, uses_b } };
  const InstepRun *first = NULL;

  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    {
      const InstepVisit *visits = maker->threading->ends[maker->lace][name].visits;
      const InstepRun *run;

      if (!step.uses_end[name])
        continue;

      run = add_run (maker, name, visits[i - 1], visits[i], FALSE);
      if (first == NULL)
        first = run;
      step.to[name] = visits[i];
    }

  step.kind = find_step_kind (first->to.kind);
  step.run = *first;
  return add_step (maker, &step);
}

static gboolean
is_mirrored (InstepVisit a,
             InstepVisit b)
{
  return a.kind == b.kind && a.row == b.row && a.way == b.way &&
         (a.kind == INSTEP_VISIT_KNOT || a.column != b.column);
}

static gboolean
thread_alternately (const Maker     *maker,
                    const InstepEnd *a,
                    const InstepEnd *b)
{
  for (guint i = 1; i < MAX (a->n_visits, b->n_visits); i++)
    {
      const gboolean has_a = i < a->n_visits;
      const gboolean has_b = i < b->n_visits;

      if (has_a && has_b &&
          is_mirrored (a->visits[i - 1], b->visits[i - 1]) &&
          is_mirrored (a->visits[i], b->visits[i]))
        {
          if (!thread_visit (maker, i, TRUE, TRUE))
            return FALSE;
          continue;
        }

      if ((has_a && !thread_visit (maker, i, TRUE, FALSE)) ||
          (has_b && !thread_visit (maker, i, FALSE, TRUE)))
        return FALSE;
    }

  return TRUE;
}

static gboolean
thread_one_end (const Maker   *maker,
                InstepEndName  name)
{
  const guint n_visits = maker->threading->ends[maker->lace][name].n_visits;

  for (guint i = 1; i < n_visits; i++)
    if (!thread_visit (maker, i, name == INSTEP_END_A, name == INSTEP_END_B))
      return FALSE;

  return TRUE;
}

static gboolean
thread_in_order (const Maker *maker,
                 InstepOrder  order)
{
  const InstepEnd *ends = maker->threading->ends[maker->lace];

  switch (order)
    {
    case INSTEP_ORDER_A_FIRST:
      return thread_one_end (maker, INSTEP_END_A) && thread_one_end (maker, INSTEP_END_B);
    case INSTEP_ORDER_B_FIRST:
      return thread_one_end (maker, INSTEP_END_B) && thread_one_end (maker, INSTEP_END_A);
    case INSTEP_ORDER_ALTERNATE:
    default:
      return thread_alternately (maker, &ends[INSTEP_END_A], &ends[INSTEP_END_B]);
    }
}

static gboolean
thread_start (const Maker *maker)
{
  const InstepEnd *ends = maker->threading->ends[maker->lace];
  const InstepVisit a = ends[INSTEP_END_A].visits[0];
  const InstepVisit b = ends[INSTEP_END_B].visits[0];
  const InstepStep step = {
    .kind = INSTEP_STEP_START,
    .uses_end = { TRUE, TRUE },
    .to = { a, b },
    .run = *add_run (maker, INSTEP_END_A, a, b, TRUE),
  };

  return add_step (maker, &step);
}

/* The ends meet on the centre line, level with the last eyelets, and are tied. */
static gboolean
thread_tie (const Maker *maker)
{
  InstepThreading *threading = maker->threading;
  InstepStep step = { .kind = INSTEP_STEP_TIE, .uses_end = { TRUE, TRUE } };
  InstepPoint *tie_point = &threading->tie_points[maker->lace];
  const InstepEnd *ends = threading->ends[maker->lace];

  tie_point->x_mm = 0.0;
  tie_point->y_mm = maker->heights_mm[instep_end_get_last_eyelet (&ends[INSTEP_END_A]).row - 1];

  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    {
      step.to[name] = ends[name].visits[ends[name].n_visits - 1];
      threading->laced_length_mm[maker->lace] +=
        measure_distance_mm (find_point (maker, step.to[name]), *tie_point);
    }

  return add_step (maker, &step);
}

gboolean
instep_runs_lay (InstepThreading  *threading,
                 guint             lace,
                 InstepOrder       order,
                 gboolean          ties,
                 GError          **error)
{
  const InstepEnd *ends = threading->ends[lace];
  Maker maker = { .threading = threading, .lace = lace, .error = error };

  for (guint row = 1; row <= threading->throat.n_rows; row++)
    maker.heights_mm[row - 1] = instep_throat_row_height_mm (&threading->throat, row);

  if (ends[INSTEP_END_A].n_visits > 0 && ends[INSTEP_END_B].n_visits > 0 && !thread_start (&maker))
    return FALSE;

  return thread_in_order (&maker, order) && (!ties || thread_tie (&maker));
}

void
instep_ends_mirror (InstepThreading *threading)
{
  for (guint lace = 0; lace < threading->n_laces; lace++)
    for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
      {
        InstepEnd *end = &threading->ends[lace][name];

        for (guint i = 0; i < end->n_visits; i++)
          end->visits[i].column = instep_column_cross (end->visits[i].column);
      }
}
