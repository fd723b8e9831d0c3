/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What "lacings" answers. */

#pragma once

#include "content/content.h"
#include "lacing/throat.h"

G_BEGIN_DECLS

/**
 * InstepLacingsAnswer:
 * @choices: (element-type InstepLacingChoice): best first, or in their own order with score 0 where
 *   nothing was asked for
 * @tags: the problems asked for, NULL-terminated; may be empty
 * @throat: the usual eyelets of as many pairs as were said
 *
 * All borrowed.
 */
typedef struct
{
  const InstepContent *content;
  GPtrArray           *choices;
  const char * const  *tags;
  const InstepThroat  *throat;
} InstepLacingsAnswer;

/* Free with g_free(). */
char *instep_lacings_answer_to_json (const InstepLacingsAnswer *answer);
char *instep_lacings_answer_to_text (const InstepLacingsAnswer *answer);

G_END_DECLS
