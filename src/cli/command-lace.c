/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/commands.h"

#include <string.h>

#include "cli/lace-request.h"
#include "paper/lacing-export.h"
#include "paper/lacing-sheet.h"

static InstepExit
write_bytes (const InstepLaceRequest *request,
             GBytes                  *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return instep_console_write (request->output, data, size);
}

static InstepExit
export_picture (const InstepLaceRequest *request,
                InstepExportFormat       format)
{
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;

  if (!instep_lacing_export (request->pattern, &request->threading, request->view, request->step,
                             format, &bytes, &error))
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", error->message);

  return write_bytes (request, bytes);
}

static InstepExit
export_page (const InstepLaceRequest *request)
{
  const InstepPaperSize size = instep_paper_get_size (request->paper);
  g_autoptr(InstepSheet) sheet = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;

  sheet = instep_lacing_sheet_new (request->pattern, &request->threading, request->view,
                                   request->end_length_mm, request->my_lace_mm);
  if (!instep_sheet_to_pdf (sheet, &size, &bytes, &error))
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", error->message);

  return write_bytes (request, bytes);
}

static InstepExit
answer (const InstepLaceRequest *request,
        const InstepContent     *content)
{
  g_autofree char *text = NULL;

  switch (request->format)
    {
    case INSTEP_LACE_PNG:
      return export_picture (request, INSTEP_EXPORT_PNG);
    case INSTEP_LACE_PDF:
      return export_picture (request, INSTEP_EXPORT_PDF);
    case INSTEP_LACE_PAGE:
      return export_page (request);
    case INSTEP_LACE_SVG:
      return export_picture (request, INSTEP_EXPORT_SVG);
    case INSTEP_LACE_JSON:
      text = instep_lace_request_to_json (request, content);
      break;
    case INSTEP_LACE_TEXT:
    default:
      text = instep_lace_request_to_text (request, content);
      break;
    }

  return instep_console_write (request->output, text, strlen (text));
}

int
instep_command_lace (int    argc,
                     char **argv)
{
  g_autoptr(InstepContent) content = instep_console_load ();
  g_auto(InstepLaceRequest) request = { 0 };
  InstepExit status;

  if (content == NULL)
    return INSTEP_EXIT_BAD_VALUE;

  status = instep_lace_request_read (&request, content, argc, argv);
  if (status != INSTEP_EXIT_DONE)
    return status;

  return answer (&request, content);
}
