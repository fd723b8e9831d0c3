/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/eyelets.h"

void
instep_eyelets_init_uniform (InstepEyelets *eyelets,
                             guint          pairs,
                             double         row_width_mm,
                             double         row_spacing_mm)
{
  g_return_if_fail (eyelets != NULL);
  g_return_if_fail (pairs >= INSTEP_PAIRS_MIN && pairs <= INSTEP_PAIRS_MAX);
  g_return_if_fail (row_width_mm > 0.0);
  g_return_if_fail (row_spacing_mm > 0.0);

  *eyelets = (InstepEyelets) { .pairs = pairs };

  for (guint i = 0; i < pairs; i++)
    eyelets->rows[i] = (InstepEyeletRow) {
      .width_mm = row_width_mm,
      .spacing_to_next_mm = row_spacing_mm,
      .kind = INSTEP_ROW_EYELET,
    };
}

void
instep_eyelets_init_usual (InstepEyelets *eyelets)
{
  /* Five to seven pairs are usual. */
  instep_eyelets_init_uniform (eyelets, 6,
                               INSTEP_ROW_WIDTH_DEFAULT_MM, INSTEP_ROW_SPACING_DEFAULT_MM);
}

void
instep_eyelets_set_pairs (InstepEyelets *eyelets,
                          guint          pairs)
{
  const InstepEyeletRow *last;

  g_return_if_fail (eyelets != NULL);
  g_return_if_fail (pairs >= INSTEP_PAIRS_MIN && pairs <= INSTEP_PAIRS_MAX);

  last = &eyelets->rows[eyelets->pairs - 1];

  /* What was told of the last row alone is not told of those above it. */
  for (guint i = eyelets->pairs; i < pairs; i++)
    eyelets->rows[i] = (InstepEyeletRow) {
      .width_mm = last->width_mm,
      .spacing_to_next_mm = last->spacing_to_next_mm,
      .kind = last->kind,
    };

  eyelets->pairs = pairs;
}

guint
instep_eyelets_count_laced (const InstepEyelets *eyelets)
{
  guint n_laced = 0;

  g_return_val_if_fail (eyelets != NULL, 0);

  for (guint i = 0; i < eyelets->pairs; i++)
    n_laced += !eyelets->rows[i].left_out;

  return n_laced;
}

static gboolean
tells_outer_rows (const InstepEyelets *eyelets)
{
  for (guint i = 0; i < eyelets->pairs; i++)
    {
      if (eyelets->rows[i].outer)
        return TRUE;
    }

  return FALSE;
}

/* How high the first row that is laced lies above the first one there is. */
static double
find_first_laced_mm (const InstepEyelets *eyelets)
{
  double height_mm = 0.0;

  for (guint i = 0; i < eyelets->pairs && eyelets->rows[i].left_out; i++)
    height_mm += eyelets->rows[i].spacing_to_next_mm;

  return height_mm;
}

static void
leave_out (InstepThroat          *throat,
           const InstepEyeletRow *row,
           double                 height_mm,
           guint                  number)
{
  throat->left_out[throat->n_left_out++] = (InstepLeftOutRow) {
    row->width_mm, height_mm, row->kind, number
  };

  if (throat->n_rows > 0)
    throat->rows[throat->n_rows - 1].spacing_to_next_mm += row->spacing_to_next_mm;
}

void
instep_eyelets_to_throat (const InstepEyelets *eyelets,
                          InstepShoe           shoe,
                          InstepThroat        *throat)
{
  double height_mm = 0.0, first_mm;

  g_return_if_fail (eyelets != NULL);
  g_return_if_fail (throat != NULL);
  g_return_if_fail (instep_eyelets_count_laced (eyelets) > 0);

  *throat = (InstepThroat) {
    .shoe = shoe,
    .outer_rows_assumed = !tells_outer_rows (eyelets),
  };

  first_mm = find_first_laced_mm (eyelets);
  for (guint i = 0; i < eyelets->pairs; i++)
    {
      const InstepEyeletRow *row = &eyelets->rows[i];

      if (row->left_out)
        leave_out (throat, row, height_mm - first_mm, i + 1);
      else
        throat->rows[throat->n_rows++] = (InstepThroatRow) {
          .width_mm = row->width_mm,
          .spacing_to_next_mm = row->spacing_to_next_mm,
          .kind = row->kind,
          .outer = throat->outer_rows_assumed ? instep_row_is_usually_outer (i + 1, eyelets->pairs)
                                              : row->outer,
          .printed_number = i + 1,
        };
      height_mm += row->spacing_to_next_mm;
    }
}

/* Bytes between the members of a row may differ, so that each is looked at. */
static gboolean
rows_are_equal (const InstepEyeletRow *first,
                const InstepEyeletRow *second)
{
  return first->width_mm == second->width_mm &&
         first->spacing_to_next_mm == second->spacing_to_next_mm &&
         first->kind == second->kind && first->outer == second->outer &&
         first->left_out == second->left_out;
}

gboolean
instep_eyelets_is_equal (const InstepEyelets *first,
                         const InstepEyelets *second)
{
  g_return_val_if_fail (first != NULL, FALSE);
  g_return_val_if_fail (second != NULL, FALSE);

  if (first->pairs != second->pairs)
    return FALSE;

  for (guint i = 0; i < first->pairs; i++)
    {
      if (!rows_are_equal (&first->rows[i], &second->rows[i]))
        return FALSE;
    }

  return TRUE;
}
