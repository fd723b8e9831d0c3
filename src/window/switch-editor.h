/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/input-editor.h"

G_BEGIN_DECLS

/* An input that is on or off. */
#define INSTEP_TYPE_SWITCH_EDITOR (instep_switch_editor_get_type ())
G_DECLARE_FINAL_TYPE (InstepSwitchEditor, instep_switch_editor, INSTEP, SWITCH_EDITOR, AdwActionRow)

G_END_DECLS
