/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lacings of one's own on the lacing page: what the menu and the list can do with them.  @place is a
 * widget in the window, over which is told what was done and how to undo it.
 */

#pragma once

#include "window/session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Opens the editor: for an empty lacing, for one that begins as the one looked at, and to change the
 * one looked at.
 */
void     instep_lacing_make          (GtkWidget     *place,
                                      InstepSession *session);
void     instep_lacing_make_from     (GtkWidget     *place,
                                      InstepSession *session);
void     instep_lacing_edit          (GtkWidget     *place,
                                      InstepSession *session);

/* Removes the lacing looked at, which can be undone. */
void     instep_lacing_delete        (GtkWidget     *place,
                                      InstepSession *session);

/* Whether the lacing looked at can be the beginning of one's own, and whether it is one's own. */
gboolean instep_lacing_can_make_from (InstepSession *session);
gboolean instep_lacing_is_own        (InstepSession *session);

G_END_DECLS
