/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said of a whole pack: missing and unreadable files, all mistakes of all files. */

#include "config.h"

#include "content/content.h"
#include "content/mistake.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pack.h"

static void
test_sound (Pack          *pack,
            gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(InstepContent) content = instep_content_load (pack->folder, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (content->patterns->len, ==, 1);
  g_assert_cmpuint (content->causes->len, ==, 1);
  g_assert_cmpuint (content->fit.socks->len, ==, 1);
  g_assert_cmpstr (content->standing_sentence, ==, "S");
  g_assert_nonnull (instep_content_find_fix (content, "f"));
  g_assert_nonnull (instep_content_find_source (content, "s"));
  g_assert_null (instep_content_find_source (content, "t"));
}

/* A mistake within a line of notation is shown at its very character. */
static void
test_notation_place (Pack          *pack,
                     gconstpointer  data)
{
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  const InstepMistake *mistake;

  pack_replace (pack, "lacings.json", "cross up 1 out", "cross upp 1 out");
  g_assert_null (instep_content_read (pack->folder, mistakes));
  g_assert_cmpuint (mistakes->len, ==, 1);
  mistake = g_ptr_array_index (mistakes, 0);
  g_assert_cmpstr (mistake->path, ==, "$.lacings[0].rules[0].laces[0].a");
  g_assert_cmpuint (mistake->line, ==, 6);
  /* 6 characters up to the text, and 35 of it before the word: "left row 1 out; until row n (cross ". */
  g_assert_cmpuint (mistake->column, ==, 6 + 35 + 1);
}

static char *
read_mistakes (Pack *pack)
{
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  g_autoptr(GString) lines = g_string_new (NULL);

  g_assert_null (instep_content_read (pack->folder, mistakes));
  for (guint i = 0; i < mistakes->len; i++)
    {
      g_autofree char *line = instep_mistake_to_string (g_ptr_array_index (mistakes, i));

      g_assert_true (g_str_has_prefix (line, pack->folder));
      g_string_append_printf (lines, "%s\n", line + strlen (pack->folder) + 1);
    }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

/* An author finds all mistakes of all files at once. */
static void
test_finds_all (Pack          *pack,
                gconstpointer  data)
{
  g_autofree char *lines = NULL;

  pack_write (pack, "pack.json", "{\"format\": \"instep-pack/1\", \"name\": 1, \"licence\": \"\", \"languages\": {}}");
  pack_write (pack, "socks.json",
              "{\"format\": \"instep-socks/1\", \"socks\": [\n"
              "{\"id\": \"thin\", \"thickness_mm\": 9, \"source\": 5},\n"
              "{\"id\": \"thin\", \"name\": \"\", \"colour\": \"red\"}]}");
  pack_write (pack, "numbness.json",
              "{\"format\": \"instep-numbness/1\", \"standing_sentence\": 1, \"weights_are_ours\": \"W\",\n"
              "\"fixes\": [{\"id\": \"f\", \"sources\": [\"t\"]}],\n"
              "\"causes\": [{\"id\": \"c\",\n"
              "\"signs\": [{\"sign\": \"warm\", \"weight\": 4}],\n"
              "\"fixes\": [\"f\", \"g\"]}]}");

  lines = read_mistakes (pack);
  g_assert_cmpstr (lines, ==,
    "pack.json:1:37: $.name: this is no text (a text in double quotes)\n"
    "pack.json:1:1: $: the member “version” is missing\n"
    "pack.json:1:51: $.licence: the text is empty\n"
    "pack.json:1:68: $.languages: this is no list (a list)\n"
    "socks.json:2:1: $.socks[0]: the member “name” is missing\n"
    "socks.json:2:32: $.socks[0].thickness_mm: 9 is out of range (0–6)\n"
    "socks.json:2:45: $.socks[0].source: this is no text (a text in double quotes)\n"
    "socks.json:3:38: $.socks[1].colour: a member that is not known (id, name, thickness_mm, source)\n"
    "socks.json:3:8: $.socks[1].id: the id “thin” is there twice (an id of its own)\n"
    "socks.json:3:24: $.socks[1].name: the text is empty\n"
    "socks.json:3:1: $.socks[1]: the member “thickness_mm” is missing\n"
    "socks.json:3:1: $.socks[1]: the member “source” is missing\n"
    "numbness.json:1:54: $.standing_sentence: this is no text (a text in double quotes)\n"
    "numbness.json:2:11: $.fixes[0]: the member “text” is missing\n"
    "numbness.json:2:35: $.fixes[0].sources[0]: there is no source “t” (an id of sources.json)\n"
    "numbness.json:3:12: $.causes[0]: the member “name” is missing\n"
    "numbness.json:3:12: $.causes[0]: the member “text” is missing\n"
    "numbness.json:3:12: $.causes[0]: the member “kind” is missing\n"
    "numbness.json:4:20: $.causes[0].signs[0].sign: “warm” is not known (verdict-too-short, "
    "verdict-tight, verdict-adequate, verdict-roomy, verdict-too-long, girth-snug, "
    "girth-at-the-limit, girth-too-tight, feel-tight, feel-snug, feel-loose, long-run, "
    "thick-sock, hot, cold, downhill, much-drinking, little-drinking, cotton-sock, "
    "sock-bunches, sock-seams, where-top, where-toe-1-2, where-toe-3-4, where-toes, "
    "where-toe-tips, where-ball, where-sole, where-heel, where-outer-edge, where-whole, "
    "feet-one, feet-both, onset-at-once, onset-10-30min, onset-after-1h, onset-after-run, "
    "pain-none, pain-pressure, pain-tight-muscle, relief-loosening, relief-shoe-off, "
    "relief-stopping, relief-slowly, relief-none, recovery-under-5min, recovery-under-30min, "
    "same-distance-yes, same-distance-no, new-shoes, new-socks, new-insoles, new-lacing, "
    "new-mileage, carrying, overstriding, clenched-toes, tight-lower-legs)\n"
    "numbness.json:4:38: $.causes[0].signs[0].weight: 4 is out of range (1–3)\n"
    "numbness.json:3:12: $.causes[0]: the member “against” is missing\n"
    "numbness.json:5:16: $.causes[0].fixes[1]: there is no fix “g” (an id of this file's fixes)\n"
    "numbness.json:3:12: $.causes[0]: the member “sources” is missing\n"
    "numbness.json:1:1: $: the member “questions” is missing\n"
    "numbness.json:1:1: $: the member “stop_or_go” is missing\n"
    "numbness.json:1:1: $: the member “ladder” is missing\n"
    "numbness.json:1:1: $: the member “warnings” is missing\n"
    "numbness.json:1:1: $: the member “prevention” is missing\n"
    "numbness.json:1:1: $: the member “faq” is missing\n");
}

/* Each of the many claims that name a source would only repeat that none could be read. */
static void
test_no_sources (Pack          *pack,
                 gconstpointer  data)
{
  g_autofree char *lines = NULL;

  pack_write (pack, "sources.json", "{");
  lines = read_mistakes (pack);
  g_assert_cmpstr (lines, ==,
                   "sources.json:1:2: $: a member without a name (a name in double quotes)\n");
}

static void
assert_file_error (Pack               *pack,
                   InstepContentError  code,
                   const char         *mistake)
{
  g_autofree char *expected = g_strdup_printf ("%s/socks.json:1:1: $: %s", pack->folder, mistake);
  g_autoptr(GError) error = NULL;

  g_assert_null (instep_content_load (pack->folder, &error));
  g_assert_error (error, INSTEP_CONTENT_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, expected);
}

/* Whatever stands where a file should be. */
static void
test_file_faults (Pack          *pack,
                  gconstpointer  data)
{
  g_autofree char *path = g_build_filename (pack->folder, "socks.json", NULL);
  g_autofree char *large = g_strnfill (1024 * 1024 + 1, ' ');

  g_assert_cmpint (g_remove (path), ==, 0);
  assert_file_error (pack, INSTEP_CONTENT_ERROR_FILE, "the file cannot be read: No such file or directory");

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  assert_file_error (pack, INSTEP_CONTENT_ERROR_FILE, "this is no file (a file)");
  g_assert_cmpint (g_rmdir (path), ==, 0);

  g_assert_cmpint (symlink ("/nowhere/at/all", path), ==, 0);
  assert_file_error (pack, INSTEP_CONTENT_ERROR_FILE, "the file cannot be read: No such file or directory");
  g_assert_cmpint (g_remove (path), ==, 0);

  g_assert_cmpint (symlink (path, path), ==, 0);
  assert_file_error (pack, INSTEP_CONTENT_ERROR_FILE,
                     "the file cannot be read: Too many levels of symbolic links");
  g_assert_cmpint (g_remove (path), ==, 0);

  /* Opening a pipe would wait for whoever writes to it. */
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  assert_file_error (pack, INSTEP_CONTENT_ERROR_FILE, "this is no file (a file)");
  g_assert_cmpint (g_remove (path), ==, 0);

  g_assert_cmpint (symlink ("/dev/zero", path), ==, 0);
  assert_file_error (pack, INSTEP_CONTENT_ERROR_FILE, "this is no file (a file)");
  g_assert_cmpint (g_remove (path), ==, 0);

  pack_write (pack, "socks.json", large);
  assert_file_error (pack, INSTEP_CONTENT_ERROR_FILE, "the file is too large (at most 1 MiB)");

  pack_write (pack, "socks.json", "");
  assert_file_error (pack, INSTEP_CONTENT_ERROR_SYNTAX, "the file is empty (an object)");
}

/* Root may read everything, so there is nothing to see. */
static void
test_forbidden (Pack          *pack,
                gconstpointer  data)
{
  g_autofree char *path = g_build_filename (pack->folder, "socks.json", NULL);

  if (geteuid () == 0)
    {
      g_test_skip ("root may read every file");
      return;
    }

  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  assert_file_error (pack, INSTEP_CONTENT_ERROR_FILE, "the file cannot be read: Permission denied");
}

static void
test_no_folder (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (instep_content_load ("/nowhere/at/all", &error));
  g_assert_error (error, INSTEP_CONTENT_ERROR, INSTEP_CONTENT_ERROR_FILE);
  g_assert_nonnull (strstr (error->message, "/nowhere/at/all/pack.json"));
}

/* Without a folder in the environment it is the one of the installation. */
static void
test_folder (void)
{
  g_autofree char *kept = g_strdup (g_getenv ("INSTEP_DATA_DIR"));
  g_autofree char *given = NULL;
  g_autofree char *empty = NULL;
  g_autofree char *unset = NULL;

  g_setenv ("INSTEP_DATA_DIR", "/some/where", TRUE);
  given = instep_content_get_folder ();
  g_setenv ("INSTEP_DATA_DIR", "", TRUE);
  empty = instep_content_get_folder ();
  g_unsetenv ("INSTEP_DATA_DIR");
  unset = instep_content_get_folder ();
  g_setenv ("INSTEP_DATA_DIR", kept, TRUE);

  g_assert_cmpstr (given, ==, "/some/where/content");
  g_assert_cmpstr (empty, ==, PACKAGE_DATA_DIR "/content");
  g_assert_cmpstr (unset, ==, PACKAGE_DATA_DIR "/content");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/content/faults/sound", Pack, NULL, pack_set_up, test_sound, pack_tear_down);
  g_test_add ("/content/faults/notation-place", Pack, NULL, pack_set_up, test_notation_place, pack_tear_down);
  g_test_add ("/content/faults/finds-all", Pack, NULL, pack_set_up, test_finds_all, pack_tear_down);
  g_test_add ("/content/faults/no-sources", Pack, NULL, pack_set_up, test_no_sources, pack_tear_down);
  g_test_add ("/content/faults/file-faults", Pack, NULL, pack_set_up, test_file_faults, pack_tear_down);
  g_test_add ("/content/faults/forbidden", Pack, NULL, pack_set_up, test_forbidden, pack_tear_down);
  g_test_add_func ("/content/faults/no-folder", test_no_folder);
  g_test_add_func ("/content/faults/folder", test_folder);

  return g_test_run ();
}
