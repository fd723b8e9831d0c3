/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "facts-threadings.h"

#include <string.h>

static const char * const kinds[] = {
  "bar", "diagonal", "vertical", "to-loop", "from-loop", "to-knot", "from-knot",
};

static const char * const visibles[] = {
  "full", "hidden", "gap-only", "start-and-gap", "gap-and-end", "wrap",
};

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
check_visits (GKeyFile              *threadings,
              const char            *group,
              const InstepThreading *threading)
{
  g_assert_cmpuint (threading->n_laces, ==, g_key_file_has_key (threadings, group, "lace2", NULL) ? 2 : 1);
  for (guint lace = 0; lace < threading->n_laces; lace++)
    {
      g_autofree char *key = g_strdup_printf ("lace%u", lace + 1);
      g_autofree char *expected = g_key_file_get_string (threadings, group, key, NULL);
      g_autofree char *visits = describe_visits (threading->ends[lace]);

      g_assert_cmpstr (visits, ==, expected);
    }
}

void
facts_check_threading (GKeyFile            *threadings,
                       const char          *group,
                       const InstepPattern *pattern)
{
  const guint pairs = (guint) atoi (strchr (group, ' '));
  g_autofree char *expected_runs = g_key_file_get_string (threadings, group, "runs", NULL);
  g_autofree char *expected_strands = g_key_file_get_string (threadings, group, "strands", NULL);
  g_autofree char *expected_open = g_key_file_get_string (threadings, group, "open", NULL);
  g_autofree char *runs = NULL;
  g_autofree char *strands = NULL;
  g_autofree char *open = NULL;
  g_autofree InstepThreading *threading = g_new (InstepThreading, 1);
  InstepThroat throat;
  g_autoptr(GError) error = NULL;

  instep_throat_init_uniform (&throat, pairs, 50.0, 16.0, INSTEP_SHOE_LEFT);
  instep_threading_thread (pattern, &throat, 0, threading, &error);
  g_assert_no_error (error);

  /* The facts use each pattern's default row. */
  g_assert_cmpint ((int) threading->parameter, ==,
                   g_key_file_get_integer (threadings, group, "row", NULL));

  runs = describe_runs (threading);
  strands = describe_strands (threading, FALSE);
  open = describe_strands (threading, TRUE);
  check_visits (threadings, group, threading);
  g_assert_cmpstr (runs, ==, expected_runs);
  g_assert_cmpstr (strands, ==, expected_strands);
  g_assert_cmpstr (open, ==, expected_open);
}
