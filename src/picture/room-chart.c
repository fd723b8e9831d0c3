/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/room-chart.h"

#include <math.h>

#include "picture/room-chart-layout.h"
#include "picture/svg.h"
#include "picture/verdict-glyph.h"

#define GLYPH_PX   12.0
/* A line's name this far from its end gets a thin leader. */
#define LEADER_PX   4.0

typedef enum { ANCHOR_START, ANCHOR_MIDDLE, ANCHOR_END } Anchor;

/* A drawing under way. */
typedef struct
{
  const InstepRoomChart *chart;
  const InstepColours   *colours;
  InstepRoomChartLayout  at;
  GString               *svg;
} Drawing;

/* Right to left, x is counted from the other side. */
static double
turn_x (const Drawing *drawing,
        double         x_px)
{
  return drawing->chart->right_to_left ? drawing->chart->width_px - x_px : x_px;
}

static void
add_text (Drawing    *drawing,
          const char *id,
          const char *text,
          double      x_px,
          double      y_px,
          Anchor      anchor,
          const char *colour,
          gboolean    bold)
{
  static const char * const anchors[] = { "start", "middle", "end" };

  if (drawing->chart->right_to_left)
    anchor = ANCHOR_END - anchor;

  /* The ground shines through behind the letters, where they lie on a line. */
  instep_svg_printf (drawing->svg,
                     "<text class='%s' x='%.2f' y='%.2f' text-anchor='%s' font-size='%.2f' font-weight='%d'"
                     " fill='%s' stroke='%s' stroke-opacity='.6' stroke-width='3' paint-order='stroke'"
                     " stroke-linejoin='round'>",
                     id, turn_x (drawing, x_px), y_px, anchors[anchor], drawing->at.text_px,
                     bold ? 700 : 400, colour, drawing->colours->card);
  instep_svg_text (drawing->svg, text);
  g_string_append (drawing->svg, "</text>");
}

/* Text that stands on the card needs no ground of its own. */
static void
add_rect (Drawing    *drawing,
          const char *id,
          double      left_px,
          double      top_px,
          double      width_px,
          double      height_px,
          const char *colour,
          double      opacity)
{
  double x_px = drawing->chart->right_to_left ? turn_x (drawing, left_px + width_px) : left_px;

  instep_svg_printf (drawing->svg,
                     "<rect id='%s' x='%.2f' y='%.2f' width='%.2f' height='%.2f' fill='%s' fill-opacity='%.2f'/>",
                     id, x_px, top_px, width_px, height_px, colour, opacity);
}

/* Where a zone ends above, mm; the topmost has no end. */
static double
get_zone_top_mm (InstepToeVerdict zone)
{
  static const double TOPS[] = {
    [INSTEP_TOE_TOO_SHORT] = 0.0,
    [INSTEP_TOE_TIGHT] = INSTEP_TOE_ENOUGH_MM,
    [INSTEP_TOE_ADEQUATE] = INSTEP_TOE_GOOD_MM,
    [INSTEP_TOE_GOOD] = INSTEP_TOE_ROOMY_MM,
    [INSTEP_TOE_ROOMY] = INSTEP_TOE_TOO_LONG_MM,
  };

  return zone < G_N_ELEMENTS (TOPS) ? TOPS[zone] : G_MAXDOUBLE;
}

/* The part of a zone that the axis shows; FALSE if none of it. */
static gboolean
get_zone (const Drawing    *drawing,
          InstepToeVerdict  zone,
          double           *top_px,
          double           *bottom_px)
{
  double bottom_mm = zone == INSTEP_TOE_TOO_SHORT ? -G_MAXDOUBLE : get_zone_top_mm (zone - 1);
  double top_mm = MIN (get_zone_top_mm (zone), drawing->at.highest_mm);

  bottom_mm = MAX (bottom_mm, drawing->at.lowest_mm);
  if (bottom_mm >= top_mm)
    return FALSE;

  *top_px = instep_room_chart_y_px (&drawing->at, top_mm);
  *bottom_px = instep_room_chart_y_px (&drawing->at, bottom_mm);

  return TRUE;
}

static void
draw_zones (Drawing *drawing)
{
  const InstepRoomChartLayout *at = &drawing->at;
  double top_px, bottom_px;

  for (InstepToeVerdict zone = INSTEP_TOE_TOO_SHORT; zone <= INSTEP_TOE_TOO_LONG; zone++)
    {
      const InstepTone *tone = &drawing->colours->tones[zone];
      g_autofree char *id = g_strconcat ("zone-", instep_toe_verdict_id (zone), NULL);

      if (!get_zone (drawing, zone, &top_px, &bottom_px))
        continue;

      add_rect (drawing, id, at->left_px, top_px, at->right_px - at->left_px, bottom_px - top_px,
                tone->tint, 1.0);

      if (top_px > at->top_px + 0.5)
        instep_svg_printf (drawing->svg,
                           "<path d='M%.2f %.2fH%.2f' fill='none' stroke='%s' stroke-opacity='.55'/>",
                           turn_x (drawing, at->left_px), top_px, turn_x (drawing, at->right_px), tone->text);
    }
}

static void
add_point (Drawing *drawing,
           char     command,
           double   minute,
           double   room_mm)
{
  instep_svg_printf (drawing->svg, "%c%.1f %.1f", command,
                     turn_x (drawing, instep_room_chart_x_px (&drawing->at, minute)),
                     instep_room_chart_y_px (&drawing->at, room_mm));
}

static void
draw_band (Drawing *drawing)
{
  const InstepRoomChart *chart = drawing->chart;

  g_string_append (drawing->svg, "<path id='band' d='");
  for (guint i = 0; i < chart->n_points; i++)
    add_point (drawing, i == 0 ? 'M' : 'L', chart->points[i].minute, chart->points[i].high_mm);
  for (guint i = chart->n_points; i > 0; i--)
    add_point (drawing, 'L', chart->points[i - 1].minute, chart->points[i - 1].planned_mm);
  instep_svg_printf (drawing->svg, "z' fill='%s' fill-opacity='%.2f'/>",
                     drawing->colours->accent, drawing->colours->band_opacity);

  g_string_append (drawing->svg, "<path id='band-edge' d='");
  for (guint i = 0; i < chart->n_points; i++)
    add_point (drawing, i == 0 ? 'M' : 'L', chart->points[i].minute, chart->points[i].high_mm);
  instep_svg_printf (drawing->svg, "' fill='none' stroke='%s' stroke-opacity='.55'/>",
                     drawing->colours->accent);
}

static void
draw_line (Drawing        *drawing,
           const char     *id,
           InstepRoomLine  line,
           const char     *colour,
           double          width_px,
           const char     *dashes)
{
  const InstepRoomChart *chart = drawing->chart;

  instep_svg_printf (drawing->svg, "<path id='%s' d='", id);
  for (guint i = 0; i < chart->n_points; i++)
    add_point (drawing, i == 0 ? 'M' : 'L', chart->points[i].minute,
               instep_room_line_value_mm (&chart->points[i], line));
  instep_svg_printf (drawing->svg,
                     "' fill='none' stroke='%s' stroke-width='%.1f' stroke-linejoin='round'%s/>",
                     colour, width_px, dashes);
}

/* Nothing is claimed beyond the finish, so the zones are washed out there. */
static void
draw_finish (Drawing *drawing)
{
  const InstepRoomChartLayout *at = &drawing->at;
  const char *text = drawing->colours->text;
  double x_px = turn_x (drawing, at->finish_px);
  double flag_px = drawing->chart->right_to_left ? -1.0 : 1.0;

  add_rect (drawing, "beyond", at->finish_px, at->top_px, at->right_px - at->finish_px,
            at->bottom_px - at->top_px, drawing->colours->card, 0.65);
  instep_svg_printf (drawing->svg, "<path d='M%.2f %.2fV%.2f' fill='none' stroke='%s' stroke-width='1.4'/>",
                     x_px, at->top_px - 16.0, at->bottom_px, text);
  instep_svg_printf (drawing->svg, "<path d='M%.2f %.2fh%.1fl%.1f 2.8l%.1f 2.8h%.1fz' fill='%s'/>",
                     x_px, at->top_px - 16.0, 9.0 * flag_px, -2.0 * flag_px, 2.0 * flag_px,
                     -9.0 * flag_px, text);
  add_text (drawing, "finish", drawing->chart->texts->finish, at->finish_px - 10.0, at->top_px - 6.0,
            ANCHOR_END, text, TRUE);
}

static void
draw_end_points (Drawing *drawing)
{
  const InstepColours *colours = drawing->colours;
  const InstepRoomPoint *start = &drawing->chart->points[0];
  const InstepRoomPoint *end = &drawing->chart->points[drawing->chart->n_points - 1];
  double start_px = turn_x (drawing, drawing->at.left_px);
  double end_px = turn_x (drawing, drawing->at.finish_px);

  instep_svg_printf (drawing->svg, "<circle cx='%.2f' cy='%.2f' r='4' fill='%s' stroke='%s' stroke-width='1.6'/>",
                     start_px, instep_room_chart_y_px (&drawing->at, start->typical_mm),
                     colours->card, colours->text);
  instep_svg_printf (drawing->svg, "<circle cx='%.2f' cy='%.2f' r='3.4' fill='%s'/>",
                     end_px, instep_room_chart_y_px (&drawing->at, end->typical_mm), colours->typical);
  instep_svg_printf (drawing->svg, "<circle cx='%.2f' cy='%.2f' r='3.4' fill='%s'/>",
                     end_px, instep_room_chart_y_px (&drawing->at, end->shop_rule_mm), colours->shop_rule);
  instep_svg_printf (drawing->svg,
                     "<circle id='planned-end' cx='%.2f' cy='%.2f' r='6' fill='%s' stroke='%s' stroke-width='3'/>",
                     end_px, instep_room_chart_y_px (&drawing->at, end->planned_mm),
                     colours->card, colours->planned);
}

static void
draw_axes (Drawing *drawing)
{
  static const double LIMITS_MM[INSTEP_ROOM_CHART_N_LIMITS] = {
    0.0, INSTEP_TOE_ENOUGH_MM, INSTEP_TOE_GOOD_MM, INSTEP_TOE_ROOMY_MM
  };
  const InstepRoomChartTexts *texts = drawing->chart->texts;
  const InstepRoomChartLayout *at = &drawing->at;
  const char *dim = drawing->colours->dim;
  double start_end_px = at->left_px + instep_text_width_px (texts->start, at->text_px);
  double below_px = at->bottom_px + 1.4 * at->text_px;
  double last_px = G_MAXDOUBLE;

  add_text (drawing, "unit", texts->unit, 0.0, at->top_px - at->text_px, ANCHOR_START, dim, FALSE);
  for (guint i = 0; i < INSTEP_ROOM_CHART_N_LIMITS; i++)
    {
      double y_px = instep_room_chart_y_px (at, LIMITS_MM[i]);

      if (last_px - y_px < at->text_px)
        continue;

      add_text (drawing, "limit", texts->limits[i], at->left_px - 8.0, y_px + 0.34 * at->text_px,
                ANCHOR_END, dim, i > 0);
      last_px = y_px;
    }

  add_text (drawing, "start", texts->start, at->left_px, below_px, ANCHOR_START, dim, FALSE);
  for (guint i = 0; i < texts->n_ticks; i++)
    {
      gboolean is_end = i + 1 == texts->n_ticks;
      double x_px = instep_room_chart_x_px (at, texts->tick_minutes[i]);
      double half_px = instep_text_width_px (texts->tick_words[i], at->text_px) / 2;

      /* A label that would touch its neighbour is left out; the end always has its own. */
      if (!is_end && (x_px - half_px < start_end_px + 6.0 || x_px + 3 * half_px + 8.0 > at->finish_px))
        continue;

      if (!is_end)
        instep_svg_printf (drawing->svg, "<path d='M%.2f %.2fv4' fill='none' stroke='%s'/>",
                           turn_x (drawing, x_px), at->bottom_px, drawing->colours->tick);
      add_text (drawing, is_end ? "end" : "tick", texts->tick_words[i], MIN (x_px, drawing->chart->width_px - half_px),
                below_px, ANCHOR_MIDDLE, is_end ? drawing->colours->text : dim, is_end);
    }
}

static void
draw_zone_names (Drawing *drawing)
{
  const InstepRoomChartLayout *at = &drawing->at;
  double glyph_px = GLYPH_PX * drawing->chart->text_scale;
  double x_px = at->wide ? at->right_px + 12.0 : at->left_px + 8.0;
  double start_px = instep_room_chart_y_px (at, drawing->chart->points[0].typical_mm);
  double top_px, bottom_px;

  for (InstepToeVerdict zone = INSTEP_TOE_TOO_SHORT; zone <= INSTEP_TOE_TOO_LONG; zone++)
    {
      double middle_px;

      if (!get_zone (drawing, zone, &top_px, &bottom_px) || bottom_px - top_px < at->text_px + 2.0)
        continue;

      /* Within the plot the lines come first: they begin at the left, where the names would be. */
      middle_px = (top_px + bottom_px) / 2;
      if (!at->wide && middle_px > start_px - 3.2 * at->text_px && middle_px < start_px + 4.2 * at->text_px)
        continue;

      instep_verdict_glyph_append (drawing->svg, zone, drawing->chart->palette,
                                   drawing->chart->right_to_left ? turn_x (drawing, x_px + glyph_px)
                                                                 : x_px,
                                   middle_px - glyph_px / 2, glyph_px);
      add_text (drawing, "zone-name", drawing->chart->texts->zones[zone], x_px + glyph_px + 5.0,
                middle_px + 0.34 * at->text_px, ANCHOR_START, drawing->colours->tones[zone].text, TRUE);
    }
}

/* Wide: each line is named where it ends. */
static void
draw_line_names_beside (Drawing *drawing)
{
  const InstepRoomChartTexts *texts = drawing->chart->texts;
  const InstepColours *colours = drawing->colours;
  const char *names[INSTEP_N_LINES] = { texts->typical, texts->planned, texts->shop_rule };
  const char *inks[INSTEP_N_LINES] = { colours->typical, colours->planned, colours->shop_rule };
  const char *ids[INSTEP_N_LINES] = { "typical-name", "planned-name", "shop-rule-name" };
  const InstepRoomPoint *end = &drawing->chart->points[drawing->chart->n_points - 1];
  double x_px = drawing->at.finish_px + 13.0;

  for (InstepRoomLine line = 0; line < INSTEP_N_LINES; line++)
    {
      double end_px = instep_room_chart_y_px (&drawing->at, instep_room_line_value_mm (end, line));
      double name_px = drawing->at.label_y_px[line];

      if (fabs (end_px - name_px) > LEADER_PX)
        instep_svg_printf (drawing->svg, "<path d='M%.2f %.2fL%.2f %.2f' fill='none' stroke='%s'/>",
                           turn_x (drawing, drawing->at.finish_px + 5.0), end_px,
                           turn_x (drawing, x_px - 1.0), name_px, inks[line]);
      add_text (drawing, ids[line], names[line], x_px, name_px + 0.36 * drawing->at.text_px,
                ANCHOR_START, inks[line], line == INSTEP_LINE_PLANNED);
    }
}

/* Narrow: each line is named along it, where no other line runs: typical has only the band above
 * it, planned is the lowest early on, and the shop rule late.
 */
static void
draw_line_names_along (Drawing *drawing)
{
  const InstepRoomChartTexts *texts = drawing->chart->texts;
  const InstepColours *colours = drawing->colours;
  const InstepRoomPoint *points = drawing->chart->points;
  const InstepRoomPoint *end = &points[drawing->chart->n_points - 1];
  const InstepRoomPoint *early = &points[drawing->chart->n_points / 3];
  double text_px = drawing->at.text_px;
  double floor_px = drawing->at.bottom_px - 4.0;

  add_text (drawing, "typical-name", texts->typical, drawing->at.finish_px - 12.0,
            instep_room_chart_y_px (&drawing->at, end->typical_mm) - 0.5 * text_px,
            ANCHOR_END, colours->typical, FALSE);
  add_text (drawing, "planned-name", texts->planned,
            instep_room_chart_x_px (&drawing->at, early->minute),
            MIN (floor_px, instep_room_chart_y_px (&drawing->at, early->planned_mm) + 1.3 * text_px),
            ANCHOR_START, colours->planned, TRUE);
  add_text (drawing, "shop-rule-name", texts->shop_rule, drawing->at.finish_px - 12.0,
            MIN (floor_px, instep_room_chart_y_px (&drawing->at, end->shop_rule_mm) + 1.3 * text_px),
            ANCHOR_END, colours->shop_rule, FALSE);
}

static void
draw_names (Drawing *drawing)
{
  const InstepRoomChartTexts *texts = drawing->chart->texts;
  const InstepRoomChartLayout *at = &drawing->at;
  const InstepRoomPoint *points = drawing->chart->points;
  const InstepRoomPoint *middle = &points[drawing->chart->n_points * 6 / 10];
  double start_px = instep_room_chart_y_px (at, points[0].typical_mm);

  draw_zone_names (drawing);
  if (at->wide)
    draw_line_names_beside (drawing);
  else
    draw_line_names_along (drawing);

  add_text (drawing, "at-the-start", texts->at_the_start, at->left_px + 12.0,
            MAX (start_px - 0.9 * at->text_px, at->top_px + at->text_px),
            ANCHOR_START, drawing->colours->text, TRUE);
  if (at->wide)
    add_text (drawing, "band-name", texts->band, instep_room_chart_x_px (at, middle->minute),
              MAX (instep_room_chart_y_px (at, middle->high_mm) - 0.6 * at->text_px, at->top_px + at->text_px),
              ANCHOR_MIDDLE, drawing->colours->dim, FALSE);
}

char *
instep_room_chart_to_svg (const InstepRoomChart *chart)
{
  Drawing drawing;

  g_return_val_if_fail (chart != NULL, NULL);
  g_return_val_if_fail (chart->n_points >= 2, NULL);
  g_return_val_if_fail (chart->width_px > 0.0 && chart->height_px > 0.0, NULL);
  g_return_val_if_fail (chart->text_scale >= 0.5, NULL);

  drawing.chart = chart;
  drawing.colours = instep_palette_get_colours (chart->palette);
  drawing.svg = g_string_sized_new (16384);
  instep_room_chart_lay_out (chart, &drawing.at);

  instep_svg_printf (drawing.svg,
                     "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f'"
                     " font-family=\"Cantarell, 'DejaVu Sans', sans-serif\">",
                     chart->width_px, chart->height_px);
  draw_zones (&drawing);
  draw_band (&drawing);
  draw_line (&drawing, "shop-rule", INSTEP_LINE_SHOP_RULE, drawing.colours->shop_rule, 1.8,
             " stroke-dasharray='7 4.5'");
  draw_line (&drawing, "typical", INSTEP_LINE_TYPICAL, drawing.colours->typical, 1.7, "");
  draw_line (&drawing, "planned", INSTEP_LINE_PLANNED, drawing.colours->planned, 3.0, "");
  draw_finish (&drawing);
  draw_axes (&drawing);
  draw_end_points (&drawing);
  draw_names (&drawing);
  g_string_append (drawing.svg, "</svg>");

  return g_string_free (drawing.svg, FALSE);
}
