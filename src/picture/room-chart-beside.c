/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/room-chart-labels.h"

#include <math.h>

/* Between the finish and the name of a line, the plot and the glyph of a zone. */
#define LINE_GAP_PX  13.0
#define ZONE_GAP_PX  12.0
/* Between the middles of names, in lines, and from the edges of the plot to the outermost. */
#define LINE_LINES    1.3
#define ZONE_LINES    1.2
#define EDGE_LINES    0.6
#define LEAST_ZONE    0.7     /* zones thinner than so many lines stay without a name */
#define LEADER_PX     4.0     /* a name farther than this from its end gets a leader */

/* Lines by where they end, the highest first.  Planned never ends above typical. */
static void
sort_lines (const double *ends_px,
            guint         order[INSTEP_N_LINES])
{
  for (guint i = 0; i < INSTEP_N_LINES; i++)
    order[i] = i;

  for (guint i = INSTEP_LINE_SHOP_RULE; i > 0 && ends_px[order[i]] < ends_px[order[i - 1]]; i--)
    {
      guint higher = order[i];

      order[i] = order[i - 1];
      order[i - 1] = higher;
    }
}

/* Each name where its line ends, or as near as the others let it. */
static void
name_lines (const InstepRoomChartNaming *naming)
{
  const InstepRoomChartLayout *layout = naming->layout;
  const InstepRoomPoint *end = &naming->chart->points[naming->chart->n_points - 1];
  double size_px = layout->name_text_px, x_px = layout->finish_px + LINE_GAP_PX;
  double ends_px[INSTEP_N_LINES], places_px[INSTEP_N_LINES];
  guint order[INSTEP_N_LINES];

  for (guint line = 0; line < INSTEP_N_LINES; line++)
    ends_px[line] = instep_room_chart_y_px (layout, instep_room_line_value_mm (end, line));
  sort_lines (ends_px, order);

  for (guint i = 0; i < INSTEP_N_LINES; i++)
    places_px[i] = ends_px[order[i]];
  instep_spread_apart (places_px, INSTEP_N_LINES, LINE_LINES * size_px,
                       layout->top_px + EDGE_LINES * size_px,
                       layout->bottom_px - EDGE_LINES * size_px);

  for (guint i = 0; i < INSTEP_N_LINES; i++)
    {
      guint line = order[i];
      InstepChartLabel *label = instep_chart_labels_append (naming->labels);

      instep_room_chart_init_line_name (label, naming, line);
      instep_chart_label_stand_middle (label, INSTEP_ANCHOR_START, x_px, places_px[i]);
      label->has_leader = fabs (places_px[i] - ends_px[line]) > LEADER_PX;
      label->leader = (InstepLeader) { layout->finish_px, ends_px[line], x_px - 2.0, places_px[i] };
    }
}

/* Each name level with its zone. */
static void
name_zones (const InstepRoomChartNaming *naming)
{
  const InstepRoomChartLayout *layout = naming->layout;
  double size_px = layout->name_text_px;
  double middles_px[INSTEP_ROOM_CHART_N_ZONES];
  InstepToeVerdict zones[INSTEP_ROOM_CHART_N_ZONES];
  guint n_zones = 0;

  for (guint i = INSTEP_ROOM_CHART_N_ZONES; i > 0; i--)
    {
      double top_px, bottom_px;

      if (!instep_room_chart_get_zone (layout, i - 1, &top_px, &bottom_px) ||
          bottom_px - top_px < LEAST_ZONE * size_px)
        continue;

      zones[n_zones] = i - 1;
      middles_px[n_zones++] = (top_px + bottom_px) / 2;
    }

  instep_spread_apart (middles_px, n_zones, ZONE_LINES * size_px,
                       layout->top_px + EDGE_LINES * size_px,
                       layout->bottom_px - EDGE_LINES * size_px);
  for (guint i = 0; i < n_zones; i++)
    instep_room_chart_init_zone_name (instep_chart_labels_append (naming->labels), naming, zones[i],
                                      layout->right_px + ZONE_GAP_PX * layout->scale,
                                      middles_px[i]);
}

void
instep_room_chart_name_beside (const InstepRoomChartNaming *naming)
{
  name_lines (naming);
  name_zones (naming);
}
