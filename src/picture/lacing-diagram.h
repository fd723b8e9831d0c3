/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lacing of one shoe as an SVG document. */

#pragma once

#include "advice/lacing-words.h"
#include "lacing/changes.h"
#include "lacing/threading.h"
#include "picture/palette.h"

G_BEGIN_DECLS

typedef enum
{
  INSTEP_VIEW_TOE_DOWN,          /* the toe at the bottom, as in the facts */
  INSTEP_VIEW_WEARER,            /* as the wearer looks down: turned by half a turn */
} InstepView;

/* The whole lacing is shown when the step is this. */
#define INSTEP_STEP_ALL G_MAXUINT

/* Large enough to lace by, and the smallest that reads well. */
#define INSTEP_LACING_SCALE       3.02
#define INSTEP_LACING_SCALE_LEAST 1.8

/**
 * InstepLacingDiagram:
 * @step: the step to highlight; earlier ones are drawn in full, later ones as ghosts.  Beyond the
 *   last one the whole lacing is shown, as with `INSTEP_STEP_ALL`
 * @one_of_many: whether the whole lacing is as wide as one step of it
 * @squeeze: whether the strands over the foot are counted beside each band
 * @changes: (nullable): what of another lacing is undone for this one: those eyelets are ringed, until a
 *   step is at hand that comes after
 * @px_per_mm: CSS pixels for a millimetre of shoe
 * @text_scale: 1.0–2.0, how much larger than usual text is
 * @file_title: (nullable): of a picture in a file of its own, what it shows; it then stands on a
 *   ground of its own, with room around it
 *
 * What to draw.  A picture of laces is never mirrored for the language: only its words follow it.
 */
typedef struct
{
  const InstepThreading   *threading;
  const InstepLacingTexts *texts;
  InstepPalette            palette;
  InstepView               view;
  guint                    step;
  gboolean                 one_of_many;
  gboolean                 squeeze;
  const InstepChanges     *changes;
  double                   px_per_mm;
  double                   text_scale;
  const char              *file_title;
} InstepLacingDiagram;

/* The document; its size follows the throat.  Free with g_free(). */
char *instep_lacing_diagram_to_svg   (const InstepLacingDiagram *diagram);

/* How large the document will be, px. */
void  instep_lacing_diagram_get_size (const InstepLacingDiagram *diagram,
                                      double                    *width_px,
                                      double                    *height_px);

/**
 * instep_lacing_diagram_fit_scale:
 * @diagram: what to draw; its scale does not matter
 * @height_px: what to fit into, though never by drawing smaller than `INSTEP_LACING_SCALE_LEAST`
 *
 * Returns: the scale at which the document fits, `INSTEP_LACING_SCALE` at most, px for a millimetre
 */
double instep_lacing_diagram_fit_scale (const InstepLacingDiagram *diagram,
                                        double                     width_px,
                                        double                     height_px);

/**
 * InstepEyeletPlaces:
 * @x_px: of the middle of each eyelet in the document, by column and row, the first row being [0]
 * @reach_px: so far around each middle nothing belongs to another eyelet
 *
 * Where the eyelets of a diagram are, to be pointed at.
 */
typedef struct
{
  double x_px[2][INSTEP_PAIRS_MAX];
  double y_px[2][INSTEP_PAIRS_MAX];
  double reach_px;
  double width_px, height_px;      /* of the document */
} InstepEyeletPlaces;

void  instep_lacing_diagram_find_eyelets (const InstepLacingDiagram *diagram,
                                          InstepEyeletPlaces        *places);

/* A small picture without words, the laces only, for a list.  Free with g_free(). */
char *instep_lacing_thumbnail_to_svg (const InstepThreading     *threading,
                                      InstepPalette              palette);

G_END_DECLS
