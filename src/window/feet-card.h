/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/session.h"

G_BEGIN_DECLS

/* Both feet in their shoe, to scale. */
#define INSTEP_TYPE_FEET_CARD (instep_feet_card_get_type ())
G_DECLARE_FINAL_TYPE (InstepFeetCard, instep_feet_card, INSTEP, FEET_CARD, GtkBox)

void instep_feet_card_show (InstepFeetCard *self,
                            InstepSession  *session);

G_END_DECLS
