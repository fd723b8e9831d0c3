/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "numbness/causes.h"

/* Three causes in their own order, as content would give them. */
static GPtrArray *
make_causes (void)
{
  GPtrArray *causes = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_cause_free);
  InstepCause *shoe = instep_cause_new ("tight-shoe", "Shoe too tight", "The toes are pressed.");
  InstepCause *socks = instep_cause_new ("socks", "Socks", "A sock that bunches takes room.");
  InstepCause *cold = instep_cause_new ("cold", "Cold", "Cold feet get less blood.");

  instep_cause_add_sign (shoe, "verdict-tight", 2);
  instep_cause_add_sign (shoe, "girth-too-tight", 3);
  instep_cause_add_sign (socks, "cotton-sock", 3);
  instep_cause_add_sign (socks, "thick-sock", 2);
  instep_cause_add_sign (cold, "cold", 3);
  instep_cause_add_sign (cold, "onset-at-once", 1);
  instep_cause_add_against (cold, "hot", 2);
  g_ptr_array_add (causes, shoe);
  g_ptr_array_add (causes, socks);
  g_ptr_array_add (causes, cold);

  return causes;
}

typedef struct
{
  const char *name;
  const char *signs[6];
  const char *order[3];
  guint       scores[3];
} RankCase;

static const RankCase RANKS[] = {
  { "nothing", { NULL }, { "tight-shoe", "socks", "cold" }, { 0, 0, 0 } },
  { "unknown-sign", { "moon-full", NULL }, { "tight-shoe", "socks", "cold" }, { 0, 0, 0 } },
  { "one", { "cold", NULL }, { "cold", "tight-shoe", "socks" }, { 3, 0, 0 } },
  { "equals-keep-their-order", { "cold", "cotton-sock", NULL },
    { "socks", "cold", "tight-shoe" }, { 3, 3, 0 } },
  { "weights-add-up", { "thick-sock", "cotton-sock", "cold", "verdict-tight", NULL },
    { "socks", "cold", "tight-shoe" }, { 5, 3, 2 } },
  { "a-sign-counts-once", { "cold", "cold", "verdict-tight", "girth-too-tight", NULL },
    { "tight-shoe", "cold", "socks" }, { 5, 3, 0 } },
  { "against-takes-off", { "cold", "hot", NULL }, { "cold", "tight-shoe", "socks" }, { 1, 0, 0 } },
  { "never-below-nothing", { "onset-at-once", "hot", NULL },
    { "tight-shoe", "socks", "cold" }, { 0, 0, 0 } },
  { "one-clear-sign-before-a-sum", { "thick-sock", "cold", "onset-at-once", "verdict-tight", "hot" },
    { "cold", "tight-shoe", "socks" }, { 2, 2, 2 } },
};

static void
test_rank (gconstpointer data)
{
  const RankCase *row = data;
  g_autoptr(GPtrArray) causes = make_causes ();
  g_autoptr(GArray) ranks = instep_causes_rank (causes, row->signs);

  g_assert_cmpuint (ranks->len, ==, 3);
  for (guint i = 0; i < ranks->len; i++)
    {
      const InstepCauseRank *rank = &g_array_index (ranks, InstepCauseRank, i);

      g_assert_cmpstr (rank->cause->id, ==, row->order[i]);
      g_assert_cmpuint (rank->score, ==, row->scores[i]);
    }
}

/* A cold day alone points to no doctor; numb toes on a cold day may. */
static void
test_medical (void)
{
  g_autoptr(GPtrArray) causes = make_causes ();
  InstepCause *raynaud = instep_cause_new ("raynaud", "White toes", "They turn white.");
  const char * const of_fit[] = { "cold", "verdict-tight", NULL };
  const char * const said[] = { "cold", "where-toes", NULL };
  g_autoptr(GArray) by_fit = NULL;
  g_autoptr(GArray) by_answers = NULL;

  raynaud->kind = INSTEP_CAUSE_MEDICAL;
  instep_cause_add_sign (raynaud, "cold", 2);
  instep_cause_add_sign (raynaud, "where-toes", 2);
  g_ptr_array_add (causes, raynaud);

  by_fit = instep_causes_rank (causes, of_fit);
  g_assert_cmpstr (g_array_index (by_fit, InstepCauseRank, 3).cause->id, ==, "raynaud");
  g_assert_cmpuint (g_array_index (by_fit, InstepCauseRank, 3).score, ==, 0);

  by_answers = instep_causes_rank (causes, said);
  g_assert_cmpstr (g_array_index (by_answers, InstepCauseRank, 0).cause->id, ==, "raynaud");
  g_assert_cmpuint (g_array_index (by_answers, InstepCauseRank, 0).score, ==, 4);
}

static void
test_rank_of_nothing (void)
{
  g_autoptr(GPtrArray) causes = g_ptr_array_new ();
  const char * const signs[] = { "cold", NULL };
  g_autoptr(GArray) ranks = instep_causes_rank (causes, signs);

  g_assert_cmpuint (ranks->len, ==, 0);
}

typedef struct
{
  const char       *name;
  guint             score;
  guint             strongest;
  guint             first_score;
  guint             first_strongest;
  InstepCauseMatch  match;
} MatchCase;

/* The first fits best when one clear sign, or as much, speaks for it; half of that still fits. */
static const MatchCase MATCHES[] = {
  { "one-clear-sign", 3, 3, 3, 3, INSTEP_CAUSE_FITS_BEST },
  { "several-weak-signs", 3, 1, 3, 1, INSTEP_CAUSE_FITS_BEST },
  { "one-sign-not-clear", 2, 2, 2, 2, INSTEP_CAUSE_FITS },
  { "one-weak-sign", 1, 1, 1, 1, INSTEP_CAUSE_POSSIBLE },
  { "as-much-as-the-first", 6, 3, 6, 3, INSTEP_CAUSE_FITS_BEST },
  { "as-much-by-weaker-signs", 6, 2, 6, 3, INSTEP_CAUSE_FITS },
  { "half-of-the-first", 3, 3, 6, 3, INSTEP_CAUSE_FITS },
  { "less-than-half", 3, 3, 7, 3, INSTEP_CAUSE_POSSIBLE },
  { "half-of-an-odd-sum", 2, 2, 5, 3, INSTEP_CAUSE_POSSIBLE },
  { "half-by-a-weak-sign", 1, 1, 2, 1, INSTEP_CAUSE_POSSIBLE },
};

static void
test_match (gconstpointer data)
{
  const MatchCase *row = data;
  const InstepCauseRank rank = { NULL, row->score, row->strongest };
  const InstepCauseRank first = { NULL, row->first_score, row->first_strongest };

  g_assert_cmpint (instep_cause_rank_match (&rank, &first), ==, row->match);
}

static void
test_new (void)
{
  g_autoptr(InstepFix) fix = instep_fix_new ("warm-up", "Warm up before the run.");
  g_autoptr(InstepCause) cause = instep_cause_new ("cold", "Cold", "Cold feet get less blood.");

  g_assert_cmpstr (fix->id, ==, "warm-up");
  g_assert_cmpstr (fix->text, ==, "Warm up before the run.");
  g_assert_cmpstr (cause->id, ==, "cold");
  g_assert_cmpstr (cause->name, ==, "Cold");
  g_assert_cmpstr (cause->text, ==, "Cold feet get less blood.");
  g_assert_cmpuint (cause->signs->len, ==, 0);
  g_assert_cmpuint (cause->against->len, ==, 0);
  g_assert_cmpint (cause->kind, ==, INSTEP_CAUSE_EVERYDAY);
  g_assert_cmpint (fix->opens, ==, INSTEP_FIX_OPENS_NOTHING);
  g_assert_cmpuint (g_strv_length (cause->fix_ids), ==, 0);
  g_assert_cmpuint (g_strv_length (cause->source_ids), ==, 0);

  instep_fix_free (NULL);
  instep_cause_free (NULL);
}

static void
test_weight_is_checked (gconstpointer data)
{
  g_autoptr(InstepCause) cause = instep_cause_new ("cold", "Cold", "Cold feet get less blood.");

  if (g_test_subprocess ())
    {
      instep_cause_add_sign (cause, "cold", GPOINTER_TO_UINT (data));
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*weight >= 1 && weight <= 3*");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (RANKS); i++)
    {
      g_autofree char *path = g_strdup_printf ("/causes/rank/%s", RANKS[i].name);

      g_test_add_data_func (path, &RANKS[i], test_rank);
    }
  g_test_add_func ("/causes/rank/of-nothing", test_rank_of_nothing);
  for (guint i = 0; i < G_N_ELEMENTS (MATCHES); i++)
    {
      g_autofree char *path = g_strconcat ("/causes/match/", MATCHES[i].name, NULL);

      g_test_add_data_func (path, &MATCHES[i], test_match);
    }
  g_test_add_func ("/causes/medical", test_medical);
  g_test_add_func ("/causes/new", test_new);
  g_test_add_data_func ("/causes/weight/0", GUINT_TO_POINTER (0), test_weight_is_checked);
  g_test_add_data_func ("/causes/weight/4", GUINT_TO_POINTER (4), test_weight_is_checked);

  return g_test_run ();
}
