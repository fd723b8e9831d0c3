/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* Makes a lacing of one's own, eyelet by eyelet. */
#define INSTEP_TYPE_LACING_EDITOR (instep_lacing_editor_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingEditor, instep_lacing_editor, INSTEP, LACING_EDITOR, AdwWindow)

/* An empty lacing, for as many pairs as the shoe has. */
GtkWindow *instep_lacing_editor_new         (GtkWindow           *parent,
                                             InstepSession       *session);

/* Begins with the lacing looked at, as a new one. */
void       instep_lacing_editor_take        (InstepLacingEditor  *self);

/* Changes the lacing looked at, which is one's own. */
void       instep_lacing_editor_edit        (InstepLacingEditor  *self);

/* Whether there is something that closing would lose. */
gboolean   instep_lacing_editor_get_changed (InstepLacingEditor  *self);

/* What it is called so far. */
char      *instep_lacing_editor_get_name    (InstepLacingEditor  *self);

G_END_DECLS
