/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the forecast speaks for: lacings and causes, those that fit best first. */

#pragma once

#include "fit/forecast.h"
#include "lacing/pattern.h"
#include "numbness/answers.h"
#include "numbness/causes.h"

G_BEGIN_DECLS

typedef struct
{
  const InstepPattern *pattern;   /* borrowed */
  guint                score;
  gboolean             settles;   /* two of the problems pull in two directions, and it is for both */
  char                *reason;    /* shown: a whole sentence, naming the problem */
} InstepLacingChoice;

void     instep_lacing_choice_free  (InstepLacingChoice *choice);

/**
 * instep_advice_rank_lacings:
 * @patterns: (element-type InstepPattern): all patterns, in their own order
 * @tags: problem tags, NULL-terminated
 *
 * Returns: (transfer full) (element-type InstepLacingChoice): the patterns with a score over 0: first
 *   those that settle a conflict of two tags, then by score; equals by evidence, then in their own
 *   order
 */
GPtrArray *instep_advice_rank_lacings (GPtrArray           *patterns,
                                       const char * const  *tags);

/**
 * instep_advice_choose_lacings:
 * @patterns: (element-type InstepPattern): all patterns, in their own order
 * @answers: what was said about numb feet
 *
 * The lacings that a fit and numb feet speak for, one for both shoes.
 *
 * Returns: (transfer full) (element-type InstepLacingChoice): as instep_advice_rank_lacings(); empty
 *   when a doctor should look first
 */
GPtrArray *instep_advice_choose_lacings (GPtrArray                   *patterns,
                                         const InstepForecast        *forecast,
                                         const InstepFitInput        *input,
                                         const InstepNumbnessAnswers *answers);

/* The same for one shoe, where each gets a lacing of its own. */
GPtrArray *instep_advice_choose_lacings_of_foot (GPtrArray                   *patterns,
                                                 const InstepForecast        *forecast,
                                                 const InstepFitInput        *input,
                                                 const InstepNumbnessAnswers *answers,
                                                 InstepSide                   side);

/**
 * instep_advice_not_with:
 * @patterns: (element-type InstepPattern): all patterns
 * @tags: (nullable): the problems it is worn for, NULL-terminated; with none, those of which it is
 *   the first choice
 *
 * Returns: (transfer full): the ids of the lacings that must not be combined with @pattern, since
 *   they work against it; free with g_strfreev()
 */
char   **instep_advice_not_with    (GPtrArray           *patterns,
                                    const InstepPattern *pattern,
                                    const char * const  *tags);

/**
 * InstepLacingCombination:
 * @tag: another problem beside those a lacing is the first choice for; borrowed
 * @pattern: the lacing that is for both; borrowed
 */
typedef struct
{
  const char          *tag;
  const InstepPattern *pattern;
} InstepLacingCombination;

/**
 * instep_advice_goes_with:
 * @patterns: (element-type InstepPattern): all patterns
 *
 * Returns: (transfer full) (element-type InstepLacingCombination): with which further problem
 *   @pattern is combined to another lacing
 */
GArray  *instep_advice_goes_with   (GPtrArray           *patterns,
                                    const InstepPattern *pattern);

/* Signs a forecast gives for the causes of numbness: "verdict-tight", "girth-too-tight",
 * "long-run", "hot", "cold", "cotton-sock", …  Free with g_strfreev().
 */
char   **instep_advice_signs        (const InstepForecast  *forecast,
                                     const InstepFitInput  *input,
                                     const InstepFitTables *tables);

/* The same of what is known of a fit without its forecast; "good" and "unknown" give none. */
char   **instep_advice_signs_of_verdicts (InstepToeVerdict   verdict,
                                          InstepGirthVerdict girth_verdict);

G_END_DECLS
