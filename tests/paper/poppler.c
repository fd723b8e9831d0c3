/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "poppler.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

char *
ask_poppler (const char *tool,
             GBytes     *pdf)
{
  g_autofree char *program = g_find_program_in_path (tool);
  g_autofree char *path = NULL;
  g_autoptr(GError) error = NULL;
  const char *argv[] = { program, NULL, g_str_equal (tool, "pdftotext") ? "-" : NULL, NULL };
  char *answer = NULL;
  int file;

  if (program == NULL)
    return NULL;

  file = g_file_open_tmp ("instep-XXXXXX.pdf", &path, &error);
  g_assert_no_error (error);
  g_close (file, NULL);
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);

  argv[1] = path;
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &answer, NULL, NULL,
                &error);
  g_assert_no_error (error);
  g_remove (path);

  return answer;
}

/* A line for each font, below two of headings: "name type encoding emb sub uni object ID". */
void
expect_embedded_fonts (GBytes *pdf)
{
  g_autofree char *answer = ask_poppler ("pdffonts", pdf);
  g_auto(GStrv) lines = NULL;

  if (answer == NULL)
    return;

  lines = g_strsplit (g_strchomp (answer), "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >, 2);
  for (guint i = 2; lines[i] != NULL; i++)
    g_assert_true (g_regex_match_simple (" yes (yes|no) (yes|no) +\\d+ +\\d+ *$", lines[i], 0, 0));
}
