/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "picture/lacing-diagram.h"
#include "window/session.h"

G_BEGIN_DECLS

/* The lacing looked at, large: which shoe, from which side, and step by step. */
#define INSTEP_TYPE_LACING_STAGE (instep_lacing_stage_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingStage, instep_lacing_stage, INSTEP, LACING_STAGE, GtkBox)

void  instep_lacing_stage_set_session (InstepLacingStage *self,
                                       InstepSession     *session);

/* A person chose the step elsewhere.  INSTEP_STEP_ALL is the whole lacing. */
void  instep_lacing_stage_choose_step (InstepLacingStage *self,
                                       guint              step);

/* From which side the lacing is drawn. */
InstepView instep_lacing_stage_get_view (InstepLacingStage *self);

/* What of the lacing in the shoe is undone for this one: those eyelets are ringed.  NULL for none. */
void  instep_lacing_stage_set_changes (InstepLacingStage   *self,
                                       const InstepChanges *changes);

/* Whether no list of steps stands beside it: then the words of the step stand below the player. */
gboolean instep_lacing_stage_get_alone (InstepLacingStage *self);
void  instep_lacing_stage_set_alone   (InstepLacingStage *self,
                                       gboolean           alone);

/* Whether it goes from step to step by itself. */
gboolean instep_lacing_stage_is_playing (InstepLacingStage *self);

G_END_DECLS
