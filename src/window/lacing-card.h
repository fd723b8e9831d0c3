/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* The lacing the forecast speaks for most, on the runner's own eyelets. */
#define INSTEP_TYPE_LACING_CARD (instep_lacing_card_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingCard, instep_lacing_card, INSTEP, LACING_CARD, AdwBin)

void instep_lacing_card_show (InstepLacingCard *self,
                              InstepSession    *session);

G_END_DECLS
