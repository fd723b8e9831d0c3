/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/json-writer.h"

#include <math.h>

static void
append_quoted (GString    *text,
               const char *value)
{
  g_string_append_c (text, '"');
  for (const char *at = value; *at != '\0'; at++)
    {
      guchar byte = (guchar) *at;

      if (byte == '"' || byte == '\\')
        g_string_append_c (text, '\\');
      if (byte < 0x20)
        g_string_append_printf (text, "\\u%04x", byte);
      else
        g_string_append_c (text, *at);
    }
  g_string_append_c (text, '"');
}

/* What comes before a value: a comma after another one, and the member's name. */
static void
begin_value (InstepJsonWriter *self,
             const char       *name)
{
  if (self->needs_comma)
    g_string_append_c (self->text, ',');
  if (name != NULL)
    {
      append_quoted (self->text, name);
      g_string_append_c (self->text, ':');
    }
  self->needs_comma = TRUE;
}

static void
append_bare (InstepJsonWriter *self,
             const char       *name,
             const char       *value)
{
  begin_value (self, name);
  g_string_append (self->text, value);
}

static void
begin_container (InstepJsonWriter *self,
                 const char       *name,
                 char              bracket)
{
  begin_value (self, name);
  g_string_append_c (self->text, bracket);
  self->needs_comma = FALSE;
}

static void
end_container (InstepJsonWriter *self,
               char              bracket)
{
  g_string_append_c (self->text, bracket);
  self->needs_comma = TRUE;
}

void
instep_json_writer_init (InstepJsonWriter *self)
{
  g_return_if_fail (self != NULL);

  self->text = g_string_new (NULL);
  self->needs_comma = FALSE;
}

char *
instep_json_writer_finish (InstepJsonWriter *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_string_append_c (self->text, '\n');

  return g_string_free (g_steal_pointer (&self->text), FALSE);
}

void
instep_json_begin_object (InstepJsonWriter *self,
                          const char       *name)
{
  begin_container (self, name, '{');
}

void
instep_json_end_object (InstepJsonWriter *self)
{
  end_container (self, '}');
}

void
instep_json_begin_array (InstepJsonWriter *self,
                         const char       *name)
{
  begin_container (self, name, '[');
}

void
instep_json_end_array (InstepJsonWriter *self)
{
  end_container (self, ']');
}

void
instep_json_string (InstepJsonWriter *self,
                    const char       *name,
                    const char       *value)
{
  if (value == NULL)
    {
      instep_json_null (self, name);
      return;
    }

  begin_value (self, name);
  append_quoted (self->text, value);
}

void
instep_json_strings (InstepJsonWriter   *self,
                     const char         *name,
                     const char * const *values)
{
  instep_json_begin_array (self, name);
  for (guint i = 0; values[i] != NULL; i++)
    instep_json_string (self, NULL, values[i]);
  instep_json_end_array (self);
}

void
instep_json_number (InstepJsonWriter *self,
                    const char       *name,
                    double            value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  /* JSON has no word for what is no number. */
  g_return_if_fail (isfinite (value));

  g_ascii_formatd (buffer, sizeof buffer, "%.12g", value);
  append_bare (self, name, buffer);
}

void
instep_json_boolean (InstepJsonWriter *self,
                     const char       *name,
                     gboolean          value)
{
  append_bare (self, name, value ? "true" : "false");
}

void
instep_json_null (InstepJsonWriter *self,
                  const char       *name)
{
  append_bare (self, name, "null");
}
