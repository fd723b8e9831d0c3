/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/session.h"

G_BEGIN_DECLS

/* Puts the lacing looked at, which must exist on the shoe's eyelets, into the clipboard as lines of
 * text: its name, its steps and the lace it takes.  @widget, in the window, tells of it.
 */
void instep_lacing_copy_steps (GtkWidget     *widget,
                               InstepSession *session);

G_END_DECLS
