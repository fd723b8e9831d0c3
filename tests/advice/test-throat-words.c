/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/lacing-words.h"
#include "advice/throat-words.h"

static void
assert_words (const InstepEyelets *eyelets,
              const char          *expected)
{
  g_autofree char *words = instep_words_eyelets (eyelets);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_eyelets (void)
{
  InstepEyelets eyelets;

  instep_eyelets_init_uniform (&eyelets, 6, 50.0, 16.0);
  assert_words (&eyelets, "50 mm across, 16 mm apart");

  /* What is above the last row is no spacing, whatever stands there. */
  eyelets.rows[5].spacing_to_next_mm = 40.0;
  assert_words (&eyelets, "50 mm across, 16 mm apart");

  eyelets.rows[5].width_mm = 62.5;
  eyelets.rows[4].spacing_to_next_mm = 8.0;
  assert_words (&eyelets, "50–62.5 mm across, 8–16 mm apart");

  eyelets.rows[0].kind = INSTEP_ROW_LOOP;
  eyelets.rows[2].kind = INSTEP_ROW_LOOP;
  eyelets.rows[5].outer = TRUE;
  eyelets.rows[3].left_out = TRUE;
  assert_words (&eyelets, "50–62.5 mm across, 8–16 mm apart\n"
                          "Loops: 1, 3\nFurther out: 6\nNot used: 4");
}

static char *
say_assumed (InstepRowSet         rows,
             const InstepEyelets *eyelets)
{
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("x");
  InstepThroat throat;

  instep_pattern_set_rows (pattern, rows);
  instep_eyelets_to_throat (eyelets, INSTEP_SHOE_LEFT, &throat);

  return instep_words_outer_rows_assumed (pattern, &throat);
}

/* Only of a lacing that depends on it, and only while nobody has said it. */
static void
test_outer_rows_assumed (void)
{
  g_autofree char *all = NULL;
  g_autofree char *inner = NULL;
  g_autofree char *outer = NULL;
  g_autofree char *said = NULL;
  InstepEyelets eyelets;

  instep_eyelets_init_uniform (&eyelets, 7, 50.0, 16.0);
  all = say_assumed (INSTEP_ROWS_ALL, &eyelets);
  g_assert_null (all);

  inner = say_assumed (INSTEP_ROWS_INNER, &eyelets);
  outer = say_assumed (INSTEP_ROWS_OUTER, &eyelets);
  g_assert_cmpstr (outer, ==, "Which rows lie further out was not said. "
                              "Taken for the outer ones: 1, 3, 5, 7.");
  g_assert_cmpstr (inner, ==, outer);

  eyelets.rows[6].outer = TRUE;
  said = say_assumed (INSTEP_ROWS_OUTER, &eyelets);
  g_assert_null (said);
}

/* Lacings of some rows are told apart from those of too few pairs. */
static void
test_missing (void)
{
  static const struct { InstepRowSet rows; guint outer; const char *words; } cases[] = {
    { INSTEP_ROWS_OUTER, 0100, "Far out needs two rows that lie further out; this shoe has 1." },
    { INSTEP_ROWS_INNER, 0177, "Far out needs two rows that lie further in; this shoe has 0." },
    { INSTEP_ROWS_ALL, 0100, "Far out needs at least 8 pairs of eyelets; this shoe has 7." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(InstepPattern) pattern = instep_pattern_new ("x");
      g_autofree char *words = NULL;
      InstepEyelets eyelets;
      InstepThroat throat;

      instep_pattern_set_words (pattern, "Far out", "", "");
      instep_pattern_set_rows (pattern, cases[i].rows);
      if (cases[i].rows == INSTEP_ROWS_ALL)
        instep_pattern_set_pairs (pattern, 8, INSTEP_PAIRS_MAX);

      instep_eyelets_init_uniform (&eyelets, 7, 50.0, 16.0);
      for (guint row = 0; row < 7; row++)
        eyelets.rows[row].outer = (cases[i].outer >> row & 1) != 0;
      instep_eyelets_to_throat (&eyelets, INSTEP_SHOE_LEFT, &throat);

      g_assert_false (instep_threading_suits (pattern, &throat));
      words = instep_words_lacing_missing (pattern, &throat);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/advice/throat-words/eyelets", test_eyelets);
  g_test_add_func ("/advice/throat-words/missing", test_missing);
  g_test_add_func ("/advice/throat-words/outer-rows-assumed", test_outer_rows_assumed);

  return g_test_run ();
}
