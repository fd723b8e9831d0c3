/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The answer of "convert", for programs and for people. */

#pragma once

#include "content/content.h"
#include "fit/convert.h"

G_BEGIN_DECLS

/* What there is to tell; all borrowed. */
typedef struct
{
  const InstepContent    *content;
  InstepSizeLabel         label;
  const InstepConversion *conversion;
} InstepConvertAnswer;

/* Free with g_free(). */
char *instep_convert_answer_to_json (const InstepConvertAnswer *answer);
char *instep_convert_answer_to_text (const InstepConvertAnswer *answer);

/* The systems of an answer in their order, those of kids only where there is a kids' size. */
guint            instep_convert_answer_count_systems (const InstepConvertAnswer *answer);
InstepSizeSystem instep_convert_answer_get_system    (const InstepConvertAnswer *answer,
                                                      guint                      index);

G_END_DECLS
