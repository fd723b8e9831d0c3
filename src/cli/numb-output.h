/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What "numb" answers. */

#pragma once

#include "content/content.h"
#include "numbness/judgement.h"

G_BEGIN_DECLS

/**
 * InstepNumbAnswer:
 * @lacings: (element-type InstepLacingChoice): best first; empty with a red flag
 *
 * All borrowed.
 */
typedef struct
{
  const InstepContent           *content;
  const InstepNumbnessAnswers   *answers;
  const InstepNumbnessJudgement *judgement;
  GPtrArray                     *lacings;
} InstepNumbAnswer;

/* Free with g_free(). */
char *instep_numb_answer_to_json (const InstepNumbAnswer *answer);
char *instep_numb_answer_to_text (const InstepNumbAnswer *answer);

G_END_DECLS
