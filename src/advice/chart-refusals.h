/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Why a brand's chart has no answer to a label, and what to do. */

#pragma once

#include "fit/brand-table.h"

G_BEGIN_DECLS

/* Whether @error is of a brand's chart: not printed, no column, no chart, or sex needed. */
gboolean instep_words_is_chart_refusal (const GError      *error);

/**
 * instep_words_chart_refusal:
 * @typed: the label as it was typed
 * @error: one of which instep_words_is_chart_refusal() is true, of this brand, label and sex
 *
 * Returns: (transfer full): whole sentences that name the chart, the sizes beside the label, and
 *   what to do
 */
char    *instep_words_chart_refusal    (const InstepBrand *brand,
                                        InstepSizeLabel    label,
                                        InstepSex          sex,
                                        const char        *typed,
                                        const GError      *error);

G_END_DECLS
