/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the four views of the foot map stand, and the labels of its places: beside the views with a
 * line to each zone, or below all of them where there is no room for that.  The labels are put there
 * by the caller.
 */

#pragma once

#include "fit/input.h"
#include "picture/foot-art.h"
#include "picture/label-space.h"

G_BEGIN_DECLS

typedef struct
{
  double width_px, height_px;
} InstepFootLabelSize;

/**
 * InstepFootMapRequest:
 * @labels: by the place's index, that of the whole foot among them
 * @side: a right foot is drawn as the mirror image of a left one, with all that stands around it
 * @text_scale: 1.0–2.0, how much larger than usual text is
 * @right_to_left: labels below the views stand as the language runs; feet are never mirrored by it
 */
typedef struct
{
  const InstepFootArt       *art;
  const InstepFootLabelSize *labels;
  InstepSide                 side;
  double                     width_px;
  double                     text_scale;
  gboolean                   right_to_left;
} InstepFootMapRequest;

typedef struct
{
  double left_px, top_px;
  double px_per_mm;
} InstepFootViewPlace;

typedef struct
{
  InstepSide          side;
  double              width_px, height_px;
  gboolean            beside;
  double              caption_px;       /* the size of the words below each view */
  InstepFootViewPlace views[INSTEP_N_FOOT_VIEWS];
  InstepLabelBox      labels[INSTEP_NUMB_ANSWERS_MAX];
} InstepFootMapLayout;

void   instep_foot_map_layout_init          (InstepFootMapLayout        *self,
                                             const InstepFootMapRequest *request);

/* Where the line from a place's label ends, px. */
void   instep_foot_map_layout_get_anchor    (const InstepFootMapLayout  *self,
                                             const InstepFootArt        *art,
                                             guint                       place,
                                             double                     *x_px,
                                             double                     *y_px);

/* The place whose label is next to that of @place where @dx and @dy point, one of them 0 and the other
 * -1 or 1; @place itself where there is none.
 */
guint  instep_foot_map_layout_get_neighbour (const InstepFootMapLayout  *self,
                                             guint                       place,
                                             int                         dx,
                                             int                         dy);

/* The least width that can be done with, and the one that is best, px. */
double instep_foot_map_layout_least_width_px (const InstepFootMapRequest *request);
double instep_foot_map_layout_best_width_px  (const InstepFootMapRequest *request);

G_END_DECLS
