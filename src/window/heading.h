/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A card's title, with a caption: at the other end of the line where both fit, else below it. */
#define INSTEP_TYPE_HEADING (instep_heading_get_type ())
G_DECLARE_FINAL_TYPE (InstepHeading, instep_heading, INSTEP, HEADING, GtkWidget)

void instep_heading_set_texts (InstepHeading *self,
                               const char    *title,
                               const char    *caption);

G_END_DECLS
