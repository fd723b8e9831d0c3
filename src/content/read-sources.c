/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/readers.h"

#include <string.h>

static const char * const MEMBERS[] = {
  "id", "title", "publisher", "url", "kind", "date", "strength", NULL
};

static const char * const KINDS[] = {
  "brand page", "paper", "health service", "public secondary copy", "none", NULL
};

static const char * const STRENGTHS[] = { "tested", "advised", "tradition", NULL };

static void
free_source (InstepSource *source)
{
  g_free (source->id);
  g_free (source->title);
  g_free (source->publisher);
  g_free (source->url);
  g_free (source->kind);
  g_free (source->date);
  g_free (source->strength);
  g_free (source);
}

/* A text that may be null, because nobody knows it. */
static void
read_optional (const InstepCursor  *cursor,
               const char          *name,
               char               **text)
{
  InstepCursor member;
  const char *string;

  if (!instep_cursor_member (cursor, name, &member) || JSON_NODE_HOLDS_NULL (member.node))
    return;

  if (instep_cursor_get_string (&member, &string))
    *text = g_strdup (string);
}

static void
read_url (const InstepCursor  *cursor,
          char               **url)
{
  InstepCursor member;

  read_optional (cursor, "url", url);
  if (*url == NULL || g_str_has_prefix (*url, "https://") || g_str_has_prefix (*url, "http://"))
    return;

  instep_cursor_member (cursor, "url", &member);
  instep_cursor_complain (&member, "https:// or http://, or null", "“%s” is no link", *url);
}

static void
read_known (const InstepCursor  *cursor,
            const char          *name,
            const char * const  *choices,
            char               **text)
{
  InstepCursor member;
  guint index;

  if (instep_cursor_member (cursor, name, &member) &&
      instep_cursor_get_choice (&member, choices, &index))
    *text = g_strdup (choices[index]);
}

static void
read_source (const InstepCursor *cursor,
             GHashTable         *ids,
             InstepContent      *content)
{
  InstepSource *source;
  const char *id, *text;

  instep_cursor_check_members (cursor, MEMBERS);
  if (!instep_cursor_member_new_id (cursor, "id", ids, &id))
    return;

  source = g_new0 (InstepSource, 1);
  source->id = g_strdup (id);
  if (instep_cursor_member_string (cursor, "title", &text))
    source->title = g_strdup (text);
  read_optional (cursor, "publisher", &source->publisher);
  read_url (cursor, &source->url);
  read_known (cursor, "kind", KINDS, &source->kind);
  read_optional (cursor, "date", &source->date);
  read_known (cursor, "strength", STRENGTHS, &source->strength);
  g_ptr_array_add (content->sources, source);
}

void
instep_read_sources (const InstepCursor *root,
                     InstepContent      *content)
{
  static const char * const members[] = { "format", "sources", NULL };
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  InstepCursor list, element;

  g_ptr_array_set_free_func (content->sources, (GDestroyNotify) free_source);
  instep_cursor_check_members (root, members);
  if (!instep_read_format (root, "instep-sources/1"))
    return;

  for (guint i = 0, n = instep_cursor_member_list (root, "sources", "at least one source", &list);
       i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_source (&element, ids, content);
    }
}

gboolean
instep_read_format (const InstepCursor *root,
                    const char         *format)
{
  const char * const known[] = { format, NULL };
  InstepCursor member;
  guint index;

  return instep_cursor_member (root, "format", &member) &&
         instep_cursor_get_choice (&member, known, &index);
}

gboolean
instep_read_source_id (const InstepCursor   *cursor,
                       const InstepContent  *content,
                       const char          **id)
{
  const char *text;

  if (!instep_cursor_get_string (cursor, &text))
    return FALSE;

  /* Where no source could be read that is said once, and not again of every claim. */
  if (content->sources->len > 0 && instep_content_find_source (content, text) == NULL)
    return instep_cursor_complain (cursor, "an id of sources.json", "there is no source “%s”", text);

  *id = text;

  return TRUE;
}

gboolean
instep_read_source_ids (const InstepCursor  *cursor,
                        const InstepContent *content,
                        GStrv               *ids)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  InstepCursor list, element;
  gboolean sound = TRUE;
  guint n;

  n = instep_cursor_member_list (cursor, "sources", "at least one id of sources.json", &list);
  for (guint i = 0; i < n; i++)
    {
      const char *id;

      instep_cursor_element (&list, i, &element);
      if (instep_read_source_id (&element, content, &id))
        g_strv_builder_add (builder, id);
      else
        sound = FALSE;
    }

  if (!sound || n == 0)
    return FALSE;

  g_strfreev (*ids);
  *ids = g_strv_builder_end (builder);

  return TRUE;
}
