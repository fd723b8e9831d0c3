/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

#define INSTEP_TYPE_WINDOW (instep_window_get_type ())
G_DECLARE_FINAL_TYPE (InstepWindow, instep_window, INSTEP, WINDOW, AdwApplicationWindow)

GtkWidget *instep_window_new       (AdwApplication *application,
                                    InstepSession  *session);

/* "fit", "lacing" or "numbness"; anything else changes nothing. */
void       instep_window_show_page (InstepWindow   *self,
                                    const char     *name);

G_END_DECLS
