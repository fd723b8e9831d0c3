/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/typed-number.h"

#include <string.h>

#define MAX_CLOCK_PARTS 3

/* A fraction gets a blank before it, so that "42⅔" reads as "42 2/3". */
static const struct
{
  const char *typed;
  const char *plain;
} replacements[] = {
  { "\u00a0", " " },    /* no-break space */
  { "\u2009", " " },    /* thin space */
  { "\u202f", " " },    /* narrow no-break space */
  { "\u2212", "-" },    /* minus sign */
  { "¼", " 1/4" },
  { "½", " 1/2" },
  { "¾", " 3/4" },
  { "⅓", " 1/3" },
  { "⅔", " 2/3" },
  { "⅛", " 1/8" },
  { "⅜", " 3/8" },
  { "⅝", " 5/8" },
  { "⅞", " 7/8" },
};

static const char *
skip_blanks (const char *text)
{
  while (g_ascii_isspace (*text))
    text++;

  return text;
}

/* How many bytes of @text the next piece of plain text, set in @piece and @length, stands for. */
static gsize
take_piece (const char  *text,
            const char **piece,
            gsize       *length)
{
  *piece = text;
  *length = 1;

  if ((guchar) *text < 0x80)
    return 1;

  for (gsize i = 0; i < G_N_ELEMENTS (replacements); i++)
    {
      gsize typed_length = strlen (replacements[i].typed);

      if (strncmp (text, replacements[i].typed, typed_length) == 0)
        {
          *piece = replacements[i].plain;
          *length = strlen (*piece);
          return typed_length;
        }
    }

  return 1;
}

gboolean
instep_typed_text_to_plain (const char *text,
                            char        plain[INSTEP_PLAIN_TEXT_SIZE])
{
  gsize used = 0;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (plain != NULL, FALSE);

  while (*text != '\0')
    {
      const char *piece;
      gsize length;

      text += take_piece (text, &piece, &length);

      if (used + length >= INSTEP_PLAIN_TEXT_SIZE)
        return FALSE;

      memcpy (plain + used, piece, length);
      used += length;
    }

  plain[used] = '\0';
  g_strstrip (plain);

  return TRUE;
}

/* Reads digits only: an exponent, a sign or "0x" would let g_ascii_strtod() see more than a
 * person means.
 */
static gboolean
scan_decimal (const char **rest,
              double      *value,
              gboolean    *is_whole)
{
  char digits[INSTEP_PLAIN_TEXT_SIZE];
  const char *end = *rest;
  gsize length = 0;
  gboolean seen_digit = FALSE;
  gboolean seen_point = FALSE;

  for (; length + 1 < sizeof digits; end++)
    {
      if (g_ascii_isdigit (*end))
        {
          digits[length++] = *end;
          seen_digit = TRUE;
        }
      else if ((*end == '.' || *end == ',') && !seen_point)
        {
          digits[length++] = '.';
          seen_point = TRUE;
        }
      else
        {
          break;
        }
    }

  if (!seen_digit)
    return FALSE;

  digits[length] = '\0';
  *value = g_ascii_strtod (digits, NULL);
  *is_whole = !seen_point;
  *rest = end;

  return TRUE;
}

static gboolean
scan_whole (const char **rest,
            double      *value)
{
  gboolean is_whole;

  return scan_decimal (rest, value, &is_whole) && is_whole;
}

/* The ":30" and ":12" of 5:30:12, each of two digits below 60. */
static gboolean
scan_clock_parts (const char        **rest,
                  InstepTypedNumber  *number)
{
  double share = 1.0;

  while (**rest == ':')
    {
      const char *part = *rest + 1;
      const char *end = part;
      double value;

      if (!scan_whole (&end, &value) || end - part != 2 || value >= 60.0 ||
          number->n_parts == MAX_CLOCK_PARTS)
        return FALSE;

      share /= 60.0;
      number->value += value * share;
      number->n_parts++;
      *rest = end;
    }

  return TRUE;
}

/* The "1/2" of "10 1/2". */
static gboolean
scan_fraction (const char **rest,
               double      *value)
{
  const char *end = *rest;
  double above, below;

  if (!scan_whole (&end, &above) || *end != '/')
    return FALSE;

  end++;
  if (!scan_whole (&end, &below) || above >= below)
    return FALSE;

  *value = above / below;
  *rest = end;

  return TRUE;
}

gboolean
instep_typed_number_scan (const char        **rest,
                          InstepTypedNumber  *number)
{
  InstepTypedNumber read = { 0.0, 1 };
  const char *text;
  gboolean is_negative;
  gboolean is_whole = FALSE;
  double fraction = 0.0;

  g_return_val_if_fail (rest != NULL && *rest != NULL, FALSE);
  g_return_val_if_fail (number != NULL, FALSE);

  text = *rest;
  is_negative = *text == '-';
  if (*text == '-' || *text == '+')
    text++;

  if (!scan_fraction (&text, &read.value))
    {
      if (!scan_decimal (&text, &read.value, &is_whole))
        return FALSE;

      if (is_whole && *text == ':' && !scan_clock_parts (&text, &read))
        return FALSE;
    }

  text = skip_blanks (text);

  if (is_whole && read.n_parts == 1 && scan_fraction (&text, &fraction))
    text = skip_blanks (text);

  read.value += fraction;
  if (is_negative)
    read.value = -read.value;

  *number = read;
  *rest = text;

  return TRUE;
}
