/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the recommended size is called in the other systems. */

#pragma once

#include "fit/convert.h"
#include "fit/forecast.h"

G_BEGIN_DECLS

/**
 * instep_recommended_sizes:
 * @conversion: (out caller-allocates): untouched when nothing is recommended
 *
 * Converts the recommended size by the table in which the label was read.
 *
 * Returns: `FALSE` when @forecast recommends no size
 */
gboolean instep_recommended_sizes (const InstepFitTables *tables,
                                   const InstepFitInput  *input,
                                   const InstepForecast  *forecast,
                                   InstepConversion      *conversion);

G_END_DECLS
