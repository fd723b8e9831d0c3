/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Three children: the second stands in the middle, or as near to it as the others at its sides allow;
 * where there is no room for all in one line, those two share one above it.
 */
#define INSTEP_TYPE_FLANKED (instep_flanked_get_type ())
G_DECLARE_FINAL_TYPE (InstepFlanked, instep_flanked, INSTEP, FLANKED, GtkWidget)

G_END_DECLS
