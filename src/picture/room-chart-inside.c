/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/room-chart-labels.h"

#include "picture/label-choice.h"

/* A name tries so many places along the run, and those away from its line, in lines of text. */
#define N_PLACES         11
#define HUG_PX            3.5     /* between a line and its name */
static const double AWAY_LINES[] = { 0.0, 0.5, 1.0, 1.75, 2.5 };
#define TIED_LINES        1.0     /* from here on a leader ties it to its line */
#define LEADER_LINES      0.8     /* from the left end of a name to its leader */
#define START_GAP_LINES   0.75    /* between the start and its words */
#define START_GAP_PX     12.0
#define N_START_AWAY      3       /* it never goes as far away as names of lines do */
#define ZONE_GAP_PX       8.0     /* between the plot's edge and the names of zones */
#define ZONE_LINES        1.2

/* What a place costs, counted in pixels of a line that runs through the name, at text scale 1. */
#define LINE_COST         1.0
#define BAND_EDGE_COST    0.3
#define AWAY_COST        24.0     /* a line of text away */
#define OTHER_SIDE_COST  14.0
#define FAR_COST         20.0     /* at the other end of the run */
#define STRUCK_COST      14.0     /* a limit's line goes through the letters */
#define BETWEEN_COST     40.0     /* another line runs between the name and its own */
#define WISHED_COST      60.0     /* the start or the verdict would like to be there */
/* And what it costs to leave a name out. */
#define NO_PLANNED_COST 2000.0
#define NO_LINE_COST   1000.0
#define NO_START_COST   150.0
#define NO_ZONE_COST    100.0
#define NO_BAND_COST     20.0

/* The band is named where it is at least so high at the finish. */
#define LEAST_BAND_PX     6.0

typedef struct
{
  const InstepRoomChartNaming *naming;
  InstepLabelSpace             space;
  InstepLabelBox               wished[2];      /* where words that come later would like to be */
  guint                        n_wished;
} Plot;

/* The heights of a line at the columns of the space, between the points it is known at. */
static void
add_trace (Plot           *plot,
           InstepRoomLine  line,
           double          cost_per_px)
{
  const InstepRoomChartLayout *layout = plot->naming->layout;
  const InstepRoomPoint *points = plot->naming->chart->points;
  double *y_px = instep_label_space_add_trace (&plot->space, cost_per_px)->y_px;
  guint at = 1;

  for (guint i = 0; i < INSTEP_LABEL_SPACE_COLUMNS; i++)
    {
      double minute = instep_room_chart_minute (layout,
                                                instep_label_space_column_px (&plot->space, i));
      double from_mm, to_mm, share;

      while (at + 1 < plot->naming->chart->n_points && points[at].minute < minute)
        at++;

      from_mm = instep_room_line_value_mm (&points[at - 1], line);
      to_mm = instep_room_line_value_mm (&points[at], line);
      share = (minute - points[at - 1].minute) / (points[at].minute - points[at - 1].minute);
      y_px[i] = instep_room_chart_y_px (layout, from_mm + share * (to_mm - from_mm));
    }
}

static void
open_plot (Plot                        *plot,
           const InstepRoomChartNaming *naming)
{
  const InstepRoomChartLayout *layout = naming->layout;

  plot->naming = naming;
  plot->n_wished = 0;
  plot->space.bounds = (InstepLabelBox) {
    layout->left_px + 6.0, layout->top_px + 2.0, layout->finish_px - 10.0, layout->bottom_px - 2.0,
  };
  plot->space.n_traces = 0;
  plot->space.n_taken = 0;

  for (guint line = 0; line < INSTEP_N_LINES; line++)
    add_trace (plot, line, LINE_COST);
  add_trace (plot, INSTEP_LINE_BAND_EDGE, BAND_EDGE_COST);
}

static double
get_height_px (const Plot *plot,
               guint       trace,
               double      x_px)
{
  double top_px, bottom_px;

  instep_label_space_get_extent (&plot->space, trace, x_px, x_px, &top_px, &bottom_px);

  return (top_px + bottom_px) / 2;
}

/* From the label's left part to its line: so one that stands farther left than another is tied past
 * it.
 */
static InstepLeader
lead_to_line (const Plot             *plot,
              const InstepChartLabel *label,
              InstepRoomLine          line)
{
  InstepLabelBox box = instep_chart_label_get_box (label);
  double x_px = box.left_px + LEADER_LINES * label->size_px;
  double line_px = get_height_px (plot, line, x_px);

  return (InstepLeader) { x_px, line_px, x_px, line_px < box.top_px ? box.top_px : box.bottom_px };
}

/* Other lines between a name and its own: it could be taken for theirs. */
static guint
count_between (const Plot         *plot,
               const InstepLeader *leader,
               InstepRoomLine      line)
{
  guint n_lines = 0;

  for (guint other = 0; other < INSTEP_N_LINES; other++)
    {
      double y_px = get_height_px (plot, other, leader->x1_px);

      if (other != line && y_px > MIN (leader->y1_px, leader->y2_px) &&
          y_px < MAX (leader->y1_px, leader->y2_px))
        n_lines++;
    }

  return n_lines;
}

static guint
count_wished (const Plot             *plot,
              const InstepChartLabel *label)
{
  InstepLabelBox box = instep_chart_label_get_box (label);
  guint n_wished = 0;

  for (guint i = 0; i < plot->n_wished; i++)
    n_wished += instep_label_boxes_clash (&plot->wished[i], &box) ? 1 : 0;

  return n_wished;
}

/* Whether neither a word nor a line is there. */
static gboolean
is_clear (const Plot             *plot,
          const InstepChartLabel *label)
{
  InstepLabelBox box = instep_chart_label_get_box (label);

  return instep_label_space_get_cost (&plot->space, &box) <= 0.0;
}

/* Limits whose lines go through the letters, not only past their feet. */
static guint
count_struck (const Plot             *plot,
              const InstepChartLabel *label)
{
  InstepLabelBox box = instep_chart_label_get_box (label);
  guint n_struck = 0;

  for (guint i = 0; i < INSTEP_ROOM_CHART_N_LIMITS; i++)
    {
      double y_px = instep_room_chart_y_px (plot->naming->layout, instep_room_limit_mm (i));

      n_struck += y_px > box.top_px && y_px < label->baseline_px ? 1 : 0;
    }

  return n_struck;
}

static void
add_place (const Plot             *plot,
           InstepLabelChoice      *choice,
           const InstepChartLabel *label,
           double                  extra_cost)
{
  double cost = extra_cost;

  cost += STRUCK_COST * count_struck (plot, label);
  cost += WISHED_COST * count_wished (plot, label);
  instep_label_choice_add_place (choice, &plot->space, label, cost * plot->naming->layout->scale);
}

/* A word gets smaller where it is longer than the plot. */
static void
fit_label (const Plot       *plot,
           InstepChartLabel *label)
{
  instep_chart_label_fit (label, plot->space.bounds.right_px - plot->space.bounds.left_px);
}

static void
choose_start (const Plot        *plot,
              InstepLabelChoice *choice)
{
  const InstepRoomChart *chart = plot->naming->chart;
  const InstepRoomChartLayout *layout = plot->naming->layout;
  double left_px = layout->left_px + START_GAP_PX;
  double start_px = instep_room_chart_y_px (layout, chart->points[0].typical_mm);
  InstepChartLabel label;

  instep_chart_label_init (&label, "at-the-start", chart->texts->at_the_start,
                           plot->naming->colours->text,
                           TRUE, layout->name_text_px);
  fit_label (plot, &label);
  instep_label_choice_init (choice, NO_START_COST * layout->scale);

  for (guint i = 0; i < N_START_AWAY; i++)
    {
      double away_px = (START_GAP_LINES + AWAY_LINES[i]) * label.size_px;
      double cost = AWAY_COST * AWAY_LINES[i];

      instep_chart_label_stand_below (&label, INSTEP_ANCHOR_START, left_px,
                                      start_px - away_px - label.size_px);
      add_place (plot, choice, &label, cost);
      instep_chart_label_stand_below (&label, INSTEP_ANCHOR_START, left_px, start_px + away_px);
      add_place (plot, choice, &label, cost + OTHER_SIDE_COST);
    }
}

/* Above or below the line, and there as near to it as nothing else is in the way. */
static void
choose_along (const Plot        *plot,
              InstepLabelChoice *choice,
              InstepChartLabel  *label,
              InstepRoomLine     line,
              double             right_px,
              double             extra_cost)
{
  double top_px, bottom_px;

  instep_label_space_get_extent (&plot->space, line, right_px - label->width_px, right_px,
                                 &top_px, &bottom_px);
  for (guint i = 0; i < 2 * G_N_ELEMENTS (AWAY_LINES); i++)
    {
      gboolean above = i % 2 == 0;
      double away_lines = AWAY_LINES[i / 2];
      double away_px = HUG_PX + away_lines * label->size_px;
      double cost = extra_cost + AWAY_COST * away_lines;

      instep_chart_label_stand_below (label, INSTEP_ANCHOR_END, right_px,
                                      above ? top_px - away_px - label->size_px
                                            : bottom_px + away_px);
      label->leader = lead_to_line (plot, label, line);
      label->has_leader = away_lines >= TIED_LINES;
      cost += BETWEEN_COST * count_between (plot, &label->leader, line);
      if (above != (line == INSTEP_LINE_TYPICAL))
        cost += OTHER_SIDE_COST;
      add_place (plot, choice, label, cost);
    }
}

/* Typical is named above itself and the others below, since planned is the lowest early on and the
 * shop rule late; all of them rather near the finish.
 */
static void
choose_line (const Plot        *plot,
             InstepLabelChoice *choice,
             InstepRoomLine     line)
{
  const InstepLabelBox *bounds = &plot->space.bounds;
  InstepChartLabel label;
  double free_px;

  instep_room_chart_init_line_name (&label, plot->naming, line);
  fit_label (plot, &label);
  instep_label_choice_init (choice, (line == INSTEP_LINE_PLANNED ? NO_PLANNED_COST : NO_LINE_COST) *
                                    plot->naming->layout->scale);
  free_px = bounds->right_px - bounds->left_px - label.width_px;

  for (guint place = 0; place < N_PLACES; place++)
    {
      double far = (double) place / (N_PLACES - 1);

      choose_along (plot, choice, &label, line, bounds->right_px - far * free_px, FAR_COST * far);
    }
}

/* At the left of the plot, rather in the middle of the zone, and on no line. */
static void
choose_zone (const Plot        *plot,
             InstepLabelChoice *choice,
             InstepToeVerdict   zone)
{
  static const double places[] = { 0.5, 0.25, 0.75, 0.0, 1.0 };
  const InstepRoomChartLayout *layout = plot->naming->layout;
  double height_px = ZONE_LINES * layout->name_text_px, top_px, bottom_px;

  instep_label_choice_init (choice, NO_ZONE_COST * layout->scale);
  if (!instep_room_chart_get_zone (layout, zone, &top_px, &bottom_px) ||
      bottom_px - top_px < height_px)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      double middle_px = top_px + height_px / 2 + places[i] * (bottom_px - top_px - height_px);
      InstepChartLabel label;

      instep_room_chart_init_zone_name (&label, plot->naming, zone, layout->left_px + ZONE_GAP_PX,
                                        middle_px);
      if (is_clear (plot, &label))
        add_place (plot, choice, &label, i);
    }
}

/* Above the upper edge of the band, rather right of its middle, and on no line. */
static void
choose_band (const Plot        *plot,
             InstepLabelChoice *choice)
{
  static const double places[] = { 0.62, 0.55, 0.7, 0.48, 0.78, 0.4 };
  const InstepRoomChart *chart = plot->naming->chart;
  const InstepRoomChartLayout *layout = plot->naming->layout;
  const InstepRoomPoint *end = &chart->points[chart->n_points - 1];
  InstepChartLabel label;

  instep_label_choice_init (choice, NO_BAND_COST * layout->scale);
  if (instep_room_chart_y_px (layout, end->planned_mm) -
      instep_room_chart_y_px (layout, end->high_mm) < LEAST_BAND_PX)
    return;

  instep_chart_label_init (&label, "band-name", chart->texts->band, plot->naming->colours->dim,
                           FALSE, layout->axis_text_px);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      double middle_px = layout->left_px + places[i] * (layout->finish_px - layout->left_px);
      double top_px, bottom_px;

      instep_label_space_get_extent (&plot->space, INSTEP_LINE_BAND_EDGE,
                                     middle_px - label.width_px / 2,
                                     middle_px + label.width_px / 2, &top_px, &bottom_px);
      instep_chart_label_stand_below (&label, INSTEP_ANCHOR_MIDDLE, middle_px,
                                      top_px - HUG_PX - label.size_px);
      if (is_clear (plot, &label))
        add_place (plot, choice, &label, i);
    }
}

static void
name_wide (Plot *plot)
{
  InstepLabelChoice choices[2];

  choose_start (plot, &choices[0]);
  choose_band (plot, &choices[1]);
  instep_label_choices_settle (choices, G_N_ELEMENTS (choices), &plot->space, plot->naming->labels);
}

static void
wish (Plot                    *plot,
      const InstepLabelChoice *choice)
{
  const InstepLabelPlace *place = instep_label_choice_get_best (choice);

  if (place != NULL)
    plot->wished[plot->n_wished++] = place->box;
}

/* The lines first, but not without thought of the words that come next.  Names of the other zones
 * are welcome where nothing else is.
 */
static void
name_narrow (Plot *plot)
{
  const InstepRoomChart *chart = plot->naming->chart;
  const InstepRoomPoint *start = &chart->points[0], *end = &chart->points[chart->n_points - 1];
  InstepToeVerdict verdict = instep_toe_verdict (start->typical_mm, end->planned_mm);
  InstepLabelChoice choices[INSTEP_N_LINES];

  choose_start (plot, &choices[0]);
  wish (plot, &choices[0]);
  choose_zone (plot, &choices[0], verdict);
  wish (plot, &choices[0]);

  choose_line (plot, &choices[0], INSTEP_LINE_PLANNED);
  choose_line (plot, &choices[1], INSTEP_LINE_SHOP_RULE);
  choose_line (plot, &choices[2], INSTEP_LINE_TYPICAL);
  instep_label_choices_settle (choices, 3, &plot->space, plot->naming->labels);
  plot->n_wished = 0;

  choose_start (plot, &choices[0]);
  choose_zone (plot, &choices[1], verdict);
  instep_label_choices_settle (choices, 2, &plot->space, plot->naming->labels);

  for (InstepToeVerdict zone = INSTEP_TOE_TOO_SHORT; zone <= INSTEP_TOE_TOO_LONG; zone++)
    {
      if (zone == verdict)
        continue;

      choose_zone (plot, &choices[0], zone);
      instep_label_choices_settle (choices, 1, &plot->space, plot->naming->labels);
    }
}

void
instep_room_chart_name_inside (const InstepRoomChartNaming *naming)
{
  Plot plot;

  open_plot (&plot, naming);
  if (naming->layout->wide)
    name_wide (&plot);
  else
    name_narrow (&plot);
}
