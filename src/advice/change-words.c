/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/change-words.h"

#include <glib/gi18n.h>

static guint
get_printed_row (const InstepThreading *threading,
                 guint                  row)
{
  return threading->throat.rows[row - 1].printed_number;
}

/* How many rows are opened, and which are the first and the last of them; these are 0 when none is. */
static guint
get_range (const InstepChanges *changes,
           guint               *first,
           guint               *last)
{
  guint n_rows = 0;

  *first = *last = 0;
  for (guint row = 1; row <= INSTEP_PAIRS_MAX; row++)
    {
      if (!instep_changes_open_row (changes, row))
        continue;

      n_rows++;
      if (*first == 0)
        *first = row;
      *last = row;
    }

  return n_rows;
}

static char *
list_rows (const InstepChanges   *changes,
           const InstepThreading *present)
{
  GString *list = g_string_new (NULL);

  for (guint row = 1; row <= present->throat.n_rows; row++)
    {
      if (instep_changes_open_row (changes, row))
        g_string_append_printf (list, "%s%u", list->len > 0 ? ", " : "",
                                get_printed_row (present, row));
    }

  return g_string_free (list, FALSE);
}

static char *
say_rows (const InstepChanges   *changes,
          const InstepThreading *present)
{
  guint first, last, n_rows;

  n_rows = get_range (changes, &first, &last);
  if (n_rows == 0)
    return g_strdup (_("Nothing to open: lace on from where you are."));

  /* A row between them stays closed. */
  if (n_rows < last - first + 1)
    {
      g_autofree char *list = list_rows (changes, present);

      /* Translators: "%s" is a list of rows of eyelets: "2, 4, 6". */
      return g_strdup_printf (_("Open only these rows: %s."), list);
    }

  first = get_printed_row (present, first);
  last = get_printed_row (present, last);

  /* Translators: the numbers are those of rows of eyelets, whose laces are pulled out. */
  if (n_rows == 1)
    return g_strdup_printf (_("Open only row %u."), first);
  if (n_rows == 2)
    return g_strdup_printf (_("Open only rows %u and %u."), first, last);

  return g_strdup_printf (_("Open only rows %u to %u."), first, last);
}

static char *
say_opening (const InstepChanges   *changes,
             const InstepThreading *present)
{
  if (changes->all)
    return g_strdup (present->n_laces == 1 ? _("Take the lace out and start afresh.")
                                           : _("Take both laces out and start afresh."));

  return say_rows (changes, present);
}

/* Of one lace that changes at one end: which, by the side on which that end starts. */
static const char *
name_end (const InstepChanges   *changes,
          const InstepThreading *present)
{
  const InstepEnd *ends = present->ends[0];
  gboolean opened[INSTEP_N_ENDS];
  InstepColumn big_toe_column = present->throat.shoe == INSTEP_SHOE_LEFT ? INSTEP_COLUMN_L
                                                                         : INSTEP_COLUMN_R;
  InstepEndName end;

  for (end = 0; end < INSTEP_N_ENDS; end++)
    opened[end] = changes->n_kept[0][end] < ends[end].n_visits;
  if (present->n_laces > 1 || changes->all || opened[INSTEP_END_A] == opened[INSTEP_END_B])
    return NULL;

  end = opened[INSTEP_END_A] ? INSTEP_END_A : INSTEP_END_B;

  return ends[end].visits[0].column == big_toe_column
           ? _("Only the end that starts on the big-toe side comes out.")
           : _("Only the end that starts on the little-toe side comes out.");
}

static void
append_sentence (GString    *words,
                 const char *sentence)
{
  if (sentence != NULL)
    g_string_append_printf (words, " %s", sentence);
}

char *
instep_words_changes (const InstepChanges   *changes,
                      const InstepThreading *present,
                      const InstepThreading *wanted)
{
  g_autofree char *opening = NULL;
  GString *words;

  g_return_val_if_fail (changes != NULL, NULL);
  g_return_val_if_fail (present != NULL, NULL);
  g_return_val_if_fail (wanted != NULL, NULL);

  if (changes->same)
    return g_strdup (_("Nothing to change: it is laced the same way."));

  opening = say_opening (changes, present);
  words = g_string_new (opening);
  append_sentence (words, name_end (changes, present));
  if (changes->knot && !changes->all)
    append_sentence (words, _("Undo the knot, too."));
  if (changes->lace_added)
    append_sentence (words, _("The upper rows then get a lace of their own."));
  if (changes->lace_removed && !changes->all)
    append_sentence (words, _("The upper lace is not needed any more."));

  return g_string_free (words, FALSE);
}
