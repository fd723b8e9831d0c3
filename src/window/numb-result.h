/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/session.h"

G_BEGIN_DECLS

/* What was said about numb feet comes to: whether to stop, what it may come from, what to change first,
 * what to watch, and when to see a doctor.  With a red flag only that.
 */
#define INSTEP_TYPE_NUMB_RESULT (instep_numb_result_get_type ())
G_DECLARE_FINAL_TYPE (InstepNumbResult, instep_numb_result, INSTEP, NUMB_RESULT, GtkBox)

void instep_numb_result_set_session (InstepNumbResult *self,
                                     InstepSession    *session);

/* Arranges what is in the cards for a window of one column. */
void instep_numb_result_set_narrow  (InstepNumbResult *self,
                                     gboolean          narrow);

G_END_DECLS
