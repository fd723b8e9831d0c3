/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How true a printer prints, from what the two 100 mm lines of the measuring sheet measure. */

#pragma once

#include <cairo.h>

#include "paper/paper-size.h"

G_BEGIN_DECLS

#define INSTEP_PRINT_LINE_MM 100.0

/* A printer that is off by more has shrunk the page on purpose: a setting, not an error. */
#define INSTEP_PRINT_SCALE_MOST_OFF 0.03

#define INSTEP_PRINT_SCALE_ERROR (instep_print_scale_error_quark ())
GQuark instep_print_scale_error_quark (void);

typedef enum
{
  INSTEP_PRINT_SCALE_ERROR_TOO_FAR_OFF,
} InstepPrintScaleError;

/**
 * InstepPrintScale:
 * @across: how long a millimetre across the page comes out, mm; 1 is true
 * @along: the same along the page
 */
typedef struct
{
  double across;
  double along;
} InstepPrintScale;

#define INSTEP_PRINT_SCALE_TRUE ((InstepPrintScale) { 1.0, 1.0 })

/**
 * instep_print_scale_from_lines:
 * @line_across_mm: what the line across the page measures
 * @line_along_mm: what the line along the page measures
 * @scale: (out caller-allocates): untouched on failure
 * @error: return location for an `INSTEP_PRINT_SCALE_ERROR`, in words for people
 *
 * Returns: FALSE when a line is more than 3 % off
 */
gboolean instep_print_scale_from_lines (double                   line_across_mm,
                                        double                   line_along_mm,
                                        InstepPrintScale        *scale,
                                        GError                 **error);

/* Draws larger what the printer makes smaller, and the other way round, about the paper's middle. */
void     instep_print_scale_correct    (const InstepPrintScale  *scale,
                                        cairo_t                 *cr,
                                        const InstepPaperSize   *size);

G_END_DECLS
