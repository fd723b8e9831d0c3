/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lacings that ship, against a copy of the lacing facts: tests/lacing/threadings.ini and about.ini. */

#include "config.h"

#include "content/content.h"

#include "../lacing/facts-patterns.h"
#include "../lacing/facts-threadings.h"

/* Lacing facts §3, first column to fourth; what a row calls "over the spot" is ruled out as a whole,
 * and with the heel lock the two lacings that hold the same lock.
 */
static const struct { const char *tags, *first, *alternative, *never; } CHOICES[] = {
  { "top_pressure numb_toes_dorsal", "window", "window-wrap double-window straight-bar",
    "straight-european mid-lock zone-knot army" },
  { "hot_spot dorsal_bump", "window", "window-wrap", "mid-lock zone-knot" },
  { "high_instep high_arch", "straight-bar", "window high-instep inner-eyelets", "" },
  { "heel_slip heel_blister narrow_heel", "heel-lock", "window-heel-lock wide-forefoot-heel-lock",
    "skip-top bow-tie" },
  { "toe_bang downhill", "heel-lock", "toe-lift", "skip-top bow-tie" },
  { "wide_forefoot bunion", "wide-forefoot", "skip-first inner-eyelets two-lace open-front bunion-skip", "" },
  { "mortons_neuroma numb_toes_forefoot", "wide-forefoot skip-first", "two-lace", "" },
  { "wide_foot", "inner-eyelets", "wide-forefoot", "" },
  { "narrow_foot low_volume", "outer-eyelets", "heel-lock mid-lock", "" },
  { "low_arch", "outer-eyelets", "heel-lock", "" },
  { "anterior_ankle", "skip-top", "straight-bar", "heel-lock window-heel-lock wide-forefoot-heel-lock" },
  { "extensor_tendon", "window straight-bar", "skip-top high-instep", "" },
  { "achilles_rub", "heel-lock", "", "" },
  { "swelling", "over-under", "window two-lace", "" },
  { "short_laces", "bow-tie", "", "" },
  { "baseline baseline_math big_toe_pain easy_adjust flex ingrown_nail midfoot_slip secure_hold "
    "stiff_upper tight_toe_box", "", "", "" },
};

/* Lacing facts, "params" of each pattern: lowest and highest row, and floor ((n + half) / 2) within
 * them; window ends at n-2 by the rules of ours.
 */
static const struct { const char *id; int lowest, below_pairs, half; } PARAMETERS[] = {
  { "window", 1, 2, 0 }, { "window-inside", 2, 1, 0 }, { "window-wrap", 1, 1, 0 },
  { "double-window", 1, 2, -1 }, { "window-heel-lock", 1, 3, 0 }, { "mid-lock", 1, 2, 0 },
  { "two-lace", 2, 2, 0 }, { "zone-knot", 1, 1, 0 },
};

static InstepContent *content;
static GKeyFile *about;
static GKeyFile *threadings;

static void
test_complete (void)
{
  g_auto(GStrv) ids = g_key_file_get_groups (about, NULL);

  g_assert_cmpuint (g_strv_length (ids), ==, 27);
  g_assert_cmpuint (content->patterns->len, ==, 27);
  for (guint i = 0; ids[i] != NULL; i++)
    g_assert_cmpstr (instep_pattern_get_id (g_ptr_array_index (content->patterns, i)), ==, ids[i]);
}

static void
test_threading (gconstpointer data)
{
  g_auto(GStrv) words = g_strsplit (data, " ", 2);
  const InstepPattern *pattern = instep_content_find_pattern (content, words[0]);

  g_assert_nonnull (pattern);
  facts_check_threading (threadings, data, pattern);
}

/* For every number of pairs and every row that may be chosen. */
static void
test_every_row_laces (void)
{
  g_autofree InstepThreading *threading = g_new (InstepThreading, 1);

  for (guint i = 0; i < content->patterns->len; i++)
    {
      const InstepPattern *pattern = g_ptr_array_index (content->patterns, i);
      const gboolean from_five = g_str_equal (instep_pattern_get_id (pattern), "open-front");

      g_assert_cmpuint (instep_pattern_get_fewest_pairs (pattern), ==, from_five ? 5 : 4);
      for (guint pairs = from_five ? 5 : 4; pairs <= 10; pairs++)
        {
          guint lowest = 0, highest = 0;
          InstepThroat throat;

          instep_throat_init_uniform (&throat, pairs, 50.0, 16.0, INSTEP_SHOE_RIGHT);
          instep_pattern_get_parameter (pattern, pairs, &lowest, &highest, NULL);
          g_assert_cmpuint (lowest, <=, highest);
          for (guint row = lowest; row <= highest; row++)
            {
              g_autoptr(GError) error = NULL;

              instep_threading_thread (pattern, &throat, row, threading, &error);
              g_assert_no_error (error);
            }
        }
    }
}

static void
test_parameters (void)
{
  guint n_with = 0;

  for (guint i = 0; i < content->patterns->len; i++)
    n_with += instep_pattern_get_parameter (g_ptr_array_index (content->patterns, i), 6, NULL, NULL, NULL);
  g_assert_cmpuint (n_with, ==, G_N_ELEMENTS (PARAMETERS));

  for (guint i = 0; i < G_N_ELEMENTS (PARAMETERS); i++)
    for (int pairs = 4; pairs <= 10; pairs++)
      {
        const InstepPattern *pattern = instep_content_find_pattern (content, PARAMETERS[i].id);
        const int last = pairs - PARAMETERS[i].below_pairs;
        guint lowest, highest, preset;

        g_assert_true (instep_pattern_get_parameter (pattern, (guint) pairs, &lowest, &highest, &preset));
        g_assert_cmpint ((int) lowest, ==, PARAMETERS[i].lowest);
        g_assert_cmpint ((int) highest, ==, last);
        g_assert_cmpint ((int) preset, ==,
                         CLAMP ((pairs + PARAMETERS[i].half) / 2, PARAMETERS[i].lowest, last));
        g_assert_nonnull (instep_pattern_get_parameter_meaning (pattern));
      }
}

static void
assert_list (const char         *id,
             const char         *key,
             const char * const *list)
{
  g_auto(GStrv) expected = g_key_file_get_string_list (about, id, key, NULL, NULL);
  g_autofree char *told = g_strjoinv (" ", (char **) list);
  g_autofree char *expected_told = g_strjoinv (" ", expected);

  g_assert_cmpstr (told, ==, expected_told);
}

/* E1 was tried on runners; E2 and E3 are advised; E4 and E5 are tradition. */
static void
test_about (gconstpointer data)
{
  static const InstepEvidence levels[] = {
    INSTEP_EVIDENCE_TESTED, INSTEP_EVIDENCE_ADVISED, INSTEP_EVIDENCE_ADVISED,
    INSTEP_EVIDENCE_TRADITION, INSTEP_EVIDENCE_TRADITION,
  };
  const char *id = data;
  const InstepPattern *pattern = instep_content_find_pattern (content, id);
  const char * const *sources = instep_pattern_get_sources (pattern);
  const char *brief = instep_pattern_get_brief (pattern);
  g_autofree char *level = g_key_file_get_string (about, id, "evidence", NULL);

  g_assert_cmpint (instep_pattern_get_evidence (pattern), ==, levels[level[1] - '1']);
  assert_list (id, "problems", instep_pattern_get_problems (pattern));
  assert_list (id, "sources", sources);
  for (guint i = 0; sources[i] != NULL; i++)
    g_assert_nonnull (instep_content_find_source (content, sources[i])->url);

  /* A few words beside a small picture, and a sentence or two. */
  g_assert_cmpint (g_utf8_strlen (brief, -1), <=, 32);
  g_assert_false (g_str_has_suffix (brief, "."));
  g_assert_true (g_str_has_suffix (instep_pattern_get_purpose (pattern), "."));
  g_assert_true (g_str_has_suffix (instep_pattern_get_evidence_note (pattern), "."));
}

/* The lacings that are @choice for @tag, in the order of the file. */
static char *
list_chosen (const char   *tag,
             InstepChoice  choice)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < content->patterns->len; i++)
    {
      const InstepPattern *pattern = g_ptr_array_index (content->patterns, i);

      if (instep_pattern_get_choice (pattern, tag) == choice)
        g_string_append_printf (ids, "%s%s", ids->len == 0 ? "" : " ", instep_pattern_get_id (pattern));
    }

  return g_string_free (ids, FALSE);
}

static void
test_choices (gconstpointer data)
{
  const guint row = GPOINTER_TO_UINT (data);
  g_auto(GStrv) tags = g_strsplit (CHOICES[row].tags, " ", -1);

  for (guint i = 0; tags[i] != NULL; i++)
    {
      g_autofree char *first = list_chosen (tags[i], INSTEP_CHOICE_FIRST);
      g_autofree char *alternative = list_chosen (tags[i], INSTEP_CHOICE_ALTERNATIVE);
      g_autofree char *never = list_chosen (tags[i], INSTEP_CHOICE_NOT);

      g_assert_cmpstr (first, ==, CHOICES[row].first);
      g_assert_cmpstr (alternative, ==, CHOICES[row].alternative);
      g_assert_cmpstr (never, ==, CHOICES[row].never);
    }
}

/* Lacing facts, "caution" of each pattern: "less heel hold", "holds the foot less", "loose fit". */
static void
test_heel_hold (void)
{
  static const char * const expected[] = {
    [INSTEP_HEEL_HOLD_LESS] = "double-window skip-top bow-tie army",
    [INSTEP_HEEL_HOLD_MORE] = "heel-lock window-heel-lock wide-forefoot-heel-lock",
  };

  for (InstepHeelHold hold = INSTEP_HEEL_HOLD_LESS; hold <= INSTEP_HEEL_HOLD_MORE; hold++)
    {
      g_autoptr(GString) ids = g_string_new (NULL);

      for (guint i = 0; i < content->patterns->len; i++)
        {
          const InstepPattern *pattern = g_ptr_array_index (content->patterns, i);

          if (instep_pattern_get_heel_hold (pattern) == hold)
            g_string_append_printf (ids, "%s%s", ids->len == 0 ? "" : " ", instep_pattern_get_id (pattern));
        }
      g_assert_cmpstr (ids->str, ==, expected[hold]);
    }
}

static void
add_tests (void)
{
  g_auto(GStrv) groups = g_key_file_get_groups (threadings, NULL);
  g_auto(GStrv) ids = g_key_file_get_groups (about, NULL);

  g_test_add_func ("/content/shipped-lacings/complete", test_complete);
  g_test_add_func ("/content/shipped-lacings/every-row-laces", test_every_row_laces);
  g_test_add_func ("/content/shipped-lacings/parameters", test_parameters);
  g_test_add_func ("/content/shipped-lacings/heel-hold", test_heel_hold);

  for (guint i = 0; groups[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/content/shipped-lacings/threading/", groups[i], NULL);

      g_test_add_data_func_full (g_strdelimit (path, " ", '/'), g_strdup (groups[i]), test_threading, g_free);
    }

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/content/shipped-lacings/about/", ids[i], NULL);

      g_test_add_data_func_full (path, g_strdup (ids[i]), test_about, g_free);
    }

  for (guint i = 0; i < G_N_ELEMENTS (CHOICES); i++)
    {
      g_auto(GStrv) tags = g_strsplit (CHOICES[i].tags, " ", 2);
      g_autofree char *path = g_strdup_printf ("/content/shipped-lacings/choices/%u-%s", i, tags[0]);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_choices);
    }
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
  threadings = facts_open ("threadings.ini");
  add_tests ();

  status = g_test_run ();
  instep_content_free (content);
  g_key_file_unref (about);
  g_key_file_unref (threadings);

  return status;
}
