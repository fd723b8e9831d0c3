/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words of the picture of both feet in their shoe, which `picture` draws. */

#pragma once

#include "fit/forecast.h"

G_BEGIN_DECLS

/* Distances from the toes to the end of the shoe, in the order in which they are told. */
typedef enum
{
  INSTEP_FEET_START,
  INSTEP_FEET_PLANNED,
  INSTEP_FEET_SHOP_RULE,
  INSTEP_FEET_N_ROOMS
} InstepFeetRoom;

typedef struct
{
  char       *name;                           /* "Left: 268 mm foot" */
  char       *rooms[INSTEP_FEET_N_ROOMS];     /* "8.5 mm" */
  const char *over;                           /* "toes over the end", or NULL; borrowed */
} InstepFootTexts;

/**
 * InstepFeetTexts:
 * @title: above the picture, not in it; borrowed
 * @caption: what is drawn to scale; also not in it; borrowed
 * @rooms: names of the distances; borrowed
 *
 * Every word that goes with the picture.  It owns its strings but those said to be borrowed.
 */
typedef struct
{
  const char      *title;
  const char      *caption;
  const char      *end_of_shoe;                    /* borrowed */
  const char      *rooms[INSTEP_FEET_N_ROOMS];
  InstepFootTexts  feet[INSTEP_N_SIDES];
} InstepFeetTexts;

/* The figure itself, mm. */
double instep_feet_room_mm     (const InstepToeRoom  *room,
                                InstepFeetRoom        which);

/**
 * instep_words_feet_init:
 * @texts: (out caller-allocates): filled in; clear it with instep_words_feet_clear()
 *
 * Words the picture of both feet.
 */
void   instep_words_feet_init  (InstepFeetTexts      *texts,
                                const InstepForecast *forecast);
void   instep_words_feet_clear (InstepFeetTexts      *texts);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (InstepFeetTexts, instep_words_feet_clear)

/* The picture told to someone who cannot see it, in whole sentences.  Free with g_free(). */
char  *instep_words_feet       (const InstepForecast *forecast);

G_END_DECLS
