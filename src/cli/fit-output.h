/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The answer of "fit", for programs and for people. */

#pragma once

#include "content/content.h"
#include "fit/forecast.h"

G_BEGIN_DECLS

/* What there is to tell; all borrowed. */
typedef struct
{
  const InstepContent  *content;
  const InstepFitInput *input;
  const InstepForecast *forecast;
  GPtrArray            *lacings;    /* (element-type InstepLacingChoice) */
} InstepFitAnswer;

/* Free with g_free(). */
char *instep_fit_answer_to_json (const InstepFitAnswer *answer);
char *instep_fit_answer_to_text (const InstepFitAnswer *answer);

G_END_DECLS
