/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A card of rows in an order that changes; of many only the first few are shown, and the rest when asked
 * for.  A row is made once for what it is about and kept: what is opened stays open, and the focus stays
 * where it is.
 */
#define INSTEP_TYPE_FEW_ROWS (instep_few_rows_get_type ())
G_DECLARE_FINAL_TYPE (InstepFewRows, instep_few_rows, INSTEP, FEW_ROWS, GtkBox)

/* Makes the row about @subject. */
typedef GtkWidget *(*InstepMakeRowFunc) (gconstpointer subject,
                                         gpointer      data);

/**
 * instep_few_rows_put:
 * @position: from 0; go through them in turn
 * @subject: what the row is about, which stays the same as long as the rows are there
 * @make: makes the row the first time, with @data
 *
 * Puts the row about @subject in its place.
 *
 * Returns: (transfer none): the row
 */
GtkWidget *instep_few_rows_put       (InstepFewRows     *self,
                                      guint              position,
                                      gconstpointer      subject,
                                      InstepMakeRowFunc  make,
                                      gpointer           data);

/* How many of the rows there are now; the others are not shown. */
void       instep_few_rows_set_count (InstepFewRows     *self,
                                      guint              count);

G_END_DECLS
