/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lacing/notation.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *text;
  guint       column;
  const char *message;
} BadLine;

#define ITEMS "same, cross, wrap, until row, rounds until row, loop, knot, tie inside"
#define PLAIN_ITEMS "same, cross, wrap, loop, knot"
#define ROW "a row, made of whole numbers, n and g"

static const BadLine bad_lines[] = {
  { "empty", "", 1, "The line ends too early (allowed here: left, right)" },
  { "blank", "   ", 4, "The line ends too early (allowed here: left, right)" },
  { "column", "middle row 1 out", 1, "“middle” cannot stand here (allowed here: left, right)" },
  { "capital", "Left row 1 out", 1, "“Left” cannot stand here (allowed here: left, right)" },
  { "no-row", "left 1 out", 6, "“1” cannot stand here (allowed here: row)" },
  { "letter", "left row k out", 10, "“k” cannot stand here (allowed here: " ROW ")" },
  { "sum-without-term", "left row n- out", 13, "“out” cannot stand here (allowed here: " ROW ")" },
  { "sign-first", "left row -1 out", 10, "“-” cannot stand here (allowed here: " ROW ")" },
  { "row-11", "left row 11 out", 10,
    "“11” cannot stand here (allowed here: a whole number from 0 to 10)" },
  { "long-number", "left row 99999999999999999999999999999 out", 10,
    "“999999999999999999999999” cannot stand here (allowed here: a whole number from 0 to 10)" },
  { "wrapping-number", "left row 4294967297 out", 10,
    "“4294967297” cannot stand here (allowed here: a whole number from 0 to 10)" },
  { "decimal", "left row 1.5 out", 11, "“.” cannot stand here (allowed here: +, -, out, in)" },
  { "long-sum", "left row n+1+1+1+1+1+1+1+1 out", 26,
    "“1” cannot stand here (allowed here: a sum of at most 8 terms)" },
  { "no-way", "left row 1; same up 1 in", 11,
    "“;” cannot stand here (allowed here: +, -, out, in)" },
  { "way", "left row 1 over", 12, "“over” cannot stand here (allowed here: +, -, out, in)" },
  { "no-semicolon", "left row 1 out same up 1 in", 16,
    "“same” cannot stand here (allowed here: “;”, the end of the line)" },
  { "comma", "left row 1 out, same up 1 in", 15,
    "“,” cannot stand here (allowed here: “;”, the end of the line)" },
  { "nothing-after-semicolon", "left row 1 out;", 16,
    "The line ends too early (allowed here: " ITEMS ")" },
  { "item", "left row 1 out; over up 1 in", 17,
    "“over” cannot stand here (allowed here: " ITEMS ")" },
  { "move", "left row 1 out; same sideways 1 in", 22,
    "“sideways” cannot stand here (allowed here: up, down, level, row)" },
  { "no-move", "left row 1 out; same", 21,
    "The line ends too early (allowed here: up, down, level, row)" },
  { "no-distance", "left row 1 out; same up in", 25,
    "“in” cannot stand here (allowed here: a whole number from 1 to 9)" },
  { "distance-0", "left row 1 out; same up 0 in", 25,
    "“0” cannot stand here (allowed here: a whole number from 1 to 9)" },
  { "distance-10", "left row 1 out; same down 10 in", 27,
    "“10” cannot stand here (allowed here: a whole number from 1 to 9)" },
  { "step-without-way", "left row 1 out; cross up 1", 27,
    "The line ends too early (allowed here: out, in)" },
  { "level-with-number", "left row 1 out; cross level 1 in", 29,
    "“1” cannot stand here (allowed here: out, in)" },
  { "rounds", "left row 1 out; rounds row n (cross up 1 out)", 24,
    "“row” cannot stand here (allowed here: until)" },
  { "until", "left row 1 out; until n (cross up 1 out)", 23,
    "“n” cannot stand here (allowed here: row)" },
  { "no-parenthesis", "left row 1 out; until row n cross up 1 out", 29,
    "“cross” cannot stand here (allowed here: +, -, ()" },
  { "nothing-repeated", "left row 1 out; until row n ()", 30,
    "“)” cannot stand here (allowed here: " PLAIN_ITEMS ")" },
  { "open-parenthesis", "left row 1 out; until row n (cross up 1 out", 44,
    "The line ends too early (allowed here: again, “;”, “)”)" },
  { "after-step", "left row 1 out; same up 1 in loop", 30,
    "“loop” cannot stand here (allowed here: again, “;”, the end of the line)" },
  { "nested", "left row 1 out; until row n (until row 3 (cross up 1 out))", 30,
    "“until” cannot stand here (allowed here: " PLAIN_ITEMS ")" },
  { "tie-repeated", "left row 1 out; until row n (tie inside)", 30,
    "“tie” cannot stand here (allowed here: " PLAIN_ITEMS ")" },
  { "tie-outside", "left row 1 out; tie outside", 21,
    "“outside” cannot stand here (allowed here: inside)" },
  { "after-tie", "left row 1 out; tie inside; loop", 27,
    "“;” cannot stand here (allowed here: the end of the line)" },
  { "after-loop", "left row 1 out; loop again", 22,
    "“again” cannot stand here (allowed here: “;”, the end of the line)" },
  { "again-twice", "left row 1 out; same up 1 in again again", 36,
    "“again” cannot stand here (allowed here: “;”, the end of the line)" },
  /* Characters are counted, not bytes. */
  { "umlaut", "left row 1 öut", 12, "“ö” cannot stand here (allowed here: +, -, out, in)" },
  { "wide-space", "left\u00a0row 1 out", 5, "“\u00a0” cannot stand here (allowed here: row)" },
  { "not-utf8", "left row \xff out", 10, "The line is not valid text (allowed here: UTF-8)" },
};

static void
test_bad_line (gconstpointer data)
{
  const BadLine *c = data;
  InstepLine line, untouched;
  guint column = 0;
  g_autoptr(GError) error = NULL;

  memset (&line, 0x5a, sizeof line);
  untouched = line;

  g_assert_false (instep_line_parse (c->text, 'g', &line, &column, &error));
  g_assert_error (error, INSTEP_NOTATION_ERROR, INSTEP_NOTATION_ERROR_SYNTAX);
  g_assert_cmpstr (error->message, ==, c->message);
  g_assert_cmpuint (column, ==, c->column);
  g_assert_cmpmem (&line, sizeof line, &untouched, sizeof untouched);
}

/* Where the caller wants neither the place nor the reason. */
static void
test_bad_line_unexplained (void)
{
  InstepLine line;

  g_assert_false (instep_line_parse ("left row 1", '\0', &line, NULL, NULL));
}

/* The line of pattern.h, item by item. */
static void
test_window (void)
{
  InstepLine line;
  guint column = 77;
  g_autoptr(GError) error = NULL;

  instep_line_parse ("left row 1 out; until row g (cross up 1 out); same up 1 in; "
                     "until row n (cross up 1 out)", 'g', &line, &column, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (column, ==, 77);

  g_assert_cmpint (line.column, ==, INSTEP_COLUMN_L);
  g_assert_cmpint (line.way, ==, INSTEP_WAY_OUT);
  g_assert_cmpint (instep_row_sum_evaluate (&line.row, 6, 3), ==, 1);
  g_assert_false (line.ties_inside);
  g_assert_cmpuint (line.n_operations, ==, 5);

  g_assert_cmpint (line.operations[0].kind, ==, INSTEP_OPERATION_UNTIL);
  g_assert_cmpint (instep_row_sum_evaluate (&line.operations[0].row, 6, 3), ==, 3);
  g_assert_cmpuint (line.operations[0].n_repeated, ==, 1);

  g_assert_cmpint (line.operations[1].kind, ==, INSTEP_OPERATION_STEP);
  g_assert_cmpint (line.operations[1].side, ==, INSTEP_SIDE_CROSS);
  g_assert_false (line.operations[1].to_row);
  g_assert_cmpint (line.operations[1].rows_up, ==, 1);
  g_assert_cmpint (line.operations[1].way, ==, INSTEP_WAY_OUT);

  g_assert_cmpint (line.operations[2].side, ==, INSTEP_SIDE_SAME);
  g_assert_cmpint (line.operations[2].way, ==, INSTEP_WAY_IN);

  g_assert_cmpint (instep_row_sum_evaluate (&line.operations[3].row, 6, 3), ==, 6);
}

/* Every other word, with as little space as can be. */
static void
test_every_word (void)
{
  InstepLine line;
  g_autoptr(GError) error = NULL;

  instep_line_parse ("right row n-1 in;same down 2 out;cross level in again;wrap row m+1 in;loop;"
                     "knot;rounds until row n-m(loop;knot);tie inside", 'm', &line, NULL, &error);
  g_assert_no_error (error);

  g_assert_cmpint (line.column, ==, INSTEP_COLUMN_R);
  g_assert_cmpint (line.way, ==, INSTEP_WAY_IN);
  g_assert_cmpint (instep_row_sum_evaluate (&line.row, 7, 4), ==, 6);
  g_assert_cmpuint (line.n_operations, ==, 8);
  g_assert_cmpint (line.operations[0].rows_up, ==, -2);
  g_assert_cmpint (line.operations[1].rows_up, ==, 0);
  g_assert_true (line.operations[1].again);
  g_assert_false (line.operations[0].again);
  g_assert_cmpint (line.operations[2].side, ==, INSTEP_SIDE_WRAP);
  g_assert_true (line.operations[2].to_row);
  g_assert_cmpint (instep_row_sum_evaluate (&line.operations[2].row, 7, 4), ==, 5);
  g_assert_cmpint (line.operations[3].kind, ==, INSTEP_OPERATION_LOOP);
  g_assert_cmpint (line.operations[4].kind, ==, INSTEP_OPERATION_KNOT);
  g_assert_cmpint (line.operations[5].kind, ==, INSTEP_OPERATION_ROUNDS_UNTIL);
  g_assert_cmpuint (line.operations[5].n_repeated, ==, 2);
  g_assert_cmpint (instep_row_sum_evaluate (&line.operations[5].row, 7, 4), ==, 3);
  g_assert_true (line.ties_inside);
}

static void
test_longest_line (void)
{
  g_autoptr(GString) text = g_string_new ("left row 1 out");
  InstepLine line;
  guint column;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < INSTEP_OPERATIONS_MAX; i++)
    g_string_append (text, "; loop");
  g_assert_true (instep_line_parse (text->str, '\0', &line, NULL, NULL));
  g_assert_cmpuint (line.n_operations, ==, INSTEP_OPERATIONS_MAX);

  g_string_append (text, "; loop");
  g_assert_false (instep_line_parse (text->str, '\0', &line, &column, &error));
  g_assert_cmpuint (column, ==, text->len - 3);
  g_assert_cmpstr (error->message, ==, "“loop” cannot stand here (allowed here: at most 24 items)");
}

typedef struct
{
  const char *text;
  guint       pairs;
  guint       parameter;
  int         value;
} SumCase;

static void
test_sums (void)
{
  static const SumCase cases[] = {
    { "1", 6, 3, 1 },       { "n", 6, 3, 6 },          { "g", 6, 3, 3 },
    { "n-2", 6, 3, 4 },     { "n - g - 1", 6, 3, 2 },  { "g+1", 10, 9, 10 },
    { "1-n", 6, 3, -5 },    { "g+g+n+n-10", 4, 2, 2 }, { "  0  ", 4, 2, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      InstepRowSum sum;
      g_autoptr(GError) error = NULL;

      instep_row_sum_parse (cases[i].text, 'g', &sum, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpint (instep_row_sum_evaluate (&sum, cases[i].pairs, cases[i].parameter), ==,
                       cases[i].value);
    }
}

static void
test_bad_sum (void)
{
  InstepRowSum sum = { 7, 8, 9 };
  guint column = 0;
  g_autoptr(GError) error = NULL;

  g_assert_false (instep_row_sum_parse ("n-2 out", '\0', &sum, &column, &error));
  g_assert_error (error, INSTEP_NOTATION_ERROR, INSTEP_NOTATION_ERROR_SYNTAX);
  g_assert_cmpstr (error->message, ==,
                   "“out” cannot stand here (allowed here: +, -, the end of the row)");
  g_assert_cmpuint (column, ==, 5);

  g_assert_false (instep_row_sum_parse ("g", '\0', &sum, &column, NULL));
  g_assert_cmpuint (column, ==, 1);
  g_assert_false (instep_row_sum_parse ("n+", '\0', &sum, &column, NULL));
  g_assert_cmpuint (column, ==, 3);

  g_assert_cmpint (sum.constant, ==, 7);
  g_assert_cmpint (sum.times_pairs, ==, 8);
  g_assert_cmpint (sum.times_parameter, ==, 9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad_lines); i++)
    {
      g_autofree char *path = g_strconcat ("/lacing/notation/bad/", bad_lines[i].name, NULL);

      g_test_add_data_func (path, &bad_lines[i], test_bad_line);
    }
  g_test_add_func ("/lacing/notation/bad-unexplained", test_bad_line_unexplained);
  g_test_add_func ("/lacing/notation/window", test_window);
  g_test_add_func ("/lacing/notation/every-word", test_every_word);
  g_test_add_func ("/lacing/notation/longest-line", test_longest_line);
  g_test_add_func ("/lacing/notation/sums", test_sums);
  g_test_add_func ("/lacing/notation/bad-sum", test_bad_sum);

  return g_test_run ();
}
