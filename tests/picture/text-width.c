/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "picture/text-width.h"

#include "chart-document.h"

/* What the chart says, and some it may say in other languages. */
static const char * const TEXTS[] = {
  "14.7 at the start", "finish, 21.1 km", "typical 14.5", "planned −12.4", "shop rule 10.4",
  "shaded: 9 of 10 runners", "too short", "adequate", "roomy", "15.9", "12:00", "mm",
  "schattiert: 9 von 10 Läufern", "règle du magasin 10,4", "zu kurz", "ausreichend", "geräumig",
};

static double
paint_width_px (const char *text,
                const char *family,
                gboolean    bold)
{
  const RsvgRectangle viewport = { 0, 0, 1000, 40 };
  g_autofree char *svg =
    g_strdup_printf ("<svg xmlns='http://www.w3.org/2000/svg' width='1000' height='40'>"
                     "<text id='t' y='30' font-size='20' font-family='%s' font-weight='%d'>"
                     "%s</text></svg>", family, bold ? 700 : 400, text);
  g_autoptr(ChartPicture) handle = chart_paint (svg);
  RsvgRectangle ink, logical;

  g_assert_true (rsvg_handle_get_geometry_for_layer (handle, "#t", &viewport, &ink, &logical,
                                                     NULL));

  return logical.width;
}

static gboolean
has_font (const char *family,
          double      ten_letters_px)
{
  double width_px = paint_width_px ("mmmmmmmmmm", family, FALSE);

  return ABS (width_px - ten_letters_px) < 4.0;
}

static void
assert_guesses (const char *family,
                double      most,
                double      least)
{
  for (guint i = 0; i < G_N_ELEMENTS (TEXTS); i++)
    {
      for (guint bold = 0; bold < 2; bold++)
        {
          double painted_px = paint_width_px (TEXTS[i], family, bold == 1);
          double guessed_px = instep_text_width_px (TEXTS[i], 20.0, bold == 1);

          g_test_message ("%s%s: painted %.1f, guessed %.1f", TEXTS[i], bold ? ", bold" : "",
                          painted_px, guessed_px);
          g_assert_cmpfloat (painted_px, <=, most * guessed_px);
          g_assert_cmpfloat (painted_px, >=, least * guessed_px);
        }
    }
}

/* Ten times the advance of "m", as pango measures it at 20 px. */
static void
test_cantarell (void)
{
  if (!has_font ("Cantarell", 178.0))
    {
      g_test_skip ("Cantarell is not installed");
      return;
    }

  assert_guesses ("Cantarell", 1.0, 0.78);
}

static void
test_widest_font (void)
{
  if (!has_font ("DejaVu Sans", 194.0))
    {
      g_test_skip ("DejaVu Sans is not installed");
      return;
    }

  assert_guesses ("DejaVu Sans", INSTEP_WIDEST_FONT, 0.8);
}

static void
test_other_scripts (void)
{
  /* Each of these is as wide as the font is high; marks above letters take no place. */
  g_assert_cmpfloat_with_epsilon (instep_text_width_px ("予定", 10.0, FALSE), 20.0, 0.01);
  g_assert_cmpfloat_with_epsilon (instep_text_width_px ("e\314\201", 10.0, FALSE),
                                  instep_text_width_px ("e", 10.0, FALSE), 0.01);
  g_assert_cmpfloat (instep_text_width_px ("", 10.0, TRUE), ==, 0.0);
}

static void
test_direction (void)
{
  g_assert_false (instep_text_runs_leftwards ("planned 12.4"));
  g_assert_false (instep_text_runs_leftwards (""));
  g_assert_false (instep_text_runs_leftwards ("12.4"));
  g_assert_false (instep_text_runs_leftwards ("予定"));
  g_assert_true (instep_text_runs_leftwards ("מתוכנן 12.4"));
  g_assert_true (instep_text_runs_leftwards ("12.4 مخطط"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture/text-width/cantarell", test_cantarell);
  g_test_add_func ("/picture/text-width/widest-font", test_widest_font);
  g_test_add_func ("/picture/text-width/other-scripts", test_other_scripts);
  g_test_add_func ("/picture/text-width/direction", test_direction);

  return g_test_run ();
}
