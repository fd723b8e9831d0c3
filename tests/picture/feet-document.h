/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Feet and shoes to draw pictures of. */

#pragma once

#include "painted-words.h"
#include "picture/feet-in-shoe.h"

G_BEGIN_DECLS

/* Lengths are those of feet under load, at the start. */
typedef struct
{
  const char *name;
  double      length_mm[INSTEP_N_SIDES];
  double      breadth_mm[INSTEP_N_SIDES];
  double      inner_length_mm;
  double      sock_mm;
  double      planned_loss_mm;      /* of room, on the run */
} FeetCase;

extern const FeetCase feet_cases[];
extern const guint    n_feet_cases;

/* A picture with everything it points to; free with feet_sample_free(). */
typedef struct
{
  InstepFeetInShoe  picture;
  InstepFeetTexts   texts;
  InstepForecast   *forecast;
} FeetSample;

/* As high as suits the width. */
FeetSample   *feet_sample_new      (const FeetCase *item,
                                    double          width_px,
                                    double          text_scale);

/* The case with that name. */
FeetSample   *feet_sample_new_name (const char     *name,
                                    double          width_px,
                                    double          text_scale);
void          feet_sample_free     (FeetSample     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FeetSample, feet_sample_free)

/* The sides' ids: "left", "right". */
extern const char * const feet_sides[INSTEP_N_SIDES];

/* What an element of a side encloses: "%s-pair-foot". */
RsvgRectangle feet_measure         (ChartPicture   *handle,
                                    InstepSide      side,
                                    const char     *part);

G_END_DECLS
