/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which fitting each foot asks for, as a part of the answer of "fit". */

#pragma once

#include "cli/fit-output.h"
#include "cli/json-writer.h"

G_BEGIN_DECLS

/**
 * instep_fit_width_to_json:
 *
 * Writes the member "width" of a foot: null when neither breadth nor girth was measured, else
 *
 * - "us_letter": the letter its breadth asks for, "made_for_mm" at its length, "off_by_mm" from
 *   there; "extended" where no source prints the letter; "beyond" "narrower" or "broader" than any
 *   letter, else null
 * - "shoe_fit": "fits" when the shoe has that letter, else "too-narrow" or "too-broad";
 *   "shoe_off_mm": breadth less that of the shoe's letter, and "shoe_off_brannock_widths", the same in
 *   widths of the Brannock device
 * - "ratio": length ÷ breadth, and "try_wide"
 * - "jis_mark": the girth mark, null where the sex was not said; "jis" has one for "men" and one
 *   for "women", null for whoever the wearer is not: {"mark","made_for_mm","off_by_mm","beyond"}
 *
 * All those of a measure that was not taken are null.
 */
void instep_fit_width_to_json (InstepJsonWriter         *json,
                               const InstepFootForecast *foot,
                               const InstepWidthTable   *table);

/* Adds the paragraph "Width", each system with its source, where anything can be said. */
void instep_fit_width_to_text (GString                  *text,
                               const InstepFitAnswer    *answer);

G_END_DECLS
