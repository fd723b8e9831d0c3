/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lacing-diagram.h"

#include "picture/lace-knots.h"
#include "picture/lace-runs.h"
#include "picture/lacing-canvas.h"
#include "picture/shoe-outline.h"
#include "picture/svg.h"

#define TEXT_PX         12.0
#define LETTER_WIDTH     0.6      /* of the text size, a generous guess */
#define GAP_PX           4.0
#define BADGE_RADIUS_PX 11.0
/* The mark of an open band keeps so far off its rows. */
#define OPEN_BAND_CLEAR_MM 3.6

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
is_eyelet (InstepVisit  visit,
           guint        row,
           InstepColumn column)
{
  return visit.kind == INSTEP_VISIT_EYELET && visit.row == row && visit.column == column;
}

/* Whether a run of the step at hand begins or ends at an eyelet, and which way the lace goes there. */
static gboolean
is_in_step (const InstepLacingDiagram *diagram,
            guint                      row,
            InstepColumn               column,
            InstepWay                 *way)
{
  const InstepThreading *threading = diagram->threading;

  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];

      if (!instep_lace_run_is_at_hand (run, diagram->step))
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

/* The number beside a row, and which way the lace goes there at the step at hand. */
static void
draw_row (Drawing *drawing,
          guint    row)
{
  const InstepLacingDiagram *diagram = drawing->diagram;
  const InstepThroat *throat = &diagram->threading->throat;
  const InstepColours *colours = drawing->canvas.colours;
  const double y_px = instep_canvas_y_px (&drawing->canvas, instep_throat_row_height_mm (throat, row));
  g_autofree char *number = g_strdup_printf ("%u", throat->rows[row - 1].printed_number);
  gboolean at_hand = FALSE;

  for (InstepColumn column = INSTEP_COLUMN_L; column <= INSTEP_COLUMN_R; column++)
    {
      const gboolean right = (column == INSTEP_COLUMN_R) != drawing->canvas.turned;
      InstepWay way;

      if (!is_in_step (diagram, row, column, &way))
        continue;

      at_hand = TRUE;
      add_chip (drawing, "chip", way == INSTEP_WAY_OUT ? diagram->texts->out : diagram->texts->in,
                drawing->chip_x_px[right ? 1 : 0], y_px,
                colours->tones[INSTEP_TOE_ADEQUATE].tint, colours->tones[INSTEP_TOE_ADEQUATE].text);
    }

  instep_svg_printf (drawing->canvas.svg, "<circle class='row' cx='%.2f' cy='%.2f' r='%.2f' fill='%s'/>",
                     drawing->badge_x_px, y_px, BADGE_RADIUS_PX * diagram->text_scale,
                     at_hand ? colours->text : colours->line);
  add_text (drawing, number, drawing->badge_x_px, y_px, "middle",
            at_hand ? colours->card : colours->text, TRUE);
}

static void
draw_rows (Drawing *drawing)
{
  const InstepLacingDiagram *diagram = drawing->diagram;
  double y_px;

  for (guint row = 1; row <= diagram->threading->throat.n_rows; row++)
    draw_row (drawing, row);

  /* What the numbers are, beside the uppermost of them. */
  y_px = instep_canvas_y_px (&drawing->canvas, drawing->canvas.turned
                                                 ? 0.0 : instep_canvas_throat_height_mm (&drawing->canvas));
  add_text (drawing, diagram->texts->row, 0.0, y_px - BADGE_RADIUS_PX * diagram->text_scale - drawing->text_px,
            "start", drawing->canvas.colours->dim, FALSE);
}

/* Whether a lace lies level across the throat at @row. */
static gboolean
has_bar (const InstepThreading *threading,
         guint                  row)
{
  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];

      if (run->kind == INSTEP_RUN_BAR && run->from.row == row)
        return TRUE;
    }

  return FALSE;
}

/* The row up to which nothing crosses the throat, from @row on; @row itself when its band is crossed. */
static guint
find_open_end (const InstepThreading *threading,
               guint                  row)
{
  while (row < threading->throat.n_rows && threading->strands[row - 1] == 0)
    {
      row++;
      if (has_bar (threading, row))
        break;
    }

  return row;
}

/* An open stretch is worth a mark where the lacing leaves it out, and not where nothing but bars is the
 * nature of the whole pattern, nor where a bow lies.
 */
static gboolean
is_marked (const InstepThreading *threading,
           guint                  low_row,
           guint                  high_row)
{
  const gboolean crossed_below = low_row > 1 && threading->strands[low_row - 2] > 0;
  const gboolean crossed_above = high_row < threading->throat.n_rows && threading->strands[high_row - 1] > 0;

  return (crossed_below || crossed_above) && !instep_lace_knots_cover_band (threading, low_row);
}

static void
mark_open_band (Drawing *drawing,
                guint    low_row,
                guint    high_row)
{
  InstepLacingCanvas *canvas = &drawing->canvas;
  const InstepThroat *throat = &canvas->threading->throat;
  const char *words = drawing->diagram->texts->no_lace_here;
  const double low_mm = instep_throat_row_height_mm (throat, low_row);
  const double high_mm = instep_throat_row_height_mm (throat, high_row);
  const double middle_mm = (low_mm + high_mm) / 2;
  const double half_mm = instep_canvas_half_width_mm (canvas, middle_mm) - INSTEP_EYESTAY_IN_MM;
  const double middle_px = instep_canvas_y_px (canvas, middle_mm);
  const double height_px = (high_mm - low_mm - 2 * OPEN_BAND_CLEAR_MM) * canvas->px_per_mm;

  instep_svg_printf (canvas->svg,
                     "<rect class='open-band' x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='6' fill='%s'"
                     " fill-opacity='.16'/>",
                     canvas->centre_px - half_mm * canvas->px_per_mm, middle_px - height_px / 2,
                     2 * half_mm * canvas->px_per_mm, height_px, canvas->colours->accent);

  /* Where the words do not fit, the words beside the picture say it. */
  if (guess_width_px (drawing, words) + drawing->text_px <= 2 * (half_mm + 2.0) * canvas->px_per_mm)
    add_chip (drawing, "open-band-name", words, canvas->centre_px, middle_px,
              canvas->colours->card, canvas->colours->tones[INSTEP_TOE_ROOMY].text);
}

static void
draw_open_bands (Drawing *drawing)
{
  const InstepThreading *threading = drawing->diagram->threading;
  guint row = 1;

  while (row < threading->throat.n_rows)
    {
      const guint end = find_open_end (threading, row);

      if (end > row && is_marked (threading, row, end))
        mark_open_band (drawing, row, end);
      row = MAX (end, row + 1);
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
            instep_canvas_y_px (canvas, instep_canvas_throat_height_mm (canvas) + 24.5), "middle", colours->dim, TRUE);
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
  canvas->dark = diagram->palette == INSTEP_PALETTE_DARK ||
                 diagram->palette == INSTEP_PALETTE_HIGH_CONTRAST_DARK;
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
  g_string_append (canvas->svg, "</g><g id='layer-bands'>");
  draw_open_bands (&drawing);
  g_string_append (canvas->svg, "</g><g id='layer-over'>");
  instep_lace_knots_draw_halos (canvas, diagram->step);
  instep_lace_runs_draw_over (canvas, diagram->step);
  instep_lace_knots_draw_last_pieces (canvas, diagram->step);
  g_string_append (canvas->svg, "</g><g id='layer-locks'>");
  instep_lace_runs_draw_locks (canvas, diagram->step);
  g_string_append (canvas->svg, "</g><g id='layer-returns'>");
  instep_lace_runs_draw_returns (canvas, diagram->step);
  instep_lace_knots_draw_returns (canvas, diagram->step);
  g_string_append (canvas->svg, "</g><g id='layer-knots'>");
  instep_lace_knots_draw (canvas, diagram->step);
  g_string_append (canvas->svg, "</g><g id='layer-words'>");
  draw_rows (&drawing);
  draw_words (&drawing);
  g_string_append (canvas->svg, "</g></svg>");

  return g_string_free (canvas->svg, FALSE);
}
