/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-numbness"

#include "config.h"

#include "numbness/judgement.h"

/* How many of the likely causes are worth a change: each further one is a guess. */
#define MOST_CAUSES_FIXED 3

/* The first and the last step of the ladder, whatever the cause. */
#define FIRST_FIX "stop-loosen-walk"
#define LAST_FIX  "see-doctor"

/* Answers that end a run though no red flag was raised. */
static const struct
{
  InstepNumbQuestion  question;
  const char         *answer;
} STOPS[] = {
  { INSTEP_NUMB_TREND, "worse" },
  { INSTEP_NUMB_TREND, "changes-stride" },
  { INSTEP_NUMB_RELIEF, "none" },
  { INSTEP_NUMB_PAIN, "tight-muscle" },
};

static const char *
find_stop_reason (const InstepNumbnessAnswers *answers)
{
  for (guint i = 0; i < G_N_ELEMENTS (STOPS); i++)
    {
      if (instep_numbness_answers_has (answers, STOPS[i].question, STOPS[i].answer))
        return STOPS[i].answer;
    }

  return NULL;
}

/* The signs of the answers, and those of the fit. */
static char **
join_signs (const InstepNumbnessAnswers *answers,
            const char * const          *fit_signs)
{
  g_autofree const char **said = instep_numbness_answers_signs (answers);
  g_autoptr(GStrvBuilder) signs = g_strv_builder_new ();

  g_strv_builder_addv (signs, said);
  for (guint i = 0; fit_signs != NULL && fit_signs[i] != NULL; i++)
    {
      if (!g_strv_contains (said, fit_signs[i]))
        g_strv_builder_add (signs, fit_signs[i]);
    }

  return g_strv_builder_end (signs);
}

/* Only what something speaks for. */
static GArray *
list_likely (GPtrArray          *causes,
             const char * const *signs)
{
  GArray *ranks = instep_causes_rank (causes, signs);
  guint n_likely = 0;

  while (n_likely < ranks->len && g_array_index (ranks, InstepCauseRank, n_likely).score > 0)
    n_likely++;
  g_array_set_size (ranks, n_likely);

  return ranks;
}

static gboolean
is_first_medical (GArray *causes)
{
  return causes->len > 0 &&
         g_array_index (causes, InstepCauseRank, 0).cause->kind == INSTEP_CAUSE_MEDICAL;
}

/* "Half a size up" of a shoe that is too long would be nonsense. */
static gboolean
makes_sense (const InstepFix    *fix,
             const char * const *signs)
{
  for (guint i = 0; fix->not_with[i] != NULL; i++)
    {
      if (g_strv_contains (signs, fix->not_with[i]))
        return FALSE;
    }

  return TRUE;
}

static void
add_fix (GPtrArray          *chosen,
         GPtrArray          *fixes,
         const char         *id,
         gboolean            may_buy,
         const char * const *signs)
{
  for (guint i = 0; i < fixes->len; i++)
    {
      InstepFix *fix = g_ptr_array_index (fixes, i);

      if (!g_str_equal (fix->id, id) || g_ptr_array_find (chosen, fix, NULL))
        continue;
      if ((may_buy || fix->opens != INSTEP_FIX_OPENS_SIZE) && makes_sense (fix, signs))
        g_ptr_array_add (chosen, fix);
    }
}

/* No size to buy where a doctor should look first.  A doctor as the fix of one cause does not come
 * before the fixes of the next.
 */
static GPtrArray *
list_fixes (GArray             *causes,
            GPtrArray          *fixes,
            const char * const *signs)
{
  GPtrArray *chosen = g_ptr_array_new ();
  gboolean doctor_first = is_first_medical (causes);

  add_fix (chosen, fixes, FIRST_FIX, TRUE, signs);
  if (doctor_first)
    add_fix (chosen, fixes, LAST_FIX, TRUE, signs);

  for (guint i = 0; i < MIN (causes->len, MOST_CAUSES_FIXED); i++)
    {
      const InstepCause *cause = g_array_index (causes, InstepCauseRank, i).cause;

      for (guint j = 0; cause->fix_ids[j] != NULL; j++)
        {
          if (!g_str_equal (cause->fix_ids[j], LAST_FIX))
            add_fix (chosen, fixes, cause->fix_ids[j], !doctor_first, signs);
        }
    }
  add_fix (chosen, fixes, LAST_FIX, TRUE, signs);

  return chosen;
}

void
instep_numbness_judge (GPtrArray                   *causes,
                       GPtrArray                   *fixes,
                       const InstepNumbnessAnswers *answers,
                       const char * const          *fit_signs,
                       InstepNumbnessJudgement     *judgement)
{
  g_return_if_fail (causes != NULL);
  g_return_if_fail (fixes != NULL);
  g_return_if_fail (answers != NULL);
  g_return_if_fail (judgement != NULL);

  judgement->red_flags = instep_red_flags_raised (answers);
  judgement->signs = join_signs (answers, fit_signs);

  if (judgement->red_flags[0] != NULL)
    {
      judgement->urgency = instep_red_flag_urgency (judgement->red_flags[0]);
      judgement->stop = TRUE;
      judgement->stop_reason = NULL;
      judgement->causes = g_array_new (FALSE, FALSE, sizeof (InstepCauseRank));
      judgement->fixes = g_ptr_array_new ();
      return;
    }

  judgement->stop_reason = find_stop_reason (answers);
  judgement->stop = judgement->stop_reason != NULL;
  judgement->causes = list_likely (causes, (const char * const *) judgement->signs);
  judgement->fixes = list_fixes (judgement->causes, fixes,
                                 (const char * const *) judgement->signs);
  judgement->urgency = is_first_medical (judgement->causes) ? INSTEP_URGENCY_DOCTOR_SOON
                                                            : INSTEP_URGENCY_NONE;
}

void
instep_numbness_judgement_clear (InstepNumbnessJudgement *judgement)
{
  g_return_if_fail (judgement != NULL);

  g_clear_pointer (&judgement->red_flags, g_free);
  g_clear_pointer (&judgement->signs, g_strfreev);
  g_clear_pointer (&judgement->causes, g_array_unref);
  g_clear_pointer (&judgement->fixes, g_ptr_array_unref);
}
