/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every pattern of the lacing facts, threaded from its rule in our notation, against the threadings
 * that the facts write out for 5, 6 and 7 pairs.
 */

#include "config.h"

#include "facts-patterns.h"

static GKeyFile *rules;
static GKeyFile *threadings;

static const char * const kinds[] = {
  "bar", "diagonal", "vertical", "to-loop", "from-loop", "to-knot", "from-knot",
};

static const char * const visibles[] = {
  "full", "hidden", "gap-only", "start-and-gap", "gap-and-end", "wrap",
};

static char *
get_expected (const char *group,
              const char *key)
{
  return g_key_file_get_string (threadings, group, key, NULL);
}

/* The facts write a place without its direction. */
static void
append_place (GString     *text,
              InstepVisit  visit)
{
  g_autofree char *place = instep_visit_to_string (visit);

  if (visit.kind == INSTEP_VISIT_EYELET)
    place[strlen (place) - 1] = '\0';
  g_string_append_printf (text, " %s", place);
}

static void
append_faces (GString         *text,
              const InstepRun *run)
{
  static const char * const faces[] = { "over", "under" };

  /* The facts have no word for what lies over the eyestay and under another lace but this one. */
  const char *to = run->kind == INSTEP_RUN_TO_LOOP && run->to_face == INSTEP_FACE_OVER
                     ? "under-loop" : faces[run->to_face];

  if (g_str_equal (faces[run->from_face], to))
    g_string_append_printf (text, " %s", to);
  else
    g_string_append_printf (text, " %s>%s", faces[run->from_face], to);
}

static char *
describe_runs (const InstepThreading *threading)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];
      const char *end = run->end == INSTEP_END_A ? "A" : "B";

      g_string_append_printf (text, "%s%u %s", i == 0 ? "" : ", ", run->lace,
                              run->start_bar ? "start" : end);
      append_place (text, run->from);
      append_place (text, run->to);
      g_string_append_printf (text, " %s", kinds[run->kind]);
      append_faces (text, run);
      g_string_append_printf (text, " %s", visibles[run->visible]);
    }

  return g_string_free (text, FALSE);
}

static char *
describe_visits (const InstepEnd *ends)
{
  GString *text = g_string_new (NULL);

  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    for (guint i = 0; i < ends[name].n_visits; i++)
      {
        g_autofree char *visit = instep_visit_to_string (ends[name].visits[i]);

        if (i == 0 && name == INSTEP_END_B)
          g_string_append (text, " /");
        g_string_append_printf (text, "%s%s", text->len == 0 ? "" : " ", visit);
      }

  return g_string_free (text, FALSE);
}

static char *
describe_strands (const InstepThreading *threading,
                  gboolean               only_open)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i + 1 < threading->throat.n_rows; i++)
    {
      if (only_open && threading->strands[i] != 0)
        continue;
      g_string_append_printf (text, "%s%u", text->len == 0 ? "" : " ",
                              only_open ? i + 1 : threading->strands[i]);
    }

  return g_string_free (text, FALSE);
}

static void
check_visits (const char            *group,
              const InstepThreading *threading)
{
  g_autofree char *second = get_expected (group, "lace2");

  g_assert_cmpuint (threading->n_laces, ==, second == NULL ? 1 : 2);
  for (guint lace = 0; lace < threading->n_laces; lace++)
    {
      g_autofree char *key = g_strdup_printf ("lace%u", lace + 1);
      g_autofree char *expected = get_expected (group, key);
      g_autofree char *visits = describe_visits (threading->ends[lace]);

      g_assert_cmpstr (visits, ==, expected);
    }
}

static void
test_threading (gconstpointer data)
{
  const char *group = data;
  g_auto(GStrv) words = g_strsplit (group, " ", 2);
  g_autoptr(InstepPattern) pattern = facts_build_pattern (rules, words[0]);
  g_autofree char *expected_runs = get_expected (group, "runs");
  g_autofree char *expected_strands = get_expected (group, "strands");
  g_autofree char *expected_open = get_expected (group, "open");
  g_autofree char *runs = NULL, *strands = NULL, *open = NULL;
  InstepThreading threading;
  InstepThroat throat;
  g_autoptr(GError) error = NULL;

  instep_throat_init_uniform (&throat, (guint) atoi (words[1]), 50.0, 16.0, INSTEP_SHOE_LEFT);
  instep_threading_thread (pattern, &throat, 0, &threading, &error);
  g_assert_no_error (error);

  /* The facts use each pattern's default row. */
  g_assert_cmpint ((int) threading.parameter, ==,
                   g_key_file_get_integer (threadings, group, "row", NULL));

  runs = describe_runs (&threading);
  strands = describe_strands (&threading, FALSE);
  open = describe_strands (&threading, TRUE);
  check_visits (group, &threading);
  g_assert_cmpstr (runs, ==, expected_runs);
  g_assert_cmpstr (strands, ==, expected_strands);
  g_assert_cmpstr (open, ==, expected_open);
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
