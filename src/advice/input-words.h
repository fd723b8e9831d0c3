/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Inputs in words: what they are called, what they hold, and what is wrong with them. */

#pragma once

#include "fit/input.h"

G_BEGIN_DECLS

/* "Left foot length", translated; borrowed. */
const char *instep_words_input_name  (InstepInputField       field);

/* An id of a choice in words: "standing on both feet", "comfortable"; translated; borrowed. */
const char *instep_words_input_id    (InstepInputField       field,
                                      const char            *id,
                                      const InstepFitTables *tables);

/* What @input holds in @field, as it would be typed: "268 mm", "EU 43.5", "5:30 /km", an id, or ""
 * if nothing.  Free with g_free().
 */
char       *instep_words_input_value (const InstepFitInput  *input,
                                      InstepInputField       field,
                                      const InstepFitTables *tables);

/* What the field allows: "180–350 mm", "EU, UK, US M, …". Free with g_free(). */
char       *instep_words_allowed     (InstepInputField       field,
                                      const InstepFitTables *tables);

/**
 * instep_words_input_error:
 * @text: (nullable): what was typed
 * @error: an `INSTEP_INPUT_ERROR`
 *
 * Returns: (transfer full): whole sentences that say what is wrong and what is allowed, without
 *   the field's name, which stands beside them
 */
char       *instep_words_input_error (InstepInputField       field,
                                      const char            *text,
                                      const GError          *error,
                                      const InstepFitTables *tables);

/* The same of an input that was read and then refused as a whole: where a brand's chart has no
 * answer to its label, the sentences name the chart.
 */
char       *instep_words_input_refusal (const InstepFitInput  *input,
                                        InstepInputField       field,
                                        const char            *text,
                                        const GError          *error,
                                        const InstepFitTables *tables);

G_END_DECLS
