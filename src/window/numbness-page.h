/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/session.h"

G_BEGIN_DECLS

/* Why feet go numb on a run, and what to do about it, one change at a time. */
#define INSTEP_TYPE_NUMBNESS_PAGE (instep_numbness_page_get_type ())
G_DECLARE_FINAL_TYPE (InstepNumbnessPage, instep_numbness_page, INSTEP, NUMBNESS_PAGE, GtkBox)

void instep_numbness_page_set_session (InstepNumbnessPage *self,
                                       InstepSession      *session);

G_END_DECLS
