/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Outlines that were drawn once, in millimetres, and are stretched to measure. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double x_mm, y_mm;
} InstepOutlinePoint;

/* How much longer than drawn: along x and along y. */
typedef struct
{
  double across;
  double along;
} InstepOutlineStretch;

/* Appends "M… C… C…" through @points: a start, then three for each curve. */
void instep_outline_append (GString                    *svg,
                            const InstepOutlinePoint   *points,
                            guint                       n_points,
                            const InstepOutlineStretch *stretch);

G_END_DECLS
