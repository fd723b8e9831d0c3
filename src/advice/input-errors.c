/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is wrong with what was typed, and what is allowed. */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/input-words.h"

#include <glib/gi18n.h>

#include "advice/chart-refusals.h"

/* More of what was typed says nothing more about what is wrong with it. */
#define LONGEST_QUOTE 40

/* What was typed, fit to stand in a sentence. */
static char *
quote (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *start = NULL;

  if (g_utf8_strlen (valid, -1) <= LONGEST_QUOTE)
    return g_steal_pointer (&valid);

  start = g_utf8_substring (valid, 0, LONGEST_QUOTE);

  return g_strconcat (g_strchomp (start), "…", NULL);
}

static char *
say_no_quantity (InstepQuantity  quantity,
                 const char     *typed)
{
  switch (quantity)
    {
    case INSTEP_QUANTITY_LENGTH:
      /* Translators: "%s" is what was typed and cannot be read. */
      return g_strdup_printf (_("“%s” is not a length."), typed);
    case INSTEP_QUANTITY_DISTANCE:
      return g_strdup_printf (_("“%s” is not a distance."), typed);
    case INSTEP_QUANTITY_PACE:
      return g_strdup_printf (_("“%s” is not a pace."), typed);
    case INSTEP_QUANTITY_TIME:
      return g_strdup_printf (_("“%s” is not a time."), typed);
    case INSTEP_QUANTITY_TEMPERATURE:
      return g_strdup_printf (_("“%s” is not a temperature."), typed);
    case INSTEP_QUANTITY_DRINK:
    default:
      return g_strdup_printf (_("“%s” is not an amount of drink in an hour."), typed);
    }
}

static char *
say_unreadable (InstepInputField  field,
                const char       *typed)
{
  InstepQuantity quantity;
  double lowest, highest;

  if (instep_input_field_get_quantity (field, &quantity, &lowest, &highest))
    return say_no_quantity (quantity, typed);

  if (field == INSTEP_INPUT_SHOE_SIZE)
    /* Translators: "%s" is what was typed and cannot be read. */
    return g_strdup_printf (_("“%s” is not a size label."), typed);

  return g_strdup_printf (_("“%s” is not one of the answers."), typed);
}

static char *
say_missing (InstepInputField field)
{
  switch (field)
    {
    case INSTEP_INPUT_FOOT_LENGTH:
    case INSTEP_INPUT_FOOT_LENGTH_RIGHT:
      return g_strdup (_("The length of the foot is needed."));
    case INSTEP_INPUT_SHOE_SIZE:
    case INSTEP_INPUT_INNER_LENGTH:
    case INSTEP_INPUT_TOE_GAP:
      return g_strdup (_("One of these is needed: the size label, the length inside the shoe, or "
                         "the gap at the toes."));
    case INSTEP_INPUT_DISTANCE:
      return g_strdup (_("The run is needed: a distance with a pace or a time, or a time alone."));
    case INSTEP_INPUT_PACE:
    case INSTEP_INPUT_TIME:
      return g_strdup (_("A distance needs a pace or a time beside it."));
    default:
      return g_strdup (_("This is needed."));
    }
}

static char *
say_excluded (InstepInputField field)
{
  switch (field)
    {
    case INSTEP_INPUT_DISTANCE:
    case INSTEP_INPUT_PACE:
    case INSTEP_INPUT_TIME:
      return g_strdup (_("Distance, pace and time cannot stand together: leave one of them out."));
    default:
      return g_strdup (_("This cannot stand beside what else was said: leave one of them out."));
    }
}

/* What is wrong; not yet what is allowed. */
static char *
say_what_is_wrong (InstepInputField  field,
                   const char       *typed,
                   InstepInputError  code)
{
  switch (code)
    {
    case INSTEP_INPUT_ERROR_UNREADABLE:
    case INSTEP_INPUT_ERROR_UNIT:
      return say_unreadable (field, typed);
    case INSTEP_INPUT_ERROR_RANGE:
      /* Translators: in these sentences "%s" is what was typed. */
      return g_strdup_printf (_("“%s” is out of range."), typed);
    case INSTEP_INPUT_ERROR_UNKNOWN_ID:
      return g_strdup_printf (_("“%s” is not known."), typed);
    case INSTEP_INPUT_ERROR_NO_SYSTEM:
      return g_strdup_printf (_("“%s” does not say which system: write EU 43, UK 8.5, US M 9, "
                                "US W 8 or Mondo 265."), typed);
    case INSTEP_INPUT_ERROR_KIDS:
      return g_strdup_printf (_("“%s” is a kids’ size, and only shoes of adults are forecast."),
                              typed);
    case INSTEP_INPUT_ERROR_NOT_PRINTED:
    case INSTEP_INPUT_ERROR_NO_COLUMN:
    case INSTEP_INPUT_ERROR_NO_CHART:
    case INSTEP_INPUT_ERROR_SEX_NEEDED:
      return g_strdup_printf (_("“%s” is not in the chart of this brand."), typed);
    case INSTEP_INPUT_ERROR_MISSING:
      return say_missing (field);
    case INSTEP_INPUT_ERROR_EXCLUDED:
    default:
      return say_excluded (field);
    }
}

/* Some sentences say already what is allowed, and where two inputs quarrel a range helps nobody. */
static gboolean
wants_what_is_allowed (InstepInputField field,
                       InstepInputError code)
{
  switch (code)
    {
    case INSTEP_INPUT_ERROR_NO_SYSTEM:
    case INSTEP_INPUT_ERROR_EXCLUDED:
    case INSTEP_INPUT_ERROR_NOT_PRINTED:
    case INSTEP_INPUT_ERROR_NO_COLUMN:
    case INSTEP_INPUT_ERROR_NO_CHART:
    case INSTEP_INPUT_ERROR_SEX_NEEDED:
      return FALSE;
    case INSTEP_INPUT_ERROR_MISSING:
      return field == INSTEP_INPUT_FOOT_LENGTH || field == INSTEP_INPUT_FOOT_LENGTH_RIGHT;
    default:
      return TRUE;
    }
}

char *
instep_words_input_error (InstepInputField       field,
                          const char            *text,
                          const GError          *error,
                          const InstepFitTables *tables)
{
  g_autofree char *typed = NULL;
  g_autofree char *wrong = NULL;
  g_autofree char *allowed = NULL;
  g_autofree char *sentence = NULL;

  g_return_val_if_fail (error != NULL, NULL);
  g_return_val_if_fail (error->domain == INSTEP_INPUT_ERROR, NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  typed = quote (text != NULL ? text : "");
  wrong = say_what_is_wrong (field, typed, (InstepInputError) error->code);
  if (!wants_what_is_allowed (field, (InstepInputError) error->code))
    return g_steal_pointer (&wrong);

  allowed = instep_words_allowed (field, tables);

  /* Translators: "%s" is a range or a list: "180–350 mm". */
  sentence = g_strdup_printf (_("Allowed are %s."), allowed);

  return g_strjoin (" ", wrong, sentence, NULL);
}

char *
instep_words_input_refusal (const InstepFitInput  *input,
                            InstepInputField       field,
                            const char            *text,
                            const GError          *error,
                            const InstepFitTables *tables)
{
  const InstepBrand *brand;
  g_autofree char *label = NULL;
  g_autofree char *typed = NULL;

  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  brand = input->brand_id != NULL ? instep_fit_tables_find_brand (tables, input->brand_id) : NULL;
  if (brand == NULL || !instep_words_is_chart_refusal (error))
    return instep_words_input_error (field, text, error, tables);

  label = instep_size_label_to_string (input->label);
  typed = quote (field == INSTEP_INPUT_SHOE_SIZE && text != NULL ? text : label);

  return instep_words_chart_refusal (brand, input->label, input->sex, typed, error);
}
