/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lacing/changes.h"
#include "window/session.h"

G_BEGIN_DECLS

/* From the lacing that is in the shoe to the one looked at: what to open, and no more. */
#define INSTEP_TYPE_LACING_CHANGES (instep_lacing_changes_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingChanges, instep_lacing_changes, INSTEP, LACING_CHANGES, AdwBin)

void instep_lacing_changes_set_session (InstepLacingChanges *self,
                                        InstepSession       *session);

/* What is told eyelet by eyelet, borrowed; NULL while it is folded away, and where nothing or all is undone. */
const InstepChanges *
     instep_lacing_changes_get_told    (InstepLacingChanges *self);

G_END_DECLS
