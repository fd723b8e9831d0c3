/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where no lace presses. */

#pragma once

#include "picture/lacing-labels.h"

G_BEGIN_DECLS

/* Marks each band that nothing crosses, and says so once for those that only bars lie between. */
void instep_lacing_bands_draw (InstepLacingLabels *labels);

G_END_DECLS
