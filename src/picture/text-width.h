/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How wide a text will be, guessed before anything is painted. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What paints a document chooses the font.  In the widest of those we name, DejaVu Sans, a text is
 * at most so many times as wide as guessed: what must not be cut off leaves room for that.
 */
#define INSTEP_WIDEST_FONT 1.2

/**
 * instep_text_width_px:
 * @size_px: the font size
 *
 * Guesses the width of @text from the advances of its letters, in Cantarell or a font like it: what
 * is painted in that is never wider, and seldom narrower by more than a sixth.
 */
double   instep_text_width_px       (const char *text,
                                     double      size_px,
                                     gboolean    bold);

/* Whether @text is read from right to left, by its first letter. */
gboolean instep_text_runs_leftwards (const char *text);

G_END_DECLS
