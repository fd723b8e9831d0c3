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
  gboolean has_english = FALSE;
  const char *text;
  guint n;

  instep_cursor_check_members (root, members);
  instep_read_format (root, "instep-pack/1");

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    instep_cursor_member_string (root, texts[i], &text);

  /* What is missing in the reader's language is shown in English. */
  n = instep_cursor_member_list (root, "languages", "at least “en”", &list);
  for (guint i = 0; i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      if (instep_cursor_get_string (&element, &text) && g_str_equal (text, "en"))
        has_english = TRUE;
    }

  if (n > 0 && !has_english)
    instep_cursor_complain (&list, "at least “en”", "English is missing");
}
