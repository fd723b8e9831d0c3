/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/room-chart-labels.h"

void
instep_room_chart_init_zone_name (InstepChartLabel            *label,
                                  const InstepRoomChartNaming *naming,
                                  InstepToeVerdict             zone,
                                  double                       x_px,
                                  double                       middle_px)
{
  g_autofree char *id = g_strconcat ("name-", instep_toe_verdict_id (zone), NULL);

  instep_chart_label_init (label, id, naming->chart->texts->zones[zone],
                           naming->colours->tones[zone].text,
                           TRUE, naming->layout->name_text_px);
  instep_chart_label_add_glyph (label, zone, x_px, middle_px);
}

void
instep_room_chart_init_line_name (InstepChartLabel            *label,
                                  const InstepRoomChartNaming *naming,
                                  InstepRoomLine               line)
{
  static const char * const ids[INSTEP_N_LINES] = {
    "typical-name", "planned-name", "shop-rule-name",
  };

  instep_chart_label_init (label, ids[line], instep_room_line_name (naming->chart->texts, line),
                           instep_room_line_colour (naming->colours, line),
                           line == INSTEP_LINE_PLANNED,
                           naming->layout->name_text_px);
}

void
instep_room_chart_place_labels (const InstepRoomChart       *chart,
                                const InstepRoomChartLayout *layout,
                                InstepChartLabels           *labels)
{
  const InstepRoomChartNaming naming = {
    chart, layout, instep_palette_get_colours (chart->palette), labels
  };

  labels->n_labels = 0;
  instep_room_chart_name_axes (&naming);
  if (layout->wide)
    instep_room_chart_name_beside (&naming);
  instep_room_chart_name_inside (&naming);
}
