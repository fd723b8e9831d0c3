/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a runner with a red flag is told, and what a doctor should hear. */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/numbness-words.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

/* The emergency numbers of the numbness facts, §1: one's own country's first, and the others for those
 * who run abroad.
 */
static const struct
{
  const char *territory;      /* as in the name of a locale */
  const char *words;
} EMERGENCIES[] = {
  { "_GB", N_("Call for help now: 999 in the United Kingdom, 112 in the European Union, 911 in the "
              "United States, 111 in New Zealand.") },
  { "_US", N_("Call for help now: 911 in the United States, 112 in the European Union, 999 in the "
              "United Kingdom, 111 in New Zealand.") },
  { "_NZ", N_("Call for help now: 111 in New Zealand, 112 in the European Union, 999 in the United "
              "Kingdom, 911 in the United States.") },
};

const char *
instep_words_emergency (const char *locale)
{
  g_return_val_if_fail (locale != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (EMERGENCIES); i++)
    {
      if (strstr (locale, EMERGENCIES[i].territory) != NULL)
        return _(EMERGENCIES[i].words);
    }

  /* Translators: name your own country's number first. */
  return _("Call for help now: 112 in the European Union, 999 in the United Kingdom, 911 in the "
           "United States, 111 in New Zealand.");
}

const char *
instep_words_urgency (InstepUrgency urgency)
{
  switch (urgency)
    {
    case INSTEP_URGENCY_EMERGENCY:
      /* A person may read another language than that of the country; money is the country's. */
      return instep_words_emergency (setlocale (LC_MONETARY, NULL));
    case INSTEP_URGENCY_SAME_DAY:
      return _("See a doctor or go to a hospital today.");
    case INSTEP_URGENCY_DOCTOR_SOON:
      return _("See a doctor soon.");
    case INSTEP_URGENCY_NONE:
    default:
      return NULL;
    }
}

const char *
instep_words_urgency_title (InstepUrgency urgency)
{
  switch (urgency)
    {
    case INSTEP_URGENCY_EMERGENCY:
      return _("Call an emergency number now");
    case INSTEP_URGENCY_SAME_DAY:
      return _("See a doctor today");
    case INSTEP_URGENCY_DOCTOR_SOON:
      return _("See a doctor soon");
    case INSTEP_URGENCY_NONE:
    default:
      return NULL;
    }
}

char *
instep_words_care (const InstepNumbnessGuide *guide,
                   const char                *red_flag)
{
  const InstepNumbCare *care;

  g_return_val_if_fail (guide != NULL, NULL);
  g_return_val_if_fail (red_flag != NULL, NULL);

  care = instep_numbness_guide_care (guide, red_flag);
  g_return_val_if_fail (care != NULL, NULL);

  /* Translators: how soon to see a doctor, and why: two or more whole sentences. */
  return g_strdup_printf (_("%s %s"), instep_words_urgency (instep_red_flag_urgency (red_flag)),
                          care->text);
}

char *
instep_words_said (const InstepNumbnessGuide   *guide,
                   const InstepNumbnessAnswers *answers,
                   InstepNumbQuestion           question)
{
  const char * const *ids;
  GString *said;

  g_return_val_if_fail (guide != NULL, NULL);
  g_return_val_if_fail (answers != NULL, NULL);
  g_return_val_if_fail (question < INSTEP_NUMB_N_QUESTIONS, NULL);

  ids = instep_numb_question_answer_ids (question);
  said = g_string_new (NULL);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (!instep_numbness_answers_has (answers, question, ids[i]))
        continue;

      /* Translators: between two answers to one question, which may have commas themselves. */
      g_string_append_printf (said, "%s%s", said->len > 0 ? _("; ") : "",
                              instep_numbness_guide_answer (guide, question, ids[i]));
    }

  return g_string_free (said, said->len == 0);
}
