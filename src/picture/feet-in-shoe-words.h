/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of the picture of both feet, and the lines that tie them to what they name. */

#pragma once

#include "picture/chart-label.h"
#include "picture/feet-in-shoe-layout.h"

G_BEGIN_DECLS

/* What lines name: a distance of InstepFeetRoom, or, one more, the end of the shoe. */
#define INSTEP_FEET_END     INSTEP_FEET_N_ROOMS
#define INSTEP_FEET_N_LINES (INSTEP_FEET_N_ROOMS + 1)

/* From the lens to a word beside it, or before a word below it. */
typedef struct
{
  InstepSide   side;
  guint        line;
  InstepLeader leader;
} InstepFeetTie;

typedef struct
{
  InstepChartLabels labels;
  InstepFeetTie     ties[INSTEP_N_SIDES * INSTEP_FEET_N_LINES];
  guint             n_ties;
} InstepFeetWords;

/* "start", "end-of-shoe"; borrowed. */
const char *instep_feet_line_id     (guint                   line);

const char *instep_feet_line_colour (const InstepColours    *colours,
                                     guint                   line);

/* Words that do not fit into the picture are left out, the least important first. */
void        instep_feet_place_words (const InstepFeetInShoe *picture,
                                     const InstepFeetLayout *layout,
                                     InstepFeetWords        *words);

G_END_DECLS
