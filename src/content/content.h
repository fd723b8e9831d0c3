/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All content, read and checked: what the programs know. */

#pragma once

#include "advice/study.h"
#include "fit/tables.h"
#include "lacing/pattern.h"
#include "numbness/causes.h"

G_BEGIN_DECLS

/* Where a claim comes from. */
typedef struct
{
  char *id;
  char *title;
  char *publisher;
  char *url;         /* NULL when there is none */
  char *kind;        /* "paper", "health service", "brand page", "public secondary copy", "none" */
  char *date;
  char *strength;    /* "tested", "advised", "tradition" */
} InstepSource;

/**
 * InstepContent:
 *
 * Owned by whoever loaded it; nothing in it changes after loading.
 */
typedef struct
{
  InstepFitTables  fit;
  GPtrArray       *patterns;     /* (element-type InstepPattern) */
  GPtrArray       *causes;       /* (element-type InstepCause) */
  GPtrArray       *fixes;        /* (element-type InstepFix) */
  char            *standing_sentence;   /* always visible where numbness is spoken of */
  GPtrArray       *questions;    /* (element-type InstepQuestion): on which studies disagree */
  GPtrArray       *studies;      /* (element-type InstepStudy): in the order to show them */
  GPtrArray       *sources;      /* (element-type InstepSource) */
} InstepContent;

#define INSTEP_CONTENT_ERROR (instep_content_error_quark ())
GQuark instep_content_error_quark (void);

/**
 * InstepContentError:
 * @INSTEP_CONTENT_ERROR_FILE: missing, unreadable, too large
 * @INSTEP_CONTENT_ERROR_SYNTAX: no strict JSON
 * @INSTEP_CONTENT_ERROR_VALUE: a member missing, of the wrong type, out of range, unknown, double
 */
typedef enum
{
  INSTEP_CONTENT_ERROR_FILE,
  INSTEP_CONTENT_ERROR_SYNTAX,
  INSTEP_CONTENT_ERROR_VALUE,
} InstepContentError;

/* The content of this installation: $INSTEP_DATA_DIR/content, else where it was installed.
 * Free with g_free().
 */
char          *instep_content_get_folder (void);

/**
 * instep_content_load:
 * @folder: a folder with the pack's files
 * @error: return location for an `INSTEP_CONTENT_ERROR`; the message is
 *   `FILE:LINE:COLUMN: PATH: what is wrong (what is allowed)`
 *
 * Reads and checks a whole pack.
 */
InstepContent *instep_content_load       (const char     *folder,
                                          GError        **error);

/**
 * instep_content_read:
 * @mistakes: (element-type InstepMistake): every mistake of the pack is added here
 *
 * The same, for authors: all mistakes instead of the first.
 *
 * Returns: (nullable): the content, `NULL` when there was any mistake
 */
InstepContent *instep_content_read       (const char     *folder,
                                          GPtrArray      *mistakes);

void           instep_content_free       (InstepContent  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepContent, instep_content_free)

/* Borrowed, or NULL. */
const InstepPattern *instep_content_find_pattern (const InstepContent *self, const char *id);
const InstepFix     *instep_content_find_fix     (const InstepContent *self, const char *id);
const InstepSource  *instep_content_find_source  (const InstepContent *self, const char *id);

G_END_DECLS
