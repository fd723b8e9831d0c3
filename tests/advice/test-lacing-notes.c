/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/lacing-notes.h"

typedef struct
{
  const char *name;
  const char *aliases[5];
  guint       most;
  const char *told;
} AliasCase;

static const AliasCase alias_cases[] = {
  { "none", { NULL }, 3, NULL },
  { "one", { "gap lacing" }, 3, "Also called gap lacing." },
  { "two", { "gap lacing", "box lacing" }, 3, "Also called gap lacing or box lacing." },
  { "three", { "gap lacing", "box lacing", "skip lacing" }, 3,
    "Also called gap lacing, box lacing or skip lacing." },
  { "most", { "gap lacing", "box lacing", "skip lacing" }, 2, "Also called gap lacing or box lacing." },
  { "comma", { "gap lacing, variation 2", "inside window" }, 3,
    "Also called “gap lacing, variation 2” or inside window." },
  { "percent", { "100 %s" }, 3, "Also called 100 %s." },
};

static void
test_aliases (gconstpointer data)
{
  const AliasCase *c = data;
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("pattern");
  g_autofree char *told = NULL;

  for (guint i = 0; c->aliases[i] != NULL; i++)
    instep_pattern_add_alias (pattern, c->aliases[i]);

  told = instep_words_aliases (pattern, c->most);
  g_assert_cmpstr (told, ==, c->told);
}

static void
test_problems (void)
{
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("pattern");
  g_autofree char *none = instep_words_problems (pattern);
  g_autofree char *unknown = NULL;
  g_autofree char *known = NULL;

  g_assert_null (none);

  /* A pack may name problems that have no words. */
  instep_pattern_add_problem (pattern, "moonlight");
  unknown = instep_words_problems (pattern);
  g_assert_null (unknown);

  instep_pattern_add_problem (pattern, "heel_slip");
  instep_pattern_add_problem (pattern, "narrow_heel");
  known = instep_words_problems (pattern);
  g_assert_cmpstr (known, ==, "the heel slips; the heel is narrow");
}

/* "Not" of the lacing facts, §3: a heel lock is for heels that slip, and two others let them. */
static void
test_not_with (void)
{
  g_autoptr(GPtrArray) patterns = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_pattern_unref);
  static const struct { const char *id, *name; InstepChoice choice; } rows[] = {
    { "heel-lock", "Heel lock", INSTEP_CHOICE_FIRST },
    { "skip-top", "Skip the top pair", INSTEP_CHOICE_NOT },
    { "window", "Window lacing", INSTEP_CHOICE_ALTERNATIVE },
    { "bow-tie", "Bow tie", INSTEP_CHOICE_NOT },
  };
  g_autofree char *lock = NULL;
  g_autofree char *bow_tie = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      InstepPattern *pattern = instep_pattern_new (rows[i].id);

      instep_pattern_set_words (pattern, rows[i].name, "", "");
      instep_pattern_set_choice (pattern, "heel_slip", rows[i].choice);
      g_ptr_array_add (patterns, pattern);
    }

  lock = instep_words_not_with (patterns, g_ptr_array_index (patterns, 0), NULL);
  g_assert_cmpstr (lock, ==, "Skip the top pair; Bow tie");
  bow_tie = instep_words_not_with (patterns, g_ptr_array_index (patterns, 3), NULL);
  g_assert_null (bow_tie);
}

static void
test_combination (void)
{
  g_autofree char *told = instep_words_combination (&(InstepLacingCombination) { "heel_slip", NULL });

  g_assert_cmpstr (told, ==, "If the heel slips as well");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (alias_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/advice/lacing-notes/aliases/", alias_cases[i].name, NULL);

      g_test_add_data_func (path, &alias_cases[i], test_aliases);
    }
  g_test_add_func ("/advice/lacing-notes/problems", test_problems);
  g_test_add_func ("/advice/lacing-notes/not-with", test_not_with);
  g_test_add_func ("/advice/lacing-notes/combination", test_combination);

  return g_test_run ();
}
