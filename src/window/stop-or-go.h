/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether to stop or to go on with numb feet, as a shape, a word and a colour. */

#pragma once

#include <gtk/gtk.h>

#include "window/judging.h"

G_BEGIN_DECLS

/* Until something is said there is nothing to stop or to go on for. */
typedef enum
{
  INSTEP_NOTHING_SAID,
  INSTEP_GO_ON,
  INSTEP_STOP,
} InstepStopOrGo;

InstepStopOrGo  instep_stop_or_go          (InstepSession                 *session,
                                            const InstepNumbnessJudgement *judgement);

/* "You may go on", "Stop running"; or what to do while nothing is said.  Borrowed. */
const char     *instep_stop_or_go_headline (InstepStopOrGo                 what,
                                            const InstepNumbnessJudgement *judgement);

/* Gives @sign its shape, and @toned, which it is in, the colours of it. */
void            instep_stop_or_go_show     (InstepStopOrGo                 what,
                                            GtkWidget                     *toned,
                                            GtkImage                      *sign);

G_END_DECLS
