/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/numbers.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* U+2212, as wide as a plus; the hyphen of printf() is lost beside a figure. */
#define MINUS_SIGN "\342\210\222"

/* The decimal sign is printf()'s: that of the locale.  A number that rounds to 0 has no sign. */
static char *
format_number (double      value,
               guint       decimals,
               const char *plus_sign)
{
  g_autofree char *digits = g_strdup_printf ("%.*f", (int) decimals, fabs (value));
  const char *sign = value < 0.0 ? MINUS_SIGN : plus_sign;

  if (strpbrk (digits, "123456789") == NULL)
    sign = "";

  return g_strconcat (sign, digits, NULL);
}

/* "1:56" from 116: whole parts of @total, and its sixtieths in two digits. */
static char *
format_sixtieths (double total)
{
  guint whole = (guint) floor (total + 0.5);

  return g_strdup_printf ("%u:%02u", whole / 60, whole % 60);
}

char *
instep_words_number (double value,
                     guint  decimals)
{
  g_return_val_if_fail (isfinite (value), NULL);

  return format_number (value, decimals, "");
}

char *
instep_words_signed_number (double value,
                            guint  decimals)
{
  g_return_val_if_fail (isfinite (value), NULL);

  return format_number (value, decimals, "+");
}

char *
instep_words_short_number (double value,
                           guint  most_decimals)
{
  char *number;
  gsize length;

  g_return_val_if_fail (isfinite (value), NULL);

  number = format_number (value, most_decimals, "");
  if (most_decimals == 0)
    return number;

  /* The zeros, then the decimal sign, which may be several bytes long. */
  length = strlen (number);
  while (number[length - 1] == '0')
    length--;
  while (!g_ascii_isdigit (number[length - 1]))
    length--;
  number[length] = '\0';

  return number;
}

char *
instep_words_mm (double value_mm,
                 guint  decimals)
{
  g_autofree char *number = instep_words_number (value_mm, decimals);

  /* Translators: a length in millimetres, "12.4 mm". */
  return g_strdup_printf (_("%s mm"), number);
}

char *
instep_words_km (double distance_km)
{
  g_autofree char *number = instep_words_short_number (distance_km, 2);

  /* Translators: a distance in kilometres, "21.1 km". */
  return g_strdup_printf (_("%s km"), number);
}

char *
instep_words_time (double time_min)
{
  g_return_val_if_fail (isfinite (time_min) && time_min >= 0.0, NULL);

  return format_sixtieths (time_min);
}

char *
instep_words_duration (double time_min)
{
  g_autofree char *number = NULL;

  g_return_val_if_fail (isfinite (time_min) && time_min >= 0.0, NULL);

  if (time_min < 59.5)
    {
      number = instep_words_number (time_min, 0);

      /* Translators: how long a run takes, "45 min". */
      return g_strdup_printf (_("%s min"), number);
    }

  number = instep_words_time (time_min);

  /* Translators: how long a run takes in hours and minutes, "1:56 h". */
  return g_strdup_printf (_("%s h"), number);
}

char *
instep_words_pace (double pace_min_per_km)
{
  g_autofree char *number = NULL;

  g_return_val_if_fail (isfinite (pace_min_per_km) && pace_min_per_km >= 0.0, NULL);

  number = format_sixtieths (pace_min_per_km * 60.0);

  /* Translators: minutes and seconds for each kilometre, "5:30 /km". */
  return g_strdup_printf (_("%s /km"), number);
}

char *
instep_words_temperature (double temperature_c)
{
  g_autofree char *number = instep_words_short_number (temperature_c, 1);

  /* Translators: a temperature, "18 °C". */
  return g_strdup_printf (_("%s °C"), number);
}

char *
instep_words_bind_numbers (const char *text)
{
  GString *bound;

  g_return_val_if_fail (text != NULL, NULL);

  bound = g_string_sized_new (strlen (text));
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == ' ' && at > text && g_ascii_isdigit (at[1]) && !g_ascii_ispunct (at[-1]))
        g_string_append (bound, "\u00a0");
      else
        g_string_append_c (bound, *at);
    }

  return g_string_free (bound, FALSE);
}
