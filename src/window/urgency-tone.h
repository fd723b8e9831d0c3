/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How urgent something is, as it is shown: a tone and a shape, beside the words. */

#pragma once

#include <gtk/gtk.h>

#include "numbness/red-flags.h"

G_BEGIN_DECLS

/* Gives @widget the style class of @urgency, and takes away that of any other. */
void        instep_set_urgency_tone (GtkWidget     *widget,
                                     InstepUrgency  urgency);

/* The symbolic icon of @urgency, each of another shape; borrowed. */
const char *instep_urgency_icon     (InstepUrgency  urgency);

G_END_DECLS
