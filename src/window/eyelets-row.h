/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* One row of eyelets, to tell what it is like; an edit goes to the session at once. */
#define INSTEP_TYPE_EYELETS_ROW (instep_eyelets_row_get_type ())
G_DECLARE_FINAL_TYPE (InstepEyeletsRow, instep_eyelets_row, INSTEP, EYELETS_ROW, AdwPreferencesRow)

/* @row is counted from the toe, 1 for the first. */
GtkWidget *instep_eyelets_row_new  (InstepSession    *session,
                                    guint             row);

/* Shows what the session has; the row must be one of the shoe's. */
void       instep_eyelets_row_show (InstepEyeletsRow *self);

G_END_DECLS
