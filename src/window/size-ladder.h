/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* The sizes around yours, and how much room each leaves. */
#define INSTEP_TYPE_SIZE_LADDER (instep_size_ladder_get_type ())
G_DECLARE_FINAL_TYPE (InstepSizeLadder, instep_size_ladder, INSTEP, SIZE_LADDER, AdwPreferencesGroup)

void instep_size_ladder_show (InstepSizeLadder *self,
                              InstepSession    *session);

G_END_DECLS
