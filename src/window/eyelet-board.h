/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lacing/draft.h"

G_BEGIN_DECLS

/* A shoe whose eyelets can be chosen: with the pointer, or with arrows and Enter.  It draws a lacing
 * that is under way.
 */
#define INSTEP_TYPE_EYELET_BOARD (instep_eyelet_board_get_type ())
G_DECLARE_FINAL_TYPE (InstepEyeletBoard, instep_eyelet_board, INSTEP, EYELET_BOARD, GtkWidget)

/* @throat has as many rows as the draft; eyelets are named for going through them that @way. */
void       instep_eyelet_board_show      (InstepEyeletBoard       *self,
                                          const InstepLacingDraft *draft,
                                          const InstepThroat      *throat,
                                          InstepEndName            end,
                                          InstepWay                way);

/* Whether the shoe is drawn small enough for a narrow place. */
void       instep_eyelet_board_set_small (InstepEyeletBoard       *self,
                                          gboolean                 small);

G_END_DECLS
