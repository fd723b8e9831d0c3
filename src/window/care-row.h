/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* A sign that a doctor should see: what to do about it, and why it is there.  It can be taken back. */
#define INSTEP_TYPE_CARE_ROW (instep_care_row_get_type ())
G_DECLARE_FINAL_TYPE (InstepCareRow, instep_care_row, INSTEP, CARE_ROW, AdwPreferencesRow)

/* Of the red flag with the place @index among its ids. */
GtkWidget *instep_care_row_new       (InstepSession *session,
                                      guint          index);

guint      instep_care_row_get_index (InstepCareRow *self);

/* Which answer raised it, where it was not ticked itself. */
void       instep_care_row_show      (InstepCareRow *self);

G_END_DECLS
