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

/* Uprights that a loop of the other end passes under: they were threaded before it and lie on it. */
void instep_lace_runs_draw_locks (InstepLacingCanvas *canvas,
                                  guint               step);

/* Runs that go on from a loop: back over the upright, or it would hold nothing. */
void instep_lace_runs_draw_returns (InstepLacingCanvas *canvas,
                                    guint               step);

/* Whether a run belongs to @step, the one at hand. */
gboolean instep_lace_run_is_at_hand (const InstepRun *run,
                                     guint            step);

G_END_DECLS
