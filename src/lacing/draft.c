/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/draft.h"

#include "lacing/runs.h"
#include "lacing/walk.h"

void
instep_lacing_draft_init (InstepLacingDraft *draft,
                          guint              pairs)
{
  g_return_if_fail (draft != NULL);
  g_return_if_fail (pairs >= INSTEP_PAIRS_MIN && pairs <= INSTEP_PAIRS_MAX);

  *draft = (InstepLacingDraft) { .n_rows = pairs, .order = INSTEP_ORDER_ALTERNATE };
}

gboolean
instep_lacing_draft_init_from (InstepLacingDraft   *draft,
                               const InstepPattern *pattern,
                               guint                pairs,
                               guint                parameter)
{
  g_autofree InstepThreading *threading = g_new (InstepThreading, 1);
  const InstepRule *rules[INSTEP_LACES_MAX];
  guint n_rules;
  InstepThroat throat;

  g_return_val_if_fail (draft != NULL, FALSE);
  g_return_val_if_fail (pattern != NULL, FALSE);
  g_return_val_if_fail (pairs >= INSTEP_PAIRS_MIN && pairs <= INSTEP_PAIRS_MAX, FALSE);

  instep_throat_init_uniform (&throat, pairs, INSTEP_ROW_WIDTH_DEFAULT_MM,
                              INSTEP_ROW_SPACING_DEFAULT_MM, INSTEP_SHOE_LEFT);
  n_rules = instep_pattern_find_rules (pattern, pairs, rules);
  if (!instep_threading_thread (pattern, &throat, parameter, threading, NULL) ||
      threading->n_laces > 1 || n_rules == 0)
    return FALSE;

  instep_lacing_draft_init (draft, pairs);
  draft->order = rules[0]->order;
  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    draft->ends[name] = threading->ends[0][name];
  return TRUE;
}

static gboolean
is_at_one_place (InstepVisit first,
                 InstepVisit second)
{
  return first.kind == second.kind && first.row == second.row &&
         (first.kind == INSTEP_VISIT_KNOT || first.column == second.column);
}

static gboolean
visits_are_equal (InstepVisit first,
                  InstepVisit second)
{
  return is_at_one_place (first, second) &&
         (first.kind != INSTEP_VISIT_EYELET || first.way == second.way);
}

gboolean
instep_lacing_draft_is_equal (const InstepLacingDraft *first,
                              const InstepLacingDraft *second)
{
  g_return_val_if_fail (first != NULL, FALSE);
  g_return_val_if_fail (second != NULL, FALSE);

  if (first->n_rows != second->n_rows || first->order != second->order)
    return FALSE;

  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    {
      const InstepEnd *one = &first->ends[name];
      const InstepEnd *other = &second->ends[name];

      if (one->n_visits != other->n_visits)
        return FALSE;

      for (guint i = 0; i < one->n_visits; i++)
        if (!visits_are_equal (one->visits[i], other->visits[i]))
          return FALSE;
    }

  return TRUE;
}

gboolean
instep_lacing_draft_add (InstepLacingDraft *draft,
                         InstepEndName      end,
                         InstepVisit        visit)
{
  InstepEnd *longer;

  g_return_val_if_fail (draft != NULL, FALSE);
  g_return_val_if_fail (end < INSTEP_N_ENDS, FALSE);

  longer = &draft->ends[end];
  if (longer->n_visits == INSTEP_VISITS_MAX)
    return FALSE;

  longer->visits[longer->n_visits++] = visit;
  return TRUE;
}

gboolean
instep_lacing_draft_remove_last (InstepLacingDraft *draft,
                                 InstepEndName      end)
{
  g_return_val_if_fail (draft != NULL, FALSE);
  g_return_val_if_fail (end < INSTEP_N_ENDS, FALSE);

  if (draft->ends[end].n_visits == 0)
    return FALSE;

  draft->ends[end].n_visits--;
  return TRUE;
}

InstepVisit
instep_visit_mirror (InstepVisit visit)
{
  visit.column = instep_column_cross (visit.column);

  return visit;
}

void
instep_lacing_draft_mirror (InstepLacingDraft *draft)
{
  const InstepEnd *a;
  InstepEnd *b;

  g_return_if_fail (draft != NULL);

  a = &draft->ends[INSTEP_END_A];
  b = &draft->ends[INSTEP_END_B];
  b->n_visits = a->n_visits;
  for (guint i = 0; i < a->n_visits; i++)
    b->visits[i] = instep_visit_mirror (a->visits[i]);
}

gboolean
instep_lacing_draft_is_mirrored (const InstepLacingDraft *draft)
{
  InstepLacingDraft mirrored;

  g_return_val_if_fail (draft != NULL, FALSE);

  mirrored = *draft;
  instep_lacing_draft_mirror (&mirrored);

  return instep_lacing_draft_is_equal (draft, &mirrored);
}

/* The last eyelet among the first @n_visits; FALSE when there is none. */
static gboolean
find_eyelet_before (const InstepEnd *end,
                    guint            n_visits,
                    InstepVisit     *eyelet)
{
  while (n_visits-- > 0)
    if (end->visits[n_visits].kind == INSTEP_VISIT_EYELET)
      {
        *eyelet = end->visits[n_visits];
        return TRUE;
      }

  return FALSE;
}

gboolean
instep_lacing_draft_find_loop (const InstepLacingDraft *draft,
                               InstepEndName            end,
                               InstepVisit             *loop)
{
  InstepVisit last;
  InstepColumn column;
  guint n_visits, row;

  g_return_val_if_fail (draft != NULL, FALSE);
  g_return_val_if_fail (end < INSTEP_N_ENDS, FALSE);
  g_return_val_if_fail (loop != NULL, FALSE);

  n_visits = draft->ends[end].n_visits;
  if (n_visits == 0 || draft->ends[end].visits[n_visits - 1].kind != INSTEP_VISIT_EYELET)
    return FALSE;

  last = draft->ends[end].visits[n_visits - 1];
  column = instep_column_cross (last.column);
  row = instep_walk_find_upright (draft->ends, end, n_visits, column, draft->order);
  if (row == 0)
    return FALSE;

  *loop = (InstepVisit) { .kind = INSTEP_VISIT_LOOP, .column = column, .row = row };
  return TRUE;
}

gboolean
instep_lacing_draft_find_knot (const InstepLacingDraft *draft,
                               InstepVisit             *knot)
{
  InstepVisit last[INSTEP_N_ENDS];

  g_return_val_if_fail (draft != NULL, FALSE);
  g_return_val_if_fail (knot != NULL, FALSE);

  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    {
      const InstepEnd *end = &draft->ends[name];

      if (end->n_visits == 0 || end->visits[end->n_visits - 1].kind != INSTEP_VISIT_EYELET)
        return FALSE;
      last[name] = end->visits[end->n_visits - 1];
    }

  if (last[INSTEP_END_A].row != last[INSTEP_END_B].row ||
      last[INSTEP_END_A].column == last[INSTEP_END_B].column ||
      last[INSTEP_END_A].row >= draft->n_rows)
    return FALSE;

  *knot = (InstepVisit) { .kind = INSTEP_VISIT_KNOT, .row = last[INSTEP_END_A].row };
  return TRUE;
}

gboolean
instep_lacing_draft_is_at_top (const InstepLacingDraft *draft)
{
  g_return_val_if_fail (draft != NULL, FALSE);

  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    {
      const InstepEnd *end = &draft->ends[name];
      InstepVisit last;

      if (!find_eyelet_before (end, end->n_visits, &last) || last.row != draft->n_rows)
        return FALSE;
    }

  return TRUE;
}

/* A draft while it is looked through. */
typedef struct
{
  const InstepLacingDraft *draft;
  InstepDraftFindings     *findings;
  guint8                   n_uses[2][INSTEP_PAIRS_MAX];
} Check;

static void
add_finding (Check             *check,
             InstepDraftRemark  remark,
             InstepEndName      end,
             guint              visit)
{
  InstepDraftFindings *findings = check->findings;

  g_return_if_fail (findings->n_findings < INSTEP_DRAFT_FINDINGS_MAX);

  findings->findings[findings->n_findings++] = (InstepDraftFinding) { remark, end, visit };
}

/* The row is on the shoe. */
static void
check_eyelet (Check         *check,
              InstepEndName  name,
              guint          i)
{
  const InstepVisit *visits = check->draft->ends[name].visits;
  const InstepVisit visit = visits[i];
  const gboolean along = i > 0 && visits[i - 1].kind == INSTEP_VISIT_EYELET &&
                         visits[i - 1].column == visit.column;
  guint8 *n_uses = &check->n_uses[visit.column][visit.row - 1];

  if (along && visits[i - 1].row == visit.row)
    {
      add_finding (check, INSTEP_DRAFT_STAYS, name, i);
      return;
    }

  if (++*n_uses > 2)
    add_finding (check, INSTEP_DRAFT_THIRD_USE, name, i);
  else if (*n_uses == 2)
    add_finding (check, INSTEP_DRAFT_SECOND_USE, name, i);

  if (along && visits[i - 1].way == visit.way)
    add_finding (check, INSTEP_DRAFT_WRAP, name, i);
}

static void
check_loop (Check         *check,
            InstepEndName  name,
            guint          i)
{
  const InstepLacingDraft *draft = check->draft;
  const InstepVisit visit = draft->ends[name].visits[i];
  InstepVisit last;
  InstepColumn across;
  guint row;

  if (!find_eyelet_before (&draft->ends[name], i, &last))
    return;

  across = instep_column_cross (last.column);
  row = instep_walk_find_upright (draft->ends, name, i, across, draft->order);
  if (row == 0)
    add_finding (check, INSTEP_DRAFT_LOOP_UNDER_NOTHING, name, i);
  else if (visit.column != across || visit.row != row)
    add_finding (check, INSTEP_DRAFT_LOOP_ELSEWHERE, name, i);
}

/* How many knots there are among the first @n_visits. */
static guint
count_knots (const InstepEnd *end,
             guint            n_visits)
{
  guint n_knots = 0;

  for (guint i = 0; i < n_visits; i++)
    n_knots += end->visits[i].kind == INSTEP_VISIT_KNOT;

  return n_knots;
}

/* Whether knot number @index of an end, from 0, is on @row. */
static gboolean
has_knot (const InstepEnd *end,
          guint            index,
          guint            row)
{
  for (guint i = 0; i < end->n_visits; i++)
    if (end->visits[i].kind == INSTEP_VISIT_KNOT && index-- == 0)
      return end->visits[i].row == row;

  return FALSE;
}

static void
check_knot (Check         *check,
            InstepEndName  name,
            guint          i)
{
  const InstepEnd *end = &check->draft->ends[name];
  const InstepEnd *other = &check->draft->ends[name == INSTEP_END_A ? INSTEP_END_B : INSTEP_END_A];
  const guint row = end->visits[i].row;
  InstepVisit last;

  if (!find_eyelet_before (end, i, &last))
    return;

  if (row != last.row)
    add_finding (check, INSTEP_DRAFT_KNOT_ELSEWHERE, name, i);
  else if (!has_knot (other, count_knots (end, i), row))
    add_finding (check, INSTEP_DRAFT_KNOT_ALONE, name, i);
}

static void
check_visit (Check         *check,
             InstepEndName  name,
             guint          i)
{
  const InstepVisit visit = check->draft->ends[name].visits[i];
  const gboolean on_eyelet = visit.kind == INSTEP_VISIT_EYELET;

  if (i == 0 && !on_eyelet)
    {
      add_finding (check, INSTEP_DRAFT_STARTS_NOWHERE, name, i);
      return;
    }

  if (visit.row < 1 || visit.row > check->draft->n_rows - !on_eyelet)
    {
      add_finding (check, INSTEP_DRAFT_OFF_THE_SHOE, name, i);
      return;
    }

  if (on_eyelet)
    check_eyelet (check, name, i);
  else if (visit.kind == INSTEP_VISIT_LOOP)
    check_loop (check, name, i);
  else
    check_knot (check, name, i);
}

static void
check_start (Check *check)
{
  const InstepEnd *a = &check->draft->ends[INSTEP_END_A];
  const InstepEnd *b = &check->draft->ends[INSTEP_END_B];

  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    if (check->draft->ends[name].n_visits == 0)
      add_finding (check, INSTEP_DRAFT_NOT_STARTED, name, 0);

  if (a->n_visits == 0 || b->n_visits == 0)
    return;

  if (a->visits[0].row != b->visits[0].row || a->visits[0].way != b->visits[0].way ||
      a->visits[0].column == b->visits[0].column)
    add_finding (check, INSTEP_DRAFT_STARTS_APART, INSTEP_END_B, 0);
}

static void
check_finish (Check *check)
{
  const InstepEnd *a = &check->draft->ends[INSTEP_END_A];
  const InstepEnd *b = &check->draft->ends[INSTEP_END_B];
  const InstepEndName shorter = a->n_visits <= b->n_visits ? INSTEP_END_A : INSTEP_END_B;
  InstepVisit last_a, last_b;

  if (!find_eyelet_before (a, a->n_visits, &last_a) || !find_eyelet_before (b, b->n_visits, &last_b))
    return;

  if (a->n_visits == 1 && b->n_visits == 1)
    add_finding (check, INSTEP_DRAFT_NO_RUN, INSTEP_END_A, 1);
  else if (last_a.row != last_b.row)
    add_finding (check, INSTEP_DRAFT_ROWS_DIFFER, shorter, check->draft->ends[shorter].n_visits);
  else if (last_a.column == last_b.column)
    add_finding (check, INSTEP_DRAFT_ONE_SIDE, shorter, check->draft->ends[shorter].n_visits);
  else
    for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
      {
        const InstepEnd *end = &check->draft->ends[name];

        if (end->visits[end->n_visits - 1].kind == INSTEP_VISIT_EYELET &&
            end->visits[end->n_visits - 1].way == INSTEP_WAY_IN)
          add_finding (check, INSTEP_DRAFT_TIES_INSIDE, name, end->n_visits - 1);
      }
}

InstepDraftWeight
instep_draft_remark_get_weight (InstepDraftRemark remark)
{
  if (remark < INSTEP_DRAFT_NOT_STARTED)
    return INSTEP_DRAFT_WRONG;

  return remark < INSTEP_DRAFT_SECOND_USE ? INSTEP_DRAFT_UNFINISHED : INSTEP_DRAFT_POSSIBLE;
}

/* Those of one weight stay in their order: a list this short is sorted by insertion. */
static void
sort_by_weight (InstepDraftFindings *findings)
{
  for (guint i = 1; i < findings->n_findings; i++)
    {
      const InstepDraftFinding moved = findings->findings[i];
      const InstepDraftWeight weight = instep_draft_remark_get_weight (moved.remark);
      guint place = i;

      for (; place > 0 &&
             instep_draft_remark_get_weight (findings->findings[place - 1].remark) > weight; place--)
        findings->findings[place] = findings->findings[place - 1];
      findings->findings[place] = moved;
    }
}

gboolean
instep_lacing_draft_check (const InstepLacingDraft *draft,
                           InstepDraftFindings     *findings)
{
  Check check = { .draft = draft, .findings = findings };
  guint n_visits;

  g_return_val_if_fail (draft != NULL, FALSE);
  g_return_val_if_fail (findings != NULL, FALSE);

  findings->n_findings = 0;
  n_visits = MAX (draft->ends[INSTEP_END_A].n_visits, draft->ends[INSTEP_END_B].n_visits);

  check_start (&check);
  /* Of two visits to one eyelet the later is the second: ends are threaded side by side. */
  for (guint i = 0; i < n_visits; i++)
    for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
      if (i < draft->ends[name].n_visits)
        check_visit (&check, name, i);
  check_finish (&check);
  sort_by_weight (findings);

  return findings->n_findings == 0 ||
         instep_draft_remark_get_weight (findings->findings[0].remark) == INSTEP_DRAFT_POSSIBLE;
}

/* Takes @end as far as a lace can be drawn: it stays in the shoe and never where it is. */
static void
take_drawable (const InstepEnd *end,
               guint            n_rows,
               InstepEnd       *taken)
{
  for (taken->n_visits = 0; taken->n_visits < end->n_visits; taken->n_visits++)
    {
      const InstepVisit visit = end->visits[taken->n_visits];
      const guint highest = visit.kind == INSTEP_VISIT_EYELET ? n_rows : n_rows - 1;

      if (visit.row < 1 || visit.row > highest ||
          (taken->n_visits > 0 && is_at_one_place (visit, end->visits[taken->n_visits - 1])))
        return;

      taken->visits[taken->n_visits] = visit;
    }
}

void
instep_lacing_draft_thread (const InstepLacingDraft *draft,
                            const InstepThroat      *throat,
                            gboolean                 ties,
                            InstepThreading         *threading)
{
  InstepDraftFindings findings;
  InstepEnd *ends;

  g_return_if_fail (draft != NULL);
  g_return_if_fail (throat != NULL && throat->n_rows == draft->n_rows);
  g_return_if_fail (threading != NULL);

  *threading = (InstepThreading) { .throat = *throat, .n_laces = 1 };
  ends = threading->ends[0];
  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    take_drawable (&draft->ends[name], throat->n_rows, &ends[name]);

  if (ends[INSTEP_END_A].n_visits > 0 && ends[INSTEP_END_B].n_visits > 0 &&
      is_at_one_place (ends[INSTEP_END_A].visits[0], ends[INSTEP_END_B].visits[0]))
    ends[INSTEP_END_B].n_visits = 0;

  if (throat->shoe == INSTEP_SHOE_RIGHT)
    instep_ends_mirror (threading);

  /* Two ends cannot have more steps than there is room for. */
  instep_runs_lay (threading, 0, draft->order,
                   ties && instep_lacing_draft_check (draft, &findings), NULL);
}
