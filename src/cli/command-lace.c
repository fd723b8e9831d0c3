/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/commands.h"

#include <string.h>

#include "advice/lacing-words.h"
#include "cli/lace-request.h"
#include "paper/export.h"

/* Pixels of a PNG for each CSS pixel: crisp on paper at about 190 dpi, and on dense screens. */
#define PNG_SCALE 2.0

static char *
draw (const InstepLaceRequest *request)
{
  const InstepLacingTexts texts = instep_words_lacing_texts ();
  const InstepLacingDiagram diagram = {
    .threading = &request->threading,
    .texts = &texts,
    .palette = INSTEP_PALETTE_LIGHT,
    .view = request->view,
    .step = request->step,
    .px_per_mm = INSTEP_LACING_SCALE,
    .text_scale = 1.0,
  };

  return instep_lacing_diagram_to_svg (&diagram);
}

static InstepExit
export (const InstepLaceRequest *request,
        InstepExportFormat       format)
{
  g_autofree char *svg = draw (request);
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  gsize size;
  const char *data;

  if (!instep_export_svg (svg, format, PNG_SCALE, &bytes, &error))
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", error->message);

  data = g_bytes_get_data (bytes, &size);

  return instep_console_write (request->output, data, size);
}

static InstepExit
answer (const InstepLaceRequest *request,
        const InstepContent     *content)
{
  g_autofree char *text = NULL;

  switch (request->format)
    {
    case INSTEP_LACE_PNG:
      return export (request, INSTEP_EXPORT_PNG);
    case INSTEP_LACE_PDF:
      return export (request, INSTEP_EXPORT_PDF);
    case INSTEP_LACE_SVG:
      text = draw (request);
      break;
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
