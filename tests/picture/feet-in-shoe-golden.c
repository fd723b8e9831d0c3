/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "feet-document.h"
#include "golden-picture.h"

typedef struct
{
  const char    *name;
  const char    *feet;
  double         width_px;
  double         text_scale;
  InstepPalette  palette;
  gboolean       right_to_left;
} Case;

static const Case CASES[] = {
  { "feet-in-shoe-wide", "mock", 660, 1.0, INSTEP_PALETTE_LIGHT, FALSE },
  { "feet-in-shoe-wide-dark", "example", 660, 1.0, INSTEP_PALETTE_DARK, FALSE },
  { "feet-in-shoe-columns", "large", 500, 1.0, INSTEP_PALETTE_HIGH_CONTRAST_LIGHT, FALSE },
  { "feet-in-shoe-narrow-too-short", "one-too-short", 308, 1.0, INSTEP_PALETTE_HIGH_CONTRAST_DARK,
    FALSE },
  { "feet-in-shoe-stacked-turned", "too-short", 308, 1.6, INSTEP_PALETTE_LIGHT, TRUE },
};

static void
test_golden (gconstpointer data)
{
  const Case *item = data;
  g_autoptr(FeetSample) sample = feet_sample_new_name (item->feet, item->width_px,
                                                       item->text_scale);
  g_autofree char *svg = NULL;

  sample->picture.palette = item->palette;
  sample->picture.right_to_left = item->right_to_left;
  svg = instep_feet_in_shoe_to_svg (&sample->picture);
  golden_picture_check (item->name, svg, item->palette);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/picture/feet-in-shoe-golden/", CASES[i].name, NULL);

      g_test_add_data_func (path, &CASES[i], test_golden);
    }

  return g_test_run ();
}
