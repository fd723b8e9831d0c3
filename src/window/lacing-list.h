/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/**
 * InstepLacingList:
 *
 * All lacings, those that the forecast speaks for first, and a search over their names and problems.
 * What is typed in the window while the list is seen goes to the search, unless something else takes
 * it.  A row that is activated is chosen in the session, and then "chosen" is emitted.
 */
#define INSTEP_TYPE_LACING_LIST (instep_lacing_list_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingList, instep_lacing_list, INSTEP, LACING_LIST, AdwBin)

void instep_lacing_list_set_session (InstepLacingList *self,
                                     InstepSession    *session);

/* Puts the cursor into the search. */
void instep_lacing_list_search      (InstepLacingList *self);

G_END_DECLS
