/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One size label in the other systems, by formula. */

#pragma once

#include "fit/size-label.h"

G_BEGIN_DECLS

/**
 * InstepConversion:
 * @n_values: 1, or 2 where the foot length falls within 0.05 of a step of the middle between two;
 *   0 for kids' systems
 *
 * The foot lengths a label is meant for, half a step each way, and the sizes of other systems that
 * are meant for the same foot.  In its own system the label is itself, even if no table prints it.
 */
typedef struct
{
  double foot_length_low_mm;
  double foot_length_mm;
  double foot_length_high_mm;
  struct
  {
    double values[2];
    guint  n_values;
  } sizes[INSTEP_N_SIZE_SYSTEMS];
} InstepConversion;

/* Fails with INSTEP_SIZE_ERROR_RANGE for a kids' label, whose charts are not known. */
gboolean instep_convert (InstepSizeLabel    label,
                         InstepConversion  *conversion,
                         GError           **error);

G_END_DECLS
