/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which fitting a foot asks for, in systems that stand beside each other. */

#pragma once

#include "fit/input.h"

G_BEGIN_DECLS

/* Whether a foot lies outside a system that was asked for its fitting. */
typedef enum
{
  INSTEP_WIDTH_INSIDE,
  INSTEP_WIDTH_NARROWER,      /* than the narrowest fitting, which is then the one asked for */
  INSTEP_WIDTH_BROADER,       /* than the widest one */
} InstepWidthBeyond;

/* The letter of a shoe beside the one a foot asks for. */
typedef enum
{
  INSTEP_SHOE_WIDTH_UNKNOWN,
  INSTEP_SHOE_WIDTH_FITS,          /* it is that letter */
  INSTEP_SHOE_WIDTH_TOO_NARROW,
  INSTEP_SHOE_WIDTH_TOO_BROAD,
} InstepShoeWidth;

/* The US letter that a breadth asks for. */
typedef struct
{
  InstepWidthLetter letter;
  gboolean          extended;      /* outside the letters that a source prints */
  InstepWidthBeyond beyond;
  double            nominal_mm;    /* the breadth the letter is made for at this length */
  double            off_mm;        /* the foot's breadth less that */
} InstepLetterAsked;

/* The girth mark that a girth asks for. */
typedef struct
{
  gboolean          answered;
  guint             mark;          /* index into the marks of the table */
  InstepWidthBeyond beyond;
  double            nominal_mm;    /* the girth of the mark at this length */
  double            off_mm;        /* the foot's girth less that */
} InstepMarkAsked;

/**
 * InstepFootWidth:
 * @breadth_measured: whether @letter and @ratio are answered
 * @ratio: length ÷ breadth
 * @try_wide: whether @ratio is one of feet that a wide shoe is advised for
 * @shoe: known when breadth and the shoe's letter are
 * @shoe_off_mm: the foot's breadth less that of the shoe's letter at the foot's length: positive
 *   where the foot is the broader one; said when @shoe is known
 * @shoe_off_widths: the same, counted in widths of the Brannock device
 * @marks_of_men: by the line of men; answered when the girth was measured and the wearer is not a
 *   woman
 * @marks_of_women: the same the other way round
 *
 * What one foot asks for.  An estimated breadth or girth answers nothing.
 */
typedef struct
{
  gboolean          breadth_measured;
  InstepLetterAsked letter;
  double            ratio;
  gboolean          try_wide;
  InstepShoeWidth   shoe;
  InstepMaybe       shoe_off_mm;
  double            shoe_off_widths;
  InstepMarkAsked   marks_of_men;
  InstepMarkAsked   marks_of_women;
} InstepFootWidth;

/**
 * instep_foot_width:
 * @length_mm: of the foot as it was measured
 * @breadth_mm: measured, or not said
 * @girth_mm: measured, or not said
 * @shoe: the width letter of the shoe, or `INSTEP_WIDTH_NOT_SAID`
 *
 * Returns: the nearest letter, halfway between two the wider one; and the mark whose whole
 *   millimetres are nearest
 */
InstepFootWidth instep_foot_width (const InstepWidthTable *table,
                                   double                  length_mm,
                                   InstepMaybe             breadth_mm,
                                   InstepMaybe             girth_mm,
                                   InstepSex               sex,
                                   InstepWidthLetter       shoe);

/* Whether a shoe has another letter than the foot asks for. */
gboolean        instep_shoe_width_is_off (InstepShoeWidth     shoe);

/* "fits", "too-narrow", "too-broad", or `NULL` where it is not known; borrowed. */
const char     *instep_shoe_width_id (InstepShoeWidth         shoe);

G_END_DECLS
