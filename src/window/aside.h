/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Two children: the second stands beside the first, at its natural width or the most it may
 * have, or below where there is no room for that.  Beside each other they share a line of letters if both are aligned to it.
 */
#define INSTEP_TYPE_ASIDE (instep_aside_get_type ())
G_DECLARE_FINAL_TYPE (InstepAside, instep_aside, INSTEP, ASIDE, GtkWidget)

/* Whether the second stands beside the first where there are @width_px for both. */
gboolean instep_aside_stands_beside (InstepAside *self,
                                     int          width_px);

G_END_DECLS
