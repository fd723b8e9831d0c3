/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where things of the room chart stand.  All of it is worked out left to right; what is drawn right
 * to left is turned at the very end.
 */

#pragma once

#include "picture/room-chart.h"

G_BEGIN_DECLS

typedef enum { INSTEP_LINE_TYPICAL, INSTEP_LINE_PLANNED, INSTEP_LINE_SHOP_RULE, INSTEP_N_LINES } InstepRoomLine;

typedef struct
{
  double   text_px;                   /* size of the small text */
  gboolean wide;
  double   left_px, right_px;         /* edges of the plot */
  double   top_px, bottom_px;
  double   finish_px;                 /* where the run ends */
  double   lowest_mm, highest_mm;     /* of the axis */
  double   end_min;
  double   label_y_px[INSTEP_N_LINES];  /* middle of each line's name */
} InstepRoomChartLayout;

void   instep_room_chart_lay_out  (const InstepRoomChart       *chart,
                                   InstepRoomChartLayout       *layout);

double instep_room_chart_x_px     (const InstepRoomChartLayout *layout,
                                   double                       minute);
double instep_room_chart_y_px     (const InstepRoomChartLayout *layout,
                                   double                       room_mm);

/* A guess at how wide @text is at @size_px: fonts differ, so it is generous. */
double instep_text_width_px       (const char                  *text,
                                   double                       size_px);

/* The room by one of the lines, mm. */
double instep_room_line_value_mm  (const InstepRoomPoint       *point,
                                   InstepRoomLine               line);

G_END_DECLS
