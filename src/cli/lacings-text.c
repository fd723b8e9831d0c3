/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/lacings-output.h"

#include <glib/gi18n.h>

#include "advice/choice.h"
#include "advice/lacing-costs.h"
#include "advice/lacing-notes.h"
#include "advice/lacing-words.h"
#include "advice/problem-words.h"

static void
append_problems (GString            *text,
                 const char * const *tags)
{
  if (tags[0] == NULL)
    return;

  g_string_append_printf (text, "%s\n", _("Best first, when"));
  for (guint i = 0; tags[i] != NULL; i++)
    {
      const char *problem = instep_words_problem (tags[i]);

      /* A list below "Best first, when": "- the heel slips". */
      g_string_append_printf (text, "- %s\n", problem != NULL ? problem : tags[i]);
    }
  g_string_append_c (text, '\n');
}

static void
append_not_with (GString                   *text,
                 const InstepLacingsAnswer *answer,
                 const InstepPattern       *pattern)
{
  g_autofree char *names = instep_words_not_with (answer->content->patterns, pattern, answer->tags);

  if (names == NULL)
    return;

  g_string_append (text, "    ");
  /* Translators: a list of names of lacings, which may have commas in them. */
  g_string_append_printf (text, _("Not together with: %s."), names);
  g_string_append_c (text, '\n');
}

static void
append_lacing (GString                   *text,
               const InstepLacingsAnswer *answer,
               guint                      index)
{
  const InstepLacingChoice *choice = g_ptr_array_index (answer->choices, index);
  const InstepPattern *pattern = choice->pattern;
  g_autofree char *costs = instep_words_lacing_costs (answer->content->patterns, pattern,
                                                      answer->throat);

  g_string_append_printf (text, "%2u. ", index + 1);
  /* Translators: a lacing, what it rests on, and its id: "Window (advised): window". */
  g_string_append_printf (text, _("%s (%s): %s"), instep_pattern_get_name (pattern),
                          instep_words_evidence (instep_pattern_get_evidence (pattern)),
                          instep_pattern_get_id (pattern));
  g_string_append_printf (text, "\n    %s\n    %s\n", choice->reason, costs);
  append_not_with (text, answer, pattern);
}

char *
instep_lacings_answer_to_text (const InstepLacingsAnswer *answer)
{
  GString *text;

  g_return_val_if_fail (answer != NULL, NULL);

  text = g_string_new (NULL);
  append_problems (text, answer->tags);
  for (guint i = 0; i < answer->choices->len; i++)
    append_lacing (text, answer, i);

  g_string_append_c (text, '\n');
  g_string_append_printf (text, _("“instep-cli lace ID --pairs %u” shows one step by step."),
                          answer->throat->n_rows);
  g_string_append_printf (text, "\n%s\n", _("Lacing is fine-tuning: it does not mend a shoe of the "
                                            "wrong size."));

  return g_string_free (text, FALSE);
}
