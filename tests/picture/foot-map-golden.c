/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "foot-map-document.h"
#include "golden-picture.h"

typedef struct
{
  const char    *name;
  InstepSide     side;
  double         width_px;
  const char    *chosen[4];
  const char    *pointed;
  InstepPalette  palette;
} Case;

static const Case CASES[] = {
  { "foot-map-left", INSTEP_LEFT, 500, { "top", "toe-1-2" }, "ball", INSTEP_PALETTE_LIGHT },
  { "foot-map-right", INSTEP_RIGHT, 500, { "toes", "sole", "outer-edge" }, NULL, INSTEP_PALETTE_LIGHT },
  { "foot-map-left-dark", INSTEP_LEFT, 500, { "toe-tips", "toe-3-4", "heel" }, "toes", INSTEP_PALETTE_DARK },
  { "foot-map-right-dark", INSTEP_RIGHT, 500, { "whole", "ball" }, NULL, INSTEP_PALETTE_DARK },
  { "foot-map-left-high-contrast", INSTEP_LEFT, 500, { "top", "toe-1-2", "heel" }, "outer-edge",
    INSTEP_PALETTE_HIGH_CONTRAST_LIGHT },
  { "foot-map-right-high-contrast-dark", INSTEP_RIGHT, 500, { "whole", "sole" }, "heel",
    INSTEP_PALETTE_HIGH_CONTRAST_DARK },
  { "foot-map-narrow", INSTEP_LEFT, 308, { "top", "toe-1-2", "sole" }, NULL, INSTEP_PALETTE_LIGHT },
};

static void
test_golden (gconstpointer data)
{
  const Case *item = data;
  g_autoptr(FootMap) map = foot_map_new (item->side, item->width_px, 1.0);
  g_autofree char *svg = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (item->chosen) && item->chosen[i] != NULL; i++)
    map->picture.chosen |= foot_map_bit (item->chosen[i]);
  if (item->pointed != NULL)
    map->picture.pointed = foot_map_bit (item->pointed);
  map->picture.palette = item->palette;
  svg = instep_foot_map_to_svg (&map->picture);
  golden_picture_check (item->name, svg, item->palette);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/picture/foot-map-golden/", CASES[i].name, NULL);

      g_test_add_data_func (path, &CASES[i], test_golden);
    }

  return g_test_run ();
}
