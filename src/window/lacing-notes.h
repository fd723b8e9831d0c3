/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* What else is to be said of the lacing looked at: what to mind, what it costs, what it is combined to,
 * what it is for, and what all of that rests on.
 */
#define INSTEP_TYPE_LACING_NOTES (instep_lacing_notes_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingNotes, instep_lacing_notes, INSTEP, LACING_NOTES, AdwBin)

/* So many names stand in the heading; where there are more, the notes have all of them. */
#define INSTEP_LACING_MOST_ALIASES 3

void instep_lacing_notes_set_session (InstepLacingNotes *self,
                                      InstepSession     *session);

G_END_DECLS
