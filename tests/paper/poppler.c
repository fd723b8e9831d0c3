/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "poppler.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

static char *
ask (const char *tool,
     const char *option,
     GBytes     *pdf)
{
  g_autofree char *program = g_find_program_in_path (tool);
  g_autofree char *path = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) argv = g_ptr_array_new ();
  char *answer = NULL;
  int file;

  if (program == NULL)
    return NULL;

  file = g_file_open_tmp ("instep-XXXXXX.pdf", &path, &error);
  g_assert_no_error (error);
  g_close (file, NULL);
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);

  g_ptr_array_add (argv, program);
  if (option != NULL)
    g_ptr_array_add (argv, (char *) option);
  g_ptr_array_add (argv, path);
  if (g_str_equal (tool, "pdftotext"))
    g_ptr_array_add (argv, (char *) "-");
  g_ptr_array_add (argv, NULL);
  g_spawn_sync (NULL, (char **) argv->pdata, NULL, G_SPAWN_DEFAULT, NULL, NULL, &answer, NULL, NULL,
                &error);
  g_assert_no_error (error);
  g_remove (path);

  return answer;
}

char *
ask_poppler (const char *tool,
             GBytes     *pdf)
{
  return ask (tool, NULL, pdf);
}

static double
get_number (const GMatchInfo *match,
            int               group)
{
  g_autofree char *number = g_match_info_fetch (match, group);

  return g_ascii_strtod (number, NULL);
}

static void
free_word (gpointer data)
{
  g_free (((PaperWord *) data)->text);
}

GArray *
find_words (GBytes *pdf)
{
  g_autofree char *answer = ask ("pdftotext", "-bbox", pdf);
  g_autoptr(GRegex) pattern = NULL;
  g_autoptr(GMatchInfo) match = NULL;
  GArray *words;

  if (answer == NULL)
    return NULL;

  words = g_array_new (FALSE, FALSE, sizeof (PaperWord));
  g_array_set_clear_func (words, free_word);
  pattern = g_regex_new ("<word xMin=\"(.*)\" yMin=\"(.*)\" xMax=\"(.*)\" yMax=\"(.*)\">(.*)</word>",
                         G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
  for (g_regex_match (pattern, answer, G_REGEX_MATCH_DEFAULT, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      PaperWord word = { get_number (match, 1), get_number (match, 2), get_number (match, 3),
                         get_number (match, 4), g_match_info_fetch (match, 5) };

      g_array_append_val (words, word);
    }

  return words;
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
