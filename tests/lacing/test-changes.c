/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What must be undone from one lacing to another.  The cases were made by hand from the sequences
 * of the lacing facts §2: each end is compared, visit by visit, until one differs.
 */

#include "config.h"

#include "lacing/changes.h"

#include "facts-patterns.h"

static GKeyFile *rules;

static void
thread_row (const char      *id,
            guint            pairs,
            guint            row,
            InstepShoe       shoe,
            InstepThreading *threading)
{
  g_autoptr(InstepPattern) pattern = facts_build_pattern (rules, id);
  g_autoptr(GError) error = NULL;
  InstepThroat throat;

  instep_throat_init_uniform (&throat, pairs, 50.0, 16.0, shoe);
  instep_threading_thread (pattern, &throat, row, threading, &error);
  g_assert_no_error (error);
}

typedef struct
{
  const char *present;
  const char *wanted;
  guint       pairs;
  guint       kept_a, kept_b;   /* of the lower lace */
  const char *rows;             /* to open, "456" */
  guint       step;             /* the first new one of the wanted lacing, counted from 0 */
} ChangeCase;

static const ChangeCase change_cases[] = {
  /* L1^ R2^ L3^ | R4^ L5^ R6^ to L1^ R2^ L3^ | L4v R5^ L6^: the example of the mock-up. */
  { "criss-cross", "window", 6, 3, 3, "456", 3 },
  { "window", "criss-cross", 6, 3, 3, "456", 3 },
  { "criss-cross", "window", 7, 3, 3, "4567", 3 },
  /* … L5^ | R6^ to … L5^ | L6v #R5-R6 */
  { "criss-cross", "heel-lock", 6, 5, 5, "6", 5 },
  { "heel-lock", "criss-cross", 6, 5, 5, "6", 5 },
  { "window", "window-heel-lock", 6, 5, 5, "6", 5 },
  /* L1^ | R2^ … to L1^ | L2v … */
  { "criss-cross", "wide-forefoot", 6, 1, 1, "23456", 1 },
  { "criss-cross", "high-instep", 6, 2, 2, "3456", 2 },
  /* The start differs: inside or outside, or at another row. */
  { "criss-cross", "over-under", 6, 0, 0, "123456", 0 },
  { "criss-cross", "skip-first", 6, 0, 0, "123456", 0 },
  { "criss-cross", "toe-lift", 6, 0, 0, "123456", 0 },
  { "criss-cross", "open-front", 6, 0, 0, "123456", 0 },
  { "skip-first", "outer-eyelets", 6, 1, 1, "3456", 1 },
  /* With seven pairs over and under starts inside, as criss-cross does: L1^ | R2v L3^ … */
  { "criss-cross", "over-under", 7, 1, 1, "234567", 1 },
  /* The top only comes out, or goes in: what is new is the tie, or the last eyelet. */
  { "criss-cross", "skip-top", 6, 5, 5, "6", 5 },
  { "skip-top", "criss-cross", 6, 5, 5, "", 5 },
  /* Only B changes: R1^ | L2^ R3^ … to R1^ | L1^ R3^ …  Its step follows that of A to R2, which stays. */
  { "criss-cross", "bunion-skip", 6, 6, 1, "23456", 2 },
  /* One lace, two names. */
  { "shoe-shop", "toe-lift", 6, 2, 10, "", 0 },
  { "window", "window", 6, 6, 6, "", 0 },
  /* A: L1v | L2^ R2v to L1v | R2^ L2v; B: R1v R3^ | L3v to R1v | L3^ R3v: R1v alone is common. */
  { "straight-bar", "straight-european", 6, 1, 1, "23456", 1 },
  /* A knot: L1^ R2^ L3^ K3 | R4^ to L1^ R2^ L3^ | R4^ */
  { "zone-knot", "criss-cross", 6, 3, 3, "456", 3 },
  { "criss-cross", "zone-knot", 6, 3, 3, "456", 3 },
  /* The lower lace of two stays where one was: L1^ R2^ L3^ | */
  { "criss-cross", "two-lace", 6, 3, 3, "456", 3 },
  { "two-lace", "criss-cross", 6, 3, 3, "456", 3 },
  { "two-lace", "two-lace", 6, 3, 3, "", 0 },
};

static char *
list_rows (const InstepChanges *changes)
{
  GString *rows = g_string_new (NULL);

  for (guint row = 1; row <= INSTEP_PAIRS_MAX; row++)
    {
      if (instep_changes_open_row (changes, row))
        g_string_append_printf (rows, "%u", row);
    }

  return g_string_free (rows, FALSE);
}

static void
check_case (const ChangeCase *c,
            InstepShoe        shoe)
{
  g_autofree InstepThreading *present = g_new0 (InstepThreading, 1);
  g_autofree InstepThreading *wanted = g_new0 (InstepThreading, 1);
  g_autofree char *rows = NULL;
  InstepChanges changes;

  thread_row (c->present, c->pairs, 0, shoe, present);
  thread_row (c->wanted, c->pairs, 0, shoe, wanted);
  instep_changes_find (present, wanted, &changes);

  rows = list_rows (&changes);
  g_assert_cmpstr (rows, ==, c->rows);
  g_assert_cmpuint (changes.n_kept[0][INSTEP_END_A], ==, c->kept_a);
  g_assert_cmpuint (changes.n_kept[0][INSTEP_END_B], ==, c->kept_b);
  g_assert_cmpuint (changes.step, ==, c->step);
  g_assert_false (changes.swapped[0]);
  g_assert_cmpint (changes.all, ==, c->kept_a + c->kept_b == 0);
}

/* A right shoe is mirrored, and so is what must be undone. */
static void
test_case (gconstpointer data)
{
  check_case (data, INSTEP_SHOE_LEFT);
  check_case (data, INSTEP_SHOE_RIGHT);
}

static InstepChanges
find_changes (const char *from,
              guint       from_row,
              const char *to,
              guint       to_row)
{
  g_autofree InstepThreading *present = g_new0 (InstepThreading, 1);
  g_autofree InstepThreading *wanted = g_new0 (InstepThreading, 1);
  InstepChanges changes;

  thread_row (from, 6, from_row, INSTEP_SHOE_LEFT, present);
  thread_row (to, 6, to_row, INSTEP_SHOE_LEFT, wanted);
  instep_changes_find (present, wanted, &changes);

  return changes;
}

/* A window may move: with it at row 2, L1^ R2^ | R3v …; at row 4, L1^ R2^ L3^ R4^ | R5v … */
static void
test_parameter (void)
{
  InstepChanges changes = find_changes ("window", 2, "window", 4);
  g_autofree char *rows = list_rows (&changes);

  g_assert_false (changes.same);
  g_assert_cmpstr (rows, ==, "3456");
  g_assert_cmpuint (changes.step, ==, 2);
}

/* In the lacing facts end A of bunion-skip laces as criss-cross does; end B goes R1^ | L1^ R3^ L4^ R5^ L6^. */
static void
test_eyelets (void)
{
  static const gboolean opened[2][6] = {
    [INSTEP_COLUMN_L] = { TRUE, FALSE, FALSE, TRUE, FALSE, TRUE },
    [INSTEP_COLUMN_R] = { FALSE, FALSE, TRUE, FALSE, TRUE, FALSE },
  };
  InstepChanges changes = find_changes ("bunion-skip", 0, "criss-cross", 0);

  for (InstepColumn column = INSTEP_COLUMN_L; column <= INSTEP_COLUMN_R; column++)
    for (guint i = 0; i < INSTEP_PAIRS_MAX; i++)
      g_assert_cmpint (changes.eyelets[column][i], ==, i < 6 && opened[column][i]);
}

static void
test_same (void)
{
  g_assert_true (find_changes ("window", 0, "window", 0).same);
  g_assert_true (find_changes ("shoe-shop", 0, "toe-lift", 0).same);
  g_assert_true (find_changes ("two-lace", 0, "two-lace", 0).same);
  g_assert_false (find_changes ("skip-top", 0, "criss-cross", 0).same);
  g_assert_false (find_changes ("criss-cross", 0, "skip-top", 0).same);
  g_assert_false (find_changes ("criss-cross", 0, "two-lace", 0).same);
}

static void
test_knot (void)
{
  g_assert_true (find_changes ("zone-knot", 0, "criss-cross", 0).knot);
  g_assert_false (find_changes ("criss-cross", 0, "zone-knot", 0).knot);
  g_assert_false (find_changes ("zone-knot", 0, "zone-knot", 0).knot);
}

static void
test_laces (void)
{
  InstepChanges more = find_changes ("criss-cross", 0, "two-lace", 0);
  InstepChanges fewer = find_changes ("two-lace", 0, "criss-cross", 0);

  g_assert_true (more.lace_added && !more.lace_removed);
  g_assert_true (fewer.lace_removed && !fewer.lace_added);
  g_assert_cmpuint (fewer.n_kept[1][INSTEP_END_A], ==, 0);
}

/* A pattern of one's own may call the other end A. */
static void
test_swapped (void)
{
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("mine");
  g_autofree InstepThreading *present = g_new0 (InstepThreading, 1);
  g_autofree InstepThreading *wanted = g_new0 (InstepThreading, 1);
  g_autofree char *rows = NULL;
  g_autoptr(GError) error = NULL;
  InstepChanges changes;

  instep_pattern_add_rule (pattern, INSTEP_PARITY_ANY,
                           "right row 1 out; until row n (cross up 1 out)", NULL,
                           INSTEP_ORDER_ALTERNATE, NULL, &error);
  g_assert_no_error (error);
  thread_row ("window", 6, 0, INSTEP_SHOE_LEFT, wanted);
  g_assert_true (instep_threading_thread (pattern, &wanted->throat, 0, present, &error));

  instep_changes_find (present, wanted, &changes);
  rows = list_rows (&changes);
  g_assert_true (changes.swapped[0]);
  g_assert_cmpstr (rows, ==, "456");
  g_assert_cmpuint (changes.step, ==, 3);
}

/* Through fabric loops a lace goes but one way, so over and under is criss-cross there. */
static void
test_fabric_loops (void)
{
  g_autoptr(InstepPattern) over_under = facts_build_pattern (rules, "over-under");
  g_autoptr(InstepPattern) criss_cross = facts_build_pattern (rules, "criss-cross");
  g_autofree InstepThreading *present = g_new0 (InstepThreading, 1);
  g_autofree InstepThreading *wanted = g_new0 (InstepThreading, 1);
  InstepThroat throat;
  InstepChanges changes;

  instep_throat_init_uniform (&throat, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
  for (guint i = 0; i < throat.n_rows; i++)
    throat.rows[i].kind = INSTEP_ROW_LOOP;
  g_assert_true (instep_threading_thread (over_under, &throat, 0, present, NULL));
  g_assert_true (instep_threading_thread (criss_cross, &throat, 0, wanted, NULL));

  instep_changes_find (present, wanted, &changes);
  g_assert_true (changes.same);
}

/* Whatever the two lacings are: undoing and going on from the step ends at the wanted one. */
static void
test_every_pair (void)
{
  g_auto(GStrv) ids = g_key_file_get_groups (rules, NULL);
  guint n_ids = g_strv_length (ids);

  g_assert_cmpuint (n_ids, ==, 27);
  for (guint i = 0; i < n_ids; i++)
    for (guint j = 0; j < n_ids; j++)
      {
        InstepChanges there = find_changes (ids[i], 0, ids[j], 0);
        InstepChanges back = find_changes (ids[j], 0, ids[i], 0);

        g_assert_cmpint (there.same, ==, back.same);
        g_assert_cmpint (there.all, ==, back.all);
        g_assert_cmpuint (there.n_kept[0][0], ==, back.n_kept[0][there.swapped[0] ? 1 : 0]);
        g_assert_true (i != j || there.same);
        g_assert_true (!there.all || there.step == 0);
      }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  rules = facts_open ("rules.ini");

  for (guint i = 0; i < G_N_ELEMENTS (change_cases); i++)
    {
      const ChangeCase *c = &change_cases[i];
      g_autofree char *path = g_strdup_printf ("/lacing/changes/%s-%s-%u", c->present, c->wanted,
                                               c->pairs);

      g_test_add_data_func (path, c, test_case);
    }
  g_test_add_func ("/lacing/changes/parameter", test_parameter);
  g_test_add_func ("/lacing/changes/eyelets", test_eyelets);
  g_test_add_func ("/lacing/changes/same", test_same);
  g_test_add_func ("/lacing/changes/knot", test_knot);
  g_test_add_func ("/lacing/changes/laces", test_laces);
  g_test_add_func ("/lacing/changes/swapped", test_swapped);
  g_test_add_func ("/lacing/changes/fabric-loops", test_fabric_loops);
  g_test_add_func ("/lacing/changes/every-pair", test_every_pair);

  status = g_test_run ();
  g_key_file_unref (rules);

  return status;
}
