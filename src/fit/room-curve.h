/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading the curve of a run minute by minute. */

#pragma once

#include "fit/forecast.h"

G_BEGIN_DECLS

/**
 * instep_room_curve_find:
 * @points: of a curve: one for each whole minute from 0 on, and one at the end
 * @n_points: at least two
 * @minute: finite; what lies outside the run is read at its nearer end
 *
 * Returns: (transfer none): the point at which @minute is read.  The end stands for the whole minute
 *   that it rounds to, so that no minute is read twice.
 */
const InstepRoomPoint *instep_room_curve_find (const InstepRoomPoint *points,
                                               guint                  n_points,
                                               double                 minute);

/**
 * instep_room_curve_step:
 * @from_minute: where it is read now
 * @minutes: how many whole minutes on, negative for back
 *
 * Returns: (transfer none): the point read next, never beyond the start or the end
 */
const InstepRoomPoint *instep_room_curve_step (const InstepRoomPoint *points,
                                               guint                  n_points,
                                               double                 from_minute,
                                               int                    minutes);

G_END_DECLS
