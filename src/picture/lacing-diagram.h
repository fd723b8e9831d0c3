/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lacing of one shoe as an SVG document. */

#pragma once

#include "lacing/threading.h"
#include "picture/palette.h"

G_BEGIN_DECLS

/* Words in the picture, in the reader's language. */
typedef struct
{
  const char *ankle;             /* "ankle" */
  const char *toe;               /* "toe" */
  const char *row;               /* "row" */
  const char *out;               /* "out" */
  const char *in;                /* "in" */
  const char *no_lace_here;      /* "no lace here" */
  const char *big_toe_side;      /* "big-toe side" */
  const char *little_toe_side;   /* "little-toe side" */
} InstepLacingWords;

typedef enum
{
  INSTEP_VIEW_TOE_DOWN,          /* the toe at the bottom, as in the facts */
  INSTEP_VIEW_WEARER,            /* as the wearer looks down: turned by half a turn */
} InstepView;

/* The whole lacing is shown when @step is this. */
#define INSTEP_STEP_ALL G_MAXUINT

/**
 * InstepLacingDiagram:
 * @step: the step to highlight; earlier ones are drawn in full, later ones as ghosts
 * @text_scale: 1.0–2.0, how much larger than usual text is
 *
 * What to draw.
 */
typedef struct
{
  const InstepThreading   *threading;
  const InstepLacingWords *words;
  InstepPalette            palette;
  InstepView               view;
  guint                    step;
  double                   text_scale;
} InstepLacingDiagram;

/* The document; its size in CSS pixels follows the throat at one scale.  Free with g_free(). */
char *instep_lacing_diagram_to_svg   (const InstepLacingDiagram *diagram);

/* A small picture without words, the laces only, for a list.  Free with g_free(). */
char *instep_lacing_thumbnail_to_svg (const InstepThreading     *threading,
                                      InstepPalette              palette);

G_END_DECLS
