/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/room-curve.h"

#include <math.h>

const InstepRoomPoint *
instep_room_curve_find (const InstepRoomPoint *points,
                        guint                  n_points,
                        double                 minute)
{
  double end_min, whole_min;

  g_return_val_if_fail (points != NULL, NULL);
  g_return_val_if_fail (n_points >= 2, NULL);
  g_return_val_if_fail (isfinite (minute), NULL);

  end_min = points[n_points - 1].minute;
  whole_min = round (CLAMP (minute, 0.0, end_min));

  /* The start of a run of seconds is still its start. */
  if (whole_min > end_min - 0.5 && (whole_min > 0.0 || minute > end_min / 2.0))
    return &points[n_points - 1];

  return &points[(guint) whole_min];
}

const InstepRoomPoint *
instep_room_curve_step (const InstepRoomPoint *points,
                        guint                  n_points,
                        double                 from_minute,
                        int                    minutes)
{
  g_return_val_if_fail (isfinite (from_minute), NULL);

  return instep_room_curve_find (points, n_points, round (from_minute) + minutes);
}
