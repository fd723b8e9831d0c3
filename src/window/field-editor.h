/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "window/input-editor.h"

G_BEGIN_DECLS

/* A typed value: its name small above it, and below it what is wrong with it. */
#define INSTEP_TYPE_FIELD_EDITOR (instep_field_editor_get_type ())
G_DECLARE_FINAL_TYPE (InstepFieldEditor, instep_field_editor, INSTEP, FIELD_EDITOR, GtkBox)

G_END_DECLS
