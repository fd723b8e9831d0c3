/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define INSTEP_TYPE_FOLD (instep_fold_get_type ())
G_DECLARE_FINAL_TYPE (InstepFold, instep_fold, INSTEP, FOLD, GtkWidget)

GtkWidget *instep_fold_new        (void);

GtkWidget *instep_fold_get_child  (InstepFold *self);
void       instep_fold_set_child  (InstepFold *self,
                                   GtkWidget  *child);

/* Whether the child has less room than a wide layout needs. */
gboolean   instep_fold_get_folded (InstepFold *self);

G_END_DECLS
