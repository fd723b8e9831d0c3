/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/sheets.h"

#include <glib/gi18n.h>

#include "cli/fit-options.h"
#include "cli/numb-request.h"
#include "cli/sheet-lace.h"
#include "fit/forecast.h"
#include "paper/fit-report.h"

/* Takes the inputs of a fit off the command line; what is none of them stays. */
static InstepExit
take_input (InstepFitInput        *input,
            const InstepFitTables *tables,
            int                   *argc,
            char                ***argv)
{
  g_auto(InstepFitOptions) options = { 0 };
  GOptionContext *context = g_option_context_new (NULL);
  InstepExit status;

  g_option_context_set_main_group (context, instep_fit_options_make_group (&options, tables));
  g_option_context_set_ignore_unknown_options (context, TRUE);
  status = instep_console_parse (context, argc, argv);
  if (status == INSTEP_EXIT_DONE)
    status = instep_fit_options_read (&options, tables, input);

  return status;
}

/* What is left says how the shoe is laced: as was asked for, or as the fit speaks for; with a red flag it
 * speaks for none, and what is left is only checked.
 */
static InstepExit
read_lacing (InstepFitReport  *report,
             const char       *asked,
             int               argc,
             char            **argv)
{
  g_auto(InstepLaceRequest) request = { 0 };
  const InstepPattern *spoken_for = report->pattern != NULL
                                      ? report->pattern
                                      : g_ptr_array_index (report->content->patterns, 0);
  const char *pattern = asked != NULL ? asked : instep_pattern_get_id (spoken_for);
  InstepExit status;

  if (asked == NULL && argc == 2)
    return INSTEP_EXIT_DONE;

  status = instep_sheet_read_lacing (&request, report->content, pattern, NULL, argc, argv);
  if (status == INSTEP_EXIT_DONE)
    instep_fit_report_set_lacing (report, request.pattern, &request.threading, request.end_length_mm,
                                  request.my_lace_mm);

  return status;
}

static InstepExit
make_report (InstepFitReport           *report,
             const InstepSheetOptions  *options,
             const InstepContent       *content,
             int                        argc,
             char                     **argv)
{
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  g_autoptr(GError) error = NULL;
  InstepNumbnessAnswers answers = { 0 };
  InstepFitInput input;
  InstepExit status;

  status = take_input (&input, &content->fit, &argc, &argv);
  if (status == INSTEP_EXIT_DONE)
    status = instep_numb_answers_take (&answers, &argc, &argv);
  if (status != INSTEP_EXIT_DONE)
    return status;
  if (!instep_forecast (&content->fit, &input, forecast, &error))
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", error->message);

  instep_fit_report_init (report, content, &input, forecast, &answers);
  report->shop = (InstepShop) {
    options->texts[INSTEP_SHEET_SHOP_NAME], options->texts[INSTEP_SHEET_SHOP_LINE],
  };
  report->person = options->texts[INSTEP_SHEET_FOR];
  report->date = options->texts[INSTEP_SHEET_DATE];

  return read_lacing (report, options->texts[INSTEP_SHEET_PATTERN], argc, argv);
}

InstepExit
instep_sheet_write_fit_report (const InstepSheetOptions  *options,
                               int                        argc,
                               char                     **argv)
{
  g_autoptr(InstepContent) content = instep_console_load ();
  g_auto(InstepFitReport) report = { 0 };
  g_autoptr(InstepSheet) sheet = NULL;
  InstepExit status;

  if (content == NULL)
    return INSTEP_EXIT_BAD_VALUE;

  status = make_report (&report, options, content, argc, argv);
  if (status != INSTEP_EXIT_DONE)
    return status;

  sheet = instep_fit_report_sheet_new (&report);
  report = (InstepFitReport) { 0 };   /* what it owned is the sheet's now */

  return instep_sheet_write (options, sheet);
}
