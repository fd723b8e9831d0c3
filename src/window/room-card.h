/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/session.h"

G_BEGIN_DECLS

/* Room in front of the toes over the run, for either foot. */
#define INSTEP_TYPE_ROOM_CARD (instep_room_card_get_type ())
G_DECLARE_FINAL_TYPE (InstepRoomCard, instep_room_card, INSTEP, ROOM_CARD, GtkBox)

void instep_room_card_show (InstepRoomCard *self,
                            InstepSession  *session);

G_END_DECLS
