/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sizes around a size: the generic table of a system is its range in steps. */

#pragma once

#include "fit/forecast.h"

G_BEGIN_DECLS

/* The size @n_steps up, or down if negative, or INSTEP_SIZE_NONE outside the table.  Beside a size
 * that is not in the table stand the next two that are.
 */
InstepSizeLabel instep_size_label_step          (InstepSizeLabel  label,
                                                 int              n_steps);

/* How much longer inside @to is than @from, a size of the same system, mm. */
double          instep_size_label_difference_mm (InstepSizeLabel  from,
                                                 InstepSizeLabel  to);

/* The smallest size of the table that leaves good room, or INSTEP_SIZE_NONE.
 * @planned_mm is the room planned in @label.
 */
InstepSizeLabel instep_size_label_recommend     (InstepSizeLabel  label,
                                                 double           planned_mm);

/* Fills @steps with the sizes from three steps below @label to four above; returns their number. */
guint           instep_size_ladder              (InstepSizeLabel  label,
                                                 double           start_mm,
                                                 double           planned_mm,
                                                 InstepSizeStep   steps[INSTEP_LADDER_MAX_STEPS]);

G_END_DECLS
