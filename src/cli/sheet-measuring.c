/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/sheets.h"

#include <glib/gi18n.h>

#include "cli/typed-values.h"
#include "paper/measuring-sheet.h"

/* Beyond these a line was not measured but mistyped, mm. */
#define LINE_LEAST_MM  10.0
#define LINE_MOST_MM  500.0

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
read_scale (const InstepSheetOptions *options,
            InstepPrintScale         *scale)
{
  double across_mm = INSTEP_PRINT_LINE_MM, along_mm = INSTEP_PRINT_LINE_MM;
  g_autoptr(GError) error = NULL;
  InstepExit status;

  status = read_line ("--line-across", options->texts[INSTEP_SHEET_LINE_ACROSS], &across_mm);
  if (status == INSTEP_EXIT_DONE)
    status = read_line ("--line-along", options->texts[INSTEP_SHEET_LINE_ALONG], &along_mm);
  if (status == INSTEP_EXIT_DONE && !instep_print_scale_from_lines (across_mm, along_mm, scale, &error))
    status = instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", error->message);

  return status;
}

InstepExit
instep_sheet_write_measuring (const InstepSheetOptions  *options,
                              int                        argc,
                              char                     **argv)
{
  InstepPrintScale scale = INSTEP_PRINT_SCALE_TRUE;
  g_autoptr(InstepSheet) sheet = NULL;
  InstepExit status;

  if (argc > 2)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("“%s” is no option."), argv[2]);

  status = read_scale (options, &scale);
  if (status != INSTEP_EXIT_DONE)
    return status;

  sheet = instep_measuring_sheet_new (scale);

  return instep_sheet_write (options, sheet);
}
