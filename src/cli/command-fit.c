/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/commands.h"

#include <glib/gi18n.h>
#include <string.h>

#include "advice/choice.h"
#include "advice/lacing-tags.h"
#include "advice/input-words.h"
#include "cli/console.h"
#include "cli/fit-output.h"

/**
 * FitOptions:
 * @texts: what was typed for each input, NULL where nothing was
 * @strings: descriptions the option context borrows
 *
 * The command line of "fit", before anything of it is read.
 */
typedef struct
{
  char      *texts[INSTEP_N_INPUTS];
  gboolean   example;
  char      *format;
  GPtrArray *strings;
} FitOptions;

static void
clear_fit_options (FitOptions *options)
{
  for (guint i = 0; i < INSTEP_N_INPUTS; i++)
    g_free (options->texts[i]);
  g_free (options->format);
  g_ptr_array_unref (options->strings);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FitOptions, clear_fit_options)

/* Keeps what was typed: values are read once all options are known to be good. */
static gboolean
keep_input_cb (const char  *option,
               const char  *value,
               gpointer     data,
               GError     **error)
{
  FitOptions *options = data;
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

/* One option for each input of the table. */
static GOptionGroup *
make_option_group (FitOptions            *options,
                   const InstepFitTables *tables)
{
  GOptionGroup *group = g_option_group_new (NULL, NULL, NULL, options, NULL);
  GOptionEntry entries[INSTEP_N_INPUTS + 3] = { 0 };

  for (guint i = 0; i < INSTEP_N_INPUTS; i++)
    {
      InstepInputField field = (InstepInputField) i;
      char *description = describe_input (field, tables);

      g_ptr_array_add (options->strings, description);
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
  entries[INSTEP_N_INPUTS + 1] = (GOptionEntry) {
    "format", 0, 0, G_OPTION_ARG_FILENAME, &options->format, _("Answer: text, json"), _("ID"),
  };
  g_option_group_add_entries (group, entries);

  return group;
}

static InstepExit
parse_options (FitOptions            *options,
               const InstepFitTables *tables,
               int                    argc,
               char                 **argv)
{
  GOptionContext *context = g_option_context_new (NULL);
  InstepExit status;

  g_option_context_set_summary (context, _("How much room swelling leaves in a shoe, and what to "
                                           "change."));
  g_option_context_set_main_group (context, make_option_group (options, tables));
  status = instep_console_parse (context, &argc, &argv);
  if (status != INSTEP_EXIT_DONE)
    return status;

  if (argc > 1)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("“%s” is no option."), argv[1]);

  return INSTEP_EXIT_DONE;
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
read_example (const FitOptions *options,
              InstepFitInput   *input)
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
read_inputs (const FitOptions      *options,
             const InstepFitTables *tables,
             InstepFitInput        *input)
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

static InstepExit
answer (const InstepContent  *content,
        const InstepFitInput *input,
        gboolean              as_json)
{
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) tags = NULL;
  g_autoptr(GPtrArray) lacings = NULL;
  g_autofree char *text = NULL;
  InstepFitAnswer told;

  if (!instep_forecast (&content->fit, input, forecast, &error))
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", error->message);

  tags = instep_advice_lacing_tags (forecast, input);
  lacings = instep_advice_rank_lacings (content->patterns, (const char * const *) tags);
  told = (InstepFitAnswer) { content, input, forecast, lacings };
  text = as_json ? instep_fit_answer_to_json (&told) : instep_fit_answer_to_text (&told);

  return instep_console_write (NULL, text, strlen (text));
}

int
instep_command_fit (int    argc,
                    char **argv)
{
  static const char * const formats[] = { "text", "json", NULL };
  g_autoptr(InstepContent) content = instep_console_load ();
  g_auto(FitOptions) options = { .strings = g_ptr_array_new_with_free_func (g_free) };
  InstepFitInput input;
  InstepExit status;
  guint format;

  if (content == NULL)
    return INSTEP_EXIT_BAD_VALUE;

  status = parse_options (&options, &content->fit, argc, argv);
  if (status != INSTEP_EXIT_DONE)
    return status;

  status = instep_console_choose ("--format", options.format, formats, &format);
  if (status != INSTEP_EXIT_DONE)
    return status;

  if (options.example)
    status = read_example (&options, &input);
  else
    status = read_inputs (&options, &content->fit, &input);
  if (status != INSTEP_EXIT_DONE)
    return status;

  return answer (content, &input, format == 1);
}
