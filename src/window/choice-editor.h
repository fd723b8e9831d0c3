/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/input-editor.h"

G_BEGIN_DECLS

/* A choice among the ids of an input. */
#define INSTEP_TYPE_CHOICE_EDITOR (instep_choice_editor_get_type ())
G_DECLARE_FINAL_TYPE (InstepChoiceEditor, instep_choice_editor, INSTEP, CHOICE_EDITOR, AdwComboRow)

G_END_DECLS
