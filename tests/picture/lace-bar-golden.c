/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "golden-picture.h"
#include "picture/lace-bar.h"

typedef struct
{
  const char    *name;
  guint          lace;
  double         lace_mm;
  InstepPalette  palette;
} Case;

/* Through a window lacing of 552 mm. */
static const Case CASES[] = {
  { "lace-bar-fits", 0, 1140.0, INSTEP_PALETTE_LIGHT },
  { "lace-bar-fits-dark", 0, 1140.0, INSTEP_PALETTE_DARK },
  { "lace-bar-missing", 0, 400.0, INSTEP_PALETTE_LIGHT },
  { "lace-bar-missing-high-contrast-dark", 0, 400.0, INSTEP_PALETTE_HIGH_CONTRAST_DARK },
  { "lace-bar-upper", 1, 1140.0, INSTEP_PALETTE_LIGHT },
  { "lace-bar-trim-high-contrast", 0, 1370.0, INSTEP_PALETTE_HIGH_CONTRAST_LIGHT },
};

static void
test_golden (gconstpointer data)
{
  static const InstepLaceBarTexts no_words = { (char *) "", (char *) "", "", "" };
  const Case *picture = data;
  g_autofree char *svg = instep_lace_bar_to_svg (&(InstepLaceBar) {
                                                   .lace = picture->lace,
                                                   .lace_mm = picture->lace_mm,
                                                   .laced_length_mm = 552.0,
                                                   .texts = &no_words,
                                                   .palette = picture->palette,
                                                   .width_px = 274.0,
                                                   .text_scale = 1.0,
                                                 });

  golden_picture_check (picture->name, svg, picture->palette);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/picture/lace-bar-golden/", CASES[i].name, NULL);

      g_test_add_data_func (path, &CASES[i], test_golden);
    }

  return g_test_run ();
}
