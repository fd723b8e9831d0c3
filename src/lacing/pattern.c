/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/pattern-private.h"

#include <string.h>

typedef struct
{
  char         *tag;
  InstepChoice  choice;
} TagChoice;

static void
clear_choice (gpointer data)
{
  TagChoice *choice = data;

  g_free (choice->tag);
}

static GPtrArray *
create_texts (void)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (texts, NULL);
  return texts;
}

static void
add_text (GPtrArray  *texts,
          const char *text)
{
  g_ptr_array_insert (texts, (int) texts->len - 1, g_strdup (text));
}

static const char * const *
peek_texts (const GPtrArray *texts)
{
  return (const char * const *) texts->pdata;
}

static void
replace_text (char       **place,
              const char  *text)
{
  g_free (*place);
  *place = g_strdup (text);
}

InstepPattern *
instep_pattern_new (const char *id)
{
  InstepPattern *self;

  g_return_val_if_fail (id != NULL, NULL);

  self = g_new0 (InstepPattern, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->id = g_strdup (id);
  self->name = g_strdup ("");
  self->brief = g_strdup ("");
  self->purpose = g_strdup ("");
  self->evidence_note = g_strdup ("");
  self->evidence = INSTEP_EVIDENCE_TRADITION;
  self->fewest_pairs = INSTEP_PAIRS_MIN;
  self->most_pairs = INSTEP_PAIRS_MAX;
  self->aliases = create_texts ();
  self->problems = create_texts ();
  self->cautions = create_texts ();
  self->sources = create_texts ();
  self->choices = g_array_new (FALSE, FALSE, sizeof (TagChoice));
  g_array_set_clear_func (self->choices, clear_choice);
  self->rules = g_array_new (FALSE, FALSE, sizeof (InstepRule));
  return self;
}

InstepPattern *
instep_pattern_ref (InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
instep_pattern_unref (InstepPattern *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->id);
  g_free (self->name);
  g_free (self->brief);
  g_free (self->purpose);
  g_free (self->evidence_note);
  g_ptr_array_unref (self->aliases);
  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->cautions);
  g_ptr_array_unref (self->sources);
  g_array_unref (self->choices);
  g_array_unref (self->rules);
  g_free (self->meaning);
  g_free (self);
}

void
instep_pattern_set_words (InstepPattern *self,
                          const char    *name,
                          const char    *brief,
                          const char    *purpose)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);
  g_return_if_fail (brief != NULL);
  g_return_if_fail (purpose != NULL);

  replace_text (&self->name, name);
  replace_text (&self->brief, brief);
  replace_text (&self->purpose, purpose);
}

void
instep_pattern_add_alias (InstepPattern *self,
                          const char    *alias)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (alias != NULL);

  add_text (self->aliases, alias);
}

void
instep_pattern_add_problem (InstepPattern *self,
                            const char    *tag)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (tag != NULL);

  add_text (self->problems, tag);
}

static TagChoice *
find_choice (const InstepPattern *self,
             const char          *tag)
{
  for (guint i = 0; i < self->choices->len; i++)
    {
      TagChoice *choice = &g_array_index (self->choices, TagChoice, i);

      if (strcmp (choice->tag, tag) == 0)
        return choice;
    }

  return NULL;
}

void
instep_pattern_set_choice (InstepPattern *self,
                           const char    *tag,
                           InstepChoice   choice)
{
  TagChoice *known;

  g_return_if_fail (self != NULL);
  g_return_if_fail (tag != NULL);

  known = find_choice (self, tag);
  if (known != NULL)
    {
      known->choice = choice;
    }
  else
    {
      TagChoice added = { g_strdup (tag), choice };

      g_array_append_val (self->choices, added);
    }
}

void
instep_pattern_add_caution (InstepPattern *self,
                            const char    *caution)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (caution != NULL);

  add_text (self->cautions, caution);
}

void
instep_pattern_add_source (InstepPattern *self,
                           const char    *source_id)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (source_id != NULL);

  add_text (self->sources, source_id);
}

void
instep_pattern_set_evidence (InstepPattern  *self,
                             InstepEvidence  evidence,
                             const char     *note)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (note != NULL);

  self->evidence = evidence;
  replace_text (&self->evidence_note, note);
}

void
instep_pattern_set_heel_hold (InstepPattern  *self,
                              InstepHeelHold  hold)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (hold <= INSTEP_HEEL_HOLD_MORE);

  self->heel_hold = hold;
}

void
instep_pattern_set_pairs (InstepPattern *self,
                          guint          fewest,
                          guint          most)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (fewest >= INSTEP_PAIRS_MIN && fewest <= most && most <= INSTEP_PAIRS_MAX);

  self->fewest_pairs = fewest;
  self->most_pairs = most;
}

void
instep_pattern_set_rows (InstepPattern *self,
                         InstepRowSet   rows)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (rows <= INSTEP_ROWS_OUTER);

  self->row_set = rows;
}

gboolean
instep_pattern_set_parameter (InstepPattern                *self,
                              const InstepPatternParameter *parameter)
{
  const char *name;
  InstepRowSum lowest, highest;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (parameter != NULL, FALSE);
  g_return_val_if_fail (parameter->lowest != NULL && parameter->highest != NULL, FALSE);

  name = parameter->name;
  if (name == NULL || !g_ascii_islower (name[0]) || name[1] != '\0' || name[0] == 'n' ||
      !instep_row_sum_parse (parameter->lowest, '\0', &lowest, NULL, NULL) ||
      !instep_row_sum_parse (parameter->highest, '\0', &highest, NULL, NULL))
    return FALSE;

  self->letter = name[0];
  replace_text (&self->meaning, parameter->meaning);
  self->lowest = lowest;
  self->highest = highest;
  self->default_half = parameter->default_half;
  self->default_add = parameter->default_add;
  return TRUE;
}

gboolean
instep_pattern_check_line (const InstepPattern  *self,
                           const char           *line,
                           guint                *column,
                           GError              **error)
{
  InstepLine unused;

  g_return_val_if_fail (self != NULL, FALSE);

  return instep_line_parse (line, self->letter, &unused, column, error);
}

gboolean
instep_pattern_check_row (const char  *row,
                          guint       *column,
                          GError     **error)
{
  InstepRowSum unused;

  return instep_row_sum_parse (row, '\0', &unused, column, error);
}

const char *
instep_pattern_get_id (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->id;
}

const char *
instep_pattern_get_name (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->name;
}

const char *
instep_pattern_get_brief (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->brief;
}

const char *
instep_pattern_get_purpose (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->purpose;
}

const char * const *
instep_pattern_get_aliases (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return peek_texts (self->aliases);
}

const char * const *
instep_pattern_get_problems (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return peek_texts (self->problems);
}

const char * const *
instep_pattern_get_cautions (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return peek_texts (self->cautions);
}

const char * const *
instep_pattern_get_sources (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return peek_texts (self->sources);
}

InstepEvidence
instep_pattern_get_evidence (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, INSTEP_EVIDENCE_TRADITION);

  return self->evidence;
}

const char *
instep_pattern_get_evidence_note (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->evidence_note;
}

InstepHeelHold
instep_pattern_get_heel_hold (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, INSTEP_HEEL_HOLD_SAME);

  return self->heel_hold;
}

guint
instep_pattern_get_fewest_pairs (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, INSTEP_PAIRS_MIN);

  return self->fewest_pairs;
}

InstepRowSet
instep_pattern_get_rows (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, INSTEP_ROWS_ALL);

  return self->row_set;
}

guint
instep_pattern_get_most_pairs (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, INSTEP_PAIRS_MAX);

  return self->most_pairs;
}

gboolean
instep_pattern_suits_pairs (const InstepPattern *self,
                            guint                pairs)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return pairs >= self->fewest_pairs && pairs <= self->most_pairs;
}

InstepChoice
instep_pattern_get_choice (const InstepPattern *self,
                           const char          *tag)
{
  const TagChoice *choice;

  g_return_val_if_fail (self != NULL, INSTEP_CHOICE_NONE);
  g_return_val_if_fail (tag != NULL, INSTEP_CHOICE_NONE);

  choice = find_choice (self, tag);
  if (choice != NULL)
    return choice->choice;

  return g_strv_contains (peek_texts (self->problems), tag) ? INSTEP_CHOICE_MENTIONED
                                                            : INSTEP_CHOICE_NONE;
}

/* Half of a number, rounded down also below 0. */
static gint64
halve (gint64 number)
{
  return (number - (number % 2 != 0 && number < 0)) / 2;
}

gboolean
instep_pattern_get_parameter (const InstepPattern *self,
                              guint                pairs,
                              guint               *lowest,
                              guint               *highest,
                              guint               *preset)
{
  gint64 low, high, middle;

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->letter == '\0')
    return FALSE;

  low = MAX (1, instep_row_sum_evaluate (&self->lowest, pairs, 0));
  high = instep_row_sum_evaluate (&self->highest, pairs, 0);
  high = CLAMP (high, 0, (gint64) pairs);
  middle = halve ((gint64) pairs + self->default_half) + self->default_add;

  if (lowest != NULL)
    *lowest = (guint) low;
  if (highest != NULL)
    *highest = (guint) high;
  if (preset != NULL)
    *preset = (guint) MAX (low, MIN (middle, high));
  return TRUE;
}

const char *
instep_pattern_get_parameter_meaning (const InstepPattern *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->meaning;
}

const char *
instep_evidence_id (InstepEvidence evidence)
{
  static const char * const ids[] = { "tested", "advised", "tradition" };

  g_return_val_if_fail (evidence <= INSTEP_EVIDENCE_TRADITION, NULL);

  return ids[evidence];
}
