/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Parameters and socks as the facts give them, so that a test of the sums needs no content file. */

#pragma once

#include "fit/tables.h"

G_BEGIN_DECLS

InstepFitTables *facts_tables_new  (void);
void             facts_tables_free (InstepFitTables *tables);

typedef InstepFitTables FactsTables;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactsTables, facts_tables_free)

G_END_DECLS
