/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/mistake.h"

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

GPtrArray *
instep_mistakes_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) instep_mistake_free);
}
