/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What could be changed, cheapest first. */

#pragma once

#include "fit/forecast.h"
#include "fit/size-table.h"

G_BEGIN_DECLS

/**
 * instep_list_remedies:
 * @sizes: the sizes the shoe comes in
 * @forecast: feet, lead, socks and recommended size are known
 * @remedies: (out caller-allocates): by cost, then by size of the change
 * @nothing_to_buy: (out): whether the shoe does as it is, or something free is enough
 *
 * Returns: the number of remedies
 */
guint instep_list_remedies (const InstepFitTables *tables,
                            const InstepSizeTable *sizes,
                            const InstepFitInput  *input,
                            const InstepForecast  *forecast,
                            InstepRemedy           remedies[INSTEP_REMEDIES_MAX],
                            gboolean              *nothing_to_buy);

G_END_DECLS
