/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a page comes to, in two lines below what is said there, with a button that leads to all of it. */
#define INSTEP_TYPE_RESULT_BAR (instep_result_bar_get_type ())
G_DECLARE_FINAL_TYPE (InstepResultBar, instep_result_bar, INSTEP, RESULT_BAR, GtkBox)

/* What stands before the words: the shape of the verdict. */
void instep_result_bar_set_sign (InstepResultBar *self,
                                 GtkWidget       *sign);

/* @summary: (nullable) */
void instep_result_bar_show     (InstepResultBar *self,
                                 const char      *headline,
                                 const char      *summary);

G_END_DECLS
