/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/numb-output.h"

#include <glib/gi18n.h>

#include "advice/choice.h"
#include "advice/numbness-words.h"

/* As many as a reader weighs; JSON has all. */
#define MOST_CAUSES  4
#define MOST_LACINGS 3

/* The eyelets that "lace" is shown with. */
#define USUAL_PAIRS 6

/* What a doctor should see, and nothing to buy or to try. */
static void
append_flags (GString                *text,
              const InstepNumbAnswer *answer)
{
  const char **flags = answer->judgement->red_flags;
  const InstepNumbnessGuide *guide = &answer->content->guide;

  for (guint i = 0; flags[i] != NULL; i++)
    {
      g_autofree char *care = instep_words_care (guide, flags[i]);

      g_string_append_printf (text, "%s\n  %s\n\n",
                              instep_numbness_guide_answer (guide, INSTEP_NUMB_RED_FLAG, flags[i]),
                              care);
    }
}

static void
append_reasons (GString     *text,
                const char  *word,
                const char **reasons)
{
  g_autofree char *joined = NULL;

  if (reasons[0] == NULL)
    return;

  joined = g_strjoinv (" ", (char **) reasons);
  g_string_append_printf (text, "    %s %s\n", word, joined);
}

static void
append_cause (GString                *text,
              const InstepNumbAnswer *answer,
              guint                   index)
{
  const InstepCause *cause = g_array_index (answer->judgement->causes, InstepCauseRank, index).cause;
  const char * const *signs = (const char * const *) answer->judgement->signs;
  g_autofree const char **because = instep_words_because (cause, signs);
  g_autofree const char **against = instep_words_against (cause, signs);

  g_string_append_printf (text, "%2u. ", index + 1);
  if (cause->kind == INSTEP_CAUSE_MEDICAL)
    /* Translators: "%s" is a cause of numb feet. */
    g_string_append_printf (text, _("%s (ask a doctor)"), cause->name);
  else
    g_string_append (text, cause->name);
  g_string_append_printf (text, "\n    %s\n", cause->text);
  /* Translators: what speaks for a cause; whole sentences follow. */
  append_reasons (text, _("For it:"), because);
  /* Translators: what speaks against a cause; whole sentences follow. */
  append_reasons (text, _("Against it:"), against);
}

static void
append_causes (GString                *text,
               const InstepNumbAnswer *answer)
{
  guint n = MIN (answer->judgement->causes->len, MOST_CAUSES);

  if (n > 0)
    g_string_append_printf (text, "\n%s\n", _("What may be behind it, likely first"));
  for (guint i = 0; i < n; i++)
    append_cause (text, answer, i);
}

static void
append_fixes (GString   *text,
              GPtrArray *fixes)
{
  if (fixes->len > 0)
    g_string_append_printf (text, "\n%s\n", _("What to do, one change at a time"));

  for (guint i = 0; i < fixes->len; i++)
    {
      const InstepFix *fix = g_ptr_array_index (fixes, i);

      g_string_append_printf (text, "%2u. %s\n", i + 1, fix->text);
      if (fix->lacing_id == NULL)
        continue;

      g_string_append (text, "    ");
      /* Translators: the id of a lacing, and a number of pairs of eyelets. */
      g_string_append_printf (text, _("“instep-cli lace %s --pairs %u” shows how."), fix->lacing_id,
                              USUAL_PAIRS);
      g_string_append_c (text, '\n');
    }
}

static void
append_lacings (GString   *text,
                GPtrArray *lacings)
{
  guint n = MIN (lacings->len, MOST_LACINGS);

  if (n > 0)
    g_string_append_printf (text, "\n%s\n", _("Lacings for where it is"));
  for (guint i = 0; i < n; i++)
    {
      const InstepLacingChoice *choice = g_ptr_array_index (lacings, i);

      g_string_append_printf (text, "  %s. %s\n", instep_pattern_get_name (choice->pattern),
                              choice->reason);
    }
}

char *
instep_numb_answer_to_text (const InstepNumbAnswer *answer)
{
  const InstepNumbnessJudgement *judgement;
  g_autofree char *next_run = NULL;
  GString *text;

  g_return_val_if_fail (answer != NULL, NULL);

  judgement = answer->judgement;
  next_run = instep_words_next_run (answer->answers, judgement);
  text = g_string_new (NULL);

  append_flags (text, answer);
  g_string_append_printf (text, "%s\n", instep_words_stop_or_go (judgement));
  if (judgement->red_flags[0] == NULL && judgement->urgency != INSTEP_URGENCY_NONE)
    g_string_append_printf (text, "%s\n", instep_words_urgency (judgement->urgency));
  append_causes (text, answer);
  append_fixes (text, judgement->fixes);
  append_lacings (text, answer->lacings);
  if (next_run != NULL)
    g_string_append_printf (text, "\n%s\n%s\n", _("The next run"), next_run);
  g_string_append_printf (text, "\n%s\n", answer->content->standing_sentence);

  return g_string_free (text, FALSE);
}
