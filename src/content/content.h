/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All content, read and checked: what the programs know. */

#pragma once

#include "advice/study.h"
#include "fit/tables.h"
#include "lacing/pattern.h"
#include "numbness/causes.h"
#include "numbness/guide.h"

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
 * @retired: (element-type InstepPattern): lacings of one's own that were changed or removed since;
 *   kept, because somebody may still look at one
 * @own_lacings: (element-type utf8): the ids of the lacings of one's own
 * @faults: (element-type GError): of each pack that was left out, why
 *
 * Owned by whoever loaded it; only lacings of one's own change after loading, see own-lacings.h.
 */
typedef struct
{
  InstepFitTables      fit;
  GPtrArray           *patterns;     /* (element-type InstepPattern) */
  GPtrArray           *retired;
  GHashTable          *own_lacings;
  GPtrArray           *causes;       /* (element-type InstepCause) */
  GPtrArray           *fixes;        /* (element-type InstepFix) */
  InstepNumbnessGuide  guide;
  char                *standing_sentence;   /* always visible where numbness is spoken of */
  GPtrArray           *questions;    /* (element-type InstepQuestion): on which studies disagree */
  GPtrArray           *studies;      /* (element-type InstepStudy): in the order to show them */
  GPtrArray           *sources;      /* (element-type InstepSource) */
  GPtrArray           *faults;
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

/* Where a person's packs are: $XDG_DATA_HOME/instep/packs.  Free with g_free(). */
char          *instep_content_get_packs_folder (void);

/**
 * instep_content_add_packs:
 * @packs_folder: a folder of packs, which need not be there
 *
 * Lays the packs of a folder over the content, by their folders' names: an item whose id is there
 * already replaces it.  A pack with any mistake is left out as a whole, and reported in `faults`.  Of
 * its files, lacings.json is read.
 */
void           instep_content_add_packs  (InstepContent  *self,
                                          const char     *packs_folder);

/* The content of this installation with a person's packs over it: what a program works with. */
InstepContent *instep_content_open       (GError        **error);

void           instep_content_free       (InstepContent  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepContent, instep_content_free)

/* Borrowed, or NULL. */
const InstepPattern *instep_content_find_pattern (const InstepContent *self, const char *id);
const InstepFix     *instep_content_find_fix     (const InstepContent *self, const char *id);
const InstepSource  *instep_content_find_source  (const InstepContent *self, const char *id);

G_END_DECLS
