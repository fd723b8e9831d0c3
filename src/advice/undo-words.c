/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/change-words.h"

#include <glib/gi18n.h>

/* One end of a present lace, of which all visits after the kept ones are undone, the last one first. */
typedef struct
{
  const InstepThroat *throat;
  const InstepEnd    *end;
  guint               n_kept;
} Undoing;

static gboolean
is_on_big_toe_side (const InstepThroat *throat,
                    const InstepVisit  *visit)
{
  return (visit->column == INSTEP_COLUMN_L) == (throat->shoe == INSTEP_SHOE_LEFT);
}

static char *
say_eyelet (const InstepThroat *throat,
            const InstepVisit  *visit,
            gboolean            with_side)
{
  const guint row = throat->rows[visit->row - 1].printed_number;

  /* Translators: what to pull an end of a lace out of; it goes on with ", then out of row 4". */
  if (!with_side)
    return g_strdup_printf (_("out of row %u"), row);
  if (is_on_big_toe_side (throat, visit))
    return g_strdup_printf (_("out of row %u on the big-toe side"), row);

  return g_strdup_printf (_("out of row %u on the little-toe side"), row);
}

static char *
say_visit (const InstepThroat *throat,
           const InstepVisit  *visit,
           gboolean            with_side)
{
  const guint lower = throat->rows[visit->row - 1].printed_number;
  guint upper;

  if (visit->kind == INSTEP_VISIT_EYELET)
    return say_eyelet (throat, visit, with_side);

  upper = throat->rows[visit->row].printed_number;
  if (visit->kind == INSTEP_VISIT_KNOT)
    /* Translators: these two stand where "out of row 4" may stand. */
    return g_strdup_printf (_("open the knot between rows %u and %u"), lower, upper);

  return g_strdup_printf (_("out from under the upright lace between rows %u and %u"), lower, upper);
}

static char *
say_visits (const Undoing *undoing,
            gboolean       with_sides)
{
  const InstepEnd *end = undoing->end;
  char *said = NULL;

  for (guint i = end->n_visits; i > undoing->n_kept; i--)
    {
      g_autofree char *before = said;
      g_autofree char *visit = say_visit (undoing->throat, &end->visits[i - 1], with_sides);

      /* Translators: two things to do one after the other: "out of row 5, then out of row 4" */
      said = before == NULL ? g_strdup (visit) : g_strdup_printf (_("%s, then %s"), before, visit);
    }

  return said;
}

static gboolean
mirror_each_other (const Undoing *a,
                   const Undoing *b)
{
  if (a->end->n_visits != b->end->n_visits || a->n_kept != b->n_kept)
    return FALSE;

  for (guint i = a->n_kept; i < a->end->n_visits; i++)
    {
      const InstepVisit *first = &a->end->visits[i], *second = &b->end->visits[i];

      if (first->kind != second->kind || first->row != second->row ||
          (first->kind != INSTEP_VISIT_KNOT && first->column == second->column))
        return FALSE;
    }

  return TRUE;
}

static char *
say_both (const Undoing *undoing)
{
  g_autofree char *visits = say_visits (undoing, FALSE);

  /* Translators: both ends of a lace are pulled out of what follows. */
  return g_strdup_printf (_("Both ends: %s."), visits);
}

static char *
say_end (const Undoing *undoing)
{
  g_autofree char *visits = say_visits (undoing, TRUE);

  if (is_on_big_toe_side (undoing->throat, &undoing->end->visits[0]))
    return g_strdup_printf (_("The end that starts on the big-toe side: %s."), visits);

  return g_strdup_printf (_("The end that starts on the little-toe side: %s."), visits);
}

/* Takes @sentence. */
static void
add_sentence (GStrvBuilder          *sentences,
              const InstepThreading *present,
              guint                  lace,
              char                  *sentence)
{
  g_autofree char *own = sentence;
  g_autofree char *of_lace = NULL;

  if (present->n_laces > 1)
    of_lace = lace == 0 ? g_strdup_printf (_("Lower lace: %s"), own)
                        : g_strdup_printf (_("Upper lace: %s"), own);
  g_strv_builder_add (sentences, of_lace != NULL ? of_lace : own);
}

static void
add_lace (GStrvBuilder          *sentences,
          const InstepChanges   *changes,
          const InstepThreading *present,
          guint                  lace)
{
  Undoing ends[INSTEP_N_ENDS];

  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    ends[end] = (Undoing) {
      &present->throat, &present->ends[lace][end], changes->n_kept[lace][end],
    };

  if (mirror_each_other (&ends[INSTEP_END_A], &ends[INSTEP_END_B]))
    {
      if (ends[INSTEP_END_A].n_kept < ends[INSTEP_END_A].end->n_visits)
        add_sentence (sentences, present, lace, say_both (&ends[INSTEP_END_A]));
      return;
    }

  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    {
      if (ends[end].n_kept < ends[end].end->n_visits)
        add_sentence (sentences, present, lace, say_end (&ends[end]));
    }
}

char **
instep_words_undo (const InstepChanges   *changes,
                   const InstepThreading *present)
{
  g_autoptr(GStrvBuilder) sentences = g_strv_builder_new ();

  g_return_val_if_fail (changes != NULL, NULL);
  g_return_val_if_fail (present != NULL, NULL);

  for (guint lace = 0; !changes->all && lace < present->n_laces; lace++)
    add_lace (sentences, changes, present, lace);

  return g_strv_builder_end (sentences);
}

/* Without the side where both eyelets of the row are opened. */
static char *
name_opened (const InstepChanges *changes,
             const InstepThroat  *throat,
             guint                row)
{
  const guint number = throat->rows[row - 1].printed_number;
  const InstepColumn big_toe = throat->shoe == INSTEP_SHOE_LEFT ? INSTEP_COLUMN_L : INSTEP_COLUMN_R;

  if (changes->eyelets[INSTEP_COLUMN_L][row - 1] && changes->eyelets[INSTEP_COLUMN_R][row - 1])
    /* Translators: the eyelets to open in one row, in a list of them. */
    return g_strdup_printf (_("row %u"), number);
  if (changes->eyelets[big_toe][row - 1])
    return g_strdup_printf (_("row %u on the big-toe side"), number);

  return g_strdup_printf (_("row %u on the little-toe side"), number);
}

char *
instep_words_rings (const InstepChanges *changes,
                    const InstepThroat  *throat)
{
  g_autoptr(GString) rows = g_string_new (NULL);

  g_return_val_if_fail (changes != NULL, NULL);
  g_return_val_if_fail (throat != NULL, NULL);

  for (guint row = 1; row <= throat->n_rows; row++)
    {
      g_autofree char *name = NULL;

      if (!instep_changes_open_row (changes, row))
        continue;

      name = name_opened (changes, throat, row);
      g_string_append_printf (rows, "%s%s", rows->len > 0 ? ", " : "", name);
    }

  if (rows->len == 0)
    return NULL;

  /* Translators: "%s" is a list: "row 4, row 5 on the big-toe side" */
  return g_strdup_printf (_("The eyelets to open are ringed: %s."), rows->str);
}

char *
instep_words_lace_on (const InstepChanges *changes)
{
  g_return_val_if_fail (changes != NULL, NULL);

  if (changes->same || changes->all)
    return NULL;

  /* Translators: the number of a step of the lacing that a shoe is to get. */
  return g_strdup_printf (_("Then lace on from step %u."), changes->step + 1);
}
