/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/threading.h"

#include "lacing/runs.h"
#include "lacing/walk.h"

G_DEFINE_QUARK (instep-threading-error-quark, instep_threading_error)

/* 0 means the default; a pattern without a parameter takes nothing else. */
static gboolean
choose_parameter (const InstepPattern *pattern,
                  guint                pairs,
                  guint                wanted,
                  guint               *parameter,
                  GError             **error)
{
  guint lowest, highest, preset;

  if (!instep_pattern_get_parameter (pattern, pairs, &lowest, &highest, &preset))
    {
      if (wanted != 0)
        {
          g_set_error (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_PARAMETER,
                       "%s has no row to choose", instep_pattern_get_id (pattern));
          return FALSE;
        }

      *parameter = 0;
      return TRUE;
    }

  if (lowest > highest)
    {
      g_set_error (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_PAIRS,
                   "%s leaves no row to choose with %u pairs",
                   instep_pattern_get_id (pattern), pairs);
      return FALSE;
    }

  if (wanted != 0 && (wanted < lowest || wanted > highest))
    {
      g_set_error (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_PARAMETER,
                   "Row %u is outside %u–%u", wanted, lowest, highest);
      return FALSE;
    }

  *parameter = wanted != 0 ? wanted : preset;
  return TRUE;
}

/* Across one row there is nothing to lace. */
#define ROWS_MIN 2

static gboolean
check_throat (const InstepPattern  *pattern,
              const InstepThroat   *throat,
              GError              **error)
{
  if (!instep_pattern_suits_pairs (pattern, throat->n_rows))
    {
      g_set_error (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_PAIRS,
                   "%s is for %u–%u pairs, not for %u", instep_pattern_get_id (pattern),
                   instep_pattern_get_fewest_pairs (pattern),
                   instep_pattern_get_most_pairs (pattern), throat->n_rows);
      return FALSE;
    }

  if (!instep_throat_is_sound (throat))
    {
      g_set_error_literal (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_THROAT,
                           "A width or a spacing of the throat is not over 0 mm");
      return FALSE;
    }

  return TRUE;
}

static gboolean
check_rows (const InstepPattern  *pattern,
            guint                 n_rows,
            GError              **error)
{
  if (n_rows >= ROWS_MIN)
    return TRUE;

  g_set_error (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_ROWS,
               "%s needs two %s rows, and the throat has %u", instep_pattern_get_id (pattern),
               instep_pattern_get_rows (pattern) == INSTEP_ROWS_OUTER ? "outer" : "inner", n_rows);
  return FALSE;
}

/* From rows counted among those of the pattern to rows of the throat. */
static gboolean
place_ends (InstepThreading  *threading,
            const guint       rows[INSTEP_PAIRS_MAX],
            GError          **error)
{
  for (guint lace = 0; lace < threading->n_laces; lace++)
    for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
      {
        InstepEnd *end = &threading->ends[lace][name];

        for (guint i = 0; i < end->n_visits; i++)
          {
            if (end->visits[i].kind != INSTEP_VISIT_EYELET)
              {
                g_set_error_literal (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_PATTERN,
                                     "Loops and knots lie between neighbouring rows, and so need "
                                     "a pattern of all rows");
                return FALSE;
              }
            end->visits[i].row = rows[end->visits[i].row - 1];
          }
      }

  return TRUE;
}

static gboolean
walk (const InstepPattern  *pattern,
      InstepThreading      *threading,
      const InstepRule     *rules[INSTEP_LACES_MAX],
      GError              **error)
{
  guint rows[INSTEP_PAIRS_MAX];
  const guint n_rows = instep_throat_find_rows (&threading->throat,
                                                instep_pattern_get_rows (pattern), rows);

  if (!check_rows (pattern, n_rows, error))
    return FALSE;

  threading->n_laces = instep_pattern_find_rules (pattern, n_rows, rules);
  if (threading->n_laces == 0)
    {
      g_set_error (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_PAIRS,
                   "%s has no rule for %u pairs", instep_pattern_get_id (pattern), n_rows);
      return FALSE;
    }

  return instep_walk_rules (rules, threading->n_laces, n_rows, threading->parameter,
                            threading->ends, error) &&
         (instep_pattern_get_rows (pattern) == INSTEP_ROWS_ALL ||
          place_ends (threading, rows, error));
}

gboolean
instep_threading_suits (const InstepPattern *pattern,
                        const InstepThroat  *throat)
{
  guint rows[INSTEP_PAIRS_MAX];

  g_return_val_if_fail (pattern != NULL, FALSE);
  g_return_val_if_fail (throat != NULL, FALSE);

  return instep_pattern_suits_pairs (pattern, throat->n_rows) &&
         instep_throat_find_rows (throat, instep_pattern_get_rows (pattern), rows) >= ROWS_MIN;
}

gboolean
instep_threading_thread (const InstepPattern  *pattern,
                         const InstepThroat   *throat,
                         guint                 parameter,
                         InstepThreading      *threading,
                         GError              **error)
{
  const InstepRule *rules[INSTEP_LACES_MAX];
  InstepThreading made = { 0 };

  g_return_val_if_fail (pattern != NULL, FALSE);
  g_return_val_if_fail (throat != NULL, FALSE);
  g_return_val_if_fail (threading != NULL, FALSE);

  if (!check_throat (pattern, throat, error) ||
      !choose_parameter (pattern, throat->n_rows, parameter, &made.parameter, error))
    return FALSE;

  made.throat = *throat;
  if (!walk (pattern, &made, rules, error))
    return FALSE;

  if (throat->shoe == INSTEP_SHOE_RIGHT)
    instep_ends_mirror (&made);

  for (guint lace = 0; lace < made.n_laces; lace++)
    if (!instep_runs_lay (&made, lace, rules[lace]->order, TRUE, error))
      return FALSE;

  *threading = made;
  return TRUE;
}

gboolean
instep_threading_is_tied (const InstepThreading *threading,
                          guint                  lace)
{
  g_return_val_if_fail (threading != NULL, FALSE);

  for (guint i = 0; i < threading->n_steps; i++)
    if (threading->steps[i].kind == INSTEP_STEP_TIE && threading->steps[i].lace == lace)
      return TRUE;

  return FALSE;
}

char *
instep_visit_to_string (InstepVisit visit)
{
  const char column = "LR"[visit.column];

  switch (visit.kind)
    {
    case INSTEP_VISIT_LOOP:
      return g_strdup_printf ("#%c%u-%c%u", column, visit.row, column, visit.row + 1);
    case INSTEP_VISIT_KNOT:
      return g_strdup_printf ("K%u", visit.row);
    case INSTEP_VISIT_EYELET:
    default:
      return g_strdup_printf ("%c%u%c", column, visit.row,
                              visit.way == INSTEP_WAY_OUT ? '^' : 'v');
    }
}
