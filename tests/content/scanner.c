/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/mistake.h"
#include "content/scanner.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *text;
  gsize       n_bytes;      /* 0: up to the NUL */
  const char *mistake;      /* NULL: nothing is wrong */
} Case;

#define VALUE "(a text in double quotes, a number, true, false, null, [ or {)"

/* What RFC 8259 lets through, and what it does not; each with its place. */
static const Case CASES[] = {
  { "object", "{}", 0, NULL },
  { "array", "[1, 2.5, -3e2, 0, -0, 1E+2]", 0, NULL },
  { "words", "[true, false, null]", 0, NULL },
  { "string", "\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 é ⅔\"", 0, NULL },
  { "surrogates", "\"\\ud83d\\ude00\"", 0, NULL },
  { "space", " \t\r\n{ \"a\" : [ ] }\r\n", 0, NULL },
  { "nested", "{\"a\":{\"b\":[[{}]]}}", 0, NULL },
  { "same-name-elsewhere", "{\"a\":{\"a\":1}}", 0, NULL },

  { "empty", "", 0, "f:1:1: $: the file is empty (an object)" },
  { "only-space", " \n \n", 0, "f:1:1: $: the file is empty (an object)" },
  { "bom", "\xef\xbb\xbf{}", 0, "f:1:1: $: the file begins with a byte order mark (UTF-8 without one)" },
  { "nul", "{\"a\"\0:1}", 8, "f:1:5: $: a NUL byte (UTF-8)" },
  { "bad-utf8", "{\"é\":\"\xff\"}", 0, "f:1:7: $: a byte that is no UTF-8 (UTF-8)" },
  { "two-values", "{} {}", 0, "f:1:4: $: there is something behind the end (one value a file)" },
  { "line-comment", "{ // no\n}", 0, "f:1:3: $: a member without a name (a name in double quotes)" },
  { "block-comment", "[/* no */]", 0, "f:1:2: $[0]: this is no value " VALUE },
  { "single-quotes", "['a']", 0, "f:1:2: $[0]: this is no value " VALUE },
  { "bare-name", "{a:1}", 0, "f:1:2: $: a member without a name (a name in double quotes)" },
  { "trailing-comma", "[1,]", 0, "f:1:4: $[1]: this is no value " VALUE },
  { "trailing-comma-object", "{\"a\":1,}", 0, "f:1:8: $: a member without a name (a name in double quotes)" },
  { "missing-comma", "[1 2]", 0, "f:1:4: $: a list goes on without a comma or its end (, or ])" },
  { "missing-colon", "{\"a\" 1}", 0, "f:1:6: $.a: a member without a value (:)" },
  { "missing-value", "{\"a\":}", 0, "f:1:6: $.a: this is no value " VALUE },
  { "unclosed-array", "[1", 0, "f:1:3: $: a list goes on without a comma or its end (, or ])" },
  { "unclosed-object", "{\"a\":1", 0, "f:1:7: $: an object goes on without a comma or its end (, or })" },
  { "ends-in-array", "[", 0, "f:1:2: $[0]: the file ends too early (a value)" },
  { "unclosed-string", "[\n \"abc\n]", 0,
    "f:2:6: $[0]: a line break or control character within a text (\\n, \\t or \\u escapes)" },
  { "string-to-the-end", "\"abc", 0, "f:1:1: $: a text without its closing quote (\")" },
  { "tab-in-string", "\"a\tb\"", 0,
    "f:1:3: $: a line break or control character within a text (\\n, \\t or \\u escapes)" },
  { "bad-escape", "\"\\x41\"", 0,
    "f:1:2: $: an escape that JSON does not know "
    "(\\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits)" },
  { "short-escape", "\"\\u12\"", 0,
    "f:1:2: $: an escape without a character (\\u and four hexadecimal digits, not 0000)" },
  { "nul-escape", "\"\\u0000\"", 0,
    "f:1:2: $: an escape without a character (\\u and four hexadecimal digits, not 0000)" },
  { "lone-upper-half", "\"\\ud83d\"", 0, "f:1:2: $: half of a surrogate pair (both halves)" },
  { "lone-lower-half", "\"\\ude00\"", 0, "f:1:2: $: half of a surrogate pair (both halves)" },
  { "octal", "[010]", 0, "f:1:2: $[0]: this is no number (such as 0.8, -3 or 1.5e2)" },
  { "hexadecimal", "[0x10]", 0, "f:1:2: $[0]: this is no number (such as 0.8, -3 or 1.5e2)" },
  { "plus", "[+1]", 0, "f:1:2: $[0]: this is no value " VALUE },
  { "point-first", "[.5]", 0, "f:1:2: $[0]: this is no value " VALUE },
  { "point-last", "[5.]", 0, "f:1:2: $[0]: this is no number (such as 0.8, -3 or 1.5e2)" },
  { "minus-alone", "[-]", 0, "f:1:2: $[0]: this is no number (such as 0.8, -3 or 1.5e2)" },
  { "exponent-alone", "[1e]", 0, "f:1:2: $[0]: this is no number (such as 0.8, -3 or 1.5e2)" },
  { "nan", "[NaN]", 0, "f:1:2: $[0]: this is no value " VALUE },
  { "infinity", "[-Infinity]", 0, "f:1:2: $[0]: this is no number (such as 0.8, -3 or 1.5e2)" },
  { "huge", "[1e999]", 0, "f:1:2: $[0]: a number that is too large (at most 1e15)" },
  { "huge-negative", "[-1e16]", 0, "f:1:2: $[0]: a number that is too large (at most 1e15)" },
  { "largest", "[1e15, -1000000000000000]", 0, NULL },
  /* json-glib 1.6 reads this as -1. */
  { "huge-whole", "[99999999999999999999]", 0, "f:1:2: $[0]: a number that is too large (at most 1e15)" },
  { "long-number", "[0.0000000000000000000000001]", 0,
    "f:1:2: $[0]: a number that is too long (at most 24 characters)" },
  { "prose", "[a value]", 0, "f:1:2: $[0]: this is no value " VALUE },
  { "wrong-word", "[True]", 0, "f:1:2: $[0]: this is no value " VALUE },
  { "half-word", "[tru]", 0, "f:1:2: $[0]: this is no value " VALUE },
  { "double-name", "{\"a\":1,\n \"a\":2}", 0, "f:2:2: $.a: this member is there twice (once)" },
  { "escaped-name", "{\"\\u0061\":1}", 0, "f:1:2: $: a name with an escape (plain letters)" },
  { "half-a-pair-twice", "\"a\\ud83d\\ud83d\"", 0, "f:1:3: $: half of a surrogate pair (both halves)" },
  { "half-a-pair-cut", "\"\\ud83d\\", 0, "f:1:2: $: half of a surrogate pair (both halves)" },
  { "cut-escape", "\"\\", 0,
    "f:1:2: $: an escape that JSON does not know "
    "(\\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits)" },
  { "name-with-point", "{\"a.b\": x}", 0, "f:1:9: $[\"a.b\"]: this is no value " VALUE },
  { "empty-name", "{\"\": x}", 0, "f:1:6: $[\"\"]: this is no value " VALUE },
  { "column-in-characters", "{\"é⅔\": x}", 0, "f:1:8: $.é⅔: this is no value " VALUE },
  { "crlf-lines", "{\r\n\"a\":\r\n x}", 0, "f:3:2: $.a: this is no value " VALUE },
};

/* What RFC 8259 calls JSON, and what it does not; looked over by the strict reading of Python's json.
 * Of what it allows, double names, half surrogates, U+0000 and 1e400 are refused as well.
 */
static const char * const YES[] = {
  "[]", "{}", "[[]]", "[{}]", "\"\"", "\"a\"", "0", "-0", "-1", "1.0", "0.1", "10", "1e5", "1E5",
  "1e+5", "1e-5", "0e0", "0.0e-0", "-0.1e1", "true", "false", "null", " [1] ", "[\n1\n]",
  "[1,\r\n2]", "\t{\"a\"\t:\t1}\t", "{\"a\":{\"b\":{\"c\":[]}}}", "{\"a\":1,\"b\":2}", "{\"\":0}",
  "{\"é\":1}", "[1,2,3]", "[[],[[]],{}]", "[null,true]", "[\"\\\"\"]", "[\"\\\\\"]", "[\"\\/\"]",
  "[\"\\b\\f\\n\\r\\t\"]", "[\"\\u0041\"]", "[\"\\uABCD\\uabcd\"]", "[\"\\ud83d\\ude00\"]",
  "[\"\\uDBFF\\uDFFF\"]", "[\"\\\\u0000\"]", "[\"\\\\\\\\\"]", "[\"\177\"]", "[\"\342\200\250\"]",
  "[\"😀\"]", "[\"\302\200\"]", "[\"/* no comment */\"]", "[\"a'b\"]",
};

static const char * const NO[] = {
  "", "[", "{", "\"", "]", "}", ",", ":", "[1", "[1,", "[,1]", "[1,,2]", "[1,]", "[1 2]", "[1;2]",
  "[1]]", "[1],", "[}", "{]", "{\"a\"}", "{\"a\":}", "{\"a\":1", "{\"a\":1,}", "{,\"a\":1}",
  "{\"a\" 1}", "{\"a\"::1}", "{\"a\":1 \"b\":2}", "{1:1}", "{null:1}", "{a:1}", "{'a':1}",
  "{\"a\":1}}", "{\"a\":1,\"a\":1}", "[] []", "1 2", "01", "-01", "00", "1.", ".1", "-", "-.1",
  "+1", "1e", "1e+", "1.e1", "0x1", "0b1", "1_000", "1,5", " --1", "1e1.5", "Infinity",
  "-Infinity", "NaN", "-NaN", "nan", "True", "TRUE", "nul", "nulll", "tru", "truefalse",
  "undefined", "a value", "'a'", "\"a", "a\"", "\"a\nb\"", "\"a\tb\"", "\"a\001b\"", "\"\\a\"",
  "\"\\x41\"", "\"\\u\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\U0041\"", "\"\\ \"", "\"\\''\"",
  "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\ud800\"", "\"\\ud800\\u0041\"", "\"\\ude00\\ud83d\"",
  "\"\\u0000\"", "\"\\", "// a\n1", "/* a */ 1", "1 // a", "# a\n1", "[1] # a", "\302\2401",
  "\342\200\203[]", "\f1", "\v1", "`a`", "“a”", "<a/>", "a", "é", "$", "@", "[*]", "[1..2]",
  "(1)", "1e400",
};

static void
test_case (gconstpointer data)
{
  const Case *item = data;
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  gsize n_bytes = item->n_bytes > 0 ? item->n_bytes : strlen (item->text);
  g_autoptr(InstepScan) scan = instep_scan_text (item->text, n_bytes, "f", mistakes);

  if (item->mistake == NULL)
    {
      g_assert_cmpuint (mistakes->len, ==, 0);
      g_assert_nonnull (scan);
    }
  else
    {
      g_autofree char *text = NULL;

      g_assert_null (scan);
      g_assert_cmpuint (mistakes->len, ==, 1);
      text = instep_mistake_to_string (g_ptr_array_index (mistakes, 0));
      g_assert_cmpstr (text, ==, item->mistake);
    }
}

static void
test_yes (gconstpointer text)
{
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  g_autoptr(InstepScan) scan = instep_scan_text (text, strlen (text), "f", mistakes);

  g_assert_nonnull (scan);
  g_assert_cmpuint (mistakes->len, ==, 0);
}

static void
test_no (gconstpointer text)
{
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  g_autoptr(InstepScan) scan = instep_scan_text (text, strlen (text), "f", mistakes);

  g_assert_null (scan);
  g_assert_cmpuint (mistakes->len, ==, 1);
}

static void
add_texts (const char         *name,
           const char * const *texts,
           guint               n,
           GTestDataFunc       test)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/content/scanner/%s/%u", name, i);

      g_test_add_data_func (path, texts[i], test);
    }
}

static void
assert_refused (const char *text,
                gsize       n_bytes,
                const char *message)
{
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  const InstepMistake *mistake;

  g_assert_null (instep_scan_text (text, n_bytes, "f", mistakes));
  g_assert_cmpuint (mistakes->len, ==, 1);
  mistake = g_ptr_array_index (mistakes, 0);
  g_assert_cmpstr (mistake->message, ==, message);
}

static void
test_limits (void)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  g_autoptr(InstepScan) scan = NULL;

  /* 100,000 brackets crash json-glib 1.6. */
  for (guint i = 0; i < 100000; i++)
    g_string_append_c (text, '[');
  assert_refused (text->str, text->len, "nested too deeply");

  /* 32 levels are allowed, one more is not. */
  g_string_truncate (text, 33);
  assert_refused (text->str, text->len, "nested too deeply");
  g_string_truncate (text, 0);
  for (guint i = 0; i < 32; i++)
    g_string_append_c (text, '[');
  for (guint i = 0; i < 32; i++)
    g_string_append_c (text, ']');
  scan = instep_scan_text (text->str, text->len, "f", mistakes);
  g_assert_nonnull (scan);

  /* 10,000 values are allowed, one more is not. */
  g_string_assign (text, "[0");
  for (guint i = 1; i < 10000; i++)
    g_string_append (text, ",0");
  g_string_append_c (text, ']');
  instep_scan_free (g_steal_pointer (&scan));
  scan = instep_scan_text (text->str, text->len, "f", mistakes);
  g_assert_nonnull (scan);
  g_string_truncate (text, text->len - 1);
  g_string_append (text, ",0]");
  assert_refused (text->str, text->len, "too many values");

  /* 1 MiB is allowed, one byte more is not. */
  g_string_assign (text, "\"");
  while (text->len < 1024 * 1024 - 1)
    g_string_append_c (text, 'a');
  g_string_append_c (text, '"');
  instep_scan_free (g_steal_pointer (&scan));
  scan = instep_scan_text (text->str, text->len, "f", mistakes);
  g_assert_nonnull (scan);
  g_string_append_c (text, ' ');
  assert_refused (text->str, text->len, "the file is too large");
}

/* Every value keeps its path, so a long name before many values is refused for its memory. */
static void
test_long_name (void)
{
  g_autofree char *longest = g_strnfill (64, 'a');
  g_autofree char *fits = g_strdup_printf ("{\"%s\": 1}", longest);
  g_autofree char *too_long = g_strdup_printf ("{\"%sé\": 1}", longest);
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  g_autoptr(InstepScan) scan = instep_scan_text (fits, strlen (fits), "f", mistakes);

  g_assert_nonnull (scan);
  assert_refused (too_long, strlen (too_long), "a name that is too long");
}

/* Two values never share a path, or one would be shown at the other's place. */
static void
test_paths_differ (void)
{
  static const char text[] = "{\"a.b\": 1, \"a\": {\"b\": 2}, \"c[0]\": 3, \"c\": [4]}";
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  g_autoptr(InstepScan) scan = instep_scan_text (text, strlen (text), "f", mistakes);

  g_assert_nonnull (scan);
  g_assert_cmpuint (g_hash_table_size (scan->places), ==, 7);
  g_assert_cmpuint (instep_scan_find (scan, "$[\"a.b\"]").column, ==, 9);
  g_assert_cmpuint (instep_scan_find (scan, "$.a.b").column, ==, 23);
  g_assert_cmpuint (instep_scan_find (scan, "$[\"c[0]\"]").column, ==, 35);
  g_assert_cmpuint (instep_scan_find (scan, "$.c[0]").column, ==, 44);
}

static void
test_places (void)
{
  static const char text[] = "{\n  \"socks\": [\n    {\"é\": 1, \"thickness_mm\": 0.8}\n  ]\n}\n";
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  g_autoptr(InstepScan) scan = instep_scan_text (text, strlen (text), "f", mistakes);
  InstepPlace place;

  g_assert_nonnull (scan);

  place = instep_scan_find (scan, "$");
  g_assert_cmpuint (place.line, ==, 1);
  g_assert_cmpuint (place.column, ==, 1);

  place = instep_scan_find (scan, "$.socks[0]");
  g_assert_cmpuint (place.line, ==, 3);
  g_assert_cmpuint (place.column, ==, 5);

  place = instep_scan_find (scan, "$.socks[0].thickness_mm");
  g_assert_cmpuint (place.line, ==, 3);
  g_assert_cmpuint (place.column, ==, 30);

  place = instep_scan_find (scan, "$.nowhere");
  g_assert_cmpuint (place.line, ==, 1);
  g_assert_cmpuint (place.column, ==, 1);
}

/* Two double names are two mistakes: the scan goes on. */
static void
test_finds_every_double_name (void)
{
  static const char text[] = "{\"a\":1,\"a\":2,\"b\":{\"c\":1,\"c\":2}}";
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();

  g_assert_null (instep_scan_text (text, strlen (text), "f", mistakes));
  g_assert_cmpuint (mistakes->len, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/content/scanner/", CASES[i].name, NULL);

      g_test_add_data_func (path, &CASES[i], test_case);
    }

  add_texts ("yes", YES, G_N_ELEMENTS (YES), test_yes);
  add_texts ("no", NO, G_N_ELEMENTS (NO), test_no);
  g_test_add_func ("/content/scanner/limits", test_limits);
  g_test_add_func ("/content/scanner/long-name", test_long_name);
  g_test_add_func ("/content/scanner/paths-differ", test_paths_differ);
  g_test_add_func ("/content/scanner/places", test_places);
  g_test_add_func ("/content/scanner/finds-every-double-name", test_finds_every_double_name);

  return g_test_run ();
}
