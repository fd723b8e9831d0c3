/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* A question about numb feet with its answers: one of them is pressed, or several where several may
 * hold; pressing it again takes it back.
 */
#define INSTEP_TYPE_ANSWER_ROW (instep_answer_row_get_type ())
G_DECLARE_FINAL_TYPE (InstepAnswerRow, instep_answer_row, INSTEP, ANSWER_ROW, AdwPreferencesRow)

/* With `INSTEP_NUMB_SIDE` it is asked for the feet too: whoever says which foot says that it is one. */
GtkWidget *instep_answer_row_new         (InstepNumbQuestion  question,
                                          InstepSession      *session);

/* What the answer is for, below the question. */
void       instep_answer_row_set_explain (InstepAnswerRow    *self,
                                          gboolean            explain);

/* The question with what was answered: "What is new? Shoes, Socks"; NULL while nothing was. */
char      *instep_answer_row_tell        (InstepAnswerRow    *self);

G_END_DECLS
