/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/changes.h"

static InstepEndName
get_partner (gboolean      swapped,
             InstepEndName end)
{
  if (!swapped)
    return end;

  return end == INSTEP_END_A ? INSTEP_END_B : INSTEP_END_A;
}

static gboolean
is_same_visit (const InstepThroat *throat,
               const InstepVisit  *a,
               const InstepVisit  *b)
{
  if (a->kind != b->kind || a->row != b->row)
    return FALSE;

  if (a->kind == INSTEP_VISIT_KNOT)
    return TRUE;

  if (a->column != b->column)
    return FALSE;

  return a->kind == INSTEP_VISIT_LOOP || a->way == b->way ||
         throat->rows[a->row - 1].kind == INSTEP_ROW_LOOP;
}

static guint
count_common (const InstepThroat *throat,
              const InstepEnd    *a,
              const InstepEnd    *b)
{
  guint n = 0;

  while (n < a->n_visits && n < b->n_visits &&
         is_same_visit (throat, &a->visits[n], &b->visits[n]))
    n++;

  return n;
}

/* Which end is called A is the pattern's choice: that pairing counts which keeps more. */
static void
compare_lace (const InstepThroat *throat,
              const InstepEnd     present[INSTEP_N_ENDS],
              const InstepEnd     wanted[INSTEP_N_ENDS],
              guint               n_kept[INSTEP_N_ENDS],
              gboolean           *swapped)
{
  const InstepEnd *a = &present[INSTEP_END_A], *b = &present[INSTEP_END_B];
  guint straight[] = { count_common (throat, a, &wanted[INSTEP_END_A]),
                       count_common (throat, b, &wanted[INSTEP_END_B]) };
  guint crossed[] = { count_common (throat, a, &wanted[INSTEP_END_B]),
                      count_common (throat, b, &wanted[INSTEP_END_A]) };

  *swapped = crossed[0] + crossed[1] > straight[0] + straight[1];
  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    n_kept[end] = *swapped ? crossed[end] : straight[end];
}

static void
open_eyelets (InstepChanges   *changes,
              const InstepEnd *end,
              guint            n_kept)
{
  for (guint i = n_kept; i < end->n_visits; i++)
    {
      const InstepVisit *visit = &end->visits[i];

      if (visit->kind == INSTEP_VISIT_KNOT)
        changes->knot = TRUE;

      if (visit->kind == INSTEP_VISIT_EYELET)
        changes->eyelets[visit->column][visit->row - 1] = TRUE;
    }
}

/* Whether a step goes beyond what its ends have already; @n_done counts what they did before. */
static gboolean
is_new_step (const InstepChanges *changes,
             const InstepStep    *step,
             guint                n_done[INSTEP_LACES_MAX][INSTEP_N_ENDS])
{
  gboolean is_new = FALSE;

  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    {
      InstepEndName present = get_partner (changes->swapped[step->lace], end);

      if (!step->uses_end[end])
        continue;

      n_done[step->lace][end]++;
      if (n_done[step->lace][end] > changes->n_kept[step->lace][present])
        is_new = TRUE;
    }

  return is_new;
}

/* A lace that is only taken out of its last eyelets has nothing new but to be tied. */
static gboolean
is_new_tie (const InstepThreading *present,
            const InstepChanges   *changes,
            guint                  lace)
{
  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    {
      if (changes->n_kept[lace][end] < present->ends[lace][end].n_visits)
        return TRUE;
    }

  return FALSE;
}

static guint
find_first_step (const InstepThreading *present,
                 const InstepThreading *wanted,
                 const InstepChanges   *changes)
{
  guint n_done[INSTEP_LACES_MAX][INSTEP_N_ENDS] = { 0 };

  for (guint i = 0; i < wanted->n_steps; i++)
    {
      const InstepStep *step = &wanted->steps[i];
      gboolean is_new = step->kind == INSTEP_STEP_TIE ? is_new_tie (present, changes, step->lace)
                                                      : is_new_step (changes, step, n_done);

      if (is_new)
        return i;
    }

  return 0;
}

static gboolean
is_all_kept (const InstepThreading *threading,
             const InstepChanges   *changes,
             guint                  lace)
{
  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    {
      InstepEndName present = get_partner (changes->swapped[lace], end);

      if (changes->n_kept[lace][present] != threading->ends[lace][end].n_visits)
        return FALSE;
    }

  return TRUE;
}

void
instep_changes_find (const InstepThreading *present,
                     const InstepThreading *wanted,
                     InstepChanges         *changes)
{
  g_return_if_fail (present != NULL);
  g_return_if_fail (wanted != NULL);
  g_return_if_fail (changes != NULL);
  g_return_if_fail (present->throat.n_rows == wanted->throat.n_rows);
  g_return_if_fail (present->throat.shoe == wanted->throat.shoe);

  *changes = (InstepChanges) {
    .all = TRUE,
    .same = present->n_laces == wanted->n_laces,
    .lace_added = wanted->n_laces > present->n_laces,
    .lace_removed = wanted->n_laces < present->n_laces,
  };

  for (guint lace = 0; lace < present->n_laces; lace++)
    {
      if (lace < wanted->n_laces)
        compare_lace (&present->throat, present->ends[lace], wanted->ends[lace],
                      changes->n_kept[lace], &changes->swapped[lace]);

      for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
        {
          open_eyelets (changes, &present->ends[lace][end], changes->n_kept[lace][end]);
          if (changes->n_kept[lace][end] > 0)
            changes->all = FALSE;
          if (changes->n_kept[lace][end] < present->ends[lace][end].n_visits)
            changes->same = FALSE;
        }

      if (lace < wanted->n_laces && !is_all_kept (wanted, changes, lace))
        changes->same = FALSE;
    }

  changes->step = changes->same ? 0 : find_first_step (present, wanted, changes);
}

gboolean
instep_changes_open_row (const InstepChanges *changes,
                         guint                row)
{
  g_return_val_if_fail (changes != NULL, FALSE);
  g_return_val_if_fail (row >= 1 && row <= INSTEP_PAIRS_MAX, FALSE);

  return changes->eyelets[INSTEP_COLUMN_L][row - 1] || changes->eyelets[INSTEP_COLUMN_R][row - 1];
}
