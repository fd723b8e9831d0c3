/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How many strands of lace lie over the foot between each two rows, beside the shoe. */

#pragma once

#include "picture/lacing-labels.h"

G_BEGIN_DECLS

/* How wide the column is, of the size of the text. */
#define INSTEP_LACING_SQUEEZE_WIDTH  1.85
/* So much of that is for the numbers. */
#define INSTEP_LACING_SQUEEZE_NUMBER 0.8

/* A bar for each band at the sheet's right edge, as wide as there are strands, with their number; one
 * that nothing crosses is hollow.
 */
void instep_lacing_squeeze_draw (InstepLacingLabels *labels);

G_END_DECLS
