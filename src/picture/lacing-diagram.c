/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lacing-diagram.h"

#include "picture/lace-knots.h"
#include "picture/lace-runs.h"
#include "picture/lacing-bands.h"
#include "picture/lacing-canvas.h"
#include "picture/lacing-labels.h"
#include "picture/lacing-rings.h"
#include "picture/lacing-squeeze.h"
#include "picture/shoe-outline.h"
#include "picture/svg.h"

/* Around a picture that stands alone. */
#define FILE_MARGIN_PX 20.0

static void
open_layer (InstepLacingCanvas *canvas,
            const char         *id)
{
  g_string_append_printf (canvas->svg, "<g id='layer-%s'>", id);
}

static void
close_layer (InstepLacingCanvas *canvas)
{
  g_string_append (canvas->svg, "</g>");
}

/* Once the lacing goes on they are open. */
static gboolean
shows_rings (const InstepLacingLabels *labels)
{
  const InstepChanges *changes = labels->diagram->changes;

  return changes != NULL && (labels->step == INSTEP_STEP_ALL || labels->step < changes->step);
}

static void
draw_layers_inside (InstepLacingCanvas *canvas,
                    InstepLacingLabels *labels,
                    guint               step)
{
  open_layer (canvas, "tongue");
  instep_shoe_draw_below (canvas);
  close_layer (canvas);

  open_layer (canvas, "under");
  instep_lace_runs_draw_under (canvas, step);
  instep_lace_knots_draw_inside (canvas, step);
  close_layer (canvas);

  open_layer (canvas, "eyestay");
  instep_shoe_draw_eyestays (canvas);
  close_layer (canvas);

  open_layer (canvas, "hints");
  instep_lace_runs_draw_hints (canvas, step);
  instep_lace_knots_draw_hints (canvas, step);
  close_layer (canvas);

  open_layer (canvas, "bands");
  instep_lacing_bands_draw (labels);
  close_layer (canvas);

  if (shows_rings (labels))
    {
      open_layer (canvas, "rings");
      instep_lacing_rings_draw (canvas, labels->diagram->changes);
      close_layer (canvas);
    }
}

static void
draw_layers_outside (InstepLacingCanvas *canvas,
                     InstepLacingLabels *labels,
                     guint               step)
{
  open_layer (canvas, "over");
  instep_lace_knots_draw_halos (canvas, step);
  instep_lace_runs_draw_over (canvas, step);
  instep_lace_knots_draw_last_pieces (canvas, step);
  close_layer (canvas);

  open_layer (canvas, "locks");
  instep_lace_runs_draw_locks (canvas, step);
  close_layer (canvas);

  open_layer (canvas, "returns");
  instep_lace_runs_draw_returns (canvas, step);
  instep_lace_knots_draw_returns (canvas, step);
  close_layer (canvas);

  open_layer (canvas, "fabric-loops");
  instep_shoe_draw_fabric_loops (canvas);
  close_layer (canvas);

  open_layer (canvas, "knots");
  instep_lace_knots_draw (canvas, step);
  close_layer (canvas);

  /* Below the words: a chip at a row covers the ends of two bars. */
  if (labels->diagram->squeeze)
    {
      open_layer (canvas, "squeeze");
      instep_lacing_squeeze_draw (labels);
      close_layer (canvas);
    }

  open_layer (canvas, "words");
  instep_lacing_labels_draw (labels);
  close_layer (canvas);
}

static void
open_document (const InstepLacingDiagram *diagram,
               GString                   *svg,
               double                     width_px,
               double                     height_px)
{
  /* The corner of the document: what is drawn starts at 0. */
  const double corner_px = diagram->file_title != NULL ? -FILE_MARGIN_PX : 0.0;

  width_px -= 2 * corner_px;
  height_px -= 2 * corner_px;
  instep_svg_printf (svg,
                     "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f' viewBox='%.0f %.0f %.0f %.0f'"
                     " font-family=\"Cantarell, 'DejaVu Sans', sans-serif\">",
                     width_px, height_px, corner_px, corner_px, width_px, height_px);
  if (diagram->file_title == NULL)
    return;

  g_string_append (svg, "<title>");
  instep_svg_text (svg, diagram->file_title);
  instep_svg_printf (svg, "</title><rect id='ground' x='%.0f' y='%.0f' width='%.0f' height='%.0f' fill='%s'/>",
                     corner_px, corner_px, width_px, height_px,
                     instep_palette_get_colours (diagram->palette)->card);
}

/* Scales at which nothing but the scale decides the size. */
#define LARGE_SCALE  100.0
#define LARGER_SCALE 200.0

void
instep_lacing_diagram_get_size (const InstepLacingDiagram *diagram,
                                double                    *width_px,
                                double                    *height_px)
{
  InstepLacingCanvas canvas;
  InstepLacingLabels labels;

  g_return_if_fail (diagram != NULL);
  g_return_if_fail (width_px != NULL);
  g_return_if_fail (height_px != NULL);

  instep_canvas_init (&canvas, diagram->threading, diagram->palette, diagram->view == INSTEP_VIEW_WEARER);
  instep_lacing_labels_lay_out (&labels, diagram, &canvas);
  *width_px = labels.width_px;
  *height_px = labels.height_px;
  g_string_free (canvas.svg, TRUE);
}

/* Words keep their size, and the shoe has one scale: both sizes are a line over it. */
double
instep_lacing_diagram_fit_scale (const InstepLacingDiagram *diagram,
                                 double                     width_px,
                                 double                     height_px)
{
  InstepLacingDiagram sample;
  double width, height, larger_width, larger_height, across_mm, along_mm, by_width, by_height;

  g_return_val_if_fail (diagram != NULL, INSTEP_LACING_SCALE);

  sample = *diagram;
  sample.px_per_mm = LARGE_SCALE;
  instep_lacing_diagram_get_size (&sample, &width, &height);
  sample.px_per_mm = LARGER_SCALE;
  instep_lacing_diagram_get_size (&sample, &larger_width, &larger_height);

  across_mm = (larger_width - width) / (LARGER_SCALE - LARGE_SCALE);
  along_mm = (larger_height - height) / (LARGER_SCALE - LARGE_SCALE);
  by_width = LARGE_SCALE - (width - width_px) / across_mm;
  by_height = LARGE_SCALE - (height - height_px) / along_mm;

  return MIN (CLAMP (by_height, INSTEP_LACING_SCALE_LEAST, INSTEP_LACING_SCALE), by_width);
}

char *
instep_lacing_diagram_to_svg (const InstepLacingDiagram *diagram)
{
  InstepLacingCanvas canvas;
  InstepLacingLabels labels;

  g_return_val_if_fail (diagram != NULL, NULL);
  g_return_val_if_fail (diagram->threading != NULL, NULL);
  g_return_val_if_fail (diagram->texts != NULL, NULL);
  g_return_val_if_fail (diagram->px_per_mm > 0.0, NULL);
  g_return_val_if_fail (diagram->text_scale > 0.0, NULL);

  instep_canvas_init (&canvas, diagram->threading, diagram->palette, diagram->view == INSTEP_VIEW_WEARER);
  instep_lacing_labels_lay_out (&labels, diagram, &canvas);

  open_document (diagram, canvas.svg, labels.width_px, labels.height_px);
  instep_canvas_define_clips (&canvas);
  draw_layers_inside (&canvas, &labels, labels.step);
  draw_layers_outside (&canvas, &labels, labels.step);
  g_string_append (canvas.svg, "</svg>");

  return g_string_free (canvas.svg, FALSE);
}

/* Half of the way to the next row, or across. */
static double
find_reach_px (const InstepLacingCanvas *canvas)
{
  const InstepThroat *throat = &canvas->threading->throat;
  double reach_mm = throat->rows[0].width_mm / 2;

  for (guint i = 0; i < throat->n_rows; i++)
    {
      reach_mm = MIN (reach_mm, throat->rows[i].width_mm / 2);
      if (i + 1 < throat->n_rows)
        reach_mm = MIN (reach_mm, throat->rows[i].spacing_to_next_mm / 2);
    }

  return reach_mm * canvas->px_per_mm;
}

void
instep_lacing_diagram_find_eyelets (const InstepLacingDiagram *diagram,
                                    InstepEyeletPlaces        *places)
{
  const InstepThroat *throat;
  InstepLacingCanvas canvas;
  InstepLacingLabels labels;

  g_return_if_fail (diagram != NULL);
  g_return_if_fail (places != NULL);

  throat = &diagram->threading->throat;
  instep_canvas_init (&canvas, diagram->threading, diagram->palette, diagram->view == INSTEP_VIEW_WEARER);
  instep_lacing_labels_lay_out (&labels, diagram, &canvas);

  *places = (InstepEyeletPlaces) {
    .reach_px = find_reach_px (&canvas), .width_px = labels.width_px, .height_px = labels.height_px
  };
  for (guint row = 1; row <= throat->n_rows; row++)
    for (InstepColumn column = INSTEP_COLUMN_L; column <= INSTEP_COLUMN_R; column++)
      {
        const double half_mm = throat->rows[row - 1].width_mm / 2;

        places->x_px[column][row - 1] =
          instep_canvas_x_px (&canvas, column == INSTEP_COLUMN_L ? -half_mm : half_mm);
        places->y_px[column][row - 1] =
          instep_canvas_y_px (&canvas, instep_throat_row_height_mm (throat, row));
      }

  g_string_free (canvas.svg, TRUE);
}
