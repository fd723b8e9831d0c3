/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Choosing, finding and weighing the lacings that ship, against a copy of the lacing facts. */

#include "config.h"

#include "content/content.h"

#include <math.h>

#include "advice/choice.h"
#include "advice/lacing-costs.h"
#include "advice/lacing-search.h"

#include "../lacing/facts-patterns.h"

static InstepContent *content;
static GKeyFile *about;

/* Lacing facts §3: 3 for the first choice, 2 for an alternative, 1 for a tag among a pattern's
 * problems (§2), "not" out; equals by evidence, then in the order of the facts.
 */
static const struct { const char *tags, *ranked; } RANKS[] = {
  { "top_pressure",
    "window 3 window-wrap 2 straight-bar 2 double-window 2 window-heel-lock 1 high-instep 1 "
    "inner-eyelets 1 window-inside 1 straight-easy 1 bow-tie 1" },
  { "hot_spot", "window 3 window-wrap 2 window-inside 1 double-window 1" },
  { "high_arch", "straight-bar 3 window 2 high-instep 2 inner-eyelets 2" },
  { "heel_blister", "heel-lock 3 window-heel-lock 2 wide-forefoot-heel-lock 2" },
  { "toe_bang", "heel-lock 3 toe-lift 2" },
  { "downhill", "heel-lock 3 toe-lift 2" },
  { "wide_forefoot",
    "wide-forefoot 3 skip-first 2 inner-eyelets 2 two-lace 2 open-front 2 bunion-skip 2 "
    "wide-forefoot-heel-lock 1 zone-knot 1" },
  { "mortons_neuroma", "wide-forefoot 3 skip-first 3 two-lace 2" },
  { "wide_foot", "inner-eyelets 3 wide-forefoot 2" },
  { "narrow_foot", "outer-eyelets 3 heel-lock 2 mid-lock 2" },
  { "low_arch", "outer-eyelets 3 heel-lock 2" },
  { "anterior_ankle", "skip-top 3 straight-bar 2" },
  { "extensor_tendon", "window 3 straight-bar 3 skip-top 2 high-instep 2" },
  { "achilles_rub", "heel-lock 3" },
  { "swelling", "over-under 3 window 2 two-lace 2 wide-forefoot 1 zone-knot 1" },
  { "short_laces", "bow-tie 3" },
  { "baseline", "criss-cross 1" },
  /* The place "top" of a numb foot. */
  { "top_pressure numb_toes_dorsal",
    "window 6 window-wrap 4 straight-bar 4 double-window 4 window-heel-lock 2 window-inside 2 "
    "high-instep 1 inner-eyelets 1 straight-easy 1 bow-tie 1" },
  /* The conflicts below the table, and the row of two problems in it. */
  { "top_pressure heel_slip",
    "window-heel-lock 6 heel-lock 3 window 3 window-wrap 2 straight-bar 2 "
    "wide-forefoot-heel-lock 2 double-window 2 high-instep 1 inner-eyelets 1 window-inside 1 "
    "straight-easy 1" },
  { "anterior_ankle heel_slip", "mid-lock 6 straight-bar 2" },
  { "wide_forefoot top_pressure",
    "high-instep 6 window 3 wide-forefoot 3 inner-eyelets 3 window-wrap 2 straight-bar 2 "
    "skip-first 2 two-lace 2 double-window 2 open-front 2 bunion-skip 2 window-heel-lock 1 "
    "wide-forefoot-heel-lock 1 window-inside 1 straight-easy 1 bow-tie 1" },
  { "narrow_heel wide_forefoot",
    "two-lace 6 wide-forefoot-heel-lock 4 heel-lock 3 wide-forefoot 3 window-heel-lock 2 "
    "skip-first 2 inner-eyelets 2 open-front 2 bunion-skip 2 zone-knot 1" },
};

static void
test_rank (gconstpointer data)
{
  const guint row = GPOINTER_TO_UINT (data);
  g_auto(GStrv) tags = g_strsplit (RANKS[row].tags, " ", -1);
  g_autoptr(GPtrArray) choices = instep_advice_rank_lacings (content->patterns, (const char * const *) tags);
  g_autoptr(GString) ranked = g_string_new (NULL);

  for (guint i = 0; i < choices->len; i++)
    {
      const InstepLacingChoice *choice = g_ptr_array_index (choices, i);

      g_string_append_printf (ranked, "%s%s %u", i == 0 ? "" : " ",
                              instep_pattern_get_id (choice->pattern), choice->score);
    }

  g_assert_cmpstr (ranked->str, ==, RANKS[row].ranked);
}

/* The pattern's place among those found, or -1. */
static int
find_place (const InstepPattern *pattern,
            const char          *text)
{
  g_autoptr(GPtrArray) found = instep_advice_find_lacings (content->patterns, text);
  guint place;

  return g_ptr_array_find (found, pattern, &place) ? (int) place : -1;
}

static void
assert_found (const InstepPattern *pattern,
              const char          *name)
{
  g_autofree char *loud = g_utf8_strup (name, -1);

  if (find_place (pattern, name) < 0 || find_place (pattern, loud) < 0)
    g_error ("“%s” does not find %s", name, instep_pattern_get_id (pattern));
}

/* By every name of the facts and of our own, whatever else goes by it. */
static void
test_found_by_every_name (gconstpointer data)
{
  const InstepPattern *pattern = instep_content_find_pattern (content, data);
  const char * const *aliases = instep_pattern_get_aliases (pattern);
  g_auto(GStrv) known = g_key_file_get_string_list (about, data, "aka", NULL, NULL);

  g_assert_cmpuint (g_strv_length (known), >, 0);
  for (guint i = 0; known[i] != NULL; i++)
    assert_found (pattern, known[i]);
  for (guint i = 0; aliases[i] != NULL; i++)
    assert_found (pattern, aliases[i]);

  g_assert_cmpint (find_place (pattern, instep_pattern_get_name (pattern)), ==, 0);
  g_assert_cmpint (find_place (pattern, data), ==, 0);
}

/* What a runner would type, and the lacing that the facts name first for it. */
static void
test_found_by_problem (void)
{
  static const struct { const char *text, *id; } rows[] = {
    { "numb toes", "window" }, { "numb top of the foot", "window" }, { "sore spot", "window" },
    { "heel slips", "heel-lock" }, { "my heel lifts", "heel-lock" }, { "downhill", "heel-lock" },
    { "black toenails", "heel-lock" }, { "black nail", "heel-lock" }, { "bunion", "wide-forefoot" },
    { "wide feet", "inner-eyelets" }, { "Morton's neuroma", "wide-forefoot" },
    { "high instep", "high-instep" }, { "high arch", "straight-bar" }, { "narrow foot", "outer-eyelets" },
    { "swollen feet", "over-under" }, { "flat feet", "outer-eyelets" }, { "short laces", "bow-tie" },
    { "front of the ankle hurts", "skip-top" }, { "narrow heel", "heel-lock" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(GPtrArray) found = instep_advice_find_lacings (content->patterns, rows[i].text);
      gboolean among_first = FALSE;

      g_test_message ("%s", rows[i].text);
      for (guint j = 0; j < MIN (found->len, 2); j++)
        among_first |= g_str_equal (instep_pattern_get_id (g_ptr_array_index (found, j)), rows[i].id);
      g_assert_true (among_first);
    }
}

/* The facts print one decimal of the length against criss-cross in percent. */
static void
test_extra_lace (gconstpointer data)
{
  const InstepPattern *pattern = instep_content_find_pattern (content, data);
  gsize n = 0;
  g_autofree double *lengths = g_key_file_get_double_list (about, data, "length", &n, NULL);

  g_assert_cmpuint (n, ==, 3);
  for (guint i = 0; i < n; i++)
    {
      InstepThroat throat;
      int percent;

      instep_throat_init_uniform (&throat, 5 + i, 50.0, 16.0, INSTEP_SHOE_LEFT);
      g_assert_true (instep_advice_extra_lace (content->patterns, pattern, &throat, &percent));
      g_assert_cmpfloat (fabs (percent - (lengths[i] - 100.0)), <, 0.56);
    }
}

static void
test_costs_in_words (void)
{
  static const struct { const char *id; guint pairs; const char *words; } rows[] = {
    { "criss-cross", 6, "What the other lacings are compared with." },
    { "window", 6, "Holds the heel as criss-cross does, and takes 12 % less lace." },
    { "heel-lock", 6, "Holds the heel better than criss-cross, and takes 5 % more lace." },
    { "window-heel-lock", 6, "Holds the heel better than criss-cross, and takes 7 % less lace." },
    { "skip-top", 6, "Holds the heel less than criss-cross, and takes 17 % less lace." },
    { "over-under", 6, "Holds the heel as criss-cross does, and takes as much lace." },
    { "shoe-shop", 6, "Holds the heel as criss-cross does, and takes 5 % more lace." },
    /* It does not exist for them. */
    { "open-front", 4, "Holds the heel as criss-cross does." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const InstepPattern *pattern = instep_content_find_pattern (content, rows[i].id);
      g_autofree char *words = NULL;
      InstepThroat throat;

      instep_throat_init_uniform (&throat, rows[i].pairs, 50.0, 16.0, INSTEP_SHOE_LEFT);
      words = instep_words_lacing_costs (content->patterns, pattern, &throat);
      g_assert_cmpstr (words, ==, rows[i].words);
    }
}

/* The same in short, beside reasons. */
static void
test_price (void)
{
  static const struct { const char *id; guint pairs; const char *words; } rows[] = {
    { "criss-cross", 6, NULL },
    { "window", 6, "usual heel hold · 12 % less lace" },
    { "heel-lock", 6, "better heel hold · 5 % more lace" },
    { "skip-top", 6, "less heel hold · 17 % less lace" },
    { "over-under", 6, "usual heel hold · as much lace" },
    { "open-front", 4, "usual heel hold" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const InstepPattern *pattern = instep_content_find_pattern (content, rows[i].id);
      g_autofree char *words = NULL;
      InstepThroat throat;

      instep_throat_init_uniform (&throat, rows[i].pairs, 50.0, 16.0, INSTEP_SHOE_LEFT);
      words = instep_words_lacing_price (content->patterns, pattern, &throat);
      g_assert_cmpstr (words, ==, rows[i].words);
    }
}

static void
add_tests (void)
{
  g_auto(GStrv) ids = g_key_file_get_groups (about, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (RANKS); i++)
    {
      g_autofree char *path = g_strconcat ("/content/shipped-choices/rank/", RANKS[i].tags, NULL);

      g_test_add_data_func (g_strdelimit (path, " ", '+'), GUINT_TO_POINTER (i), test_rank);
    }

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *found = g_strconcat ("/content/shipped-choices/found-by-every-name/", ids[i], NULL);
      g_autofree char *extra = g_strconcat ("/content/shipped-choices/extra-lace/", ids[i], NULL);

      g_test_add_data_func_full (found, g_strdup (ids[i]), test_found_by_every_name, g_free);
      g_test_add_data_func_full (extra, g_strdup (ids[i]), test_extra_lace, g_free);
    }

  g_test_add_func ("/content/shipped-choices/found-by-problem", test_found_by_problem);
  g_test_add_func ("/content/shipped-choices/costs-in-words", test_costs_in_words);
  g_test_add_func ("/content/shipped-choices/price", test_price);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = instep_content_get_folder ();
  g_autoptr(GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);

  content = instep_content_load (folder, &error);
  g_assert_no_error (error);
  about = facts_open ("about.ini");
  add_tests ();

  status = g_test_run ();
  instep_content_free (content);
  g_key_file_unref (about);

  return status;
}
