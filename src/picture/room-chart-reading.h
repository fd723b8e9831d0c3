/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which minute stands where in a room chart as it is drawn. */

#pragma once

#include "picture/room-chart.h"

G_BEGIN_DECLS

/**
 * instep_room_chart_read_minute:
 * @x_px: from the left edge of the picture, right to left too; anywhere, finite
 *
 * Returns: the minute that stands there, never before the start or after the end
 */
double instep_room_chart_read_minute (const InstepRoomChart *chart,
                                      double                 x_px);

G_END_DECLS
