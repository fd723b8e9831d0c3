/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The rules of a pattern, by the number of pairs. */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/pattern-private.h"

static gboolean
suits_pairs (InstepParity parity,
             guint        pairs)
{
  return parity == INSTEP_PARITY_ANY ||
         (parity == INSTEP_PARITY_EVEN) == (pairs % 2 == 0);
}

static guint
count_rules (const InstepPattern *self,
             guint                pairs)
{
  guint n_rules = 0;

  for (guint i = 0; i < self->rules->len; i++)
    if (suits_pairs (g_array_index (self->rules, InstepRule, i).parity, pairs))
      n_rules++;

  return n_rules;
}

/* Any even and any odd number stand for all of them. */
static gboolean
has_room_for (const InstepPattern *self,
              InstepParity         parity)
{
  for (guint pairs = INSTEP_PAIRS_MIN; pairs <= INSTEP_PAIRS_MIN + 1; pairs++)
    if (suits_pairs (parity, pairs) && count_rules (self, pairs) == INSTEP_LACES_MAX)
      return FALSE;

  return TRUE;
}

gboolean
instep_pattern_add_rule (InstepPattern  *self,
                         InstepParity    parity,
                         const char     *a,
                         const char     *b,
                         InstepOrder     order,
                         guint          *column,
                         GError        **error)
{
  InstepRule rule = { .parity = parity, .order = order };

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (a != NULL, FALSE);

  if (!has_room_for (self, parity))
    {
      if (column != NULL)
        *column = 1;
      g_set_error (error, INSTEP_NOTATION_ERROR, INSTEP_NOTATION_ERROR_SYNTAX,
                   "This lace is one too many (allowed here: %d laces for a number of pairs)",
                   INSTEP_LACES_MAX);
      return FALSE;
    }

  if (!instep_line_parse (a, self->letter, &rule.lines[INSTEP_END_A], column, error))
    return FALSE;

  if (b != NULL)
    {
      if (!instep_line_parse (b, self->letter, &rule.lines[INSTEP_END_B], column, error))
        return FALSE;
    }
  else
    {
      InstepLine *mirrored = &rule.lines[INSTEP_END_B];

      *mirrored = rule.lines[INSTEP_END_A];
      mirrored->column = instep_column_cross (mirrored->column);
    }

  g_array_append_val (self->rules, rule);
  return TRUE;
}

guint
instep_pattern_find_rules (const InstepPattern *self,
                           guint                pairs,
                           const InstepRule    *rules[INSTEP_LACES_MAX])
{
  guint n_rules = 0;

  for (guint i = 0; i < self->rules->len && n_rules < INSTEP_LACES_MAX; i++)
    {
      const InstepRule *rule = &g_array_index (self->rules, InstepRule, i);

      if (suits_pairs (rule->parity, pairs))
        rules[n_rules++] = rule;
    }

  return n_rules;
}
