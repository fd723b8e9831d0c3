/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/throat-words.h"

#include <glib/gi18n.h>

#include "advice/numbers.h"

static void
add_row (GString *list,
         guint    row)
{
  g_string_append_printf (list, "%s%u", list->len > 0 ? ", " : "", row);
}

char *
instep_words_outer_rows_assumed (const InstepPattern *pattern,
                                 const InstepThroat  *throat)
{
  g_autoptr(GString) list = NULL;

  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (throat != NULL, NULL);

  if (!throat->outer_rows_assumed || instep_pattern_get_rows (pattern) == INSTEP_ROWS_ALL)
    return NULL;

  list = g_string_new (NULL);
  for (guint i = 0; i < throat->n_rows; i++)
    {
      if (throat->rows[i].outer)
        add_row (list, throat->rows[i].printed_number);
    }

  /* Translators: of a shoe whose eyelets zig-zag; "%s" is a list of rows of eyelets: "2, 4, 6". */
  return g_strdup_printf (_("Which rows lie further out was not said. "
                            "Taken for the outer ones: %s."), list->str);
}

/* "50 mm" or "38–62 mm" */
static char *
say_range_mm (double lowest_mm,
              double highest_mm)
{
  g_autofree char *lowest = instep_words_short_number (lowest_mm, 1);
  g_autofree char *highest = instep_words_short_number (highest_mm, 1);

  if (g_str_equal (lowest, highest))
    /* Translators: a length: "50 mm" */
    return g_strdup_printf (_("%s mm"), lowest);

  /* Translators: the least and the largest of some lengths: "38–62 mm" */
  return g_strdup_printf (_("%s–%s mm"), lowest, highest);
}

/* The space above the last row counts as none. */
static char *
say_measures (const InstepEyelets *eyelets)
{
  double narrowest_mm = eyelets->rows[0].width_mm, widest_mm = narrowest_mm;
  double closest_mm = eyelets->rows[0].spacing_to_next_mm, farthest_mm = closest_mm;
  g_autofree char *width = NULL;
  g_autofree char *spacing = NULL;

  for (guint i = 0; i < eyelets->pairs; i++)
    {
      narrowest_mm = MIN (narrowest_mm, eyelets->rows[i].width_mm);
      widest_mm = MAX (widest_mm, eyelets->rows[i].width_mm);
      if (i + 1 == eyelets->pairs)
        continue;
      closest_mm = MIN (closest_mm, eyelets->rows[i].spacing_to_next_mm);
      farthest_mm = MAX (farthest_mm, eyelets->rows[i].spacing_to_next_mm);
    }

  width = say_range_mm (narrowest_mm, widest_mm);
  spacing = say_range_mm (closest_mm, farthest_mm);

  /* Translators: of the rows of eyelets in a shoe: "50 mm across, 16 mm apart" */
  return g_strdup_printf (_("%s across, %s apart"), width, spacing);
}

typedef gboolean (* IsRowFunc) (const InstepEyeletRow *row);

static gboolean
has_loops (const InstepEyeletRow *row)
{
  return row->kind == INSTEP_ROW_LOOP;
}

static gboolean
lies_further_out (const InstepEyeletRow *row)
{
  return row->outer;
}

static gboolean
is_left_out (const InstepEyeletRow *row)
{
  return row->left_out;
}

/* "1, 3"; NULL when there is no such row. */
static char *
list_rows (const InstepEyelets *eyelets,
           IsRowFunc            is_row)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < eyelets->pairs; i++)
    {
      if (is_row (&eyelets->rows[i]))
        add_row (list, i + 1);
    }

  return g_string_free (list, list->len == 0);
}

/* Takes @line. */
static void
append_line (GString *words,
             char    *line)
{
  g_string_append_printf (words, "\n%s", line);
  g_free (line);
}

char *
instep_words_eyelets (const InstepEyelets *eyelets)
{
  g_autofree char *loops = NULL;
  g_autofree char *outer = NULL;
  g_autofree char *left_out = NULL;
  g_autofree char *measures = NULL;
  GString *words;

  g_return_val_if_fail (eyelets != NULL, NULL);

  loops = list_rows (eyelets, has_loops);
  outer = list_rows (eyelets, lies_further_out);
  left_out = list_rows (eyelets, is_left_out);
  measures = say_measures (eyelets);

  words = g_string_new (measures);
  if (loops != NULL)
    /* Translators: of the rows of eyelets in a shoe; "%s" is one row, or a list: "1, 2". */
    append_line (words, g_strdup_printf (_("Loops: %s"), loops));
  if (outer != NULL)
    append_line (words, g_strdup_printf (_("Further out: %s"), outer));
  if (left_out != NULL)
    append_line (words, g_strdup_printf (_("Not used: %s"), left_out));

  return g_string_free (words, FALSE);
}
