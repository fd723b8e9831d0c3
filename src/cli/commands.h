/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The commands.  Each takes its own name as argv[0] and returns an exit status. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

int instep_command_fit     (int argc, char **argv);
int instep_command_convert (int argc, char **argv);
int instep_command_lace    (int argc, char **argv);
int instep_command_lacings (int argc, char **argv);
int instep_command_numb    (int argc, char **argv);
int instep_command_sheet   (int argc, char **argv);

G_END_DECLS
