/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/lace-request.h"

#include <glib/gi18n.h>

#include "advice/change-words.h"
#include "advice/lacing-costs.h"
#include "advice/lacing-notes.h"
#include "advice/lacing-told.h"
#include "advice/lacing-words.h"

/* A sentence of its own line, or nothing for NULL. */
static void
append_line (GString    *text,
             const char *line)
{
  if (line != NULL && line[0] != '\0')
    g_string_append_printf (text, "%s\n", line);
}

static void
append_lines (GString            *text,
              const char * const *lines)
{
  for (guint i = 0; lines[i] != NULL; i++)
    append_line (text, lines[i]);
}

static void
append_name (GString                *text,
             const InstepLacingTold *told,
             const InstepPattern    *pattern)
{
  g_autofree char *aliases = instep_words_aliases (pattern, G_MAXUINT);

  /* Translators: a lacing and what it rests on: "Window (advised)". */
  g_string_append_printf (text, _("%s (%s)"), told->name,
                          instep_words_evidence (instep_pattern_get_evidence (pattern)));
  g_string_append_c (text, '\n');
  append_line (text, told->shoe);
  append_line (text, told->purpose);
  append_line (text, aliases);
}

/* What it is for, what it costs, and what it can be combined with. */
static void
append_notes (GString                 *text,
              const InstepLaceRequest *request,
              const InstepContent     *content)
{
  const InstepPattern *pattern = request->pattern;
  g_autofree char *problems = instep_words_problems (pattern);
  g_autofree char *costs = instep_words_lacing_costs (content->patterns, pattern,
                                                      &request->threading.throat);
  g_autofree char *not_with = instep_words_not_with (content->patterns, pattern, NULL);
  g_autoptr(GArray) combinations = instep_advice_goes_with (content->patterns, pattern);

  append_line (text, costs);
  if (problems != NULL)
    {
      /* Translators: a list of problems, "the heel slips; the heel is narrow". */
      g_string_append_printf (text, _("For when %s."), problems);
      g_string_append_c (text, '\n');
    }
  for (guint i = 0; i < combinations->len; i++)
    {
      const InstepLacingCombination *combination =
        &g_array_index (combinations, InstepLacingCombination, i);
      g_autofree char *when = instep_words_combination (combination);

      g_string_append_printf (text, "%s: %s.\n", when, instep_pattern_get_name (combination->pattern));
    }
  if (not_with != NULL)
    {
      g_string_append_printf (text, _("Not together with: %s."), not_with);
      g_string_append_c (text, '\n');
    }
}

static void
append_changes (GString                 *text,
                const InstepLaceRequest *request)
{
  g_autofree char *words = NULL;
  g_autofree char *lace_on = NULL;
  g_auto(GStrv) undo = NULL;
  InstepChanges changes;

  if (request->from == NULL)
    return;

  instep_changes_find (&request->present, &request->threading, &changes);
  words = instep_words_changes (&changes, &request->present, &request->threading);
  undo = instep_words_undo (&changes, &request->present);
  lace_on = instep_words_lace_on (&changes);
  /* Translators: the lacing in the shoe and what to open: "From criss-cross: Open only row 6." */
  g_string_append_printf (text, _("From %s: %s"), instep_pattern_get_name (request->from), words);
  g_string_append_c (text, '\n');
  for (guint i = 0; undo[i] != NULL; i++)
    append_line (text, undo[i]);
  append_line (text, lace_on);
}

static void
append_source (GString            *text,
               const InstepSource *source)
{
  g_string_append_printf (text, "  %s. %s.", source->title, source->publisher);
  if (source->url != NULL)
    g_string_append_printf (text, " %s", source->url);
  g_string_append_c (text, '\n');
}

static void
append_sources (GString             *text,
                const InstepContent *content,
                const InstepPattern *pattern)
{
  const char * const *ids = instep_pattern_get_sources (pattern);

  if (ids[0] == NULL)
    return;

  g_string_append_printf (text, "\n%s\n", _("Sources"));
  append_line (text, instep_pattern_get_evidence_note (pattern));
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const InstepSource *source = instep_content_find_source (content, ids[i]);

      if (source != NULL)
        append_source (text, source);
    }
}

char *
instep_lace_request_to_text (const InstepLaceRequest *request,
                             const InstepContent     *content)
{
  g_auto(InstepLacingTold) told = { 0 };
  g_autofree char *steps = NULL;
  GString *text;

  g_return_val_if_fail (request != NULL, NULL);
  g_return_val_if_fail (content != NULL, NULL);

  instep_lacing_told_init (&told, request->pattern, &request->threading, request->end_length_mm,
                           request->my_lace_mm);
  steps = instep_lacing_told_steps (&told, request->step == INSTEP_STEP_ALL ? G_MAXUINT
                                                                            : request->step + 1);

  text = g_string_new (NULL);
  append_name (text, &told, request->pattern);
  append_line (text, told.open_bands);
  append_changes (text, request);
  g_string_append_printf (text, "\n%s\n", steps);
  append_lines (text, (const char * const *) told.lace);
  append_lines (text, (const char * const *) told.cautions);
  append_notes (text, request, content);
  append_sources (text, content, request->pattern);

  return g_string_free (text, FALSE);
}
