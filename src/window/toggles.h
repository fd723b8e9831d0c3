/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The answers that one question offers: toggles in a line, each as wide as its words, and in more lines
 * where one is too short; what is between them are their margins.  Tab goes to the first that is pressed, then on to what follows; arrows go
 * from one to the next.
 */
#define INSTEP_TYPE_TOGGLES (instep_toggles_get_type ())
G_DECLARE_FINAL_TYPE (InstepToggles, instep_toggles, INSTEP, TOGGLES, GtkWidget)

void instep_toggles_append (InstepToggles   *self,
                            GtkToggleButton *toggle);

G_END_DECLS
