/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/stop-or-go.h"

G_BEGIN_DECLS

/* Whether to stop or to go on, on which condition, and what to do at once. */
#define INSTEP_TYPE_STOP_OR_GO_CARD (instep_stop_or_go_card_get_type ())
G_DECLARE_FINAL_TYPE (InstepStopOrGoCard, instep_stop_or_go_card, INSTEP, STOP_OR_GO_CARD, AdwBin)

void instep_stop_or_go_card_show (InstepStopOrGoCard            *self,
                                  InstepSession                 *session,
                                  const InstepNumbnessJudgement *judgement);

/* Narrow, the sentences stand below the sign instead of beside it. */
void instep_stop_or_go_card_set_narrow (InstepStopOrGoCard      *self,
                                        gboolean                 narrow);

G_END_DECLS
