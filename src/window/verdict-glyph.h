/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "fit/verdict.h"

G_BEGIN_DECLS

/* The shape of a verdict: beside its word, so that no colour stands alone. */
#define INSTEP_TYPE_VERDICT_GLYPH (instep_verdict_glyph_get_type ())
G_DECLARE_FINAL_TYPE (InstepVerdictGlyph, instep_verdict_glyph, INSTEP, VERDICT_GLYPH, AdwBin)

GtkWidget *instep_verdict_glyph_new         (int                 size_px);

void       instep_verdict_glyph_set_verdict (InstepVerdictGlyph *self,
                                             InstepToeVerdict    verdict);

G_END_DECLS
