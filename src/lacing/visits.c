/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/visits.h"

#include <string.h>

#define SEPARATORS " ,\t\n"

/* Of a wrong word, this many characters are repeated in the message. */
#define SHOWN_MAX 12

/* No row has more; a longer number would overflow. */
#define DIGITS_MAX 2

G_DEFINE_QUARK (instep-visits-error-quark, instep_visits_error)

char *
instep_visits_to_string (const InstepEnd *end)
{
  GString *text;

  g_return_val_if_fail (end != NULL, NULL);

  text = g_string_new (NULL);
  for (guint i = 0; i < end->n_visits; i++)
    {
      g_autofree char *visit = instep_visit_to_string (end->visits[i]);

      if (i > 0)
        g_string_append_c (text, ' ');
      g_string_append (text, visit);
    }

  return g_string_free (text, FALSE);
}

/* Always returns FALSE, so that a caller can `return refuse (…)`. */
static gboolean
refuse (GError            **error,
        InstepVisitsError   code,
        const char         *word,
        const char         *what)
{
  g_autofree char *shown = g_utf8_substring (word, 0, MIN (g_utf8_strlen (word, -1), SHOWN_MAX));

  g_set_error (error, INSTEP_VISITS_ERROR, (int) code, "“%s” %s", shown, what);
  return FALSE;
}

static gboolean
take_column (const char   **at,
             InstepColumn  *column)
{
  const char letter = g_ascii_toupper (**at);

  if (letter != 'L' && letter != 'R')
    return FALSE;

  *column = letter == 'L' ? INSTEP_COLUMN_L : INSTEP_COLUMN_R;
  ++*at;
  return TRUE;
}

static gboolean
take_row (const char **at,
          guint       *row)
{
  guint n_digits = 0;

  *row = 0;
  for (; g_ascii_isdigit (**at); ++*at)
    {
      if (++n_digits > DIGITS_MAX)
        return FALSE;
      *row = 10 * *row + (guint) (**at - '0');
    }

  return n_digits > 0;
}

static gboolean
take_way (const char **at,
          InstepWay   *way)
{
  const char sign = g_ascii_tolower (**at);

  if (sign != '^' && sign != 'v')
    return FALSE;

  *way = sign == '^' ? INSTEP_WAY_OUT : INSTEP_WAY_IN;
  ++*at;
  return TRUE;
}

/* "#R5-R6"; @upper and the second column are checked by the caller. */
static gboolean
take_loop (const char   *at,
           InstepVisit  *visit,
           InstepColumn *upper_column,
           guint        *upper_row)
{
  visit->kind = INSTEP_VISIT_LOOP;

  return take_column (&at, &visit->column) && take_row (&at, &visit->row) && *at++ == '-' &&
         take_column (&at, upper_column) && take_row (&at, upper_row) && *at == '\0';
}

static gboolean
take_knot (const char  *at,
           InstepVisit *visit)
{
  visit->kind = INSTEP_VISIT_KNOT;

  return take_row (&at, &visit->row) && *at == '\0';
}

static gboolean
take_eyelet (const char  *at,
             InstepVisit *visit)
{
  visit->kind = INSTEP_VISIT_EYELET;

  return take_column (&at, &visit->column) && take_row (&at, &visit->row) &&
         take_way (&at, &visit->way) && *at == '\0';
}

/* A loop and a knot reach up to the next row. */
static gboolean
check_row (const InstepVisit  *visit,
           const char         *word,
           GError            **error)
{
  const guint highest = visit->kind == INSTEP_VISIT_EYELET ? INSTEP_PAIRS_MAX
                                                           : INSTEP_PAIRS_MAX - 1;

  if (visit->row >= 1 && visit->row <= highest)
    return TRUE;

  return refuse (error, INSTEP_VISITS_ERROR_ROW, word,
                 "names a row that no shoe has (allowed are 1–10)");
}

static gboolean
read_word (const char   *word,
           InstepVisit  *visit,
           GError      **error)
{
  InstepColumn upper_column = INSTEP_COLUMN_L;
  guint upper_row = 0;
  gboolean read;

  if (*word == '#')
    read = take_loop (word + 1, visit, &upper_column, &upper_row);
  else if (g_ascii_toupper (*word) == 'K')
    read = take_knot (word + 1, visit);
  else
    read = take_eyelet (word, visit);

  if (!read)
    return refuse (error, INSTEP_VISITS_ERROR_WORD, word,
                   "is no visit (allowed are L3^ out, R3v in, #R5-R6 a loop, K3 a knot)");

  if (visit->kind == INSTEP_VISIT_LOOP &&
      (upper_column != visit->column || upper_row != visit->row + 1))
    return refuse (error, INSTEP_VISITS_ERROR_LOOP, word,
                   "is not between one row and the next of one side (allowed is #R5-R6)");

  return check_row (visit, word, error);
}

static gboolean
read_next (const char   *word,
           InstepEnd    *end,
           GError      **error)
{
  InstepVisit visit = { .kind = INSTEP_VISIT_EYELET };

  if (!read_word (word, &visit, error))
    return FALSE;

  if (end->n_visits == INSTEP_VISITS_MAX)
    return refuse (error, INSTEP_VISITS_ERROR_COUNT, word,
                   "is one visit too many (allowed are " G_STRINGIFY (INSTEP_VISITS_MAX) ")");

  end->visits[end->n_visits++] = visit;
  return TRUE;
}

gboolean
instep_visits_parse (const char  *text,
                     InstepEnd   *end,
                     guint       *column,
                     GError     **error)
{
  InstepEnd made = { .n_visits = 0 };
  const char *at = text;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (g_utf8_validate (text, -1, NULL), FALSE);
  g_return_val_if_fail (end != NULL, FALSE);

  for (at += strspn (at, SEPARATORS); *at != '\0'; at += strspn (at, SEPARATORS))
    {
      const gsize length = strcspn (at, SEPARATORS);
      g_autofree char *word = g_strndup (at, length);

      if (!read_next (word, &made, error))
        {
          if (column != NULL)
            *column = (guint) g_utf8_strlen (text, at - text) + 1;
          return FALSE;
        }

      at += length;
    }

  *end = made;
  return TRUE;
}
