/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "content/content.h"

G_BEGIN_DECLS

/* One thing to change against numb feet, with a button that opens what does it. */
#define INSTEP_TYPE_NUMB_FIX_ROW (instep_numb_fix_row_get_type ())
G_DECLARE_FINAL_TYPE (InstepNumbFixRow, instep_numb_fix_row, INSTEP, NUMB_FIX_ROW, GtkBox)

/* @fix is one of @content. */
GtkWidget *instep_numb_fix_row_new  (const InstepFix     *fix,
                                     const InstepContent *content);

/* @number: its place among what to change, from 1
 * @suggested: whether its button is the one to press
 */
void       instep_numb_fix_row_show (InstepNumbFixRow    *self,
                                     guint                number,
                                     gboolean             suggested);

G_END_DECLS
