/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A child that is no higher than what is in sight, as far as its least height allows.  Where there is
 * more room below it than it needs, it stays in sight while the page is scrolled.
 */
#define INSTEP_TYPE_IN_SIGHT (instep_in_sight_get_type ())
G_DECLARE_FINAL_TYPE (InstepInSight, instep_in_sight, INSTEP, IN_SIGHT, GtkWidget)

/* How high the child may be, px; as high as it likes until this is said.  It may be called while an
 * ancestor is allocated.
 */
void instep_in_sight_set_most (InstepInSight *self,
                               int            most_px);

/* By which the page is scrolled that it stands in. */
void instep_in_sight_set_scrolling (InstepInSight *self,
                                    GtkAdjustment *adjustment);

G_END_DECLS
