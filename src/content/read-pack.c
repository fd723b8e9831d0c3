/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/readers.h"

void
instep_read_pack (const InstepCursor *root)
{
  static const char * const members[] = {
    "format", "name", "version", "licence", "languages", NULL
  };
  static const char * const texts[] = { "name", "version", "licence" };
  InstepCursor list, element;
  const char *text;

  instep_cursor_check_members (root, members);
  instep_read_format (root, "instep-pack/1");

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    instep_cursor_member_string (root, texts[i], &text);

  if (!instep_cursor_member (root, "languages", &list))
    return;

  for (guint i = 0, n = instep_cursor_count (&list); i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      instep_cursor_get_string (&element, &text);
    }
}
