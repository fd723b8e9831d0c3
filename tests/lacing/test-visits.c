/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Visits as text, there and back, and the place of every mistake. */

#include "config.h"

#include "lacing/visits.h"

#include <string.h>

/* The window at row 3 with 6 pairs, as the lacing facts write it, and what else they use. */
static const char * const good[] = {
  "",
  "L1^ R2^ L3^ L4v R5^ L6^",
  "L1^ R2^ L3^ R4^ L5^ L6v #R5-R6",
  "L1^ R2^ L3^ K3 R4^ L5^ R6^",
  "L10v R9^ #L8-L9",
};

static void
test_there_and_back (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *again = NULL;
      g_autoptr(GError) error = NULL;
      InstepEnd end;

      instep_visits_parse (good[i], &end, NULL, &error);
      g_assert_no_error (error);
      again = instep_visits_to_string (&end);
      g_assert_cmpstr (again, ==, good[i]);
    }
}

static void
test_as_typed (void)
{
  g_autofree char *written = NULL;
  InstepEnd end;

  g_assert_true (instep_visits_parse ("  l1^,R2V\tk2 , #r2-R3\n", &end, NULL, NULL));
  written = instep_visits_to_string (&end);
  g_assert_cmpstr (written, ==, "L1^ R2v K2 #R2-R3");
  g_assert_cmpint (end.visits[0].kind, ==, INSTEP_VISIT_EYELET);
  g_assert_cmpint (end.visits[1].column, ==, INSTEP_COLUMN_R);
  g_assert_cmpuint (end.visits[1].row, ==, 2);
  g_assert_cmpint (end.visits[1].way, ==, INSTEP_WAY_IN);
  g_assert_cmpint (end.visits[2].kind, ==, INSTEP_VISIT_KNOT);
  g_assert_cmpint (end.visits[3].kind, ==, INSTEP_VISIT_LOOP);
}

typedef struct
{
  const char        *name;
  const char        *text;
  InstepVisitsError  code;
  guint              column;
  const char        *message;
} BadText;

#define NO_VISIT " is no visit (allowed are L3^ out, R3v in, #R5-R6 a loop, K3 a knot)"
#define NO_ROW   " names a row that no shoe has (allowed are 1–10)"
#define NO_LOOP  " is not between one row and the next of one side (allowed is #R5-R6)"
#define TWELVE   "L1^ R2^ L3^ R4^ L5^ R6^ L7^ R8^ L9^ R10^ L1^ R2^ "

static const BadText bad[] = {
  { "column", "L1^ M2^", INSTEP_VISITS_ERROR_WORD, 5, "“M2^”" NO_VISIT },
  { "no-way", "L1^ R2 L3^", INSTEP_VISITS_ERROR_WORD, 5, "“R2”" NO_VISIT },
  { "wrong-way", "L1>", INSTEP_VISITS_ERROR_WORD, 1, "“L1>”" NO_VISIT },
  { "no-row", "L^", INSTEP_VISITS_ERROR_WORD, 1, "“L^”" NO_VISIT },
  { "more", "L1^v", INSTEP_VISITS_ERROR_WORD, 1, "“L1^v”" NO_VISIT },
  { "together", "L1^R2^", INSTEP_VISITS_ERROR_WORD, 1, "“L1^R2^”" NO_VISIT },
  { "long-number", "L999999999999^", INSTEP_VISITS_ERROR_WORD, 1, "“L99999999999”" NO_VISIT },
  { "not-ascii", "L1^ ü2^", INSTEP_VISITS_ERROR_WORD, 5, "“ü2^”" NO_VISIT },
  { "after-other-letters", "L1^,, R2^ →", INSTEP_VISITS_ERROR_WORD, 11, "“→”" NO_VISIT },
  { "loop-alone", "#", INSTEP_VISITS_ERROR_WORD, 1, "“#”" NO_VISIT },
  { "half-a-loop", "#R5-", INSTEP_VISITS_ERROR_WORD, 1, "“#R5-”" NO_VISIT },
  { "loop-and-more", "#R5-R6^", INSTEP_VISITS_ERROR_WORD, 1, "“#R5-R6^”" NO_VISIT },
  { "knot-alone", "K", INSTEP_VISITS_ERROR_WORD, 1, "“K”" NO_VISIT },
  { "row-0", "L1^ R0^", INSTEP_VISITS_ERROR_ROW, 5, "“R0^”" NO_ROW },
  { "row-11", "L11v", INSTEP_VISITS_ERROR_ROW, 1, "“L11v”" NO_ROW },
  { "knot-over-the-top", "K10", INSTEP_VISITS_ERROR_ROW, 1, "“K10”" NO_ROW },
  { "loop-over-the-top", "#L10-L11", INSTEP_VISITS_ERROR_ROW, 1, "“#L10-L11”" NO_ROW },
  { "loop-across", "#R5-L6", INSTEP_VISITS_ERROR_LOOP, 1, "“#R5-L6”" NO_LOOP },
  { "loop-down", "#R5-R4", INSTEP_VISITS_ERROR_LOOP, 1, "“#R5-R4”" NO_LOOP },
  { "too-many", TWELVE TWELVE "L3^", INSTEP_VISITS_ERROR_COUNT, 2 * 49 + 1,
    "“L3^” is one visit too many (allowed are 24)" },
};

static void
test_bad (gconstpointer data)
{
  const BadText *c = data;
  g_autoptr(GError) error = NULL;
  InstepEnd end, untouched;
  guint column = 0;

  memset (&end, 0x5a, sizeof end);
  memset (&untouched, 0x5a, sizeof untouched);

  g_assert_false (instep_visits_parse (c->text, &end, &column, &error));
  g_assert_error (error, INSTEP_VISITS_ERROR, (int) c->code);
  g_assert_cmpstr (error->message, ==, c->message);
  g_assert_cmpuint (column, ==, c->column);
  g_assert_cmpmem (&end, sizeof end, &untouched, sizeof untouched);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lacing/visits/there-and-back", test_there_and_back);
  g_test_add_func ("/lacing/visits/as-typed", test_as_typed);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strconcat ("/lacing/visits/bad/", bad[i].name, NULL);

      g_test_add_data_func (path, &bad[i], test_bad);
    }

  return g_test_run ();
}
