/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/own-lacings.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "content/cursor.h"
#include "content/mistake.h"
#include "content/packs.h"
#include "content/readers.h"

#define FOLDER_MODE 0700

/* Readers translate what is in a pack and is known; so this stands there in English. */
#define BRIEF   N_("A lacing of your own")
#define PURPOSE N_("You made this lacing yourself.")
#define NOTE    N_("Nobody has tried or advised it: it is your own.")

/* The file of lacings while it is changed. */
typedef struct
{
  InstepContent *content;
  char          *pack_folder;
  char          *path;
  JsonNode      *root;         /* a copy that may be changed */
  JsonArray     *lacings;      /* borrowed from @root */
} OwnFile;

static void
clear_file (OwnFile *file)
{
  g_free (file->pack_folder);
  g_free (file->path);
  g_clear_pointer (&file->root, json_node_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (OwnFile, clear_file)

/* Always returns FALSE, so that a caller can `return fail (…)`. */
G_GNUC_PRINTF (2, 3)
static gboolean
fail (GError     **error,
      const char  *format,
      ...)
{
  va_list arguments;

  va_start (arguments, format);
  if (error != NULL)
    *error = g_error_new_valist (INSTEP_CONTENT_ERROR, INSTEP_CONTENT_ERROR_FILE, format, arguments);
  va_end (arguments);

  return FALSE;
}

static JsonNode *
create_root (void)
{
  JsonObject *object = json_object_new ();
  JsonNode *root = json_node_new (JSON_NODE_OBJECT);

  json_object_set_string_member (object, "format", "instep-lacings/1");
  json_object_set_array_member (object, "lacings", json_array_new ());
  json_node_take_object (root, object);

  return root;
}

/* What a document holds must not be changed, so its sound text is parsed once more. */
static JsonNode *
copy_root (const InstepDocument *document)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  gsize n_bytes;
  const char *text = g_bytes_get_data (document->bytes, &n_bytes);

  return json_parser_load_from_data (parser, text, (gssize) n_bytes, NULL)
         ? json_parser_steal_root (parser) : NULL;
}

/* As far as needed to add to it: each item is looked at when all is read again. */
static gboolean
take_document (OwnFile              *file,
               const InstepDocument *document,
               GPtrArray            *mistakes)
{
  InstepCursor root, list;

  instep_cursor_init_root (&root, document);
  if (!JSON_NODE_HOLDS_OBJECT (root.node))
    return instep_cursor_complain (&root, "an object", "this is no object");
  if (!instep_read_format (&root, "instep-lacings/1"))
    return FALSE;

  instep_cursor_member_list (&root, "lacings", NULL, &list);
  if (mistakes->len > 0)
    return FALSE;

  file->root = copy_root (document);

  return file->root != NULL;
}

/* Writing to a link would replace it. */
static gboolean
check_no_link (const char  *path,
               GError     **error)
{
  GStatBuf status;

  if (g_lstat (path, &status) == 0 && S_ISLNK (status.st_mode))
    return fail (error, "%s: this is a link (a file)", path);

  return TRUE;
}

static gboolean
open_file (OwnFile        *file,
           InstepContent  *content,
           const char     *packs_folder,
           GError        **error)
{
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  g_autoptr(InstepDocument) document = NULL;

  file->content = content;
  file->pack_folder = g_build_filename (packs_folder, INSTEP_OWN_PACK, NULL);
  file->path = g_build_filename (file->pack_folder, "lacings.json", NULL);

  if (!check_no_link (file->path, error))
    return FALSE;

  if (!instep_pack_open (file->pack_folder, "lacings.json", &document, mistakes) ||
      (document != NULL && !take_document (file, document, mistakes)))
    {
      g_propagate_error (error, instep_mistakes_to_error (mistakes));
      return FALSE;
    }

  if (document == NULL)
    file->root = create_root ();

  file->lacings = json_object_get_array_member (json_node_get_object (file->root), "lacings");

  return TRUE;
}

/* The index of the lacing with @id, -1 when there is none. */
static int
find_lacing (const OwnFile *file,
             const char    *id)
{
  for (guint i = 0; i < json_array_get_length (file->lacings); i++)
    {
      JsonNode *node = json_array_get_element (file->lacings, i);

      if (JSON_NODE_HOLDS_OBJECT (node) &&
          g_strcmp0 (json_object_get_string_member_with_default (json_node_get_object (node),
                                                                 "id", NULL), id) == 0)
        return (int) i;
    }

  return -1;
}

/* Reads what would be written as if it came from the file: only what can be read back is written. */
static InstepContent *
stage_text (const OwnFile  *file,
            const char     *text,
            GError        **error)
{
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  g_autoptr(GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr(InstepDocument) document = instep_document_new_from_bytes (bytes, file->path, mistakes);
  g_autoptr(InstepContent) staged = NULL;

  if (document != NULL)
    staged = instep_pack_stage (file->content, document);

  if (mistakes->len > 0)
    {
      g_propagate_error (error, instep_mistakes_to_error (mistakes));
      return NULL;
    }

  return g_steal_pointer (&staged);
}

static gboolean
write_text (const char  *path,
            const char  *text,
            GError     **error)
{
  g_autoptr(GError) fault = NULL;

  if (g_file_set_contents_full (path, text, -1,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                &fault))
    return TRUE;

  return fail (error, "%s", fault->message);
}

/* Without its pack.json a folder is no pack, and nothing of it would be read. */
static gboolean
provide_pack (const OwnFile  *file,
              GError        **error)
{
  g_autofree char *path = g_build_filename (file->pack_folder, "pack.json", NULL);
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  g_autoptr(InstepDocument) about = NULL;
  InstepCursor root;

  if (g_mkdir_with_parents (file->pack_folder, FOLDER_MODE) != 0)
    return fail (error, "%s: %s", file->pack_folder, g_strerror (errno));

  if (instep_pack_open (file->pack_folder, "pack.json", &about, mistakes))
    {
      if (about == NULL)
        return write_text (path,
                           "{\n"
                           "  \"format\": \"instep-pack/1\",\n"
                           "  \"name\": \"My lacings\",\n"
                           "  \"version\": \"1\",\n"
                           "  \"licence\": \"not published\",\n"
                           "  \"languages\": [\"en\"]\n"
                           "}\n", error);

      instep_cursor_init_root (&root, about);
      instep_read_pack (&root);
    }

  if (mistakes->len == 0)
    return TRUE;

  g_propagate_error (error, instep_mistakes_to_error (mistakes));

  return FALSE;
}

static char *
generate (JsonNode *node)
{
  g_autoptr(JsonGenerator) generator = json_generator_new ();
  g_autofree char *text = NULL;

  json_generator_set_root (generator, node);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 2);
  text = json_generator_to_data (generator, NULL);

  return g_strconcat (text, "\n", NULL);
}

static gboolean
write_file (const OwnFile  *file,
            GError        **error)
{
  g_autofree char *text = generate (file->root);
  g_autoptr(InstepContent) staged = stage_text (file, text, error);

  if (staged == NULL || !provide_pack (file, error) || !write_text (file->path, text, error))
    return FALSE;

  instep_pack_overlay (file->content, staged, TRUE);

  return TRUE;
}

static JsonNode *
create_words (const char *words)
{
  JsonObject *object = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_object_set_string_member (object, "en", words);
  json_node_take_object (node, object);

  return node;
}

static JsonNode *
create_rules (const InstepLacingDraft *draft)
{
  static const char * const orders[] = {
    [INSTEP_ORDER_ALTERNATE] = "alternate",
    [INSTEP_ORDER_A_FIRST] = "a-first",
    [INSTEP_ORDER_B_FIRST] = "b-first",
  };
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  char *lines[1][INSTEP_N_ENDS];

  instep_laces_write (&draft->ends, 1, lines);

  json_builder_begin_array (builder);
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "pairs");
  json_builder_add_string_value (builder, "any");
  json_builder_set_member_name (builder, "laces");
  json_builder_begin_array (builder);
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "a");
  json_builder_add_string_value (builder, lines[0][INSTEP_END_A]);
  json_builder_set_member_name (builder, "b");
  json_builder_add_string_value (builder, lines[0][INSTEP_END_B] != NULL ? lines[0][INSTEP_END_B] : "mirror");
  json_builder_set_member_name (builder, "order");
  json_builder_add_string_value (builder, orders[draft->order]);
  json_builder_end_object (builder);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  json_builder_end_array (builder);

  g_free (lines[0][INSTEP_END_A]);
  g_free (lines[0][INSTEP_END_B]);

  return json_builder_get_root (builder);
}

/* All that a lacing must say, and that one's own says nothing of. */
static JsonObject *
create_lacing (const char *id)
{
  static const char * const choices[] = { "first", "alternative", "not" };
  JsonObject *lacing = json_object_new ();
  JsonObject *for_problems = json_object_new ();
  JsonObject *evidence = json_object_new ();
  JsonArray *sources = json_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    json_object_set_array_member (for_problems, choices[i], json_array_new ());
  json_object_set_string_member (evidence, "strength", "tradition");
  json_object_set_string_member (evidence, "note", NOTE);
  json_array_add_string_element (sources, "your-own");

  json_object_set_string_member (lacing, "id", id);
  json_object_set_null_member (lacing, "name");
  json_object_set_string_member (lacing, "brief", BRIEF);
  json_object_set_string_member (lacing, "purpose", PURPOSE);
  json_object_set_array_member (lacing, "aliases", json_array_new ());
  json_object_set_array_member (lacing, "problems", json_array_new ());
  json_object_set_object_member (lacing, "choices", for_problems);
  json_object_set_array_member (lacing, "cautions", json_array_new ());
  json_object_set_string_member (lacing, "heel_hold", "same");
  json_object_set_object_member (lacing, "evidence", evidence);
  json_object_set_array_member (lacing, "sources", sources);

  return lacing;
}

/* A parameter would be one of the rules that were there. */
static void
fill_lacing (JsonObject              *lacing,
             const char              *name,
             const InstepLacingDraft *draft)
{
  json_object_set_member (lacing, "name", create_words (name));
  json_object_set_int_member (lacing, "fewest_pairs", draft->n_rows);
  json_object_set_int_member (lacing, "most_pairs", draft->n_rows);
  if (json_object_has_member (lacing, "parameter"))
    json_object_remove_member (lacing, "parameter");
  if (json_object_has_member (lacing, "rows"))
    json_object_remove_member (lacing, "rows");
  json_object_set_member (lacing, "rules", create_rules (draft));
}

/* "my-" and the name in small letters; it may be used already. */
static char *
spell_id (const char *name)
{
  g_autofree char *ascii = g_str_to_ascii (name, "C");
  GString *id = g_string_new ("my");

  for (const char *at = ascii; *at != '\0'; at++)
    {
      if (g_ascii_isalnum (*at))
        {
          if (at == ascii || !g_ascii_isalnum (at[-1]))
            g_string_append_c (id, '-');
          g_string_append_c (id, g_ascii_tolower (*at));
        }
    }

  if (id->len == 2)
    g_string_append (id, "-lacing");

  return g_string_free (id, FALSE);
}

static char *
find_free_id (const OwnFile *file,
              const char    *name)
{
  g_autofree char *spelled = spell_id (name);
  char *id = g_strdup (spelled);

  for (guint i = 2; find_lacing (file, id) >= 0 || instep_content_find_pattern (file->content, id) != NULL; i++)
    {
      g_free (id);
      id = g_strdup_printf ("%s-%u", spelled, i);
    }

  return id;
}

const InstepPattern *
instep_own_lacings_save (InstepContent            *content,
                         const char               *packs_folder,
                         const char               *id,
                         const char               *name,
                         const InstepLacingDraft  *draft,
                         GError                  **error)
{
  g_auto(OwnFile) file = { 0 };
  g_autofree char *free_id = NULL;
  int index;

  g_return_val_if_fail (content != NULL, NULL);
  g_return_val_if_fail (packs_folder != NULL, NULL);
  g_return_val_if_fail (name != NULL && g_utf8_strlen (name, -1) <= INSTEP_LACING_NAME_MAX_CHARACTERS, NULL);
  g_return_val_if_fail (draft != NULL, NULL);

  if (!open_file (&file, content, packs_folder, error))
    return NULL;

  index = id != NULL ? find_lacing (&file, id) : -1;
  if (index < 0)
    {
      /* What was taken from the file meanwhile is saved as a new one. */
      id = free_id = find_free_id (&file, name);
      index = (int) json_array_get_length (file.lacings);
      json_array_add_object_element (file.lacings, create_lacing (id));
    }

  fill_lacing (json_array_get_object_element (file.lacings, (guint) index), name, draft);

  return write_file (&file, error) ? instep_content_find_pattern (content, id) : NULL;
}

static void
retire (InstepContent *content,
        const char    *id)
{
  guint index;

  g_hash_table_remove (content->own_lacings, id);
  for (index = 0; index < content->patterns->len; index++)
    if (g_str_equal (instep_pattern_get_id (g_ptr_array_index (content->patterns, index)), id))
      {
        g_ptr_array_add (content->retired, g_ptr_array_steal_index (content->patterns, index));
        return;
      }
}

/* A list of lacings must not be empty; without its file the pack has none. */
static gboolean
remove_file (const OwnFile  *file,
             GError        **error)
{
  if (g_unlink (file->path) == 0)
    return TRUE;

  return fail (error, "%s: %s", file->path, g_strerror (errno));
}

gboolean
instep_own_lacings_remove (InstepContent  *content,
                           const char     *packs_folder,
                           const char     *id,
                           char          **removed,
                           GError        **error)
{
  g_auto(OwnFile) file = { 0 };
  g_autofree char *text = NULL;
  int index;

  g_return_val_if_fail (content != NULL, FALSE);
  g_return_val_if_fail (packs_folder != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (removed != NULL, FALSE);

  if (!open_file (&file, content, packs_folder, error))
    return FALSE;

  index = find_lacing (&file, id);
  if (index < 0)
    return fail (error, "%s: there is no lacing “%s”", file.path, id);

  text = generate (json_array_get_element (file.lacings, (guint) index));
  json_array_remove_element (file.lacings, (guint) index);
  if (!(json_array_get_length (file.lacings) > 0 ? write_file (&file, error)
                                                 : remove_file (&file, error)))
    return FALSE;

  retire (content, id);
  *removed = g_steal_pointer (&text);

  return TRUE;
}

const InstepPattern *
instep_own_lacings_restore (InstepContent  *content,
                            const char     *packs_folder,
                            const char     *removed,
                            GError        **error)
{
  g_auto(OwnFile) file = { 0 };
  g_autoptr(JsonNode) lacing = NULL;
  const char *id;

  g_return_val_if_fail (content != NULL, NULL);
  g_return_val_if_fail (packs_folder != NULL, NULL);
  g_return_val_if_fail (removed != NULL, NULL);

  lacing = json_from_string (removed, NULL);
  g_return_val_if_fail (lacing != NULL && JSON_NODE_HOLDS_OBJECT (lacing), NULL);

  if (!open_file (&file, content, packs_folder, error))
    return NULL;

  id = json_object_get_string_member (json_node_get_object (lacing), "id");
  json_array_add_element (file.lacings, json_node_ref (lacing));

  return write_file (&file, error) ? instep_content_find_pattern (content, id) : NULL;
}

gboolean
instep_own_lacings_contain (const InstepContent *content,
                            const InstepPattern *pattern)
{
  g_return_val_if_fail (content != NULL, FALSE);
  g_return_val_if_fail (pattern != NULL, FALSE);

  return g_hash_table_contains (content->own_lacings, instep_pattern_get_id (pattern));
}
