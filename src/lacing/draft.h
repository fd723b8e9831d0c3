/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lacing of one's own while it is made: eyelet by eyelet, checked at any time. */

#pragma once

#include "lacing/threading.h"

G_BEGIN_DECLS

/**
 * InstepLacingDraft:
 * @n_rows: the pairs of eyelets it is for, 4–10
 * @ends: what was visited so far, on a left shoe
 *
 * One lace.  A plain value.
 */
typedef struct
{
  guint       n_rows;
  InstepOrder order;
  InstepEnd   ends[INSTEP_N_ENDS];
} InstepLacingDraft;

/* What may be said of a draft: from mistakes, over what is still to be done, to what should be
 * known.
 */
typedef enum
{
  /* Wrong: it cannot be laced so. */
  INSTEP_DRAFT_STARTS_NOWHERE,     /* an end begins with a loop or a knot */
  INSTEP_DRAFT_STARTS_APART,       /* the ends do not start on the two sides of one row, one way */
  INSTEP_DRAFT_OFF_THE_SHOE,       /* a row that this shoe does not have */
  INSTEP_DRAFT_STAYS,              /* goes where it is already */
  INSTEP_DRAFT_THIRD_USE,          /* a third lace in one eyelet */
  INSTEP_DRAFT_LOOP_UNDER_NOTHING, /* the other end has no outside upright there yet */
  INSTEP_DRAFT_LOOP_ELSEWHERE,     /* under another one than the last upright across */
  INSTEP_DRAFT_KNOT_ELSEWHERE,     /* not just above the row that the end has reached */

  /* Unfinished: it cannot be tied yet. */
  INSTEP_DRAFT_NOT_STARTED,        /* an end has no eyelet yet */
  INSTEP_DRAFT_NO_RUN,             /* nothing but the start */
  INSTEP_DRAFT_KNOT_ALONE,         /* a knot that the other end does not share */
  INSTEP_DRAFT_ROWS_DIFFER,        /* the ends are on different rows */
  INSTEP_DRAFT_ONE_SIDE,           /* the ends are on the same side */

  /* Possible, but perhaps not meant. */
  INSTEP_DRAFT_SECOND_USE,         /* a second lace in one eyelet */
  INSTEP_DRAFT_WRAP,               /* round the edge of the eyestay */
  INSTEP_DRAFT_TIES_INSIDE,        /* an end finishes inside the shoe */
} InstepDraftRemark;

typedef enum
{
  INSTEP_DRAFT_WRONG,
  INSTEP_DRAFT_UNFINISHED,
  INSTEP_DRAFT_POSSIBLE,
} InstepDraftWeight;

/* Where a remark belongs: @visit is the index of the visit, the number of them where one is missing. */
typedef struct
{
  InstepDraftRemark remark;
  InstepEndName     end;
  guint             visit;
} InstepDraftFinding;

/* At most a mistake and a warning of each visit, and what is said of the whole. */
#define INSTEP_DRAFT_FINDINGS_MAX (4 * INSTEP_VISITS_MAX + 8)

typedef struct
{
  InstepDraftFinding findings[INSTEP_DRAFT_FINDINGS_MAX];
  guint              n_findings;
} InstepDraftFindings;

void     instep_lacing_draft_init        (InstepLacingDraft       *draft,
                                          guint                    pairs);

/**
 * instep_lacing_draft_init_from:
 * @parameter: the row of the pattern's parameter, 0 for its default
 * @draft: (out caller-allocates): untouched on failure
 *
 * A draft that laces as @pattern does with @pairs.
 *
 * Returns: `FALSE` when the pattern is not for that many pairs, or has two laces
 */
gboolean instep_lacing_draft_init_from   (InstepLacingDraft       *draft,
                                          const InstepPattern     *pattern,
                                          guint                    pairs,
                                          guint                    parameter);

gboolean instep_lacing_draft_is_equal    (const InstepLacingDraft *first,
                                          const InstepLacingDraft *second);

/* FALSE, and nothing added, when the end has as many visits as it can have. */
gboolean instep_lacing_draft_add         (InstepLacingDraft       *draft,
                                          InstepEndName            end,
                                          InstepVisit              visit);

/* FALSE when there is none. */
gboolean instep_lacing_draft_remove_last (InstepLacingDraft       *draft,
                                          InstepEndName            end);

/* End B does the same as end A on the other side; and whether it does. */
void     instep_lacing_draft_mirror      (InstepLacingDraft       *draft);
gboolean instep_lacing_draft_is_mirrored (const InstepLacingDraft *draft);

/* The same on the other side. */
InstepVisit instep_visit_mirror          (InstepVisit              visit);

/* The loop, and the knot of both ends, that could come next; FALSE when none can. */
gboolean instep_lacing_draft_find_loop   (const InstepLacingDraft *draft,
                                          InstepEndName            end,
                                          InstepVisit             *loop);
gboolean instep_lacing_draft_find_knot   (const InstepLacingDraft *draft,
                                          InstepVisit             *knot);

/**
 * instep_lacing_draft_check:
 * @findings: (out caller-allocates): what is to be said, the weightiest first
 *
 * Returns: whether the draft is a lacing: nothing is wrong and nothing unfinished
 */
gboolean instep_lacing_draft_check       (const InstepLacingDraft *draft,
                                          InstepDraftFindings     *findings);

InstepDraftWeight instep_draft_remark_get_weight (InstepDraftRemark remark);

/* Threads what is there; @ties says to tie it when it is a lacing.  @throat has as many rows as the
 * draft.
 */
void     instep_lacing_draft_thread      (const InstepLacingDraft *draft,
                                          const InstepThroat      *throat,
                                          gboolean                 ties,
                                          InstepThreading         *threading);

/* Whether both ends have come up to the last row. */
gboolean instep_lacing_draft_is_at_top   (const InstepLacingDraft *draft);

/**
 * instep_laces_write:
 * @ends: the visits of each lace on a left shoe, which can be laced
 * @lines: (out): the line of each end in our notation, NULL for a second end that mirrors the
 *   first; free with g_free()
 *
 * Writes a lacing for exactly the rows it was made on.
 */
void     instep_laces_write              (const InstepEnd          ends[][INSTEP_N_ENDS],
                                          guint                    n_laces,
                                          char                    *lines[][INSTEP_N_ENDS]);

G_END_DECLS
