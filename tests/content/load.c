/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/content.h"
#include "content/mistake.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char * const FILES[] = {
  "pack.json", "sources.json", "model.json", "socks.json", "lacings.json", "numbness.json",
};

/* A small sound pack: what is wrong with a bad one is the one thing that differs. */
static const char * const SOUND[] = {
  "{\"format\": \"instep-pack/1\", \"name\": \"A\", \"version\": \"1\", \"licence\": \"CC0\","
  " \"languages\": [\"en\"]}",
  "{\"format\": \"instep-sources/1\", \"sources\": [\n"
  "{\"id\": \"s\", \"title\": \"T\", \"publisher\": null, \"url\": \"https://a.b\","
  " \"kind\": \"paper\", \"date\": null, \"strength\": \"tested\"}\n]}",
  NULL,       /* the shipped model, with every source renamed */
  "{\"format\": \"instep-socks/1\", \"socks\": [\n"
  "{\"id\": \"thin\", \"name\": \"thin\", \"thickness_mm\": 0.8, \"source\": \"s\"}\n]}",
  "{\"format\": \"instep-lacings/1\", \"lacings\": [\n"
  "{\"id\": \"x\", \"name\": \"X\", \"purpose\": \"P\", \"aliases\": [], \"problems\": [\"baseline\"],\n"
  "\"choices\": {\"first\": [], \"alternative\": [], \"not\": []}, \"cautions\": [],\n"
  "\"evidence\": {\"strength\": \"tested\", \"note\": \"N\"}, \"sources\": [\"s\"], \"fewest_pairs\": 4,\n"
  "\"rules\": [{\"pairs\": \"any\", \"laces\": [{\n"
  "\"a\": \"left row 1 out; until row n (cross up 1 out)\",\n"
  "\"b\": \"mirror\", \"order\": \"alternate\"}]}]}\n]}",
  "{\"format\": \"instep-numbness/1\", \"standing_sentence\": \"S\", \"weights_are_ours\": \"W\",\n"
  "\"fixes\": [{\"id\": \"f\", \"text\": \"F\", \"sources\": [\"s\"]}],\n"
  "\"causes\": [{\"id\": \"c\", \"name\": \"C\", \"text\": \"T\",\n"
  "\"signs\": [{\"sign\": \"hot\", \"weight\": 2}],\n"
  "\"fixes\": [\"f\"], \"sources\": [\"s\"]}]}",
};

typedef struct
{
  const char *name;
  const char *file;
  const char *from, *to;      /* what is replaced, once */
  const char *mistake;        /* behind the folder's name */
} Case;

static const Case CASES[] = {
  { "pack/format", "pack.json", "instep-pack/1", "instep-pack/2",
    "pack.json:1:12: $.format: “instep-pack/2” is not known (instep-pack/1)" },
  { "pack/no-format", "pack.json", "\"format\": \"instep-pack/1\", ", "",
    "pack.json:1:1: $: the member “format” is missing" },
  { "pack/unknown-member", "pack.json", "\"name\"", "\"nmae\": 1, \"name\"",
    "pack.json:1:37: $.nmae: a member that is not known (format, name, version, licence, languages)" },
  { "pack/languages", "pack.json", "[\"en\"]", "\"en\"",
    "pack.json:1:89: $.languages: this is no list (a list)" },
  { "pack/list", "pack.json", "{\"format\"", "[{\"format\"", NULL },

  { "sources/id", "sources.json", "\"id\": \"s\"", "\"id\": \"S t\"",
    "sources.json:2:8: $.sources[0].id: “S t” is no id (small letters, digits, - and _)" },
  { "sources/url", "sources.json", "https://a.b", "ftp://a.b",
    "sources.json:2:53: $.sources[0].url: “ftp://a.b” is no link (https:// or http://, or null)" },
  { "sources/kind", "sources.json", "\"paper\"", "\"blog\"",
    "sources.json:2:76: $.sources[0].kind: “blog” is not known "
    "(brand page, paper, health service, public secondary copy, none)" },
  { "sources/strength", "sources.json", "\"tested\"", "\"sure\"",
    "sources.json:2:111: $.sources[0].strength: “sure” is not known (tested, advised, tradition)" },
  { "sources/title", "sources.json", "\"title\": \"T\"", "\"title\": \"\"",
    "sources.json:2:22: $.sources[0].title: the text is empty" },

  { "socks/thickness-high", "socks.json", "0.8", "9",
    "socks.json:2:48: $.socks[0].thickness_mm: 9 is out of range (0–6)" },
  { "socks/thickness-negative", "socks.json", "0.8", "-0.1",
    "socks.json:2:48: $.socks[0].thickness_mm: -0.1 is out of range (0–6)" },
  { "socks/thickness-text", "socks.json", "0.8", "\"0.8\"",
    "socks.json:2:48: $.socks[0].thickness_mm: this is no number (0–6)" },
  { "socks/source", "socks.json", "\"source\": \"s\"", "\"source\": \"t\"",
    "socks.json:2:63: $.socks[0].source: there is no source “t” (an id of sources.json)" },
  { "socks/no-name", "socks.json", "\"name\": \"thin\", ", "",
    "socks.json:2:1: $.socks[0]: the member “name” is missing" },
  { "socks/no-object", "socks.json", "\n]", ", 3\n]",
    "socks.json:2:69: $.socks[1]: this is no object (an object)" },
  { "socks/twice", "socks.json", "\n]",
    ", {\"id\": \"thin\", \"name\": \"a\", \"thickness_mm\": 1, \"source\": \"s\"}\n]",
    "socks.json:2:76: $.socks[1].id: the id “thin” is there twice (an id of its own)" },
  { "socks/default-missing", "socks.json", "\"id\": \"thin\"", "\"id\": \"thick\"",
    "socks.json:1:39: $.socks: the sock “thin” is missing" },
  { "socks/no-english", "socks.json", "\"name\": \"thin\"", "\"name\": {\"de\": \"dünn\"}",
    "socks.json:2:24: $.socks[0].name: the member “en” is missing" },

  { "model/missing", "model.json", "\"day_percent\"", "\"daily\"", NULL },
  { "model/range", "model.json", "\"value\": 1.645", "\"value\": 99", NULL },

  { "lacings/none", "lacings.json", NULL, "{\"format\": \"instep-lacings/1\", \"lacings\": []}",
    "lacings.json:1:43: $.lacings: there is no lacing (at least one lacing)" },
  { "lacings/notation", "lacings.json", "cross up 1 out", "cross upp 1 out", NULL },
  { "lacings/order", "lacings.json", "\"alternate\"", "\"random\"",
    "lacings.json:7:25: $.lacings[0].rules[0].laces[0].order: “random” is not known "
    "(alternate, a-first, b-first)" },
  { "lacings/pairs", "lacings.json", "\"any\"", "\"prime\"",
    "lacings.json:5:21: $.lacings[0].rules[0].pairs: “prime” is not known (any, even, odd)" },
  { "lacings/fewest-pairs", "lacings.json", "\"fewest_pairs\": 4", "\"fewest_pairs\": 3",
    "lacings.json:4:84: $.lacings[0].fewest_pairs: 3 is out of range (4–10)" },
  { "lacings/half-a-pair", "lacings.json", "\"fewest_pairs\": 4", "\"fewest_pairs\": 4.5",
    "lacings.json:4:84: $.lacings[0].fewest_pairs: 4.5 is no whole number (a whole number)" },
  { "lacings/no-source", "lacings.json", "\"sources\": [\"s\"]", "\"sources\": []",
    "lacings.json:4:61: $.lacings[0].sources: a claim without a source (at least one id of sources.json)" },

  { "numbness/sign", "numbness.json", "\"hot\"", "\"warm\"", NULL },
  { "numbness/weight", "numbness.json", "\"weight\": 2", "\"weight\": 4",
    "numbness.json:4:37: $.causes[0].signs[0].weight: 4 is out of range (1–3)" },
  { "numbness/fix", "numbness.json", "\"fixes\": [\"f\"]", "\"fixes\": [\"g\"]",
    "numbness.json:5:11: $.causes[0].fixes[0]: there is no fix “g” (an id of this file's fixes)" },
  { "numbness/no-fix", "numbness.json", "\"fixes\": [\"f\"]", "\"fixes\": []",
    "numbness.json:5:10: $.causes[0].fixes: a cause without a fix (at least one id of a fix)" },
};

typedef struct
{
  char *folder;
} Pack;

static void
write_file (Pack       *pack,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (pack->folder, name, NULL);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* The shipped model needs one source only, so that the small pack is enough. */
static char *
read_model (void)
{
  g_autofree char *folder = instep_content_get_folder ();
  g_autofree char *path = g_build_filename (folder, "model.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(GRegex) regex = g_regex_new ("\"source\": \"[^\"]*\"", 0, 0, NULL);

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return g_regex_replace_literal (regex, text, -1, 0, "\"source\": \"s\"", 0, NULL);
}

static void
set_up (Pack          *pack,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  pack->folder = g_dir_make_tmp ("instep-content-XXXXXX", &error);
  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (FILES); i++)
    {
      g_autofree char *model = SOUND[i] == NULL ? read_model () : NULL;

      write_file (pack, FILES[i], model != NULL ? model : SOUND[i]);
    }
}

static void
tear_down (Pack          *pack,
           gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (FILES); i++)
    {
      g_autofree char *path = g_build_filename (pack->folder, FILES[i], NULL);

      if (g_remove (path) != 0)
        g_rmdir (path);
    }

  g_assert_cmpint (g_rmdir (pack->folder), ==, 0);
  g_clear_pointer (&pack->folder, g_free);
}

static void
replace (Pack       *pack,
         const Case *item)
{
  g_autofree char *path = g_build_filename (pack->folder, item->file, NULL);
  g_autofree char *text = NULL;
  g_autoptr(GString) changed = NULL;

  if (item->from == NULL)
    {
      write_file (pack, item->file, item->to);
      return;
    }

  g_file_get_contents (path, &text, NULL, NULL);
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, item->from, item->to, 1), ==, 1);
  write_file (pack, item->file, changed->str);
}

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

static void
test_mistake (Pack          *pack,
              gconstpointer  data)
{
  const Case *item = data;
  g_autoptr(GError) error = NULL;

  replace (pack, item);
  g_assert_null (instep_content_load (pack->folder, &error));
  g_assert_nonnull (error);
  g_assert_true (error->domain == INSTEP_CONTENT_ERROR);
  g_assert_nonnull (strstr (error->message, item->file));

  if (item->mistake != NULL)
    {
      g_autofree char *expected = g_build_filename (pack->folder, item->mistake, NULL);

      g_assert_cmpstr (error->message, ==, expected);
    }
}

/* A mistake within a line of notation is shown at its very character. */
static void
test_notation_place (Pack          *pack,
                     gconstpointer  data)
{
  const Case bad = { "notation", "lacings.json", "cross up 1 out", "cross upp 1 out", NULL };
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  const InstepMistake *mistake;

  replace (pack, &bad);
  g_assert_null (instep_content_read (pack->folder, mistakes));
  g_assert_cmpuint (mistakes->len, ==, 1);
  mistake = g_ptr_array_index (mistakes, 0);
  g_assert_cmpstr (mistake->path, ==, "$.lacings[0].rules[0].laces[0].a");
  g_assert_cmpuint (mistake->line, ==, 6);
  /* 6 characters up to the text, and 35 of it before the word: "left row 1 out; until row n (cross ". */
  g_assert_cmpuint (mistake->column, ==, 6 + 35 + 1);
}

/* An author finds all mistakes of all files at once. */
static void
test_finds_all (Pack          *pack,
                gconstpointer  data)
{
  const Case bad[] = {
    { "a", "pack.json", "\"name\": \"A\"", "\"name\": 1", NULL },
    { "b", "socks.json", "0.8", "9", NULL },
    { "c", "numbness.json", "\"weight\": 2", "\"weight\": 0", NULL },
    { "d", "numbness.json", "\"fixes\": [\"f\"]", "\"fixes\": [\"g\"]", NULL },
  };
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    replace (pack, &bad[i]);

  g_assert_null (instep_content_read (pack->folder, mistakes));
  g_assert_cmpuint (mistakes->len, ==, 4);
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

  write_file (pack, "socks.json", large);
  assert_file_error (pack, INSTEP_CONTENT_ERROR_FILE, "the file is too large (at most 1 MiB)");

  write_file (pack, "socks.json", "");
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

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/content/load/sound", Pack, NULL, set_up, test_sound, tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/content/load/", CASES[i].name, NULL);

      g_test_add (path, Pack, &CASES[i], set_up, test_mistake, tear_down);
    }
  g_test_add ("/content/load/notation-place", Pack, NULL, set_up, test_notation_place, tear_down);
  g_test_add ("/content/load/finds-all", Pack, NULL, set_up, test_finds_all, tear_down);
  g_test_add ("/content/load/file-faults", Pack, NULL, set_up, test_file_faults, tear_down);
  g_test_add ("/content/load/forbidden", Pack, NULL, set_up, test_forbidden, tear_down);
  g_test_add_func ("/content/load/no-folder", test_no_folder);

  return g_test_run ();
}
