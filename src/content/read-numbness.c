/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/readers.h"

#define HIGHEST_WEIGHT 3

/* The signs that can speak for a cause: advice finds them in a forecast. */
static const char * const SIGNS[] = {
  "verdict-too-short", "verdict-tight", "verdict-adequate", "verdict-roomy", "verdict-too-long",
  "girth-snug", "girth-at-the-limit", "girth-too-tight",
  "feel-tight", "feel-snug", "feel-loose",
  "long-run", "hot", "cold", "cotton-sock", "thick-sock", "downhill",
  "little-drinking", "much-drinking",
  NULL
};

static void
read_fix (const InstepCursor *cursor,
          GHashTable         *ids,
          InstepContent      *content)
{
  static const char * const members[] = { "id", "text", "sources", NULL };
  g_autofree char *text = NULL;
  g_auto(GStrv) sources = NULL;
  const char *id;

  instep_cursor_check_members (cursor, members);
  instep_read_source_ids (cursor, content, &sources);
  if (instep_cursor_member_new_id (cursor, "id", ids, &id) &&
      instep_cursor_member_words (cursor, "text", &text))
    g_ptr_array_add (content->fixes, instep_fix_new (id, text));
}

static void
read_sign (const InstepCursor *cursor,
           InstepCause        *cause)
{
  static const char * const members[] = { "sign", "weight", NULL };
  InstepCursor sign;
  guint index;
  int weight;

  instep_cursor_check_members (cursor, members);
  if (instep_cursor_member (cursor, "sign", &sign) &&
      instep_cursor_get_choice (&sign, SIGNS, &index) &&
      instep_cursor_member_integer (cursor, "weight", 1, HIGHEST_WEIGHT, &weight))
    instep_cause_add_sign (cause, SIGNS[index], (guint) weight);
}

static void
read_signs (const InstepCursor *cursor,
            InstepCause        *cause)
{
  InstepCursor list, element;

  if (!instep_cursor_member (cursor, "signs", &list))
    return;

  for (guint i = 0, n = instep_cursor_count (&list); i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_sign (&element, cause);
    }
}

static void
read_fix_ids (const InstepCursor  *cursor,
              const InstepContent *content,
              InstepCause         *cause)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  InstepCursor list, element;
  guint n;

  if (!instep_cursor_member (cursor, "fixes", &list))
    return;

  n = instep_cursor_count (&list);
  if (n == 0 && JSON_NODE_HOLDS_ARRAY (list.node))
    instep_cursor_complain (&list, "at least one id of a fix", "a cause without a fix");

  for (guint i = 0; i < n; i++)
    {
      const char *id;

      instep_cursor_element (&list, i, &element);
      if (!instep_cursor_get_string (&element, &id))
        continue;

      if (instep_content_find_fix (content, id) != NULL)
        g_strv_builder_add (builder, id);
      else
        instep_cursor_complain (&element, "an id of this file's fixes", "there is no fix “%s”", id);
    }

  g_clear_pointer (&cause->fix_ids, g_strfreev);
  cause->fix_ids = g_strv_builder_end (builder);
}

static void
read_cause (const InstepCursor *cursor,
            GHashTable         *ids,
            InstepContent      *content)
{
  static const char * const members[] = { "id", "name", "text", "signs", "fixes", "sources", NULL };
  g_autoptr(InstepCause) cause = NULL;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  g_auto(GStrv) sources = NULL;
  const char *id;

  instep_cursor_check_members (cursor, members);
  if (!instep_cursor_member_new_id (cursor, "id", ids, &id) ||
      !instep_cursor_member_words (cursor, "name", &name) ||
      !instep_cursor_member_words (cursor, "text", &text))
    return;

  cause = instep_cause_new (id, name, text);
  read_signs (cursor, cause);
  read_fix_ids (cursor, content, cause);
  if (instep_read_source_ids (cursor, content, &sources))
    {
      g_clear_pointer (&cause->source_ids, g_strfreev);
      cause->source_ids = g_steal_pointer (&sources);
    }

  g_ptr_array_add (content->causes, g_steal_pointer (&cause));
}

typedef void (* ReadFunc) (const InstepCursor *cursor,
                           GHashTable         *ids,
                           InstepContent      *content);

static void
read_all (const InstepCursor *root,
          const char         *name,
          ReadFunc            read,
          InstepContent      *content)
{
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  InstepCursor list, element;

  if (!instep_cursor_member (root, name, &list))
    return;

  for (guint i = 0, n = instep_cursor_count (&list); i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read (&element, ids, content);
    }
}

void
instep_read_numbness (const InstepCursor *root,
                      InstepContent      *content)
{
  static const char * const members[] = {
    "format", "standing_sentence", "weights_are_ours", "fixes", "causes", NULL
  };
  const char *note;

  instep_cursor_check_members (root, members);
  if (!instep_read_format (root, "instep-numbness/1"))
    return;

  instep_cursor_member_words (root, "standing_sentence", &content->standing_sentence);
  instep_cursor_member_string (root, "weights_are_ours", &note);

  /* The causes name fixes. */
  read_all (root, "fixes", read_fix, content);
  read_all (root, "causes", read_cause, content);
}
