/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The faces of a lacing card: the first has the picture, further ones the words that find no room
 * beside it.
 */

#pragma once

#include "paper/lacing-card.h"
#include "paper/sheet-page.h"

G_BEGIN_DECLS

/* More cannot be folded into a pocket; they fill a page. */
#define INSTEP_CARD_FACES_MAX 4

/* A line of words; those of one row stand together. */
typedef struct
{
  char *number;    /* of the row; may be empty */
  char *text;
} InstepCardItem;

/**
 * InstepCardLayout:
 * @card: borrowed
 * @items: the steps by rows, then the cautions; owned
 * @first_item: of each face; n_items for one without words
 *
 * A card laid out on faces of one size.  Clear it with instep_card_layout_clear().
 */
typedef struct
{
  const InstepLacingCard *card;
  double                  width_mm, height_mm;
  InstepCardItem         *items;
  guint                   n_items;
  guint                   n_faces;
  guint                   first_item[INSTEP_CARD_FACES_MAX + 1];
  double                  picture_mm;     /* how wide it is */
  double                  words_pt;
} InstepCardLayout;

/* @width_mm and @height_mm are those of a face within its margins. */
void instep_card_layout_init  (InstepCardLayout       *layout,
                               const InstepLacingCard *card,
                               cairo_t                *cr,
                               double                  width_mm,
                               double                  height_mm);
void instep_card_layout_clear (InstepCardLayout       *layout);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (InstepCardLayout, instep_card_layout_clear)

/* The origin of @cr is the upper left corner of the face within its margins. */
void instep_card_face_draw    (const InstepCardLayout *layout,
                               cairo_t                *cr,
                               guint                   face);

G_END_DECLS
