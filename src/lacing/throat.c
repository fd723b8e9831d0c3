/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/throat.h"

#include <math.h>

/* Written so that a NaN fails too. */
static gboolean
is_length (double length_mm)
{
  return length_mm > 0.0 && isfinite (length_mm);
}

gboolean
instep_row_is_usually_outer (guint row,
                             guint pairs)
{
  g_return_val_if_fail (row >= 1 && row <= pairs, FALSE);

  return (pairs - row) % 2 == 0;
}

void
instep_throat_init_uniform (InstepThroat *throat,
                            guint         pairs,
                            double        row_width_mm,
                            double        row_spacing_mm,
                            InstepShoe    shoe)
{
  g_return_if_fail (throat != NULL);
  g_return_if_fail (pairs >= INSTEP_PAIRS_MIN && pairs <= INSTEP_PAIRS_MAX);
  g_return_if_fail (is_length (row_width_mm));
  g_return_if_fail (is_length (row_spacing_mm));

  *throat = (InstepThroat) {
    .n_rows = pairs,
    .shoe = shoe,
    .outer_rows_assumed = TRUE,
  };

  for (guint i = 0; i < pairs; i++)
    throat->rows[i] = (InstepThroatRow) {
      .width_mm = row_width_mm,
      .spacing_to_next_mm = row_spacing_mm,
      .kind = INSTEP_ROW_EYELET,
      .outer = instep_row_is_usually_outer (i + 1, pairs),
      .printed_number = i + 1,
    };
}

double
instep_throat_row_height_mm (const InstepThroat *throat,
                             guint               row)
{
  double height_mm = 0.0;

  g_return_val_if_fail (throat != NULL, NAN);
  g_return_val_if_fail (row >= 1 && row <= throat->n_rows, NAN);

  for (guint i = 0; i + 1 < row; i++)
    height_mm += throat->rows[i].spacing_to_next_mm;

  return height_mm;
}

guint
instep_throat_find_rows (const InstepThroat *throat,
                         InstepRowSet        set,
                         guint               rows[INSTEP_PAIRS_MAX])
{
  guint n_rows = 0;

  g_return_val_if_fail (throat != NULL, 0);

  for (guint row = 1; row <= throat->n_rows; row++)
    {
      if (set == INSTEP_ROWS_ALL || (set == INSTEP_ROWS_OUTER) == throat->rows[row - 1].outer)
        rows[n_rows++] = row;
    }

  return n_rows;
}

gboolean
instep_throat_is_sound (const InstepThroat *throat)
{
  g_return_val_if_fail (throat != NULL, FALSE);

  if (throat->n_rows < 1 || throat->n_rows > INSTEP_PAIRS_MAX)
    return FALSE;

  for (guint i = 0; i < throat->n_rows; i++)
    {
      if (!is_length (throat->rows[i].width_mm))
        return FALSE;
      if (i + 1 < throat->n_rows && !is_length (throat->rows[i].spacing_to_next_mm))
        return FALSE;
    }

  return TRUE;
}

/* Bytes between the members of a row may differ, so that each is looked at. */
static gboolean
rows_are_equal (const InstepThroatRow *first,
                const InstepThroatRow *second)
{
  return first->width_mm == second->width_mm &&
         first->spacing_to_next_mm == second->spacing_to_next_mm &&
         first->kind == second->kind && first->outer == second->outer &&
         first->printed_number == second->printed_number;
}

static gboolean
left_out_are_equal (const InstepLeftOutRow *first,
                    const InstepLeftOutRow *second)
{
  return first->width_mm == second->width_mm && first->height_mm == second->height_mm &&
         first->kind == second->kind && first->printed_number == second->printed_number;
}

gboolean
instep_throat_is_equal (const InstepThroat *first,
                        const InstepThroat *second)
{
  g_return_val_if_fail (first != NULL, FALSE);
  g_return_val_if_fail (second != NULL, FALSE);

  if (first->n_rows != second->n_rows || first->shoe != second->shoe ||
      first->outer_rows_assumed != second->outer_rows_assumed ||
      first->n_left_out != second->n_left_out)
    return FALSE;

  for (guint i = 0; i < first->n_left_out; i++)
    {
      if (!left_out_are_equal (&first->left_out[i], &second->left_out[i]))
        return FALSE;
    }

  for (guint i = 0; i < first->n_rows; i++)
    {
      if (!rows_are_equal (&first->rows[i], &second->rows[i]))
        return FALSE;
    }

  return TRUE;
}
