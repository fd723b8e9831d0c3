/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/commands.h"

#include <glib/gi18n.h>

#include "cli/sheets.h"

static const char * const PAPERS[] = { "a4", "letter", NULL };

typedef struct
{
  const char  *id;
  InstepExit (*write) (const InstepSheetOptions *options, int argc, char **argv);
  const char  *summary;
} Sheet;

static const Sheet SHEETS[] = {
  { "measuring", instep_sheet_write_measuring, N_("to measure your feet on, true to scale") },
  { "lacing-card", instep_sheet_write_lacing_card, N_("a lacing on cards for a pocket, four to a page") },
  { "fit-report", instep_sheet_write_fit_report, N_("what a shoe does on a run, and why, on one page") },
};

static const struct
{
  const char *name;
  char        letter;
  GOptionArg  arg;
  const char *description;
  const char *value;
} OPTIONS[INSTEP_SHEET_N_OPTIONS] = {
  [INSTEP_SHEET_PAPER] = { "paper", 0, G_OPTION_ARG_STRING, N_("Paper: a4, letter"), N_("ID") },
  [INSTEP_SHEET_OUTPUT] = { "output", 'o', G_OPTION_ARG_FILENAME, N_("The PDF file to write"),
                            N_("FILE.pdf") },
  [INSTEP_SHEET_LINE_ACROSS] = { "line-across", 0, G_OPTION_ARG_STRING,
                                 N_("measuring: what the line across your last print measures, 100 mm "
                                    "when it is true"), N_("LENGTH") },
  [INSTEP_SHEET_LINE_ALONG] = { "line-along", 0, G_OPTION_ARG_STRING,
                                N_("measuring: what the line along your last print measures"),
                                N_("LENGTH") },
  [INSTEP_SHEET_PATTERN] = { "pattern", 0, G_OPTION_ARG_STRING,
                             N_("lacing-card, fit-report: the lacing; “instep-cli lacings” lists them"), N_("ID") },
  [INSTEP_SHEET_SHOP_NAME] = { "shop-name", 0, G_OPTION_ARG_STRING,
                               N_("lacing-card, fit-report: the shop that gives it away"), N_("TEXT") },
  [INSTEP_SHEET_SHOP_LINE] = { "shop-line", 0, G_OPTION_ARG_STRING, N_("lacing-card, fit-report: where the shop is"), N_("TEXT") },
  [INSTEP_SHEET_FOR] = { "for", 0, G_OPTION_ARG_STRING, N_("lacing-card, fit-report: for whom it is"), N_("NAME") },
  [INSTEP_SHEET_DATE] = { "date", 0, G_OPTION_ARG_STRING, N_("lacing-card, fit-report: the date to write on it"), N_("TEXT") },
};

static void
clear_options (InstepSheetOptions *options)
{
  for (guint i = 0; i < INSTEP_SHEET_N_OPTIONS; i++)
    g_free (options->texts[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (InstepSheetOptions, clear_options)

static char *
list_sheets (void)
{
  g_autoptr(GString) ids = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (SHEETS); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", SHEETS[i].id);

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static char *
describe_sheets (void)
{
  GString *text = g_string_new (_("Writes a sheet to print as a PDF file:"));

  for (guint i = 0; i < G_N_ELEMENTS (SHEETS); i++)
    g_string_append_printf (text, "\n  %-14s%s", SHEETS[i].id, _(SHEETS[i].summary));
  g_string_append_printf (text, "\n\n%s",
                          _("“lacing-card” takes the options of “lace” as well; without --shoe there are "
                            "cards for both shoes. “fit-report” takes the options of “fit”, those of “numb”, "
                            "and those of “lace”; without --pattern it shows the lacing that the fit speaks "
                            "for."));

  return g_string_free (text, FALSE);
}

/* What is no option of ours stays, as it may be one of "lace". */
static InstepExit
parse_options (InstepSheetOptions   *options,
               int                  *argc,
               char               ***argv)
{
  GOptionEntry entries[INSTEP_SHEET_N_OPTIONS + 1] = { 0 };
  GOptionContext *context = g_option_context_new (_("SHEET"));
  g_autofree char *summary = describe_sheets ();

  for (guint i = 0; i < INSTEP_SHEET_N_OPTIONS; i++)
    entries[i] = (GOptionEntry) {
      OPTIONS[i].name, OPTIONS[i].letter, 0, OPTIONS[i].arg, &options->texts[i],
      OPTIONS[i].description, OPTIONS[i].value,
    };
  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_ignore_unknown_options (context, TRUE);

  return instep_console_parse (context, argc, argv);
}

static InstepExit
find_sheet (int           argc,
            char        **argv,
            const Sheet **sheet)
{
  g_autofree char *ids = list_sheets ();

  if (argc < 2)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("A sheet is needed: %s."), ids);

  for (guint i = 0; i < G_N_ELEMENTS (SHEETS); i++)
    if (g_str_equal (argv[1], SHEETS[i].id))
      {
        *sheet = &SHEETS[i];
        return INSTEP_EXIT_DONE;
      }

  /* Translators: what was typed, and the sheets there are. */
  return instep_console_complain (INSTEP_EXIT_BAD_VALUE, _("“%s” is no sheet. There are %s."), argv[1],
                                  ids);
}

static InstepExit
read_paper (InstepSheetOptions *options)
{
  guint paper = 0;
  InstepExit status;

  for (guint i = INSTEP_SHEET_PAPER; i <= INSTEP_SHEET_OUTPUT; i++)
    if (options->texts[i] == NULL)
      {
        g_autofree char *dashed = g_strconcat ("--", OPTIONS[i].name, NULL);

        return instep_console_complain (INSTEP_EXIT_BAD_USE, _("%s is needed."), dashed);
      }

  status = instep_console_choose ("--paper", options->texts[INSTEP_SHEET_PAPER], PAPERS, &paper);
  options->size = instep_paper_get_size ((InstepPaper) paper);

  return status;
}

InstepExit
instep_sheet_write (const InstepSheetOptions *options,
                    const InstepSheet        *sheet)
{
  g_autoptr(GBytes) pdf = NULL;
  g_autoptr(GError) error = NULL;
  const char *bytes;
  gsize length;

  g_return_val_if_fail (options != NULL, INSTEP_EXIT_BAD_USE);

  if (!instep_sheet_to_pdf (sheet, &options->size, &pdf, &error))
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", error->message);

  bytes = g_bytes_get_data (pdf, &length);

  return instep_console_write (options->texts[INSTEP_SHEET_OUTPUT], bytes, length);
}

int
instep_command_sheet (int    argc,
                      char **argv)
{
  g_auto(InstepSheetOptions) options = { 0 };
  const Sheet *sheet = NULL;
  InstepExit status;

  status = parse_options (&options, &argc, &argv);
  if (status == INSTEP_EXIT_DONE)
    status = find_sheet (argc, argv, &sheet);
  if (status == INSTEP_EXIT_DONE)
    status = read_paper (&options);
  if (status == INSTEP_EXIT_DONE)
    status = sheet->write (&options, argc, argv);

  return status;
}
