/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "facts-patterns.h"

GKeyFile *
facts_open (const char *name)
{
  GKeyFile *file = g_key_file_new ();
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "lacing", name, NULL);
  g_autoptr(GError) error = NULL;

  g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);
  return file;
}

static void
set_parameter (InstepPattern *pattern,
               const char    *text)
{
  g_auto(GStrv) parts = g_strsplit (text, " ", -1);
  const InstepPatternParameter parameter = {
    .name = parts[0],
    .meaning = parts[0],
    .lowest = parts[1],
    .highest = parts[2],
    .default_half = atoi (parts[3]),
    .default_add = atoi (parts[4]),
  };

  g_assert_true (instep_pattern_set_parameter (pattern, &parameter));
}

static char *
get_text (GKeyFile   *rules,
          const char *id,
          const char *parity,
          guint       lace,
          const char *what)
{
  g_autofree char *key = g_strdup_printf ("%s.%u.%s", parity, lace, what);

  return g_key_file_get_string (rules, id, key, NULL);
}

static InstepOrder
find_order (const char *order)
{
  if (g_strcmp0 (order, "A-first") == 0)
    return INSTEP_ORDER_A_FIRST;
  if (g_strcmp0 (order, "B-first") == 0)
    return INSTEP_ORDER_B_FIRST;

  g_assert_null (order);
  return INSTEP_ORDER_ALTERNATE;
}

static gboolean
add_rule (InstepPattern *pattern,
          GKeyFile      *rules,
          const char    *parity,
          InstepParity   for_pairs,
          guint          lace)
{
  const char *id = instep_pattern_get_id (pattern);
  g_autofree char *a = get_text (rules, id, parity, lace, "A");
  g_autofree char *b = get_text (rules, id, parity, lace, "B");
  g_autofree char *order = get_text (rules, id, parity, lace, "order");
  g_autoptr(GError) error = NULL;
  guint column = 0;

  if (a == NULL)
    return FALSE;

  instep_pattern_add_rule (pattern, for_pairs, a, g_str_equal (b, "mirror") ? NULL : b,
                           find_order (order), &column, &error);
  g_assert_no_error (error);
  return TRUE;
}

static InstepRowSet
find_rows (const char *rows)
{
  if (g_strcmp0 (rows, "inner") == 0)
    return INSTEP_ROWS_INNER;
  if (g_strcmp0 (rows, "outer") == 0)
    return INSTEP_ROWS_OUTER;

  g_assert_null (rows);
  return INSTEP_ROWS_ALL;
}

InstepPattern *
facts_build_pattern (GKeyFile   *rules,
                     const char *id)
{
  InstepPattern *pattern = instep_pattern_new (id);
  g_autofree char *parameter = g_key_file_get_string (rules, id, "parameter", NULL);
  g_autofree char *row_set = g_key_file_get_string (rules, id, "rows", NULL);
  const int fewest = g_key_file_get_integer (rules, id, "fewest", NULL);
  guint n_rules = 0;

  if (parameter != NULL)
    set_parameter (pattern, parameter);
  if (fewest != 0)
    instep_pattern_set_pairs (pattern, (guint) fewest, INSTEP_PAIRS_MAX);
  instep_pattern_set_rows (pattern, find_rows (row_set));

  for (guint lace = 1; lace <= INSTEP_LACES_MAX; lace++)
    {
      n_rules += (guint) add_rule (pattern, rules, "any", INSTEP_PARITY_ANY, lace);
      n_rules += (guint) add_rule (pattern, rules, "even", INSTEP_PARITY_EVEN, lace);
      n_rules += (guint) add_rule (pattern, rules, "odd", INSTEP_PARITY_ODD, lace);
    }

  g_assert_cmpuint (n_rules, >, 0);
  return pattern;
}
