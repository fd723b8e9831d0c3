/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Foot maps to draw, of the shipped drawing, with labels of a plausible size. */

#pragma once

#include "picture/foot-map.h"

G_BEGIN_DECLS

/* A picture with everything it points to; free with foot_map_free(). */
typedef struct
{
  InstepFootMapPicture  picture;
  InstepFootMapLayout   layout;
  InstepFootMapRequest  request;
  InstepFootLabelSize   labels[INSTEP_NUMB_ANSWERS_MAX];
  InstepFootArt        *art;
} FootMap;

/* The text of data/art/foot-map.svg; the caller owns it. */
char    *foot_map_read_art (void);

/* Nothing is chosen or pointed at. */
FootMap *foot_map_new      (InstepSide  side,
                            double      width_px,
                            double      text_scale);
void     foot_map_free     (FootMap    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootMap, foot_map_free)

/* The bit of a place. */
guint    foot_map_bit      (const char *place);

G_END_DECLS
