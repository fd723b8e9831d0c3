/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Trying a remedy: what a runner would say who took it. */

#pragma once

#include "fit/forecast.h"

G_BEGIN_DECLS

/**
 * instep_remedy_try:
 * @remedy: one of @forecast
 * @forecast: the answer to @input
 * @input: (inout): becomes what is said with the remedy taken, untouched on failure
 *
 * Puts on the thinner sock, or takes the other size.  What was felt was felt in the old sock, so a
 * try-on sock that was not said becomes that.  A size is tried only where the label says how long the
 * shoe is inside: of a measured one nobody knows the neighbours.
 *
 * Returns: whether the remedy is something that an input says; a lacing or an insole is not
 */
gboolean instep_remedy_try (const InstepRemedy    *remedy,
                            const InstepFitTables *tables,
                            const InstepForecast  *forecast,
                            InstepFitInput        *input);

G_END_DECLS
