/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A card of whole sentences to tick, which wrap.  The Tab key leads to each: in a GtkListBox it would
 * lead to one and then out.
 */
#define INSTEP_TYPE_CHECK_LIST (instep_check_list_get_type ())
G_DECLARE_FINAL_TYPE (InstepCheckList, instep_check_list, INSTEP, CHECK_LIST, GtkBox)

GtkWidget      *instep_check_list_new (void);

/* Adds a sentence, below the others; borrowed. */
GtkCheckButton *instep_check_list_add (InstepCheckList *self,
                                       const char      *sentence);

G_END_DECLS
