/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lacing-diagram.h"

#include "picture/lace-runs.h"
#include "picture/lacing-canvas.h"
#include "picture/shoe-outline.h"
#include "picture/svg.h"

#define TEXT_PX         12.0
#define LETTER_WIDTH     0.6      /* of the text size, a generous guess */
#define GAP_PX           4.0
#define BADGE_RADIUS_PX 11.0
/* More open bands than this are the nature of the pattern, and are not marked one by one. */
#define MAX_MARKED_BANDS 2

typedef struct
{
  const InstepLacingDiagram *diagram;
  InstepLacingCanvas         canvas;
  double                     text_px;
  double                     badge_x_px;      /* middle of the row numbers */
  double                     chip_x_px[2];    /* middle of the in and out chips, left and right */
  double                     width_px, height_px;
} Drawing;

static double
guess_width_px (const Drawing *drawing,
                const char    *text)
{
  return (double) g_utf8_strlen (text, -1) * LETTER_WIDTH * drawing->text_px;
}

static void
add_text (Drawing    *drawing,
          const char *text,
          double      x_px,
          double      y_px,
          const char *anchor,
          const char *colour,
          gboolean    bold)
{
  instep_svg_printf (drawing->canvas.svg,
                     "<text x='%.2f' y='%.2f' text-anchor='%s' font-size='%.2f' font-weight='%d' fill='%s'>",
                     x_px, y_px + 0.35 * drawing->text_px, anchor, drawing->text_px, bold ? 700 : 400, colour);
  instep_svg_text (drawing->canvas.svg, text);
  g_string_append (drawing->canvas.svg, "</text>");
}

/* Text on a rounded ground. */
static void
add_chip (Drawing    *drawing,
          const char *class_name,
          const char *text,
          double      x_px,
          double      y_px,
          const char *ground,
          const char *ink)
{
  double width_px = guess_width_px (drawing, text) + drawing->text_px;
  double height_px = 1.7 * drawing->text_px;

  instep_svg_printf (drawing->canvas.svg,
                     "<rect class='%s' x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='%.2f' fill='%s'/>",
                     class_name, x_px - width_px / 2, y_px - height_px / 2, width_px, height_px,
                     height_px / 2, ground);
  add_text (drawing, text, x_px, y_px, "middle", ink, TRUE);
}

/* Row numbers stand clear of each other, so larger text asks for a larger shoe.  Rows that are very
 * close, such as an offset one at the top, may come closer.
 */
static double
get_smallest_scale (const InstepLacingDiagram *diagram)
{
  const InstepThroat *throat = &diagram->threading->throat;
  double height_mm = instep_throat_row_height_mm (throat, throat->n_rows);

  return 2.1 * BADGE_RADIUS_PX * diagram->text_scale * (throat->n_rows - 1) / height_mm;
}

/* The sheet: the shoe in the middle, row numbers and chips to its sides, words below it. */
static void
lay_out (Drawing *drawing)
{
  const InstepLacingDiagram *diagram = drawing->diagram;
  InstepLacingCanvas *canvas = &drawing->canvas;
  double scale = canvas->px_per_mm;
  double side_px, above_px, below_px, chip_px, badge_px;

  side_px = (instep_shoe_half_width_mm (canvas) + INSTEP_SHOE_SIDE_MM) * scale;
  above_px = (instep_canvas_throat_height_mm (canvas) + INSTEP_SHOE_ABOVE_MM) * scale;
  below_px = INSTEP_SHOE_BELOW_MM * scale;
  badge_px = 2 * BADGE_RADIUS_PX * diagram->text_scale;
  chip_px = MAX (guess_width_px (drawing, diagram->texts->out), guess_width_px (drawing, diagram->texts->in)) +
            drawing->text_px;
  /* Only a step has chips; without one their place is saved. */
  if (diagram->step == INSTEP_STEP_ALL)
    chip_px = 0.0;

  canvas->centre_px = badge_px + chip_px + 2 * GAP_PX + side_px;
  drawing->width_px = canvas->centre_px + side_px + chip_px + (chip_px > 0.0 ? 2 : 1) * GAP_PX;
  drawing->badge_x_px = badge_px / 2;
  drawing->chip_x_px[0] = badge_px + GAP_PX + chip_px / 2;
  drawing->chip_x_px[1] = drawing->width_px - chip_px / 2;

  /* The words below the shoe stand below it in either view. */
  canvas->row_one_px = canvas->turned ? below_px : above_px;
  drawing->height_px = above_px + below_px + 2.0 * drawing->text_px;
}

static gboolean
is_in_step (const InstepLacingDiagram *diagram,
            guint                      row,
            InstepColumn               column,
            InstepWay                 *way)
{
  const InstepStep *step;

  if (diagram->step == INSTEP_STEP_ALL || diagram->step >= diagram->threading->n_steps)
    return FALSE;

  step = &diagram->threading->steps[diagram->step];
  if (step->kind == INSTEP_STEP_TIE)
    return FALSE;

  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    {
      const InstepVisit *to = &step->to[end];

      if (step->uses_end[end] && to->kind == INSTEP_VISIT_EYELET && to->row == row && to->column == column)
        {
          *way = to->way;
          return TRUE;
        }
    }

  return FALSE;
}

static void
draw_rows (Drawing *drawing)
{
  const InstepLacingDiagram *diagram = drawing->diagram;
  const InstepThroat *throat = &diagram->threading->throat;
  const InstepColours *colours = drawing->canvas.colours;
  double radius_px = BADGE_RADIUS_PX * diagram->text_scale;
  double y_px = 0.0;

  for (guint row = 1; row <= throat->n_rows; row++)
    {
      g_autofree char *number = g_strdup_printf ("%u", throat->rows[row - 1].printed_number);
      gboolean at_hand = FALSE;

      y_px = instep_canvas_y_px (&drawing->canvas, instep_throat_row_height_mm (throat, row));
      for (InstepColumn column = INSTEP_COLUMN_L; column <= INSTEP_COLUMN_R; column++)
        {
          gboolean right = (column == INSTEP_COLUMN_R) != drawing->canvas.turned;
          InstepWay way;

          if (!is_in_step (diagram, row, column, &way))
            continue;

          at_hand = TRUE;
          add_chip (drawing, "chip", way == INSTEP_WAY_OUT ? diagram->texts->out : diagram->texts->in,
                    drawing->chip_x_px[right ? 1 : 0], y_px,
                    colours->tones[INSTEP_TOE_ADEQUATE].tint, colours->tones[INSTEP_TOE_ADEQUATE].text);
        }

      instep_svg_printf (drawing->canvas.svg, "<circle class='row' cx='%.2f' cy='%.2f' r='%.2f' fill='%s'/>",
                         drawing->badge_x_px, y_px, radius_px, at_hand ? colours->text : colours->line);
      add_text (drawing, number, drawing->badge_x_px, y_px, "middle",
                at_hand ? colours->card : colours->text, TRUE);
    }

  /* What the numbers are, beside the uppermost of them. */
  y_px = instep_canvas_y_px (&drawing->canvas, drawing->canvas.turned
                                                 ? 0.0 : instep_canvas_throat_height_mm (&drawing->canvas));
  add_text (drawing, diagram->texts->row, 0.0, y_px - radius_px - drawing->text_px, "start", colours->dim, FALSE);
}

static void
draw_open_bands (Drawing *drawing)
{
  const InstepThreading *threading = drawing->diagram->threading;
  InstepLacingCanvas *canvas = &drawing->canvas;
  guint n_open = 0;

  for (guint band = 0; band + 1 < threading->throat.n_rows; band++)
    n_open += threading->strands[band] == 0 ? 1 : 0;
  if (n_open > MAX_MARKED_BANDS)
    return;

  for (guint band = 0; band + 1 < threading->throat.n_rows; band++)
    {
      double low_mm = instep_throat_row_height_mm (&threading->throat, band + 1);
      double high_mm = instep_throat_row_height_mm (&threading->throat, band + 2);
      double middle_mm = (low_mm + high_mm) / 2;
      double half_mm = instep_canvas_half_width_mm (canvas, middle_mm) - INSTEP_EYESTAY_IN_MM;
      double middle_px = instep_canvas_y_px (canvas, middle_mm);
      double height_px = (high_mm - low_mm) * canvas->px_per_mm * 0.55;

      if (threading->strands[band] > 0)
        continue;

      instep_svg_printf (canvas->svg,
                         "<rect class='open-band' x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='6' fill='%s'"
                         " fill-opacity='.16'/>",
                         canvas->centre_px - half_mm * canvas->px_per_mm, middle_px - height_px / 2,
                         2 * half_mm * canvas->px_per_mm, height_px, canvas->colours->accent);

      /* Where the words do not fit, the words beside the picture say it. */
      if (guess_width_px (drawing, drawing->diagram->texts->no_lace_here) + drawing->text_px <=
          2 * (half_mm + 2.0) * canvas->px_per_mm)
        add_chip (drawing, "open-band-name", drawing->diagram->texts->no_lace_here, canvas->centre_px,
                  middle_px, canvas->colours->card, canvas->colours->tones[INSTEP_TOE_ROOMY].text);
    }
}

static void
draw_words (Drawing *drawing)
{
  const InstepLacingDiagram *diagram = drawing->diagram;
  InstepLacingCanvas *canvas = &drawing->canvas;
  const InstepColours *colours = canvas->colours;
  /* Toe-down, a left shoe has its big-toe side left; turned or on the other foot, right. */
  gboolean big_left = (diagram->threading->throat.shoe == INSTEP_SHOE_LEFT) != canvas->turned;
  double below_px = drawing->height_px - 0.8 * drawing->text_px;

  add_text (drawing, diagram->texts->ankle, canvas->centre_px,
            instep_canvas_y_px (canvas, instep_canvas_throat_height_mm (canvas) + 22.0), "middle", colours->dim, TRUE);
  add_text (drawing, diagram->texts->toe, canvas->centre_px, instep_canvas_y_px (canvas, -38.0), "middle",
            colours->dim, TRUE);
  add_text (drawing, big_left ? diagram->texts->big_toe_side : diagram->texts->little_toe_side,
            0.0, below_px, "start", big_left ? colours->text : colours->dim, big_left);
  add_text (drawing, big_left ? diagram->texts->little_toe_side : diagram->texts->big_toe_side,
            drawing->width_px, below_px, "end", big_left ? colours->dim : colours->text, !big_left);
}

char *
instep_lacing_diagram_to_svg (const InstepLacingDiagram *diagram)
{
  Drawing drawing = { 0 };
  InstepLacingCanvas *canvas = &drawing.canvas;

  g_return_val_if_fail (diagram != NULL, NULL);
  g_return_val_if_fail (diagram->threading != NULL, NULL);
  g_return_val_if_fail (diagram->texts != NULL, NULL);
  g_return_val_if_fail (diagram->px_per_mm > 0.0, NULL);

  drawing.diagram = diagram;
  drawing.text_px = TEXT_PX * diagram->text_scale;
  canvas->svg = g_string_sized_new (32768);
  canvas->threading = diagram->threading;
  canvas->colours = instep_palette_get_colours (diagram->palette);
  canvas->px_per_mm = MAX (diagram->px_per_mm, get_smallest_scale (diagram));
  canvas->turned = diagram->view == INSTEP_VIEW_WEARER;
  lay_out (&drawing);

  instep_svg_printf (canvas->svg,
                     "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f'"
                     " font-family=\"Cantarell, 'DejaVu Sans', sans-serif\">",
                     drawing.width_px, drawing.height_px);
  instep_canvas_define_clips (canvas);
  g_string_append (canvas->svg, "<g id='layer-tongue'>");
  instep_shoe_draw_below (canvas);
  g_string_append (canvas->svg, "</g><g id='layer-under'>");
  instep_lace_runs_draw_under (canvas, diagram->step);
  g_string_append (canvas->svg, "</g><g id='layer-eyestay'>");
  instep_shoe_draw_eyestays (canvas);
  g_string_append (canvas->svg, "</g><g id='layer-hints'>");
  instep_lace_runs_draw_hints (canvas, diagram->step);
  g_string_append (canvas->svg, "</g><g id='layer-over'>");
  instep_lace_runs_draw_over (canvas, diagram->step);
  instep_lace_runs_draw_ties (canvas, diagram->step);
  g_string_append (canvas->svg, "</g><g id='layer-words'>");
  draw_open_bands (&drawing);
  draw_rows (&drawing);
  draw_words (&drawing);
  g_string_append (canvas->svg, "</g></svg>");

  return g_string_free (canvas->svg, FALSE);
}
