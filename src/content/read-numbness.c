/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/readers.h"

#include "numbness/signs.h"

#define HIGHEST_WEIGHT 3

/* The texts and ids of a thing that cannot be read are empty, so that reading goes on and finds the
 * other mistakes; such content is never used.
 */
static void
read_lacing (const InstepCursor  *cursor,
             const InstepContent *content,
             InstepFix           *fix)
{
  InstepCursor member;
  const char *id;

  if (!instep_cursor_member (cursor, "lacing", &member) || !instep_cursor_get_string (&member, &id))
    return;

  /* As with sources: where no lacing could be read that was said already. */
  if (content->patterns->len > 0 && instep_content_find_pattern (content, id) == NULL)
    instep_cursor_complain (&member, "an id of lacings.json", "there is no lacing “%s”", id);

  fix->lacing_id = g_strdup (id);
}

/* What a fix leads to; what is left out means nothing. */
static void
read_opens (const InstepCursor  *cursor,
            const InstepContent *content,
            InstepFix           *fix)
{
  const char *places[INSTEP_FIX_N_OPENS + 1] = { NULL };
  InstepCursor member;
  guint index;

  for (guint i = 0; i < INSTEP_FIX_N_OPENS; i++)
    places[i] = instep_fix_opens_id (i);

  if (instep_cursor_find_member (cursor, "opens", &member) &&
      instep_cursor_get_choice (&member, places, &index))
    fix->opens = (InstepFixOpens) index;

  if (fix->opens == INSTEP_FIX_OPENS_LACING)
    read_lacing (cursor, content, fix);
  else if (instep_cursor_find_member (cursor, "lacing", &member))
    instep_cursor_complain (&member, "no member", "only what opens a lacing names one");
}

/* Signs beside which a fix makes no sense; what is left out means none. */
static void
read_not_with (const InstepCursor *cursor,
               InstepFix          *fix)
{
  const char * const *signs = instep_numbness_signs ();
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  InstepCursor list, element;
  guint index;

  if (!instep_cursor_find_member (cursor, "not_with", &list))
    return;

  for (guint i = 0, n = instep_cursor_member_list (cursor, "not_with", "at least one sign", &list);
       i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      if (instep_cursor_get_choice (&element, signs, &index))
        g_strv_builder_add (builder, signs[index]);
    }

  g_strfreev (fix->not_with);
  fix->not_with = g_strv_builder_end (builder);
}

static void
read_fix (const InstepCursor *cursor,
          GHashTable         *ids,
          InstepContent      *content)
{
  static const char * const members[] = {
    "id", "text", "opens", "lacing", "not_with", "sources", NULL
  };
  InstepFix *fix;
  g_autofree char *text = NULL;
  const char *id = "";

  instep_cursor_check_members (cursor, members);
  instep_cursor_member_new_id (cursor, "id", ids, &id);
  instep_cursor_member_words (cursor, "text", &text);

  fix = instep_fix_new (id, text != NULL ? text : "");
  g_ptr_array_add (content->fixes, fix);

  read_opens (cursor, content, fix);
  read_not_with (cursor, fix);
  instep_read_source_ids (cursor, content, &fix->source_ids);
}

typedef void (* AddFunc) (InstepCause *cause, const char *sign, guint weight);

static void
read_sign (const InstepCursor *cursor,
           GHashTable         *seen,
           InstepCause        *cause,
           AddFunc             add)
{
  static const char * const members[] = { "sign", "weight", NULL };
  const char * const *signs = instep_numbness_signs ();
  InstepCursor sign;
  gboolean sound;
  guint index;
  int weight;

  sound = instep_cursor_check_members (cursor, members);
  sound = instep_cursor_member (cursor, "sign", &sign) &&
          instep_cursor_get_choice (&sign, signs, &index) && sound;
  sound = instep_cursor_member_integer (cursor, "weight", 1, HIGHEST_WEIGHT, &weight) && sound;
  if (!sound)
    return;

  if (!g_hash_table_add (seen, (gpointer) signs[index]))
    instep_cursor_complain (&sign, "once a cause", "the sign “%s” is there twice", signs[index]);

  add (cause, signs[index], (guint) weight);
}

static void
read_signs (const InstepCursor *cursor,
            const char         *name,
            GHashTable         *seen,
            InstepCause        *cause,
            AddFunc             add)
{
  InstepCursor list, element;

  for (guint i = 0, n = instep_cursor_member_list (cursor, name, NULL, &list); i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_sign (&element, seen, cause, add);
    }
}

/* What speaks for a cause cannot speak against it as well. */
static void
read_all_signs (const InstepCursor *cursor,
                InstepCause        *cause)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  read_signs (cursor, "signs", seen, cause, instep_cause_add_sign);
  read_signs (cursor, "against", seen, cause, instep_cause_add_against);
}

static void
read_kind (const InstepCursor *cursor,
           InstepCause        *cause)
{
  const char * const kinds[] = {
    [INSTEP_CAUSE_EVERYDAY] = instep_cause_kind_id (INSTEP_CAUSE_EVERYDAY),
    [INSTEP_CAUSE_MEDICAL] = instep_cause_kind_id (INSTEP_CAUSE_MEDICAL),
    NULL
  };
  InstepCursor member;
  guint index;

  if (instep_cursor_member (cursor, "kind", &member) &&
      instep_cursor_get_choice (&member, kinds, &index))
    cause->kind = (InstepCauseKind) index;
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

void
instep_read_fix_ids (const InstepCursor  *cursor,
                     const InstepContent *content,
                     GStrv               *ids)
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
        instep_cursor_complain (&element, "once", "the fix “%s” is there twice", id);

      g_strv_builder_add (builder, id);
    }

  g_strfreev (*ids);
  *ids = g_strv_builder_end (builder);
}

static void
read_cause (const InstepCursor *cursor,
            GHashTable         *ids,
            InstepContent      *content)
{
  static const char * const members[] = {
    "id", "kind", "name", "text", "signs", "against", "fixes", "sources", NULL
  };
  InstepCause *cause;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  const char *id = "";

  instep_cursor_check_members (cursor, members);
  instep_cursor_member_new_id (cursor, "id", ids, &id);
  instep_cursor_member_words (cursor, "name", &name);
  instep_cursor_member_words (cursor, "text", &text);

  cause = instep_cause_new (id, name != NULL ? name : "", text != NULL ? text : "");
  g_ptr_array_add (content->causes, cause);

  read_kind (cursor, cause);
  read_all_signs (cursor, cause);
  instep_read_fix_ids (cursor, content, &cause->fix_ids);
  instep_read_source_ids (cursor, content, &cause->source_ids);
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
    "format", "standing_sentence", "weights_are_ours", "fixes", "causes", "questions", "stop_or_go",
    "ladder", "warnings", "prevention", "faq", NULL
  };
  const char *note;

  instep_cursor_check_members (root, members);
  if (!instep_read_format (root, "instep-numbness/1"))
    return;

  instep_cursor_member_words (root, "standing_sentence", &content->standing_sentence);
  instep_cursor_member_string (root, "weights_are_ours", &note);

  /* The others name fixes. */
  read_all (root, "fixes", read_fix, content);
  read_all (root, "causes", read_cause, content);
  instep_read_numbness_guide (root, content);
}
