/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Short messages at the bottom of the window. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Tells, in the window that @widget is in, that something is done.  It goes by itself. */
void instep_notice_tell     (GtkWidget  *widget,
                             const char *sentence);

/* Tells what went wrong; it wraps, and stays until it is put away. */
void instep_notice_complain (GtkWidget  *widget,
                             const char *sentence);

G_END_DECLS
