/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/commands.h"

#include <glib/gi18n.h>

#include "cli/console.h"
#include "cli/typed-values.h"
#include "paper/measuring-sheet.h"

/* What the line of a print is taken for a misreading beyond, mm. */
#define LINE_LEAST_MM  10.0
#define LINE_MOST_MM  500.0

static const char * const SHEETS[] = { "measuring", NULL };
static const char * const PAPERS[] = { "a4", "letter", NULL };

typedef struct
{
  char *paper;
  char *output;
  char *line_across;
  char *line_along;
} SheetOptions;

static void
clear_sheet_options (SheetOptions *options)
{
  g_free (options->paper);
  g_free (options->output);
  g_free (options->line_across);
  g_free (options->line_along);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SheetOptions, clear_sheet_options)

static InstepExit
parse_options (SheetOptions   *options,
               int            *argc,
               char         ***argv)
{
  const GOptionEntry entries[] = {
    { "paper", 0, 0, G_OPTION_ARG_STRING, &options->paper, N_("Paper: a4, letter"), N_("ID") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output, N_("The PDF file to write"),
      N_("FILE.pdf") },
    { "line-across", 0, 0, G_OPTION_ARG_STRING, &options->line_across,
      N_("What the line across your last print measures, 100 when it is true"), N_("LENGTH") },
    { "line-along", 0, 0, G_OPTION_ARG_STRING, &options->line_along,
      N_("What the line along your last print measures"), N_("LENGTH") },
    G_OPTION_ENTRY_NULL
  };
  GOptionContext *context = g_option_context_new (_("measuring"));

  g_option_context_set_summary (context,
                                _("Writes a sheet to print as a PDF file. “measuring” is true to scale, "
                                  "to measure your feet on."));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  return instep_console_parse (context, argc, argv);
}

static InstepExit
check_use (const SheetOptions *options,
           int                 argc,
           char              **argv)
{
  guint sheet;

  if (argc < 2)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("A sheet is needed: %s."), SHEETS[0]);
  if (argc > 2)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("“%s” is no option."), argv[2]);
  if (options->paper == NULL)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("%s is needed."), "--paper");
  if (options->output == NULL)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("%s is needed."), "--output");

  return instep_console_choose (_("The sheet"), argv[1], SHEETS, &sheet);
}

static InstepExit
read_line (const char *option,
           const char *text,
           double     *line_mm)
{
  const InstepTyped typed = { option, text };
  const InstepBounds bounds_mm = { LINE_LEAST_MM, LINE_MOST_MM };

  return text != NULL ? instep_typed_read_length (&typed, bounds_mm, line_mm) : INSTEP_EXIT_DONE;
}

static InstepExit
read_scale (const SheetOptions *options,
            InstepPrintScale   *scale)
{
  double across_mm = INSTEP_PRINT_LINE_MM, along_mm = INSTEP_PRINT_LINE_MM;
  g_autoptr(GError) error = NULL;
  InstepExit status;

  status = read_line ("--line-across", options->line_across, &across_mm);
  if (status == INSTEP_EXIT_DONE)
    status = read_line ("--line-along", options->line_along, &along_mm);
  if (status == INSTEP_EXIT_DONE && !instep_print_scale_from_lines (across_mm, along_mm, scale, &error))
    status = instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", error->message);

  return status;
}

static InstepExit
write_sheet (const SheetOptions     *options,
             const InstepPaperSize  *size,
             const InstepPrintScale *scale)
{
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  const char *data;
  gsize length;

  if (!instep_sheet_to_pdf (instep_measuring_sheet_draw, scale, INSTEP_MEASURING_SHEET_PAGES, size,
                            _("Measure your feet"), &bytes, &error))
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", error->message);

  data = g_bytes_get_data (bytes, &length);

  return instep_console_write (options->output, data, length);
}

int
instep_command_sheet (int    argc,
                      char **argv)
{
  g_auto(SheetOptions) options = { 0 };
  InstepPrintScale scale = INSTEP_PRINT_SCALE_TRUE;
  InstepPaperSize size;
  InstepExit status;
  guint paper = 0;

  status = parse_options (&options, &argc, &argv);
  if (status == INSTEP_EXIT_DONE)
    status = check_use (&options, argc, argv);
  if (status == INSTEP_EXIT_DONE)
    status = instep_console_choose ("--paper", options.paper, PAPERS, &paper);
  if (status == INSTEP_EXIT_DONE)
    status = read_scale (&options, &scale);
  if (status != INSTEP_EXIT_DONE)
    return status;

  size = instep_paper_get_size ((InstepPaper) paper);

  return write_sheet (&options, &size, &scale);
}
