/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-numbness"

#include "config.h"

#include "numbness/red-flags.h"

/* The levels of the numbness facts, §1.  What a pack says of a flag can be overlaid; how urgent it is
 * cannot.
 */
static const struct
{
  const char    *id;
  InstepUrgency  urgency;
} FLAGS[] = {
  { "sudden-numbness", INSTEP_URGENCY_EMERGENCY },
  { "saddle-or-both-legs", INSTEP_URGENCY_EMERGENCY },
  { "cold-pale-foot", INSTEP_URGENCY_EMERGENCY },
  { "swelling-after-injury", INSTEP_URGENCY_EMERGENCY },
  { "swollen-leg-breathless", INSTEP_URGENCY_EMERGENCY },
  { "low-sodium", INSTEP_URGENCY_EMERGENCY },
  { "frostbite", INSTEP_URGENCY_EMERGENCY },
  { "one-leg-swollen", INSTEP_URGENCY_SAME_DAY },
  { "diabetes-wound", INSTEP_URGENCY_SAME_DAY },
  { "weakness-on-effort", INSTEP_URGENCY_DOCTOR_SOON },
  { "no-clear-cause", INSTEP_URGENCY_DOCTOR_SOON },
  { "diabetes", INSTEP_URGENCY_DOCTOR_SOON },
  { "lasting-pain", INSTEP_URGENCY_DOCTOR_SOON },
  { "at-rest-or-night", INSTEP_URGENCY_DOCTOR_SOON },
  { "white-toes-warning", INSTEP_URGENCY_DOCTOR_SOON },
  { "not-covered", INSTEP_URGENCY_DOCTOR_SOON },
  { "stays-after-run", INSTEP_URGENCY_DOCTOR_SOON },
  { "sharp-or-burning", INSTEP_URGENCY_DOCTOR_SOON },
  { "always-one-foot", INSTEP_URGENCY_DOCTOR_SOON },
  { "nerve-history", INSTEP_URGENCY_DOCTOR_SOON },
};

/* Answers that are red flags themselves. */
static const struct
{
  InstepNumbQuestion  question;
  const char         *answer;
  const char         *flag;
} RAISED[] = {
  { INSTEP_NUMB_PAIN, "burning", "sharp-or-burning" },
  { INSTEP_NUMB_RECOVERY, "longer", "stays-after-run" },
  { INSTEP_NUMB_RECOVERY, "never", "stays-after-run" },
};

const char *
instep_urgency_id (InstepUrgency urgency)
{
  static const char * const ids[] = {
    [INSTEP_URGENCY_NONE] = "none",
    [INSTEP_URGENCY_DOCTOR_SOON] = "doctor-soon",
    [INSTEP_URGENCY_SAME_DAY] = "same-day",
    [INSTEP_URGENCY_EMERGENCY] = "emergency",
  };

  g_return_val_if_fail ((guint) urgency < G_N_ELEMENTS (ids), NULL);

  return ids[urgency];
}

InstepUrgency
instep_red_flag_urgency (const char *id)
{
  g_return_val_if_fail (id != NULL, INSTEP_URGENCY_NONE);

  for (guint i = 0; i < G_N_ELEMENTS (FLAGS); i++)
    {
      if (g_str_equal (FLAGS[i].id, id))
        return FLAGS[i].urgency;
    }

  /* Rather one doctor too many than an unknown sign let through. */
  g_return_val_if_reached (INSTEP_URGENCY_EMERGENCY);
}

const char **
instep_red_flags_raised (const InstepNumbnessAnswers *answers)
{
  InstepNumbnessAnswers all;
  g_autoptr(GPtrArray) raised = g_ptr_array_new ();

  g_return_val_if_fail (answers != NULL, NULL);

  all = *answers;
  for (guint i = 0; i < G_N_ELEMENTS (RAISED); i++)
    {
      if (instep_numbness_answers_has (answers, RAISED[i].question, RAISED[i].answer))
        instep_numbness_answers_say (&all, INSTEP_NUMB_RED_FLAG, RAISED[i].flag);
    }

  /* The table begins with the most urgent. */
  for (guint i = 0; i < G_N_ELEMENTS (FLAGS); i++)
    {
      if (instep_numbness_answers_has (&all, INSTEP_NUMB_RED_FLAG, FLAGS[i].id))
        g_ptr_array_add (raised, (gpointer) FLAGS[i].id);
    }
  g_ptr_array_add (raised, NULL);

  return (const char **) g_ptr_array_steal (raised, NULL);
}

InstepUrgency
instep_red_flags_urgency (const InstepNumbnessAnswers *answers)
{
  g_autofree const char **raised = NULL;

  g_return_val_if_fail (answers != NULL, INSTEP_URGENCY_NONE);

  raised = instep_red_flags_raised (answers);

  return raised[0] != NULL ? instep_red_flag_urgency (raised[0]) : INSTEP_URGENCY_NONE;
}

gboolean
instep_red_flag_find_reason (const InstepNumbnessAnswers  *answers,
                             const char                   *id,
                             InstepNumbQuestion           *question,
                             const char                  **answer)
{
  g_return_val_if_fail (answers != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (question != NULL && answer != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (RAISED); i++)
    {
      if (g_str_equal (RAISED[i].flag, id) &&
          instep_numbness_answers_has (answers, RAISED[i].question, RAISED[i].answer))
        {
          *question = RAISED[i].question;
          *answer = RAISED[i].answer;
          return TRUE;
        }
    }

  return FALSE;
}

void
instep_red_flag_take_back (InstepNumbnessAnswers *answers,
                           const char            *id)
{
  InstepNumbQuestion question;
  const char *answer;

  g_return_if_fail (answers != NULL);
  g_return_if_fail (id != NULL);

  instep_numbness_answers_unsay (answers, INSTEP_NUMB_RED_FLAG, id);
  while (instep_red_flag_find_reason (answers, id, &question, &answer))
    instep_numbness_answers_unsay (answers, question, answer);
}
