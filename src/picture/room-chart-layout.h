/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The frame of the room chart: where a minute and a millimetre stand.  All of it is worked out left
 * to right; what is drawn right to left is turned at the very end.
 */

#pragma once

#include "picture/room-chart.h"

G_BEGIN_DECLS

/* The lines, and the upper edge of the band, which has no name of its own. */
typedef enum
{
  INSTEP_LINE_TYPICAL,
  INSTEP_LINE_PLANNED,
  INSTEP_LINE_SHOP_RULE,
  INSTEP_N_LINES,
  INSTEP_LINE_BAND_EDGE = INSTEP_N_LINES
} InstepRoomLine;

typedef struct
{
  double   scale;                     /* of text, and of what is as large as text */
  double   axis_text_px;
  double   name_text_px;              /* of names in the plot and beside it */
  gboolean wide;                      /* names stand beside the plot */
  double   left_px, right_px;         /* edges of the plot */
  double   top_px, bottom_px;
  double   finish_px;                 /* where the run ends */
  double   lowest_mm, highest_mm;     /* of the axis */
  double   end_min;
} InstepRoomChartLayout;

void     instep_room_chart_lay_out  (const InstepRoomChart       *chart,
                                     InstepRoomChartLayout       *layout);

double   instep_room_chart_x_px     (const InstepRoomChartLayout *layout,
                                     double                       minute);

/* The minute that stands at @x_px; never before the start or after the end. */
double   instep_room_chart_minute   (const InstepRoomChartLayout *layout,
                                     double                       x_px);

double   instep_room_chart_y_px     (const InstepRoomChartLayout *layout,
                                     double                       room_mm);

/* Right to left, x is counted from the other side: from layout to picture, and back. */
double   instep_room_chart_turn_px  (const InstepRoomChart       *chart,
                                     double                       x_px);

/* The part of a zone that the axis shows; FALSE, and nothing filled in, if none of it. */
gboolean instep_room_chart_get_zone (const InstepRoomChartLayout *layout,
                                     InstepToeVerdict             zone,
                                     double                      *top_px,
                                     double                      *bottom_px);

/* The limit that the axis names at that place of `limits` in #InstepRoomChartTexts, mm. */
double   instep_room_limit_mm       (guint                        limit);

/* The room by one of the lines, mm. */
double   instep_room_line_value_mm  (const InstepRoomPoint       *point,
                                     InstepRoomLine               line);

/* What a line is called, and its colour; borrowed. */
const char *instep_room_line_name   (const InstepRoomChartTexts  *texts,
                                     InstepRoomLine               line);
const char *instep_room_line_colour (const InstepColours         *colours,
                                     InstepRoomLine               line);

G_END_DECLS
