/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The inner and the outer eyelets of zig-zag eyestays, which are whatever the shoe says. */

#include "config.h"

#include "facts-patterns.h"
#include "lacing/eyelets.h"

#include <math.h>
#include <string.h>

static GKeyFile *rules;

static char *
describe_end (const InstepEnd *end)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < end->n_visits; i++)
    {
      g_autofree char *visit = instep_visit_to_string (end->visits[i]);

      g_string_append_printf (text, "%s%s", i == 0 ? "" : " ", visit);
    }

  return g_string_free (text, FALSE);
}

/* Rows are counted from the toe, so that a left-out one moves those above it down by one. */
typedef struct
{
  const char *name;
  guint       pairs;
  guint       outer;       /* a bit for each row, 1 for row 1 */
  guint       left_out;    /* the same */
  const char *outer_a;     /* NULL: fewer than two rows */
  const char *inner_a;
  double      outer_mm, inner_mm;
} RowSetCase;

/* Rows of 50 mm, 16 mm apart: a set of m rows takes 100 mm for its two widths, and two diagonals of
 * √(50² + s²) for each step of s mm between its rows: 52.4976 for 16, 59.3633 for 32, 69.3109 for
 * 48 and 81.2158 for 64.
 */
static const RowSetCase row_set_cases[] = {
  { "told-as-usual", 6, 042 | 010, 0, "L2^ R4^ L6^", "L1^ R3^ L5^", 337.4532, 337.4532 },
  { "told-the-other-way", 6, 025, 0, "L1^ R3^ L5^", "L2^ R4^ L6^", 337.4532, 337.4532 },
  { "uneven", 7, 0111, 0, "L1^ R4^ L7^", "L2^ R3^ L5^ R6^", 377.2436, 428.7170 },
  { "left-out", 7, 0125, 04, "L1^ R4^ L6^", "L2^ R3^ L5^", 381.1582, 337.4532 },
  { "offset-top-row", 7, 0100, 0, NULL, "L1^ R2^ L3^ R4^ L5^ R6^", 0, 624.9762 },
  { "all-outer", 4, 017, 0, "L1^ R2^ L3^ R4^", NULL, 414.9857, 0 },
};

static void
check_set (const char         *id,
           const InstepThroat *throat,
           const char         *expected_a,
           double              expected_mm)
{
  g_autoptr(InstepPattern) pattern = facts_build_pattern (rules, id);
  g_autoptr(GError) error = NULL;
  g_autofree char *a = NULL;
  InstepThreading threading = { .n_steps = 99 };

  if (expected_a == NULL)
    {
      g_assert_false (instep_threading_thread (pattern, throat, 0, &threading, &error));
      g_assert_error (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_ROWS);
      g_assert_cmpuint (threading.n_steps, ==, 99);
      return;
    }

  instep_threading_thread (pattern, throat, 0, &threading, &error);
  g_assert_no_error (error);
  a = describe_end (&threading.ends[0][INSTEP_END_A]);
  g_assert_cmpstr (a, ==, expected_a);
  g_assert_cmpfloat_with_epsilon (threading.laced_length_mm[0], expected_mm, 1e-3);
}

static void
test_row_set (gconstpointer data)
{
  const RowSetCase *c = data;
  InstepEyelets eyelets;
  InstepThroat throat;

  instep_eyelets_init_uniform (&eyelets, c->pairs, 50.0, 16.0);
  for (guint i = 0; i < c->pairs; i++)
    {
      eyelets.rows[i].outer = (c->outer >> i & 1) != 0;
      eyelets.rows[i].left_out = (c->left_out >> i & 1) != 0;
    }

  instep_eyelets_to_throat (&eyelets, INSTEP_SHOE_LEFT, &throat);
  check_set ("outer-eyelets", &throat, c->outer_a, c->outer_mm);
  check_set ("inner-eyelets", &throat, c->inner_a, c->inner_mm);
}

/* Rows that lie further out have widths of their own, and each set is as long as those say. */
static void
test_own_widths (void)
{
  g_autoptr(InstepPattern) outer = facts_build_pattern (rules, "outer-eyelets");
  g_autoptr(InstepPattern) inner = facts_build_pattern (rules, "inner-eyelets");
  InstepEyelets eyelets;
  InstepThroat throat;
  InstepThreading threading;

  instep_eyelets_init_uniform (&eyelets, 6, 48.0, 10.0);
  for (guint i = 0; i < 6; i += 2)
    {
      eyelets.rows[i].outer = TRUE;
      eyelets.rows[i].width_mm = 60.0;
    }
  instep_eyelets_to_throat (&eyelets, INSTEP_SHOE_RIGHT, &throat);

  g_assert_true (instep_threading_thread (outer, &throat, 0, &threading, NULL));
  g_assert_cmpfloat_with_epsilon (threading.laced_length_mm[0],
                                  2 * 60.0 + 4 * hypot (60.0, 20.0), 1e-9);
  g_assert_true (instep_threading_thread (inner, &throat, 0, &threading, NULL));
  g_assert_cmpfloat_with_epsilon (threading.laced_length_mm[0],
                                  2 * 48.0 + 4 * hypot (48.0, 20.0), 1e-9);
}

/* Between two rows of a set another one may lie, so that there is nothing to loop under. */
static void
test_refused (void)
{
  static const char * const lines[] = {
    "left row 1 out; same up 1 in; loop",
    "left row 1 out; knot; cross up 1 out",
  };
  InstepThroat throat;

  instep_throat_init_uniform (&throat, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr(InstepPattern) pattern = instep_pattern_new ("of-some-rows");
      g_autoptr(GError) error = NULL;
      InstepThreading threading;

      instep_pattern_set_rows (pattern, INSTEP_ROWS_OUTER);
      g_assert_true (instep_pattern_add_rule (pattern, INSTEP_PARITY_ANY, lines[i], NULL,
                                              INSTEP_ORDER_ALTERNATE, NULL, NULL));
      g_assert_false (instep_threading_thread (pattern, &throat, 0, &threading, &error));
      g_assert_error (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_PATTERN);
      g_assert_nonnull (strstr (error->message, "need a pattern of all rows"));
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  rules = facts_open ("rules.ini");

  for (guint i = 0; i < G_N_ELEMENTS (row_set_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/lacing/row-sets/", row_set_cases[i].name, NULL);

      g_test_add_data_func (path, &row_set_cases[i], test_row_set);
    }
  g_test_add_func ("/lacing/row-sets/own-widths", test_own_widths);
  g_test_add_func ("/lacing/row-sets/refused", test_refused);

  status = g_test_run ();
  g_key_file_unref (rules);
  return status;
}
