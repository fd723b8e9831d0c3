/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/cursor.h"

#include <math.h>
#include <string.h>

#include "content/content.h"
#include "content/mistake.h"

#define MAX_TEXT_CHARACTERS 2000

static void
append_path (const InstepCursor *self,
             GString            *path)
{
  if (self->parent == NULL)
    {
      g_string_append_c (path, '$');
      return;
    }

  append_path (self->parent, path);
  if (self->member != NULL)
    instep_path_append_member (path, self->member);
  else
    g_string_append_printf (path, "[%u]", self->index);
}

static gboolean
holds (const InstepCursor *self,
       GType               type)
{
  return JSON_NODE_HOLDS_VALUE (self->node) && json_node_get_value_type (self->node) == type;
}

static void
add_mistake (const InstepCursor *self,
             const char         *path,
             InstepPlace         place,
             const char         *message,
             const char         *allowed)
{
  g_ptr_array_add (self->document->mistakes,
                   instep_mistake_new (INSTEP_CONTENT_ERROR_VALUE, self->document->file,
                                       place.line, place.column, path, message, allowed));
}

/* How many characters of the file the first @n_characters of a text take: an escape is longer than
 * what it stands for.  The scanner saw to it that @source, from its opening quote on, is sound.
 */
static guint
measure_source (const char *source,
                guint       n_characters)
{
  guint width = 1;

  source++;
  for (guint i = 0; i < n_characters && *source != '"'; i++)
    {
      if (*source != '\\')
        {
          source = g_utf8_next_char (source);
          width++;
        }
      else
        {
          gboolean upper_half = source[1] == 'u' && strchr ("dD", source[2]) != NULL &&
                                g_ascii_xdigit_value (source[3]) >= 8;
          guint length = source[1] != 'u' ? 2 : upper_half ? 12 : 6;

          source += length;
          width += length;
        }
    }

  return width;
}

void
instep_cursor_init_root (InstepCursor         *self,
                         const InstepDocument *document)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (document != NULL);

  *self = (InstepCursor) { .node = document->root, .document = document };
}

char *
instep_cursor_get_path (const InstepCursor *self)
{
  GString *path;

  g_return_val_if_fail (self != NULL, NULL);

  path = g_string_new (NULL);
  append_path (self, path);

  return g_string_free (path, FALSE);
}

gboolean
instep_cursor_complain (const InstepCursor *self,
                        const char         *allowed,
                        const char         *format,
                        ...)
{
  g_autofree char *path = NULL;
  g_autofree char *message = NULL;
  va_list arguments;

  g_return_val_if_fail (self != NULL, FALSE);

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  path = instep_cursor_get_path (self);
  add_mistake (self, path, instep_scan_find (self->document->scan, path), message, allowed);

  return FALSE;
}

gboolean
instep_cursor_complain_in_text (const InstepCursor *self,
                                guint               n_characters,
                                const char         *allowed,
                                const char         *message)
{
  g_autofree char *path = NULL;
  const char *source;
  InstepPlace place;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (holds (self, G_TYPE_STRING), FALSE);

  path = instep_cursor_get_path (self);
  place = instep_scan_find (self->document->scan, path);
  source = g_bytes_get_data (self->document->bytes, NULL);
  place.column += measure_source (source + place.n_bytes, n_characters);
  add_mistake (self, path, place, message, allowed);

  return FALSE;
}

gboolean
instep_cursor_find_member (const InstepCursor *self,
                           const char         *name,
                           InstepCursor       *member)
{
  JsonObject *object;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  if (!JSON_NODE_HOLDS_OBJECT (self->node))
    return FALSE;

  object = json_node_get_object (self->node);
  if (!json_object_has_member (object, name))
    return FALSE;

  *member = (InstepCursor) {
    .parent = self,
    .member = name,
    .node = json_object_get_member (object, name),
    .document = self->document,
  };

  return TRUE;
}

gboolean
instep_cursor_member (const InstepCursor *self,
                      const char         *name,
                      InstepCursor       *member)
{
  if (instep_cursor_find_member (self, name, member))
    return TRUE;

  /* That it is no object at all was said when its members were checked. */
  if (JSON_NODE_HOLDS_OBJECT (self->node))
    instep_cursor_complain (self, NULL, "the member “%s” is missing", name);

  return FALSE;
}

gboolean
instep_cursor_check_members (const InstepCursor *self,
                             const char * const *names)
{
  g_autoptr(GList) members = NULL;
  g_autofree char *allowed = NULL;
  gboolean sound = TRUE;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (names != NULL, FALSE);

  if (!JSON_NODE_HOLDS_OBJECT (self->node))
    return instep_cursor_complain (self, "an object", "this is no object");

  allowed = g_strjoinv (", ", (char **) names);
  members = json_object_get_members (json_node_get_object (self->node));
  for (GList *l = members; l != NULL; l = l->next)
    {
      InstepCursor member;

      if (g_strv_contains (names, l->data))
        continue;

      instep_cursor_find_member (self, l->data, &member);
      sound = instep_cursor_complain (&member, allowed, "a member that is not known");
    }

  return sound;
}

guint
instep_cursor_member_list (const InstepCursor *self,
                           const char         *name,
                           const char         *at_least,
                           InstepCursor       *list)
{
  guint n;

  if (!instep_cursor_member (self, name, list))
    return 0;

  if (!JSON_NODE_HOLDS_ARRAY (list->node))
    {
      instep_cursor_complain (list, "a list", "this is no list");
      return 0;
    }

  n = json_array_get_length (json_node_get_array (list->node));
  if (n == 0 && at_least != NULL)
    instep_cursor_complain (list, at_least, "the list is empty");

  return n;
}

void
instep_cursor_element (const InstepCursor *self,
                       guint               index,
                       InstepCursor       *element)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (JSON_NODE_HOLDS_ARRAY (self->node));
  g_return_if_fail (element != NULL);

  *element = (InstepCursor) {
    .parent = self,
    .index = index,
    .node = json_array_get_element (json_node_get_array (self->node), index),
    .document = self->document,
  };
}

/* As JSON writes it, whatever the locale; all the digits that a double keeps. */
static char *
write_number (double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.15g", number));
}

/* @written is NULL for what is no number. */
static gboolean
complain_of_range (const InstepCursor *self,
                   double              lowest,
                   double              highest,
                   const char         *written)
{
  g_autofree char *from = write_number (lowest);
  g_autofree char *to = write_number (highest);
  g_autofree char *allowed = g_strconcat (from, "–", to, NULL);

  if (written == NULL)
    return instep_cursor_complain (self, allowed, "this is no number");

  return instep_cursor_complain (self, allowed, "%s is out of range", written);
}

gboolean
instep_cursor_get_number (const InstepCursor *self,
                          double              lowest,
                          double              highest,
                          double             *number)
{
  double value;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (number != NULL, FALSE);

  if (!holds (self, G_TYPE_DOUBLE) && !holds (self, G_TYPE_INT64))
    return complain_of_range (self, lowest, highest, NULL);

  value = json_node_get_double (self->node);

  /* Written so that a NaN fails too. */
  if (!(value >= lowest && value <= highest))
    {
      g_autofree char *written = write_number (value);

      return complain_of_range (self, lowest, highest, written);
    }

  *number = value;

  return TRUE;
}

gboolean
instep_cursor_get_integer (const InstepCursor *self,
                           int                 lowest,
                           int                 highest,
                           int                *number)
{
  double value;

  g_return_val_if_fail (number != NULL, FALSE);

  if (!instep_cursor_get_number (self, lowest, highest, &value))
    return FALSE;

  if (value != rint (value))
    {
      g_autofree char *written = write_number (value);

      return instep_cursor_complain (self, "a whole number", "%s is no whole number", written);
    }

  *number = (int) value;

  return TRUE;
}

gboolean
instep_cursor_get_string (const InstepCursor  *self,
                          const char         **string)
{
  const char *value;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (string != NULL, FALSE);

  if (!holds (self, G_TYPE_STRING))
    return instep_cursor_complain (self, "a text in double quotes", "this is no text");

  value = json_node_get_string (self->node);
  if (*value == '\0')
    return instep_cursor_complain (self, NULL, "the text is empty");
  if (g_utf8_strlen (value, -1) > MAX_TEXT_CHARACTERS)
    return instep_cursor_complain (self, "at most 2000 characters", "the text is too long");

  *string = value;

  return TRUE;
}

/* A text by language: the reader's, else the English one, which must be there. */
static gboolean
get_words_by_language (const InstepCursor  *self,
                       char               **words)
{
  const char * const *languages = g_get_language_names ();
  g_autoptr(GList) members = json_object_get_members (json_node_get_object (self->node));
  const char *chosen = NULL;
  InstepCursor english;
  gboolean sound = TRUE;

  for (GList *l = members; l != NULL; l = l->next)
    {
      InstepCursor member;
      const char *text;

      instep_cursor_find_member (self, l->data, &member);
      sound = instep_cursor_get_string (&member, &text) && sound;
    }

  if (!instep_cursor_member (self, "en", &english) || !sound)
    return FALSE;

  for (guint i = 0; languages[i] != NULL && chosen == NULL; i++)
    {
      InstepCursor member;

      if (instep_cursor_find_member (self, languages[i], &member))
        instep_cursor_get_string (&member, &chosen);
    }

  if (chosen == NULL)
    instep_cursor_get_string (&english, &chosen);

  *words = g_strdup (chosen);

  return TRUE;
}

gboolean
instep_cursor_get_words (const InstepCursor  *self,
                         char               **words)
{
  const char *text;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  if (JSON_NODE_HOLDS_OBJECT (self->node))
    return get_words_by_language (self, words);

  if (!instep_cursor_get_string (self, &text))
    return FALSE;

  *words = g_strdup (g_dgettext (GETTEXT_PACKAGE, text));

  return TRUE;
}

gboolean
instep_cursor_get_choice (const InstepCursor *self,
                          const char * const *choices,
                          guint              *index)
{
  g_autofree char *allowed = NULL;
  const char *text;

  g_return_val_if_fail (choices != NULL, FALSE);
  g_return_val_if_fail (index != NULL, FALSE);

  if (!instep_cursor_get_string (self, &text))
    return FALSE;

  for (guint i = 0; choices[i] != NULL; i++)
    {
      if (g_str_equal (choices[i], text))
        {
          *index = i;
          return TRUE;
        }
    }

  allowed = g_strjoinv (", ", (char **) choices);

  return instep_cursor_complain (self, allowed, "“%s” is not known", text);
}

gboolean
instep_cursor_member_number (const InstepCursor *self,
                             const char         *name,
                             double              lowest,
                             double              highest,
                             double             *number)
{
  InstepCursor member;

  return instep_cursor_member (self, name, &member) &&
         instep_cursor_get_number (&member, lowest, highest, number);
}

gboolean
instep_cursor_member_integer (const InstepCursor *self,
                              const char         *name,
                              int                 lowest,
                              int                 highest,
                              int                *number)
{
  InstepCursor member;

  return instep_cursor_member (self, name, &member) &&
         instep_cursor_get_integer (&member, lowest, highest, number);
}

gboolean
instep_cursor_member_string (const InstepCursor  *self,
                             const char          *name,
                             const char         **string)
{
  InstepCursor member;

  return instep_cursor_member (self, name, &member) && instep_cursor_get_string (&member, string);
}

gboolean
instep_cursor_member_words (const InstepCursor  *self,
                            const char          *name,
                            char               **words)
{
  InstepCursor member;

  return instep_cursor_member (self, name, &member) && instep_cursor_get_words (&member, words);
}

gboolean
instep_cursor_member_new_id (const InstepCursor  *self,
                             const char          *name,
                             GHashTable          *ids,
                             const char         **id)
{
  InstepCursor member;
  const char *text;

  g_return_val_if_fail (ids != NULL, FALSE);

  if (!instep_cursor_member (self, name, &member) || !instep_cursor_get_string (&member, &text))
    return FALSE;

  if (strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789-_") != strlen (text))
    return instep_cursor_complain (&member, "small letters, digits, - and _", "“%s” is no id", text);

  if (!g_hash_table_add (ids, g_strdup (text)))
    return instep_cursor_complain (&member, "an id of its own", "the id “%s” is there twice", text);

  *id = text;

  return TRUE;
}
