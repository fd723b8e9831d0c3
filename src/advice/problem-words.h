/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The problems that lacings are chosen by, in words.  Borrowed. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* As it ends a sentence that begins "First choice when …": "the heel slips"; NULL for a tag that is
 * not known.
 */
const char *instep_words_problem          (const char *tag);

/* What else people call it when they search, "heel slip, slipping heel, loose heel"; NULL as above. */
const char *instep_words_problem_keywords (const char *tag);

G_END_DECLS
