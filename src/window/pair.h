/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define INSTEP_TYPE_PAIR (instep_pair_get_type ())
G_DECLARE_FINAL_TYPE (InstepPair, instep_pair, INSTEP, PAIR, GtkWidget)

/* Side by side, or one at a time. */
gboolean instep_pair_get_folded      (InstepPair *self);
void     instep_pair_set_folded      (InstepPair *self,
                                      gboolean    folded);

/* Which of the two is shown while folded. */
gboolean instep_pair_get_show_second (InstepPair *self);
void     instep_pair_set_show_second (InstepPair *self,
                                      gboolean    show_second);

G_END_DECLS
