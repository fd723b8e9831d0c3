/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lacing on cards for a pocket, four to a page: the picture with its words beside it; where the words
 * are many, on faces of their own beside the picture's, to be folded.
 */

#pragma once

#include "advice/lacing-told.h"
#include "paper/sheet.h"
#include "picture/lacing-diagram.h"

G_BEGIN_DECLS

/* Who gives a card away; each may be NULL.  Borrowed. */
typedef struct
{
  const char *name;       /* "Harbour Running" */
  const char *line;       /* "4 Dock Street · harbour-running.example" */
} InstepShop;

/**
 * InstepLacingCard:
 * @told: what is written on it
 * @picture: an SVG document
 * @shop: who gives it away
 * @person: (nullable): for whom it is
 * @date: (nullable): as it is written
 *
 * A card for one shoe.  @told and @picture are owned, the rest is borrowed.
 */
typedef struct
{
  InstepLacingTold  told;
  char             *picture;
  InstepShop        shop;
  const char       *person;
  const char       *date;
} InstepLacingCard;

/* As instep_lacing_told_init() tells it, and drawn from that side; clear it afterwards. */
void  instep_lacing_card_init  (InstepLacingCard      *card,
                                const InstepPattern   *pattern,
                                const InstepThreading *threading,
                                InstepView             view,
                                double                 end_length_mm,
                                const double           my_lace_mm[INSTEP_LACES_MAX]);
void  instep_lacing_card_clear (InstepLacingCard      *card);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (InstepLacingCard, instep_lacing_card_clear)

/* A card for one shoe, or one for each, to be printed; (transfer full).  It takes what @cards own, and
 * what they borrow must outlive it.
 */
InstepSheet *instep_card_sheet_new (const InstepLacingCard *cards,
                                    guint                   n_cards);

G_END_DECLS
