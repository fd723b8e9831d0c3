/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A few rows of published size charts, as tests/content/published-size-charts.json has them, so that
 * a test of the sums needs no content file.
 */

#pragma once

#include "fit/size-chart.h"

G_BEGIN_DECLS

/* "adidas": adults' and kids'; "asics": men's; "new-balance": men's and women's; "nike": men's,
 * women's, box labels; "salomon".
 */
InstepBrand *facts_brand_new (const char *id);

G_END_DECLS
