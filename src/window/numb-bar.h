/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* What was said about numb feet comes to, in a bar below the questions; its button activates
 * "numb.show-result".
 */
#define INSTEP_TYPE_NUMB_BAR (instep_numb_bar_get_type ())
G_DECLARE_FINAL_TYPE (InstepNumbBar, instep_numb_bar, INSTEP, NUMB_BAR, AdwBin)

void instep_numb_bar_set_session (InstepNumbBar *self,
                                  InstepSession *session);

G_END_DECLS
