/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The cursor: what it lets through, the words and the place of every complaint, and that a refused
 * value leaves the result alone.
 */

#include "config.h"

#include "content/content.h"
#include "content/cursor.h"
#include "content/mistake.h"

#include <locale.h>
#include <string.h>

/* A document of one text, and the cursor at its root. */
typedef struct
{
  GPtrArray      *mistakes;
  InstepDocument *document;
  InstepCursor    root;
} Reading;

static void
open_text (Reading    *reading,
           const char *text)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));

  reading->mistakes = instep_mistakes_new ();
  reading->document = instep_document_new_from_bytes (bytes, "f", reading->mistakes);
  g_assert_nonnull (reading->document);
  instep_cursor_init_root (&reading->root, reading->document);
}

static void
close_text (Reading *reading)
{
  g_clear_pointer (&reading->document, instep_document_free);
  g_clear_pointer (&reading->mistakes, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, close_text)

static void
assert_only_mistake (const Reading *reading,
                     const char    *expected)
{
  g_autofree char *text = NULL;

  g_assert_cmpuint (reading->mistakes->len, ==, 1);
  text = instep_mistake_to_string (g_ptr_array_index (reading->mistakes, 0));
  g_assert_cmpstr (text, ==, expected);
}

typedef struct
{
  const char *name;
  const char *text;
  double      number;
  const char *mistake;     /* NULL: nothing is wrong */
} NumberCase;

/* Between -0.5 and 6. */
static const NumberCase NUMBERS[] = {
  { "point", "0.8", 0.8, NULL },
  { "whole", "3", 3, NULL },
  { "exponent", "15e-1", 1.5, NULL },
  { "lowest", "-0.5", -0.5, NULL },
  { "highest", "6.0", 6, NULL },
  { "zero", "-0", 0, NULL },
  { "just-above", "6.0000001", 0, "f:1:1: $: 6.0000001 is out of range (-0.5–6)" },
  { "below", "-0.51", 0, "f:1:1: $: -0.51 is out of range (-0.5–6)" },
  { "far", "1e15", 0, "f:1:1: $: 1e+15 is out of range (-0.5–6)" },
  { "text", "\"3\"", 0, "f:1:1: $: this is no number (-0.5–6)" },
  { "true", "true", 0, "f:1:1: $: this is no number (-0.5–6)" },
  { "null", "null", 0, "f:1:1: $: this is no number (-0.5–6)" },
  { "list", "[3]", 0, "f:1:1: $: this is no number (-0.5–6)" },
  { "object", "{}", 0, "f:1:1: $: this is no number (-0.5–6)" },
};

/* Between -2 and 10. */
static const NumberCase INTEGERS[] = {
  { "whole", "10", 10, NULL },
  { "negative", "-2", -2, NULL },
  { "with-point", "4.0", 4, NULL },
  { "with-exponent", "1e1", 10, NULL },
  { "half", "4.5", 0, "f:1:1: $: 4.5 is no whole number (a whole number)" },
  { "above", "11", 0, "f:1:1: $: 11 is out of range (-2–10)" },
  { "far-above", "4294967300", 0, "f:1:1: $: 4294967300 is out of range (-2–10)" },
};

static void
test_number (gconstpointer data)
{
  const NumberCase *item = data;
  g_auto(Reading) reading = { 0 };
  double number = 77;

  open_text (&reading, item->text);
  if (item->mistake == NULL)
    {
      g_assert_true (instep_cursor_get_number (&reading.root, -0.5, 6, &number));
      g_assert_cmpfloat_with_epsilon (number, item->number, 1e-15);
      g_assert_cmpuint (reading.mistakes->len, ==, 0);
    }
  else
    {
      g_assert_false (instep_cursor_get_number (&reading.root, -0.5, 6, &number));
      g_assert_cmpfloat (number, ==, 77);
      assert_only_mistake (&reading, item->mistake);
    }
}

static void
test_integer (gconstpointer data)
{
  const NumberCase *item = data;
  g_auto(Reading) reading = { 0 };
  int number = 77;

  open_text (&reading, item->text);
  if (item->mistake == NULL)
    {
      g_assert_true (instep_cursor_get_integer (&reading.root, -2, 10, &number));
      g_assert_cmpint (number, ==, (int) item->number);
      g_assert_cmpuint (reading.mistakes->len, ==, 0);
    }
  else
    {
      g_assert_false (instep_cursor_get_integer (&reading.root, -2, 10, &number));
      g_assert_cmpint (number, ==, 77);
      assert_only_mistake (&reading, item->mistake);
    }
}

typedef struct
{
  const char *name;
  const char *text;
  const char *string;
  const char *mistake;
} StringCase;

static const StringCase STRINGS[] = {
  { "plain", "\"é ⅔\"", "é ⅔", NULL },
  { "escapes", "\"\\u00e9 \\ud83d\\ude00 \\\"\"", "é 😀 \"", NULL },
  { "empty", "\"\"", NULL, "f:1:1: $: the text is empty" },
  { "number", "1", NULL, "f:1:1: $: this is no text (a text in double quotes)" },
  { "null", "null", NULL, "f:1:1: $: this is no text (a text in double quotes)" },
  { "list", "[\"a\"]", NULL, "f:1:1: $: this is no text (a text in double quotes)" },
};

static void
test_string (gconstpointer data)
{
  const StringCase *item = data;
  g_auto(Reading) reading = { 0 };
  const char *string = "untouched";

  open_text (&reading, item->text);
  if (item->mistake == NULL)
    {
      g_assert_true (instep_cursor_get_string (&reading.root, &string));
      g_assert_cmpstr (string, ==, item->string);
      g_assert_cmpuint (reading.mistakes->len, ==, 0);
    }
  else
    {
      g_assert_false (instep_cursor_get_string (&reading.root, &string));
      g_assert_cmpstr (string, ==, "untouched");
      assert_only_mistake (&reading, item->mistake);
    }
}

/* 2000 characters are allowed, however many bytes they take. */
static void
test_long_string (void)
{
  g_autoptr(GString) text = g_string_new ("\"");
  const char *string = NULL;

  for (guint i = 0; i < 2000; i++)
    g_string_append (text, "é");
  g_string_append_c (text, '"');

  {
    g_auto(Reading) reading = { 0 };

    open_text (&reading, text->str);
    g_assert_true (instep_cursor_get_string (&reading.root, &string));
  }

  g_string_insert_c (text, 1, 'a');

  {
    g_auto(Reading) reading = { 0 };

    open_text (&reading, text->str);
    g_assert_false (instep_cursor_get_string (&reading.root, &string));
    assert_only_mistake (&reading, "f:1:1: $: the text is too long (at most 2000 characters)");
  }
}

typedef struct
{
  const char *name;
  const char *languages;    /* as in the environment */
  const char *text;
  const char *words;
  const char *mistake;
} WordsCase;

static const WordsCase WORDS[] = {
  { "plain", "de", "\"thin\"", "thin", NULL },
  { "reader's", "de", "{\"en\": \"thin\", \"de\": \"dünn\"}", "dünn", NULL },
  { "without-country", "de_AT", "{\"en\": \"thin\", \"de\": \"dünn\"}", "dünn", NULL },
  { "country-first", "de_AT", "{\"en\": \"thin\", \"de\": \"dünn\", \"de_AT\": \"zart\"}", "zart", NULL },
  { "second-language", "nb:fr", "{\"en\": \"thin\", \"fr\": \"fine\", \"de\": \"dünn\"}", "fine", NULL },
  { "falls-back", "nb", "{\"de\": \"dünn\", \"en\": \"thin\"}", "thin", NULL },
  { "no-english", "de", "{\"de\": \"dünn\"}", NULL, "f:1:1: $: the member “en” is missing" },
  { "empty", "de", "{\"en\": \"thin\", \"fr\": \"\"}", NULL, "f:1:22: $.fr: the text is empty" },
  { "number", "de", "{\"en\": 1}", NULL, "f:1:8: $.en: this is no text (a text in double quotes)" },
  { "list", "de", "[]", NULL, "f:1:1: $: this is no text (a text in double quotes)" },
};

static void
test_words (gconstpointer data)
{
  const WordsCase *item = data;
  g_auto(Reading) reading = { 0 };
  g_autofree char *words = NULL;

  g_setenv ("LANGUAGE", item->languages, TRUE);
  open_text (&reading, item->text);
  if (item->mistake == NULL)
    {
      g_assert_true (instep_cursor_get_words (&reading.root, &words));
      g_assert_cmpstr (words, ==, item->words);
    }
  else
    {
      g_assert_false (instep_cursor_get_words (&reading.root, &words));
      g_assert_null (words);
      assert_only_mistake (&reading, item->mistake);
    }
  g_unsetenv ("LANGUAGE");
}

static void
test_members (void)
{
  static const char * const names[] = { "a", "b", NULL };
  g_auto(Reading) reading = { 0 };
  InstepCursor member;

  open_text (&reading, "{\n \"a\": 1,\n \"x.y\": 2}");
  g_assert_true (instep_cursor_member (&reading.root, "a", &member));
  g_assert_false (instep_cursor_find_member (&reading.root, "b", &member));
  g_assert_cmpuint (reading.mistakes->len, ==, 0);
  g_assert_false (instep_cursor_check_members (&reading.root, names));
  assert_only_mistake (&reading, "f:3:9: $[\"x.y\"]: a member that is not known (a, b)");
}

static void
test_missing_member (void)
{
  g_auto(Reading) reading = { 0 };
  InstepCursor member;

  open_text (&reading, "{\"a\": 1}");
  g_assert_false (instep_cursor_member (&reading.root, "b", &member));
  assert_only_mistake (&reading, "f:1:1: $: the member “b” is missing");
}

static void
test_no_object (void)
{
  static const char * const names[] = { "a", NULL };
  g_auto(Reading) reading = { 0 };
  InstepCursor member;

  open_text (&reading, " 1");
  g_assert_false (instep_cursor_check_members (&reading.root, names));

  /* Said once, not for every member. */
  g_assert_false (instep_cursor_member (&reading.root, "a", &member));
  assert_only_mistake (&reading, "f:1:2: $: this is no object (an object)");
}

static void
test_path (void)
{
  g_auto(Reading) reading = { 0 };
  InstepCursor list, element, inner;
  g_autofree char *path = NULL;

  open_text (&reading, "{\"a\": [1, {\"b\": [2]}]}");
  g_assert_cmpuint (instep_cursor_member_list (&reading.root, "a", NULL, &list), ==, 2);
  instep_cursor_element (&list, 1, &element);
  g_assert_true (instep_cursor_member (&element, "b", &inner));
  path = instep_cursor_get_path (&inner);
  g_assert_cmpstr (path, ==, "$.a[1].b");
  g_assert_false (instep_cursor_complain (&inner, NULL, "%d is wrong", 5));
  assert_only_mistake (&reading, "f:1:17: $.a[1].b: 5 is wrong");
}

typedef struct
{
  const char *name;
  const char *text;
  guint       n;
  const char *mistake;
} ListCase;

/* The member "a", which must hold at least one thing. */
static const ListCase LISTS[] = {
  { "three", "{\"a\": [1, [], 3]}", 3, NULL },
  { "empty", "{\"a\": []}", 0, "f:1:7: $.a: the list is empty (at least one thing)" },
  { "object", "{\"a\": {}}", 0, "f:1:7: $.a: this is no list (a list)" },
  { "null", "{\"a\": null}", 0, "f:1:7: $.a: this is no list (a list)" },
  { "missing", "{}", 0, "f:1:1: $: the member “a” is missing" },
};

static void
test_list (gconstpointer data)
{
  const ListCase *item = data;
  g_auto(Reading) reading = { 0 };
  InstepCursor list;

  open_text (&reading, item->text);
  g_assert_cmpuint (instep_cursor_member_list (&reading.root, "a", "at least one thing", &list), ==, item->n);
  if (item->mistake == NULL)
    g_assert_cmpuint (reading.mistakes->len, ==, 0);
  else
    assert_only_mistake (&reading, item->mistake);
}

static void
test_list_may_be_empty (void)
{
  g_auto(Reading) reading = { 0 };
  InstepCursor list;

  open_text (&reading, "{\"a\": []}");
  g_assert_cmpuint (instep_cursor_member_list (&reading.root, "a", NULL, &list), ==, 0);
  g_assert_cmpuint (reading.mistakes->len, ==, 0);
}

/* One character of a text is one of the file, or two, six or twelve where it is escaped. */
static void
test_place_in_text (void)
{
  static const char text[] = "[\"a\\té\\u00e9\\uD83D\\uDE00b\"]";
  static const guint columns[] = { 3, 4, 6, 7, 13, 25, 26, 26 };

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_auto(Reading) reading = { 0 };
      const InstepMistake *mistake;
      InstepCursor element;

      open_text (&reading, text);
      instep_cursor_element (&reading.root, 0, &element);
      instep_cursor_complain_in_text (&element, i, NULL, "here");
      mistake = g_ptr_array_index (reading.mistakes, 0);
      g_assert_cmpuint (mistake->column, ==, columns[i]);
    }
}

static void
test_choice (void)
{
  static const char * const choices[] = { "low", "high", NULL };
  g_auto(Reading) reading = { 0 };
  InstepCursor element;
  guint index = 77;

  open_text (&reading, "[\"high\", \"High\"]");
  instep_cursor_element (&reading.root, 0, &element);
  g_assert_true (instep_cursor_get_choice (&element, choices, &index));
  g_assert_cmpuint (index, ==, 1);

  instep_cursor_element (&reading.root, 1, &element);
  g_assert_false (instep_cursor_get_choice (&element, choices, &index));
  g_assert_cmpuint (index, ==, 1);
  assert_only_mistake (&reading, "f:1:10: $[1]: “High” is not known (low, high)");
}

static void
test_new_id (void)
{
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto(Reading) reading = { 0 };
  InstepCursor element;
  const char *id = NULL;

  open_text (&reading, "[{\"id\": \"toe-1_2\"}, {\"id\": \"toe-1_2\"}]");
  instep_cursor_element (&reading.root, 0, &element);
  g_assert_true (instep_cursor_member_new_id (&element, "id", ids, &id));
  g_assert_cmpstr (id, ==, "toe-1_2");

  instep_cursor_element (&reading.root, 1, &element);
  g_assert_false (instep_cursor_member_new_id (&element, "id", ids, &id));
  assert_only_mistake (&reading, "f:1:28: $[1].id: the id “toe-1_2” is there twice (an id of its own)");
}

static void
run_quietly (const char * const *argv)
{
  g_spawn_sync (NULL, (char **) argv, NULL,
                G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL,
                NULL, NULL, NULL, NULL, NULL, NULL);
}

/* Messages write numbers as JSON does, also where people write a comma. */
static void
test_german_locale (void)
{
  g_autofree char *folder = g_dir_make_tmp ("instep-locale-XXXXXX", NULL);
  g_autofree char *target = g_build_filename (folder, "de_DE.UTF-8", NULL);
  const char * const make[] = { "localedef", "-i", "de_DE", "-f", "UTF-8", target, NULL };
  const char * const remove[] = { "rm", "-rf", folder, NULL };

  run_quietly (make);
  g_setenv ("LOCPATH", folder, TRUE);
  if (setlocale (LC_NUMERIC, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("no German locale can be made here");
    }
  else
    {
      g_auto(Reading) reading = { 0 };
      double number;

      open_text (&reading, "6.5");
      g_assert_false (instep_cursor_get_number (&reading.root, 0.1, 6.25, &number));
      setlocale (LC_NUMERIC, "C");
      assert_only_mistake (&reading, "f:1:1: $: 6.5 is out of range (0.1–6.25)");
    }

  run_quietly (remove);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (NUMBERS); i++)
    {
      g_autofree char *path = g_strconcat ("/content/cursor/number/", NUMBERS[i].name, NULL);

      g_test_add_data_func (path, &NUMBERS[i], test_number);
    }
  for (guint i = 0; i < G_N_ELEMENTS (INTEGERS); i++)
    {
      g_autofree char *path = g_strconcat ("/content/cursor/integer/", INTEGERS[i].name, NULL);

      g_test_add_data_func (path, &INTEGERS[i], test_integer);
    }
  for (guint i = 0; i < G_N_ELEMENTS (STRINGS); i++)
    {
      g_autofree char *path = g_strconcat ("/content/cursor/string/", STRINGS[i].name, NULL);

      g_test_add_data_func (path, &STRINGS[i], test_string);
    }
  for (guint i = 0; i < G_N_ELEMENTS (WORDS); i++)
    {
      g_autofree char *path = g_strconcat ("/content/cursor/words/", WORDS[i].name, NULL);

      g_test_add_data_func (path, &WORDS[i], test_words);
    }

  for (guint i = 0; i < G_N_ELEMENTS (LISTS); i++)
    {
      g_autofree char *path = g_strconcat ("/content/cursor/list/", LISTS[i].name, NULL);

      g_test_add_data_func (path, &LISTS[i], test_list);
    }

  g_test_add_func ("/content/cursor/list/may-be-empty", test_list_may_be_empty);
  g_test_add_func ("/content/cursor/string/long", test_long_string);
  g_test_add_func ("/content/cursor/members", test_members);
  g_test_add_func ("/content/cursor/missing-member", test_missing_member);
  g_test_add_func ("/content/cursor/no-object", test_no_object);
  g_test_add_func ("/content/cursor/path", test_path);
  g_test_add_func ("/content/cursor/place-in-text", test_place_in_text);
  g_test_add_func ("/content/cursor/choice", test_choice);
  g_test_add_func ("/content/cursor/new-id", test_new_id);
  g_test_add_func ("/content/cursor/german-locale", test_german_locale);

  return g_test_run ();
}
