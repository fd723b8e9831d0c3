/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/session.h"

G_BEGIN_DECLS

/* The room chart, and below it what it says at the minute that pointer or keys are on. */
#define INSTEP_TYPE_ROOM_VIEW (instep_room_view_get_type ())
G_DECLARE_FINAL_TYPE (InstepRoomView, instep_room_view, INSTEP, ROOM_VIEW, GtkBox)

/* Shows the curve of that foot.  The minute that is read stays, as long as the run lasts so long. */
void instep_room_view_show (InstepRoomView *self,
                            InstepSession  *session,
                            InstepSide      side);

G_END_DECLS
