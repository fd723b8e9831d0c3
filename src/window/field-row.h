/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* A row that holds one or more field editors side by side, because they are compared. */
#define INSTEP_TYPE_FIELD_ROW (instep_field_row_get_type ())
G_DECLARE_FINAL_TYPE (InstepFieldRow, instep_field_row, INSTEP, FIELD_ROW, AdwPreferencesRow)

G_END_DECLS
