/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "chart-document.h"
#include "golden-picture.h"

typedef struct
{
  const char    *name;
  guint          run;          /* of chart_cases */
  double         width_px;
  double         height_px;
  double         text_scale;
  InstepPalette  palette;
  gboolean       right_to_left;
  guint          reading;      /* the minute that is marked, or 0 */
} Case;

static const Case CASES[] = {
  { "room-chart-wide", 1, 684, 210, 1.0, INSTEP_PALETTE_LIGHT, FALSE, 0 },
  { "room-chart-wide-dark", 0, 684, 210, 1.0, INSTEP_PALETTE_DARK, FALSE, 0 },
  { "room-chart-narrow", 1, 308, 194, 1.0, INSTEP_PALETTE_LIGHT, FALSE, 0 },
  { "room-chart-too-short", 2, 308, 194, 1.0, INSTEP_PALETTE_HIGH_CONTRAST_DARK, FALSE, 0 },
  { "room-chart-too-long-turned", 3, 684, 210, 1.0, INSTEP_PALETTE_HIGH_CONTRAST_LIGHT, TRUE, 0 },
  { "room-chart-read", 1, 684, 210, 1.0, INSTEP_PALETTE_LIGHT, FALSE, 42 },
  { "room-chart-read-dark-turned", 0, 308, 194, 1.0, INSTEP_PALETTE_DARK, TRUE, 42 },
};

static void
test_golden (gconstpointer data)
{
  const Case *picture = data;
  g_autoptr(ChartSample) sample = chart_sample_new (&chart_cases[picture->run], picture->width_px,
                                                    picture->height_px, picture->text_scale);
  g_autofree char *svg = NULL;

  sample->chart.palette = picture->palette;
  sample->chart.right_to_left = picture->right_to_left;
  if (picture->reading > 0)
    sample->chart.reading = &sample->points[picture->reading];
  svg = instep_room_chart_to_svg (&sample->chart);
  golden_picture_check (picture->name, svg, picture->palette);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/picture/room-chart-golden/", CASES[i].name, NULL);

      g_test_add_data_func (path, &CASES[i], test_golden);
    }

  return g_test_run ();
}
