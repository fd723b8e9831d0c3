/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How much larger than usual the person wants text: 1.0 at 96 dpi, 2.0 at twice that. */
double instep_get_text_scale (GtkWidget *widget);

G_END_DECLS
