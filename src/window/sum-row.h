/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "advice/sum-words.h"
#include "window/session.h"

G_BEGIN_DECLS

/* One line of a sum: its name, two figures to the right, and its sources behind a button.  Where
 * there is too little room beside the name, the figures stand under it.
 */
#define INSTEP_TYPE_SUM_ROW (instep_sum_row_get_type ())
G_DECLARE_FINAL_TYPE (InstepSumRow, instep_sum_row, INSTEP, SUM_ROW, GtkWidget)

/* Widths that the rows of a sum share, so that their figures stand in columns. */
typedef struct
{
  GtkSizeGroup *names;
  GtkSizeGroup *planned;
  GtkSizeGroup *typical;
} InstepSumColumns;

GtkWidget *instep_sum_row_new        (const InstepSumColumns   *columns);

/* The names of the columns, instead of a line. */
void       instep_sum_row_set_titles (InstepSumRow             *self,
                                      const char               *planned,
                                      const char               *typical);

void       instep_sum_row_show       (InstepSumRow             *self,
                                      const InstepSumLineWords *line,
                                      InstepSession            *session);

G_END_DECLS
