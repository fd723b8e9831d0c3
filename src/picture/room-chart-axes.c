/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/room-chart-labels.h"

#include <math.h>

#include "picture/text-width.h"

#define LIMIT_GAP_PX  8.0     /* between a limit and the plot */
#define LIMIT_LINES   0.85    /* from so far apart on, in lines, two limits do not touch */
#define FINISH_GAP_PX 10.0
#define WORD_GAP_PX   8.0
#define BELOW_LINES   1.4     /* from the plot to the baseline of the times */

static InstepChartLabel *
add_label (const InstepRoomChartNaming *naming,
           const char                  *id,
           const char                  *text,
           const char                  *colour,
           gboolean                     bold)
{
  InstepChartLabel *label = instep_chart_labels_append (naming->labels);

  instep_chart_label_init (label, id, text, colour, bold, naming->layout->axis_text_px);

  return label;
}

/* The lowest limit always has its number; those above where there is room. */
static void
name_limits (const InstepRoomChartNaming *naming)
{
  const InstepRoomChartLayout *layout = naming->layout;
  double size_px = layout->axis_text_px, last_px = INFINITY;
  char id[] = "limit-0";

  for (guint i = 0; i < INSTEP_ROOM_CHART_N_LIMITS; i++)
    {
      double y_px = instep_room_chart_y_px (layout, instep_room_limit_mm (i));
      InstepChartLabel *label;

      if (last_px - y_px < LIMIT_LINES * size_px)
        continue;

      id[sizeof id - 2] = (char) ('0' + i);
      label = add_label (naming, id, naming->chart->texts->limits[i], naming->colours->dim, i > 0);
      instep_chart_label_stand_middle (label, INSTEP_ANCHOR_END, layout->left_px - LIMIT_GAP_PX,
                                       y_px);
      last_px = y_px;
    }
}

/* The unit stands left of the words about the finish, or above them where the two would meet. */
static void
name_top (const InstepRoomChartNaming *naming)
{
  const InstepRoomChartLayout *layout = naming->layout;
  const InstepRoomChartTexts *texts = naming->chart->texts;
  double size_px = layout->axis_text_px;
  double right_px = layout->finish_px - FINISH_GAP_PX;
  InstepChartLabel *finish, *unit;
  InstepLabelBox box;

  finish = add_label (naming, "finish", texts->finish, naming->colours->text, TRUE);
  instep_chart_label_fit (finish, right_px / INSTEP_WIDEST_FONT);
  instep_chart_label_stand_at (finish, INSTEP_ANCHOR_END, right_px, layout->top_px - 0.5 * size_px);

  unit = add_label (naming, "unit", texts->unit, naming->colours->dim, FALSE);
  instep_chart_label_stand_at (unit, INSTEP_ANCHOR_START, 0.0, layout->top_px - size_px);

  box = instep_chart_label_get_box (finish);
  if (box.left_px < unit->width_px + WORD_GAP_PX)
    instep_chart_label_stand_below (unit, INSTEP_ANCHOR_START, 0.0,
                                    MAX (0.0, box.top_px - size_px));
}

/* Whether every n-th tick's word keeps clear of its neighbours, of "start" and of the end. */
static gboolean
fits_with_stride (const InstepRoomChartNaming *naming,
                  guint                        stride,
                  double                       left_px,
                  double                       right_px)
{
  const InstepRoomChartTexts *texts = naming->chart->texts;

  for (guint i = stride - 1; i + 1 < texts->n_ticks; i += stride)
    {
      double x_px = instep_room_chart_x_px (naming->layout, texts->tick_minutes[i]);
      double half_px = instep_text_width_px (texts->tick_words[i], naming->layout->axis_text_px,
                                             FALSE) / 2;

      if (x_px - half_px < left_px + WORD_GAP_PX || x_px + half_px > right_px - WORD_GAP_PX)
        return FALSE;

      left_px = x_px + half_px;
    }

  return TRUE;
}

/* Ticks between the start and the end, as many as have room at equal distances. */
static void
name_ticks (const InstepRoomChartNaming *naming,
            double                       left_px,
            double                       right_px,
            double                       baseline_px)
{
  const InstepRoomChartTexts *texts = naming->chart->texts;
  char id[] = "tick-0";
  guint stride = 1;

  while (stride < texts->n_ticks && !fits_with_stride (naming, stride, left_px, right_px))
    stride++;

  for (guint i = stride - 1; i + 1 < texts->n_ticks; i += stride)
    {
      InstepChartLabel *label;

      id[sizeof id - 2] = (char) ('0' + i);
      label = add_label (naming, id, texts->tick_words[i], naming->colours->dim, FALSE);
      instep_chart_label_stand_at (label, INSTEP_ANCHOR_MIDDLE,
                                   instep_room_chart_x_px (naming->layout, texts->tick_minutes[i]),
                                   baseline_px);
    }
}

static void
name_times (const InstepRoomChartNaming *naming)
{
  const InstepRoomChartLayout *layout = naming->layout;
  const InstepRoomChartTexts *texts = naming->chart->texts;
  double size_px = layout->axis_text_px;
  double baseline_px = layout->bottom_px + BELOW_LINES * size_px;
  double left_px = layout->left_px + instep_text_width_px (texts->start, size_px, FALSE);
  InstepChartLabel *end;
  double half_px, right_px;

  end = add_label (naming, "end", texts->tick_words[texts->n_ticks - 1], naming->colours->text,
                   TRUE);
  half_px = INSTEP_WIDEST_FONT * end->width_px / 2;
  instep_chart_label_stand_at (end, INSTEP_ANCHOR_MIDDLE,
                               MIN (layout->finish_px, naming->chart->width_px - half_px),
                               baseline_px);
  right_px = instep_chart_label_get_box (end).left_px;
  if (left_px + WORD_GAP_PX > right_px)
    return;

  instep_chart_label_stand_at (add_label (naming, "start", texts->start, naming->colours->dim,
                                          FALSE),
                               INSTEP_ANCHOR_START, layout->left_px, baseline_px);
  name_ticks (naming, left_px, right_px, baseline_px);
}

void
instep_room_chart_name_axes (const InstepRoomChartNaming *naming)
{
  name_limits (naming);
  name_top (naming);
  if (naming->chart->texts->n_ticks > 0)
    name_times (naming);
}
