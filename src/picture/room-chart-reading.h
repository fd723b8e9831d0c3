/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a minute and a millimetre stand in a room chart as it is drawn, and the other way round. */

#pragma once

#include "picture/room-chart.h"

G_BEGIN_DECLS

/**
 * instep_room_chart_locate:
 * @minute: of the run
 * @room_mm: room in front of the toes
 * @x_px: (out): from the left edge of the picture, right to left too
 * @y_px: (out): from its upper edge
 */
void instep_room_chart_locate (const InstepRoomChart *chart,
                               double                 minute,
                               double                 room_mm,
                               double                *x_px,
                               double                *y_px);

/**
 * instep_room_chart_read:
 * @x_px: anywhere, finite
 * @y_px: anywhere, finite
 * @minute: (out): what stands there, never before the start or after the end
 * @room_mm: (out): what stands there, beyond the axis too
 */
void instep_room_chart_read   (const InstepRoomChart *chart,
                               double                 x_px,
                               double                 y_px,
                               double                *minute,
                               double                *room_mm);

G_END_DECLS
