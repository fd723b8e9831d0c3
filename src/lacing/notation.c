/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/notation.h"

#include <string.h>

/* No row needs more; without limits a long number or sum would overflow. */
#define DIGITS_MAX 2
#define TERMS_MAX 8

/* Of a wrong word, this much is repeated in the message. */
#define SHOWN_BYTES_MAX 24

typedef enum { TOKEN_WORD, TOKEN_NUMBER, TOKEN_SIGN, TOKEN_END } TokenKind;

/**
 * Reader:
 * @also: what could have gone on before the current token, for the message
 * @column: once something was refused, where
 *
 * A line while it is read; the current token is looked at before it is taken.
 */
typedef struct
{
  const char  *text;
  char         parameter;
  TokenKind    kind;
  const char  *token;
  gsize        length;
  const char  *also;
  guint        column;
  GError     **error;
} Reader;

G_DEFINE_QUARK (instep-notation-error-quark, instep_notation_error)

static gsize
measure_token (const char *at,
               TokenKind  *kind)
{
  gsize length = 0;

  if (g_ascii_isalpha (*at))
    {
      *kind = TOKEN_WORD;
      while (g_ascii_isalpha (at[length]))
        length++;
    }
  else if (g_ascii_isdigit (*at))
    {
      *kind = TOKEN_NUMBER;
      while (g_ascii_isdigit (at[length]))
        length++;
    }
  else if (*at == '\0')
    {
      *kind = TOKEN_END;
    }
  else
    {
      *kind = TOKEN_SIGN;
      length = (gsize) (g_utf8_next_char (at) - at);
    }

  return length;
}

static void
look_at (Reader     *reader,
         const char *at)
{
  while (g_ascii_isspace (*at))
    at++;

  reader->token = at;
  reader->length = measure_token (at, &reader->kind);
  reader->also = "";
}

static void
start_reading (Reader      *reader,
               const char  *text,
               char         parameter,
               GError     **error)
{
  *reader = (Reader) { .text = text, .parameter = parameter, .error = error };
  look_at (reader, text);
}

static void
take (Reader *reader)
{
  look_at (reader, reader->token + reader->length);
}

static gboolean
sees (const Reader *reader,
      const char   *word)
{
  return strlen (word) == reader->length &&
         memcmp (word, reader->token, reader->length) == 0;
}

static gboolean
accept (Reader     *reader,
        const char *word)
{
  if (!sees (reader, word))
    return FALSE;

  take (reader);
  return TRUE;
}

/* Always returns FALSE, so that a caller can `return refuse (…)`. */
static gboolean
refuse (Reader     *reader,
        const char *allowed)
{
  /* All that was taken is ASCII, so bytes are characters. */
  reader->column = (guint) (reader->token - reader->text) + 1;

  if (reader->kind == TOKEN_END)
    g_set_error (reader->error, INSTEP_NOTATION_ERROR, INSTEP_NOTATION_ERROR_SYNTAX,
                 "The line ends too early (allowed here: %s%s)", reader->also, allowed);
  else
    g_set_error (reader->error, INSTEP_NOTATION_ERROR, INSTEP_NOTATION_ERROR_SYNTAX,
                 "“%.*s” cannot stand here (allowed here: %s%s)",
                 (int) MIN (reader->length, SHOWN_BYTES_MAX), reader->token,
                 reader->also, allowed);

  return FALSE;
}

static gboolean
expect (Reader     *reader,
        const char *word,
        const char *allowed)
{
  return accept (reader, word) || refuse (reader, allowed);
}

static gboolean
read_number (Reader *reader,
             int     lowest,
             int     highest,
             int    *number)
{
  g_autofree char *allowed = NULL;
  int value = 0;

  if (reader->kind == TOKEN_NUMBER && reader->length <= DIGITS_MAX)
    {
      for (gsize i = 0; i < reader->length; i++)
        value = 10 * value + g_ascii_digit_value (reader->token[i]);

      if (value >= lowest && value <= highest)
        {
          *number = value;
          take (reader);
          return TRUE;
        }
    }

  allowed = g_strdup_printf ("a whole number from %d to %d", lowest, highest);
  return refuse (reader, allowed);
}

static gboolean
read_term (Reader       *reader,
           int           sign,
           InstepRowSum *sum)
{
  const char letter[] = { reader->parameter, '\0' };
  int number;

  if (reader->kind == TOKEN_NUMBER)
    {
      if (!read_number (reader, 0, INSTEP_PAIRS_MAX, &number))
        return FALSE;
      sum->constant += sign * number;
    }
  else if (accept (reader, "n"))
    {
      sum->times_pairs += sign;
    }
  else if (reader->parameter != '\0' && accept (reader, letter))
    {
      sum->times_parameter += sign;
    }
  else
    {
      g_autofree char *allowed = NULL;

      if (reader->parameter != '\0')
        allowed = g_strdup_printf ("a row, made of whole numbers, n and %s", letter);
      else
        allowed = g_strdup ("a row, made of whole numbers and n");
      return refuse (reader, allowed);
    }

  return TRUE;
}

static gboolean
read_row_sum (Reader       *reader,
              InstepRowSum *sum)
{
  int sign = 1;

  *sum = (InstepRowSum) { 0 };

  for (guint i = 0; i < TERMS_MAX; i++)
    {
      if (!read_term (reader, sign, sum))
        return FALSE;

      if (accept (reader, "+"))
        sign = 1;
      else if (accept (reader, "-"))
        sign = -1;
      else
        {
          reader->also = "+, -, ";
          return TRUE;
        }
    }

  return refuse (reader, "a sum of at most " G_STRINGIFY (TERMS_MAX) " terms");
}

static gboolean
read_column (Reader       *reader,
             InstepColumn *column)
{
  if (accept (reader, "left"))
    *column = INSTEP_COLUMN_L;
  else if (accept (reader, "right"))
    *column = INSTEP_COLUMN_R;
  else
    return refuse (reader, "left, right");

  return TRUE;
}

static gboolean
read_way (Reader    *reader,
          InstepWay *way)
{
  if (accept (reader, "out"))
    *way = INSTEP_WAY_OUT;
  else if (accept (reader, "in"))
    *way = INSTEP_WAY_IN;
  else
    return refuse (reader, "out, in");

  return TRUE;
}

static gboolean
read_move (Reader          *reader,
           InstepOperation *step)
{
  const int sign = sees (reader, "down") ? -1 : 1;

  if (accept (reader, "row"))
    {
      step->to_row = TRUE;
      return read_row_sum (reader, &step->row);
    }

  if (accept (reader, "up") || accept (reader, "down"))
    {
      if (!read_number (reader, 1, INSTEP_PAIRS_MAX - 1, &step->rows_up))
        return FALSE;

      step->rows_up *= sign;
      return TRUE;
    }

  return expect (reader, "level", "up, down, level, row");
}

static gboolean
read_step (Reader          *reader,
           InstepOperation *step)
{
  if (!read_move (reader, step) || !read_way (reader, &step->way))
    return FALSE;

  step->again = accept (reader, "again");
  if (!step->again)
    reader->also = "again, ";
  return TRUE;
}

/* Room for one more operation; NULL when the line is too long. */
static InstepOperation *
add_operation (Reader              *reader,
               InstepLine          *line,
               InstepOperationKind  kind)
{
  InstepOperation *operation;

  if (line->n_operations == INSTEP_OPERATIONS_MAX)
    {
      refuse (reader, "at most " G_STRINGIFY (INSTEP_OPERATIONS_MAX) " items");
      return NULL;
    }

  operation = &line->operations[line->n_operations++];
  *operation = (InstepOperation) { .kind = kind };
  return operation;
}

/* A step, a loop or a knot: what may be repeated. */
static gboolean
read_plain_item (Reader     *reader,
                 InstepLine *line,
                 const char *allowed)
{
  static const struct { const char *word; InstepOperationKind kind; InstepSide side; } items[] = {
    { "same", INSTEP_OPERATION_STEP, INSTEP_SIDE_SAME },
    { "cross", INSTEP_OPERATION_STEP, INSTEP_SIDE_CROSS },
    { "wrap", INSTEP_OPERATION_STEP, INSTEP_SIDE_WRAP },
    { "loop", INSTEP_OPERATION_LOOP, INSTEP_SIDE_SAME },
    { "knot", INSTEP_OPERATION_KNOT, INSTEP_SIDE_SAME },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    if (sees (reader, items[i].word))
      {
        InstepOperation *operation = add_operation (reader, line, items[i].kind);

        if (operation == NULL)
          return FALSE;

        take (reader);
        operation->side = items[i].side;
        return operation->kind != INSTEP_OPERATION_STEP || read_step (reader, operation);
      }

  return refuse (reader, allowed);
}

static gboolean
read_repetition (Reader              *reader,
                 InstepLine          *line,
                 InstepOperationKind  kind)
{
  InstepOperation *until = add_operation (reader, line, kind);
  guint first = line->n_operations;

  if (until == NULL ||
      !expect (reader, "row", "row") ||
      !read_row_sum (reader, &until->row) ||
      !expect (reader, "(", "("))
    return FALSE;

  do
    {
      if (!read_plain_item (reader, line, "same, cross, wrap, loop, knot"))
        return FALSE;
    }
  while (accept (reader, ";"));

  until->n_repeated = line->n_operations - first;
  return expect (reader, ")", "“;”, “)”");
}

static gboolean
read_item (Reader     *reader,
           InstepLine *line)
{
  if (accept (reader, "until"))
    return read_repetition (reader, line, INSTEP_OPERATION_UNTIL);

  if (accept (reader, "rounds"))
    return expect (reader, "until", "until") &&
           read_repetition (reader, line, INSTEP_OPERATION_ROUNDS_UNTIL);

  if (accept (reader, "tie"))
    {
      line->ties_inside = TRUE;
      return expect (reader, "inside", "inside");
    }

  return read_plain_item (reader, line,
                          "same, cross, wrap, until row, rounds until row, loop, knot, tie inside");
}

static gboolean
read_line (Reader     *reader,
           InstepLine *line)
{
  if (!read_column (reader, &line->column) ||
      !expect (reader, "row", "row") ||
      !read_row_sum (reader, &line->row) ||
      !read_way (reader, &line->way))
    return FALSE;

  while (!line->ties_inside && accept (reader, ";"))
    if (!read_item (reader, line))
      return FALSE;

  if (reader->kind == TOKEN_END)
    return TRUE;

  return refuse (reader, line->ties_inside ? "the end of the line" : "“;”, the end of the line");
}

/* JSON content is valid already; a caller's own text may not be. */
static gboolean
check_utf8 (const char  *text,
            guint       *column,
            GError     **error)
{
  const char *bad;

  if (g_utf8_validate (text, -1, &bad))
    return TRUE;

  if (column != NULL)
    *column = (guint) g_utf8_strlen (text, bad - text) + 1;
  g_set_error_literal (error, INSTEP_NOTATION_ERROR, INSTEP_NOTATION_ERROR_SYNTAX,
                       "The line is not valid text (allowed here: UTF-8)");
  return FALSE;
}

gboolean
instep_line_parse (const char  *text,
                   char         parameter,
                   InstepLine  *line,
                   guint       *column,
                   GError     **error)
{
  InstepLine made = { 0 };
  Reader reader;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (line != NULL, FALSE);

  if (!check_utf8 (text, column, error))
    return FALSE;

  start_reading (&reader, text, parameter, error);
  if (!read_line (&reader, &made))
    {
      if (column != NULL)
        *column = reader.column;
      return FALSE;
    }

  *line = made;
  return TRUE;
}

gboolean
instep_row_sum_parse (const char    *text,
                      char           parameter,
                      InstepRowSum  *sum,
                      guint         *column,
                      GError       **error)
{
  InstepRowSum made;
  Reader reader;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (sum != NULL, FALSE);

  if (!check_utf8 (text, column, error))
    return FALSE;

  start_reading (&reader, text, parameter, error);
  if (!read_row_sum (&reader, &made) ||
      (reader.kind != TOKEN_END && !refuse (&reader, "the end of the row")))
    {
      if (column != NULL)
        *column = reader.column;
      return FALSE;
    }

  *sum = made;
  return TRUE;
}

int
instep_row_sum_evaluate (const InstepRowSum *sum,
                         guint               pairs,
                         guint               parameter)
{
  return sum->constant +
         sum->times_pairs * (int) pairs +
         sum->times_parameter * (int) parameter;
}

InstepColumn
instep_column_cross (InstepColumn column)
{
  return column == INSTEP_COLUMN_L ? INSTEP_COLUMN_R : INSTEP_COLUMN_L;
}
