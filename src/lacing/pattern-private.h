/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What threading needs to know of a pattern. */

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

/* The lacing's rules for @pairs, from the lower lace up, at most INSTEP_LACES_MAX; their number. */
guint instep_pattern_find_rules (const InstepPattern  *self,
                                 guint                 pairs,
                                 const InstepRule     *rules[INSTEP_LACES_MAX]);

G_END_DECLS
