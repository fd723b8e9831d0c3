/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing SVG: numbers with a decimal point in any locale, text escaped. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Appends as printf() does in the C locale.  Not for text that people wrote: see below. */
void instep_svg_printf (GString    *svg,
                        const char *format,
                        ...) G_GNUC_PRINTF (2, 3);

/* Appends @number to a hundredth, without needless digits: pictures have thousands of them.  What is
 * not within ten million either way is drawn there.
 */
void instep_svg_number (GString    *svg,
                        double      number);

/* Appends @text with its markup escaped; fit for element content and for attribute values. */
void instep_svg_text   (GString    *svg,
                        const char *text);

G_END_DECLS
