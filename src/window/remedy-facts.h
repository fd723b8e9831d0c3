/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "fit/forecast.h"

G_BEGIN_DECLS

/* Columns that stand below each other in all rows of remedies. */
typedef enum
{
  INSTEP_REMEDY_COST,
  INSTEP_REMEDY_TOES,
  INSTEP_REMEDY_AROUND,
  INSTEP_REMEDY_GAINS,       /* the two above as one */
  INSTEP_REMEDY_RESULT,
  INSTEP_REMEDY_GO,          /* of the row, behind the facts */
  INSTEP_REMEDY_N_COLUMNS
} InstepRemedyColumn;

/* What a remedy costs and gains, and in a pill what it leads to. */
#define INSTEP_TYPE_REMEDY_FACTS (instep_remedy_facts_get_type ())
G_DECLARE_FINAL_TYPE (InstepRemedyFacts, instep_remedy_facts, INSTEP, REMEDY_FACTS, AdwBin)

void instep_remedy_facts_align (InstepRemedyFacts    *self,
                                GtkSizeGroup * const  columns[INSTEP_REMEDY_N_COLUMNS]);

void instep_remedy_facts_show  (InstepRemedyFacts    *self,
                                const InstepRemedy   *remedy);

G_END_DECLS
