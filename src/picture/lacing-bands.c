/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lacing-bands.h"

#include "picture/lace-knots.h"
#include "picture/lace-path.h"
#include "picture/svg.h"

/* A mark keeps so far off its rows, and off one that a lace lies across. */
#define CLEAR_MM       1.2
#define CLEAR_OF_BAR_MM 3.0
/* Its words may reach so far onto the eyestays, between the eyelets. */
#define OVERLAP_MM     4.8
/* Half a lace, casing and all. */
#define HALF_LACE_MM   2.4

/* From row to row, with nothing but eyelets between. */
typedef struct
{
  guint  low_row, high_row;
  double low_mm, high_mm;
} Band;

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

static double
get_clear_mm (const InstepThreading *threading,
              guint                  row)
{
  return has_bar (threading, row) ? CLEAR_OF_BAR_MM : CLEAR_MM;
}

static guint
find_bands (const InstepThreading *threading,
            Band                   bands[INSTEP_PAIRS_MAX])
{
  const InstepThroat *throat = &threading->throat;
  guint n_bands = 0, row = 1;

  while (row < throat->n_rows)
    {
      const guint end = find_open_end (threading, row);

      if (end > row && !instep_lace_knots_cover_band (threading, row))
        bands[n_bands++] = (Band) {
          row, end,
          instep_throat_row_height_mm (throat, row) + get_clear_mm (threading, row),
          instep_throat_row_height_mm (throat, end) - get_clear_mm (threading, end)
        };
      row = MAX (end, row + 1);
    }

  return n_bands;
}

static void
draw_band (InstepLacingCanvas *canvas,
           const Band         *band)
{
  const double low_half_mm = instep_canvas_half_gap_mm (canvas, band->low_mm);
  const double high_half_mm = instep_canvas_half_gap_mm (canvas, band->high_mm);

  instep_svg_printf (canvas->svg, "<path class='open-band' data-row='%u' fill='%s' fill-opacity='.2' d='",
                     band->low_row, canvas->colours->accent);
  instep_canvas_path (canvas, "MLLLZ", (const InstepPoint []) {
                        { -low_half_mm, band->low_mm }, { low_half_mm, band->low_mm },
                        { high_half_mm, band->high_mm }, { -high_half_mm, band->high_mm } });
  g_string_append (canvas->svg, "'/>");
}

/* A lace around the eyestay's edge takes the height where it shows from what is free for words. */
static void
leave_out_wraps (const InstepThreading *threading,
                 Band                  *band)
{
  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];
      double edge_mm;

      if (run->visible != INSTEP_VISIBLE_WRAP)
        continue;

      edge_mm = instep_lace_path_get_wrap_mm (run);
      if (edge_mm <= band->low_mm || edge_mm >= band->high_mm)
        continue;

      if (edge_mm < (band->low_mm + band->high_mm) / 2)
        band->low_mm = edge_mm + HALF_LACE_MM;
      else
        band->high_mm = edge_mm - HALF_LACE_MM;
    }
}

/* Where the words do not fit, the words beside the picture say it. */
static void
name_band (InstepLacingLabels *labels,
           const Band         *band)
{
  InstepLacingCanvas *canvas = labels->canvas;
  const char *words = labels->diagram->texts->no_lace_here;
  Band free = *band;
  double middle_mm, width_px, height_px;

  leave_out_wraps (canvas->threading, &free);
  middle_mm = (free.low_mm + free.high_mm) / 2;
  width_px = 2 * (instep_canvas_half_gap_mm (canvas, middle_mm) + OVERLAP_MM) * canvas->px_per_mm;
  height_px = (free.high_mm - free.low_mm + 2 * CLEAR_MM) * canvas->px_per_mm;

  if (instep_lacing_labels_chip_width_px (labels, words) <= width_px &&
      INSTEP_LACING_LINE_HEIGHT * labels->text_px <= height_px)
    instep_lacing_labels_add_chip (labels, "open-band-name", words, canvas->centre_px,
                                   instep_canvas_y_px (canvas, middle_mm), canvas->colours->card,
                                   canvas->colours->tones[INSTEP_TOE_ROOMY].text);
}

/* Of bands with only bars between them, the highest, else the one in the middle. */
static const Band *
choose_named (const Band *first,
              guint       n_bands)
{
  const Band *chosen = &first[n_bands / 2];

  for (guint i = 0; i < n_bands; i++)
    {
      if (first[i].high_mm - first[i].low_mm > chosen->high_mm - chosen->low_mm + HALF_LACE_MM)
        chosen = &first[i];
    }

  return chosen;
}

void
instep_lacing_bands_draw (InstepLacingLabels *labels)
{
  Band bands[INSTEP_PAIRS_MAX];
  guint n_bands, n_together;

  g_return_if_fail (labels != NULL);

  /* Of a lace that is still under way most bands are open, and none is meant to be. */
  if (!instep_threading_is_tied (labels->canvas->threading, 0))
    return;

  n_bands = find_bands (labels->canvas->threading, bands);
  for (guint i = 0; i < n_bands; i++)
    draw_band (labels->canvas, &bands[i]);

  for (guint i = 0; i < n_bands; i += n_together)
    {
      n_together = 1;
      while (i + n_together < n_bands && bands[i + n_together - 1].high_row == bands[i + n_together].low_row)
        n_together++;

      name_band (labels, choose_named (&bands[i], n_together));
    }
}
