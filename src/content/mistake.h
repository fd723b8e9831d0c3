/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is wrong with a file of content, and where. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * InstepMistake:
 * @line: 1-based
 * @column: 1-based, in characters
 * @path: of the value, "$.socks[1].thickness_mm"
 * @message: what is wrong, a sentence without its full stop
 * @allowed: what is allowed instead, or `NULL` where the message says it
 *
 * One mistake.  Reading goes on behind it where that makes sense, so that an author finds all.
 */
typedef struct
{
  int    code;        /* an InstepContentError */
  char  *file;
  guint  line;
  guint  column;
  char  *path;
  char  *message;
  char  *allowed;
} InstepMistake;

InstepMistake *instep_mistake_new       (int                  code,
                                         const char          *file,
                                         guint                line,
                                         guint                column,
                                         const char          *path,
                                         const char          *message,
                                         const char          *allowed);
void           instep_mistake_free      (InstepMistake       *self);

/* "FILE:LINE:COLUMN: PATH: message (allowed)"; free with g_free(). */
char          *instep_mistake_to_string (const InstepMistake *self);

/* The first of @mistakes, of which there is one, as an error. */
GError        *instep_mistakes_to_error (const GPtrArray     *mistakes);

/* A list that owns its mistakes. */
GPtrArray     *instep_mistakes_new      (void);

G_END_DECLS
