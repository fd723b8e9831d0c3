/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said of a lacing while it is made, and of a text that is none. */

#include "config.h"

#include "advice/draft-words.h"
#include "lacing/visits.h"

#include <string.h>

static void
read_draft (InstepLacingDraft *draft,
            const char        *a,
            const char        *b)
{
  instep_lacing_draft_init (draft, 4);
  g_assert_true (instep_visits_parse (a, &draft->ends[INSTEP_END_A], NULL, NULL));
  g_assert_true (instep_visits_parse (b, &draft->ends[INSTEP_END_B], NULL, NULL));
}

static void
test_eyelet (void)
{
  g_autofree char *big_toe = instep_words_eyelet (INSTEP_COLUMN_L, 3, INSTEP_WAY_OUT);
  g_autofree char *little_toe = instep_words_eyelet (INSTEP_COLUMN_R, 10, INSTEP_WAY_IN);

  g_assert_cmpstr (big_toe, ==, "Row 3, big-toe side, out");
  g_assert_cmpstr (little_toe, ==, "Row 10, little-toe side, in");
}

typedef struct
{
  const char *name;
  const char *a, *b;
  const char *told;      /* first of all */
} Told;

static const Told told[] = {
  { "not-started", "L1^", "", "End B has no eyelet yet." },
  { "starts-apart", "L1^ R2^", "R1v L2^",
    "End B must begin across from the other end: in the same row, and the same way, out or in. "
    "(Row 1, little-toe side, in)" },
  { "stays", "L1^ R2^ R2v", "R1^ L2^", "End A stays where it is. (Row 2, little-toe side, in)" },
  { "loop", "L1^ R2^ #L2-L3", "R1^ L2^",
    "End A passes under nothing: the other end has no upright on the outside there yet. "
    "(Under the upright between rows 2 and 3)" },
  { "knot", "L1^ K1 R2^", "R1^ L2^",
    "End A has a knot that the other end does not share. (Knot between rows 1 and 2)" },
  { "do-not-meet", "L1^ R2^", "R1^", "The ends do not meet yet: they are on different rows. End B goes on." },
  { "twice", "L1^ R2^ L3^", "R1^ R2v R3^",
    "End B is the second lace in one eyelet: is there room for two? (Row 2, little-toe side, in)" },
};

static void
test_finding (gconstpointer data)
{
  const Told *c = data;
  InstepDraftFindings findings;
  InstepLacingDraft draft;
  g_autofree char *said = NULL;

  read_draft (&draft, c->a, c->b);
  instep_lacing_draft_check (&draft, &findings);
  g_assert_cmpuint (findings.n_findings, >, 0);
  said = instep_words_draft_finding (&draft, &findings.findings[0]);
  g_assert_cmpstr (said, ==, c->told);
}

/* Each remark has a sentence of its own. */
static void
test_all_differ (void)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  InstepLacingDraft draft;

  read_draft (&draft, "L1^", "R1^");
  for (int remark = 0; remark <= INSTEP_DRAFT_TIES_INSIDE; remark++)
    {
      const InstepDraftFinding finding = { (InstepDraftRemark) remark, INSTEP_END_A, 0 };

      g_assert_true (g_hash_table_add (seen, instep_words_draft_finding (&draft, &finding)));
    }
}

/* Two bars of 50 mm and 6 diagonals of hypot (50, 16) mm are 415 mm; 20 cm is a bar and 3 of them. */
static void
test_length (void)
{
  g_autofree InstepThreading *threading = g_new (InstepThreading, 1);
  g_autofree char *so_far = NULL;
  g_autofree char *whole = NULL;
  InstepLacingDraft draft;
  InstepThroat throat;

  instep_throat_init_uniform (&throat, 4, 50.0, 16.0, INSTEP_SHOE_LEFT);
  read_draft (&draft, "L1^ R2^ L3^", "R1^ L2^");
  instep_lacing_draft_thread (&draft, &throat, TRUE, threading);
  so_far = instep_words_draft_length (threading, 250.0);
  g_assert_cmpstr (so_far, ==, "21 cm laced so far.");

  read_draft (&draft, "L1^ R2^ L3^ R4^", "R1^ L2^ R3^ L4^");
  instep_lacing_draft_thread (&draft, &throat, TRUE, threading);
  whole = instep_words_draft_length (threading, 250.0);
  g_assert_cmpstr (whole, ==, "41 cm laced; buy 91 cm.");
}

static void
test_picture (void)
{
  InstepLacingDraft draft;
  g_autofree char *picture = NULL;

  read_draft (&draft, "L1^ R2v", "R1^");
  picture = instep_words_draft_picture (&draft);
  g_assert_cmpstr (picture, ==,
                   "Your lacing, left shoe, 4 pairs of eyelets. End A, 1: Row 1, big-toe side, out. "
                   "End A, 2: Row 2, little-toe side, in. End B, 1: Row 1, little-toe side, out.");
}

typedef struct
{
  const char *name;
  const char *text;
  const char *told;
} Mistake;

static const Mistake mistakes[] = {
  { "word", "L1^ zigzagzigzagzig R2^", "“zigzagzigzag” is no eyelet. Write L3^ for out through the left one "
    "of row 3, R3v for in through the right one." },
  { "not-ascii", "L1^ „L2“", "“„L2“” is no eyelet. Write L3^ for out through the left one of row 3, R3v for in "
    "through the right one." },
  { "row", "L12^, R2^", "“L12^” is in a row that no shoe has." },
  { "loop", "#R5-R7", "“#R5-R7” must lie between one row and the next of one side, as in #R5-R6." },
};

static void
test_mistake (gconstpointer data)
{
  const Mistake *c = data;
  g_autoptr(GError) error = NULL;
  g_autofree char *said = NULL;
  InstepEnd end;
  guint column;

  g_assert_false (instep_visits_parse (c->text, &end, &column, &error));
  said = instep_words_visits_mistake (error, c->text, column);
  g_assert_cmpstr (said, ==, c->told);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/advice/draft-words/eyelet", test_eyelet);
  g_test_add_func ("/advice/draft-words/all-differ", test_all_differ);
  g_test_add_func ("/advice/draft-words/length", test_length);
  g_test_add_func ("/advice/draft-words/picture", test_picture);
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    {
      g_autofree char *path = g_strconcat ("/advice/draft-words/", told[i].name, NULL);

      g_test_add_data_func (path, &told[i], test_finding);
    }
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autofree char *path = g_strconcat ("/advice/draft-words/mistake/", mistakes[i].name, NULL);

      g_test_add_data_func (path, &mistakes[i], test_mistake);
    }

  return g_test_run ();
}
