/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "numbness/guide.h"

G_BEGIN_DECLS

/* A foot in four views, on which places are chosen: each is a button with its words, and a zone to
 * press.
 */
#define INSTEP_TYPE_FOOT_BOARD (instep_foot_board_get_type ())
G_DECLARE_FINAL_TYPE (InstepFootBoard, instep_foot_board, INSTEP, FOOT_BOARD, GtkWidget)

/* What the places are called; once, before anything is shown. */
void instep_foot_board_set_guide (InstepFootBoard             *self,
                                  const InstepNumbnessGuide   *guide);

/* The places that are numb, and of which foot. */
void instep_foot_board_show      (InstepFootBoard             *self,
                                  const InstepNumbnessAnswers *answers);

G_END_DECLS
