/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/width-table.h"

void
instep_width_table_clear (InstepWidthTable *table)
{
  g_return_if_fail (table != NULL);

  g_free (table->marks.conflict);
  g_free (table->letters_without_mm);
  *table = (InstepWidthTable) { 0 };
}

const char *
instep_width_letter_name (InstepWidthLetter letter)
{
  static const char * const names[INSTEP_N_WIDTH_LETTERS] = {
    NULL, "4A", "3A", "2A", "A", "B", "C", "D", "E", "2E", "3E", "4E", "5E", "6E",
  };

  g_return_val_if_fail (letter < INSTEP_N_WIDTH_LETTERS, NULL);

  return names[letter];
}

double
instep_width_letter_breadth_mm (const InstepWidthTable *table,
                                InstepWidthLetter       letter,
                                double                  length_mm)
{
  const InstepLetterTable *letters;

  g_return_val_if_fail (table != NULL, 0.0);
  g_return_val_if_fail (letter != INSTEP_WIDTH_NOT_SAID, 0.0);

  letters = &table->letters;

  return letters->d_breadth_mm + letters->letter_mm * ((int) letter - INSTEP_WIDTH_D) +
         letters->size_mm * (length_mm - letters->d_length_mm) / table->size_length_mm;
}

double
instep_girth_mark_mm (const InstepMarkTable *table,
                      const InstepGirthLine *line,
                      guint                  mark,
                      double                 length_mm)
{
  g_return_val_if_fail (table != NULL, 0.0);
  g_return_val_if_fail (line != NULL, 0.0);
  g_return_val_if_fail (mark < table->n_marks, 0.0);

  return line->girth_mm + line->slope * (length_mm - line->length_mm) +
         table->mark_mm * ((int) mark - (int) table->middle);
}
