/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "window/input-editor.h"

G_BEGIN_DECLS

/* A typed value: its name small above it, and below it what is wrong with it. */
#define INSTEP_TYPE_FIELD_EDITOR (instep_field_editor_get_type ())
G_DECLARE_FINAL_TYPE (InstepFieldEditor, instep_field_editor, INSTEP, FIELD_EDITOR, GtkBox)

/* What the entry is called for whoever does not see what stands around it, if not its title. */
void instep_field_editor_set_told (InstepFieldEditor *self,
                                   const char        *told);

G_END_DECLS
