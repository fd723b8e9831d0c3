/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/session.h"

G_BEGIN_DECLS

/* All that is asked about numb feet but the red flags and the place.  None must be answered. */
#define INSTEP_TYPE_NUMB_QUESTIONS (instep_numb_questions_get_type ())
G_DECLARE_FINAL_TYPE (InstepNumbQuestions, instep_numb_questions, INSTEP, NUMB_QUESTIONS, GtkBox)

void instep_numb_questions_set_session (InstepNumbQuestions *self,
                                        InstepSession       *session);

G_END_DECLS
