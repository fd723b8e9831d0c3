/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lacing/threading.h"

G_BEGIN_DECLS

/* The steps of a lacing in words, one of them at hand. */
#define INSTEP_TYPE_LACING_STEPS (instep_lacing_steps_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingSteps, instep_lacing_steps, INSTEP, LACING_STEPS, AdwBin)

void instep_lacing_steps_show     (InstepLacingSteps     *self,
                                   const InstepThreading *threading);

/* The step at hand, or INSTEP_STEP_ALL.  #InstepLacingSteps::chosen tells that a person chose one. */
void instep_lacing_steps_set_step (InstepLacingSteps     *self,
                                   guint                  step);

/* The row of a step, borrowed; NULL when there is none. */
GtkWidget *instep_lacing_steps_get_row (InstepLacingSteps *self,
                                        guint              step);

G_END_DECLS
