/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lace-path.h"

#include "picture/lacing-canvas.h"

/* How far a lace that turns back around an upright shows beyond it. */
#define HOOK_OUT_MM   4.6
/* How far a lace around an edge shows in the throat. */
#define WRAP_OUT_MM   1.4
/* A lace that passes eyelets by on the outside lies beside them. */
#define BYPASS_OUT_MM 4.6

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

InstepPoint
instep_lace_path_after_loop (InstepPoint loop)
{
  return (InstepPoint) { loop.x_mm, loop.y_mm + INSTEP_LACE_STRAND_MM };
}

/* Under the other end's upright at @loop, around it, and back under it. */
static void
turn_around (InstepLacePath *path,
             InstepPoint     loop)
{
  const double side = loop.x_mm < 0.0 ? -1.0 : 1.0;
  const double out_mm = loop.x_mm + side * HOOK_OUT_MM;
  const double pull_mm = loop.x_mm + side * HOOK_OUT_MM * 0.6;
  const double half_mm = INSTEP_LACE_STRAND_MM;

  instep_lace_path_line (path, (InstepPoint) { loop.x_mm, loop.y_mm - half_mm });
  instep_lace_path_curve (path, (InstepPoint) { pull_mm, loop.y_mm - half_mm },
                          (InstepPoint) { out_mm, loop.y_mm - half_mm * 0.6 },
                          (InstepPoint) { out_mm, loop.y_mm });
  instep_lace_path_curve (path, (InstepPoint) { out_mm, loop.y_mm + half_mm * 0.6 },
                          (InstepPoint) { pull_mm, loop.y_mm + half_mm },
                          instep_lace_path_after_loop (loop));
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
    from = instep_lace_path_after_loop (from);

  instep_lace_path_start (path, from);
  if (run->kind == INSTEP_RUN_TO_LOOP)
    {
      turn_around (path, to);
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

void
instep_lace_path_of_half_bar (const InstepRun *run,
                              InstepEndName    end,
                              InstepLacePath  *path)
{
  g_return_if_fail (run != NULL);
  g_return_if_fail (path != NULL);

  instep_lace_path_start (path, end == INSTEP_END_A ? run->from_point : run->to_point);
  instep_lace_path_line (path, (InstepPoint) { (run->from_point.x_mm + run->to_point.x_mm) / 2,
                                               (run->from_point.y_mm + run->to_point.y_mm) / 2 });
}

void
instep_lace_path_of_wrap (const InstepRun *run,
                          InstepFace       face,
                          InstepLacePath  *path)
{
  InstepPoint from, to, edge;
  double pull_mm;

  g_return_if_fail (run != NULL);
  g_return_if_fail (path != NULL);

  from = run->from_face == face ? run->from_point : run->to_point;
  to = run->from_face == face ? run->to_point : run->from_point;
  edge.x_mm = (from.x_mm + to.x_mm) / 2;
  edge.x_mm += edge.x_mm < 0.0 ? INSTEP_EYESTAY_IN_MM + WRAP_OUT_MM : -INSTEP_EYESTAY_IN_MM - WRAP_OUT_MM;
  edge.y_mm = (from.y_mm + to.y_mm) / 2;
  pull_mm = (to.y_mm - from.y_mm) / 4;

  instep_lace_path_start (path, from);
  instep_lace_path_curve (path, (InstepPoint) { from.x_mm, from.y_mm + pull_mm },
                          (InstepPoint) { edge.x_mm, edge.y_mm - pull_mm }, edge);
}
