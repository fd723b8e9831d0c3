/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the answers about numb feet come to, in words.  Every char * returned wants g_free(), every
 * const char * is borrowed.
 */

#pragma once

#include "numbness/guide.h"
#include "numbness/judgement.h"

G_BEGIN_DECLS

/* A sign as a reason: "It eases when you loosen the laces."; NULL for one that is not known. */
const char *instep_words_sign         (const char                    *sign);

/* What speaks for a cause, and what against it, of the signs that hold: whole sentences, strongest
 * first, NULL-terminated.  The strings are borrowed: free the list alone, with g_free().
 */
const char **instep_words_because     (const InstepCause             *cause,
                                       const char * const            *signs);
const char **instep_words_against     (const InstepCause             *cause,
                                       const char * const            *signs);

/* How soon: "See a doctor today."; NULL when it is not urgent. */
const char *instep_words_urgency      (InstepUrgency                  urgency);

/* Where to call in an emergency, the number of the country of @locale first: "en_GB.UTF-8". */
const char *instep_words_emergency    (const char                    *locale);

/* How soon, in the few words of a headline: "See a doctor today"; NULL when it is not urgent. */
const char *instep_words_urgency_title (InstepUrgency                 urgency);

/* What to do about a red flag: how soon, and why. */
char       *instep_words_care         (const InstepNumbnessGuide     *guide,
                                       const char                    *red_flag);

/* What was answered to a question: "Toes; Ball of the foot"; NULL where nothing was. */
char       *instep_words_said         (const InstepNumbnessGuide     *guide,
                                       const InstepNumbnessAnswers   *answers,
                                       InstepNumbQuestion             question);

/* Whether to stop, and why; or to go on, and under which condition. */
const char *instep_words_stop_or_go   (const InstepNumbnessJudgement *judgement);

/* The same for a headline: "You may go on", "Stop, and see a doctor soon"; and the condition for going
 * on, or why to stop, in a sentence.
 */
const char *instep_words_stop_or_go_headline (const InstepNumbnessJudgement *judgement);
const char *instep_words_stop_or_go_why      (const InstepNumbnessJudgement *judgement);

/* That a doctor should look first though no red flag was raised; NULL where that is not so. */
const char *instep_words_doctor_first (const InstepNumbnessJudgement *judgement);

/* How well a cause fits: "fits best", "fits", "possible". */
const char *instep_words_cause_match  (InstepCauseMatch               match);

/* The strongest reasons for a cause, for the line below its name; of a medical one first that a doctor is
 * to be asked.
 */
char       *instep_words_cause_in_short (const InstepCause           *cause,
                                         const char * const          *signs);

/* One line below the headline: why to stop, or how soon to see a doctor, or the first cause, "Fits best:
 * Shoe too tight"; NULL when nothing is likely.
 */
char       *instep_words_result_in_short (const InstepNumbnessJudgement *judgement);

/* What to watch on the next run; NULL when there should be none before a doctor. */
char       *instep_words_next_run     (const InstepNumbnessAnswers   *answers,
                                       const InstepNumbnessJudgement *judgement);

G_END_DECLS
