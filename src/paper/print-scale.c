/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/print-scale.h"

#include <glib/gi18n.h>
#include <math.h>

G_DEFINE_QUARK (instep-print-scale-error-quark, instep_print_scale_error)

/* Typed figures are decimal: 97 mm is just 3 % off, not a hair more. */
#define SLACK 1e-9

static gboolean
is_near (double line_mm)
{
  return fabs (line_mm / INSTEP_PRINT_LINE_MM - 1.0) <= INSTEP_PRINT_SCALE_MOST_OFF + SLACK;
}

gboolean
instep_print_scale_from_lines (double             line_across_mm,
                               double             line_along_mm,
                               InstepPrintScale  *scale,
                               GError           **error)
{
  g_return_val_if_fail (scale != NULL, FALSE);

  if (!is_near (line_across_mm))
    {
      g_set_error (error, INSTEP_PRINT_SCALE_ERROR, INSTEP_PRINT_SCALE_ERROR_TOO_FAR_OFF,
                   _("The line across the page measures %.1f mm instead of 100: more than 3 %% off. "
                     "Choose “actual size” or 100 %% in the print settings, not “fit to page”, and "
                     "print again; from 97 to 103 mm Instep corrects it."),
                   line_across_mm);
      return FALSE;
    }

  if (!is_near (line_along_mm))
    {
      g_set_error (error, INSTEP_PRINT_SCALE_ERROR, INSTEP_PRINT_SCALE_ERROR_TOO_FAR_OFF,
                   _("The line along the page measures %.1f mm instead of 100: more than 3 %% off. "
                     "Choose “actual size” or 100 %% in the print settings, not “fit to page”, and "
                     "print again; from 97 to 103 mm Instep corrects it."),
                   line_along_mm);
      return FALSE;
    }

  *scale = (InstepPrintScale) {
    .across = line_across_mm / INSTEP_PRINT_LINE_MM,
    .along = line_along_mm / INSTEP_PRINT_LINE_MM,
  };

  return TRUE;
}

void
instep_print_scale_correct (const InstepPrintScale *scale,
                            cairo_t                *cr,
                            const InstepPaperSize  *size)
{
  g_return_if_fail (scale != NULL && scale->across > 0.0 && scale->along > 0.0);
  g_return_if_fail (cr != NULL);
  g_return_if_fail (size != NULL);

  cairo_translate (cr, size->width_mm / 2, size->height_mm / 2);
  cairo_scale (cr, 1.0 / scale->across, 1.0 / scale->along);
  cairo_translate (cr, -size->width_mm / 2, -size->height_mm / 2);
}
