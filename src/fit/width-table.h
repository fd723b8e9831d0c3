/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is known of widths, by system.  Content fills it; no system is turned into another. */

#pragma once

#include "fit/size-label.h"

G_BEGIN_DECLS

/* US width letters, narrow to wide; from D: 4A is −6, 6E is +6. */
typedef enum
{
  INSTEP_WIDTH_NOT_SAID,
  INSTEP_WIDTH_4A, INSTEP_WIDTH_3A, INSTEP_WIDTH_2A, INSTEP_WIDTH_A, INSTEP_WIDTH_B, INSTEP_WIDTH_C,
  INSTEP_WIDTH_D, INSTEP_WIDTH_E, INSTEP_WIDTH_2E, INSTEP_WIDTH_3E, INSTEP_WIDTH_4E,
  INSTEP_WIDTH_5E, INSTEP_WIDTH_6E,
  INSTEP_N_WIDTH_LETTERS
} InstepWidthLetter;

/* More marks than any system has. */
#define INSTEP_GIRTH_MARKS_MAX 16

/* US letters: the breadth of D at one length, and from there so much a letter, so much a size. */
typedef struct
{
  double             d_breadth_mm;       /* 97 */
  double             d_length_mm;        /* 262: the foot that has it */
  double             letter_mm;          /* 5 of breadth */
  double             size_mm;            /* 3 of breadth, for a whole size of length */
  double             tolerance_mm;       /* ± 2: what one letter spans */
  InstepWidthLetter  printed_from;       /* C; letters outside are continued by us */
  InstepWidthLetter  printed_to;         /* 2E */
  InstepWidthLetter  extended_from;      /* 4A: the narrowest that is answered */
  InstepWidthLetter  extended_to;        /* 6E */
  InstepWidthLetter  standard_men;       /* D */
  InstepWidthLetter  standard_women;     /* B */
  const char        *source_id;          /* interned: of the printed letters */
  const char        *standard_source_id;
} InstepLetterTable;

/* The girth of the middle mark at one length, and what each mm of length adds to it. */
typedef struct
{
  double      girth_mm;
  double      length_mm;
  double      slope;
  const char *source_id;                 /* interned */
} InstepGirthLine;

/* Girth marks of JIS S 5037. */
typedef struct
{
  const char      *marks[INSTEP_GIRTH_MARKS_MAX];   /* interned, narrow to wide: A … G */
  guint            n_marks;
  guint            middle;               /* the mark the lines give: E */
  double           mark_mm;              /* 6 of girth */
  double           below_mm;             /* −3: a mark spans from here … */
  double           above_mm;             /* … to +2, in whole millimetres */
  InstepGirthLine  men;                  /* 243 at 250, 0.6 */
  InstepGirthLine  women;                /* 231 at 235, 0.6 */
  char            *conflict;             /* what another source says, or NULL; a sentence */
  const char      *conflict_source_id;   /* interned */
} InstepMarkTable;

/* Length ÷ breadth, as one brand sorts its widths. */
typedef struct
{
  double      standard;                  /* 2.65 */
  double      wide;                      /* 2.45 */
  double      try_wide_below;            /* 2.55 */
  const char *source_id;                 /* interned */
} InstepRatioTable;

/**
 * InstepWidthTable:
 *
 * Systems of widths beside each other, each by its own source.
 */
typedef struct
{
  InstepLetterTable  letters;
  double             brannock_width_mm;  /* 4.76 of ball width */
  const char        *brannock_source_id; /* interned */
  InstepMarkTable    marks;
  InstepRatioTable   ratio;
  double             size_length_mm;     /* 25.4/3: a whole size in the UK and the US */
  /* Girth from one width fitting to the next, mm; at INSTEP_SIZE_NONE that of no known system */
  double             fitting_mm[INSTEP_N_SIZE_SYSTEMS];
  double             girth_per_size_mm;  /* 6.35 of girth for a whole size of length */
  char              *letters_without_mm; /* why UK and EU letters get no millimetres; a sentence */
} InstepWidthTable;

/* Frees what the table owns, and leaves it empty. */
void        instep_width_table_clear (InstepWidthTable  *table);

/* "2E", or `NULL` for no letter; borrowed. */
const char *instep_width_letter_name (InstepWidthLetter  letter);

/* The breadth a letter is made for at a length of foot, mm; the foot as it was measured. */
double      instep_width_letter_breadth_mm (const InstepWidthTable *table,
                                            InstepWidthLetter       letter,
                                            double                  length_mm);

/* The girth of a mark, by its index, at a length of foot, mm. */
double      instep_girth_mark_mm           (const InstepMarkTable  *table,
                                            const InstepGirthLine  *line,
                                            guint                   mark,
                                            double                  length_mm);

G_END_DECLS
