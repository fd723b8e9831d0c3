/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/document.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <stdio.h>

#include "content/content.h"
#include "content/mistake.h"

static void
add_file_mistake (GPtrArray  *mistakes,
                  const char *file,
                  const char *message,
                  const char *allowed)
{
  g_ptr_array_add (mistakes, instep_mistake_new (INSTEP_CONTENT_ERROR_FILE, file, 1, 1, "$",
                                                 message, allowed));
}

static void
add_errno_mistake (GPtrArray  *mistakes,
                   const char *file,
                   int         error_number)
{
  g_autofree char *message = g_strdup_printf ("the file cannot be read: %s", g_strerror (error_number));

  add_file_mistake (mistakes, file, message, NULL);
}

/* Opening a pipe or a device could wait for ever, or never end. */
static gboolean
check_is_file (const char *file,
               GPtrArray  *mistakes)
{
  GStatBuf status;

  if (g_stat (file, &status) != 0)
    {
      add_errno_mistake (mistakes, file, errno);
      return FALSE;
    }

  if (!S_ISREG (status.st_mode))
    {
      add_file_mistake (mistakes, file, "this is no file", "a file");
      return FALSE;
    }

  return TRUE;
}

/* One byte more than allowed is enough to know that a file is too large. */
static GBytes *
read_file (const char *file,
           GPtrArray  *mistakes)
{
  g_autofree char *text = NULL;
  gsize n_bytes;
  FILE *stream;

  if (!check_is_file (file, mistakes))
    return NULL;

  stream = g_fopen (file, "rb");
  if (stream == NULL)
    {
      add_errno_mistake (mistakes, file, errno);
      return NULL;
    }

  text = g_malloc (INSTEP_SCAN_MAX_BYTES + 1);
  n_bytes = fread (text, 1, INSTEP_SCAN_MAX_BYTES + 1, stream);
  if (ferror (stream))
    {
      add_errno_mistake (mistakes, file, errno);
      fclose (stream);
      return NULL;
    }

  fclose (stream);

  return g_bytes_new (text, n_bytes);
}

/* The scanner has refused whatever json-glib might stumble over. */
static JsonNode *
parse (const char *text,
       gsize       n_bytes,
       const char *file,
       GPtrArray  *mistakes)
{
  g_autoptr(JsonParser) parser = json_parser_new_immutable ();
  g_autoptr(GError) error = NULL;

  if (!json_parser_load_from_data (parser, text, (gssize) n_bytes, &error))
    {
      g_ptr_array_add (mistakes, instep_mistake_new (INSTEP_CONTENT_ERROR_SYNTAX, file, 1, 1, "$",
                                                     error->message, NULL));
      return NULL;
    }

  return json_parser_steal_root (parser);
}

InstepDocument *
instep_document_new (const char *file,
                     GPtrArray  *mistakes)
{
  g_autoptr(GBytes) bytes = NULL;

  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (mistakes != NULL, NULL);

  bytes = read_file (file, mistakes);
  if (bytes == NULL)
    return NULL;

  return instep_document_new_from_bytes (bytes, file, mistakes);
}

InstepDocument *
instep_document_new_from_bytes (GBytes     *bytes,
                                const char *file,
                                GPtrArray  *mistakes)
{
  g_autoptr(InstepDocument) self = NULL;
  const char *text;
  gsize n_bytes;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (mistakes != NULL, NULL);

  text = g_bytes_get_data (bytes, &n_bytes);
  self = g_new0 (InstepDocument, 1);
  self->bytes = g_bytes_ref (bytes);
  self->file = g_strdup (file);
  self->mistakes = mistakes;
  self->scan = instep_scan_text (text, n_bytes, file, mistakes);
  if (self->scan == NULL)
    return NULL;

  self->root = parse (text, n_bytes, file, mistakes);
  if (self->root == NULL)
    return NULL;

  return g_steal_pointer (&self);
}

void
instep_document_free (InstepDocument *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->root, json_node_unref);
  g_clear_pointer (&self->scan, instep_scan_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->file);
  g_free (self);
}
