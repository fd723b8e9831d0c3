/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/commands.h"

#include <glib/gi18n.h>
#include <string.h>

#include "advice/chart-refusals.h"
#include "advice/input-words.h"
#include "cli/console.h"
#include "cli/convert-output.h"

typedef struct
{
  char *brand;
  char *sex;
  char *format;
} ConvertOptions;

static void
clear_convert_options (ConvertOptions *options)
{
  g_free (options->brand);
  g_free (options->sex);
  g_free (options->format);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ConvertOptions, clear_convert_options)

/* Sizes are refused here in the words that the form and "fit" use; kids' are known besides. */
static InstepExit
refuse (InstepInputField       field,
        const char            *text,
        const GError          *error,
        const InstepFitTables *tables)
{
  g_autofree char *sentence = instep_words_input_error (field, text, error, tables);
  g_autofree char *option = NULL;

  if (g_error_matches (error, INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_RANGE))
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s %s", sentence,
                                    _("Kids’ sizes are US K and UK K 0–13.5, and then US Y and "
                                      "UK Y 1–7.5."));
  if (field == INSTEP_INPUT_SHOE_SIZE)
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", sentence);

  option = g_strconcat ("--", instep_input_field_name (field), NULL);

  return instep_console_refuse (option, sentence);
}

static InstepExit
read_input (InstepFitInput        *input,
            InstepInputField       field,
            const char            *text,
            const InstepFitTables *tables)
{
  g_autoptr(GError) error = NULL;

  if (text == NULL)
    return INSTEP_EXIT_DONE;

  /* To the form "" takes a value back; here it is a value that somebody's script lost. */
  if (text[strspn (text, " \t\n")] == '\0')
    error = g_error_new_literal (INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_UNREADABLE, "Empty");
  else if (instep_fit_input_set (input, field, text, NULL, tables, &error))
    return INSTEP_EXIT_DONE;

  return refuse (field, text, error, tables);
}

/* What the label is in the table that answers. */
static InstepExit
look_up (const InstepFitInput  *input,
         const char            *typed,
         const InstepFitTables *tables,
         InstepConversion      *conversion)
{
  const InstepBrand *brand = input->brand_id != NULL
                             ? instep_fit_tables_find_brand (tables, input->brand_id) : NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *sentence = NULL;

  if (brand == NULL)
    {
      if (instep_convert (input->label, conversion, NULL))
        return INSTEP_EXIT_DONE;

      error = g_error_new_literal (INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_RANGE, "Not generic");
      return refuse (INSTEP_INPUT_SHOE_SIZE, typed, error, tables);
    }

  if (instep_convert_by_brand (brand, input->label, input->sex, conversion, &error))
    return INSTEP_EXIT_DONE;

  sentence = instep_words_chart_refusal (brand, input->label, input->sex, typed, error);
  if (g_error_matches (error, INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_SEX_NEEDED))
    return instep_console_refuse ("--sex", sentence);

  return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", sentence);
}

static InstepExit
read_label (InstepFitInput        *input,
            const char            *typed,
            const InstepFitTables *tables)
{
  g_autoptr(GError) error = NULL;

  if (instep_input_read_label (typed, &input->label, &error))
    return INSTEP_EXIT_DONE;

  return refuse (INSTEP_INPUT_SHOE_SIZE, typed, error, tables);
}

static InstepExit
convert (const ConvertOptions *options,
         const char           *typed,
         const InstepContent  *content)
{
  static const char * const formats[] = { "text", "json", NULL };
  InstepFitInput input = { 0 };
  InstepConversion conversion;
  InstepConvertAnswer answer = { content, { 0 }, &conversion };
  g_autofree char *told = NULL;
  InstepExit status;
  guint format;

  status = instep_console_choose ("--format", options->format, formats, &format);
  if (status == INSTEP_EXIT_DONE)
    status = read_input (&input, INSTEP_INPUT_BRAND, options->brand, &content->fit);
  if (status == INSTEP_EXIT_DONE)
    status = read_input (&input, INSTEP_INPUT_SEX, options->sex, &content->fit);
  if (status == INSTEP_EXIT_DONE)
    status = read_label (&input, typed, &content->fit);
  if (status == INSTEP_EXIT_DONE)
    status = look_up (&input, typed, &content->fit, &conversion);
  if (status != INSTEP_EXIT_DONE)
    return status;

  answer.label = input.label;
  told = format == 1 ? instep_convert_answer_to_json (&answer)
                     : instep_convert_answer_to_text (&answer);

  return instep_console_write (NULL, told, strlen (told));
}

static InstepExit
parse_options (ConvertOptions        *options,
               const InstepFitTables *tables,
               int                   *argc,
               char                ***argv)
{
  g_autofree char *ids = instep_words_allowed (INSTEP_INPUT_BRAND, tables);
  /* Translators: the option and the ids of the brands whose charts are known. */
  g_autofree char *brands = g_strdup_printf (_("Size chart: %s"), ids);
  const GOptionEntry entries[] = {
    { "brand", 0, 0, G_OPTION_ARG_FILENAME, &options->brand, brands, _("ID") },
    { "sex", 0, 0, G_OPTION_ARG_FILENAME, &options->sex, _("Sex: men, women"), _("ID") },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &options->format, _("Answer: text, json"), _("ID") },
    G_OPTION_ENTRY_NULL,
  };
  GOptionContext *context = g_option_context_new (_("LABEL"));

  g_option_context_set_summary (context, _("A size label, such as “EU 43” or “US M 9”, in all "
                                           "other systems."));
  g_option_context_add_main_entries (context, entries, NULL);

  return instep_console_parse (context, argc, argv);
}

int
instep_command_convert (int    argc,
                        char **argv)
{
  g_auto(ConvertOptions) options = { 0 };
  g_autoptr(InstepContent) content = instep_console_load ();
  g_autofree char *typed = NULL;
  InstepExit status;

  if (content == NULL)
    return INSTEP_EXIT_BAD_VALUE;

  status = parse_options (&options, &content->fit, &argc, &argv);
  if (status != INSTEP_EXIT_DONE)
    return status;
  if (argc < 2)
    return instep_console_complain (INSTEP_EXIT_BAD_USE,
                                    _("A size label is needed, such as “EU 43”."));

  /* "convert EU 43" means what "convert 'EU 43'" does. */
  typed = g_strjoinv (" ", argv + 1);
  if (g_strstrip (typed)[0] == '\0')
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                    _("The size label is empty. Write one such as “EU 43”."));

  return convert (&options, typed, content);
}
