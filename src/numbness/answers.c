/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-numbness"

#include "config.h"

#include "numbness/answers.h"

/* Where answers to "onset" begin, minutes after the start of the run. */
#define ONSET_10_MIN 10.0
#define ONSET_60_MIN 60.0

/* Signs stand in the order of the answers, NULL where an answer speaks for no cause. */
static const struct
{
  const char *id;
  gboolean    several;
  const char *answers[INSTEP_NUMB_ANSWERS_MAX + 1];
  const char *signs[INSTEP_NUMB_ANSWERS_MAX];
} QUESTIONS[] = {
  [INSTEP_NUMB_RED_FLAG] = { "red-flag", TRUE,
    { "sudden-numbness", "saddle-or-both-legs", "cold-pale-foot", "swelling-after-injury",
      "swollen-leg-breathless", "low-sodium", "frostbite", "one-leg-swollen", "diabetes-wound",
      "weakness-on-effort", "no-clear-cause", "diabetes", "lasting-pain", "at-rest-or-night",
      "white-toes-warning", "not-covered", "stays-after-run", "sharp-or-burning", "always-one-foot",
      "nerve-history", NULL },
    { NULL } },
  [INSTEP_NUMB_WHERE] = { "where", TRUE,
    { "top", "toe-1-2", "toe-3-4", "toes", "toe-tips", "ball", "sole", "heel", "outer-edge", "whole",
      NULL },
    { "where-top", "where-toe-1-2", "where-toe-3-4", "where-toes", "where-toe-tips", "where-ball",
      "where-sole", "where-heel", "where-outer-edge", "where-whole" } },
  [INSTEP_NUMB_FEET] = { "feet", FALSE,
    { "one", "both", NULL },
    { "feet-one", "feet-both" } },
  [INSTEP_NUMB_SIDE] = { "side", FALSE,
    { "left", "right", NULL },
    { NULL } },
  [INSTEP_NUMB_ONSET] = { "onset", FALSE,
    { "at-once", "10-30min", "after-1h", "after-run", NULL },
    { "onset-at-once", "onset-10-30min", "onset-after-1h", "onset-after-run" } },
  [INSTEP_NUMB_PAIN] = { "pain", FALSE,
    { "none", "pressure", "burning", "tight-muscle", NULL },
    { "pain-none", "pain-pressure", NULL, "pain-tight-muscle" } },
  [INSTEP_NUMB_RELIEF] = { "relief", FALSE,
    { "loosening", "shoe-off", "stopping", "slowly", "none", NULL },
    { "relief-loosening", "relief-shoe-off", "relief-stopping", "relief-slowly", "relief-none" } },
  [INSTEP_NUMB_RECOVERY] = { "recovery", FALSE,
    { "under-5min", "under-30min", "longer", "never", NULL },
    { "recovery-under-5min", "recovery-under-30min", NULL, NULL } },
  [INSTEP_NUMB_SAME_DISTANCE] = { "same-distance", FALSE,
    { "yes", "no", NULL },
    { "same-distance-yes", "same-distance-no" } },
  [INSTEP_NUMB_TREND] = { "trend", FALSE,
    { "mild", "worse", "changes-stride", NULL },
    { NULL } },
  [INSTEP_NUMB_NEW] = { "new", TRUE,
    { "shoes", "socks", "insoles", "lacing", "mileage", NULL },
    { "new-shoes", "new-socks", "new-insoles", "new-lacing", "new-mileage" } },
  [INSTEP_NUMB_CONDITIONS] = { "conditions", TRUE,
    { "hot", "cold", "downhill", "much-drinking", "little-drinking", "sock-bunches", "sock-seams",
      "cotton-sock", NULL },
    { "hot", "cold", "downhill", "much-drinking", "little-drinking", "sock-bunches", "sock-seams",
      "cotton-sock" } },
  [INSTEP_NUMB_HABITS] = { "habits", TRUE,
    { "carrying", "overstriding", "clenched-toes", "tight-lower-legs", NULL },
    { "carrying", "overstriding", "clenched-toes", "tight-lower-legs" } },
};

G_STATIC_ASSERT (G_N_ELEMENTS (QUESTIONS) == INSTEP_NUMB_N_QUESTIONS);

/* The bit of an answer; 0 when @id is none of @question. */
static guint
find_bit (InstepNumbQuestion  question,
          const char         *id)
{
  guint index;

  return instep_numb_question_find_answer (question, id, &index) ? 1u << index : 0;
}

const char *
instep_numb_question_id (InstepNumbQuestion question)
{
  g_return_val_if_fail (question < INSTEP_NUMB_N_QUESTIONS, NULL);

  return QUESTIONS[question].id;
}

const char * const *
instep_numb_question_answer_ids (InstepNumbQuestion question)
{
  g_return_val_if_fail (question < INSTEP_NUMB_N_QUESTIONS, NULL);

  return QUESTIONS[question].answers;
}

gboolean
instep_numb_question_find_answer (InstepNumbQuestion  question,
                                  const char         *id,
                                  guint              *index)
{
  g_return_val_if_fail (question < INSTEP_NUMB_N_QUESTIONS, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (index != NULL, FALSE);

  for (guint i = 0; QUESTIONS[question].answers[i] != NULL; i++)
    {
      if (!g_str_equal (QUESTIONS[question].answers[i], id))
        continue;

      *index = i;
      return TRUE;
    }

  return FALSE;
}

gboolean
instep_numb_question_takes_several (InstepNumbQuestion question)
{
  g_return_val_if_fail (question < INSTEP_NUMB_N_QUESTIONS, FALSE);

  return QUESTIONS[question].several;
}

gboolean
instep_numbness_answers_say (InstepNumbnessAnswers *answers,
                             InstepNumbQuestion     question,
                             const char            *id)
{
  guint bit;

  g_return_val_if_fail (answers != NULL, FALSE);
  g_return_val_if_fail (question < INSTEP_NUMB_N_QUESTIONS, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  bit = find_bit (question, id);
  if (bit == 0)
    return FALSE;

  if (!QUESTIONS[question].several)
    answers->said[question] = 0;
  answers->said[question] |= bit;

  if (question == INSTEP_NUMB_SIDE)
    answers->said[INSTEP_NUMB_FEET] = find_bit (INSTEP_NUMB_FEET, "one");
  else if (question == INSTEP_NUMB_FEET && g_str_equal (id, "both"))
    answers->said[INSTEP_NUMB_SIDE] = 0;

  return TRUE;
}

void
instep_numbness_answers_unsay (InstepNumbnessAnswers *answers,
                               InstepNumbQuestion     question,
                               const char            *id)
{
  g_return_if_fail (answers != NULL);
  g_return_if_fail (question < INSTEP_NUMB_N_QUESTIONS);
  g_return_if_fail (id != NULL);

  answers->said[question] &= ~find_bit (question, id);

  /* Nor is it one foot, then, which a side is part of. */
  if (answers->said[INSTEP_NUMB_FEET] == 0)
    answers->said[INSTEP_NUMB_SIDE] = 0;
}

gboolean
instep_numbness_answers_has (const InstepNumbnessAnswers *answers,
                             InstepNumbQuestion           question,
                             const char                  *id)
{
  guint bit;

  g_return_val_if_fail (answers != NULL, FALSE);
  g_return_val_if_fail (question < INSTEP_NUMB_N_QUESTIONS, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  bit = find_bit (question, id);
  g_return_val_if_fail (bit != 0, FALSE);

  return (answers->said[question] & bit) != 0;
}

gboolean
instep_numbness_answers_is_empty (const InstepNumbnessAnswers *answers)
{
  const InstepNumbnessAnswers nothing_said = { 0 };

  return instep_numbness_answers_is_equal (answers, &nothing_said);
}

gboolean
instep_numbness_answers_is_equal (const InstepNumbnessAnswers *a,
                                  const InstepNumbnessAnswers *b)
{
  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    {
      if (a->said[i] != b->said[i])
        return FALSE;
    }

  return TRUE;
}

const char *
instep_numb_onset_id (double minutes)
{
  if (minutes < ONSET_10_MIN)
    return "at-once";
  if (minutes < ONSET_60_MIN)
    return "10-30min";

  return "after-1h";
}

const char **
instep_numbness_answers_signs (const InstepNumbnessAnswers *answers)
{
  g_autoptr(GPtrArray) signs = g_ptr_array_new ();

  g_return_val_if_fail (answers != NULL, NULL);

  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    {
      for (guint j = 0; QUESTIONS[i].answers[j] != NULL; j++)
        {
          if ((answers->said[i] & (1u << j)) != 0 && QUESTIONS[i].signs[j] != NULL)
            g_ptr_array_add (signs, (gpointer) QUESTIONS[i].signs[j]);
        }
    }
  g_ptr_array_add (signs, NULL);

  return (const char **) g_ptr_array_steal (signs, NULL);
}
