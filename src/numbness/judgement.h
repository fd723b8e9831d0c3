/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the answers about numb feet come to: how urgent it is, whether to stop, and what to look at. */

#pragma once

#include "numbness/causes.h"
#include "numbness/red-flags.h"

G_BEGIN_DECLS

/**
 * InstepNumbnessJudgement:
 * @urgency: how soon a doctor should see it
 * @stop: whether to stop running; else one may go on, as long as the feeling is back within five
 *   minutes of loosening or stopping
 * @stop_reason: (nullable): the answer that ends the run: "worse", "changes-stride", "none" or
 *   "tight-muscle"; NULL when none does, or a red flag does
 * @red_flags: (element-type utf8): those raised, most urgent first; NULL-terminated.  With any,
 *   @causes and @fixes are empty.
 * @signs: what the causes were weighed by
 * @causes: (element-type InstepCauseRank): those that more speaks for than against, likely first
 * @fixes: (element-type InstepFix): in the order to try them, one at a time; borrowed elements
 *
 * Clear with instep_numbness_judgement_clear().
 */
typedef struct
{
  InstepUrgency   urgency;
  gboolean        stop;
  const char     *stop_reason;
  const char    **red_flags;
  GStrv           signs;
  GArray         *causes;
  GPtrArray      *fixes;
} InstepNumbnessJudgement;

/**
 * instep_numbness_judge:
 * @causes: (element-type InstepCause): all causes, in their own order; must outlive @judgement
 * @fixes: (element-type InstepFix): all fixes; must outlive @judgement
 * @fit_signs: (nullable): signs of a fit, NULL-terminated
 * @judgement: (out caller-allocates): what it comes to
 */
void instep_numbness_judge           (GPtrArray                   *causes,
                                      GPtrArray                   *fixes,
                                      const InstepNumbnessAnswers *answers,
                                      const char * const          *fit_signs,
                                      InstepNumbnessJudgement     *judgement);

void instep_numbness_judgement_clear (InstepNumbnessJudgement     *judgement);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (InstepNumbnessJudgement, instep_numbness_judgement_clear)

G_END_DECLS
