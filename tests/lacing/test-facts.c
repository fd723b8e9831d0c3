/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every pattern of the lacing facts, threaded from its rule in our notation, against the threadings
 * that the facts write out for 5, 6 and 7 pairs.
 */

#include "config.h"

#include "facts-patterns.h"
#include "facts-threadings.h"

static GKeyFile *rules;
static GKeyFile *threadings;

static void
test_threading (gconstpointer data)
{
  const char *group = data;
  g_auto(GStrv) words = g_strsplit (group, " ", 2);
  g_autoptr(InstepPattern) pattern = facts_build_pattern (rules, words[0]);

  facts_check_threading (threadings, group, pattern);
}

/* The files must not lose a pattern unseen. */
static void
test_complete (void)
{
  g_auto(GStrv) patterns = g_key_file_get_groups (rules, NULL);
  g_auto(GStrv) groups = g_key_file_get_groups (threadings, NULL);

  g_assert_cmpuint (g_strv_length (patterns), ==, 27);
  g_assert_cmpuint (g_strv_length (groups), ==, 3 * 27);
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

  g_test_add_func ("/lacing/facts/complete", test_complete);
  for (guint i = 0; groups[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/lacing/facts/", groups[i], NULL);

      g_test_add_data_func (g_strdelimit (path, " ", '/'), groups[i], test_threading);
    }

  status = g_test_run ();
  g_key_file_unref (rules);
  g_key_file_unref (threadings);
  return status;
}
