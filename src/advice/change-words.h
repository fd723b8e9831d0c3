/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What to undo from one lacing to another, in words.  char * wants g_free(). */

#pragma once

#include "lacing/changes.h"

G_BEGIN_DECLS

/* "Open only rows 4 to 6."  Where one end stays as it is, which one is to be taken out. */
char *instep_words_changes (const InstepChanges   *changes,
                            const InstepThreading *present,
                            const InstepThreading *wanted);

G_END_DECLS
