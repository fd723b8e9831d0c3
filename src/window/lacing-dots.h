/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A dot for each step of a lacing: those done, the one at hand, those to come. */
#define INSTEP_TYPE_LACING_DOTS (instep_lacing_dots_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingDots, instep_lacing_dots, INSTEP, LACING_DOTS, GtkWidget)

/* @step is the one at hand, or INSTEP_STEP_ALL: all of them are done.  @told says the same in
 * words.  #InstepLacingDots::chosen tells that a person chose another.
 */
void instep_lacing_dots_show (InstepLacingDots *self,
                              guint             n_steps,
                              guint             step,
                              const char       *told);

G_END_DECLS
