/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A person's packs, laid over the content.  Only this folder uses it. */

#pragma once

#include "content/content.h"
#include "content/document.h"

G_BEGIN_DECLS

/* The pack that holds the lacings of one's own. */
#define INSTEP_OWN_PACK "my-lacings"

/**
 * instep_pack_open:
 * @pack_folder: a pack
 * @name: one of its files
 * @document: (out): `NULL` also when there is no such file
 * @mistakes: (element-type InstepMistake): what is wrong is added here; outlives the document
 *
 * Reads a file of a pack.  A link that leads out of the pack is not followed.
 *
 * Returns: `FALSE` when there is a mistake
 */
gboolean       instep_pack_open    (const char            *pack_folder,
                                    const char            *name,
                                    InstepDocument       **document,
                                    GPtrArray             *mistakes);

/* The lacings of a file of @content's own kind of ids; what is wrong is in the document's list. */
InstepContent *instep_pack_stage   (const InstepContent   *content,
                                    const InstepDocument  *lacings);

/* Lays @staged over @content, of which each item keeps its place. */
void           instep_pack_overlay (InstepContent         *content,
                                    const InstepContent   *staged,
                                    gboolean               own);

G_END_DECLS
