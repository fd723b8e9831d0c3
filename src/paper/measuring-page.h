/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The pages of the measuring sheet that a foot stands on. */

#pragma once

#include <cairo.h>

#include "fit/foot.h"
#include "paper/paper-size.h"

G_BEGIN_DECLS

/* How far the ruler of the foot page reaches on that paper, and that of the toe page on any, mm. */
double instep_foot_page_get_reach_mm (const InstepPaperSize *size);
#define INSTEP_TOE_PAGE_REACH_MM 330.0

/* From the fold at the heel upwards, for the foot of that side. */
void   instep_foot_page_draw         (cairo_t               *cr,
                                      const InstepPaperSize *size,
                                      InstepSide             side);

/* What is laid over the foot page, and taped, for a foot that is longer. */
void   instep_toe_page_draw          (cairo_t               *cr,
                                      const InstepPaperSize *size);

G_END_DECLS
