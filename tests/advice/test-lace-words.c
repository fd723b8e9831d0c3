/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/lace-words.h"

typedef struct
{
  const char *name;
  double      lace_mm;
  const char *pill;
  const char *told;
} LaceCase;

/* A lace through a window lacing of 552 mm, the example of the mock-up; the bands are those of the
 * lacing facts §6.
 */
static const LaceCase lace_cases[] = {
  { "none", 400.0, "too short", "A lace of 40 cm is too short: this lacing takes 55 cm." },
  { "too-short", 840.0, "too short",
    "A lace of 84 cm leaves 14 cm at each end. That is too short to tie." },
  { "short-bow", 910.0, "short bow",
    "A lace of 91 cm leaves 18 cm at each end. That is enough for a short bow." },
  { "fit", 1140.0, "fits", "A lace of 114 cm leaves 29 cm at each end. It fits." },
  { "trim", 1370.0, "trim it",
    "A lace of 137 cm leaves 41 cm at each end. Tie a double knot, or trim it." },
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

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lace_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/advice/lace-words/told/", lace_cases[i].name, NULL);

      g_test_add_data_func (path, &lace_cases[i], test_told);
    }

  return g_test_run ();
}
