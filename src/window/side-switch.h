/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "fit/input.h"

G_BEGIN_DECLS

/* Which foot is looked at: the leading one, until the person chooses. */
#define INSTEP_TYPE_SIDE_SWITCH (instep_side_switch_get_type ())
G_DECLARE_FINAL_TYPE (InstepSideSwitch, instep_side_switch, INSTEP, SIDE_SWITCH, GtkBox)

InstepSide instep_side_switch_get_side (InstepSideSwitch *self);

/* Turns to the leading foot, without InstepSideSwitch::chosen, unless one was chosen. */
void       instep_side_switch_follow   (InstepSideSwitch *self,
                                        InstepSide        lead);

G_END_DECLS
