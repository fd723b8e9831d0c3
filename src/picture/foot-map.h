/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The foot map as an SVG document: a foot in four views, the places that are numb filled and
 * hatched.  The labels of the places are the caller's.
 */

#pragma once

#include "picture/foot-map-layout.h"
#include "picture/palette.h"

G_BEGIN_DECLS

/* What a map of zones says where there is none. */
#define INSTEP_FOOT_NO_PLACE G_MAXUINT

/**
 * InstepFootMapPicture:
 * @captions: what each view is, shown below it
 * @chosen: a bit for each place that is numb, as in InstepNumbnessAnswers
 * @pointed: the same of those that are pointed at
 */
typedef struct
{
  const InstepFootArt       *art;
  const InstepFootMapLayout *layout;
  const char * const        *captions;
  guint                      chosen;
  guint                      pointed;
  InstepPalette              palette;
} InstepFootMapPicture;

/* The document, as large as the layout.  Free with g_free(). */
char  *instep_foot_map_to_svg        (const InstepFootMapPicture *picture);

/* The same size, nothing but the zones, each in one colour that stands for its place.  Painted on a
 * clear ground it tells what is where.  Free with g_free().
 */
char  *instep_foot_map_zones_to_svg  (const InstepFootArt        *art,
                                      const InstepFootMapLayout  *layout);

/* The place that a pixel of such a painting stands for, 0xAARRGGBB, or `INSTEP_FOOT_NO_PLACE`. */
guint  instep_foot_map_zone_place    (guint32                     pixel);

G_END_DECLS
