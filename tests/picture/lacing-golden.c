/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/content.h"
#include "golden-picture.h"
#include "picture/lacing-diagram.h"

#define PX_PER_MM 1.6

typedef struct
{
  const char    *name;
  const char    *pattern;
  guint          pairs;
  guint          row;
  InstepShoe     shoe;
  InstepView     view;
  guint          step;
  InstepPalette  palette;
  gboolean       squeeze;
} Case;

static const Case CASES[] = {
  { "criss-cross-6", "criss-cross", 6, 0, INSTEP_SHOE_LEFT, INSTEP_VIEW_TOE_DOWN,
    INSTEP_STEP_ALL, INSTEP_PALETTE_LIGHT, FALSE },
  { "window-6-step-3", "window", 6, 3, INSTEP_SHOE_LEFT, INSTEP_VIEW_TOE_DOWN,
    3, INSTEP_PALETTE_LIGHT, FALSE },
  { "window-6-step-3-dark", "window", 6, 3, INSTEP_SHOE_LEFT, INSTEP_VIEW_TOE_DOWN,
    3, INSTEP_PALETTE_DARK, FALSE },
  { "window-8-right-wearer", "window", 8, 4, INSTEP_SHOE_RIGHT, INSTEP_VIEW_WEARER,
    INSTEP_STEP_ALL, INSTEP_PALETTE_LIGHT, FALSE },
  { "heel-lock-7", "heel-lock", 7, 0, INSTEP_SHOE_LEFT, INSTEP_VIEW_TOE_DOWN,
    INSTEP_STEP_ALL, INSTEP_PALETTE_LIGHT, FALSE },
  { "heel-lock-5-step-5", "heel-lock", 5, 0, INSTEP_SHOE_RIGHT, INSTEP_VIEW_TOE_DOWN,
    5, INSTEP_PALETTE_HIGH_CONTRAST_LIGHT, FALSE },
  { "straight-bar-6-step-3", "straight-bar", 6, 0, INSTEP_SHOE_LEFT, INSTEP_VIEW_TOE_DOWN,
    3, INSTEP_PALETTE_LIGHT, FALSE },
  { "straight-bar-5", "straight-bar", 5, 0, INSTEP_SHOE_LEFT, INSTEP_VIEW_TOE_DOWN,
    INSTEP_STEP_ALL, INSTEP_PALETTE_LIGHT, FALSE },
  { "over-under-6-wearer", "over-under", 6, 0, INSTEP_SHOE_LEFT, INSTEP_VIEW_WEARER,
    INSTEP_STEP_ALL, INSTEP_PALETTE_HIGH_CONTRAST_DARK, FALSE },
  { "two-lace-6", "two-lace", 6, 0, INSTEP_SHOE_LEFT, INSTEP_VIEW_TOE_DOWN,
    INSTEP_STEP_ALL, INSTEP_PALETTE_LIGHT, FALSE },
  { "army-7-right-dark", "army", 7, 0, INSTEP_SHOE_RIGHT, INSTEP_VIEW_TOE_DOWN,
    INSTEP_STEP_ALL, INSTEP_PALETTE_DARK, FALSE },
  { "window-wrap-6-step-3", "window-wrap", 6, 0, INSTEP_SHOE_LEFT, INSTEP_VIEW_TOE_DOWN,
    3, INSTEP_PALETTE_LIGHT, FALSE },
  { "mid-lock-6-squeeze", "mid-lock", 6, 0, INSTEP_SHOE_RIGHT, INSTEP_VIEW_WEARER,
    INSTEP_STEP_ALL, INSTEP_PALETTE_LIGHT, TRUE },
  { "straight-bar-6-squeeze-dark", "straight-bar", 6, 0, INSTEP_SHOE_LEFT, INSTEP_VIEW_TOE_DOWN,
    INSTEP_STEP_ALL, INSTEP_PALETTE_DARK, TRUE },
};

static char *
draw (const Case *picture)
{
  static const InstepLacingTexts no_words = { "", "", "", "", "", "", "", "", "" };
  g_autofree char *folder = instep_content_get_folder ();
  g_autoptr(GError) error = NULL;
  g_autoptr(InstepContent) content = instep_content_load (folder, &error);
  InstepThreading threading;
  InstepThroat throat;

  g_assert_no_error (error);
  instep_throat_init_uniform (&throat, picture->pairs, INSTEP_ROW_WIDTH_DEFAULT_MM,
                              INSTEP_ROW_SPACING_DEFAULT_MM, picture->shoe);
  instep_threading_thread (instep_content_find_pattern (content, picture->pattern), &throat,
                           picture->row, &threading, &error);
  g_assert_no_error (error);

  return instep_lacing_diagram_to_svg (&(InstepLacingDiagram) {
                                         .threading = &threading,
                                         .texts = &no_words,
                                         .palette = picture->palette,
                                         .view = picture->view,
                                         .step = picture->step,
                                         .squeeze = picture->squeeze,
                                         .px_per_mm = PX_PER_MM,
                                         .text_scale = 1.0,
                                       });
}

static void
test_golden (gconstpointer data)
{
  const Case *picture = data;
  g_autofree char *svg = draw (picture);

  golden_picture_check (picture->name, svg, picture->palette);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/picture/lacing-golden/", CASES[i].name, NULL);

      g_test_add_data_func (path, &CASES[i], test_golden);
    }

  return g_test_run ();
}
