/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What else is to be said of a lacing: for "lace" and "lacings" alike. */

#pragma once

#include "cli/json-writer.h"
#include "lacing/pattern.h"
#include "lacing/throat.h"

G_BEGIN_DECLS

/**
 * InstepLacingNotes:
 * @patterns: (element-type InstepPattern): all patterns
 * @throat: the eyelets that costs are worked out for
 * @tags: (nullable): the problems it is worn for, NULL-terminated
 *
 * All borrowed.
 */
typedef struct
{
  GPtrArray           *patterns;
  const InstepPattern *pattern;
  const InstepThroat  *throat;
  const char * const  *tags;
} InstepLacingNotes;

/* Adds "costs", "not_with", "goes_with", "aliases", "problems", "cautions" and "sources" to the object
 * that is being written.
 */
void instep_lacing_notes_to_json (InstepJsonWriter        *json,
                                  const InstepLacingNotes *notes);

G_END_DECLS
