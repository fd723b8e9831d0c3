/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/numbers.h"

#include <locale.h>
#include <math.h>

/* What a row checks. */
typedef enum { NUMBER, SIGNED, SHORT, MM, KM, TIME, DURATION, PACE, TEMPERATURE } Kind;

typedef struct
{
  const char *name;
  Kind        kind;
  double      value;
  guint       decimals;
  const char *words;
} NumberCase;

/* The expected words follow from the rules: one decimal sign, U+2212 as minus, no sign at 0. */
static const NumberCase CASES[] = {
  { "number/plain", NUMBER, 12.36, 1, "12.4" },
  { "number/negative", NUMBER, -2.82, 1, "−2.8" },
  { "number/whole", NUMBER, 12.36, 0, "12" },
  { "number/rounds-to-zero", NUMBER, -0.04, 1, "0.0" },
  { "number/zero", NUMBER, 0.0, 1, "0.0" },
  { "number/minus-zero", NUMBER, -0.0, 1, "0.0" },
  { "number/large", NUMBER, 10000.0, 0, "10000" },
  { "signed/plus", SIGNED, 1.6, 1, "+1.6" },
  { "signed/minus", SIGNED, -1.6, 1, "−1.6" },
  { "signed/zero", SIGNED, 0.0, 1, "0.0" },
  { "signed/rounds-to-zero", SIGNED, 0.01, 1, "0.0" },
  { "short/whole", SHORT, 18.0, 2, "18" },
  { "short/half", SHORT, 16.5, 2, "16.5" },
  { "short/both", SHORT, 16.25, 2, "16.25" },
  { "short/keeps-whole-zeros", SHORT, 100.0, 2, "100" },
  { "short/keeps-whole-zeros-without-decimals", SHORT, 100.0, 0, "100" },
  { "short/zero", SHORT, 0.0, 1, "0" },
  { "short/negative", SHORT, -4.50, 2, "−4.5" },
  { "mm/one", MM, 12.36, 1, "12.4 mm" },
  { "mm/none", MM, 12.36, 0, "12 mm" },
  { "km/half-marathon", KM, 21.1, 0, "21.1 km" },
  { "km/whole", KM, 10.0, 0, "10 km" },
  { "km/miles", KM, 21.082, 0, "21.08 km" },
  { "time/half-marathon", TIME, 116.05, 0, "1:56" },
  { "time/rounds-up", TIME, 59.5, 0, "1:00" },
  { "time/short", TIME, 30.0, 0, "0:30" },
  { "time/zero", TIME, 0.0, 0, "0:00" },
  { "time/long", TIME, 6000.0, 0, "100:00" },
  { "duration/minutes", DURATION, 45.0, 0, "45 min" },
  { "duration/just-under-an-hour", DURATION, 59.4, 0, "59 min" },
  { "duration/an-hour", DURATION, 59.5, 0, "1:00 h" },
  { "duration/hours", DURATION, 116.05, 0, "1:56 h" },
  { "pace/half", PACE, 5.5, 0, "5:30 /km" },
  { "pace/rounds-up", PACE, 5.9999, 0, "6:00 /km" },
  { "pace/seconds", PACE, 4.0 + 5.0 / 60.0, 0, "4:05 /km" },
  { "temperature/plain", TEMPERATURE, 18.0, 0, "18 °C" },
  { "temperature/cold", TEMPERATURE, -2.0, 0, "−2 °C" },
  { "temperature/half", TEMPERATURE, 18.5, 0, "18.5 °C" },
};

static const NumberCase GERMAN_CASES[] = {
  { "number", NUMBER, 12.36, 1, "12,4" },
  { "signed", SIGNED, -1.6, 1, "−1,6" },
  { "short/half", SHORT, 16.5, 2, "16,5" },
  { "short/whole", SHORT, 18.0, 2, "18" },
  { "mm", MM, 12.36, 1, "12,4 mm" },
  { "km", KM, 21.1, 0, "21,1 km" },
  { "time", TIME, 116.0, 0, "1:56" },
  { "large", NUMBER, 10000.0, 0, "10000" },
};

static char *
say (const NumberCase *row)
{
  switch (row->kind)
    {
    case NUMBER:
      return instep_words_number (row->value, row->decimals);
    case SIGNED:
      return instep_words_signed_number (row->value, row->decimals);
    case SHORT:
      return instep_words_short_number (row->value, row->decimals);
    case MM:
      return instep_words_mm (row->value, row->decimals);
    case KM:
      return instep_words_km (row->value);
    case TIME:
      return instep_words_time (row->value);
    case DURATION:
      return instep_words_duration (row->value);
    case PACE:
      return instep_words_pace (row->value);
    case TEMPERATURE:
    default:
      return instep_words_temperature (row->value);
    }
}

static void
test_case (gconstpointer data)
{
  const NumberCase *row = data;
  g_autofree char *words = say (row);

  g_assert_cmpstr (words, ==, row->words);
}

/* Makes the German locale where the system can, so that the test needs none installed. */
static gboolean
enter_german_locale (const char *folder)
{
  g_autofree char *target = g_build_filename (folder, "de_DE.UTF-8", NULL);
  const char * const argv[] = { "localedef", "-i", "de_DE", "-f", "UTF-8", target, NULL };

  if (!g_spawn_sync (NULL, (char **) argv, NULL,
                     G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL,
                     NULL, NULL, NULL, NULL, NULL, NULL))
    return FALSE;

  g_setenv ("LOCPATH", folder, TRUE);

  return setlocale (LC_NUMERIC, "de_DE.UTF-8") != NULL;
}

static void
remove_locale (const char *folder)
{
  const char * const argv[] = { "rm", "-rf", folder, NULL };

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
}

static void
test_german (void)
{
  g_autofree char *folder = g_dir_make_tmp ("instep-locale-XXXXXX", NULL);

  if (!enter_german_locale (folder))
    {
      g_test_skip ("No German locale can be made here");
      remove_locale (folder);
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (GERMAN_CASES); i++)
    {
      g_test_message ("%s", GERMAN_CASES[i].name);
      test_case (&GERMAN_CASES[i]);
    }

  setlocale (LC_NUMERIC, "C");
  remove_locale (folder);
}

static void
test_not_finite (gconstpointer data)
{
  const double *value = data;

  if (g_test_subprocess ())
    {
      g_autofree char *words = instep_words_number (*value, 1);

      g_assert_null (words);
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*isfinite*");
}

/* After a word, not in a list or at the beginning. */
static void
test_bound (void)
{
  static const char * const texts[][2] = {
    { "Straight up, in through row 4. Both ends.", "Straight up, in through row\u00a04. Both ends." },
    { "Tie: rows 3 and 4 carry more.", "Tie: rows\u00a03 and\u00a04 carry more." },
    { "From the toe: 2, 2, none.", "From the toe: 2, 2, none." },
    { "12 cm longer", "12 cm longer" },
    { " 4", " 4" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *bound = instep_words_bind_numbers (texts[i][0]);

      g_assert_cmpstr (bound, ==, texts[i][1]);
    }
}

int
main (int    argc,
      char **argv)
{
  static const double not_a_number = (double) NAN;
  static const double infinity = (double) INFINITY;

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strdup_printf ("/numbers/%s", CASES[i].name);

      g_test_add_data_func (path, &CASES[i], test_case);
    }
  g_test_add_func ("/numbers/bound", test_bound);
  g_test_add_func ("/numbers/german", test_german);
  g_test_add_data_func ("/numbers/not-finite/nan", &not_a_number, test_not_finite);
  g_test_add_data_func ("/numbers/not-finite/infinity", &infinity, test_not_finite);

  return g_test_run ();
}
