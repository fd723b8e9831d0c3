/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lacing-labels.h"

#include "picture/lace-runs.h"
#include "picture/lacing-squeeze.h"
#include "picture/shoe-outline.h"
#include "picture/svg.h"

#define TEXT_PX             12.0
/* Of the text size, generous guesses: the document is read where we do not know the font. */
#define LETTER_WIDTH         0.56
#define WIDE_LETTER_WIDTH    1.0
#define GAP_PX               4.0
#define BADGE_RADIUS_PX     11.0
#define OUTLINE_PX           1.5
#define LACE_WIDTH_MM        3.9
#define CASING_PX            1.3
#define TONGUE_ABOVE_MM     28.2      /* the tongue's end; its name is one line below */
#define TOE_BELOW_MM        38.0      /* the word on the toe */

static double
guess_width_px (const InstepLacingLabels *self,
                const char               *text)
{
  double width = 0.0;

  for (const char *letter = text; *letter != '\0'; letter = g_utf8_next_char (letter))
    width += g_unichar_iswide (g_utf8_get_char (letter)) ? WIDE_LETTER_WIDTH : LETTER_WIDTH;

  return width * self->text_px;
}

double
instep_lacing_labels_chip_width_px (const InstepLacingLabels *self,
                                    const char               *text)
{
  return guess_width_px (self, text) + self->text_px;
}

void
instep_lacing_labels_add_text (InstepLacingLabels *self,
                               const char         *text,
                               double              x_px,
                               double              y_px,
                               const char         *anchor,
                               const char         *colour,
                               gboolean            bold)
{
  instep_svg_printf (self->canvas->svg,
                     "<text x='%.2f' y='%.2f' text-anchor='%s' font-size='%.2f' font-weight='%d' fill='%s'>",
                     x_px, y_px + 0.35 * self->text_px, anchor, self->text_px, bold ? 700 : 400, colour);
  instep_svg_text (self->canvas->svg, text);
  g_string_append (self->canvas->svg, "</text>");
}

static gboolean
is_high_contrast (const InstepLacingLabels *self)
{
  return self->diagram->palette == INSTEP_PALETTE_HIGH_CONTRAST_LIGHT ||
         self->diagram->palette == INSTEP_PALETTE_HIGH_CONTRAST_DARK;
}

/* Text on a rounded ground, which high contrast sets off by a line. */
void
instep_lacing_labels_add_chip (InstepLacingLabels *self,
                               const char         *class_name,
                               const char         *text,
                               double              x_px,
                               double              y_px,
                               const char         *ground,
                               const char         *ink)
{
  const gboolean outlined = is_high_contrast (self);
  const double inset_px = outlined ? OUTLINE_PX : 0.0;
  const double width_px = instep_lacing_labels_chip_width_px (self, text) - inset_px;
  const double height_px = INSTEP_LACING_LINE_HEIGHT * self->text_px - inset_px;

  instep_svg_printf (self->canvas->svg,
                     "<rect class='%s' x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='%.2f' fill='%s'"
                     " stroke='%s' stroke-width='%.2f'/>",
                     class_name, x_px - width_px / 2, y_px - height_px / 2, width_px, height_px,
                     height_px / 2, ground, outlined ? ink : "none", OUTLINE_PX);
  instep_lacing_labels_add_text (self, text, x_px, y_px, "middle", ink, TRUE);
}

/* Row numbers stand clear of each other, so larger text asks for a larger shoe.  Rows that are very
 * close, such as an offset one at the top, may come closer.
 */
static double
get_smallest_scale (const InstepLacingDiagram *diagram,
                    const InstepLacingCanvas  *canvas)
{
  const double height_mm = instep_canvas_highest_mm (canvas) - instep_canvas_lowest_mm (canvas);

  return 2.1 * BADGE_RADIUS_PX * diagram->text_scale * (canvas->n_rows - 1) / height_mm;
}

/* Both sides are named in one line below the shoe. */
static double
get_line_width_px (const InstepLacingLabels *self)
{
  return guess_width_px (self, self->diagram->texts->big_toe_side) +
         guess_width_px (self, self->diagram->texts->little_toe_side) + 2 * self->text_px;
}

void
instep_lacing_labels_lay_out (InstepLacingLabels        *self,
                              const InstepLacingDiagram *diagram,
                              InstepLacingCanvas        *canvas)
{
  double side_px, above_px, below_px, badge_px, chip_px = 0.0, number_px, right_px, spare_px;

  g_return_if_fail (self != NULL);
  g_return_if_fail (diagram != NULL);
  g_return_if_fail (canvas != NULL);

  self->diagram = diagram;
  self->canvas = canvas;
  self->step = diagram->step < diagram->threading->n_steps ? diagram->step : INSTEP_STEP_ALL;
  self->text_px = TEXT_PX * diagram->text_scale;
  canvas->px_per_mm = MAX (diagram->px_per_mm, get_smallest_scale (diagram, canvas));
  canvas->lace_px = LACE_WIDTH_MM * canvas->px_per_mm;
  canvas->casing_px = CASING_PX;

  side_px = (instep_shoe_half_width_mm (canvas) + INSTEP_SHOE_SIDE_MM) * canvas->px_per_mm;
  above_px = (instep_canvas_highest_mm (canvas) + INSTEP_SHOE_ABOVE_MM) * canvas->px_per_mm;
  below_px = (INSTEP_SHOE_BELOW_MM - instep_canvas_lowest_mm (canvas)) * canvas->px_per_mm;
  badge_px = 2 * BADGE_RADIUS_PX * diagram->text_scale;
  /* Only a step has chips; without one their place is saved, unless steps follow. */
  if (self->step != INSTEP_STEP_ALL || diagram->one_of_many)
    chip_px = GAP_PX + MAX (instep_lacing_labels_chip_width_px (self, diagram->texts->out),
                            instep_lacing_labels_chip_width_px (self, diagram->texts->in));

  /* Ways stand at rows, and bars between them: they share what room there is, but for the numbers. */
  number_px = diagram->squeeze ? INSTEP_LACING_SQUEEZE_NUMBER * self->text_px : 0.0;
  right_px = chip_px + number_px;
  if (diagram->squeeze)
    right_px = MAX (right_px, GAP_PX + INSTEP_LACING_SQUEEZE_WIDTH * self->text_px);

  self->width_px = badge_px + chip_px + right_px + 2 * (GAP_PX + side_px);
  spare_px = MAX (0.0, get_line_width_px (self) - self->width_px);
  self->width_px += spare_px;
  self->height_px = above_px + below_px + 2.0 * self->text_px;

  self->badge_x_px = badge_px / 2;
  self->chips_left_px = badge_px + GAP_PX;
  self->chips_right_px = self->width_px - number_px;
  canvas->centre_px = badge_px + chip_px + GAP_PX + side_px + spare_px / 2;
  /* The words below the shoe stand below it in either view. */
  canvas->row_one_px = canvas->turned ? below_px : above_px;
}

static gboolean
is_eyelet (InstepVisit  visit,
           guint        row,
           InstepColumn column)
{
  return visit.kind == INSTEP_VISIT_EYELET && visit.row == row && visit.column == column;
}

/* Whether a run of the step at hand begins or ends at an eyelet, and which way the lace goes there. */
static gboolean
is_in_step (const InstepLacingLabels *self,
            guint                     row,
            InstepColumn              column,
            InstepWay                *way)
{
  const InstepThreading *threading = self->canvas->threading;

  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];

      if (!instep_lace_run_is_at_hand (run, self->step))
        continue;

      if (is_eyelet (run->from, row, column))
        *way = run->from.way;
      else if (is_eyelet (run->to, row, column))
        *way = run->to.way;
      else
        continue;

      return TRUE;
    }

  return FALSE;
}

static void
draw_badge (InstepLacingLabels *self,
            guint               number,
            double              y_px,
            gboolean            at_hand)
{
  const InstepColours *colours = self->canvas->colours;
  const double radius_px = BADGE_RADIUS_PX * self->diagram->text_scale;
  const gboolean outlined = is_high_contrast (self) && !at_hand;
  g_autofree char *text = g_strdup_printf ("%u", number);

  instep_svg_printf (self->canvas->svg,
                     "<circle class='row' cx='%.2f' cy='%.2f' r='%.2f' fill='%s' stroke='%s' stroke-width='%.2f'/>",
                     self->badge_x_px, y_px, outlined ? radius_px - OUTLINE_PX / 2 : radius_px,
                     at_hand ? colours->text : outlined ? colours->card : colours->line,
                     outlined ? colours->line : "none", OUTLINE_PX);
  instep_lacing_labels_add_text (self, text, self->badge_x_px, y_px, "middle", at_hand ? colours->card : colours->text, TRUE);
}

/* A row that is left out keeps its number, but hollow. */
static void
draw_hollow_badge (InstepLacingLabels    *self,
                   const InstepCanvasRow *row)
{
  const InstepColours *colours = self->canvas->colours;
  const double y_px = instep_canvas_y_px (self->canvas, row->height_mm);
  const double radius_px = BADGE_RADIUS_PX * self->diagram->text_scale - OUTLINE_PX / 2;
  g_autofree char *text = g_strdup_printf ("%u", row->printed_number);

  instep_svg_printf (self->canvas->svg,
                     "<circle class='row' cx='%.2f' cy='%.2f' r='%.2f' fill='none' stroke='%s'"
                     " stroke-width='1.2' stroke-dasharray='3 2.4'/>",
                     self->badge_x_px, y_px, radius_px, colours->dim);
  instep_lacing_labels_add_text (self, text, self->badge_x_px, y_px, "middle", colours->dim, FALSE);
}

static void
draw_way (InstepLacingLabels *self,
          const char         *word,
          gboolean            right,
          double              y_px)
{
  const InstepTone *tone = &self->canvas->colours->tones[INSTEP_TOE_ADEQUATE];
  const double half_px = instep_lacing_labels_chip_width_px (self, word) / 2;

  instep_lacing_labels_add_chip (self, "chip", word, right ? self->chips_right_px - half_px : self->chips_left_px + half_px, y_px,
            tone->tint, tone->text);
}

/* The number beside a row, and which way the lace goes there at the step at hand. */
static void
draw_row (InstepLacingLabels *self,
          guint               row)
{
  const InstepLacingDiagram *diagram = self->diagram;
  const InstepThroat *throat = &diagram->threading->throat;
  const double y_px = instep_canvas_y_px (self->canvas, instep_throat_row_height_mm (throat, row));
  gboolean at_hand = FALSE;

  for (InstepColumn column = INSTEP_COLUMN_L; column <= INSTEP_COLUMN_R; column++)
    {
      const gboolean right = (column == INSTEP_COLUMN_R) != self->canvas->turned;
      InstepWay way;

      if (!is_in_step (self, row, column, &way))
        continue;

      at_hand = TRUE;
      /* A fabric loop has no inside: the lace goes through it towards the ankle. */
      if (throat->rows[row - 1].kind == INSTEP_ROW_EYELET)
        draw_way (self, way == INSTEP_WAY_OUT ? diagram->texts->out : diagram->texts->in, right, y_px);
    }

  draw_badge (self, throat->rows[row - 1].printed_number, y_px, at_hand);
}

static void
draw_places (InstepLacingLabels *self)
{
  const InstepLacingTexts *texts = self->diagram->texts;
  InstepLacingCanvas *canvas = self->canvas;
  const InstepColours *colours = canvas->colours;
  const double height_mm = instep_canvas_highest_mm (canvas);
  /* Toe-down, a left shoe has its big-toe side left; turned or on the other foot, right. */
  const gboolean big_left = (canvas->threading->throat.shoe == INSTEP_SHOE_LEFT) != canvas->turned;
  const double below_px = self->height_px - 0.8 * self->text_px;
  const double ankle_mm = height_mm + TONGUE_ABOVE_MM - 0.9 * self->text_px / canvas->px_per_mm;

  /* The dim colour is too pale for the grey of the shoe. */
  instep_lacing_labels_add_text (self, texts->ankle, canvas->centre_px, instep_canvas_y_px (canvas, ankle_mm),
            "middle", colours->text, FALSE);
  instep_lacing_labels_add_text (self, texts->toe, canvas->centre_px, instep_canvas_y_px (canvas, instep_canvas_lowest_mm (canvas) - TOE_BELOW_MM),
            "middle", colours->text, FALSE);
  instep_lacing_labels_add_text (self, big_left ? texts->big_toe_side : texts->little_toe_side,
            0.0, below_px, "start", big_left ? colours->text : colours->dim, big_left);
  instep_lacing_labels_add_text (self, big_left ? texts->little_toe_side : texts->big_toe_side,
            self->width_px, below_px, "end", big_left ? colours->dim : colours->text, !big_left);
}

void
instep_lacing_labels_draw (InstepLacingLabels *self)
{
  InstepLacingCanvas *canvas;
  double uppermost_mm, uppermost_px;

  g_return_if_fail (self != NULL);

  canvas = self->canvas;
  for (guint row = 1; row <= canvas->threading->throat.n_rows; row++)
    draw_row (self, row);
  for (guint i = 0; i < canvas->n_rows; i++)
    {
      if (canvas->rows[i].left_out)
        draw_hollow_badge (self, &canvas->rows[i]);
    }

  /* What the numbers are, above the uppermost of them. */
  uppermost_mm = canvas->turned ? instep_canvas_lowest_mm (canvas) : instep_canvas_highest_mm (canvas);
  uppermost_px = instep_canvas_y_px (canvas, uppermost_mm) - BADGE_RADIUS_PX * self->diagram->text_scale;
  instep_lacing_labels_add_text (self, self->diagram->texts->row, 0.0, uppermost_px - self->text_px,
            "start", canvas->colours->dim, FALSE);

  draw_places (self);
}
