/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* What a person says of the lacing looked at: its row, the shoe's eyelets, one or both shoes. */
#define INSTEP_TYPE_LACING_OPTIONS (instep_lacing_options_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingOptions, instep_lacing_options, INSTEP, LACING_OPTIONS, AdwBin)

void instep_lacing_options_set_session (InstepLacingOptions *self,
                                        InstepSession       *session);

G_END_DECLS
