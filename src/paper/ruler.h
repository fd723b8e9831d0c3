/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A ruler of true length along a page, in millimetres or inches. */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef enum { INSTEP_RULER_MM, INSTEP_RULER_INCHES } InstepRulerUnit;

/**
 * InstepRuler:
 * @x_mm: its edge, where all ticks begin
 * @zero_mm: the y of its zero; it counts upwards, and may begin above it
 * @from_mm, @to_mm: the part of it that is drawn, mm whatever its unit
 * @leftwards: whether its ticks lie left of the edge instead of right of it
 */
typedef struct
{
  InstepRulerUnit unit;
  double          x_mm;
  double          zero_mm;
  double          from_mm;
  double          to_mm;
  gboolean        leftwards;
} InstepRuler;

/* How far the ruler with its numbers reaches from its edge, mm. */
#define INSTEP_RULER_WIDTH_MM 15.0

void instep_ruler_draw (const InstepRuler *ruler,
                        cairo_t           *cr);

G_END_DECLS
