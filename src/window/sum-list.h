/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/session.h"

G_BEGIN_DECLS

/* The sum behind the room, line by line, of the leading foot or the one that is chosen. */
#define INSTEP_TYPE_SUM_LIST (instep_sum_list_get_type ())
G_DECLARE_FINAL_TYPE (InstepSumList, instep_sum_list, INSTEP, SUM_LIST, GtkBox)

GtkWidget *instep_sum_list_new  (void);

void       instep_sum_list_show (InstepSumList *self,
                                 InstepSession *session);

G_END_DECLS
