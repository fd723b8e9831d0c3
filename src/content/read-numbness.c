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

/* The texts and ids of a thing that cannot be read are empty, so that reading goes on and finds the
 * other mistakes; such content is never used.
 */
static void
read_fix (const InstepCursor *cursor,
          GHashTable         *ids,
          InstepContent      *content)
{
  static const char * const members[] = { "id", "text", "sources", NULL };
  g_autofree char *text = NULL;
  g_auto(GStrv) sources = NULL;
  const char *id = "";

  instep_cursor_check_members (cursor, members);
  instep_cursor_member_new_id (cursor, "id", ids, &id);
  instep_cursor_member_words (cursor, "text", &text);
  instep_read_source_ids (cursor, content, &sources);

  g_ptr_array_add (content->fixes, instep_fix_new (id, text != NULL ? text : ""));
}

static void
read_sign (const InstepCursor *cursor,
           GHashTable         *seen,
           InstepCause        *cause)
{
  static const char * const members[] = { "sign", "weight", NULL };
  InstepCursor sign;
  gboolean sound;
  guint index;
  int weight;

  sound = instep_cursor_check_members (cursor, members);
  sound = instep_cursor_member (cursor, "sign", &sign) &&
          instep_cursor_get_choice (&sign, SIGNS, &index) && sound;
  sound = instep_cursor_member_integer (cursor, "weight", 1, HIGHEST_WEIGHT, &weight) && sound;
  if (!sound)
    return;

  if (!g_hash_table_add (seen, (gpointer) SIGNS[index]))
    instep_cursor_complain (&sign, "once a cause", "the sign “%s” is there twice", SIGNS[index]);

  instep_cause_add_sign (cause, SIGNS[index], (guint) weight);
}

static void
read_signs (const InstepCursor *cursor,
            InstepCause        *cause)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  InstepCursor list, element;

  /* Nothing in a forecast may speak for it. */
  for (guint i = 0, n = instep_cursor_member_list (cursor, "signs", NULL, &list); i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_sign (&element, seen, cause);
    }
}

static gboolean
read_fix_id (const InstepCursor   *cursor,
             const InstepContent  *content,
             const char          **id)
{
  if (!instep_cursor_get_string (cursor, id))
    return FALSE;

  if (instep_content_find_fix (content, *id) == NULL)
    return instep_cursor_complain (cursor, "an id of this file's fixes", "there is no fix “%s”", *id);

  return TRUE;
}

static void
read_fix_ids (const InstepCursor  *cursor,
              const InstepContent *content,
              InstepCause         *cause)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  InstepCursor list, element;

  for (guint i = 0, n = instep_cursor_member_list (cursor, "fixes", "at least one id of a fix", &list);
       i < n; i++)
    {
      const char *id;

      instep_cursor_element (&list, i, &element);
      if (!read_fix_id (&element, content, &id))
        continue;

      if (!g_hash_table_add (seen, (gpointer) id))
        instep_cursor_complain (&element, "once a cause", "the fix “%s” is there twice", id);

      g_strv_builder_add (builder, id);
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
  InstepCause *cause;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  g_auto(GStrv) sources = NULL;
  const char *id = "";

  instep_cursor_check_members (cursor, members);
  instep_cursor_member_new_id (cursor, "id", ids, &id);
  instep_cursor_member_words (cursor, "name", &name);
  instep_cursor_member_words (cursor, "text", &text);

  cause = instep_cause_new (id, name != NULL ? name : "", text != NULL ? text : "");
  g_ptr_array_add (content->causes, cause);

  read_signs (cursor, cause);
  read_fix_ids (cursor, content, cause);
  if (instep_read_source_ids (cursor, content, &sources))
    {
      g_clear_pointer (&cause->source_ids, g_strfreev);
      cause->source_ids = g_steal_pointer (&sources);
    }
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

  for (guint i = 0, n = instep_cursor_member_list (root, name, "at least one", &list); i < n; i++)
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
