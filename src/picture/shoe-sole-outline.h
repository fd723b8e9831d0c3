/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A left shoe seen from above, to measure: the heel's back inside at the origin, toes up, the
 * big-toe side at positive x.
 */

#pragma once

#include "picture/outline-path.h"

G_BEGIN_DECLS

/* How far wall and sole reach beyond the inside, mm.  Ours: no source gives them, and nothing is
 * worked out from them.
 */
#define INSTEP_SHOE_WALL_MM 4.0
#define INSTEP_SHOE_SOLE_MM 7.0

/* What the shoe measures inside, mm. */
typedef struct
{
  double length_mm;
  double breadth_mm;
} InstepShoeSoleOutline;

/* As the data of one closed path: exactly as long and as broad as the shoe is inside. */
void   instep_shoe_sole_outline_append_inside     (GString                     *svg,
                                                   const InstepShoeSoleOutline *shoe);

/* How far the inside reaches from the heel's middle to the big-toe side, mm. */
double instep_shoe_sole_outline_get_inner_side_mm (const InstepShoeSoleOutline *shoe);

G_END_DECLS
