/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "window/field-editor.h"

G_BEGIN_DECLS

/* Reads a length from a field: "50", "5 cm", "2 in".  What cannot be read, or cannot be, marks the
 * field and is not told to anybody.
 */
#define INSTEP_TYPE_LENGTH_INPUT (instep_length_input_get_type ())
G_DECLARE_FINAL_TYPE (InstepLengthInput, instep_length_input, INSTEP, LENGTH_INPUT, GObject)

/* The field must live as long. */
InstepLengthInput *instep_length_input_new          (InstepFieldEditor *field,
                                                     double             lowest_mm,
                                                     double             highest_mm);

/* Shows a length that was not typed here; one that was typed, and reads so, stays as typed. */
void               instep_length_input_show_mm      (InstepLengthInput *self,
                                                     double             length_mm);

/* Shows that there are several, none of which is this field's own. */
void               instep_length_input_show_several (InstepLengthInput *self,
                                                     const char        *hint);

G_END_DECLS
