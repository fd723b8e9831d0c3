/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Threadings against those that the lacing facts write out. */

#pragma once

#include "lacing/threading.h"

G_BEGIN_DECLS

/* Threads @pattern for the pairs and the default row of a group of threadings.ini, "window 6", and
 * compares all that stands there: row, visits, runs with faces and visibility, strands, open bands.
 */
void facts_check_threading (GKeyFile            *threadings,
                            const char          *group,
                            const InstepPattern *pattern);

G_END_DECLS
