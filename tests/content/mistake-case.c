/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "mistake-case.h"

#include "content/content.h"

#include <string.h>

/* The place of @at, counted here in characters. */
static char *
describe_place (Pack              *pack,
                const MistakeCase *item)
{
  g_autofree char *path = g_build_filename (pack->folder, item->file, NULL);
  g_autofree char *text = NULL;
  const char *found, *line_start;
  guint line = 1;

  g_file_get_contents (path, &text, NULL, NULL);
  found = strstr (text, item->at);
  g_assert_nonnull (found);

  line_start = text;
  for (const char *at = text; at < found; at++)
    {
      if (*at == '\n')
        {
          line++;
          line_start = at + 1;
        }
    }

  return g_strdup_printf ("%s:%u:%ld", path, line, g_utf8_strlen (line_start, found - line_start) + 1);
}

static void
test_mistake (Pack          *pack,
              gconstpointer  data)
{
  const MistakeCase *item = data;
  g_autofree char *place = NULL;
  g_autofree char *expected = NULL;
  g_autoptr(GError) error = NULL;

  if (item->from != NULL)
    pack_replace (pack, item->file, item->from, item->to);
  else
    pack_write (pack, item->file, item->to);

  place = describe_place (pack, item);
  expected = g_strdup_printf ("%s: %s", place, item->mistake);

  g_assert_null (instep_content_load (pack->folder, &error));
  g_assert_error (error, INSTEP_CONTENT_ERROR, INSTEP_CONTENT_ERROR_VALUE);
  g_assert_cmpstr (error->message, ==, expected);
}

void
mistake_cases_add (const char        *prefix,
                   const MistakeCase *cases,
                   gsize              n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autofree char *path = g_strconcat (prefix, cases[i].name, NULL);

      g_test_add (path, Pack, &cases[i], pack_set_up, test_mistake, pack_tear_down);
    }
}
