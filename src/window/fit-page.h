/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/pair.h"
#include "window/session.h"

G_BEGIN_DECLS

/* The form and its result; folded, the form with the verdict in a bar below it, or the result. */
#define INSTEP_TYPE_FIT_PAGE (instep_fit_page_get_type ())
G_DECLARE_FINAL_TYPE (InstepFitPage, instep_fit_page, INSTEP, FIT_PAGE, GtkBox)

void        instep_fit_page_set_session (InstepFitPage *self,
                                         InstepSession *session);

/* Form and result. */
InstepPair *instep_fit_page_get_pair    (InstepFitPage *self);

/* Fills the form with @input. */
void        instep_fit_page_show_input  (InstepFitPage        *self,
                                         const InstepFitInput *input);

/* Takes the focus to one input; folded, the form comes back first. */
void        instep_fit_page_edit_input  (InstepFitPage        *self,
                                         InstepInputField      field);

/* What follows from the form, from its top on. */
void        instep_fit_page_show_result (InstepFitPage        *self);

G_END_DECLS
