/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lace one has, or is to buy, in words: how long its ends are and what they are good for.
 * char * wants g_free().
 */

#pragma once

#include "lacing/lace-length.h"

G_BEGIN_DECLS

/* "fits", "too short", "short bow", "trim it": for a pill. */
const char *instep_words_lace_ends  (InstepLaceEnds ends);

/* "A lace of 114 cm leaves 29 cm at each end: it fits."  Lengths in mm; of a lace that does not go
 * through, how much is missing.
 */
char       *instep_words_my_lace    (double         lace_mm,
                                     double         laced_length_mm);

/* "114 cm", whole centimetres, fit to be typed again. */
char       *instep_words_lace_cm    (double         length_mm);

G_END_DECLS
