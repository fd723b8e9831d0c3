/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lacing/draft.h"

G_BEGIN_DECLS

/* A lacing under way on its shoe, and which end goes which way next. */
#define INSTEP_TYPE_DRAFT_STAGE (instep_draft_stage_get_type ())
G_DECLARE_FINAL_TYPE (InstepDraftStage, instep_draft_stage, INSTEP, DRAFT_STAGE, GtkBox)

/* @throat is of a left shoe and has as many rows as the draft; @alike says that end B is to do what end
 * A does.
 */
void instep_draft_stage_show      (InstepDraftStage        *self,
                                   const InstepLacingDraft *draft,
                                   const InstepThroat      *throat,
                                   gboolean                 alike);

/* Whether the shoe is drawn small enough for a narrow place. */
void instep_draft_stage_set_small (InstepDraftStage        *self,
                                   gboolean                 small);

G_END_DECLS
