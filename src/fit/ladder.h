/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sizes around a size, and the room in each. */

#pragma once

#include "fit/forecast.h"
#include "fit/size-table.h"

G_BEGIN_DECLS

/* Fills @steps with the sizes from three steps below the named one to four above; returns their
 * number.  @start_mm and @planned_mm are the room in the named size.
 */
guint instep_size_ladder (const InstepSizeTable *table,
                          double                 start_mm,
                          double                 planned_mm,
                          InstepSizeStep         steps[INSTEP_LADDER_MAX_STEPS]);

G_END_DECLS
