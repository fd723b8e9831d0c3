/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lacing/pattern-private.h"

#define LINE "left row 1 out; until row n (cross up 1 out)"

static void
test_empty (void)
{
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("mine");

  g_assert_cmpstr (instep_pattern_get_id (pattern), ==, "mine");
  g_assert_cmpstr (instep_pattern_get_name (pattern), ==, "");
  g_assert_cmpstr (instep_pattern_get_purpose (pattern), ==, "");
  g_assert_cmpstr (instep_pattern_get_evidence_note (pattern), ==, "");
  g_assert_cmpint (instep_pattern_get_evidence (pattern), ==, INSTEP_EVIDENCE_TRADITION);
  g_assert_cmpuint (instep_pattern_get_fewest_pairs (pattern), ==, 4);
  g_assert_cmpuint (instep_pattern_get_most_pairs (pattern), ==, 10);
  g_assert_null (instep_pattern_get_aliases (pattern)[0]);
  g_assert_null (instep_pattern_get_problems (pattern)[0]);
  g_assert_null (instep_pattern_get_cautions (pattern)[0]);
  g_assert_null (instep_pattern_get_sources (pattern)[0]);
  g_assert_cmpstr (instep_pattern_get_brief (pattern), ==, "");
  g_assert_cmpint (instep_pattern_get_heel_hold (pattern), ==, INSTEP_HEEL_HOLD_SAME);
  g_assert_null (instep_pattern_get_parameter_meaning (pattern));
  g_assert_false (instep_pattern_get_parameter (pattern, 6, NULL, NULL, NULL));
  g_assert_cmpint (instep_pattern_get_choice (pattern, "swelling"), ==, INSTEP_CHOICE_NONE);
}

static void
test_filled (void)
{
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("mine");

  instep_pattern_set_words (pattern, "First", "one", "first");
  instep_pattern_set_words (pattern, "Mine", "mine alone", "for me");
  instep_pattern_set_evidence (pattern, INSTEP_EVIDENCE_TESTED, "on me");
  instep_pattern_set_heel_hold (pattern, INSTEP_HEEL_HOLD_LESS);
  instep_pattern_set_pairs (pattern, 5, 8);
  instep_pattern_add_alias (pattern, "ours");
  instep_pattern_add_alias (pattern, "yours");
  instep_pattern_add_problem (pattern, "hot_spot");
  instep_pattern_add_caution (pattern, "careful");
  instep_pattern_add_source (pattern, "me");

  g_assert_cmpstr (instep_pattern_get_name (pattern), ==, "Mine");
  g_assert_cmpstr (instep_pattern_get_brief (pattern), ==, "mine alone");
  g_assert_cmpstr (instep_pattern_get_purpose (pattern), ==, "for me");
  g_assert_cmpint (instep_pattern_get_heel_hold (pattern), ==, INSTEP_HEEL_HOLD_LESS);
  g_assert_cmpint (instep_pattern_get_evidence (pattern), ==, INSTEP_EVIDENCE_TESTED);
  g_assert_cmpstr (instep_pattern_get_evidence_note (pattern), ==, "on me");
  g_assert_cmpuint (instep_pattern_get_fewest_pairs (pattern), ==, 5);
  g_assert_cmpuint (instep_pattern_get_most_pairs (pattern), ==, 8);
  g_assert_false (instep_pattern_suits_pairs (pattern, 4));
  g_assert_true (instep_pattern_suits_pairs (pattern, 5));
  g_assert_true (instep_pattern_suits_pairs (pattern, 8));
  g_assert_false (instep_pattern_suits_pairs (pattern, 9));
  g_assert_cmpstr (instep_pattern_get_aliases (pattern)[0], ==, "ours");
  g_assert_cmpstr (instep_pattern_get_aliases (pattern)[1], ==, "yours");
  g_assert_null (instep_pattern_get_aliases (pattern)[2]);
  g_assert_cmpstr (instep_pattern_get_problems (pattern)[0], ==, "hot_spot");
  g_assert_cmpstr (instep_pattern_get_cautions (pattern)[0], ==, "careful");
  g_assert_cmpstr (instep_pattern_get_sources (pattern)[0], ==, "me");
}

static void
test_choices (void)
{
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("mine");

  instep_pattern_add_problem (pattern, "hot_spot");
  instep_pattern_add_problem (pattern, "swelling");
  instep_pattern_set_choice (pattern, "swelling", INSTEP_CHOICE_ALTERNATIVE);
  instep_pattern_set_choice (pattern, "heel_slip", INSTEP_CHOICE_NOT);
  instep_pattern_set_choice (pattern, "downhill", INSTEP_CHOICE_ALTERNATIVE);
  instep_pattern_set_choice (pattern, "downhill", INSTEP_CHOICE_FIRST);

  g_assert_cmpint (instep_pattern_get_choice (pattern, "hot_spot"), ==, INSTEP_CHOICE_MENTIONED);
  g_assert_cmpint (instep_pattern_get_choice (pattern, "swelling"), ==, INSTEP_CHOICE_ALTERNATIVE);
  g_assert_cmpint (instep_pattern_get_choice (pattern, "heel_slip"), ==, INSTEP_CHOICE_NOT);
  g_assert_cmpint (instep_pattern_get_choice (pattern, "downhill"), ==, INSTEP_CHOICE_FIRST);
  g_assert_cmpint (instep_pattern_get_choice (pattern, "toe_bang"), ==, INSTEP_CHOICE_NONE);
}

static void
test_shared (void)
{
  InstepPattern *pattern = instep_pattern_new ("mine");

  g_assert_true (instep_pattern_ref (pattern) == pattern);
  instep_pattern_unref (pattern);
  g_assert_cmpstr (instep_pattern_get_id (pattern), ==, "mine");
  instep_pattern_unref (pattern);
}

typedef struct
{
  const char *name;
  const char *lowest_row, *highest_row;
  int         half, add;
  guint       pairs;
  guint       lowest, highest, preset;
} ParameterCase;

/* Default floor ((n + half) / 2) + add, clamped: the lacing facts' conventions. */
static const ParameterCase parameter_cases[] = {
  { "window-4", "1", "n-2", 0, 0, 4, 1, 2, 2 },
  { "window-7", "1", "n-2", 0, 0, 7, 1, 5, 3 },
  { "half-below", "1", "n-2", -1, 0, 6, 1, 4, 2 },
  { "half-above", "1", "n", 1, 0, 7, 1, 7, 4 },
  { "added", "1", "n", 0, 2, 6, 1, 6, 5 },
  { "clamped-down", "1", "n-3", 0, 0, 4, 1, 1, 1 },
  { "clamped-up", "n-1", "n", 0, 0, 10, 9, 10, 9 },
  { "floor-below-zero", "1", "n", -11, 5, 4, 1, 4, 1 },
  { "absurd", "0", "n+9", G_MAXINT, G_MAXINT,
    8, 1, 8, 8 },
};

static void
test_parameter (gconstpointer data)
{
  const ParameterCase *c = data;
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("mine");
  const InstepPatternParameter parameter = {
    (char *) "g", (char *) "x", (char *) c->lowest_row, (char *) c->highest_row, c->half, c->add,
  };
  guint lowest, highest, preset;

  g_assert_true (instep_pattern_set_parameter (pattern, &parameter));
  g_assert_true (instep_pattern_get_parameter (pattern, c->pairs, &lowest, &highest, &preset));
  g_assert_cmpuint (lowest, ==, c->lowest);
  g_assert_cmpuint (highest, ==, c->highest);
  g_assert_cmpuint (preset, ==, c->preset);
  g_assert_cmpstr (instep_pattern_get_parameter_meaning (pattern), ==, "x");
}

static void
test_bad_parameter (void)
{
  static const InstepPatternParameter bad[] = {
    { NULL, NULL, (char *) "1", (char *) "n", 0, 0 },
    { (char *) "", NULL, (char *) "1", (char *) "n", 0, 0 },
    { (char *) "n", NULL, (char *) "1", (char *) "n", 0, 0 },
    { (char *) "G", NULL, (char *) "1", (char *) "n", 0, 0 },
    { (char *) "gg", NULL, (char *) "1", (char *) "n", 0, 0 },
    { (char *) "g", NULL, (char *) "g", (char *) "n", 0, 0 },
    { (char *) "g", NULL, (char *) "1", (char *) "n-", 0, 0 },
    { (char *) "g", NULL, (char *) "1", (char *) "", 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr(InstepPattern) pattern = instep_pattern_new ("mine");

      g_assert_false (instep_pattern_set_parameter (pattern, &bad[i]));
      g_assert_false (instep_pattern_get_parameter (pattern, 6, NULL, NULL, NULL));
    }
}

static void
test_checks (void)
{
  const InstepPatternParameter parameter = { (char *) "k", NULL, (char *) "1", (char *) "n", 0, 0 };
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("mine");
  guint column = 0;
  g_autoptr(GError) error = NULL;

  g_assert_false (instep_pattern_check_line (pattern, "left row k out", &column, NULL));
  g_assert_cmpuint (column, ==, 10);
  g_assert_true (instep_pattern_set_parameter (pattern, &parameter));
  g_assert_true (instep_pattern_check_line (pattern, "left row k out", &column, NULL));

  g_assert_true (instep_pattern_check_row ("n-2", &column, NULL));
  g_assert_false (instep_pattern_check_row ("n-x", &column, &error));
  g_assert_error (error, INSTEP_NOTATION_ERROR, INSTEP_NOTATION_ERROR_SYNTAX);
  g_assert_cmpuint (column, ==, 3);
}

static void
test_bad_rules (void)
{
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("mine");
  const InstepRule *rules[INSTEP_LACES_MAX];
  guint column = 0;
  g_autoptr(GError) error = NULL;

  g_assert_false (instep_pattern_add_rule (pattern, INSTEP_PARITY_ANY, "left row 1", NULL,
                                           INSTEP_ORDER_ALTERNATE, &column, &error));
  g_assert_error (error, INSTEP_NOTATION_ERROR, INSTEP_NOTATION_ERROR_SYNTAX);
  g_assert_cmpuint (column, ==, 11);
  g_clear_error (&error);

  g_assert_false (instep_pattern_add_rule (pattern, INSTEP_PARITY_ANY, LINE, "right roe 1 out",
                                           INSTEP_ORDER_ALTERNATE, &column, &error));
  g_assert_error (error, INSTEP_NOTATION_ERROR, INSTEP_NOTATION_ERROR_SYNTAX);
  g_assert_cmpuint (column, ==, 7);

  g_assert_cmpuint (instep_pattern_find_rules (pattern, 6, rules), ==, 0);
}

static void
add_line (InstepPattern *pattern,
          InstepParity   parity,
          gboolean       fits)
{
  guint column = 0;
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (instep_pattern_add_rule (pattern, parity, LINE, NULL, INSTEP_ORDER_ALTERNATE,
                                            &column, &error), ==, fits);
  if (!fits)
    {
      g_assert_error (error, INSTEP_NOTATION_ERROR, INSTEP_NOTATION_ERROR_SYNTAX);
      g_assert_cmpuint (column, ==, 1);
    }
}

static void
test_laces (void)
{
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("mine");
  const InstepRule *rules[INSTEP_LACES_MAX];

  add_line (pattern, INSTEP_PARITY_EVEN, TRUE);
  g_assert_cmpuint (instep_pattern_find_rules (pattern, 6, rules), ==, 1);
  g_assert_cmpuint (instep_pattern_find_rules (pattern, 7, rules), ==, 0);

  add_line (pattern, INSTEP_PARITY_ANY, TRUE);
  g_assert_cmpuint (instep_pattern_find_rules (pattern, 6, rules), ==, 2);
  g_assert_cmpint (rules[0]->parity, ==, INSTEP_PARITY_EVEN);
  g_assert_cmpint (rules[1]->parity, ==, INSTEP_PARITY_ANY);
  g_assert_cmpuint (instep_pattern_find_rules (pattern, 7, rules), ==, 1);

  add_line (pattern, INSTEP_PARITY_EVEN, FALSE);
  add_line (pattern, INSTEP_PARITY_ANY, FALSE);
  add_line (pattern, INSTEP_PARITY_ODD, TRUE);
  add_line (pattern, INSTEP_PARITY_ODD, FALSE);
  g_assert_cmpuint (instep_pattern_find_rules (pattern, 7, rules), ==, 2);
}

static void
test_evidence (void)
{
  g_assert_cmpstr (instep_evidence_id (INSTEP_EVIDENCE_TESTED), ==, "tested");
  g_assert_cmpstr (instep_evidence_id (INSTEP_EVIDENCE_ADVISED), ==, "advised");
  g_assert_cmpstr (instep_evidence_id (INSTEP_EVIDENCE_TRADITION), ==, "tradition");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lacing/pattern/empty", test_empty);
  g_test_add_func ("/lacing/pattern/filled", test_filled);
  g_test_add_func ("/lacing/pattern/choices", test_choices);
  g_test_add_func ("/lacing/pattern/shared", test_shared);
  for (guint i = 0; i < G_N_ELEMENTS (parameter_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/lacing/pattern/parameter/",
                                           parameter_cases[i].name, NULL);

      g_test_add_data_func (path, &parameter_cases[i], test_parameter);
    }
  g_test_add_func ("/lacing/pattern/bad-parameter", test_bad_parameter);
  g_test_add_func ("/lacing/pattern/checks", test_checks);
  g_test_add_func ("/lacing/pattern/bad-rules", test_bad_rules);
  g_test_add_func ("/lacing/pattern/laces", test_laces);
  g_test_add_func ("/lacing/pattern/evidence", test_evidence);

  return g_test_run ();
}
