/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/pair.h"
#include "window/session.h"

G_BEGIN_DECLS

/* What a runner says about numb feet, and what it means: side by side, or one at a time. */
#define INSTEP_TYPE_NUMBNESS_PAGE (instep_numbness_page_get_type ())
G_DECLARE_FINAL_TYPE (InstepNumbnessPage, instep_numbness_page, INSTEP, NUMBNESS_PAGE, GtkBox)

void        instep_numbness_page_set_session (InstepNumbnessPage *self,
                                              InstepSession      *session);

/* What is said, and what it means. */
InstepPair *instep_numbness_page_get_pair    (InstepNumbnessPage *self);

G_END_DECLS
