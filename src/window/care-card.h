/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/session.h"

G_BEGIN_DECLS

/* What takes the place of all advice where a doctor should look first: how soon, why, and what to tell
 * there.  It is to be seen only while a red flag is raised.
 */
#define INSTEP_TYPE_CARE_CARD (instep_care_card_get_type ())
G_DECLARE_FINAL_TYPE (InstepCareCard, instep_care_card, INSTEP, CARE_CARD, GtkBox)

void instep_care_card_set_session (InstepCareCard *self,
                                   InstepSession  *session);

/* Puts the headline below its sign, so that the words have all of the width. */
void instep_care_card_set_narrow  (InstepCareCard *self,
                                   gboolean        narrow);

G_END_DECLS
