/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/readers.h"

#include "fit/input.h"

#define THICKEST_MM 6

static void
read_sock (const InstepCursor *cursor,
           GHashTable         *ids,
           InstepContent      *content)
{
  static const char * const members[] = { "id", "name", "thickness_mm", "source", NULL };
  g_autofree char *name = NULL;
  const char *id, *source_id;
  InstepCursor source;
  double thickness_mm;
  gboolean sound;

  sound = instep_cursor_check_members (cursor, members);
  sound = instep_cursor_member_new_id (cursor, "id", ids, &id) && sound;
  sound = instep_cursor_member_words (cursor, "name", &name) && sound;
  sound = instep_cursor_member_number (cursor, "thickness_mm", 0, THICKEST_MM, &thickness_mm) && sound;
  sound = instep_cursor_member (cursor, "source", &source) &&
          instep_read_source_id (&source, content, &source_id) && sound;

  if (sound)
    g_ptr_array_add (content->fit.socks, instep_sock_new (id, name, thickness_mm, source_id));
}

void
instep_read_socks (const InstepCursor *root,
                   InstepContent      *content)
{
  static const char * const members[] = { "format", "socks", NULL };
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  InstepCursor list, element;
  guint n;

  instep_cursor_check_members (root, members);
  if (!instep_read_format (root, "instep-socks/1"))
    return;

  n = instep_cursor_member_list (root, "socks", "at least one sock", &list);
  for (guint i = 0; i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_sock (&element, ids, content);
    }

  /* It counts for whoever says nothing of a sock. */
  if (n > 0 && !g_hash_table_contains (ids, INSTEP_DEFAULT_SOCK_ID))
    instep_cursor_complain (&list, NULL, "the sock “%s” is missing", INSTEP_DEFAULT_SOCK_ID);
}
