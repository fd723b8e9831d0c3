/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "content/content.h"

G_BEGIN_DECLS

/* What numb feet may come from: how well it fits, and why; opened, all reasons, what it is and who says
 * so.
 */
#define INSTEP_TYPE_NUMB_CAUSE_ROW (instep_numb_cause_row_get_type ())
G_DECLARE_FINAL_TYPE (InstepNumbCauseRow, instep_numb_cause_row, INSTEP, NUMB_CAUSE_ROW, GtkBox)

/* @cause is one of @content, which outlives the row. */
GtkWidget *instep_numb_cause_row_new  (const InstepCause   *cause,
                                       const InstepContent *content);

/* @signs: those that hold */
void       instep_numb_cause_row_show (InstepNumbCauseRow  *self,
                                       InstepCauseMatch     match,
                                       const char * const  *signs);

G_END_DECLS
