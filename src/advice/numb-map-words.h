/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The foot map in words. */

#pragma once

#include "numbness/answers.h"

G_BEGIN_DECLS

/* What a map shows that is drawn of @answers: which places are numb, and of which foot.  Free with
 * g_free().
 */
char       *instep_words_numb_map  (const InstepNumbnessAnswers *answers);

/* Which foot is drawn, and for which it stands; borrowed. */
const char *instep_words_map_side  (const InstepNumbnessAnswers *answers);

G_END_DECLS
