/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/numbness-words.h"

#include <glib/gi18n.h>

/* As many as fit below the name of a cause. */
#define REASONS_IN_SHORT 2

/* Why to stop, by the answer that says so; and why alone. */
static const struct
{
  const char *reason;
  const char *words;
  const char *why;
} STOPS[] = {
  { "worse", N_("Stop running: it gets worse."), N_("It gets worse.") },
  { "changes-stride", N_("Stop running: it changes the way you run."),
    N_("It changes the way you run.") },
  { "none", N_("Stop running: nothing you tried helps."), N_("Nothing you tried helps.") },
  { "tight-muscle", N_("Stop running: a tight, aching muscle is not to be run through."),
    N_("A tight, aching muscle is not to be run through.") },
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

/* The place among STOPS of what ends the run; FALSE where no such answer does. */
static gboolean
find_stop (const InstepNumbnessJudgement *judgement,
           guint                         *index)
{
  for (guint i = 0; judgement->stop_reason != NULL && i < G_N_ELEMENTS (STOPS); i++)
    {
      if (!g_str_equal (STOPS[i].reason, judgement->stop_reason))
        continue;

      *index = i;
      return TRUE;
    }

  return FALSE;
}

const char *
instep_words_stop_or_go (const InstepNumbnessJudgement *judgement)
{
  guint stop;

  g_return_val_if_fail (judgement != NULL, NULL);

  if (!judgement->stop)
    return _("You may go on, if the feeling is back within 5 minutes of loosening or stopping. If it "
             "is not, end the run.");

  return find_stop (judgement, &stop) ? _(STOPS[stop].words) : _("Stop running.");
}

const char *
instep_words_stop_or_go_headline (const InstepNumbnessJudgement *judgement)
{
  g_return_val_if_fail (judgement != NULL, NULL);

  if (!judgement->stop)
    return _("You may go on");

  switch (judgement->urgency)
    {
    case INSTEP_URGENCY_EMERGENCY:
      return _("Stop, and call for help now");
    case INSTEP_URGENCY_SAME_DAY:
      return _("Stop, and see a doctor today");
    case INSTEP_URGENCY_DOCTOR_SOON:
      return _("Stop, and see a doctor soon");
    case INSTEP_URGENCY_NONE:
    default:
      return _("Stop running");
    }
}

const char *
instep_words_stop_or_go_why (const InstepNumbnessJudgement *judgement)
{
  guint stop;

  g_return_val_if_fail (judgement != NULL, NULL);

  if (!judgement->stop)
    return _("As long as the feeling is back within 5 minutes of loosening or stopping.");

  return find_stop (judgement, &stop) ? _(STOPS[stop].why) : instep_words_urgency (judgement->urgency);
}

const char *
instep_words_doctor_first (const InstepNumbnessJudgement *judgement)
{
  g_return_val_if_fail (judgement != NULL, NULL);

  if (judgement->red_flags[0] != NULL || judgement->urgency == INSTEP_URGENCY_NONE)
    return NULL;

  return judgement->stop
           ? _("What fits best is for a doctor to look at, before you buy another size.")
           : _("See a doctor soon: what fits best is for a doctor to look at, before you buy another size.");
}

const char *
instep_words_cause_match (InstepCauseMatch match)
{
  switch (match)
    {
    case INSTEP_CAUSE_FITS_BEST:
      /* Translators: how well a cause of numb feet fits what was said. */
      return C_("cause", "fits best");
    case INSTEP_CAUSE_FITS:
      return C_("cause", "fits");
    case INSTEP_CAUSE_POSSIBLE:
    default:
      return C_("cause", "possible");
    }
}

char *
instep_words_cause_in_short (const InstepCause  *cause,
                             const char * const *signs)
{
  g_autofree const char **because = NULL;
  g_autoptr(GPtrArray) sentences = g_ptr_array_new ();

  g_return_val_if_fail (cause != NULL, NULL);
  g_return_val_if_fail (signs != NULL, NULL);

  if (cause->kind == INSTEP_CAUSE_MEDICAL)
    /* Translators: below the name of what a doctor should look for. */
    g_ptr_array_add (sentences, (gpointer) _("It can also come from this: ask a doctor."));

  because = instep_words_because (cause, signs);
  for (guint i = 0; because[i] != NULL && i < REASONS_IN_SHORT; i++)
    g_ptr_array_add (sentences, (gpointer) because[i]);
  g_ptr_array_add (sentences, NULL);

  return g_strjoinv (" ", (char **) sentences->pdata);
}

char *
instep_words_result_in_short (const InstepNumbnessJudgement *judgement)
{
  const InstepCauseRank *first;

  g_return_val_if_fail (judgement != NULL, NULL);

  if (judgement->stop)
    return g_strdup (instep_words_stop_or_go_why (judgement));
  if (judgement->urgency != INSTEP_URGENCY_NONE)
    return g_strdup (instep_words_urgency (judgement->urgency));
  if (judgement->causes->len == 0)
    return NULL;

  first = &g_array_index (judgement->causes, InstepCauseRank, 0);
  switch (instep_cause_rank_match (first, first))
    {
    case INSTEP_CAUSE_FITS_BEST:
      /* Translators: "%s" is a cause of numb feet, "Shoe too tight". */
      return g_strdup_printf (_("Fits best: %s"), first->cause->name);
    case INSTEP_CAUSE_FITS:
      /* Translators: "%s" is a cause of numb feet, "Shoe too tight". */
      return g_strdup_printf (_("Fits: %s"), first->cause->name);
    case INSTEP_CAUSE_POSSIBLE:
    default:
      /* Translators: "%s" is a cause of numb feet, "Shoe too tight". */
      return g_strdup_printf (_("Possible: %s"), first->cause->name);
    }
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
