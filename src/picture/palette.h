/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The colours of the pictures, by surroundings.
 *
 * Every text colour reaches 4.5:1 on what it stands on, every lace 3:1 against the shoe.  Two
 * things told apart by colour differ in shade too, and have a shape or a word of their own.
 */

#pragma once

#include "fit/verdict.h"

G_BEGIN_DECLS

typedef enum
{
  INSTEP_PALETTE_LIGHT,
  INSTEP_PALETTE_DARK,
  INSTEP_PALETTE_HIGH_CONTRAST_LIGHT,
  INSTEP_PALETTE_HIGH_CONTRAST_DARK,
  INSTEP_N_PALETTES
} InstepPalette;

/* A verdict's words and shape, and the ground they stand on. */
typedef struct
{
  const char *text;
  const char *tint;
} InstepTone;

/* One end of the lace: its body, the casing that parts it at crossings, and its mark. */
typedef struct
{
  const char *fill;
  const char *casing;
  const char *mark;      /* a core line on end A, cross ticks on end B */
} InstepLaceColours;

/* Every colour is "#rrggbb". */
typedef struct
{
  const char        *window;
  const char        *card;
  const char        *text;
  const char        *dim;
  const char        *line;             /* frames and separators */
  const char        *tick;             /* marks on an axis */
  const char        *accent;           /* as a fill */
  const char        *accent_text;
  double             band_opacity;     /* of the accent, where it shades */
  double             limit_opacity;    /* of the lines between zones */
  InstepTone         tones[INSTEP_TOE_TOO_LONG + 1];    /* by InstepToeVerdict */
  const char        *typical;
  const char        *planned;
  const char        *shop_rule;
  InstepLaceColours  laces[2];         /* end A, end B */
  InstepLaceColours  upper_laces[2];   /* the same of the upper one, where a shoe has two */
  const char        *halo;
  const char        *halo_outline;
  const char        *upper;
  const char        *toe_cap;
  const char        *eyestay;
  const char        *tongue;
  const char        *throat;
  const char        *outline;
  const char        *stitches;
  const char        *eyelet_ring;
  const char        *eyelet_hole;
  const char        *sole;             /* a shoe cut open: from its edge inwards */
  const char        *wall;
  const char        *insole;
  const char        *lens_ground;      /* what a shoe stands on in a close-up */
  const char        *skin;
  const char        *skin_shade;
  const char        *skin_line;
  const char        *nail;
  const char        *numb_line;        /* around and across skin that is numb */
  const char        *sock;
} InstepColours;

/* Borrowed. */
const InstepColours *instep_palette_get_colours (InstepPalette palette);

G_END_DECLS
