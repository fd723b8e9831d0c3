/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "picture/lacing-diagram.h"

G_BEGIN_DECLS

/* A lacing drawn for the shoe's own eyelets, with its text twin. */
#define INSTEP_TYPE_LACING_VIEW (instep_lacing_view_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingView, instep_lacing_view, INSTEP, LACING_VIEW, AdwBin)

/* Threads @pattern on @throat and shows it.  Returns FALSE, and shows nothing, when the pattern
 * does not exist for that many eyelets.
 */
gboolean   instep_lacing_view_show          (InstepLacingView    *self,
                                             const InstepPattern *pattern,
                                             const InstepThroat  *throat,
                                             guint                row);

/* The step to highlight, or INSTEP_STEP_ALL. */
void       instep_lacing_view_set_step      (InstepLacingView    *self,
                                             guint                step);

/* What of the lacing in the shoe is undone for the one shown: those eyelets are ringed.  NULL for none. */
void       instep_lacing_view_set_changes   (InstepLacingView    *self,
                                             const InstepChanges *changes);

/* From which side; with the toe down until another is said. */
void       instep_lacing_view_set_view      (InstepLacingView    *self,
                                             InstepView           view);

/* What is shown, borrowed; NULL when nothing is. */
const InstepThreading *
           instep_lacing_view_get_threading (InstepLacingView    *self);

G_END_DECLS
