/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/room-chart-layout.h"

#include "picture/text-width.h"

/* Text sizes at scale 1, the smallest of all too. */
#define AXIS_TEXT_PX     12.0
#define WIDE_NAME_PX     12.5
/* In a plot of fewer lines than this the names in it are smaller, by no more than a quarter. */
#define LEAST_LINES       8.0
#define LEAST_NAME_SHARE  0.75
/* Above the plot are the unit and the finish with its flag, below it the times. */
#define ABOVE_PX         22.0
#define BELOW_PX         21.0
#define UNIT_GAP_PX       6.0     /* between the unit and the finish, where both are in one line */
#define LIMIT_GAP_PX      8.0     /* between a limit and the plot */
#define FINISH_GAP_PX    10.0     /* between the words about the finish and its line */
#define BEYOND_PX        18.0     /* right of the finish, where nothing stands: the flag's width */
/* Beyond the finish: the gap before the names of the lines, and the one after them. */
#define NAME_GAP_PX      13.0
#define NAME_END_PX       8.0
/* Beside the plot: gap, glyph and gap before the names of the zones. */
#define ZONE_NAME_PX     29.0
/* The run itself keeps this share of the width, or the names move into the plot. */
#define LEAST_RUN_SHARE   0.4
/* What the axis shows when nothing asks for more, and what stays free above and below the lines for
 * their names, in lines of text and at most as a share of the plot.
 */
#define USUAL_HIGHEST_MM 18.0
#define FREE_LINES        2.0
#define MOST_FREE_SHARE   0.25

/* Where each zone ends above, mm; the topmost has no end. */
static const double ZONE_TOPS_MM[] = {
  [INSTEP_TOE_TOO_SHORT] = 0.0,
  [INSTEP_TOE_TIGHT] = INSTEP_TOE_ENOUGH_MM,
  [INSTEP_TOE_ADEQUATE] = INSTEP_TOE_GOOD_MM,
  [INSTEP_TOE_GOOD] = INSTEP_TOE_ROOMY_MM,
  [INSTEP_TOE_ROOMY] = INSTEP_TOE_TOO_LONG_MM,
};

G_STATIC_ASSERT (INSTEP_ROOM_CHART_N_LIMITS <= G_N_ELEMENTS (ZONE_TOPS_MM));

double
instep_room_limit_mm (guint limit)
{
  g_return_val_if_fail (limit < INSTEP_ROOM_CHART_N_LIMITS, 0.0);

  return ZONE_TOPS_MM[limit];
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
      return point->shop_rule_mm;
    case INSTEP_LINE_BAND_EDGE:
    default:
      return point->high_mm;
    }
}

const char *
instep_room_line_name (const InstepRoomChartTexts *texts,
                       InstepRoomLine              line)
{
  switch (line)
    {
    case INSTEP_LINE_TYPICAL:
      return texts->typical;
    case INSTEP_LINE_PLANNED:
      return texts->planned;
    case INSTEP_LINE_SHOP_RULE:
    case INSTEP_N_LINES:
    default:
      return texts->shop_rule;
    }
}

const char *
instep_room_line_colour (const InstepColours *colours,
                         InstepRoomLine       line)
{
  switch (line)
    {
    case INSTEP_LINE_TYPICAL:
      return colours->typical;
    case INSTEP_LINE_PLANNED:
      return colours->planned;
    case INSTEP_LINE_SHOP_RULE:
    case INSTEP_N_LINES:
    default:
      return colours->shop_rule;
    }
}

double
instep_room_chart_x_px (const InstepRoomChartLayout *layout,
                        double                       minute)
{
  return layout->left_px + (layout->finish_px - layout->left_px) * minute / layout->end_min;
}

double
instep_room_chart_minute (const InstepRoomChartLayout *layout,
                          double                       x_px)
{
  double share = (x_px - layout->left_px) / (layout->finish_px - layout->left_px);

  return CLAMP (share, 0.0, 1.0) * layout->end_min;
}

double
instep_room_chart_y_px (const InstepRoomChartLayout *layout,
                        double                       room_mm)
{
  double share = (room_mm - layout->lowest_mm) / (layout->highest_mm - layout->lowest_mm);

  return layout->bottom_px - share * (layout->bottom_px - layout->top_px);
}

double
instep_room_chart_turn_px (const InstepRoomChart *chart,
                           double                 x_px)
{
  return chart->right_to_left ? chart->width_px - x_px : x_px;
}

gboolean
instep_room_chart_get_zone (const InstepRoomChartLayout *layout,
                            InstepToeVerdict             zone,
                            double                      *top_px,
                            double                      *bottom_px)
{
  double bottom_mm = layout->lowest_mm, top_mm = layout->highest_mm;

  if (zone > INSTEP_TOE_TOO_SHORT)
    bottom_mm = MAX (bottom_mm, ZONE_TOPS_MM[zone - 1]);
  if (zone < INSTEP_TOE_TOO_LONG)
    top_mm = MIN (top_mm, ZONE_TOPS_MM[zone]);
  if (bottom_mm >= top_mm)
    return FALSE;

  *top_px = instep_room_chart_y_px (layout, top_mm);
  *bottom_px = instep_room_chart_y_px (layout, bottom_mm);

  return TRUE;
}

/* 0 is always there, since it means that the toes touch; so is all that is good. */
static void
choose_axis (const InstepRoomChart *chart,
             InstepRoomChartLayout *layout)
{
  double free_share = MIN (FREE_LINES * layout->name_text_px / (layout->bottom_px - layout->top_px),
                           MOST_FREE_SHARE);
  double lowest_mm = 0.0, highest_mm = 0.0, span_mm;

  for (guint i = 0; i < chart->n_points; i++)
    {
      const InstepRoomPoint *point = &chart->points[i];

      lowest_mm = MIN (lowest_mm, MIN (point->planned_mm, point->shop_rule_mm));
      highest_mm = MAX (highest_mm, MAX (point->high_mm, point->shop_rule_mm));
    }

  span_mm = MAX (highest_mm, USUAL_HIGHEST_MM) - lowest_mm;
  layout->lowest_mm = lowest_mm < 0.0 ? lowest_mm - free_share * span_mm : 0.0;
  layout->highest_mm = MAX (USUAL_HIGHEST_MM, highest_mm + free_share * span_mm);
}

/* Of bold texts that must not be cut off at the edge of the picture. */
static double
find_widest (const char * const *texts,
             guint               n_texts,
             double              size_px)
{
  double widest_px = 0.0;

  for (guint i = 0; i < n_texts; i++)
    widest_px = MAX (widest_px, instep_text_width_px (texts[i], size_px, TRUE));

  return INSTEP_WIDEST_FONT * widest_px;
}

/* Names of zones right of the plot, names of lines in its right part. */
static void
choose_wide_edges (const InstepRoomChart *chart,
                   InstepRoomChartLayout *layout)
{
  double size_px = WIDE_NAME_PX * layout->scale, widest_px = 0.0;

  for (guint line = 0; line < INSTEP_N_LINES; line++)
    widest_px = MAX (widest_px, instep_text_width_px (instep_room_line_name (chart->texts, line),
                                                      size_px,
                                                      line == INSTEP_LINE_PLANNED));

  layout->right_px = chart->width_px - ZONE_NAME_PX * layout->scale -
                     find_widest (chart->texts->zones, INSTEP_ROOM_CHART_N_ZONES, size_px);
  layout->finish_px = layout->right_px - NAME_GAP_PX - NAME_END_PX - widest_px;
}

/* Where the words about the finish do not leave room for the unit, that moves a line up. */
static double
choose_top_px (const InstepRoomChart       *chart,
               const InstepRoomChartLayout *layout)
{
  double unit_px = instep_text_width_px (chart->texts->unit, layout->axis_text_px, FALSE);
  double finish_px = instep_text_width_px (chart->texts->finish, layout->axis_text_px, TRUE);
  double left_px = layout->finish_px - FINISH_GAP_PX - finish_px;

  return ABOVE_PX * layout->scale + (left_px < unit_px + UNIT_GAP_PX ? layout->axis_text_px : 0.0);
}

static double
choose_name_size_px (const InstepRoomChartLayout *layout)
{
  double smallest_px = MAX (AXIS_TEXT_PX, LEAST_NAME_SHARE * layout->axis_text_px);

  return CLAMP ((layout->bottom_px - layout->top_px) / LEAST_LINES, smallest_px,
                MAX (smallest_px, layout->axis_text_px));
}

static void
choose_edges (const InstepRoomChart *chart,
              InstepRoomChartLayout *layout)
{
  layout->left_px = find_widest ((const char * const *) chart->texts->limits,
                                 INSTEP_ROOM_CHART_N_LIMITS,
                                 layout->axis_text_px) + LIMIT_GAP_PX;
  choose_wide_edges (chart, layout);
  layout->wide = chart->width_px >= INSTEP_ROOM_CHART_WIDE_PX * layout->scale &&
                 layout->finish_px - layout->left_px >= LEAST_RUN_SHARE * chart->width_px;

  if (!layout->wide)
    {
      layout->right_px = chart->width_px - 1.0;
      layout->finish_px = layout->right_px - BEYOND_PX;
    }

  layout->top_px = choose_top_px (chart, layout);
  layout->bottom_px = chart->height_px - BELOW_PX * layout->scale;
  layout->name_text_px = layout->wide ? WIDE_NAME_PX * layout->scale : choose_name_size_px (layout);
}

void
instep_room_chart_lay_out (const InstepRoomChart *chart,
                           InstepRoomChartLayout *layout)
{
  layout->scale = chart->text_scale;
  layout->axis_text_px = AXIS_TEXT_PX * layout->scale;
  layout->end_min = chart->points[chart->n_points - 1].minute;

  choose_edges (chart, layout);
  choose_axis (chart, layout);
}
