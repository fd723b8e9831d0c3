/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules that read well and cannot be laced, throats and rows that do not suit. */

#include "config.h"

#include "lacing/threading.h"

#include <math.h>
#include <string.h>

typedef struct
{
  const char           *name;
  const char           *a;
  const char           *b;        /* NULL: mirrors A */
  InstepOrder           order;
  InstepThreadingError  code;
  const char           *message;
} BadRule;

#define A_FIRST  INSTEP_ORDER_A_FIRST
#define PATTERN  INSTEP_THREADING_ERROR_PATTERN

static const BadRule bad_rules[] = {
  { "over-the-top", "left row 1 out; until row n+1 (cross up 1 out)", NULL, 0, PATTERN,
    "End A leaves the shoe: row 7 is outside 1–6" },
  { "below-the-toe", "left row 1 out; same down 1 in", NULL, 0, PATTERN,
    "End A leaves the shoe: row 0 is outside 1–6" },
  { "start-outside", "left row n-7 out", NULL, 0, PATTERN,
    "End A leaves the shoe: row -1 is outside 1–6" },
  { "b-leaves", "left row 1 out; until row n (cross up 1 out)",
    "right row 1 out; cross row 9 out", 0, PATTERN,
    "End B leaves the shoe: row 9 is outside 1–6" },
  { "twice-itself", "left row 1 out; cross up 1 out; cross down 1 in", NULL, 0, PATTERN,
    "At L1v end A uses an eyelet twice" },
  { "twice-the-other", "left row 1 out; cross up 1 out", "right row 1 out; same up 1 in", 0,
    PATTERN, "At R2v end B uses an eyelet twice" },
  { "stays", "left row 1 out; same level in again", NULL, 0, PATTERN,
    "At L1v end A stays in its eyelet" },
  { "again-on-nothing", "left row 1 out; cross up 1 out again", NULL, 0, PATTERN,
    "“again” at L2, where no lace is" },
  { "three-in-one", "left row 1 out; cross row n out",
    "right row 1 out; cross level out again; same up 1 in; same down 1 out again", 0, PATTERN,
    "At L1^ end B is the third in one eyelet" },
  { "rows-differ", "left row 1 out; until row n (cross up 1 out)",
    "right row 1 out; until row n-1 (cross up 1 out)", 0, PATTERN,
    "The ends finish on rows 6 and 5 and cannot be tied" },
  { "one-side", "left row 1 out; cross row n out",
    "right row 1 out; cross up 1 out; cross row n-1 in; same up 1 out again", 0, PATTERN,
    "The ends finish on one side and cannot be tied" },
  { "starts-differ-in-row", "left row 1 out; until row 3 (cross up 1 out)", "right row 3 out", 0,
    PATTERN,
    "The ends must start on the two sides of one row, the same way" },
  { "starts-differ-in-way", "left row 1 out; cross up 1 out", "right row 1 in; cross up 1 out", 0,
    PATTERN, "The ends must start on the two sides of one row, the same way" },
  { "starts-on-one-side", "left row 1 out; cross up 1 out", "left row 1 out", 0, PATTERN,
    "At L1^ end B uses an eyelet twice" },
  { "loop-first", "left row 1 out; loop", NULL, 0, PATTERN,
    "End A loops under nothing: the other end has no outside vertical between neighbouring rows "
    "there yet" },
  { "loop-under-inside", "left row 1 in; same up 1 out; loop", NULL, 0, PATTERN, NULL },
  { "loop-under-long", "left row 1 out; same up 2 in; loop", NULL, 0, PATTERN, NULL },
  { "loop-too-early", "left row 1 out; same up 1 in; loop", NULL, A_FIRST, PATTERN, NULL },
  { "loop-under-wrap", "left row 1 in; wrap up 1 in; loop", NULL, 0, PATTERN, NULL },
  { "loop-on-the-far-side", "left row 1 out; same up 1 in; cross up 1 out; loop", NULL, 0, PATTERN,
    NULL },
  { "loop-under-own", "left row 1 out; same up 1 in; cross up 1 out; loop",
    "right row 1 out; cross row 3 out", 0, PATTERN, NULL },
  { "wrap-unsaid", "left row 1 out; same up 1 out", NULL, 0, PATTERN,
    "At L2^ end A goes round the edge of the eyestay without “wrap”" },
  { "wrap-unsaid-inside", "left row 1 in; same up 1 in; same up 1 out", NULL, 0, PATTERN,
    "At L2v end A goes round the edge of the eyestay without “wrap”" },
  { "wrap-untrue", "left row 1 out; wrap up 1 in", NULL, 0, PATTERN,
    "At L2v end A says “wrap” but does not go round the edge of the eyestay" },
  { "wrap-from-knot", "left row 1 out; knot; wrap up 1 out", NULL, 0, PATTERN, NULL },
  { "inside", "left row 1 out; same up 1 in", NULL, 0, PATTERN,
    "At L2v end A finishes inside the shoe without “tie inside”" },
  { "not-inside", "left row 1 out; cross up 1 out; tie inside", NULL, 0, PATTERN,
    "At R2^ end A says “tie inside” but finishes outside the shoe" },
  { "knot-at-the-top", "left row 1 out; until row n (cross up 1 out); knot", NULL, 0, PATTERN,
    "End A cannot knot above the last row" },
  { "knot-alone", "left row 1 out; knot; cross up 1 out", "right row 1 out; cross up 1 out", 0,
    PATTERN, "A knot needs both ends at one place" },
  { "knots-apart", "left row 1 out; knot; until row n (cross up 1 out)",
    "right row 1 out; cross up 1 out; knot; until row n (cross up 1 out)", 0, PATTERN,
    "A knot needs both ends at one place" },
  { "endless-knots", "left row 1 out; until row n (knot)", NULL, 0, PATTERN,
    "End A never arrives: after 24 steps it is still at row 1" },
  { "endless-level", "left row 1 out; until row n (cross level out again)", NULL, 0, PATTERN,
    "At R1^ end A is the third in one eyelet" },
};

static InstepPattern *
build_pattern (InstepParity  parity,
               const char   *a,
               const char   *b,
               InstepOrder   order)
{
  InstepPattern *pattern = instep_pattern_new ("mine");
  g_autoptr(GError) error = NULL;

  instep_pattern_add_rule (pattern, parity, a, b, order, NULL, &error);
  g_assert_no_error (error);
  return pattern;
}

/* Threads and expects to be refused, with nothing written. */
static void
expect_refusal (const InstepPattern  *pattern,
                const InstepThroat   *throat,
                guint                 row,
                InstepThreadingError  code,
                const char           *message)
{
  g_autofree InstepThreading *threading = g_new (InstepThreading, 1);
  g_autofree InstepThreading *untouched = g_new (InstepThreading, 1);
  g_autoptr(GError) error = NULL;

  memset (threading, 0x5a, sizeof *threading);
  memset (untouched, 0x5a, sizeof *untouched);

  g_assert_false (instep_threading_thread (pattern, throat, row, threading, &error));
  g_assert_error (error, INSTEP_THREADING_ERROR, (int) code);
  if (message != NULL)
    g_assert_cmpstr (error->message, ==, message);
  g_assert_cmpmem (threading, sizeof *threading, untouched, sizeof *untouched);
  g_assert_false (instep_threading_thread (pattern, throat, row, threading, NULL));
}

static void
test_bad_rule (gconstpointer data)
{
  const BadRule *c = data;
  g_autoptr(InstepPattern) pattern = build_pattern (INSTEP_PARITY_ANY, c->a, c->b, c->order);
  InstepThroat throat;

  instep_throat_init_uniform (&throat, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
  expect_refusal (pattern, &throat, 0, c->code, c->message);
}

/* The upper lace may not take what the lower one has. */
static void
test_two_laces_meet (void)
{
  g_autoptr(InstepPattern) pattern =
    build_pattern (INSTEP_PARITY_ANY, "left row 1 out; until row 3 (cross up 1 out)", NULL,
                   INSTEP_ORDER_ALTERNATE);
  InstepThroat throat;

  g_assert_true (instep_pattern_add_rule (pattern, INSTEP_PARITY_ANY,
                                          "left row 3 out; until row n (cross up 1 out)", NULL,
                                          INSTEP_ORDER_ALTERNATE, NULL, NULL));
  instep_throat_init_uniform (&throat, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
  expect_refusal (pattern, &throat, 0, PATTERN, "At L3^ end A uses an eyelet twice");
}

#define CRISS_CROSS "left row 1 out; until row n (cross up 1 out)"

static void
test_pairs (void)
{
  g_autoptr(InstepPattern) pattern = build_pattern (INSTEP_PARITY_EVEN, CRISS_CROSS, NULL,
                                                    INSTEP_ORDER_ALTERNATE);
  InstepThroat throat;

  instep_throat_init_uniform (&throat, 7, 50.0, 16.0, INSTEP_SHOE_LEFT);
  expect_refusal (pattern, &throat, 0, INSTEP_THREADING_ERROR_PAIRS,
                  "mine has no rule for 7 pairs");

  /* As after leaving a row out. */
  instep_throat_init_uniform (&throat, 4, 50.0, 16.0, INSTEP_SHOE_LEFT);
  throat.n_rows = 3;
  expect_refusal (pattern, &throat, 0, INSTEP_THREADING_ERROR_PAIRS,
                  "mine is for 4–10 pairs, not for 3");
  throat.n_rows = 0;
  expect_refusal (pattern, &throat, 0, INSTEP_THREADING_ERROR_PAIRS, NULL);
  throat.n_rows = G_MAXUINT;
  expect_refusal (pattern, &throat, 0, INSTEP_THREADING_ERROR_PAIRS, NULL);

  instep_pattern_set_pairs (pattern, 6, 10);
  instep_throat_init_uniform (&throat, 5, 50.0, 16.0, INSTEP_SHOE_LEFT);
  expect_refusal (pattern, &throat, 0, INSTEP_THREADING_ERROR_PAIRS,
                  "mine is for 6–10 pairs, not for 5");

  instep_pattern_set_pairs (pattern, 6, 6);
  instep_throat_init_uniform (&throat, 8, 50.0, 16.0, INSTEP_SHOE_LEFT);
  expect_refusal (pattern, &throat, 0, INSTEP_THREADING_ERROR_PAIRS,
                  "mine is for 6–6 pairs, not for 8");
}

static void
test_rows (void)
{
  const InstepPatternParameter parameter = { (char *) "g", (char *) "", (char *) "1",
                                             (char *) "n-2", 0, 0 };
  g_autoptr(InstepPattern) none = build_pattern (INSTEP_PARITY_ANY, CRISS_CROSS, NULL,
                                                 INSTEP_ORDER_ALTERNATE);
  g_autoptr(InstepPattern) window = instep_pattern_new ("window");
  InstepThroat throat;

  instep_throat_init_uniform (&throat, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
  expect_refusal (none, &throat, 1, INSTEP_THREADING_ERROR_PARAMETER, "mine has no row to choose");

  g_assert_true (instep_pattern_set_parameter (window, &parameter));
  g_assert_true (instep_pattern_add_rule (window, INSTEP_PARITY_ANY,
                                          "left row 1 out; until row g (cross up 1 out); "
                                          "same up 1 in; until row n (cross up 1 out)", NULL,
                                          INSTEP_ORDER_ALTERNATE, NULL, NULL));
  expect_refusal (window, &throat, 5, INSTEP_THREADING_ERROR_PARAMETER, "Row 5 is outside 1–4");
  expect_refusal (window, &throat, G_MAXUINT, INSTEP_THREADING_ERROR_PARAMETER, NULL);
}

static void
test_no_row_left (void)
{
  const InstepPatternParameter parameter = { (char *) "g", (char *) "", (char *) "3",
                                             (char *) "n-2", 0, 0 };
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("mine");
  InstepThroat throat;

  g_assert_true (instep_pattern_set_parameter (pattern, &parameter));
  g_assert_true (instep_pattern_add_rule (pattern, INSTEP_PARITY_ANY, CRISS_CROSS, NULL,
                                          INSTEP_ORDER_ALTERNATE, NULL, NULL));
  instep_throat_init_uniform (&throat, 4, 50.0, 16.0, INSTEP_SHOE_LEFT);
  expect_refusal (pattern, &throat, 0, INSTEP_THREADING_ERROR_PAIRS,
                  "mine leaves no row to choose with 4 pairs");
}

static void
test_throat (void)
{
  static const double bad_mm[] = { 0.0, -16.0, NAN, INFINITY };
  g_autoptr(InstepPattern) pattern = build_pattern (INSTEP_PARITY_ANY, CRISS_CROSS, NULL,
                                                    INSTEP_ORDER_ALTERNATE);

  for (guint i = 0; i < G_N_ELEMENTS (bad_mm); i++)
    {
      InstepThroat throat;

      instep_throat_init_uniform (&throat, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
      throat.rows[5].width_mm = bad_mm[i];
      expect_refusal (pattern, &throat, 0, INSTEP_THREADING_ERROR_THROAT, NULL);

      instep_throat_init_uniform (&throat, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
      throat.rows[4].spacing_to_next_mm = bad_mm[i];
      expect_refusal (pattern, &throat, 0, INSTEP_THREADING_ERROR_THROAT,
                      "A width or a spacing of the throat is not over 0 mm");
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad_rules); i++)
    {
      g_autofree char *path = g_strconcat ("/lacing/refusals/rule/", bad_rules[i].name, NULL);

      g_test_add_data_func (path, &bad_rules[i], test_bad_rule);
    }
  g_test_add_func ("/lacing/refusals/two-laces-meet", test_two_laces_meet);
  g_test_add_func ("/lacing/refusals/pairs", test_pairs);
  g_test_add_func ("/lacing/refusals/rows", test_rows);
  g_test_add_func ("/lacing/refusals/no-row-left", test_no_row_left);
  g_test_add_func ("/lacing/refusals/throat", test_throat);

  return g_test_run ();
}
