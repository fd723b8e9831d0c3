/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/session.h"

G_BEGIN_DECLS

/* The one verdict of the page, and the facts it rests on. */
#define INSTEP_TYPE_VERDICT_CARD (instep_verdict_card_get_type ())
G_DECLARE_FINAL_TYPE (InstepVerdictCard, instep_verdict_card, INSTEP, VERDICT_CARD, GtkBox)

void instep_verdict_card_show (InstepVerdictCard *self,
                               InstepSession     *session);

/* Whether there is only room for one column. */
void instep_verdict_card_set_narrow (InstepVerdictCard *self,
                                     gboolean           narrow);

/* Opens the sum, and takes the focus to it. */
void instep_verdict_card_show_sum (InstepVerdictCard *self);

G_END_DECLS
