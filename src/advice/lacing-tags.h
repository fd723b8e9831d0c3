/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The problems a forecast shows that a lacing may be chosen for, by their tags: "toe_bang",
 * "heel_slip", … or "baseline"; never empty.  Free with g_strfreev().
 */

#pragma once

#include "fit/forecast.h"

G_BEGIN_DECLS

/* Of both feet: one lacing for both shoes. */
char **instep_advice_lacing_tags         (const InstepForecast *forecast,
                                          const InstepFitInput *input);

/* Of one foot, where each shoe gets a lacing of its own. */
char **instep_advice_lacing_tags_of_foot (const InstepForecast *forecast,
                                          const InstepFitInput *input,
                                          InstepSide            side);

G_END_DECLS
