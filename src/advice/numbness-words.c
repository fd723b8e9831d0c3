/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/numbness-words.h"

#include <glib/gi18n.h>

/* Why to stop, by the answer that says so. */
static const struct
{
  const char *reason;
  const char *words;
} STOPS[] = {
  { "worse", N_("Stop running: it gets worse.") },
  { "changes-stride", N_("Stop running: it changes the way you run.") },
  { "none", N_("Stop running: nothing you tried helps.") },
  { "tight-muscle", N_("Stop running: a tight, aching muscle is not to be run through.") },
};

/* What to look out for, by when it started. */
static const struct
{
  const char *onset;
  const char *words;
} WATCHES[] = {
  { "at-once", N_("See whether the first minutes stay free of it.") },
  { "10-30min", N_("See whether it still comes after 10 to 30 minutes, or later, or not at all.") },
  { "after-1h", N_("See whether the second hour stays free of it, before you run longer.") },
  { "after-run", N_("See whether it still comes after the run, and write down for how long.") },
};

const char *
instep_words_stop_or_go (const InstepNumbnessJudgement *judgement)
{
  g_return_val_if_fail (judgement != NULL, NULL);

  if (!judgement->stop)
    return _("You may go on, if the feeling is back within 5 minutes of loosening or stopping. If it "
             "is not, end the run.");

  for (guint i = 0; judgement->stop_reason != NULL && i < G_N_ELEMENTS (STOPS); i++)
    {
      if (g_str_equal (STOPS[i].reason, judgement->stop_reason))
        return _(STOPS[i].words);
    }

  return _("Stop running.");
}

char *
instep_words_next_run (const InstepNumbnessAnswers   *answers,
                       const InstepNumbnessJudgement *judgement)
{
  GString *words;

  g_return_val_if_fail (answers != NULL, NULL);
  g_return_val_if_fail (judgement != NULL, NULL);

  if (judgement->urgency != INSTEP_URGENCY_NONE)
    return NULL;

  words = g_string_new (_("On the next run change one thing only, and keep it short."));
  for (guint i = 0; i < G_N_ELEMENTS (WATCHES); i++)
    {
      if (instep_numbness_answers_has (answers, INSTEP_NUMB_ONSET, WATCHES[i].onset))
        g_string_append_printf (words, " %s", _(WATCHES[i].words));
    }
  g_string_append_printf (words, " %s", _("If it comes sooner, lasts longer or begins to hurt, stop "
                                          "and see a doctor."));

  return g_string_free (words, FALSE);
}
