/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* Asks what the shoe's eyelets are like, in a window above the one it was opened from.  Every edit
 * that makes sense is the session's at once.
 */
#define INSTEP_TYPE_EYELETS_EDITOR (instep_eyelets_editor_get_type ())
G_DECLARE_FINAL_TYPE (InstepEyeletsEditor, instep_eyelets_editor, INSTEP, EYELETS_EDITOR, AdwWindow)

GtkWindow *instep_eyelets_editor_new (GtkWindow     *parent,
                                      InstepSession *session);

G_END_DECLS
