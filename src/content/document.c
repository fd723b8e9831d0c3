/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/document.h"

#include <gio/gio.h>

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

/* One byte more than allowed is enough to know that a file is too large. */
static GBytes *
read_file (const char *file,
           GPtrArray  *mistakes)
{
  g_autoptr(GFile) location = g_file_new_for_path (file);
  g_autoptr(GFileInputStream) stream = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autofree char *message = NULL;

  stream = g_file_read (location, NULL, &error);
  if (stream != NULL)
    bytes = g_input_stream_read_bytes (G_INPUT_STREAM (stream), INSTEP_SCAN_MAX_BYTES + 1, NULL, &error);

  if (bytes == NULL)
    {
      message = g_strdup_printf ("the file cannot be read: %s", error->message);
      add_file_mistake (mistakes, file, message, NULL);
      return NULL;
    }

  return g_steal_pointer (&bytes);
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
  g_autoptr(InstepDocument) self = NULL;
  g_autoptr(GBytes) bytes = NULL;
  const char *text;
  gsize n_bytes;

  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (mistakes != NULL, NULL);

  bytes = read_file (file, mistakes);
  if (bytes == NULL)
    return NULL;

  text = g_bytes_get_data (bytes, &n_bytes);
  self = g_new0 (InstepDocument, 1);
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
  g_free (self->file);
  g_free (self);
}
