/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing JSON.  json-glib prints every double with 17 digits, 1.6 as 1.6000000000000001; here
 * they have 12, which is finer than any input and shows no noise of arithmetic.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  GString  *text;
  gboolean  needs_comma;
} InstepJsonWriter;

/* In the functions below @name is that of the member, or NULL in an array and at the root. */

void  instep_json_writer_init   (InstepJsonWriter *self);

/* Ends the text and returns it; free with g_free(). */
char *instep_json_writer_finish (InstepJsonWriter *self);

void  instep_json_begin_object  (InstepJsonWriter *self, const char *name);
void  instep_json_end_object    (InstepJsonWriter *self);
void  instep_json_begin_array   (InstepJsonWriter *self, const char *name);
void  instep_json_end_array     (InstepJsonWriter *self);

/* @value may be NULL, which is written as null. */
void  instep_json_string        (InstepJsonWriter *self, const char *name, const char *value);
void  instep_json_strings       (InstepJsonWriter    *self,
                                 const char          *name,
                                 const char * const  *values);
void  instep_json_number        (InstepJsonWriter *self, const char *name, double value);
void  instep_json_boolean       (InstepJsonWriter *self, const char *name, gboolean value);
void  instep_json_null          (InstepJsonWriter *self, const char *name);

G_END_DECLS
