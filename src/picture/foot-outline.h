/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A left foot seen from above, to measure: the heel's back at the origin, toes up, the big toe at
 * positive x.  A right foot is its mirror image.
 */

#pragma once

#include "picture/outline-path.h"

G_BEGIN_DECLS

/* What the foot measures, mm. */
typedef struct
{
  double length_mm;
  double breadth_mm;
} InstepFootOutline;

/* Where the longest toe ends, mm from the heel's back. */
InstepOutlinePoint instep_foot_outline_get_tip           (const InstepFootOutline *foot);

/* All of it, as the data of one closed path: exactly as long and as broad as the foot. */
void               instep_foot_outline_append_silhouette (GString                 *svg,
                                                          const InstepFootOutline *foot);

/* What lies within, as the data of one path each. */
void               instep_foot_outline_append_ankle      (GString                 *svg,
                                                          const InstepFootOutline *foot);
void               instep_foot_outline_append_tendons    (GString                 *svg,
                                                          const InstepFootOutline *foot);
void               instep_foot_outline_append_creases    (GString                 *svg,
                                                          const InstepFootOutline *foot);
void               instep_foot_outline_append_nails      (GString                 *svg,
                                                          const InstepFootOutline *foot);

/* The front of the longest toe, @out_mm away from the skin, as the data of an open path. */
void               instep_foot_outline_append_front      (GString                 *svg,
                                                          const InstepFootOutline *foot,
                                                          double                   out_mm);

G_END_DECLS
