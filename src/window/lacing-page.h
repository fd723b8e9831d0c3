/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/pair.h"
#include "window/session.h"

G_BEGIN_DECLS

/* All lacings, those the forecast speaks for first, and the one looked at. */
#define INSTEP_TYPE_LACING_PAGE (instep_lacing_page_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingPage, instep_lacing_page, INSTEP, LACING_PAGE, AdwBin)

void        instep_lacing_page_set_session (InstepLacingPage *self,
                                            InstepSession    *session);

/* List and lacing. */
InstepPair *instep_lacing_page_get_pair    (InstepLacingPage *self);

G_END_DECLS
