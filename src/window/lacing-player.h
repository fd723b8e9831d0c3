/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lacing/threading.h"

G_BEGIN_DECLS

/* How long a step stays at speed 1: time to read its words and to find it in the picture.  Ours. */
#define INSTEP_LACING_STEP_MS 3000

/* Goes through the steps of a lacing: by buttons, by keys, or by itself. */
#define INSTEP_TYPE_LACING_PLAYER (instep_lacing_player_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingPlayer, instep_lacing_player, INSTEP, LACING_PLAYER, GtkBox)

/* Another lacing: stands still, and shows all of it.  @threading is borrowed until the next one, and
 * may be NULL.
 */
void     instep_lacing_player_show        (InstepLacingPlayer    *self,
                                           const InstepThreading *threading);

/* A person chose the step elsewhere: stands still there.  INSTEP_STEP_ALL is the whole lacing. */
void     instep_lacing_player_choose      (InstepLacingPlayer *self,
                                           guint               step);

/* The step at hand, or INSTEP_STEP_ALL.  #InstepLacingPlayer::stepped tells of another. */
guint    instep_lacing_player_get_step    (InstepLacingPlayer *self);

/* Whether it goes on by itself; there is a timer only as long as it does. */
gboolean instep_lacing_player_is_playing  (InstepLacingPlayer *self);

/* Lets @ms milliseconds pass, as the timer does; nothing happens while it stands still. */
void     instep_lacing_player_pass_time   (InstepLacingPlayer *self,
                                           guint               ms);

G_END_DECLS
