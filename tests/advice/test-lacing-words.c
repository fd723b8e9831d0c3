/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/lacing-words.h"

#include <string.h>

/* The rules are those of the lacing facts, §2, in the notation of lacing/pattern.h. */
typedef struct
{
  const char *id;
  const char *a[INSTEP_LACES_MAX];
  const char *b[INSTEP_LACES_MAX];
} Rule;

static const Rule WINDOW = {
  "window",
  { "left row 1 out; cross up 1 out; cross up 1 out; same up 1 in; until row n (cross up 1 out)" },
  { NULL },
};
static const Rule STRAIGHT_BAR = {
  "straight-bar",
  { "left row 1 in; same up 1 out; cross level in; same up 2 out; cross level in; same up 2 out" },
  { "right row 1 in; same up 2 out; cross level in; same up 2 out; cross level in; same up 1 out" },
};
static const Rule HEEL_LOCK = {
  "heel-lock",
  { "left row 1 out; until row n-1 (cross up 1 out); same up 1 in; loop" },
  { NULL },
};
static const Rule TWO_LACE = {
  "two-lace",
  { "left row 1 out; until row 3 (cross up 1 out)",
    "left row 4 out; until row n (cross up 1 out)" },
  { NULL },
};

static const Rule SKIP_FIRST = {
  "skip-first",
  { "left row 2 out; until row n (cross up 1 out)" },
  { NULL },
};

static const Rule TOE_LIFT = {
  "toe-lift",
  { "left row 1 in; cross row n out" },
  { "right row 1 in; rounds until row n-1 (cross up 1 out; cross level in); cross up 1 out" },
};
static const Rule ARMY = {
  "army",
  { "left row 1 out; until row n (same up 1 in; cross up 1 out); tie inside" },
  { NULL },
};
static const Rule BUNION_SKIP = {
  "bunion-skip",
  { "left row 1 out; until row n (cross up 1 out)" },
  { "right row 1 out; cross level out again; cross up 2 out; until row n (cross up 1 out)" },
};

static InstepPattern *
make_pattern (const Rule *rule)
{
  InstepPattern *pattern = instep_pattern_new (rule->id);

  instep_pattern_set_words (pattern, "Window", "A free row", "Leaves the sore row free.");
  for (guint i = 0; i < INSTEP_LACES_MAX && rule->a[i] != NULL; i++)
    {
      g_autoptr(GError) error = NULL;

      instep_pattern_add_rule (pattern, INSTEP_PARITY_ANY, rule->a[i], rule->b[i],
                               INSTEP_ORDER_ALTERNATE, NULL, &error);
      g_assert_no_error (error);
    }

  return pattern;
}

static InstepThreading *
thread (const Rule *rule,
        InstepShoe  shoe)
{
  g_autoptr(InstepPattern) pattern = make_pattern (rule);
  InstepThreading *threading = g_new0 (InstepThreading, 1);
  g_autoptr(GError) error = NULL;
  InstepThroat throat;

  instep_throat_init_uniform (&throat, 6, 50.0, 16.0, shoe);
  instep_threading_thread (pattern, &throat, 0, threading, &error);
  g_assert_no_error (error);

  return threading;
}

typedef struct
{
  const char *name;
  const Rule *rule;
  InstepShoe  shoe;
  const char *steps;
} StepCase;

/* Those of the window are the words of the mock-up of the lacing page. */
static const StepCase STEPS[] = {
  { "window", &WINDOW, INSTEP_SHOE_LEFT,
    "Middle of the lace inside; both ends out through row 1.\n"
    "Cross; out through row 2.\n"
    "Cross; out through row 3.\n"
    "Straight up on the outside, in through row 4. Both ends.\n"
    "Cross inside; out through row 5.\n"
    "Cross; out through row 6.\n"
    "Tie. Snug, not hard: rows 3 and 4 carry more.\n" },
  { "heel-lock", &HEEL_LOCK, INSTEP_SHOE_RIGHT,
    "Middle of the lace inside; both ends out through row 1.\n"
    "Cross; out through row 2.\n"
    "Cross; out through row 3.\n"
    "Cross; out through row 4.\n"
    "Cross; out through row 5.\n"
    "Straight up on the outside, in through row 6. Both ends.\n"
    "Cross and pass under the upright lace between rows 5 and 6. Both ends.\n"
    "Tie. Snug, not hard.\n" },
  { "two-lace", &TWO_LACE, INSTEP_SHOE_LEFT,
    "Lower lace: Middle of the lace inside; both ends out through row 1.\n"
    "Lower lace: Cross; out through row 2.\n"
    "Lower lace: Cross; out through row 3.\n"
    "Lower lace: Tie loosely.\n"
    "Upper lace: Middle of the lace inside; both ends out through row 4.\n"
    "Upper lace: Cross; out through row 5.\n"
    "Upper lace: Cross; out through row 6.\n"
    "Upper lace: Tie. Snug, not hard.\n" },
  /* What is left out below the first row is no window. */
  { "skip-first", &SKIP_FIRST, INSTEP_SHOE_LEFT,
    "Middle of the lace inside; both ends out through row 2.\n"
    "Cross; out through row 3.\n"
    "Cross; out through row 4.\n"
    "Cross; out through row 5.\n"
    "Cross; out through row 6.\n"
    "Tie. Snug, not hard.\n" },
};

static char *
say_steps (const InstepThreading *threading)
{
  GString *steps = g_string_new (NULL);

  for (guint i = 0; i < threading->n_steps; i++)
    {
      g_autofree char *step = instep_words_step (threading, i);

      g_string_append_printf (steps, "%s\n", step);
    }

  return g_string_free (steps, FALSE);
}

static void
test_steps (gconstpointer data)
{
  const StepCase *row = data;
  g_autofree InstepThreading *threading = thread (row->rule, row->shoe);
  g_autofree char *steps = say_steps (threading);

  g_assert_cmpstr (steps, ==, row->steps);
}

/* Where the ends go different ways each step says which one it is about, by its side of the foot:
 * on a left shoe the left column is the big toe's, on a right shoe the right one.
 */
static void
test_sides (void)
{
  g_autofree InstepThreading *left = thread (&STRAIGHT_BAR, INSTEP_SHOE_LEFT);
  g_autofree InstepThreading *right = thread (&STRAIGHT_BAR, INSTEP_SHOE_RIGHT);
  g_autofree char *left_steps = say_steps (left);
  g_autofree char *right_steps = say_steps (right);

  g_assert_nonnull (strstr (left_steps, "From row 1 on the big-toe side: Straight up inside, out "
                                        "through row 2.\n"));
  g_assert_nonnull (strstr (left_steps, "From row 1 on the little-toe side: Straight up inside, "
                                        "out through row 3.\n"));
  g_assert_nonnull (strstr (left_steps, "From row 2 on the big-toe side: Straight across on the "
                                        "outside, in through row 2.\n"));
  g_assert_nonnull (strstr (left_steps, "\nTie. Snug, not hard.\n"));
  /* A mirrored pattern on a mirrored shoe is the same for the foot. */
  g_assert_cmpstr (left_steps, ==, right_steps);
  g_assert_null (strstr (left_steps, "left"));
  g_assert_null (strstr (left_steps, "right"));
}

/* One side of the toe-lift is left longer.  With a row of 50 mm and rows 16 mm apart it crosses four
 * times level and five times slanting, the other once: 4 · 50 + 5 · hypot (50, 16) - hypot (50, 80)
 * = 368 mm.  Dr Werd says twice, the Marshfield Clinic three times as long.
 */
static void
test_longer_side (void)
{
  for (InstepShoe shoe = INSTEP_SHOE_LEFT; shoe < INSTEP_N_SHOES; shoe++)
    {
      g_autofree InstepThreading *threading = thread (&TOE_LIFT, shoe);
      g_autofree char *start = instep_words_step (threading, 0);

      g_assert_cmpstr (start, ==, "Lace outside; both ends in through row 1. Leave the little-toe side two "
                                  "to three times as long as the other: 37 cm longer.");
    }
}

static void
test_ends_inside (void)
{
  g_autofree InstepThreading *threading = thread (&ARMY, INSTEP_SHOE_LEFT);
  g_autofree char *tie = instep_words_step (threading, threading->n_steps - 1);

  g_assert_cmpstr (tie, ==, "Tie inside the shoe, on the tongue. Snug, not hard.");
}

/* A lace on top comes out of an eyelet again only by way of the edge. */
static void
test_under_the_edge (void)
{
  g_autofree InstepThreading *threading = thread (&BUNION_SKIP, INSTEP_SHOE_LEFT);
  g_autofree char *steps = say_steps (threading);

  g_assert_nonnull (strstr (steps, "From row 1 on the little-toe side: Straight across and under the edge, "
                                   "out through row 1.\n"));
}

/* A row that is left out leaves its number out; loops have no inside and outside. */
static void
test_printed_rows (void)
{
  g_autoptr(InstepPattern) pattern = make_pattern (&WINDOW);
  g_autofree InstepThreading *threading = g_new0 (InstepThreading, 1);
  g_autofree char *steps = NULL;
  g_autofree char *open_bands = NULL;
  InstepThroat throat;

  instep_throat_init_uniform (&throat, 5, 50.0, 16.0, INSTEP_SHOE_LEFT);
  for (guint i = 3; i < 5; i++)
    throat.rows[i].printed_number = i + 2;
  throat.rows[1].kind = INSTEP_ROW_LOOP;
  g_assert_true (instep_threading_thread (pattern, &throat, 0, threading, NULL));
  steps = say_steps (threading);
  open_bands = instep_words_open_bands (threading);

  g_assert_cmpstr (steps, ==,
                   "Middle of the lace inside; both ends out through row 1.\n"
                   "Cross; through the loop of row 2.\n"
                   "Cross; out through row 3.\n"
                   "Straight up on the outside, in through row 5. Both ends.\n"
                   "Cross inside; out through row 6.\n"
                   "Tie. Snug, not hard: rows 3 and 5 carry more.\n");
  g_assert_cmpstr (open_bands, ==, "No lace presses between rows 3 and 5.");
}

static void
test_open_bands (void)
{
  g_autofree InstepThreading *window = thread (&WINDOW, INSTEP_SHOE_LEFT);
  g_autofree InstepThreading *bars = thread (&STRAIGHT_BAR, INSTEP_SHOE_LEFT);
  g_autofree InstepThreading *lock = thread (&HEEL_LOCK, INSTEP_SHOE_LEFT);
  g_autofree char *one = instep_words_open_bands (window);
  g_autofree char *all = instep_words_open_bands (bars);
  g_autofree char *none = instep_words_open_bands (lock);
  g_autofree char *most = NULL;

  bars->strands[0] = 1;
  most = instep_words_open_bands (bars);

  g_assert_cmpstr (one, ==, "No lace presses between rows 3 and 4.");
  g_assert_cmpstr (all, ==, "No lace presses between one row and the next.");
  g_assert_cmpstr (most, ==, "No lace presses between these rows: 2–3, 3–4, 4–5, 5–6.");
  g_assert_null (none);
}

/* Strands between the rows, as the lacing facts file has them of 6 pairs. */
static void
test_strands (void)
{
  g_autofree InstepThreading *window = thread (&WINDOW, INSTEP_SHOE_LEFT);
  g_autofree InstepThreading *bars = thread (&STRAIGHT_BAR, INSTEP_SHOE_LEFT);
  g_autofree char *of_window = instep_words_strands (window);
  g_autofree char *of_bars = instep_words_strands (bars);

  g_assert_cmpstr (of_window, ==, "Strands over the foot, from the toe: 2, 2, none, 2, 2.");
  g_assert_cmpstr (of_bars, ==, "Strands over the foot, from the toe: none, none, none, none, none.");
}

/* Window, 6 pairs, 50 and 16 mm: laced 552 mm, so 1052 mm of lace and one of 114 cm; mock-ups. */
static void
test_lace_length (void)
{
  g_autofree InstepThreading *threading = thread (&WINDOW, INSTEP_SHOE_LEFT);
  g_autofree InstepThreading *two = thread (&TWO_LACE, INSTEP_SHOE_LEFT);
  g_autofree char *usual = instep_words_lace_length (threading, 250.0);
  g_autofree char *endless = instep_words_lace_length (threading, 700.0);
  g_autofree char *of_two = instep_words_lace_length (two, 250.0);

  g_assert_cmpstr (usual, ==, "55 cm laced; buy 114 cm.");
  g_assert_cmpstr (endless, ==, "55 cm laced; it needs 195 cm, longer than any lace sold.");
  /* Each: 2 · 50 + 4 · hypot (50, 16) = 310 mm, with two ends 81 cm. */
  g_assert_cmpstr (of_two, ==,
                   "Lower lace: 31 cm laced; buy 91 cm. Upper lace: 31 cm laced; buy 91 cm.");
}

static void
test_diagram (void)
{
  g_autoptr(InstepPattern) pattern = make_pattern (&WINDOW);
  g_autofree InstepThreading *threading = thread (&WINDOW, INSTEP_SHOE_RIGHT);
  g_autofree char *told = instep_words_lacing_diagram (pattern, threading);

  g_assert_true (g_str_has_prefix (told, "Window, right shoe, 6 pairs of eyelets. Step 1: Middle "
                                         "of the lace inside; both ends out through row 1. Step 2: "
                                         "Cross; out through row 2. Step 3: "));
  g_assert_true (g_str_has_suffix (told, "Step 7: Tie. Snug, not hard: rows 3 and 4 carry more. "
                                         "Strands over the foot, from the toe: 2, 2, none, 2, 2."));
}

static void
test_step_in_place (void)
{
  g_autofree InstepThreading *window = thread (&WINDOW, INSTEP_SHOE_LEFT);
  g_autofree char *words = instep_words_step_in_place (window, 3);

  g_assert_cmpstr (words, ==, "Step 4 of 7: Straight up on the outside, in through row 4. Both ends.");
}

static void
test_words (void)
{
  InstepLacingTexts texts = instep_words_lacing_texts ();

  g_assert_cmpstr (texts.ankle, ==, "ankle");
  g_assert_cmpstr (texts.toe, ==, "toe");
  g_assert_cmpstr (texts.row, ==, "row");
  g_assert_cmpstr (texts.out, ==, "out");
  g_assert_cmpstr (texts.in, ==, "in");
  g_assert_cmpstr (texts.no_lace_here, ==, "no lace here");
  g_assert_cmpstr (texts.big_toe_side, ==, "big-toe side");
  g_assert_cmpstr (texts.little_toe_side, ==, "little-toe side");
  g_assert_cmpstr (texts.strands, ==, "strands");
  g_assert_cmpstr (instep_words_evidence (INSTEP_EVIDENCE_TESTED), ==, "tested");
  g_assert_cmpstr (instep_words_evidence (INSTEP_EVIDENCE_ADVISED), ==, "advised");
  g_assert_cmpstr (instep_words_evidence (INSTEP_EVIDENCE_TRADITION), ==, "tradition");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (STEPS); i++)
    {
      g_autofree char *path = g_strdup_printf ("/lacing-words/steps/%s", STEPS[i].name);

      g_test_add_data_func (path, &STEPS[i], test_steps);
    }
  g_test_add_func ("/lacing-words/sides", test_sides);
  g_test_add_func ("/lacing-words/longer-side", test_longer_side);
  g_test_add_func ("/lacing-words/ends-inside", test_ends_inside);
  g_test_add_func ("/lacing-words/under-the-edge", test_under_the_edge);
  g_test_add_func ("/lacing-words/printed-rows", test_printed_rows);
  g_test_add_func ("/lacing-words/open-bands", test_open_bands);
  g_test_add_func ("/lacing-words/strands", test_strands);
  g_test_add_func ("/lacing-words/lace-length", test_lace_length);
  g_test_add_func ("/lacing-words/diagram", test_diagram);
  g_test_add_func ("/lacing-words/step-in-place", test_step_in_place);
  g_test_add_func ("/lacing-words/words", test_words);

  return g_test_run ();
}
