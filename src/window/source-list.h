/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "content/content.h"

G_BEGIN_DECLS

/* A list of sources by their ids, NULL-terminated: each its title with its link. */
GtkWidget *instep_source_list_new  (const InstepContent   *content,
                                    const char * const    *ids);

/* Shows @text and behind it who published its source, with the link if there is one. */
void       instep_label_set_sourced (GtkLabel             *label,
                                     const char           *text,
                                     const InstepSource   *source);

G_END_DECLS
