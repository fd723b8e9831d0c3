/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes, through the scanner, the parser and the reader of their kind: nothing may crash, what
 * the scanner lets through the parser must read as the same, and every place must exist.
 *
 * With clang, a folder that grows and the shipped files to begin with:
 *
 *   CC=clang meson setup FOLDER -Db_sanitize=address,undefined -Db_lundef=false \
 *     -Dc_args=-fsanitize=fuzzer-no-link
 *   ninja -C FOLDER tests/fuzz/fuzz-content
 *   FOLDER/tests/fuzz/fuzz-content GROWING tests/fuzz/corpus data/content
 */

#include "config.h"

#include "content/mistake.h"
#include "content/readers.h"

#include <string.h>

#include "fuzz.h"

static const struct
{
  const char *format;
  void      (*read) (const InstepCursor *root, InstepContent *content);
} READERS[] = {
  { "instep-sources/1", instep_read_sources },
  { "instep-model/1", instep_read_model },
  { "instep-socks/1", instep_read_socks },
  { "instep-sizes/1", instep_read_sizes },
  { "instep-brands/1", instep_read_brands },
  { "instep-lacings/1", instep_read_lacings },
  { "instep-numbness/1", instep_read_numbness },
  { "instep-advice/1", instep_read_advice },
};

/* What was found in a text, counted without the scanner. */
typedef struct
{
  const InstepDocument *document;
  const char           *text;      /* ends with a NUL */
  guint                 n_values;
} Walk;

static void walk_value (Walk *walk, const char *path, JsonNode *node);

static void
walk_array (Walk       *walk,
            const char *path,
            JsonArray  *array)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *inner = g_strdup_printf ("%s[%u]", path, i);

      walk_value (walk, inner, json_array_get_element (array, i));
    }
}

static void
walk_object (Walk       *walk,
             const char *path,
             JsonObject *object)
{
  g_autoptr(GList) names = json_object_get_members (object);

  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autoptr(GString) inner = g_string_new (path);

      instep_path_append_member (inner, l->data);
      walk_value (walk, inner->str, json_object_get_member (object, l->data));
    }
}

/* The value stands where the scanner says, and is what stands there. */
static void
check_value (const char *source,
             JsonNode   *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      g_assert_cmpint (*source, ==, '{');
      break;

    case JSON_NODE_ARRAY:
      g_assert_cmpint (*source, ==, '[');
      break;

    case JSON_NODE_NULL:
      g_assert_true (g_str_has_prefix (source, "null"));
      break;

    case JSON_NODE_VALUE:
    default:
      if (json_node_get_value_type (node) == G_TYPE_STRING)
        g_assert_cmpint (*source, ==, '"');
      else if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
        g_assert_true (g_str_has_prefix (source, json_node_get_boolean (node) ? "true" : "false"));
      else
        g_assert_cmpfloat (json_node_get_double (node), ==, g_ascii_strtod (source, NULL));
    }
}

static void
walk_value (Walk       *walk,
            const char *path,
            JsonNode   *node)
{
  const InstepPlace *place = g_hash_table_lookup (walk->document->scan->places, path);

  walk->n_values++;
  g_assert_nonnull (place);
  check_value (walk->text + place->n_bytes, node);

  if (JSON_NODE_HOLDS_ARRAY (node))
    walk_array (walk, path, json_node_get_array (node));
  else if (JSON_NODE_HOLDS_OBJECT (node))
    walk_object (walk, path, json_node_get_object (node));
}

/* Every line and column a mistake names is one of the text, or the one behind its end. */
static void
check_mistakes (GPtrArray  *mistakes,
                const char *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; i < mistakes->len; i++)
    {
      const InstepMistake *mistake = g_ptr_array_index (mistakes, i);

      g_assert_cmpuint (mistake->line, >=, 1);
      g_assert_cmpuint (mistake->line, <=, MAX (1, g_strv_length (lines)));
      g_assert_cmpuint (mistake->column, >=, 1);
      if (g_utf8_validate (text, -1, NULL) && lines[0] != NULL)
        g_assert_cmpuint (mistake->column, <=, g_utf8_strlen (lines[mistake->line - 1], -1) + 1);
    }
}

static void
read_document (const InstepDocument *document,
               const char           *text)
{
  g_autoptr(InstepContent) content = instep_content_new ();
  InstepCursor root;

  instep_cursor_init_root (&root, document);
  for (guint i = 0; i < G_N_ELEMENTS (READERS); i++)
    {
      if (strstr (text, READERS[i].format) != NULL)
        {
          READERS[i].read (&root, content);
          return;
        }
    }

  instep_read_pack (&root);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        size_t        size)
{
  g_autoptr(GBytes) bytes = g_bytes_new (data, size);
  g_autofree char *text = size > 0 ? g_strndup ((const char *) data, size) : g_strdup ("");
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  g_autoptr(InstepDocument) document = NULL;

  g_log_set_always_fatal (G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING | G_LOG_FATAL_MASK);

  document = instep_document_new_from_bytes (bytes, "f", mistakes);
  if (document != NULL)
    {
      Walk walk = { document, text, 0 };

      g_assert_cmpuint (mistakes->len, ==, 0);
      walk_value (&walk, "$", document->root);
      g_assert_cmpuint (walk.n_values, ==, g_hash_table_size (document->scan->places));
      read_document (document, text);
    }
  else
    {
      const InstepMistake *first;

      g_assert_cmpuint (mistakes->len, >, 0);
      first = g_ptr_array_index (mistakes, 0);

      /* The parser refuses nothing that the scanner let through: its own messages have no bracket. */
      g_assert_nonnull (first->allowed);
    }

  check_mistakes (mistakes, text);

  return 0;
}
