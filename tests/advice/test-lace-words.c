/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/lace-words.h"

typedef struct
{
  const char *name;
  double      lace_mm;
  const char *pill;
  const char *told;
  const char *advice;
} LaceCase;

/* A lace through a window lacing of 552 mm, the example of the mock-up; the bands are those of the
 * lacing facts §6.
 */
static const LaceCase lace_cases[] = {
  { "none", 400.0, "too short", "A lace of 40 cm is too short: this lacing takes 55 cm.",
    "Too short to tie: buy 114 cm." },
  { "too-short", 840.0, "too short",
    "A lace of 84 cm leaves 14 cm at each end. That is too short to tie.",
    "Too short to tie: buy 114 cm." },
  { "short-bow", 910.0, "short bow",
    "A lace of 91 cm leaves 18 cm at each end. That is enough for a short bow.",
    "For a longer bow buy 114 cm." },
  { "fit", 1140.0, "fits", "A lace of 114 cm leaves 29 cm at each end. It fits.", NULL },
  { "trim", 1370.0, "trim it",
    "A lace of 137 cm leaves 41 cm at each end. Tie a double knot, or trim it.",
    "Tie a double knot, or trim it." },
};

static void
test_told (gconstpointer data)
{
  const LaceCase *c = data;
  g_autofree char *told = instep_words_my_lace (c->lace_mm, 552.0);
  InstepLaceEnds ends = instep_lace_ends_judge (instep_lace_ends_mm (c->lace_mm, 552.0));

  g_assert_cmpstr (told, ==, c->told);
  g_assert_cmpstr (instep_words_lace_ends (ends), ==, c->pill);
}

/* 552 mm and two ends of 250 mm: the shortest lace sold that is at least 1032 mm is 1140 mm. */
static void
test_advice (gconstpointer data)
{
  const LaceCase *c = data;
  g_autofree char *advice = instep_words_lace_advice (c->lace_mm, 552.0, 250.0);

  g_assert_cmpstr (advice, ==, c->advice);
}

/* 1400 mm and two ends are more than the 1850 mm that a lace of 1830 mm would do for. */
static void
test_longer_than_sold (void)
{
  g_autofree char *to_buy = instep_words_lace_to_buy (1400.0, 250.0);
  g_autofree char *too_short = instep_words_lace_advice (1500.0, 1400.0, 250.0);
  g_autofree char *short_bow = instep_words_lace_advice (1760.0, 1400.0, 250.0);

  g_assert_cmpstr (to_buy, ==, "140 cm laced; it needs 190 cm, longer than any lace sold.");
  g_assert_cmpstr (too_short, ==, "Too short to tie: it takes 190 cm, longer than any lace sold.");
  g_assert_null (short_bow);
}

/* 45 in are 114.3 cm. */
static void
test_typed (void)
{
  g_autofree char *whole = instep_words_typed_lace (1140.0);
  g_autofree char *inches = instep_words_typed_lace (45.0 * 25.4);
  g_autofree char *refusal = instep_words_lace_refusal ();

  g_assert_cmpstr (whole, ==, "114 cm");
  g_assert_cmpstr (inches, ==, "114.3 cm");
  g_assert_cmpstr (refusal, ==, "Allowed are 20–400 cm.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lace_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/advice/lace-words/told/", lace_cases[i].name, NULL);

      g_autofree char *advice_path = g_strconcat ("/advice/lace-words/advice/", lace_cases[i].name, NULL);

      g_test_add_data_func (path, &lace_cases[i], test_told);
      g_test_add_data_func (advice_path, &lace_cases[i], test_advice);
    }
  g_test_add_func ("/advice/lace-words/longer-than-sold", test_longer_than_sold);
  g_test_add_func ("/advice/lace-words/typed", test_typed);

  return g_test_run ();
}
