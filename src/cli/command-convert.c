/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/commands.h"

#include <glib/gi18n.h>
#include <string.h>

#include "advice/input-words.h"
#include "advice/numbers.h"
#include "cli/console.h"
#include "cli/json-writer.h"
#include "fit/convert.h"

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

/* The systems of an answer, in its order. */
static const InstepSizeSystem SYSTEMS[] = {
  INSTEP_SIZE_EU, INSTEP_SIZE_UK, INSTEP_SIZE_US_MEN, INSTEP_SIZE_US_WOMEN,
  INSTEP_SIZE_US_WOMEN_ISO, INSTEP_SIZE_MONDO, INSTEP_SIZE_JP, INSTEP_SIZE_CN, INSTEP_SIZE_KR,
};

/* The size printed on the box in mm: only the metric systems have one without a brand. */
static gboolean
get_label_mm (InstepSizeLabel  label,
              double          *label_mm)
{
  switch (label.system)
    {
    case INSTEP_SIZE_MONDO:
    case INSTEP_SIZE_CN:
    case INSTEP_SIZE_KR:
      *label_mm = label.number;
      return TRUE;
    case INSTEP_SIZE_JP:
      *label_mm = label.number * 10.0;
      return TRUE;
    default:
      return FALSE;
    }
}

/* "42.5" of "EU 42.5": the system is the member's name. */
static void
add_sizes (InstepJsonWriter       *json,
           const InstepConversion *conversion)
{
  instep_json_begin_object (json, "sizes");
  for (guint i = 0; i < G_N_ELEMENTS (SYSTEMS); i++)
    {
      const char *name = instep_size_system_name (SYSTEMS[i]);

      instep_json_begin_array (json, name);
      for (guint j = 0; j < conversion->sizes[SYSTEMS[i]].n_values; j++)
        {
          InstepSizeLabel size = { SYSTEMS[i], conversion->sizes[SYSTEMS[i]].values[j] };
          g_autofree char *text = instep_size_label_to_string (size);

          instep_json_string (json, NULL, text + strlen (name) + 1);
        }
      instep_json_end_array (json);
    }
  instep_json_end_object (json);
}

static char *
conversion_to_json (InstepSizeLabel         label,
                    const InstepConversion *conversion)
{
  g_autofree char *text = instep_size_label_to_string (label);
  InstepJsonWriter json;
  double label_mm;

  instep_json_writer_init (&json);
  instep_json_begin_object (&json, NULL);
  instep_json_string (&json, "format", "instep-convert/1");
  instep_json_string (&json, "label", text);
  instep_json_string (&json, "table", "generic");
  instep_json_string (&json, "basis", "foot_length");
  instep_json_begin_object (&json, "foot_length_mm");
  instep_json_number (&json, "low", conversion->foot_length_low_mm);
  instep_json_number (&json, "nominal", conversion->foot_length_mm);
  instep_json_number (&json, "high", conversion->foot_length_high_mm);
  instep_json_end_object (&json);
  if (get_label_mm (label, &label_mm))
    instep_json_number (&json, "label_mm", label_mm);
  else
    instep_json_null (&json, "label_mm");
  add_sizes (&json, conversion);
  instep_json_begin_array (&json, "warnings");
  instep_json_end_array (&json);
  instep_json_end_object (&json);

  return instep_json_writer_finish (&json);
}

static char *
conversion_to_text (InstepSizeLabel         label,
                    const InstepConversion *conversion)
{
  GString *text = g_string_new (NULL);
  g_autofree char *name = instep_size_label_to_string (label);
  g_autofree char *low = instep_words_number (conversion->foot_length_low_mm, 1);
  g_autofree char *high = instep_words_number (conversion->foot_length_high_mm, 1);
  g_autofree char *nominal = instep_words_number (conversion->foot_length_mm, 1);

  /* Translators: a size label and three lengths: "EU 43 is meant for a foot of 273.3 mm
   * (270.0–276.7 mm).".
   */
  g_string_append_printf (text, _("%s is meant for a foot of %s mm (%s–%s mm)."), name, nominal,
                          low, high);
  g_string_append (text, "\n\n");
  for (guint i = 0; i < G_N_ELEMENTS (SYSTEMS); i++)
    {
      for (guint j = 0; j < conversion->sizes[SYSTEMS[i]].n_values; j++)
        {
          InstepSizeLabel size = { SYSTEMS[i], conversion->sizes[SYSTEMS[i]].values[j] };
          g_autofree char *converted = instep_size_label_to_string (size);

          /* Translators: between two sizes that are equally near: "EU 42.5 or EU 43". */
          g_string_append_printf (text, "%s%s", j > 0 ? _(" or ") : "  ", converted);
        }
      g_string_append_c (text, '\n');
    }

  g_string_append_c (text, '\n');
  g_string_append (text, _("By the generic table; brands have charts of their own. A label is what a "
                           "shoe is meant for; “instep-cli fit” advises for running, and usually "
                           "lands half a size to one and a half sizes longer."));
  g_string_append_c (text, '\n');

  return g_string_free (text, FALSE);
}

/* Sizes are refused here in the words that the form and "fit" use. */
static InstepExit
refuse (InstepInputField       field,
        const char            *text,
        const GError          *error,
        const InstepFitTables *tables)
{
  g_autofree char *sentence = instep_words_input_error (field, text, error, tables);
  g_autofree char *option = NULL;

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

  if (text == NULL || instep_fit_input_set (input, field, text, NULL, tables, &error))
    return INSTEP_EXIT_DONE;

  return refuse (field, text, error, tables);
}

static InstepExit
convert (const ConvertOptions  *options,
         const char            *typed,
         const InstepFitTables *tables)
{
  static const char * const formats[] = { "text", "json", NULL };
  InstepFitInput input = { 0 };
  InstepConversion conversion;
  g_autoptr(GError) error = NULL;
  g_autofree char *answer = NULL;
  InstepExit status;
  guint format;

  status = instep_console_choose ("--format", options->format, formats, &format);
  if (status == INSTEP_EXIT_DONE)
    status = read_input (&input, INSTEP_INPUT_BRAND, options->brand, tables);
  if (status == INSTEP_EXIT_DONE)
    status = read_input (&input, INSTEP_INPUT_SEX, options->sex, tables);
  if (status == INSTEP_EXIT_DONE)
    status = read_input (&input, INSTEP_INPUT_SHOE_SIZE, typed, tables);
  if (status != INSTEP_EXIT_DONE)
    return status;

  if (!instep_convert (input.label, &conversion, &error))
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", error->message);

  if (format == 1)
    answer = conversion_to_json (input.label, &conversion);
  else
    answer = conversion_to_text (input.label, &conversion);

  return instep_console_write (NULL, answer, strlen (answer));
}

static InstepExit
parse_options (ConvertOptions *options,
               int            *argc,
               char         ***argv)
{
  const GOptionEntry entries[] = {
    { "brand", 0, 0, G_OPTION_ARG_FILENAME, &options->brand,
      _("Size chart; no charts of brands are there yet"), _("ID") },
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
  g_autoptr(InstepContent) content = NULL;
  g_autofree char *typed = NULL;
  InstepExit status = parse_options (&options, &argc, &argv);

  if (status != INSTEP_EXIT_DONE)
    return status;
  if (argc < 2)
    return instep_console_complain (INSTEP_EXIT_BAD_USE,
                                    _("A size label is needed, such as “EU 43”."));

  content = instep_console_load ();
  if (content == NULL)
    return INSTEP_EXIT_BAD_VALUE;

  /* "convert EU 43" means what "convert 'EU 43'" does. */
  typed = g_strjoinv (" ", argv + 1);
  if (g_strstrip (typed)[0] == '\0')
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                    _("The size label is empty. Write one such as “EU 43”."));

  return convert (&options, typed, &content->fit);
}
