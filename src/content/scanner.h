/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Strict JSON (RFC 8259), and where each value stands.
 *
 * json-glib lets through comments, single quotes, octal numbers and double keys, and older versions
 * can be crashed by deep nesting.  So this scanner reads a text first: what it lets through is safe
 * to hand on.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define INSTEP_SCAN_MAX_DEPTH    32
#define INSTEP_SCAN_MAX_ITEMS 10000
#define INSTEP_SCAN_MAX_BYTES (1024 * 1024)

/* Every value keeps its whole path, so long names times many values would take gigabytes. */
#define INSTEP_SCAN_MAX_NAME_CHARACTERS 64

/* Where a value stands: 1-based; columns are counted in characters, not bytes; a tab is one. */
typedef struct
{
  guint line;
  guint column;
  gsize n_bytes;         /* before it in the text */
} InstepPlace;

typedef struct
{
  GHashTable *places;    /* (element-type utf8 InstepPlace): by path, "$.socks[1]" */
} InstepScan;

/**
 * instep_scan_text:
 * @text: the file's bytes, which need not end with a NUL
 * @file: its name, for messages
 * @mistakes: (element-type InstepMistake): what is wrong is added here
 *
 * Scans a whole text.  A mistake of form ends it; a double key does not.
 *
 * Returns: (nullable): the places of all values; `NULL` when there was any mistake
 */
InstepScan        *instep_scan_text (const char       *text,
                                     gsize             n_bytes,
                                     const char       *file,
                                     GPtrArray        *mistakes);

void               instep_scan_free (InstepScan       *self);

/* The place of the value at @path; 1:1 when there is none. */
InstepPlace        instep_scan_find (const InstepScan *self,
                                     const char       *path);

/* Adds a member to a path: ".name", or ["na.me"] where the plain form could mean another value. */
void               instep_path_append_member (GString    *path,
                                              const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepScan, instep_scan_free)

G_END_DECLS
