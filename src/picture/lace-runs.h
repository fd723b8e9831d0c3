/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The runs of a lacing, each in its layer: below the eyestays or above them. */

#pragma once

#include "picture/lacing-canvas.h"

G_BEGIN_DECLS

/* Runs that lie inside the shoe: seen across the throat only. */
void instep_lace_runs_draw_under (InstepLacingCanvas *canvas,
                                  guint               step);

/* Where a lace is hidden under an eyestay. */
void instep_lace_runs_draw_hints (InstepLacingCanvas *canvas,
                                  guint               step);

/* Runs, or their halves, that lie outside. */
void instep_lace_runs_draw_over  (InstepLacingCanvas *canvas,
                                  guint               step);

/* The bow, once the lacing is done. */
void instep_lace_runs_draw_ties  (InstepLacingCanvas *canvas,
                                  guint               step);

G_END_DECLS
