/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lacing looked at, saved as a picture.  It must exist on the shoe's eyelets. */

#pragma once

#include <gtk/gtk.h>

#include "paper/export.h"
#include "picture/lacing-diagram.h"
#include "window/file-dialog.h"
#include "window/session.h"

G_BEGIN_DECLS

/* "window-lacing-left-6-pairs.svg"; free with g_free(). */
char *instep_lacing_file_name (InstepSession      *session,
                               InstepExportFormat  format);

/* Asks where to save the lacing looked at; @save then does it. */
void  instep_lacing_file_ask  (GtkWidget          *widget,
                               InstepSession      *session,
                               InstepFileFunc      save);

/* Draws the lacing looked at from that side, as SVG, PNG or PDF after the ending of the file's name.
 * @widget, in the window, tells that it is saved, or why it is not.
 */
void  instep_lacing_file_save (GtkWidget          *widget,
                               InstepSession      *session,
                               InstepView          view,
                               GFile              *file);

G_END_DECLS
