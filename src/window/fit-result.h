/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* What follows from the form: verdict, room over the run, what to do, how to lace. */
#define INSTEP_TYPE_FIT_RESULT (instep_fit_result_get_type ())
G_DECLARE_FINAL_TYPE (InstepFitResult, instep_fit_result, INSTEP, FIT_RESULT, AdwBin)

void instep_fit_result_set_session (InstepFitResult *self,
                                    InstepSession   *session);

/* Whether there is only room for one column. */
void instep_fit_result_set_narrow  (InstepFitResult *self,
                                    gboolean         narrow);

/* Scrolls back to the verdict. */
void instep_fit_result_show_top    (InstepFitResult *self);

/* Opens the sum, and takes the focus to it. */
void instep_fit_result_show_sum    (InstepFitResult *self);

G_END_DECLS
