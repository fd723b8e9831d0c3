/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A length to type, under its name: "50", "5 cm", "2 in".  What cannot be read is marked, and not
 * told to anybody.
 */
#define INSTEP_TYPE_LENGTH_FIELD (instep_length_field_get_type ())
G_DECLARE_FINAL_TYPE (InstepLengthField, instep_length_field, INSTEP, LENGTH_FIELD, GtkBox)

void instep_length_field_set_bounds    (InstepLengthField *self,
                                        double             lowest_mm,
                                        double             highest_mm);

/* What a screen reader says of the entry, since the name above it may need its row. */
void instep_length_field_set_told      (InstepLengthField *self,
                                        const char        *told);

/* Shows a length that was not typed here; one that was typed, and reads so, stays as typed. */
void instep_length_field_show_mm       (InstepLengthField *self,
                                        double             length_mm);

/* Shows that there are several, none of which is this field's own. */
void instep_length_field_show_several  (InstepLengthField *self,
                                        const char        *hint);

G_END_DECLS
