/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/lacing-told.h"

#include <string.h>

/* The rules are those of the lacing facts, §2, in the notation of lacing/pattern.h. */
static const char WINDOW[] =
  "left row 1 out; cross up 1 out; cross up 1 out; same up 1 in; until row n (cross up 1 out)";
static const char LOWER[] = "left row 1 out; until row 3 (cross up 1 out)";
static const char UPPER[] = "left row 4 out; until row n (cross up 1 out)";

/* The example of the mock-up: 552 mm laced, 114 cm to buy, and 29 cm left at each end. */
static const char WINDOW_TEXT[] =
  "Window lacing\n"
  "Left shoe, 6 pairs of eyelets\n"
  "No lace presses between rows 3 and 4.\n"
  "\n"
  "  1. Middle of the lace inside; both ends out through row 1.\n"
  "  2. Cross; out through row 2.\n"
  "  3. Cross; out through row 3.\n"
  "  4. Straight up on the outside, in through row 4. Both ends.\n"
  "  5. Cross inside; out through row 5.\n"
  "  6. Cross; out through row 6.\n"
  "  7. Tie. Snug, not hard: rows 3 and 4 carry more.\n"
  "\n"
  "55 cm laced; buy 114 cm.\n"
  "A lace of 114 cm leaves 29 cm at each end. It fits.\n";

/* @upper is NULL for a pattern of one lace. */
static InstepPattern *
make_pattern (const char *lower,
              const char *upper)
{
  InstepPattern *pattern = instep_pattern_new ("made-here");
  g_autoptr(GError) error = NULL;

  instep_pattern_set_words (pattern, "Window lacing", "A free row", "Leaves the sore row free.");
  instep_pattern_add_caution (pattern, "Do not pull hard.");
  instep_pattern_set_evidence (pattern, INSTEP_EVIDENCE_ADVISED, "Podiatrists advise it.");
  instep_pattern_add_rule (pattern, INSTEP_PARITY_ANY, lower, NULL, INSTEP_ORDER_ALTERNATE, NULL,
                           &error);
  g_assert_no_error (error);
  if (upper != NULL)
    instep_pattern_add_rule (pattern, INSTEP_PARITY_ANY, upper, NULL, INSTEP_ORDER_ALTERNATE, NULL,
                             &error);
  g_assert_no_error (error);

  return pattern;
}

static void
tell (InstepLacingTold    *told,
      const InstepPattern *pattern,
      InstepShoe           shoe,
      const double         my_lace_mm[INSTEP_LACES_MAX])
{
  g_autofree InstepThreading *threading = g_new0 (InstepThreading, 1);
  g_autoptr(GError) error = NULL;
  InstepThroat throat;

  instep_throat_init_uniform (&throat, 6, 50.0, 16.0, shoe);
  instep_threading_thread (pattern, &throat, 0, threading, &error);
  g_assert_no_error (error);
  instep_lacing_told_init (told, pattern, threading, 250.0, my_lace_mm);
}

static void
test_text (void)
{
  static const double my_lace_mm[INSTEP_LACES_MAX] = { 1140.0 };
  g_autoptr(InstepPattern) pattern = make_pattern (WINDOW, NULL);
  g_auto(InstepLacingTold) told = { 0 };
  g_autofree char *text = NULL;
  g_autofree char *first = NULL;

  tell (&told, pattern, INSTEP_SHOE_LEFT, my_lace_mm);
  text = instep_lacing_told_to_text (&told);
  first = instep_lacing_told_steps (&told, 1);

  g_assert_cmpstr (text, ==, WINDOW_TEXT);
  g_assert_cmpstr (first, ==, "  1. Middle of the lace inside; both ends out through row 1.\n");
  g_assert_cmpstr (told.purpose, ==, "Leaves the sore row free.");
  g_assert_cmpstr (told.cautions[0], ==, "Do not pull hard.");
  g_assert_null (told.cautions[1]);
  g_assert_cmpstr (told.evidence, ==, "Podiatrists advise it.");
}

/* Nothing is said of a lace that nobody named, nor of bands where none is open. */
static void
test_without (void)
{
  static const double my_lace_mm[INSTEP_LACES_MAX] = { 0.0 };
  g_autoptr(InstepPattern) pattern = make_pattern ("left row 1 out; until row n (cross up 1 out)",
                                                   NULL);
  g_auto(InstepLacingTold) told = { 0 };
  g_autofree char *text = NULL;

  tell (&told, pattern, INSTEP_SHOE_RIGHT, my_lace_mm);
  text = instep_lacing_told_to_text (&told);

  g_assert_cmpstr (told.shoe, ==, "Right shoe, 6 pairs of eyelets");
  g_assert_null (told.open_bands);
  g_assert_cmpuint (g_strv_length (told.lace), ==, 1);
  g_assert_nonnull (strstr (text, "eyelets\n\n  1. "));
}

/* Each of two laces is named.  Three rows of 50 mm, 16 mm apart: 50 + 4·√(50² + 16²) + 50 mm laced,
 * so 80 cm leave (800 − 310)/2 mm at each end.
 */
static void
test_two_laces (void)
{
  static const double my_lace_mm[INSTEP_LACES_MAX] = { 800.0, 450.0 };
  g_autoptr(InstepPattern) pattern = make_pattern (LOWER, UPPER);
  g_auto(InstepLacingTold) told = { 0 };

  tell (&told, pattern, INSTEP_SHOE_LEFT, my_lace_mm);

  g_assert_cmpuint (g_strv_length (told.lace), ==, 3);
  g_assert_cmpstr (told.lace[1], ==, "Lower lace: A lace of 80 cm leaves 25 cm at each end. It fits.");
  g_assert_cmpstr (told.lace[2], ==, "Upper lace: A lace of 45 cm leaves 7 cm at each end."
                                     " That is too short to tie.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/advice/lacing-told/text", test_text);
  g_test_add_func ("/advice/lacing-told/without", test_without);
  g_test_add_func ("/advice/lacing-told/two-laces", test_two_laces);

  return g_test_run ();
}
