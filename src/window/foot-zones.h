/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "picture/foot-map.h"

G_BEGIN_DECLS

/* Which place of a foot map is at a point: the zones, painted once for a layout. */
typedef struct _InstepFootZones InstepFootZones;

InstepFootZones *instep_foot_zones_new       (const InstepFootArt       *art,
                                              const InstepFootMapLayout *layout);
void             instep_foot_zones_free      (InstepFootZones           *self);

/* The index of the place, or `INSTEP_FOOT_NO_PLACE`; px from the picture's top left corner. */
guint            instep_foot_zones_get_place (InstepFootZones           *self,
                                              double                     x_px,
                                              double                     y_px);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepFootZones, instep_foot_zones_free)

G_END_DECLS
