/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every text of content that people read is among those that translators get, and is translated
 * when it is loaded: with a catalogue that puts each of them in brackets, all come in brackets.
 */

#include "config.h"

#include "content/content.h"

#include <glib/gstdio.h>
#include <libintl.h>
#include <locale.h>
#include <string.h>

#define LOCALE    "de_DE.UTF-8"
#define MO_MAGIC  0x950412deu
#define MO_HEADER 28u

/* The texts of po/content-strings.c: lines that are gettext ("…"); */
static GPtrArray *
read_texts (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "..", "po", "content-strings.c", NULL);
  g_autofree char *file = NULL;
  g_auto(GStrv) lines = NULL;
  g_autoptr(GError) error = NULL;
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  g_file_get_contents (path, &file, NULL, &error);
  g_assert_no_error (error);

  lines = g_strsplit (file, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *text = NULL;

      if (!g_str_has_prefix (lines[i], "gettext (\"") || !g_str_has_suffix (lines[i], "\");"))
        continue;

      text = g_strndup (lines[i] + strlen ("gettext (\""), strlen (lines[i]) - strlen ("gettext (\"\");"));
      g_ptr_array_add (texts, g_strcompress (text));
    }

  return texts;
}

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static void
append_number (GByteArray *bytes,
               gsize       number)
{
  guint32 value = (guint32) number;

  g_byte_array_append (bytes, (const guint8 *) &value, sizeof value);
}

/* A table of lengths and offsets, and behind both tables the texts themselves. */
static void
append_text (GByteArray *table,
             GByteArray *texts,
             gsize       texts_start,
             const char *text)
{
  append_number (table, strlen (text));
  append_number (table, texts_start + texts->len);
  g_byte_array_append (texts, (const guint8 *) text, (guint) strlen (text) + 1);
}

/* As "The Format of GNU MO Files" in the manual of gettext says, without the hash table. */
static void
write_catalogue (const char *path,
                 GPtrArray  *texts)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  g_autoptr(GByteArray) originals = g_byte_array_new ();
  g_autoptr(GByteArray) translations = g_byte_array_new ();
  g_autoptr(GByteArray) heap = g_byte_array_new ();
  const gsize n = texts->len + 1;
  const gsize heap_start = MO_HEADER + 2 * 8 * n;
  g_autoptr(GError) error = NULL;

  g_ptr_array_sort (texts, compare_texts);
  append_text (originals, heap, heap_start, "");
  append_text (translations, heap, heap_start, "Content-Type: text/plain; charset=UTF-8\n");
  for (guint i = 0; i < texts->len; i++)
    {
      g_autofree char *bracketed = g_strdup_printf ("[%s]", (const char *) g_ptr_array_index (texts, i));

      append_text (originals, heap, heap_start, g_ptr_array_index (texts, i));
      append_text (translations, heap, heap_start, bracketed);
    }

  append_number (bytes, MO_MAGIC);
  append_number (bytes, 0);
  append_number (bytes, n);
  append_number (bytes, MO_HEADER);
  append_number (bytes, MO_HEADER + 8 * n);
  append_number (bytes, 0);
  append_number (bytes, 0);
  g_byte_array_append (bytes, originals->data, originals->len);
  g_byte_array_append (bytes, translations->data, translations->len);
  g_byte_array_append (bytes, heap->data, heap->len);
  g_file_set_contents (path, (const char *) bytes->data, (gssize) bytes->len, &error);
  g_assert_no_error (error);
}

static void
assert_translated (const char *text)
{
  if (text[0] != '[' || !g_str_has_suffix (text, "]"))
    g_error ("This text is not translated: %s", text);
}

static void
assert_all_translated (const char * const *texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    assert_translated (texts[i]);
}

static void
check_content (const InstepContent *content)
{
  assert_translated (content->standing_sentence);
  for (guint i = 0; i < content->fit.socks->len; i++)
    assert_translated (((const InstepSock *) g_ptr_array_index (content->fit.socks, i))->name);
  assert_translated (content->fit.widths.marks.conflict);
  assert_translated (content->fit.widths.letters_without_mm);
  for (guint i = 0; i < content->fixes->len; i++)
    assert_translated (((const InstepFix *) g_ptr_array_index (content->fixes, i))->text);

  for (guint i = 0; i < content->studies->len; i++)
    assert_translated (((const InstepStudy *) g_ptr_array_index (content->studies, i))->text);
  for (guint i = 0; i < content->questions->len; i++)
    {
      const InstepQuestion *question = g_ptr_array_index (content->questions, i);

      assert_translated (question->text);
      assert_translated (question->our_choice);
    }

  for (guint i = 0; i < content->causes->len; i++)
    {
      const InstepCause *cause = g_ptr_array_index (content->causes, i);

      assert_translated (cause->name);
      assert_translated (cause->text);
    }

  for (guint i = 0; i < content->patterns->len; i++)
    {
      const InstepPattern *pattern = g_ptr_array_index (content->patterns, i);

      assert_translated (instep_pattern_get_name (pattern));
      assert_translated (instep_pattern_get_purpose (pattern));
      assert_translated (instep_pattern_get_evidence_note (pattern));
      assert_all_translated (instep_pattern_get_aliases (pattern));
      assert_all_translated (instep_pattern_get_cautions (pattern));
      if (instep_pattern_get_parameter_meaning (pattern) != NULL)
        assert_translated (instep_pattern_get_parameter_meaning (pattern));
    }
}

static void
run_quietly (const char * const *argv)
{
  g_spawn_sync (NULL, (char **) argv, NULL,
                G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL,
                NULL, NULL, NULL, NULL, NULL, NULL);
}

/* Newer C libraries translate nothing in C.UTF-8, whatever LANGUAGE says: a real locale is made. */
static gboolean
choose_locale (const char *folder)
{
  g_autofree char *target = g_build_filename (folder, LOCALE, NULL);
  const char * const make[] = { "localedef", "-i", "de_DE", "-f", "UTF-8", target, NULL };

  run_quietly (make);
  g_setenv ("LOCPATH", folder, TRUE);
  g_unsetenv ("LANGUAGE");

  return setlocale (LC_ALL, LOCALE) != NULL;
}

static void
remove_folder (const char *folder)
{
  const char * const remove[] = { "rm", "-rf", folder, NULL };

  run_quietly (remove);
}

static void
test_translated (void)
{
  g_autoptr(GPtrArray) texts = read_texts ();
  g_autofree char *folder = g_dir_make_tmp ("instep-translated-XXXXXX", NULL);
  g_autofree char *language = g_build_filename (folder, "de", NULL);
  g_autofree char *messages = g_build_filename (language, "LC_MESSAGES", NULL);
  g_autofree char *catalogue = g_build_filename (messages, GETTEXT_PACKAGE ".mo", NULL);
  g_autofree char *content_folder = instep_content_get_folder ();
  g_autoptr(InstepContent) content = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (messages, 0700), ==, 0);
  write_catalogue (catalogue, texts);
  if (!choose_locale (folder))
    {
      g_test_skip ("no German locale can be made here");
      remove_folder (folder);
      return;
    }
  bindtextdomain (GETTEXT_PACKAGE, folder);

  content = instep_content_load (content_folder, &error);
  g_assert_no_error (error);
  check_content (content);

  remove_folder (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/content/translated", test_translated);

  return g_test_run ();
}
