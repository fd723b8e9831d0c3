/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What to undo from one lacing to another, in words.  char * wants g_free(). */

#pragma once

#include "lacing/changes.h"

G_BEGIN_DECLS

/* "Open only rows 4 to 6."  Where one end stays as it is, which one is to be taken out. */
char  *instep_words_changes     (const InstepChanges   *changes,
                                 const InstepThreading *present,
                                 const InstepThreading *wanted);

/* Eyelet by eyelet, "Both ends: out of row 6, then out of row 5.": one sentence for both ends of a lace
 * where they mirror each other, else one for each; none where a lace stays as it is, or comes out as a
 * whole.  NULL-terminated, free with g_strfreev().
 */
char **instep_words_undo        (const InstepChanges   *changes,
                                 const InstepThreading *present);

/* What a picture shows where these eyelets are ringed: "The eyelets to open are ringed: row 4, row 5 on
 * the big-toe side.", or NULL when none is opened.
 */
char  *instep_words_rings       (const InstepChanges   *changes,
                                 const InstepThroat    *throat);

/* "Then lace on from step 4.", or NULL when nothing changes, or everything does. */
char  *instep_words_lace_on     (const InstepChanges   *changes);

G_END_DECLS
