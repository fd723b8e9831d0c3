/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "picture/svg.h"

#include <math.h>

typedef struct
{
  const char *name;
  double      number;
  const char *text;
} Case;

static const Case CASES[] = {
  { "zero", 0.0, "0" },
  { "minus-zero", -0.0, "0" },
  { "whole", 120.0, "120" },
  { "tenth", 12.5, "12.5" },
  { "hundredth", 0.07, "0.07" },
  { "negative", -3.14, "-3.14" },
  { "rounds-down", 1.234, "1.23" },
  { "rounds-up", 1.236, "1.24" },
  { "rounds-to-whole", 9.999, "10" },
  { "hardly-negative", -0.001, "0" },
  { "large", 4321098.76, "4321098.76" },
  { "too-large", 1e300, "10000000" },
  { "infinite", -INFINITY, "-10000000" },
};

static void
test_number (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr(GString) svg = g_string_new ("x");

  instep_svg_number (svg, expected->number);
  g_assert_cmpint (svg->str[0], ==, 'x');
  g_assert_cmpstr (svg->str + 1, ==, expected->text);
}

/* Every hundredth of a usual picture can be read back. */
static void
test_number_and_back (void)
{
  for (int hundredths = -1000; hundredths <= 120000; hundredths++)
    {
      g_autoptr(GString) svg = g_string_new (NULL);
      double number = hundredths / 100.0;

      instep_svg_number (svg, number);
      g_assert_cmpfloat_with_epsilon (g_ascii_strtod (svg->str, NULL), number, 1e-9);
    }
}

static void
test_number_is_no_number (void)
{
  g_autoptr(GString) svg = g_string_new ("x");

  g_test_expect_message ("instep-picture", G_LOG_LEVEL_CRITICAL, "*isnan*");
  instep_svg_number (svg, NAN);
  g_test_assert_expected_messages ();
  g_assert_cmpstr (svg->str, ==, "x");
}

static void
test_text (void)
{
  g_autoptr(GString) svg = g_string_new (NULL);

  instep_svg_text (svg, "a < b & \"c\"");
  g_assert_cmpstr (svg->str, ==, "a &lt; b &amp; &quot;c&quot;");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/picture/svg/number/", CASES[i].name, NULL);

      g_test_add_data_func (path, &CASES[i], test_number);
    }
  g_test_add_func ("/picture/svg/number-and-back", test_number_and_back);
  g_test_add_func ("/picture/svg/number-is-no-number", test_number_is_no_number);
  g_test_add_func ("/picture/svg/text", test_text);

  return g_test_run ();
}
