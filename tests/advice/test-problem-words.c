/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/problem-words.h"
#include "lacing/problem.h"

/* Whoever is asked to choose by a tag can be told why, and can find it by typing. */
static void
test_every_tag_has_words (void)
{
  const char * const *tags = instep_lacing_problems ();

  for (guint i = 0; tags[i] != NULL; i++)
    {
      const char *words = instep_words_problem (tags[i]);

      g_assert_nonnull (words);
      g_assert_true (g_ascii_islower (words[0]));
      g_assert_false (g_str_has_suffix (words, "."));
      g_assert_nonnull (instep_words_problem_keywords (tags[i]));
    }
}

static void
test_unknown_tag (void)
{
  g_assert_null (instep_words_problem ("moonlight"));
  g_assert_null (instep_words_problem_keywords ("moonlight"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/problem-words/every-tag-has-words", test_every_tag_has_words);
  g_test_add_func ("/problem-words/unknown-tag", test_unknown_tag);

  return g_test_run ();
}
