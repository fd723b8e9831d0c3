/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Room in front of the toes over the run, as an SVG document. */

#pragma once

#include "advice/chart-words.h"
#include "fit/forecast.h"
#include "picture/palette.h"

G_BEGIN_DECLS

/* Below this width the names of zones and lines move into the plot. */
#define INSTEP_ROOM_CHART_WIDE_PX 480.0

/**
 * InstepRoomChart:
 * @points: at least two, the start and the end
 * @text_scale: 1.0–2.0, how much larger than usual text is
 * @right_to_left: the time axis runs with the language
 * @reading: (nullable): one of @points, marked with a line and a dot on each line of the chart
 *
 * What to draw, and the place there is for it.
 */
typedef struct
{
  const InstepRoomPoint      *points;
  guint                       n_points;
  const InstepRoomChartTexts *texts;
  InstepPalette               palette;
  double                      width_px;
  double                      height_px;
  double                      text_scale;
  gboolean                    right_to_left;
  const InstepRoomPoint      *reading;
} InstepRoomChart;

/* The document, @width_px by @height_px.  Free with g_free(). */
char *instep_room_chart_to_svg (const InstepRoomChart *chart);

G_END_DECLS
