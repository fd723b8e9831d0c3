/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lacing/throat.h"

#include <math.h>

static void
test_uniform (void)
{
  for (guint pairs = INSTEP_PAIRS_MIN; pairs <= INSTEP_PAIRS_MAX; pairs++)
    {
      InstepThroat throat;

      instep_throat_init_uniform (&throat, pairs, 45.0, 17.5, INSTEP_SHOE_RIGHT);

      g_assert_cmpuint (throat.n_rows, ==, pairs);
      g_assert_cmpint (throat.shoe, ==, INSTEP_SHOE_RIGHT);
      g_assert_true (instep_throat_is_sound (&throat));
      for (guint i = 0; i < pairs; i++)
        {
          g_assert_cmpuint (throat.rows[i].printed_number, ==, i + 1);
          g_assert_cmpint (throat.rows[i].kind, ==, INSTEP_ROW_EYELET);
          g_assert_cmpfloat_with_epsilon (throat.rows[i].width_mm, 45.0, 1e-12);
          g_assert_cmpfloat_with_epsilon (instep_throat_row_height_mm (&throat, i + 1),
                                          17.5 * i, 1e-9);
        }
    }
}

static void
test_uneven_heights (void)
{
  InstepThroat throat;

  instep_throat_init_uniform (&throat, 5, 50.0, 16.0, INSTEP_SHOE_LEFT);
  throat.rows[0].spacing_to_next_mm = 14.0;
  throat.rows[2].spacing_to_next_mm = 32.0;
  throat.rows[3].spacing_to_next_mm = 9.0;

  /* 14; 14 + 16; + 32; + 9 */
  g_assert_cmpfloat_with_epsilon (instep_throat_row_height_mm (&throat, 1), 0.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (instep_throat_row_height_mm (&throat, 2), 14.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (instep_throat_row_height_mm (&throat, 3), 30.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (instep_throat_row_height_mm (&throat, 4), 62.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (instep_throat_row_height_mm (&throat, 5), 71.0, 1e-12);
}

static void
test_unsound (void)
{
  static const double bad_mm[] = { 0.0, -1.0, NAN, INFINITY, -INFINITY };
  InstepThroat sound, throat;

  instep_throat_init_uniform (&sound, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);

  for (guint i = 0; i < G_N_ELEMENTS (bad_mm); i++)
    for (guint row = 0; row < 6; row++)
      {
        throat = sound;
        throat.rows[row].width_mm = bad_mm[i];
        g_assert_false (instep_throat_is_sound (&throat));

        throat = sound;
        throat.rows[row].spacing_to_next_mm = bad_mm[i];
        g_assert_cmpint (instep_throat_is_sound (&throat), ==, row == 5);
      }

  throat = sound;
  throat.n_rows = 0;
  g_assert_false (instep_throat_is_sound (&throat));
  throat.n_rows = INSTEP_PAIRS_MAX + 1;
  g_assert_false (instep_throat_is_sound (&throat));
}

static void
test_equal (void)
{
  InstepThroat first, second;

  instep_throat_init_uniform (&first, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
  instep_throat_init_uniform (&second, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
  g_assert_true (instep_throat_is_equal (&first, &second));

  second.shoe = INSTEP_SHOE_RIGHT;
  g_assert_false (instep_throat_is_equal (&first, &second));

  instep_throat_init_uniform (&second, 7, 50.0, 16.0, INSTEP_SHOE_LEFT);
  g_assert_false (instep_throat_is_equal (&first, &second));

  second = first;
  second.rows[5].width_mm = 51.0;
  g_assert_false (instep_throat_is_equal (&first, &second));

  second = first;
  second.rows[2].kind = INSTEP_ROW_LOOP;
  g_assert_false (instep_throat_is_equal (&first, &second));

  second = first;
  second.rows[0].spacing_to_next_mm = 17.0;
  g_assert_false (instep_throat_is_equal (&first, &second));

  second = first;
  second.rows[4].outer = !second.rows[4].outer;
  g_assert_false (instep_throat_is_equal (&first, &second));

  second = first;
  second.outer_rows_assumed = FALSE;
  g_assert_false (instep_throat_is_equal (&first, &second));

  second = first;
  second.rows[4].printed_number = 6;
  g_assert_false (instep_throat_is_equal (&first, &second));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lacing/throat/uniform", test_uniform);
  g_test_add_func ("/lacing/throat/uneven-heights", test_uneven_heights);
  g_test_add_func ("/lacing/throat/unsound", test_unsound);
  g_test_add_func ("/lacing/throat/equal", test_equal);

  return g_test_run ();
}
