/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The problems that a lacing may be chosen for, by their tags: "toe_bang", "heel_slip", …; those of
 * a fit are "baseline" when there is none, and never empty.  Free with g_strfreev().
 */

#pragma once

#include "fit/forecast.h"
#include "numbness/answers.h"

G_BEGIN_DECLS

/* Of both feet: one lacing for both shoes. */
char **instep_advice_lacing_tags         (const InstepForecast *forecast,
                                          const InstepFitInput *input);

/* Of one foot, where each shoe gets a lacing of its own. */
char **instep_advice_lacing_tags_of_foot (const InstepForecast *forecast,
                                          const InstepFitInput *input,
                                          InstepSide            side);

/* Of what is known of a fit without its forecast; "good" and "unknown" where nothing was said. */
char **instep_advice_lacing_tags_of_verdicts (InstepToeVerdict   verdict,
                                              InstepGirthVerdict girth_verdict);

/* Of where feet go numb; may be empty. */
char **instep_advice_lacing_tags_of_numbness (const InstepNumbnessAnswers *answers);

/* The tags of both lists, none twice; "baseline" only where there is no other. */
char **instep_advice_join_lacing_tags        (const char * const          *first,
                                              const char * const          *second);

G_END_DECLS
