/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The rules are those of the lacing facts, §2, in the notation of lacing/pattern.h. */

#include "config.h"

#include "advice/change-words.h"

#define CRISS_CROSS { "left row 1 out; until row n (cross up 1 out)", NULL }, { NULL, NULL }
#define WINDOW { "left row 1 out; cross up 1 out; cross up 1 out; same up 1 in; " \
                 "until row n (cross up 1 out)", NULL }, { NULL, NULL }
#define HEEL_LOCK { "left row 1 out; until row n-1 (cross up 1 out); same up 1 in; loop", NULL }, \
                  { NULL, NULL }
#define OVER_UNDER { "left row 1 in; until row n (cross up 1 out; cross up 1 in)", NULL }, \
                   { NULL, NULL }
#define SKIP_TOP { "left row 1 out; until row n-1 (cross up 1 out)", NULL }, { NULL, NULL }
#define TWO_LACE { "left row 1 out; until row 3 (cross up 1 out)", NULL }, \
                 { "left row 4 out; until row n (cross up 1 out)", NULL }
#define ZONE_KNOT { "left row 1 out; until row 3 (cross up 1 out); knot; " \
                    "until row n (cross up 1 out)", NULL }, { NULL, NULL }
#define BUNION_SKIP { "left row 1 out; until row n (cross up 1 out)", \
                      "right row 1 out; cross level out again; cross up 2 out; " \
                      "until row n (cross up 1 out)" }, { NULL, NULL }
#define OUTER { "left row 2 out; until row n (cross up 2 out)", NULL }, { NULL, NULL }
#define OUTER_LOW { "left row 2 out; same up 2 in; cross up 2 out", NULL }, { NULL, NULL }
#define TOP_TWO { "left row 1 out; cross up 1 out; cross up 1 out; cross up 1 out; same up 1 in; " \
                  "cross up 1 out", NULL }, { NULL, NULL }

typedef struct
{
  const char *name;
  const char *present[INSTEP_LACES_MAX][2];
  const char *wanted[INSTEP_LACES_MAX][2];
  const char *words;
} WordCase;

static const WordCase word_cases[] = {
  { "window", { CRISS_CROSS }, { WINDOW }, "Open only rows 4 to 6." },
  { "two-rows", { CRISS_CROSS }, { TOP_TWO }, "Open only rows 5 and 6." },
  { "one-row", { CRISS_CROSS }, { HEEL_LOCK }, "Open only row 6." },
  { "list", { OUTER }, { OUTER_LOW }, "Open only these rows: 4, 6." },
  { "all", { CRISS_CROSS }, { OVER_UNDER }, "Take the lace out and start afresh." },
  { "both", { TWO_LACE }, { OVER_UNDER }, "Take both laces out and start afresh." },
  { "on", { SKIP_TOP }, { CRISS_CROSS }, "Nothing to open: lace on from where you are." },
  { "same", { WINDOW }, { WINDOW }, "Nothing to change: it is laced the same way." },
  { "knot", { ZONE_KNOT }, { CRISS_CROSS }, "Open only rows 4 to 6. Undo the knot, too." },
  { "more-laces", { CRISS_CROSS }, { TWO_LACE },
    "Open only rows 4 to 6. The upper rows then get a lace of their own." },
  { "fewer-laces", { TWO_LACE }, { CRISS_CROSS },
    "Open only rows 4 to 6. The upper lace is not needed any more." },
  { "one-end", { CRISS_CROSS }, { BUNION_SKIP },
    "Open only rows 2 to 6. Only the end that starts on the little-toe side comes out." },
};

static InstepThreading *
thread (const char * const rules[INSTEP_LACES_MAX][2],
        InstepShoe         shoe)
{
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("pattern");
  InstepThreading *threading = g_new0 (InstepThreading, 1);
  g_autoptr(GError) error = NULL;
  InstepThroat throat;

  for (guint i = 0; i < INSTEP_LACES_MAX && rules[i][0] != NULL; i++)
    {
      instep_pattern_add_rule (pattern, INSTEP_PARITY_ANY, rules[i][0], rules[i][1],
                               INSTEP_ORDER_ALTERNATE, NULL, &error);
      g_assert_no_error (error);
    }

  instep_throat_init_uniform (&throat, 6, 50.0, 16.0, shoe);
  instep_threading_thread (pattern, &throat, 0, threading, &error);
  g_assert_no_error (error);

  return threading;
}

/* The words are the same for both feet: a right shoe is the mirror of a left one. */
static void
test_words (gconstpointer data)
{
  const WordCase *c = data;

  for (InstepShoe shoe = INSTEP_SHOE_LEFT; shoe <= INSTEP_SHOE_RIGHT; shoe++)
    {
      g_autofree InstepThreading *present = thread (c->present, shoe);
      g_autofree InstepThreading *wanted = thread (c->wanted, shoe);
      g_autofree char *words = NULL;
      InstepChanges changes;

      instep_changes_find (present, wanted, &changes);
      words = instep_words_changes (&changes, present, wanted);
      g_assert_cmpstr (words, ==, c->words);
    }
}

typedef struct
{
  const char *name;
  const char *present[INSTEP_LACES_MAX][2];
  const char *wanted[INSTEP_LACES_MAX][2];
  const char *sentences;     /* one a line */
} UndoCase;

/* The last eyelet first: a lace comes out from its ends.  Visits as in the lacing facts, §2. */
static const UndoCase undo_cases[] = {
  { "window", { CRISS_CROSS }, { WINDOW },
    "Both ends: out of row 6, then out of row 5, then out of row 4.\nThen lace on from step 4." },
  { "heel-lock", { HEEL_LOCK }, { CRISS_CROSS },
    "Both ends: out from under the upright lace between rows 5 and 6, then out of row 6.\n"
    "Then lace on from step 6." },
  { "knot", { ZONE_KNOT }, { CRISS_CROSS },
    "Both ends: out of row 6, then out of row 5, then out of row 4, then open the knot between rows 3 and 4.\n"
    "Then lace on from step 4." },
  { "one-end", { BUNION_SKIP }, { CRISS_CROSS },
    "The end that starts on the little-toe side: out of row 6 on the big-toe side, "
    "then out of row 5 on the little-toe side, then out of row 4 on the big-toe side, "
    "then out of row 3 on the little-toe side, then out of row 1 on the big-toe side.\n"
    "Then lace on from step 2." },
  { "two-laces", { TWO_LACE }, { CRISS_CROSS },
    "Upper lace: Both ends: out of row 6, then out of row 5, then out of row 4.\n"
    "Then lace on from step 4." },
  { "on", { SKIP_TOP }, { CRISS_CROSS }, "Then lace on from step 6." },
  { "all", { CRISS_CROSS }, { OVER_UNDER }, "" },
  { "same", { WINDOW }, { WINDOW }, "" },
};

static void
test_undo (gconstpointer data)
{
  const UndoCase *c = data;

  for (InstepShoe shoe = INSTEP_SHOE_LEFT; shoe <= INSTEP_SHOE_RIGHT; shoe++)
    {
      g_autofree InstepThreading *present = thread (c->present, shoe);
      g_autofree InstepThreading *wanted = thread (c->wanted, shoe);
      g_auto(GStrv) undo = NULL;
      g_autofree char *joined = NULL;
      g_autofree char *lace_on = NULL;
      g_autofree char *sentences = NULL;
      InstepChanges changes;

      instep_changes_find (present, wanted, &changes);
      undo = instep_words_undo (&changes, present);
      joined = g_strjoinv ("\n", undo);
      lace_on = instep_words_lace_on (&changes);
      sentences = g_strconcat (joined, *joined != '\0' ? "\n" : "", lace_on, NULL);
      g_assert_cmpstr (sentences, ==, c->sentences);
    }
}

/* The sides are those of the shoe: the visits are the lacing facts', and a right shoe is mirrored. */
static void
test_rings (void)
{
  for (InstepShoe shoe = INSTEP_SHOE_LEFT; shoe <= INSTEP_SHOE_RIGHT; shoe++)
    {
      const UndoCase *cases[] = { &undo_cases[0], &undo_cases[3], &undo_cases[5] };
      const char *rings[] = {
        "The eyelets to open are ringed: row 4, row 5, row 6.",
        "The eyelets to open are ringed: row 1 on the big-toe side, row 3 on the little-toe side, "
        "row 4 on the big-toe side, row 5 on the little-toe side, row 6 on the big-toe side.",
        NULL,
      };

      for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
        {
          g_autofree InstepThreading *present = thread (cases[i]->present, shoe);
          g_autofree InstepThreading *wanted = thread (cases[i]->wanted, shoe);
          g_autofree char *said = NULL;
          InstepChanges changes;

          instep_changes_find (present, wanted, &changes);
          said = instep_words_rings (&changes, &present->throat);
          g_assert_cmpstr (said, ==, rings[i]);
        }
    }
}

/* Rows keep the numbers printed beside them. */
static void
test_left_out (void)
{
  g_autofree InstepThreading *present = thread (word_cases[0].present, INSTEP_SHOE_LEFT);
  g_autofree InstepThreading *wanted = thread (word_cases[0].wanted, INSTEP_SHOE_LEFT);
  g_autofree char *words = NULL;
  InstepChanges changes;

  for (guint i = 1; i < present->throat.n_rows; i++)
    present->throat.rows[i].printed_number = i + 2;

  instep_changes_find (present, wanted, &changes);
  words = instep_words_changes (&changes, present, wanted);
  g_assert_cmpstr (words, ==, "Open only rows 5 to 7.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (word_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/advice/change-words/", word_cases[i].name, NULL);

      g_test_add_data_func (path, &word_cases[i], test_words);
    }
  for (guint i = 0; i < G_N_ELEMENTS (undo_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/advice/change-words/undo/", undo_cases[i].name, NULL);

      g_test_add_data_func (path, &undo_cases[i], test_undo);
    }
  g_test_add_func ("/advice/change-words/rings", test_rings);
  g_test_add_func ("/advice/change-words/left-out", test_left_out);

  return g_test_run ();
}
