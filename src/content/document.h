/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One file of content: read with limits, scanned strictly, then parsed. */

#pragma once

#include <json-glib/json-glib.h>

#include "content/scanner.h"

G_BEGIN_DECLS

typedef struct
{
  GBytes     *bytes;
  char       *file;
  InstepScan *scan;
  JsonNode   *root;
  GPtrArray  *mistakes;     /* borrowed (element-type InstepMistake) */
} InstepDocument;

/**
 * instep_document_new:
 * @file: its path, which is what messages name
 * @mistakes: (element-type InstepMistake): what is wrong is added here; outlives the document
 *
 * Returns: (nullable): the document, `NULL` when the file cannot be read or is no strict JSON
 */
InstepDocument *instep_document_new            (const char     *file,
                                                GPtrArray      *mistakes);

/* The same of a text that was read elsewhere. */
InstepDocument *instep_document_new_from_bytes (GBytes         *bytes,
                                                const char     *file,
                                                GPtrArray      *mistakes);

void            instep_document_free           (InstepDocument *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepDocument, instep_document_free)

G_END_DECLS
