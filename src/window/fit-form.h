/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* The runner's inputs: every edit makes a new input, and is answered at once. */
#define INSTEP_TYPE_FIT_FORM (instep_fit_form_get_type ())
G_DECLARE_FINAL_TYPE (InstepFitForm, instep_fit_form, INSTEP, FIT_FORM, AdwBin)

void instep_fit_form_set_session (InstepFitForm *self,
                                  InstepSession *session);

/* Shows @input, as if it had been typed. */
void instep_fit_form_show_input  (InstepFitForm        *self,
                                  const InstepFitInput *input);

/* Takes the focus to the editor of @field, which comes into view. */
void instep_fit_form_focus       (InstepFitForm        *self,
                                  InstepInputField      field);

G_END_DECLS
