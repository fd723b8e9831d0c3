/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/room-chart-layout.h"

#include <math.h>

#define TEXT_PX        12.0
#define LINE_HEIGHT    1.35     /* of the text size */
/* Widths of the usual letters lie between 0.45 and 0.62 of the size; bold ones are wider. */
#define LETTER_WIDTH   0.58
/* Zone names stand right of the plot, a glyph and a gap before each. */
#define ZONE_GAP_PX   12.0
#define ZONE_GLYPH_PX 17.0
/* What the axis shows when nothing asks for more. */
#define USUAL_HIGHEST_MM 18.0
/* Words about the lines stand above and below them. */
#define HEADROOM_LINES    2.2

double
instep_text_width_px (const char *text,
                      double      size_px)
{
  return (double) g_utf8_strlen (text, -1) * LETTER_WIDTH * size_px;
}

double
instep_room_line_value_mm (const InstepRoomPoint *point,
                           InstepRoomLine         line)
{
  switch (line)
    {
    case INSTEP_LINE_TYPICAL:
      return point->typical_mm;
    case INSTEP_LINE_PLANNED:
      return point->planned_mm;
    case INSTEP_LINE_SHOP_RULE:
    case INSTEP_N_LINES:
    default:
      return point->shop_rule_mm;
    }
}

double
instep_room_chart_x_px (const InstepRoomChartLayout *layout,
                        double                       minute)
{
  return layout->left_px + (layout->finish_px - layout->left_px) * minute / layout->end_min;
}

double
instep_room_chart_y_px (const InstepRoomChartLayout *layout,
                        double                       room_mm)
{
  double share = (room_mm - layout->lowest_mm) / (layout->highest_mm - layout->lowest_mm);

  return layout->bottom_px - share * (layout->bottom_px - layout->top_px);
}

/* 0 is always there, since it means that the toes touch; so is the zone of the good. */
static void
choose_axis (const InstepRoomChart *chart,
             InstepRoomChartLayout *layout)
{
  double headroom = HEADROOM_LINES * layout->text_px / (layout->bottom_px - layout->top_px);
  double lowest_mm = 0.0, highest_mm = 0.0, span_mm;

  for (guint i = 0; i < chart->n_points; i++)
    {
      const InstepRoomPoint *point = &chart->points[i];

      lowest_mm = MIN (lowest_mm, MIN (point->planned_mm, point->shop_rule_mm));
      highest_mm = MAX (highest_mm, MAX (point->high_mm, point->typical_mm));
    }

  span_mm = MAX (highest_mm, USUAL_HIGHEST_MM) - lowest_mm;
  layout->lowest_mm = lowest_mm < 0.0 ? lowest_mm - headroom * span_mm : 0.0;
  layout->highest_mm = MAX (USUAL_HIGHEST_MM, highest_mm + headroom * span_mm);
}

static double
find_widest (const char * const *texts,
             guint               n_texts,
             double              size_px)
{
  double widest_px = 0.0;

  for (guint i = 0; i < n_texts; i++)
    widest_px = MAX (widest_px, instep_text_width_px (texts[i], size_px));

  return widest_px;
}

static void
choose_edges (const InstepRoomChart *chart,
              InstepRoomChartLayout *layout)
{
  const InstepRoomChartTexts *texts = chart->texts;
  const char *names[INSTEP_N_LINES] = { texts->typical, texts->planned, texts->shop_rule };
  double text_px = layout->text_px;

  layout->left_px = find_widest ((const char * const *) texts->limits,
                                 INSTEP_ROOM_CHART_N_LIMITS, text_px) + 8.0;
  layout->top_px = 1.9 * text_px;
  layout->bottom_px = chart->height_px - 1.8 * text_px;

  if (layout->wide)
    {
      layout->right_px = chart->width_px - ZONE_GAP_PX - ZONE_GLYPH_PX * chart->text_scale -
                         find_widest (texts->zones, INSTEP_ROOM_CHART_N_ZONES, text_px);
      layout->finish_px = layout->right_px - 13.0 -
                          find_widest (names, INSTEP_N_LINES, text_px) - 8.0;
    }
  else
    {
      layout->right_px = chart->width_px - 1.0;
      layout->finish_px = layout->right_px - 18.0;
    }
}

/* Names of lines that end close to each other are pushed apart, each as little as can be. */
static void
place_line_names (const InstepRoomChart *chart,
                  InstepRoomChartLayout *layout)
{
  const InstepRoomPoint *end = &chart->points[chart->n_points - 1];
  double gap_px = LINE_HEIGHT * layout->text_px;
  InstepRoomLine order[INSTEP_N_LINES] = {
    INSTEP_LINE_TYPICAL, INSTEP_LINE_PLANNED, INSTEP_LINE_SHOP_RULE
  };
  double *y_px = layout->label_y_px;

  for (InstepRoomLine line = 0; line < INSTEP_N_LINES; line++)
    y_px[line] = instep_room_chart_y_px (layout, instep_room_line_value_mm (end, line));

  /* Planned is never above typical; the shop rule may end anywhere. */
  if (y_px[INSTEP_LINE_SHOP_RULE] < y_px[INSTEP_LINE_PLANNED])
    {
      order[1] = INSTEP_LINE_SHOP_RULE;
      order[2] = INSTEP_LINE_PLANNED;
    }
  if (y_px[INSTEP_LINE_SHOP_RULE] < y_px[INSTEP_LINE_TYPICAL])
    {
      order[0] = INSTEP_LINE_SHOP_RULE;
      order[1] = INSTEP_LINE_TYPICAL;
    }

  y_px[order[0]] = MIN (y_px[order[0]], y_px[order[1]] - gap_px);
  y_px[order[2]] = MAX (y_px[order[2]], y_px[order[1]] + gap_px);

  /* Not out of the plot: the whole column moves. */
  {
    double above_px = MAX (0.0, layout->top_px + gap_px / 2 - y_px[order[0]]);
    double below_px = MAX (0.0, y_px[order[2]] - (layout->bottom_px - gap_px / 2));

    for (InstepRoomLine line = 0; line < INSTEP_N_LINES; line++)
      y_px[line] += above_px - below_px;
  }
}

void
instep_room_chart_lay_out (const InstepRoomChart *chart,
                           InstepRoomChartLayout *layout)
{
  layout->text_px = TEXT_PX * chart->text_scale;
  layout->wide = chart->width_px >= INSTEP_ROOM_CHART_WIDE_PX * chart->text_scale;
  layout->end_min = chart->points[chart->n_points - 1].minute;

  choose_edges (chart, layout);
  choose_axis (chart, layout);
  place_line_names (chart, layout);
}
