/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "picture/lacing-diagram.h"
#include "window/session.h"

G_BEGIN_DECLS

/* One lacing: drawn for the shoe's own eyelets, step by step, in words beside it. */
#define INSTEP_TYPE_LACING_DETAIL (instep_lacing_detail_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingDetail, instep_lacing_detail, INSTEP, LACING_DETAIL, AdwBin)

void instep_lacing_detail_set_session (InstepLacingDetail *self,
                                       InstepSession      *session);

/* From which side the lacing is drawn. */
InstepView instep_lacing_detail_get_view (InstepLacingDetail *self);

/* Whether there is little room across. */
void instep_lacing_detail_set_small   (InstepLacingDetail *self,
                                       gboolean            small);

G_END_DECLS
