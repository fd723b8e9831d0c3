/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sum behind the room and the studies that disagree, as parts of the answer of "fit". */

#pragma once

#include "cli/fit-output.h"
#include "cli/json-writer.h"

G_BEGIN_DECLS

/* Writes the member "under_limit" of a foot: {"minute", "km"}, km null where no distance was said, or
 * null when planned room never falls under 6.4 mm or is under it from the start.
 */
void instep_fit_under_limit_to_json (InstepJsonWriter         *json,
                                     const InstepFootForecast *foot);

/**
 * instep_fit_sum_to_json:
 *
 * Writes the member "sum": for each foot, left then right, its "side" and "lines"; a line is
 * {"id", "total", "planned_mm", "typical_mm", "sources"}, with its sign, and the sources are ids.
 * Every total is what stands above it.
 */
void instep_fit_sum_to_json         (InstepJsonWriter         *json,
                                     const InstepFitAnswer    *answer);

/* Writes the member "studies": {"id", "question", "text", "source"}, the source with its "id", "title",
 * "publisher", "url" and "date".
 */
void instep_fit_studies_to_json     (InstepJsonWriter         *json,
                                     const InstepContent      *content);

/* Adds the sum of the leading foot line by line, with its sources numbered below it. */
void instep_fit_sum_to_text         (GString                  *text,
                                     const InstepFitAnswer    *answer);

/* Adds the studies that disagree, each with its source and link. */
void instep_fit_studies_to_text     (GString                  *text,
                                     const InstepContent      *content);

G_END_DECLS
