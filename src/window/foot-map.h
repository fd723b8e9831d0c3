/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/session.h"

G_BEGIN_DECLS

/* Where it is numb: chosen on a picture of a foot or in a list. */
#define INSTEP_TYPE_FOOT_MAP (instep_foot_map_get_type ())
G_DECLARE_FINAL_TYPE (InstepFootMap, instep_foot_map, INSTEP, FOOT_MAP, GtkBox)

void instep_foot_map_set_session (InstepFootMap *self,
                                  InstepSession *session);

G_END_DECLS
