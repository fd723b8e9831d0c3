/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/session.h"

G_BEGIN_DECLS

/* All signs that a doctor should see, to tick, most urgent first.  One that another answer raises is
 * ticked too; unticked, that answer is taken back.
 */
#define INSTEP_TYPE_NUMB_FLAGS (instep_numb_flags_get_type ())
G_DECLARE_FINAL_TYPE (InstepNumbFlags, instep_numb_flags, INSTEP, NUMB_FLAGS, GtkBox)

void instep_numb_flags_set_session (InstepNumbFlags *self,
                                    InstepSession   *session);

G_END_DECLS
