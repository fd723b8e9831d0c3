/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The answer of "convert", for programs and for people. */

#pragma once

#include "cli/json-writer.h"
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
guint            instep_conversion_count_systems (const InstepConversion *conversion);
InstepSizeSystem instep_conversion_get_system    (const InstepConversion *conversion,
                                                  guint                   index);

/* Adds the sizes as an object of lists, a system each: {"EU":["42.5"],"UK":["8"],…}. */
void             instep_json_add_sizes           (InstepJsonWriter       *json,
                                                  const char             *name,
                                                  const InstepConversion *conversion);

G_END_DECLS
