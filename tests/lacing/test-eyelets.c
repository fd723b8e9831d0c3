/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lacing/eyelets.h"

/* Rows of 60, 58, … mm, 11, 12, … mm apart. */
static InstepEyelets
create_tapered (guint pairs)
{
  InstepEyelets eyelets;

  instep_eyelets_init_uniform (&eyelets, pairs, 50.0, 16.0);
  for (guint i = 0; i < pairs; i++)
    {
      eyelets.rows[i].width_mm = 60.0 - 2.0 * i;
      eyelets.rows[i].spacing_to_next_mm = 11.0 + i;
    }

  return eyelets;
}

/* Plain eyelets are the uniform throat, for both feet and every number of pairs. */
static void
test_uniform (void)
{
  for (guint pairs = INSTEP_PAIRS_MIN; pairs <= INSTEP_PAIRS_MAX; pairs++)
    for (InstepShoe shoe = INSTEP_SHOE_LEFT; shoe <= INSTEP_SHOE_RIGHT; shoe++)
      {
        InstepEyelets eyelets;
        InstepThroat throat, uniform;

        instep_eyelets_init_uniform (&eyelets, pairs, 45.0, 17.5);
        instep_eyelets_to_throat (&eyelets, shoe, &throat);
        instep_throat_init_uniform (&uniform, pairs, 45.0, 17.5, shoe);

        g_assert_true (instep_throat_is_equal (&throat, &uniform));
        g_assert_cmpuint (instep_eyelets_count_laced (&eyelets), ==, pairs);
      }
}

static void
test_each_row_of_its_own (void)
{
  InstepEyelets eyelets = create_tapered (6);
  InstepThroat throat;

  eyelets.rows[1].kind = INSTEP_ROW_LOOP;
  instep_eyelets_to_throat (&eyelets, INSTEP_SHOE_RIGHT, &throat);

  g_assert_cmpuint (throat.n_rows, ==, 6);
  for (guint i = 0; i < 6; i++)
    {
      g_assert_cmpfloat_with_epsilon (throat.rows[i].width_mm, 60.0 - 2.0 * i, 1e-12);
      g_assert_cmpuint (throat.rows[i].printed_number, ==, i + 1);
      g_assert_cmpint (throat.rows[i].kind == INSTEP_ROW_LOOP, ==, i == 1);
    }
  /* 11 + 12 + 13 + 14 + 15 */
  g_assert_cmpfloat_with_epsilon (instep_throat_row_height_mm (&throat, 6), 65.0, 1e-12);
}

/* Whichever rows are left out, those that stay are as high above each other as they were. */
static void
test_left_out (void)
{
  const guint pairs = 6;
  const InstepEyelets whole = create_tapered (pairs);

  for (guint left_out = 1; left_out + 1 < 1u << pairs; left_out++)
    {
      InstepEyelets eyelets = whole;
      InstepThroat all, throat;
      guint row = 0, n_left_out = 0;
      double base_mm = 0.0, heights_mm[INSTEP_PAIRS_MAX];

      for (guint i = 0; i < pairs; i++)
        eyelets.rows[i].left_out = (left_out >> i & 1) != 0;
      instep_eyelets_to_throat (&whole, INSTEP_SHOE_LEFT, &all);
      instep_eyelets_to_throat (&eyelets, INSTEP_SHOE_LEFT, &throat);

      for (guint i = 0; i < pairs; i++)
        {
          double height_mm = instep_throat_row_height_mm (&all, i + 1);

          if (eyelets.rows[i].left_out)
            {
              g_assert_cmpuint (throat.left_out[n_left_out].printed_number, ==, i + 1);
              g_assert_cmpfloat_with_epsilon (throat.left_out[n_left_out].width_mm, 60.0 - 2.0 * i, 1e-12);
              heights_mm[n_left_out++] = height_mm;
              continue;
            }
          if (row++ == 0)
            base_mm = height_mm;
          g_assert_cmpuint (throat.rows[row - 1].printed_number, ==, i + 1);
          g_assert_cmpfloat_with_epsilon (throat.rows[row - 1].width_mm, 60.0 - 2.0 * i, 1e-12);
          g_assert_cmpfloat_with_epsilon (instep_throat_row_height_mm (&throat, row),
                                          height_mm - base_mm, 1e-9);
        }
      g_assert_cmpuint (throat.n_rows, ==, row);
      g_assert_cmpuint (throat.n_left_out, ==, n_left_out);
      for (guint i = 0; i < n_left_out; i++)
        g_assert_cmpfloat_with_epsilon (throat.left_out[i].height_mm, heights_mm[i] - base_mm, 1e-9);
      g_assert_cmpuint (instep_eyelets_count_laced (&eyelets), ==, row);
      g_assert_true (instep_throat_is_sound (&throat));
    }
}

static void
assert_outer_rows (const InstepThroat *throat,
                   const char         *expected)
{
  GString *rows = g_string_new (NULL);

  for (guint i = 0; i < throat->n_rows; i++)
    {
      if (throat->rows[i].outer)
        g_string_append_printf (rows, "%s%u", rows->len > 0 ? " " : "",
                                throat->rows[i].printed_number);
    }

  g_assert_cmpstr (rows->str, ==, expected);
  g_string_free (rows, TRUE);
}

/* The contract §3: without a word of it, rows n, n-2, … are the outer ones. */
static void
test_outer_rows (void)
{
  static const char * const usual[] = { "2 4", "1 3 5", "2 4 6", "1 3 5 7", "2 4 6 8",
                                        "1 3 5 7 9", "2 4 6 8 10" };
  InstepEyelets eyelets;
  InstepThroat throat;

  for (guint pairs = INSTEP_PAIRS_MIN; pairs <= INSTEP_PAIRS_MAX; pairs++)
    {
      instep_eyelets_init_uniform (&eyelets, pairs, 50.0, 16.0);
      instep_eyelets_to_throat (&eyelets, INSTEP_SHOE_LEFT, &throat);
      g_assert_true (throat.outer_rows_assumed);
      assert_outer_rows (&throat, usual[pairs - INSTEP_PAIRS_MIN]);
    }

  /* A row that breaks does not move the others on the shoe. */
  instep_eyelets_init_uniform (&eyelets, 6, 50.0, 16.0);
  eyelets.rows[4].left_out = TRUE;
  instep_eyelets_to_throat (&eyelets, INSTEP_SHOE_LEFT, &throat);
  assert_outer_rows (&throat, "2 4 6");

  eyelets.rows[0].outer = TRUE;
  eyelets.rows[2].outer = TRUE;
  instep_eyelets_to_throat (&eyelets, INSTEP_SHOE_LEFT, &throat);
  g_assert_false (throat.outer_rows_assumed);
  assert_outer_rows (&throat, "1 3");

  /* What was told stays told. */
  eyelets.rows[2].outer = FALSE;
  eyelets.rows[0].left_out = TRUE;
  instep_eyelets_to_throat (&eyelets, INSTEP_SHOE_LEFT, &throat);
  g_assert_false (throat.outer_rows_assumed);
  assert_outer_rows (&throat, "");
}

static void
test_pairs (void)
{
  InstepEyelets eyelets = create_tapered (6);
  const InstepEyelets before = eyelets;

  eyelets.rows[5].left_out = TRUE;
  eyelets.rows[5].outer = TRUE;
  eyelets.rows[5].kind = INSTEP_ROW_LOOP;

  /* Rows come and go at the ankle: of the sixth its measures and its kind are taken over. */
  instep_eyelets_set_pairs (&eyelets, 8);
  g_assert_cmpuint (eyelets.pairs, ==, 8);
  for (guint i = 6; i < 8; i++)
    {
      g_assert_cmpfloat_with_epsilon (eyelets.rows[i].width_mm, 50.0, 1e-12);
      g_assert_cmpfloat_with_epsilon (eyelets.rows[i].spacing_to_next_mm, 16.0, 1e-12);
      g_assert_cmpint (eyelets.rows[i].kind, ==, INSTEP_ROW_LOOP);
      g_assert_false (eyelets.rows[i].outer);
      g_assert_false (eyelets.rows[i].left_out);
    }

  instep_eyelets_set_pairs (&eyelets, 5);
  g_assert_cmpuint (eyelets.pairs, ==, 5);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpfloat_with_epsilon (eyelets.rows[i].width_mm, before.rows[i].width_mm, 1e-12);
}

static void
test_equal (void)
{
  const InstepEyelets eyelets = create_tapered (6);
  InstepEyelets other = eyelets;

  g_assert_true (instep_eyelets_is_equal (&eyelets, &other));
  other.rows[3].width_mm += 0.5;
  g_assert_false (instep_eyelets_is_equal (&eyelets, &other));
  other = eyelets;
  other.rows[0].spacing_to_next_mm += 0.5;
  g_assert_false (instep_eyelets_is_equal (&eyelets, &other));
  other = eyelets;
  other.rows[5].kind = INSTEP_ROW_LOOP;
  g_assert_false (instep_eyelets_is_equal (&eyelets, &other));
  other = eyelets;
  other.rows[2].outer = TRUE;
  g_assert_false (instep_eyelets_is_equal (&eyelets, &other));
  other = eyelets;
  other.rows[2].left_out = TRUE;
  g_assert_false (instep_eyelets_is_equal (&eyelets, &other));
  other = eyelets;
  instep_eyelets_set_pairs (&other, 7);
  g_assert_false (instep_eyelets_is_equal (&eyelets, &other));

  /* What stands above the last row is no row. */
  other = eyelets;
  other.rows[8].width_mm = 33.0;
  g_assert_true (instep_eyelets_is_equal (&eyelets, &other));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lacing/eyelets/uniform", test_uniform);
  g_test_add_func ("/lacing/eyelets/each-row-of-its-own", test_each_row_of_its_own);
  g_test_add_func ("/lacing/eyelets/left-out", test_left_out);
  g_test_add_func ("/lacing/eyelets/outer-rows", test_outer_rows);
  g_test_add_func ("/lacing/eyelets/pairs", test_pairs);
  g_test_add_func ("/lacing/eyelets/equal", test_equal);

  return g_test_run ();
}
