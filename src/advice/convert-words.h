/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A converted size in words: by which table, what its lengths are, and what to mind. */

#pragma once

#include "fit/convert.h"

G_BEGIN_DECLS

/* "EU 43 is meant for a foot of 273.3 mm (271.7–275.0 mm).", for a brand "… by the chart “Nike
 * men”.".  Free with g_free().
 */
char  *instep_words_convert_headline (InstepSizeLabel         label,
                                      const InstepConversion *conversion);

/* The names of the charts that answer, not translated: "Nike men"; "generic" by formula.  Free with
 * g_free().
 */
char  *instep_words_convert_table    (const InstepConversion *conversion);

/* What to mind, each a sentence: that the label lies between two rows or is on both, and which
 * sources disagree.  Free with g_strfreev().
 */
GStrv  instep_words_convert_warnings (InstepSizeLabel         label,
                                      const InstepConversion *conversion);

/* Which of the meanings of "cm" the chart's figures have: the foot, or what the box says.  NULL by
 * formula; free with g_free().
 */
char  *instep_words_convert_lengths  (const InstepConversion *conversion);

/* How far the chart can be trusted.  NULL by formula; borrowed. */
const char *instep_words_convert_confidence (const InstepConversion *conversion);

/* That a label is no advice for running; borrowed. */
const char *instep_words_convert_meaning (InstepSizeLabel label);

G_END_DECLS
