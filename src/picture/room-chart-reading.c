/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/room-chart-reading.h"

#include <math.h>

#include "picture/room-chart-layout.h"

void
instep_room_chart_locate (const InstepRoomChart *chart,
                          double                 minute,
                          double                 room_mm,
                          double                *x_px,
                          double                *y_px)
{
  InstepRoomChartLayout layout;

  g_return_if_fail (chart != NULL);
  g_return_if_fail (x_px != NULL);
  g_return_if_fail (y_px != NULL);

  instep_room_chart_lay_out (chart, &layout);
  *x_px = instep_room_chart_turn_px (chart, instep_room_chart_x_px (&layout, minute));
  *y_px = instep_room_chart_y_px (&layout, room_mm);
}

void
instep_room_chart_read (const InstepRoomChart *chart,
                        double                 x_px,
                        double                 y_px,
                        double                *minute,
                        double                *room_mm)
{
  InstepRoomChartLayout layout;

  g_return_if_fail (chart != NULL);
  g_return_if_fail (isfinite (x_px) && isfinite (y_px));
  g_return_if_fail (minute != NULL);
  g_return_if_fail (room_mm != NULL);

  instep_room_chart_lay_out (chart, &layout);
  *minute = instep_room_chart_minute (&layout, instep_room_chart_turn_px (chart, x_px));
  *room_mm = instep_room_chart_room_mm (&layout, y_px);
}
