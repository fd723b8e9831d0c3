/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* How long a lace the lacing looked at takes, beside the one somebody has; of two laces both. */
#define INSTEP_TYPE_LACE_CARD (instep_lace_card_get_type ())
G_DECLARE_FINAL_TYPE (InstepLaceCard, instep_lace_card, INSTEP, LACE_CARD, AdwBin)

void instep_lace_card_set_session (InstepLaceCard *self,
                                   InstepSession  *session);

G_END_DECLS
