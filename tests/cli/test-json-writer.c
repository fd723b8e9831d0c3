/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "cli/json-writer.h"

#include <math.h>

typedef struct
{
  const char *name;
  double      value;
  const char *text;
} NumberCase;

static const NumberCase NUMBERS[] = {
  { "short", 1.6, "1.6" },
  { "whole", 1140.0, "1140" },
  { "zero", 0.0, "0" },
  { "negative", -2.82, "-2.82" },
  { "noise", 0.1 + 0.2, "0.3" },
  { "twelve-digits", 551.9809519490141, "551.980951949" },
  { "tiny", 1e-30, "1e-30" },
  { "huge", 1e300, "1e+300" },
};

static void
test_number (gconstpointer data)
{
  const NumberCase *row = data;
  InstepJsonWriter json;
  g_autofree char *text = NULL;
  g_autofree char *expected = g_strconcat (row->text, "\n", NULL);

  instep_json_writer_init (&json);
  instep_json_number (&json, NULL, row->value);
  text = instep_json_writer_finish (&json);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_no_number (gconstpointer data)
{
  const double *value = data;

  if (g_test_subprocess ())
    {
      InstepJsonWriter json;

      instep_json_writer_init (&json);
      instep_json_number (&json, NULL, *value);
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*isfinite*");
}

static void
test_nesting (void)
{
  const char * const words[] = { "a", "b", NULL };
  InstepJsonWriter json;
  g_autofree char *text = NULL;

  instep_json_writer_init (&json);
  instep_json_begin_object (&json, NULL);
  instep_json_begin_array (&json, "empty");
  instep_json_end_array (&json);
  instep_json_begin_array (&json, "objects");
  for (guint i = 0; i < 2; i++)
    {
      instep_json_begin_object (&json, NULL);
      instep_json_number (&json, "n", i);
      instep_json_boolean (&json, "odd", i % 2 == 1);
      instep_json_end_object (&json);
    }
  instep_json_end_array (&json);
  instep_json_strings (&json, "words", words);
  instep_json_null (&json, "nothing");
  instep_json_string (&json, "none", NULL);
  instep_json_end_object (&json);
  text = instep_json_writer_finish (&json);

  g_assert_cmpstr (text, ==,
                   "{\"empty\":[],\"objects\":[{\"n\":0,\"odd\":false},{\"n\":1,\"odd\":true}],"
                   "\"words\":[\"a\",\"b\"],\"nothing\":null,\"none\":null}\n");
}

/* RFC 8259, section 7: quotes, backslashes and control characters are escaped, nothing else. */
static void
test_escapes (void)
{
  InstepJsonWriter json;
  g_autofree char *text = NULL;

  instep_json_writer_init (&json);
  instep_json_string (&json, NULL, "“−2.8 mm” \"q\" \\ \n\t\001\177 /");
  text = instep_json_writer_finish (&json);

  g_assert_cmpstr (text, ==,
                   "\"“−2.8 mm” \\\"q\\\" \\\\ \\u000a\\u0009\\u0001\177 /\"\n");
}

int
main (int    argc,
      char **argv)
{
  static const double no_numbers[] = { (double) NAN, (double) INFINITY, -(double) INFINITY };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (NUMBERS); i++)
    {
      g_autofree char *path = g_strdup_printf ("/json-writer/number/%s", NUMBERS[i].name);

      g_test_add_data_func (path, &NUMBERS[i], test_number);
    }
  for (guint i = 0; i < G_N_ELEMENTS (no_numbers); i++)
    {
      g_autofree char *path = g_strdup_printf ("/json-writer/no-number/%f", no_numbers[i]);

      g_test_add_data_func (path, &no_numbers[i], test_no_number);
    }
  g_test_add_func ("/json-writer/nesting", test_nesting);
  g_test_add_func ("/json-writer/escapes", test_escapes);

  return g_test_run ();
}
