/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where things are in the picture of both feet: the pair, a lens for each foot, its words. */

#pragma once

#include "picture/feet-in-shoe.h"
#include "picture/foot-outline.h"
#include "picture/label-space.h"
#include "picture/shoe-sole-outline.h"

G_BEGIN_DECLS

/* Text sizes at scale 1. */
#define INSTEP_FEET_VALUE_PX 14.0
#define INSTEP_FEET_NAME_PX  12.0      /* of values too, where they stand in rows */
#define INSTEP_FEET_ROW_PX   17.0      /* from row to row */
/* From one line to the next, in shares of the size. */
#define INSTEP_FEET_LINE     1.2
/* Of the lines that stand before words below a lens, and from there to the words. */
#define INSTEP_FEET_SAMPLE_PX 12.0
#define INSTEP_FEET_WORD_GAP_PX 4.0

/* In one row with the pair in the middle, or below the pair: both beside each other with their
 * words beside or below, or one below the other.
 */
typedef enum
{
  INSTEP_FEET_ROW,
  INSTEP_FEET_COLUMNS_BESIDE,
  INSTEP_FEET_COLUMNS_BELOW,
  INSTEP_FEET_STACKED,
} InstepFeetArrangement;

/* Of one foot. */
typedef struct
{
  InstepLabelBox lens;
  InstepLabelBox words;
  double         caption_px;      /* top of the foot's name */
  gboolean       leftwards;       /* words stand left of the lens, or end on the right below it */
} InstepFeetPlace;

typedef struct
{
  InstepFeetArrangement arrangement;
  double                scale;               /* of texts */
  InstepFeetPlace       places[INSTEP_N_SIDES];

  /* Shoes are alike, feet not. */
  InstepShoeSoleOutline shoe;
  InstepFootOutline     feet[INSTEP_N_SIDES];

  double                pair_px_per_mm;
  double                heel_px;             /* y of the heel's back in the shoe */
  double                middle_px[INSTEP_N_SIDES];   /* x of the heel's middle */

  double                lens_px_per_mm;
  double                end_px;              /* from a lens's top to the end of the shoe */
} InstepFeetLayout;

void   instep_feet_layout_init          (InstepFeetLayout       *layout,
                                         const InstepFeetInShoe *picture);

double instep_feet_layout_get_height_px (const InstepFeetTexts  *texts,
                                         double                  width_px,
                                         double                  text_scale);

/* Where the longest toe is in the lens of that foot, px. */
double instep_feet_layout_get_toe_px    (const InstepFeetLayout *layout,
                                         InstepSide              side);

/* How high a distance of @room_mm from the end of the shoe is in the lenses, px. */
double instep_feet_layout_get_room_px   (const InstepFeetLayout *layout,
                                         InstepSide              side,
                                         double                  room_mm);

G_END_DECLS
