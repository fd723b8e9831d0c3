/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sum behind the room in words, when the room gets too little, and what is in doubt.
 * Every char * returned wants g_free().
 */

#pragma once

#include "fit/sum.h"

G_BEGIN_DECLS

/**
 * InstepSumLineWords:
 * @name: "Two layers of sock"
 * @planned: "−1.60": two decimals without a unit, so that a reader can add them up
 * @typical: the same; "" where only planned room has the line
 *
 * One line of a sum as people read it.
 */
typedef struct
{
  InstepSumKind  kind;
  char          *name;
  char          *planned;
  char          *typical;
} InstepSumLineWords;

/**
 * instep_words_sum_lines:
 *
 * Tells the sum of one foot line by line.  What is shown adds up to the last figure: a line is the
 * difference of the rounded sums before and behind it, which is at most 0.01 mm from the line itself.
 *
 * Returns: (transfer full) (element-type InstepSumLineWords): owns its lines
 */
GPtrArray *instep_words_sum_lines   (const InstepFitTables    *tables,
                                     const InstepFitInput     *input,
                                     const InstepForecast     *forecast,
                                     InstepSide                side);

/* What the two columns are; whole sentences. */
char      *instep_words_sum_note    (const InstepForecast     *forecast);

/* "Planned room falls under 6.4 mm after 9 minutes, at 1.6 km.", or that it is from the start; NULL
 * when it never does.
 */
char      *instep_words_under_limit (const InstepFootForecast *foot);

/* What is most in doubt, by how much, and what would make it surer: a title, and sentences. */
const char *instep_words_doubt_title (const InstepForecast    *forecast);
char      *instep_words_doubt       (const InstepFitTables    *tables,
                                     const InstepForecast     *forecast);

/* A source as it is named: "Title (Publisher, 2003)", and without its title; @date may be NULL, and
 * in the first @publisher too.
 */
char      *instep_words_source      (const char               *title,
                                     const char               *publisher,
                                     const char               *date);
char      *instep_words_published   (const char               *publisher,
                                     const char               *date);

G_END_DECLS
