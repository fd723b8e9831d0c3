/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "window/fact.h"

G_BEGIN_DECLS

#define INSTEP_N_FACTS 4

/* Four facts in columns with lines between them: in one row; where that is too narrow, two by two;
 * and where that is too, below each other.
 */
#define INSTEP_TYPE_FACT_COLUMNS (instep_fact_columns_get_type ())
G_DECLARE_FINAL_TYPE (InstepFactColumns, instep_fact_columns, INSTEP, FACT_COLUMNS, GtkWidget)

/* (transfer none): from the start to the end of the row. */
InstepFact *instep_fact_columns_get (InstepFactColumns *self,
                                     guint              fact);

G_END_DECLS
