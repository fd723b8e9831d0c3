/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/remedy-facts.h"
#include "window/session.h"

G_BEGIN_DECLS

/* One thing to change: its number, what it costs, the millimetres it brings, and what it leads to.
 * It opens the lacing that does it, or puts into the form what can be put there.
 */
#define INSTEP_TYPE_REMEDY_ROW (instep_remedy_row_get_type ())
G_DECLARE_FINAL_TYPE (InstepRemedyRow, instep_remedy_row, INSTEP, REMEDY_ROW, AdwPreferencesRow)

/* The columns are those of all rows that belong together. */
GtkWidget *instep_remedy_row_new  (guint                 number,
                                   GtkSizeGroup * const  columns[INSTEP_REMEDY_N_COLUMNS]);

/* @remedy is one of the session's forecast. */
void       instep_remedy_row_show (InstepRemedyRow      *self,
                                   const InstepRemedy   *remedy,
                                   InstepSession        *session);

G_END_DECLS
