/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/fit-options.h"

#include <glib/gi18n.h>
#include <string.h>

#include "advice/input-words.h"

/* Keeps what was typed: values are read once all options are known to be good. */
static gboolean
keep_input_cb (const char  *option,
               const char  *value,
               gpointer     data,
               GError     **error)
{
  InstepFitOptions *options = data;
  InstepInputField field = instep_input_field_find (option + strlen ("--"));

  g_free (options->texts[field]);
  options->texts[field] = g_strdup (value != NULL ? value : "yes");

  return TRUE;
}

static char *
describe_input (InstepInputField       field,
                const InstepFitTables *tables)
{
  const char *name = instep_words_input_name (field);
  g_autofree char *allowed = NULL;

  if (instep_input_field_is_switch (field))
    return g_strdup (name);

  allowed = instep_words_allowed (field, tables);
  if (allowed[0] == '\0')
    return g_strdup (name);

  /* Translators: an input of the command line and what it allows: "Sock: none, thin, …". */
  return g_strdup_printf (_("%s: %s"), name, allowed);
}

GOptionGroup *
instep_fit_options_make_group (InstepFitOptions      *options,
                               const InstepFitTables *tables)
{
  GOptionGroup *group = g_option_group_new (NULL, NULL, NULL, options, NULL);
  GOptionEntry entries[INSTEP_N_INPUTS + 2] = { 0 };

  g_return_val_if_fail (options != NULL, NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  options->descriptions = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < INSTEP_N_INPUTS; i++)
    {
      InstepInputField field = (InstepInputField) i;
      char *description = describe_input (field, tables);

      g_ptr_array_add (options->descriptions, description);
      entries[i] = (GOptionEntry) {
        .long_name = instep_input_field_name (field),
        /* As a file name it is handed on as it was typed, whatever the locale can express. */
        .flags = instep_input_field_is_switch (field) ? G_OPTION_FLAG_NO_ARG
                                                      : G_OPTION_FLAG_FILENAME,
        .arg = G_OPTION_ARG_CALLBACK,
        .arg_data = (gpointer) keep_input_cb,
        .description = description,
        .arg_description = instep_input_field_is_switch (field) ? NULL : _("VALUE"),
      };
    }

  entries[INSTEP_N_INPUTS] = (GOptionEntry) {
    "example", 0, 0, G_OPTION_ARG_NONE, &options->example,
    _("The example runner, instead of all inputs"), NULL,
  };
  g_option_group_add_entries (group, entries);

  return group;
}

/* Without a value or with inputs that exclude each other the command was used wrongly. */
static InstepExit
refuse_input (const InstepFitInput  *input,
              InstepInputField       field,
              const char            *text,
              const GError          *error,
              const InstepFitTables *tables)
{
  g_autofree char *sentence = instep_words_input_refusal (input, field, text, error, tables);
  g_autofree char *option = g_strconcat ("--", instep_input_field_name (field), NULL);

  instep_console_refuse (option, sentence);
  if (g_error_matches (error, INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_MISSING) ||
      g_error_matches (error, INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_EXCLUDED))
    return INSTEP_EXIT_BAD_USE;

  return INSTEP_EXIT_BAD_VALUE;
}

static InstepExit
read_example (const InstepFitOptions *options,
              InstepFitInput         *input)
{
  for (guint i = 0; i < INSTEP_N_INPUTS; i++)
    {
      if (options->texts[i] != NULL)
        return instep_console_complain (INSTEP_EXIT_BAD_USE,
                                        _("--example and --%s exclude each other."),
                                        instep_input_field_name ((InstepInputField) i));
    }

  *input = instep_fit_input_example ();

  return INSTEP_EXIT_DONE;
}

/* To the form "" takes a value back; here it is a value that somebody's script lost. */
static gboolean
read_input (InstepFitInput         *input,
            InstepInputField        field,
            const char             *text,
            const InstepFitTables  *tables,
            GError                **error)
{
  if (text[strspn (text, " \t\n")] == '\0')
    {
      g_set_error_literal (error, INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_UNREADABLE, "Empty");
      return FALSE;
    }

  return instep_fit_input_set (input, field, text, NULL, tables, error);
}

static InstepExit
read_inputs (const InstepFitOptions *options,
             const InstepFitTables  *tables,
             InstepFitInput         *input)
{
  InstepInputField blamed = INSTEP_N_INPUTS;
  g_autoptr(GError) error = NULL;

  *input = (InstepFitInput) { 0 };
  for (guint i = 0; i < INSTEP_N_INPUTS; i++)
    {
      InstepInputField field = (InstepInputField) i;

      if (options->texts[i] == NULL)
        continue;
      if (!read_input (input, field, options->texts[i], tables, &error))
        return refuse_input (input, field, options->texts[i], error, tables);
    }

  if (!instep_fit_input_check (input, tables, &blamed, &error))
    return refuse_input (input, blamed, options->texts[blamed], error, tables);

  return INSTEP_EXIT_DONE;
}

InstepExit
instep_fit_options_read (const InstepFitOptions *options,
                         const InstepFitTables  *tables,
                         InstepFitInput         *input)
{
  g_return_val_if_fail (options != NULL, INSTEP_EXIT_BAD_USE);
  g_return_val_if_fail (tables != NULL, INSTEP_EXIT_BAD_USE);
  g_return_val_if_fail (input != NULL, INSTEP_EXIT_BAD_USE);

  return options->example ? read_example (options, input) : read_inputs (options, tables, input);
}

void
instep_fit_options_clear (InstepFitOptions *options)
{
  g_return_if_fail (options != NULL);

  for (guint i = 0; i < INSTEP_N_INPUTS; i++)
    g_clear_pointer (&options->texts[i], g_free);
  g_clear_pointer (&options->descriptions, g_ptr_array_unref);
}
