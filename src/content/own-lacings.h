/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lacings of one's own, in a pack of their own: my-lacings/lacings.json.
 *
 * A change keeps all that is in the file beside it.  A file that cannot be read as a pack's is not
 * written to, and a fault loses nothing.
 */

#pragma once

#include "content/content.h"
#include "lacing/draft.h"

G_BEGIN_DECLS

/* A lacing's name is no longer than this. */
#define INSTEP_LACING_NAME_MAX_CHARACTERS 60

/**
 * instep_own_lacings_save:
 * @packs_folder: the folder of packs; made when it is not there
 * @id: (nullable): the lacing of one's own to replace, `NULL` for a new one
 * @name: what to call it, at most 60 characters, not blank
 * @draft: a lacing, with nothing wrong or unfinished
 * @error: return location for an `INSTEP_CONTENT_ERROR`
 *
 * Writes a lacing to the file, and reads it from there into @content.
 *
 * Returns: (nullable) (transfer none): the lacing as it was read; `NULL`, and nothing changed, on
 *   failure
 */
const InstepPattern *instep_own_lacings_save    (InstepContent            *content,
                                                 const char               *packs_folder,
                                                 const char               *id,
                                                 const char               *name,
                                                 const InstepLacingDraft  *draft,
                                                 GError                  **error);

/**
 * instep_own_lacings_remove:
 * @removed: (out): what was in the file, for instep_own_lacings_restore(); free with g_free()
 *
 * Takes a lacing of one's own out of the file and of @content.
 */
gboolean             instep_own_lacings_remove  (InstepContent            *content,
                                                 const char               *packs_folder,
                                                 const char               *id,
                                                 char                    **removed,
                                                 GError                  **error);

/* Puts back what was removed. */
const InstepPattern *instep_own_lacings_restore (InstepContent            *content,
                                                 const char               *packs_folder,
                                                 const char               *removed,
                                                 GError                  **error);

/* Whether a lacing is one's own, and so may be changed. */
gboolean             instep_own_lacings_contain (const InstepContent      *content,
                                                 const InstepPattern      *pattern);

G_END_DECLS
