/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/mistake.h"

#include "content/content.h"

InstepMistake *
instep_mistake_new (int         code,
                    const char *file,
                    guint       line,
                    guint       column,
                    const char *path,
                    const char *message,
                    const char *allowed)
{
  InstepMistake *self;

  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (message != NULL, NULL);

  self = g_new0 (InstepMistake, 1);
  self->code = code;
  self->file = g_strdup (file);
  self->line = line;
  self->column = column;
  self->path = g_strdup (path);
  self->message = g_strdup (message);
  self->allowed = g_strdup (allowed);

  return self;
}

void
instep_mistake_free (InstepMistake *self)
{
  if (self == NULL)
    return;

  g_free (self->file);
  g_free (self->path);
  g_free (self->message);
  g_free (self->allowed);
  g_free (self);
}

char *
instep_mistake_to_string (const InstepMistake *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->allowed == NULL)
    return g_strdup_printf ("%s:%u:%u: %s: %s", self->file, self->line, self->column,
                            self->path, self->message);

  return g_strdup_printf ("%s:%u:%u: %s: %s (%s)", self->file, self->line, self->column,
                          self->path, self->message, self->allowed);
}

GError *
instep_mistakes_to_error (const GPtrArray *mistakes)
{
  const InstepMistake *first;
  g_autofree char *text = NULL;

  g_return_val_if_fail (mistakes != NULL && mistakes->len > 0, NULL);

  first = g_ptr_array_index (mistakes, 0);
  text = instep_mistake_to_string (first);

  return g_error_new_literal (INSTEP_CONTENT_ERROR, first->code, text);
}

GPtrArray *
instep_mistakes_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) instep_mistake_free);
}
