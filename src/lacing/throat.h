/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The shoe's opening: rows of eyelets from the toe (row 1) to the ankle (row n). */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define INSTEP_PAIRS_MIN  4
#define INSTEP_PAIRS_MAX 10

/* Defaults of the lacing facts §6: the average sneaker. */
#define INSTEP_ROW_WIDTH_DEFAULT_MM    50.0
#define INSTEP_ROW_SPACING_DEFAULT_MM  16.0
#define INSTEP_END_LENGTH_DEFAULT_MM  250.0

typedef enum { INSTEP_ROW_EYELET, INSTEP_ROW_LOOP } InstepRowKind;

/* Rows of zig-zag eyestays, nearer to the tongue or further from it. */
typedef enum { INSTEP_ROWS_ALL, INSTEP_ROWS_INNER, INSTEP_ROWS_OUTER } InstepRowSet;

/* The foot the shoe is for.  On a left shoe the drawing's L column is the big-toe side. */
typedef enum { INSTEP_SHOE_LEFT, INSTEP_SHOE_RIGHT, INSTEP_N_SHOES } InstepShoe;

typedef struct
{
  double        width_mm;            /* between the two eyelets of the row */
  double        spacing_to_next_mm;  /* to the next row; of the last row unused */
  InstepRowKind kind;
  gboolean      outer;               /* on zig-zag eyestays: of the set further from the tongue */
  guint         printed_number;      /* what the row is called; gaps where one is left out */
} InstepThroatRow;

/* A row that no lace goes through, as an eyelet is broken: it is only there to be seen. */
typedef struct
{
  double        width_mm;
  double        height_mm;           /* above the first row that is laced; below it, negative */
  InstepRowKind kind;
  guint         printed_number;
} InstepLeftOutRow;

/**
 * InstepThroat:
 * @rows: those that are laced, from the toe up
 * @left_out: those that are not, from the toe up
 * @outer_rows_assumed: whether nobody said which rows are the outer ones, and the usual are taken
 *
 * The geometry of the eyelets.  A plain value.
 */
typedef struct
{
  guint            n_rows;
  InstepThroatRow  rows[INSTEP_PAIRS_MAX];
  guint            n_left_out;
  InstepLeftOutRow left_out[INSTEP_PAIRS_MAX];
  InstepShoe       shoe;
  gboolean         outer_rows_assumed;
} InstepThroat;

/* Whether @row of a shoe with @pairs is an outer one where nobody says: n, n-2, … are. */
gboolean instep_row_is_usually_outer (guint              row,
                                      guint              pairs);

/* @pairs rows of one width and spacing; @pairs is 4–10, lengths are over 0. */
void   instep_throat_init_uniform (InstepThroat       *throat,
                                   guint               pairs,
                                   double              row_width_mm,
                                   double              row_spacing_mm,
                                   InstepShoe          shoe);

/* Height of a row (1–n) above row 1, mm. */
double instep_throat_row_height_mm (const InstepThroat *throat,
                                    guint               row);

/* The rows of a set, 1–n from the toe up, and how many they are. */
guint  instep_throat_find_rows     (const InstepThroat *throat,
                                    InstepRowSet        set,
                                    guint               rows[INSTEP_PAIRS_MAX]);

/* Whether both have the same rows, for the same shoe. */
gboolean instep_throat_is_equal    (const InstepThroat *first,
                                    const InstepThroat *second);

/* Whether all widths and spacings are over 0 and finite, and the rows at most 10. */
gboolean instep_throat_is_sound    (const InstepThroat *throat);

G_END_DECLS
