/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lacing of one's own: what is said of it while it is made, and that it laces as it was made. */

#include "config.h"

#include "facts-patterns.h"
#include "lacing/draft.h"
#include "lacing/visits.h"

static GKeyFile *rules;
static GKeyFile *threadings;

static void
read_draft (InstepLacingDraft *draft,
            guint              pairs,
            const char        *a,
            const char        *b,
            InstepOrder        order)
{
  instep_lacing_draft_init (draft, pairs);
  draft->order = order;
  g_assert_true (instep_visits_parse (a, &draft->ends[INSTEP_END_A], NULL, NULL));
  g_assert_true (instep_visits_parse (b, &draft->ends[INSTEP_END_B], NULL, NULL));
}

static InstepPattern *
build_pattern (const InstepEnd  ends[][INSTEP_N_ENDS],
               guint            n_laces,
               guint            pairs,
               InstepOrder      order)
{
  InstepPattern *pattern = instep_pattern_new ("mine");
  char *lines[INSTEP_LACES_MAX][INSTEP_N_ENDS];

  instep_laces_write (ends, n_laces, lines);
  for (guint lace = 0; lace < n_laces; lace++)
    {
      g_autoptr(GError) error = NULL;

      instep_pattern_add_rule (pattern, INSTEP_PARITY_ANY, lines[lace][INSTEP_END_A],
                               lines[lace][INSTEP_END_B], order, NULL, &error);
      g_assert_no_error (error);
      g_free (lines[lace][INSTEP_END_A]);
      g_free (lines[lace][INSTEP_END_B]);
    }

  instep_pattern_set_pairs (pattern, pairs, pairs);
  return pattern;
}

static void
assert_same_visit (InstepVisit first,
                   InstepVisit second)
{
  g_autofree char *one = instep_visit_to_string (first);
  g_autofree char *other = instep_visit_to_string (second);

  g_assert_cmpstr (one, ==, other);
}

static void
assert_same_run (const InstepRun *first,
                 const InstepRun *second)
{
  assert_same_visit (first->from, second->from);
  assert_same_visit (first->to, second->to);
  g_assert_cmpuint (first->lace, ==, second->lace);
  g_assert_cmpint (first->end, ==, second->end);
  g_assert_cmpint (first->start_bar, ==, second->start_bar);
  g_assert_cmpint (first->kind, ==, second->kind);
  g_assert_cmpint (first->from_face, ==, second->from_face);
  g_assert_cmpint (first->to_face, ==, second->to_face);
  g_assert_cmpint (first->visible, ==, second->visible);
  g_assert_cmpuint (first->step, ==, second->step);
  g_assert_cmpfloat (first->length_mm, ==, second->length_mm);
}

static void
assert_same_threading (const InstepThreading *first,
                       const InstepThreading *second)
{
  g_assert_cmpuint (first->n_laces, ==, second->n_laces);
  g_assert_cmpuint (first->n_runs, ==, second->n_runs);
  g_assert_cmpuint (first->n_steps, ==, second->n_steps);
  for (guint i = 0; i < first->n_runs; i++)
    assert_same_run (&first->runs[i], &second->runs[i]);
  for (guint i = 0; i < first->n_steps; i++)
    g_assert_cmpint (first->steps[i].kind, ==, second->steps[i].kind);
  for (guint lace = 0; lace < first->n_laces; lace++)
    {
      g_assert_cmpfloat (first->laced_length_mm[lace], ==, second->laced_length_mm[lace]);
      g_assert_cmpfloat (first->tie_points[lace].y_mm, ==, second->tie_points[lace].y_mm);
    }
  g_assert_cmpmem (first->strands, sizeof first->strands, second->strands, sizeof second->strands);
}

/* All lacings of the facts have one order for both of two laces. */
static InstepOrder
find_order (const char *id)
{
  g_autofree char *any = g_key_file_get_string (rules, id, "any.1.order", NULL);
  g_autofree char *even = g_key_file_get_string (rules, id, "even.1.order", NULL);
  const char *order = any != NULL ? any : even;

  if (g_strcmp0 (order, "A-first") == 0)
    return INSTEP_ORDER_A_FIRST;

  return order != NULL ? INSTEP_ORDER_B_FIRST : INSTEP_ORDER_ALTERNATE;
}

/* Its visits, written in our notation, lace the same again, on a shoe of many widths too. */
static void
test_round_trip (gconstpointer data)
{
  g_auto(GStrv) words = g_strsplit (data, " ", 2);
  const guint pairs = (guint) atoi (words[1]);
  g_autoptr(InstepPattern) pattern = facts_build_pattern (rules, words[0]);
  g_autoptr(InstepPattern) own = NULL;
  g_autofree InstepThreading *first = g_new0 (InstepThreading, 1);
  g_autofree InstepThreading *again = g_new0 (InstepThreading, 1);
  g_autoptr(GError) error = NULL;
  InstepThroat throat;

  instep_throat_init_uniform (&throat, pairs, 50.0, 16.0, INSTEP_SHOE_LEFT);
  for (guint i = 0; i < pairs; i++)
    throat.rows[i].width_mm = 44.0 + 3.0 * i;
  instep_threading_thread (pattern, &throat, 0, first, &error);
  g_assert_no_error (error);

  own = build_pattern (first->ends, first->n_laces, pairs, find_order (words[0]));
  instep_threading_thread (own, &throat, 0, again, &error);
  g_assert_no_error (error);
  assert_same_threading (first, again);

  throat.n_rows = pairs + 1;
  throat.rows[pairs] = throat.rows[pairs - 1];
  g_assert_false (instep_threading_thread (own, &throat, 0, again, NULL));
}

/* And a draft of it has nothing wrong, and threads the same. */
static void
test_draft_of (gconstpointer data)
{
  g_auto(GStrv) words = g_strsplit (data, " ", 2);
  const guint pairs = (guint) atoi (words[1]);
  g_autoptr(InstepPattern) pattern = facts_build_pattern (rules, words[0]);
  g_autofree InstepThreading *first = g_new0 (InstepThreading, 1);
  g_autofree InstepThreading *again = g_new0 (InstepThreading, 1);
  InstepDraftFindings findings;
  InstepLacingDraft draft;
  InstepThroat throat;

  instep_throat_init_uniform (&throat, pairs, 50.0, 16.0, INSTEP_SHOE_RIGHT);
  g_assert_true (instep_threading_thread (pattern, &throat, 0, first, NULL));
  g_assert_cmpint (instep_lacing_draft_init_from (&draft, pattern, pairs, 0), ==, first->n_laces == 1);
  if (first->n_laces > 1)
    return;

  g_assert_true (instep_lacing_draft_check (&draft, &findings));
  instep_lacing_draft_thread (&draft, &throat, TRUE, again);
  assert_same_threading (first, again);
}

typedef struct
{
  const char        *name;
  const char        *a;
  const char        *b;
  InstepOrder        order;
  InstepDraftRemark  remark;
  InstepEndName      end;
  guint              visit;
  gboolean           ready;
} Remarked;

#define A INSTEP_END_A
#define B INSTEP_END_B

/* What is to be said first of a draft for 4 pairs. */
static const Remarked remarked[] = {
  { "nothing", "", "", 0, INSTEP_DRAFT_NOT_STARTED, A, 0, FALSE },
  { "no-second-end", "L1^ R2^", "", 0, INSTEP_DRAFT_NOT_STARTED, B, 0, FALSE },
  { "start-only", "L1^", "R1^", 0, INSTEP_DRAFT_NO_RUN, A, 1, FALSE },
  { "starts-with-a-knot", "K1 L1^", "R1^", 0, INSTEP_DRAFT_STARTS_NOWHERE, A, 0, FALSE },
  { "starts-on-two-rows", "L1^ R2^", "R2v L3^", 0, INSTEP_DRAFT_STARTS_APART, B, 0, FALSE },
  { "starts-two-ways", "L1^ R2^", "R1v L2^", 0, INSTEP_DRAFT_STARTS_APART, B, 0, FALSE },
  { "starts-in-one-eyelet", "L1^ R2^", "L1^ R3^", 0, INSTEP_DRAFT_STARTS_APART, B, 0, FALSE },
  { "off-the-shoe", "L1^ R2^ L5^", "R1^ L2^ R5^", 0, INSTEP_DRAFT_OFF_THE_SHOE, A, 2, FALSE },
  { "knot-off-the-shoe", "L1^ R4^ K4", "R1^ L4^ K4", 0, INSTEP_DRAFT_OFF_THE_SHOE, A, 2, FALSE },
  { "stays", "L1^ R2^ R2v", "R1^ L2^", 0, INSTEP_DRAFT_STAYS, A, 2, FALSE },
  { "rows-differ", "L1^ R2^", "R1^", 0, INSTEP_DRAFT_ROWS_DIFFER, B, 1, FALSE },
  { "one-side", "L1^ L2v", "R1^ L3^ R3v L2^", 0, INSTEP_DRAFT_ONE_SIDE, A, 2, FALSE },
  { "third-use", "L1^ R2^ L3^ R2v", "R1^ R2v L3v", 0, INSTEP_DRAFT_THIRD_USE, A, 3, FALSE },
  { "loop-under-nothing", "L1^ R2^ #L2-L3", "R1^ L2^", 0, INSTEP_DRAFT_LOOP_UNDER_NOTHING, A, 2, FALSE },
  { "loop-too-early", "L1^ L2v #R1-R2", "R1^ R2v", INSTEP_ORDER_A_FIRST, INSTEP_DRAFT_LOOP_UNDER_NOTHING,
    A, 2, FALSE },
  { "loop-elsewhere", "L1^ L2v L3^ L4v #R1-R2", "R1^ R2v R3^ R4v #L3-L4", 0,
    INSTEP_DRAFT_LOOP_ELSEWHERE, A, 4, FALSE },
  { "loop-on-the-near-side", "L1^ L2v #L1-L2", "R1^ R2v #L1-L2", 0, INSTEP_DRAFT_LOOP_ELSEWHERE, A, 2, FALSE },
  { "knot-elsewhere", "L1^ R2^ K1 L3^", "R1^ L2^ K2 R3^", 0, INSTEP_DRAFT_KNOT_ELSEWHERE, A, 2, FALSE },
  { "knot-alone", "L1^ R2^ K2 L3^", "R1^ L2^ R3^", 0, INSTEP_DRAFT_KNOT_ALONE, A, 2, FALSE },
  { "second-use", "L1^ R2^ L3^", "R1^ R2v R3^", 0, INSTEP_DRAFT_SECOND_USE, B, 1, TRUE },
  { "wrap", "L1^ L2^", "R1^ R2^", 0, INSTEP_DRAFT_WRAP, A, 1, TRUE },
  { "ties-inside", "L1^ R2v", "R1^ L2v", 0, INSTEP_DRAFT_TIES_INSIDE, A, 1, TRUE },
  { "one-end-inside", "L1^ R2^", "R1^ L2v", 0, INSTEP_DRAFT_TIES_INSIDE, B, 1, TRUE },
};

static void
test_remark (gconstpointer data)
{
  const Remarked *c = data;
  InstepDraftFindings findings;
  InstepLacingDraft draft;

  read_draft (&draft, 4, c->a, c->b, c->order);
  g_assert_cmpint (instep_lacing_draft_check (&draft, &findings), ==, c->ready);
  g_assert_cmpuint (findings.n_findings, >, 0);
  g_assert_cmpint (findings.findings[0].remark, ==, c->remark);
  g_assert_cmpint (findings.findings[0].end, ==, c->end);
  g_assert_cmpuint (findings.findings[0].visit, ==, c->visit);
}

static void
test_nothing_to_say (void)
{
  InstepDraftFindings findings;
  InstepLacingDraft draft;

  read_draft (&draft, 4, "L1^ R2^ L3^ R4^", "R1^ L2^ R3^ L4^", 0);
  g_assert_true (instep_lacing_draft_check (&draft, &findings));
  g_assert_cmpuint (findings.n_findings, ==, 0);

  read_draft (&draft, 4, "L1^ R2^ R3v #L2-L3", "R1^ L2^ L3v #R2-R3", 0);
  g_assert_true (instep_lacing_draft_check (&draft, &findings));
  g_assert_cmpuint (findings.n_findings, ==, 0);
}

static InstepVisit
choose_visit (GRand *random,
              guint  pairs)
{
  const gint32 kind = g_rand_int_range (random, 0, 12);

  return (InstepVisit) {
    .kind = kind == 0 ? INSTEP_VISIT_LOOP : kind == 1 ? INSTEP_VISIT_KNOT : INSTEP_VISIT_EYELET,
    .column = g_rand_boolean (random) ? INSTEP_COLUMN_L : INSTEP_COLUMN_R,
    .row = (guint) g_rand_int_range (random, 1, (gint32) pairs + 1),
    .way = g_rand_boolean (random) ? INSTEP_WAY_OUT : INSTEP_WAY_IN,
  };
}

/* Both ends from one row on, so that many drafts can be laced. */
static void
make_random_draft (InstepLacingDraft *draft,
                   GRand             *random)
{
  const guint n_visits = (guint) g_rand_int_range (random, 0, 4);
  const InstepVisit top = { INSTEP_VISIT_EYELET, INSTEP_COLUMN_R, 4, INSTEP_WAY_OUT };

  instep_lacing_draft_init (draft, 4);
  draft->order = (InstepOrder) g_rand_int_range (random, 0, 3);
  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    {
      const InstepColumn column = name == A ? INSTEP_COLUMN_L : INSTEP_COLUMN_R;
      InstepVisit last = top;

      instep_lacing_draft_add (draft, name, (InstepVisit) { INSTEP_VISIT_EYELET, column, 1, 0 });
      for (guint i = 0; i < n_visits; i++)
        instep_lacing_draft_add (draft, name, choose_visit (random, 4));
      last.column = name == A ? INSTEP_COLUMN_R : INSTEP_COLUMN_L;
      instep_lacing_draft_add (draft, name, last);
    }
}

/* The check of a draft and the one of a rule are written apart, and must agree. */
static void
test_agrees_with_rules (void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (4);
  g_autofree InstepThreading *threading = g_new (InstepThreading, 1);
  guint n_ready = 0;
  InstepThroat throat;

  instep_throat_init_uniform (&throat, 4, 50.0, 16.0, INSTEP_SHOE_LEFT);
  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr(InstepPattern) pattern = NULL;
      InstepDraftFindings findings;
      InstepLacingDraft draft;
      gboolean ready;

      make_random_draft (&draft, random);
      ready = instep_lacing_draft_check (&draft, &findings);
      n_ready += (guint) ready;

      /* The notation says no row with a loop or a knot: those elsewhere cannot be written. */
      if (findings.n_findings > 0 &&
          (findings.findings[0].remark == INSTEP_DRAFT_LOOP_ELSEWHERE ||
           findings.findings[0].remark == INSTEP_DRAFT_KNOT_ELSEWHERE ||
           findings.findings[0].remark == INSTEP_DRAFT_OFF_THE_SHOE ||
           findings.findings[0].remark == INSTEP_DRAFT_LOOP_UNDER_NOTHING))
        continue;

      pattern = build_pattern (&draft.ends, 1, 4, draft.order);
      if (instep_threading_thread (pattern, &throat, 0, threading, NULL) != ready)
        {
          g_autofree char *a = instep_visits_to_string (&draft.ends[A]);
          g_autofree char *b = instep_visits_to_string (&draft.ends[B]);

          g_test_message ("A: %s B: %s, order %d, ready %d", a, b, draft.order, ready);
          g_test_fail ();
        }
    }

  g_assert_cmpuint (n_ready, >, 500);
}

/* Whatever it is, it can be drawn: no run has length 0, and it is tied only when it is a lacing. */
static void
test_unfinished (void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (5);
  g_autofree InstepThreading *threading = g_new (InstepThreading, 1);
  InstepThroat throat;

  instep_throat_init_uniform (&throat, 4, 50.0, 16.0, INSTEP_SHOE_RIGHT);
  for (guint i = 0; i < 5000; i++)
    {
      InstepDraftFindings findings;
      InstepLacingDraft draft;

      make_random_draft (&draft, random);
      for (guint n = (guint) g_rand_int_range (random, 0, 6); n > 0; n--)
        instep_lacing_draft_remove_last (&draft, g_rand_boolean (random) ? A : B);

      instep_lacing_draft_thread (&draft, &throat, TRUE, threading);
      g_assert_cmpint (instep_threading_is_tied (threading, 0), ==,
                       instep_lacing_draft_check (&draft, &findings));
      for (guint run = 0; run < threading->n_runs; run++)
        g_assert_cmpfloat (threading->runs[run].length_mm, >, 1.0);
    }
}

/* Across row 1, a diagonal of end A, and one of end B: hypot (50, 16) each. */
static void
test_so_far (void)
{
  g_autofree InstepThreading *threading = g_new (InstepThreading, 1);
  InstepLacingDraft draft;
  InstepThroat throat;

  instep_throat_init_uniform (&throat, 4, 50.0, 16.0, INSTEP_SHOE_LEFT);
  read_draft (&draft, 4, "L1^ R2^ L3^", "R1^ L2^", 0);
  instep_lacing_draft_thread (&draft, &throat, TRUE, threading);
  g_assert_cmpuint (threading->n_runs, ==, 4);
  g_assert_cmpfloat_with_epsilon (threading->laced_length_mm[0], 50.0 + 3.0 * 52.4976, 1e-3);

  read_draft (&draft, 4, "L1^ R2^ L3^ R4^", "R1^ L2^ R3^ L4^", 0);
  instep_lacing_draft_thread (&draft, &throat, TRUE, threading);
  g_assert_true (instep_threading_is_tied (threading, 0));
  g_assert_cmpfloat_with_epsilon (threading->laced_length_mm[0], 50.0 + 6.0 * 52.4976 + 50.0, 1e-3);

  g_assert_true (instep_lacing_draft_is_at_top (&draft));
  instep_lacing_draft_thread (&draft, &throat, FALSE, threading);
  g_assert_false (instep_threading_is_tied (threading, 0));
  draft.n_rows = 5;
  g_assert_false (instep_lacing_draft_is_at_top (&draft));
}

static void
test_edit (void)
{
  InstepLacingDraft draft, kept;
  InstepVisit visit;

  read_draft (&draft, 4, "L1^ R2^ R3v", "R1^ L2^ L3v", 0);
  kept = draft;
  g_assert_true (instep_lacing_draft_is_equal (&draft, &kept));

  g_assert_true (instep_lacing_draft_find_loop (&draft, A, &visit));
  g_assert_cmpint (visit.column, ==, INSTEP_COLUMN_L);
  g_assert_cmpuint (visit.row, ==, 2);
  g_assert_true (instep_lacing_draft_add (&draft, A, visit));
  g_assert_false (instep_lacing_draft_is_equal (&draft, &kept));
  g_assert_false (instep_lacing_draft_find_loop (&draft, A, &visit));

  g_assert_true (instep_lacing_draft_remove_last (&draft, A));
  g_assert_true (instep_lacing_draft_is_equal (&draft, &kept));
  g_assert_true (instep_lacing_draft_find_knot (&draft, &visit));
  g_assert_cmpuint (visit.row, ==, 3);

  read_draft (&draft, 4, "L1^ R2^", "R1^", 0);
  g_assert_false (instep_lacing_draft_find_loop (&draft, A, &visit));
  g_assert_false (instep_lacing_draft_find_knot (&draft, &visit));
  read_draft (&draft, 4, "L1^ R4^", "R1^ L4^", 0);
  g_assert_false (instep_lacing_draft_find_knot (&draft, &visit));

  read_draft (&draft, 4, "L1^ R2v #L3-L4", "", 0);
  g_assert_false (instep_lacing_draft_is_mirrored (&draft));
  instep_lacing_draft_mirror (&draft);
  g_assert_true (instep_lacing_draft_is_mirrored (&draft));
  read_draft (&kept, 4, "L1^ R2v #L3-L4", "R1^ L2v #R3-R4", 0);
  g_assert_true (instep_lacing_draft_is_equal (&draft, &kept));

  instep_lacing_draft_init (&draft, 4);
  g_assert_false (instep_lacing_draft_remove_last (&draft, B));
  for (guint i = 0; i < INSTEP_VISITS_MAX; i++)
    g_assert_true (instep_lacing_draft_add (&draft, B, visit));
  g_assert_false (instep_lacing_draft_add (&draft, B, visit));
  g_assert_cmpuint (draft.ends[B].n_visits, ==, INSTEP_VISITS_MAX);
}

int
main (int   argc,
      char *argv[])
{
  g_auto(GStrv) groups = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  rules = facts_open ("rules.ini");
  threadings = facts_open ("threadings.ini");
  groups = g_key_file_get_groups (threadings, NULL);

  for (guint i = 0; groups[i] != NULL; i++)
    {
      g_autofree char *name = g_strdelimit (g_strdup (groups[i]), " ", '/');
      g_autofree char *round_trip = g_strconcat ("/lacing/draft/round-trip/", name, NULL);
      g_autofree char *draft_of = g_strconcat ("/lacing/draft/of/", name, NULL);

      g_test_add_data_func (round_trip, groups[i], test_round_trip);
      g_test_add_data_func (draft_of, groups[i], test_draft_of);
    }
  for (guint i = 0; i < G_N_ELEMENTS (remarked); i++)
    {
      g_autofree char *path = g_strconcat ("/lacing/draft/remark/", remarked[i].name, NULL);

      g_test_add_data_func (path, &remarked[i], test_remark);
    }
  g_test_add_func ("/lacing/draft/nothing-to-say", test_nothing_to_say);
  g_test_add_func ("/lacing/draft/agrees-with-rules", test_agrees_with_rules);
  g_test_add_func ("/lacing/draft/unfinished", test_unfinished);
  g_test_add_func ("/lacing/draft/so-far", test_so_far);
  g_test_add_func ("/lacing/draft/edit", test_edit);

  status = g_test_run ();
  g_key_file_unref (rules);
  g_key_file_unref (threadings);
  return status;
}
