/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of the room chart, each in its place: none over another, none outside the picture. */

#pragma once

#include "picture/chart-label.h"
#include "picture/room-chart-layout.h"

G_BEGIN_DECLS

void instep_room_chart_place_labels (const InstepRoomChart       *chart,
                                     const InstepRoomChartLayout *layout,
                                     InstepChartLabels           *labels);

/* What is being labelled, and the list that the words go to. */
typedef struct
{
  const InstepRoomChart       *chart;
  const InstepRoomChartLayout *layout;
  const InstepColours         *colours;
  InstepChartLabels           *labels;
} InstepRoomChartNaming;

/* Limits, unit, finish and times: around the plot. */
void instep_room_chart_name_axes   (const InstepRoomChartNaming *naming);

/* Lines and zones, right of the finish and of the plot. */
void instep_room_chart_name_beside (const InstepRoomChartNaming *naming);

/* The start and the band, and where names do not stand beside the plot, lines and zones too. */
void instep_room_chart_name_inside (const InstepRoomChartNaming *naming);

/* A zone's name in its colour, its glyph before it. */
void instep_room_chart_init_zone_name (InstepChartLabel            *label,
                                       const InstepRoomChartNaming *naming,
                                       InstepToeVerdict             zone,
                                       double                       x_px,
                                       double                       middle_px);

/* A line's name in its colour, not yet anywhere. */
void instep_room_chart_init_line_name (InstepChartLabel            *label,
                                       const InstepRoomChartNaming *naming,
                                       InstepRoomLine               line);

G_END_DECLS
