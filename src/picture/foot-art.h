/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The drawing of a foot in four views, with a zone for each place where it can go numb. */

#pragma once

#include "numbness/answers.h"

G_BEGIN_DECLS

typedef enum
{
  INSTEP_FOOT_ABOVE,
  INSTEP_FOOT_SOLE,
  INSTEP_FOOT_INNER,
  INSTEP_FOOT_OUTER,
  INSTEP_N_FOOT_VIEWS
} InstepFootView;

/* Where the line to a place's label begins, mm from the view's top left corner. */
typedef struct
{
  InstepFootView view;
  double         x_mm, y_mm;
} InstepFootAnchor;

/**
 * InstepFootArt:
 * @defs: the views as SVG symbols, to be put into a document's `defs`
 * @views: how large each is, and its zones: a bit for each place, as in InstepNumbnessAnswers
 * @anchors: by the place's index; that of the whole foot is not used
 */
typedef struct
{
  char             *defs;
  struct
  {
    double          width_mm, height_mm;
    guint           zones;
  }                 views[INSTEP_N_FOOT_VIEWS];
  InstepFootAnchor  anchors[INSTEP_NUMB_ANSWERS_MAX];
} InstepFootArt;

/**
 * instep_foot_art_new:
 * @svg: data/art/foot-map.svg
 * @error: return location for a `G_MARKUP_ERROR`
 *
 * Finds the views, the zones and the anchors in the drawing.  Each place must have a zone and an
 * anchor, and each zone a place.
 *
 * Returns: (transfer full): `NULL` on failure
 */
InstepFootArt *instep_foot_art_new  (const char           *svg,
                                     GError              **error);
void           instep_foot_art_free (InstepFootArt        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepFootArt, instep_foot_art_free)

/* "above", "inner": the id of its symbol, and what the ids of its zones begin with; borrowed. */
const char    *instep_foot_view_id  (InstepFootView        view);

/* How many places there are, and which of them is the whole foot. */
guint          instep_foot_n_places (void);
guint          instep_foot_whole    (void);

G_END_DECLS
