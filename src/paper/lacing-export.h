/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The picture of a lacing as a file of its own. */

#pragma once

#include "paper/export.h"
#include "picture/lacing-diagram.h"

G_BEGIN_DECLS

/**
 * instep_lacing_export:
 * @threading: @pattern threaded
 * @step: the step to highlight, or `INSTEP_STEP_ALL`
 * @bytes: (out) (transfer full): the file, untouched on failure
 * @error: return location for an error of librsvg or a #GIOErrorEnum
 *
 * Draws a lacing with its words, in light colours on white.
 */
gboolean instep_lacing_export (const InstepPattern    *pattern,
                               const InstepThreading  *threading,
                               InstepView              view,
                               guint                   step,
                               InstepExportFormat      format,
                               GBytes                **bytes,
                               GError                **error);

G_END_DECLS
