/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/commands.h"

#include <glib/gi18n.h>
#include <string.h>

#include "advice/choice.h"
#include "advice/lacing-tags.h"
#include "cli/fit-options.h"
#include "cli/fit-output.h"

static InstepExit
parse_options (InstepFitOptions       *options,
               char                  **format,
               const InstepFitTables  *tables,
               int                     argc,
               char                  **argv)
{
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, format, _("Answer: text, json"), _("ID") },
    G_OPTION_ENTRY_NULL
  };
  GOptionContext *context = g_option_context_new (NULL);
  InstepExit status;

  g_option_context_set_summary (context, _("How much room swelling leaves in a shoe, and what to "
                                           "change."));
  g_option_context_set_main_group (context, instep_fit_options_make_group (options, tables));
  g_option_context_add_main_entries (context, entries, NULL);
  status = instep_console_parse (context, &argc, &argv);
  if (status != INSTEP_EXIT_DONE)
    return status;

  if (argc > 1)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("“%s” is no option."), argv[1]);

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
  g_auto(InstepFitOptions) options = { 0 };
  g_autofree char *format_id = NULL;
  InstepFitInput input;
  InstepExit status;
  guint format;

  if (content == NULL)
    return INSTEP_EXIT_BAD_VALUE;

  status = parse_options (&options, &format_id, &content->fit, argc, argv);
  if (status == INSTEP_EXIT_DONE)
    status = instep_console_choose ("--format", format_id, formats, &format);
  if (status == INSTEP_EXIT_DONE)
    status = instep_fit_options_read (&options, &content->fit, &input);
  if (status != INSTEP_EXIT_DONE)
    return status;

  return answer (content, &input, format == 1);
}
