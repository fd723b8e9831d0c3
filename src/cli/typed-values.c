/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/typed-values.h"

#include <glib/gi18n.h>

#include "advice/numbers.h"
#include "fit/quantity.h"

static InstepExit
refuse_whole (const InstepTyped *typed,
              const char        *text,
              guint              lowest,
              guint              highest)
{
  return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                  /* Translators: an option, what was typed, and the range. */
                                  _("%s: “%s” is not a whole number in range. Allowed are %u–%u."),
                                  typed->option, text, lowest, highest);
}

static InstepExit
refuse_length (const InstepTyped *typed,
               const char        *text,
               InstepBounds       bounds_mm)
{
  g_autofree char *lowest = instep_words_short_number (bounds_mm.lowest, 1);
  g_autofree char *highest = instep_words_short_number (bounds_mm.highest, 1);

  return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                  /* Translators: an option, what was typed, and the range. */
                                  _("%s: “%s” is not a length in range. Allowed are %s–%s mm."),
                                  typed->option, text, lowest, highest);
}

static InstepExit
refuse_count (const InstepTyped *typed,
              guint              n_wanted,
              guint              n_typed)
{
  return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                  ngettext ("%s: %u length is needed here, but there are %u.",
                                            "%s: %u lengths are needed here, but there are %u.",
                                            n_wanted),
                                  typed->option, n_wanted, n_typed);
}

/* Written so that a NaN fails too. */
static gboolean
is_within (double       value,
           InstepBounds bounds)
{
  return value >= bounds.lowest && value <= bounds.highest;
}

InstepExit
instep_typed_read_whole (const InstepTyped *typed,
                         guint              lowest,
                         guint              highest,
                         guint             *value)
{
  guint64 number;

  g_return_val_if_fail (typed != NULL, INSTEP_EXIT_BAD_VALUE);
  g_return_val_if_fail (value != NULL, INSTEP_EXIT_BAD_VALUE);

  if (!g_ascii_string_to_unsigned (typed->text, 10, lowest, highest, &number, NULL))
    return refuse_whole (typed, typed->text, lowest, highest);

  *value = (guint) number;

  return INSTEP_EXIT_DONE;
}

InstepExit
instep_typed_read_length (const InstepTyped *typed,
                          InstepBounds       bounds_mm,
                          double            *length_mm)
{
  double value_mm;

  g_return_val_if_fail (typed != NULL, INSTEP_EXIT_BAD_VALUE);
  g_return_val_if_fail (length_mm != NULL, INSTEP_EXIT_BAD_VALUE);

  if (!instep_quantity_parse (INSTEP_QUANTITY_LENGTH, typed->text, NULL, &value_mm, NULL) ||
      !is_within (value_mm, bounds_mm))
    return refuse_length (typed, typed->text, bounds_mm);

  *length_mm = value_mm;

  return INSTEP_EXIT_DONE;
}

InstepExit
instep_typed_read_lengths (const InstepTyped *typed,
                           InstepBounds       bounds_mm,
                           guint              n_wanted,
                           double            *lengths_mm)
{
  g_auto(GStrv) parts = NULL;
  guint n_typed;

  g_return_val_if_fail (typed != NULL, INSTEP_EXIT_BAD_VALUE);
  g_return_val_if_fail (lengths_mm != NULL, INSTEP_EXIT_BAD_VALUE);

  parts = g_strsplit (typed->text, ",", -1);
  n_typed = g_strv_length (parts);
  if (n_typed != n_wanted)
    return refuse_count (typed, n_wanted, n_typed);

  for (guint i = 0; i < n_wanted; i++)
    {
      InstepTyped part = { typed->option, g_strstrip (parts[i]) };
      InstepExit status = instep_typed_read_length (&part, bounds_mm, &lengths_mm[i]);

      if (status != INSTEP_EXIT_DONE)
        return status;
    }

  return INSTEP_EXIT_DONE;
}

InstepExit
instep_typed_read_rows (const InstepTyped *typed,
                        guint              n_rows,
                        gboolean           rows[INSTEP_PAIRS_MAX])
{
  g_auto(GStrv) parts = NULL;

  g_return_val_if_fail (typed != NULL, INSTEP_EXIT_BAD_VALUE);
  g_return_val_if_fail (n_rows <= INSTEP_PAIRS_MAX, INSTEP_EXIT_BAD_VALUE);

  parts = g_strsplit (typed->text, ",", -1);
  if (parts[0] == NULL)
    return refuse_whole (typed, typed->text, 1, n_rows);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      InstepTyped part = { typed->option, g_strstrip (parts[i]) };
      guint row = 0;
      InstepExit status = instep_typed_read_whole (&part, 1, n_rows, &row);

      if (status != INSTEP_EXIT_DONE)
        return status;
      rows[row - 1] = TRUE;
    }

  return INSTEP_EXIT_DONE;
}
