/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The shape of each verdict: beside its word, so that no colour stands alone. */

#pragma once

#include "fit/verdict.h"
#include "picture/palette.h"

G_BEGIN_DECLS

/* Appends the shape, @size_px wide and high, its top left corner at @x_px, @y_px. */
void  instep_verdict_glyph_append (GString          *svg,
                                   InstepToeVerdict  verdict,
                                   InstepPalette     palette,
                                   double            x_px,
                                   double            y_px,
                                   double            size_px);

/* The shape as a document of its own.  Free with g_free(). */
char *instep_verdict_glyph_to_svg (InstepToeVerdict  verdict,
                                   InstepPalette     palette,
                                   double            size_px);

G_END_DECLS
