/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What all commands share with the shell: options, output, complaints and exit statuses. */

#pragma once

#include "content/content.h"

G_BEGIN_DECLS

typedef enum
{
  INSTEP_EXIT_DONE = 0,
  INSTEP_EXIT_BAD_VALUE = 1,    /* a value, or a fault of file or content */
  INSTEP_EXIT_BAD_USE = 2,      /* a command, an option, or options that exclude each other */
} InstepExit;

/* Says on standard error what is wrong, and returns @status. */
InstepExit     instep_console_complain (InstepExit         status,
                                        const char        *format,
                                        ...) G_GNUC_PRINTF (2, 3);

/* Complains of the value of one option. */
InstepExit     instep_console_refuse   (const char        *option,
                                        const char        *sentence);

/* Reads options; what is left in @argv are arguments.  Takes @context. */
InstepExit     instep_console_parse    (GOptionContext    *context,
                                        int               *argc,
                                        char            ***argv);

/* Reads @text as one of @choices, the first being the default for NULL. */
InstepExit     instep_console_choose   (const char        *option,
                                        const char        *text,
                                        const char * const *choices,
                                        guint             *choice);

/* NULL after a complaint that names the file. */
InstepContent *instep_console_load     (void);

/* Writes to the file at @path, or to standard output when it is NULL. */
InstepExit     instep_console_write    (const char        *path,
                                        const char        *data,
                                        gsize              length);

G_END_DECLS
