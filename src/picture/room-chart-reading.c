/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/room-chart-reading.h"

#include <math.h>

#include "picture/room-chart-layout.h"

double
instep_room_chart_read_minute (const InstepRoomChart *chart,
                               double                 x_px)
{
  InstepRoomChartLayout layout;

  g_return_val_if_fail (chart != NULL, 0.0);
  g_return_val_if_fail (isfinite (x_px), 0.0);

  instep_room_chart_lay_out (chart, &layout);

  return instep_room_chart_minute (&layout, instep_room_chart_turn_px (chart, x_px));
}
