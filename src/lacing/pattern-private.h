/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a pattern is made of, and what threading needs to know of it. */

#pragma once

#include "lacing/notation.h"

G_BEGIN_DECLS

/* One lace for some numbers of pairs. */
typedef struct
{
  InstepParity parity;
  InstepOrder  order;
  InstepLine   lines[INSTEP_N_ENDS];
} InstepRule;

struct _InstepPattern
{
  gatomicrefcount ref_count;

  char           *id;
  char           *name;
  char           *brief;
  char           *purpose;
  char           *evidence_note;
  InstepEvidence  evidence;
  InstepHeelHold  heel_hold;
  guint           fewest_pairs, most_pairs;
  InstepRowSet    row_set;

  /* (element-type utf8), each with a NULL at its end */
  GPtrArray *aliases;
  GPtrArray *problems;
  GPtrArray *cautions;
  GPtrArray *sources;

  GArray *choices;   /* (element-type TagChoice) */
  GArray *rules;     /* (element-type InstepRule) */

  /* The parameter; letter 0 when there is none. */
  char         letter;
  char        *meaning;
  InstepRowSum lowest, highest;
  int          default_half, default_add;
};

/* The lacing's rules for @pairs, from the lower lace up, at most INSTEP_LACES_MAX; their number. */
guint instep_pattern_find_rules (const InstepPattern  *self,
                                 guint                 pairs,
                                 const InstepRule     *rules[INSTEP_LACES_MAX]);

G_END_DECLS
