/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/chart-label.h"

#include "picture/svg.h"
#include "picture/text-width.h"
#include "picture/verdict-glyph.h"

/* From the baseline, in shares of the size: where letters end above and below, and the middle of
 * small ones.
 */
#define ASCENT       0.78
#define DESCENT      0.22
#define MIDDLE       0.34

#define SMALLEST_PX 12.0
/* Of the glyph before a word, and of the gap between the two. */
#define GLYPH        0.96
#define GLYPH_GAP    0.4

InstepChartLabel *
instep_chart_labels_append (InstepChartLabels *list)
{
  g_return_val_if_fail (list->n_labels < INSTEP_CHART_MAX_LABELS, NULL);

  return &list->labels[list->n_labels++];
}

void
instep_chart_label_init (InstepChartLabel *self,
                         const char       *id,
                         const char       *text,
                         const char       *colour,
                         gboolean          bold,
                         double            size_px)
{
  *self = (InstepChartLabel) { .text = text, .colour = colour, .bold = bold, .size_px = size_px };
  self->width_px = instep_text_width_px (text, size_px, bold);
  g_strlcpy (self->id, id, sizeof self->id);
}

void
instep_chart_label_stand_at (InstepChartLabel *self,
                             InstepAnchor      anchor,
                             double            x_px,
                             double            baseline_px)
{
  self->anchor = anchor;
  self->x_px = x_px;
  self->baseline_px = baseline_px;
}

void
instep_chart_label_stand_middle (InstepChartLabel *self,
                                 InstepAnchor      anchor,
                                 double            x_px,
                                 double            middle_px)
{
  instep_chart_label_stand_at (self, anchor, x_px, middle_px + MIDDLE * self->size_px);
}

void
instep_chart_label_stand_below (InstepChartLabel *self,
                                InstepAnchor      anchor,
                                double            x_px,
                                double            top_px)
{
  instep_chart_label_stand_at (self, anchor, x_px, top_px + ASCENT * self->size_px);
}

void
instep_chart_label_add_glyph (InstepChartLabel *self,
                              InstepToeVerdict  glyph,
                              double            x_px,
                              double            middle_px)
{
  self->has_glyph = TRUE;
  self->glyph = glyph;
  self->glyph_size_px = GLYPH * self->size_px;
  self->glyph_x_px = x_px;
  self->glyph_y_px = middle_px - self->glyph_size_px / 2;
  instep_chart_label_stand_middle (self, INSTEP_ANCHOR_START,
                                   x_px + self->glyph_size_px + GLYPH_GAP * self->size_px,
                                   middle_px);
}

void
instep_chart_label_fit (InstepChartLabel *self,
                        double            width_px)
{
  if (self->width_px <= width_px)
    return;

  self->size_px = MAX (SMALLEST_PX, self->size_px * width_px / self->width_px);
  self->width_px = instep_text_width_px (self->text, self->size_px, self->bold);
}

InstepLabelBox
instep_chart_label_get_box (const InstepChartLabel *self)
{
  double left_px = self->x_px - 0.5 * self->width_px * (double) self->anchor;

  return (InstepLabelBox) {
    self->has_glyph ? self->glyph_x_px : left_px, self->baseline_px - ASCENT * self->size_px,
    left_px + self->width_px, self->baseline_px + DESCENT * self->size_px,
  };
}

InstepLabelBox
instep_chart_label_get_leader_box (const InstepChartLabel *self)
{
  const InstepLeader *leader = &self->leader;

  return (InstepLabelBox) {
    MIN (leader->x1_px, leader->x2_px), MIN (leader->y1_px, leader->y2_px),
    MAX (leader->x1_px, leader->x2_px), MAX (leader->y1_px, leader->y2_px),
  };
}

/* Which end of a word an anchor means depends on the direction in which it is read. */
static void
draw_letters (const InstepChartLabel *self,
              GString                *svg,
              InstepPalette           palette)
{
  static const char * const anchors[] = { "start", "middle", "end" };
  gboolean leftwards = instep_text_runs_leftwards (self->text);
  InstepAnchor anchor = leftwards ? INSTEP_ANCHOR_END - self->anchor : self->anchor;

  instep_svg_printf (svg, "<text id='%s' x='%.2f' y='%.2f' font-size='%.2f' fill='%s'", self->id,
                     self->x_px, self->baseline_px, self->size_px, self->colour);
  if (anchor != INSTEP_ANCHOR_START)
    instep_svg_printf (svg, " text-anchor='%s'", anchors[anchor]);
  if (self->bold)
    g_string_append (svg, " font-weight='700'");
  if (leftwards)
    g_string_append (svg, " direction='rtl'");

  /* The ground shines through behind the letters where they lie on a line. */
  if (self->on_a_line)
    instep_svg_printf (svg,
                       " stroke='%s' stroke-opacity='.7' stroke-width='3' stroke-linejoin='round'"
                       " paint-order='stroke'", instep_palette_get_colours (palette)->card);

  g_string_append_c (svg, '>');
  instep_svg_text (svg, self->text);
  g_string_append (svg, "</text>");
}

void
instep_chart_label_draw (const InstepChartLabel *self,
                         GString                *svg,
                         InstepPalette           palette)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (svg != NULL);

  if (self->has_glyph)
    instep_verdict_glyph_append (svg, self->glyph, palette, self->glyph_x_px, self->glyph_y_px,
                                 self->glyph_size_px);
  draw_letters (self, svg, palette);
}
