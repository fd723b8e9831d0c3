/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The visits of one end as text that people type: "L1^ R2^ #R5-R6 L7v K3". */

#pragma once

#include "lacing/threading.h"

G_BEGIN_DECLS

#define INSTEP_VISITS_ERROR (instep_visits_error_quark ())
GQuark instep_visits_error_quark (void);

/**
 * InstepVisitsError:
 * @INSTEP_VISITS_ERROR_WORD: a word that is no visit
 * @INSTEP_VISITS_ERROR_ROW: a row outside 1–10
 * @INSTEP_VISITS_ERROR_LOOP: a loop not between one row and the next of one side
 * @INSTEP_VISITS_ERROR_COUNT: more visits than an end can have
 */
typedef enum
{
  INSTEP_VISITS_ERROR_WORD,
  INSTEP_VISITS_ERROR_ROW,
  INSTEP_VISITS_ERROR_LOOP,
  INSTEP_VISITS_ERROR_COUNT,
} InstepVisitsError;

/* As instep_visit_to_string(), parted by spaces; "" for none.  Free with g_free(). */
char    *instep_visits_to_string (const InstepEnd  *end);

/**
 * instep_visits_parse:
 * @text: the visits; letters may be small or capital, spaces and commas part them
 * @end: (out caller-allocates): untouched on failure
 * @column: (out) (optional): on failure, the 1-based character at which the bad word begins
 * @error: return location for an `INSTEP_VISITS_ERROR`
 *
 * Reads what instep_visits_to_string() writes.  Whether the visits suit a shoe, and each other, is
 * not looked at.
 */
gboolean instep_visits_parse     (const char       *text,
                                  InstepEnd        *end,
                                  guint            *column,
                                  GError          **error);

G_END_DECLS
