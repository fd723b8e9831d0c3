/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/room-chart.h"

#include <math.h>

#include "picture/room-chart-labels.h"
#include "picture/room-chart-layout.h"
#include "picture/svg.h"

#define CORNER_PX     6.0
/* Points of a line closer than this add nothing one could see. */
#define LEAST_STEP_PX 1.5
#define TICK_PX       4.0
#define FLAG_TOP_PX  17.0     /* above the plot */
/* How much of the zones is washed out where nothing is claimed. */
#define WASH_OPACITY  0.65

/* A drawing under way. */
typedef struct
{
  const InstepRoomChart *chart;
  const InstepColours   *colours;
  InstepRoomChartLayout  at;
  InstepChartLabels      labels;
  GString               *svg;
} Drawing;

static double
turn_x (const Drawing *drawing,
        double         x_px)
{
  return instep_room_chart_turn_px (drawing->chart, x_px);
}

/* The left edge of something that begins at @x_px and is so wide. */
static double
turn_left (const Drawing *drawing,
           double         x_px,
           double         width_px)
{
  return drawing->chart->right_to_left ? turn_x (drawing, x_px + width_px) : x_px;
}

static void
begin_document (Drawing *drawing)
{
  const InstepRoomChart *chart = drawing->chart;
  const InstepRoomChartLayout *at = &drawing->at;
  double width_px = at->right_px - at->left_px;

  instep_svg_printf (drawing->svg,
                     "<svg xmlns='http://www.w3.org/2000/svg' width='%.2f' height='%.2f'"
                     " viewBox='0 0 %.2f %.2f'"
                     " font-family=\"Cantarell, 'DejaVu Sans', sans-serif\">",
                     chart->width_px, chart->height_px, chart->width_px, chart->height_px);
  instep_svg_printf (drawing->svg,
                     "<defs><clipPath id='in-plot'>"
                     "<rect x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='%.0f'/></clipPath></defs>",
                     turn_left (drawing, at->left_px, width_px), at->top_px, width_px,
                     at->bottom_px - at->top_px, CORNER_PX);
}

static void
draw_zone (Drawing          *drawing,
           InstepToeVerdict  zone,
           double            top_px,
           double            bottom_px)
{
  const InstepRoomChartLayout *at = &drawing->at;
  const InstepTone *tone = &drawing->colours->tones[zone];
  double width_px = at->right_px - at->left_px;

  instep_svg_printf (drawing->svg,
                     "<rect id='zone-%s' x='%.2f' y='%.2f' width='%.2f' height='%.2f' fill='%s'/>",
                     instep_toe_verdict_id (zone), turn_left (drawing, at->left_px, width_px),
                     top_px, width_px,
                     bottom_px - top_px, tone->tint);

  /* The limit to the zone above; the topmost ends with the plot. */
  if (zone < INSTEP_TOE_TOO_LONG && top_px > at->top_px)
    instep_svg_printf (drawing->svg,
                       "<path class='limit-line' d='M%.2f %.2fH%.2f' stroke='%s'"
                       " stroke-opacity='%.2f'/>",
                       turn_x (drawing, at->left_px), top_px, turn_x (drawing, at->right_px),
                       drawing->colours->tones[zone + 1].text, drawing->colours->limit_opacity);
}

/* From the top down, so that each limit's line lies on the zone above it. */
static void
draw_zones (Drawing *drawing)
{
  for (guint i = INSTEP_ROOM_CHART_N_ZONES; i > 0; i--)
    {
      double top_px, bottom_px;

      if (instep_room_chart_get_zone (&drawing->at, i - 1, &top_px, &bottom_px))
        draw_zone (drawing, i - 1, top_px, bottom_px);
    }
}

static void
add_point (Drawing               *drawing,
           char                   command,
           const InstepRoomPoint *point,
           InstepRoomLine         line)
{
  double x_px = instep_room_chart_x_px (&drawing->at, point->minute);
  double y_px = instep_room_chart_y_px (&drawing->at, instep_room_line_value_mm (point, line));

  g_string_append_c (drawing->svg, command);
  instep_svg_number (drawing->svg, turn_x (drawing, x_px));
  g_string_append_c (drawing->svg, ' ');
  instep_svg_number (drawing->svg, y_px);
}

/* The points worth drawing: the first, the last, and between them those that differ visibly. */
static guint
find_next (const Drawing *drawing,
           guint          i)
{
  const InstepRoomPoint *points = drawing->chart->points;
  double run_px = drawing->at.finish_px - drawing->at.left_px;
  double least_min = LEAST_STEP_PX * drawing->at.end_min / run_px;
  guint last = drawing->chart->n_points - 1, next = i + 1;

  while (next < last && points[next].minute - points[i].minute < least_min)
    next++;

  return next;
}

static void
add_line (Drawing        *drawing,
          InstepRoomLine  line)
{
  const InstepRoomPoint *points = drawing->chart->points;

  add_point (drawing, 'M', &points[0], line);
  for (guint i = find_next (drawing, 0); i < drawing->chart->n_points; i = find_next (drawing, i))
    add_point (drawing, 'L', &points[i], line);
}

static void
draw_band (Drawing *drawing)
{
  const InstepRoomPoint *points = drawing->chart->points;
  const char *accent = drawing->colours->accent;

  g_string_append (drawing->svg, "<path id='band' d='");
  add_line (drawing, INSTEP_LINE_BAND_EDGE);
  for (guint i = drawing->chart->n_points; i > 0; i--)
    add_point (drawing, 'L', &points[i - 1], INSTEP_LINE_PLANNED);
  instep_svg_printf (drawing->svg, "z' fill='%s' fill-opacity='%.2f'/>", accent,
                     drawing->colours->band_opacity);

  g_string_append (drawing->svg, "<path id='band-edge' d='");
  add_line (drawing, INSTEP_LINE_BAND_EDGE);
  instep_svg_printf (drawing->svg, "' fill='none' stroke='%s' stroke-opacity='.55'/>", accent);
}

static void
draw_line (Drawing        *drawing,
           const char     *id,
           InstepRoomLine  line,
           const char     *style)
{
  instep_svg_printf (drawing->svg,
                     "<path id='%s' fill='none' stroke='%s' stroke-linejoin='round' %s d='", id,
                     instep_room_line_colour (drawing->colours, line), style);
  add_line (drawing, line);
  g_string_append (drawing->svg, "'/>");
}

static void
draw_plot (Drawing *drawing)
{
  const InstepColours *colours = drawing->colours;
  const InstepRoomChartLayout *at = &drawing->at;
  double beyond_px = at->right_px - at->finish_px, width_px = at->right_px - at->left_px;
  double height_px = at->bottom_px - at->top_px;

  g_string_append (drawing->svg, "<g clip-path='url(#in-plot)'>");
  draw_zones (drawing);
  draw_band (drawing);
  draw_line (drawing, "shop-rule", INSTEP_LINE_SHOP_RULE,
             "stroke-width='1.8' stroke-dasharray='7 4.5'");
  draw_line (drawing, "typical", INSTEP_LINE_TYPICAL, "stroke-width='1.7'");
  draw_line (drawing, "planned", INSTEP_LINE_PLANNED, "stroke-width='3'");
  instep_svg_printf (drawing->svg,
                     "<rect id='beyond' x='%.2f' y='%.2f' width='%.2f' height='%.2f' fill='%s'"
                     " opacity='%.2f'/></g>",
                     turn_left (drawing, at->finish_px, beyond_px), at->top_px, beyond_px,
                     height_px,
                     colours->card, WASH_OPACITY);
  instep_svg_printf (drawing->svg,
                     "<rect id='frame' x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='%.0f'"
                     " fill='none' stroke='%s'/>",
                     turn_left (drawing, at->left_px, width_px), at->top_px, width_px, height_px,
                     CORNER_PX,
                     colours->line);
}

/* The flag flies the way the run goes. */
static void
draw_finish (Drawing *drawing)
{
  const InstepRoomChartLayout *at = &drawing->at;
  const char *text = drawing->colours->text;
  double top_px = at->top_px - FLAG_TOP_PX * at->scale;
  double across_px = drawing->chart->right_to_left ? -at->scale : at->scale;

  instep_svg_printf (drawing->svg,
                     "<path id='finish-line' d='M%.2f %.2fV%.2f' stroke='%s' stroke-width='1.4'/>",
                     turn_x (drawing, at->finish_px), top_px, at->bottom_px, text);
  instep_svg_printf (drawing->svg,
                     "<path id='flag' d='M%.2f %.2fh%.2fl%.2f %.2fl%.2f %.2fh%.2fz' fill='%s'/>",
                     turn_x (drawing, at->finish_px), top_px + 0.5 * at->scale, 9.0 * across_px,
                     -2.0 * across_px, 2.8 * at->scale, 2.0 * across_px, 2.8 * at->scale,
                     -9.0 * across_px, text);
}

static void
draw_end (Drawing    *drawing,
          const char *id,
          double      x_px,
          double      room_mm,
          const char *style,
          const char *colour)
{
  instep_svg_printf (drawing->svg, "<circle id='%s' cx='%.2f' cy='%.2f' %s='%s'/>", id,
                     turn_x (drawing, x_px),
                     instep_room_chart_y_px (&drawing->at, room_mm), style, colour);
}

/* Rings are filled with the card, so that no line runs through them. */
static void
draw_ends (Drawing *drawing)
{
  const InstepColours *colours = drawing->colours;
  const InstepRoomPoint *start = &drawing->chart->points[0];
  const InstepRoomPoint *end = &drawing->chart->points[drawing->chart->n_points - 1];
  double finish_px = drawing->at.finish_px;

  instep_svg_printf (drawing->svg, "<g fill='%s'>", colours->card);
  draw_end (drawing, "start-end", drawing->at.left_px, start->typical_mm,
            "r='4' stroke-width='1.6' stroke", colours->text);
  draw_end (drawing, "typical-end", finish_px, end->typical_mm, "r='3.4' fill", colours->typical);
  draw_end (drawing, "shop-rule-end", finish_px, end->shop_rule_mm, "r='3.4' fill",
            colours->shop_rule);
  draw_end (drawing, "planned-end", finish_px, end->planned_mm, "r='6' stroke-width='3' stroke",
            colours->planned);
  g_string_append (drawing->svg, "</g>");
}

/* Dots on the lines at one minute, the planned one last, since it is what the verdict uses. */
static void
draw_reading (Drawing *drawing)
{
  const InstepColours *colours = drawing->colours;
  const InstepRoomChartLayout *at = &drawing->at;
  const InstepRoomPoint *point = drawing->chart->reading;
  double x_px;

  if (point == NULL)
    return;

  x_px = instep_room_chart_x_px (at, point->minute);
  instep_svg_printf (drawing->svg,
                     "<path id='reading-line' d='M%.2f %.2fV%.2f' stroke='%s' stroke-opacity='.7'/>",
                     turn_x (drawing, x_px), at->top_px, at->bottom_px + TICK_PX, colours->text);
  instep_svg_printf (drawing->svg, "<g id='reading' stroke='%s' stroke-width='1.5'>",
                     colours->card);
  draw_end (drawing, "reading-high", x_px, point->high_mm, "r='3.4' fill", colours->accent);
  draw_end (drawing, "reading-shop-rule", x_px, point->shop_rule_mm, "r='4.2' fill",
            colours->shop_rule);
  draw_end (drawing, "reading-typical", x_px, point->typical_mm, "r='4.2' fill", colours->typical);
  draw_end (drawing, "reading-planned", x_px, point->planned_mm, "r='5.4' fill", colours->planned);
  g_string_append (drawing->svg, "</g>");
}

static void
draw_ticks (Drawing *drawing)
{
  const InstepRoomChartLayout *at = &drawing->at;
  const InstepRoomChartTexts *texts = drawing->chart->texts;

  for (guint i = 0; i + 1 < texts->n_ticks; i++)
    instep_svg_printf (drawing->svg, "<path class='tick' d='M%.2f %.2fv%.0f' stroke='%s'/>",
                       turn_x (drawing, instep_room_chart_x_px (at, texts->tick_minutes[i])),
                       at->bottom_px, TICK_PX, drawing->colours->tick);
}

static void
draw_leader (Drawing                *drawing,
             const InstepChartLabel *label)
{
  const InstepLeader *leader = &label->leader;

  if (label->has_leader)
    instep_svg_printf (drawing->svg, "<path class='leader' d='M%.2f %.2fL%.2f %.2f' stroke='%s'/>",
                       turn_x (drawing, leader->x1_px), leader->y1_px,
                       turn_x (drawing, leader->x2_px), leader->y2_px, label->colour);
}

/* Words are turned to the other side, never mirrored. */
static void
draw_labels (Drawing *drawing)
{
  for (guint i = 0; i < drawing->labels.n_labels; i++)
    {
      InstepChartLabel label = drawing->labels.labels[i];

      label.x_px = turn_x (drawing, label.x_px);
      label.glyph_x_px = turn_left (drawing, label.glyph_x_px, label.glyph_size_px);
      if (drawing->chart->right_to_left)
        label.anchor = INSTEP_ANCHOR_END - label.anchor;
      instep_chart_label_draw (&label, drawing->svg, drawing->chart->palette);
    }
}

char *
instep_room_chart_to_svg (const InstepRoomChart *chart)
{
  Drawing drawing;

  g_return_val_if_fail (chart != NULL, NULL);
  g_return_val_if_fail (chart->points != NULL && chart->n_points >= 2, NULL);
  g_return_val_if_fail (chart->points[chart->n_points - 1].minute > chart->points[0].minute, NULL);
  g_return_val_if_fail (isfinite (chart->width_px) && chart->width_px > 0.0, NULL);
  g_return_val_if_fail (isfinite (chart->height_px) && chart->height_px > 0.0, NULL);
  g_return_val_if_fail (chart->text_scale >= 0.5 && chart->text_scale <= 4.0, NULL);

  drawing.chart = chart;
  drawing.colours = instep_palette_get_colours (chart->palette);
  drawing.svg = g_string_sized_new (16384);
  instep_room_chart_lay_out (chart, &drawing.at);
  instep_room_chart_place_labels (chart, &drawing.at, &drawing.labels);

  begin_document (&drawing);
  draw_plot (&drawing);
  draw_finish (&drawing);
  draw_ticks (&drawing);
  for (guint i = 0; i < drawing.labels.n_labels; i++)
    draw_leader (&drawing, &drawing.labels.labels[i]);
  draw_ends (&drawing);
  draw_reading (&drawing);
  draw_labels (&drawing);
  g_string_append (drawing.svg, "</svg>");

  return g_string_free (drawing.svg, FALSE);
}
