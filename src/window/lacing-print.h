/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "picture/lacing-diagram.h"
#include "window/session.h"

G_BEGIN_DECLS

/* Prints a lacing on one page, whatever the paper. */
#define INSTEP_TYPE_LACING_PRINT (instep_lacing_print_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingPrint, instep_lacing_print, INSTEP, LACING_PRINT, GtkPrintOperation)

/* The lacing looked at, which must exist on the shoe's eyelets, drawn from that side. */
InstepLacingPrint *instep_lacing_print_new (InstepSession *session,
                                            InstepView     view);

/* Asks for a printer and prints; @widget, in the window, tells what went wrong. */
void               instep_lacing_print_ask (GtkWidget     *widget,
                                            InstepSession *session,
                                            InstepView     view);

G_END_DECLS
