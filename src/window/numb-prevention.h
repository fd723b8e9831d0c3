/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* What to check before a run, to tick off.  Kept as long as the window is open. */
#define INSTEP_TYPE_NUMB_PREVENTION (instep_numb_prevention_get_type ())
G_DECLARE_FINAL_TYPE (InstepNumbPrevention, instep_numb_prevention, INSTEP, NUMB_PREVENTION, AdwPreferencesGroup)

void instep_numb_prevention_set_session (InstepNumbPrevention *self,
                                         InstepSession        *session);

G_END_DECLS
