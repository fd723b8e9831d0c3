/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/lacing-search.h"

static void
add_pattern (GPtrArray  *patterns,
             const char *id,
             const char *name,
             const char *aliases,
             const char *first,
             const char *problem)
{
  g_auto(GStrv) names = g_strsplit (aliases, ";", -1);
  InstepPattern *pattern = instep_pattern_new (id);

  instep_pattern_set_words (pattern, name, "Brief", "Purpose.");
  for (guint i = 0; names[i] != NULL && names[i][0] != '\0'; i++)
    instep_pattern_add_alias (pattern, names[i]);
  if (first != NULL)
    instep_pattern_set_choice (pattern, first, INSTEP_CHOICE_FIRST);
  if (problem != NULL)
    instep_pattern_add_problem (pattern, problem);

  g_ptr_array_add (patterns, pattern);
}

static GPtrArray *
make_patterns (void)
{
  GPtrArray *patterns = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_pattern_unref);

  add_pattern (patterns, "criss-cross", "Criss-cross", "zig-zag;standard lacing", NULL, "baseline");
  add_pattern (patterns, "skip-first", "Skip the first pair", "squished-toes lacing", "mortons_neuroma", NULL);
  add_pattern (patterns, "window-heel-lock", "Window with heel lock", "", NULL, "heel_slip");
  add_pattern (patterns, "heel-lock", "Heel lock", "runner’s loop;loop-lacing lock", "heel_slip", NULL);
  add_pattern (patterns, "shoe-shop", "Shoe-shop", "zigzag", NULL, "baseline_math");
  add_pattern (patterns, "window-wrap", "Window, runner’s version", "Bouché lacing", NULL, "hot_spot");
  add_pattern (patterns, "bunion-skip", "Bunion skip", "", NULL, "bunion");
  instep_pattern_set_choice (g_ptr_array_index (patterns, 1), "heel_slip", INSTEP_CHOICE_NOT);

  return patterns;
}

typedef struct
{
  const char *text;
  const char *ids;       /* best first */
} SearchCase;

static const SearchCase CASES[] = {
  { "", "criss-cross skip-first window-heel-lock heel-lock shoe-shop window-wrap bunion-skip" },
  { "   ", "criss-cross skip-first window-heel-lock heel-lock shoe-shop window-wrap bunion-skip" },
  { "moonlight", "" },
  { "?!", "criss-cross skip-first window-heel-lock heel-lock shoe-shop window-wrap bunion-skip" },
  /* Names, as people write them. */
  { "Criss-cross", "criss-cross" },
  { "CRISS CROSS", "criss-cross" },
  { "crisscross", "criss-cross" },
  { "criss‐cross", "criss-cross" },
  { "cross", "criss-cross" },
  { "  standard  ", "criss-cross" },
  { "runner's loop", "heel-lock" },
  { "runners loop", "heel-lock" },
  { "Runner’s", "heel-lock window-wrap" },
  { "lacing lock", "heel-lock" },
  { "bouche", "window-wrap" },
  { "BOUCHÉ", "window-wrap" },
  { "Bouche\xcc\x81", "window-wrap" },
  { "first skip", "skip-first" },
  { "skip", "skip-first bunion-skip" },
  /* One name of two lacings finds both. */
  { "zigzag", "criss-cross shoe-shop" },
  { "zig-zag", "criss-cross shoe-shop" },
  { "zig zag", "criss-cross shoe-shop" },
  /* A name comes before a word of a name. */
  { "heel lock", "heel-lock window-heel-lock" },
  { "window", "window-heel-lock window-wrap" },
  /* Problems: the first choice comes first, and what must not be offered stays away. */
  { "heel slip", "heel-lock window-heel-lock" },
  { "my heel slips", "heel-lock window-heel-lock" },
  { "heel_slip", "heel-lock window-heel-lock" },
  { "mortons", "skip-first" },
  { "Morton's neuroma", "skip-first" },
  { "numb", "skip-first" },
  { "bunions", "bunion-skip" },
  { "hot-spot", "window-wrap" },
  { "hotspot", "window-wrap" },
  /* A word of the name and a word of the problem. */
  { "window slipping", "window-heel-lock" },
  { "zigzag slipping", "" },
  { "the", "" },
  /* No letters at all, as "?!" above. */
  { "\xff", "criss-cross skip-first window-heel-lock heel-lock shoe-shop window-wrap bunion-skip" },
};

static void
test_search (gconstpointer data)
{
  const SearchCase *row = data;
  g_autoptr(GPtrArray) patterns = make_patterns ();
  g_autoptr(GPtrArray) found = instep_advice_find_lacings (patterns, row->text);
  g_autoptr(GString) ids = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    g_string_append_printf (ids, "%s%s", i == 0 ? "" : " ",
                            instep_pattern_get_id (g_ptr_array_index (found, i)));

  g_assert_cmpstr (ids->str, ==, row->ids);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strdup_printf ("/lacing-search/%02u", i);

      g_test_add_data_func (path, &CASES[i], test_search);
    }

  return g_test_run ();
}
