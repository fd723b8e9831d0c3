/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/lacing-export.h"

/* 300 pixels an inch, as printers have them; there are 96 CSS pixels in one. */
#define PNG_SCALE (300.0 / 96.0)

gboolean
instep_lacing_export (const InstepPattern    *pattern,
                      const InstepThreading  *threading,
                      InstepView              view,
                      guint                   step,
                      InstepExportFormat      format,
                      GBytes                **bytes,
                      GError                **error)
{
  const InstepLacingTexts texts = instep_words_lacing_texts ();
  g_autofree char *title = NULL;
  g_autofree char *svg = NULL;

  g_return_val_if_fail (pattern != NULL, FALSE);
  g_return_val_if_fail (threading != NULL, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  title = instep_words_lacing_title (pattern, threading);
  svg = instep_lacing_diagram_to_svg (&(InstepLacingDiagram) {
                                        .threading = threading,
                                        .texts = &texts,
                                        .palette = INSTEP_PALETTE_LIGHT,
                                        .view = view,
                                        .step = step,
                                        .px_per_mm = INSTEP_LACING_SCALE,
                                        .text_scale = 1.0,
                                        .file_title = title,
                                      });

  return instep_export_svg (svg, format, PNG_SCALE, bytes, error);
}
