/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lace-path.h"

#include <math.h>

/* How far a lace that turns back around an upright shows beyond it. */
#define HOOK_OUT_MM   5.0
#define SEAM_MM       0.15
/* How far a lace around an edge shows in the throat. */
#define WRAP_OUT_MM   1.2
/* It goes around it soon after the eyelet that it came out of, and leaves most of the edge free. */
#define WRAP_SHARE    0.3
/* A lace that passes eyelets by on the outside lies beside them. */
#define BYPASS_OUT_MM 4.6
/* Of the way to its control points, a curve goes so far. */
#define MIDDLE_OF_CURVE 0.75

static void
add_point (InstepLacePath *self,
           InstepPoint     point)
{
  g_return_if_fail (self->n_points < G_N_ELEMENTS (self->points));

  self->points[self->n_points++] = point;
}

static void
add_command (InstepLacePath *self,
             char            command)
{
  g_return_if_fail (self->n_commands + 1 < G_N_ELEMENTS (self->commands));

  self->commands[self->n_commands++] = command;
  self->commands[self->n_commands] = '\0';
}

void
instep_lace_path_start (InstepLacePath *self,
                        InstepPoint     from)
{
  g_return_if_fail (self != NULL);

  self->n_commands = 0;
  self->n_points = 0;
  add_command (self, 'M');
  add_point (self, from);
}

void
instep_lace_path_line (InstepLacePath *self,
                       InstepPoint     to)
{
  g_return_if_fail (self != NULL);

  add_command (self, 'L');
  add_point (self, to);
}

void
instep_lace_path_curve (InstepLacePath *self,
                        InstepPoint     first_pull,
                        InstepPoint     last_pull,
                        InstepPoint     to)
{
  g_return_if_fail (self != NULL);

  add_command (self, 'C');
  add_point (self, first_pull);
  add_point (self, last_pull);
  add_point (self, to);
}

/* Where a lace turns back around the other end's upright at @loop. */
static InstepPoint
get_turn (InstepPoint loop)
{
  return (InstepPoint) { loop.x_mm + (loop.x_mm < 0.0 ? -HOOK_OUT_MM : HOOK_OUT_MM), loop.y_mm };
}

/* Out under the upright to the turn. */
static void
go_to_turn (InstepLacePath *path,
            InstepPoint     loop)
{
  const InstepPoint turn = get_turn (loop);
  const double pull_mm = loop.x_mm + (turn.x_mm - loop.x_mm) * 0.6;
  const double half_mm = INSTEP_LACE_STRAND_MM;

  instep_lace_path_line (path, (InstepPoint) { loop.x_mm, loop.y_mm - half_mm });
  instep_lace_path_curve (path, (InstepPoint) { pull_mm, loop.y_mm - half_mm },
                          (InstepPoint) { turn.x_mm, loop.y_mm - half_mm * 0.6 }, turn);
}

void
instep_lace_path_of_return (InstepPoint     loop,
                            InstepPoint     to,
                            InstepLacePath *path)
{
  const InstepPoint turn = get_turn (loop);
  const double pull_mm = loop.x_mm + (turn.x_mm - loop.x_mm) * 0.6;
  const double half_mm = INSTEP_LACE_STRAND_MM;

  g_return_if_fail (path != NULL);

  /* A little earlier, so that no seam shows. */
  instep_lace_path_start (path, (InstepPoint) { turn.x_mm, turn.y_mm - SEAM_MM });
  instep_lace_path_line (path, turn);
  instep_lace_path_curve (path, (InstepPoint) { turn.x_mm, loop.y_mm + half_mm * 0.6 },
                          (InstepPoint) { pull_mm, loop.y_mm + half_mm },
                          (InstepPoint) { loop.x_mm, loop.y_mm + half_mm });
  instep_lace_path_line (path, to);
}

static gboolean
passes_rows_by (const InstepRun *run)
{
  return run->kind == INSTEP_RUN_VERTICAL && ABS ((int) run->from.row - (int) run->to.row) > 1;
}

void
instep_lace_path_of_run (const InstepRun *run,
                         InstepLacePath  *path)
{
  InstepPoint from, to;

  g_return_if_fail (run != NULL);
  g_return_if_fail (path != NULL);

  from = run->from_point;
  to = run->to_point;

  if (run->kind == INSTEP_RUN_FROM_LOOP)
    {
      instep_lace_path_of_return (from, to, path);
      return;
    }

  instep_lace_path_start (path, from);
  if (run->kind == INSTEP_RUN_TO_LOOP)
    {
      go_to_turn (path, to);
    }
  else if (passes_rows_by (run))
    {
      const double out_mm = from.x_mm < 0.0 ? -BYPASS_OUT_MM : BYPASS_OUT_MM;
      const double third_mm = (to.y_mm - from.y_mm) / 3;

      instep_lace_path_curve (path,
                              (InstepPoint) { from.x_mm + out_mm * 1.33, from.y_mm + third_mm },
                              (InstepPoint) { to.x_mm + out_mm * 1.33, to.y_mm - third_mm }, to);
    }
  else
    {
      instep_lace_path_line (path, to);
    }
}

double
instep_lace_path_get_wrap_mm (const InstepRun *run)
{
  const gboolean starts_over = run->from_face == INSTEP_FACE_OVER;
  const double over_mm = starts_over ? run->from_point.y_mm : run->to_point.y_mm;
  const double under_mm = starts_over ? run->to_point.y_mm : run->from_point.y_mm;

  return over_mm + WRAP_SHARE * (under_mm - over_mm);
}

void
instep_lace_path_of_wrap (const InstepRun *run,
                          InstepFace       face,
                          double           half_gap_mm,
                          InstepLacePath  *path)
{
  InstepPoint from, edge;
  double pull_mm;

  g_return_if_fail (run != NULL);
  g_return_if_fail (path != NULL);

  from = run->from_face == face ? run->from_point : run->to_point;
  edge.x_mm = from.x_mm < 0.0 ? WRAP_OUT_MM - half_gap_mm : half_gap_mm - WRAP_OUT_MM;
  edge.y_mm = instep_lace_path_get_wrap_mm (run);
  pull_mm = (edge.x_mm - from.x_mm) / 3;

  instep_lace_path_start (path, from);
  instep_lace_path_curve (path, (InstepPoint) { from.x_mm + pull_mm, from.y_mm },
                          (InstepPoint) { edge.x_mm - pull_mm, edge.y_mm }, edge);
}

void
instep_lace_path_get_straight (const InstepLacePath *self,
                               InstepPoint          *from,
                               InstepPoint          *to)
{
  double longest_mm = 0.0;
  guint at = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (from != NULL);
  g_return_if_fail (to != NULL);

  *from = self->points[0];
  *to = self->points[self->n_points - 1];

  for (guint i = 1; i < self->n_commands; i++)
    {
      const gboolean curve = self->commands[i] == 'C';
      const InstepPoint start = self->points[at];
      const InstepPoint end = self->points[at + (curve ? 3 : 1)];
      const double length_mm = hypot (end.x_mm - start.x_mm, end.y_mm - start.y_mm);

      at += curve ? 3 : 1;
      if (length_mm <= longest_mm)
        continue;

      longest_mm = length_mm;
      *from = start;
      *to = end;
      if (!curve)
        continue;

      /* Beside the middle of the curve, where it runs the same way. */
      from->x_mm += (self->points[at - 2].x_mm - start.x_mm) * MIDDLE_OF_CURVE;
      to->x_mm += (self->points[at - 1].x_mm - end.x_mm) * MIDDLE_OF_CURVE;
    }
}
