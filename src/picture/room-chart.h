/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Room in front of the toes over the run, as an SVG document. */

#pragma once

#include "fit/forecast.h"
#include "picture/palette.h"

G_BEGIN_DECLS

/* Words in the picture, in the reader's language, numbers included. */
typedef struct
{
  const char *unit;             /* "mm" */
  const char *start;            /* "start", under the axis */
  const char *at_the_start;     /* "14.7 at the start" */
  const char *finish;           /* "finish, 21.1 km" */
  const char *typical;          /* "typical 14.5" */
  const char *planned;          /* "planned 12.4" */
  const char *shop_rule;        /* "shop rule 10.4" */
  const char *band;             /* "shaded: 9 of 10 runners" */
  const char *limits[4];        /* "0", "6.4", "9.5", "15.9" */
  const char *zones[6];         /* by InstepToeVerdict: "too short" … "too long" */
  /* Tick labels of the time axis: "0:30" … and last the end, "1:56". */
  const double *tick_minutes;
  const char * const *tick_words;
  guint        n_ticks;
} InstepRoomChartWords;

/**
 * InstepRoomChart:
 * @width_px: width to lay the picture out for; below 480 the zone names move into the plot
 * @text_scale: 1.0–2.0
 * @right_to_left: the time axis runs with the language
 */
typedef struct
{
  const InstepRoomPoint      *points;     /* at least two: the start and the end */
  guint                       n_points;
  const InstepRoomChartWords *words;
  InstepPalette               palette;
  double                      width_px;
  double                      height_px;
  double                      text_scale;
  gboolean                    right_to_left;
} InstepRoomChart;

/* Free with g_free(). */
char *instep_room_chart_to_svg (const InstepRoomChart *chart);

G_END_DECLS
