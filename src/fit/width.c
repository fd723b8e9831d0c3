/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/width.h"

#include <math.h>

/* The step that @off_mm belongs to, from @lowest to @highest; the next one begins @next_mm above the
 * middle of each.
 */
static int
find_step (double             off_mm,
           double             step_mm,
           double             next_mm,
           int                lowest,
           int                highest,
           InstepWidthBeyond *beyond)
{
  double step = floor ((off_mm + step_mm - next_mm) / step_mm);

  *beyond = INSTEP_WIDTH_INSIDE;
  if (step < lowest)
    *beyond = INSTEP_WIDTH_NARROWER;
  else if (step > highest)
    *beyond = INSTEP_WIDTH_BROADER;

  return (int) CLAMP (step, lowest, highest);
}

static InstepLetterAsked
ask_letter (const InstepWidthTable *table,
            double                  length_mm,
            double                  breadth_mm)
{
  const InstepLetterTable *letters = &table->letters;
  double off_mm = breadth_mm - instep_width_letter_breadth_mm (table, INSTEP_WIDTH_D, length_mm);
  InstepLetterAsked asked;
  int step;

  step = find_step (off_mm, letters->letter_mm, letters->letter_mm / 2.0,
                    (int) letters->extended_from - INSTEP_WIDTH_D,
                    (int) letters->extended_to - INSTEP_WIDTH_D, &asked.beyond);
  asked.letter = (InstepWidthLetter) (INSTEP_WIDTH_D + step);
  asked.extended = asked.letter < letters->printed_from || asked.letter > letters->printed_to;
  asked.nominal_mm = instep_width_letter_breadth_mm (table, asked.letter, length_mm);
  asked.off_mm = breadth_mm - asked.nominal_mm;

  return asked;
}

static InstepMarkAsked
ask_mark (const InstepMarkTable *table,
          const InstepGirthLine *line,
          double                 length_mm,
          double                 girth_mm)
{
  double off_mm = girth_mm - instep_girth_mark_mm (table, line, table->middle, length_mm);
  InstepMarkAsked asked = { .answered = TRUE };
  int middle = (int) table->middle;
  /* Marks span whole millimetres, −3 to +2: the next one's begin 1 mm on, and half of that is ours. */
  double next_mm = (table->above_mm + table->mark_mm + table->below_mm) / 2.0;

  asked.mark = (guint) (middle + find_step (off_mm, table->mark_mm, next_mm, -middle,
                                            (int) table->n_marks - 1 - middle, &asked.beyond));
  asked.nominal_mm = instep_girth_mark_mm (table, line, asked.mark, length_mm);
  asked.off_mm = girth_mm - asked.nominal_mm;

  return asked;
}

/* A foot beyond the last letter has no shoe that fits it. */
static InstepShoeWidth
compare_letters (const InstepLetterAsked *asked,
                 InstepWidthLetter        shoe,
                 double                   shoe_off_mm)
{
  if (shoe == asked->letter && asked->beyond == INSTEP_WIDTH_INSIDE)
    return INSTEP_SHOE_WIDTH_FITS;

  return shoe_off_mm > 0.0 ? INSTEP_SHOE_WIDTH_TOO_NARROW : INSTEP_SHOE_WIDTH_TOO_BROAD;
}

InstepFootWidth
instep_foot_width (const InstepWidthTable *table,
                   double                  length_mm,
                   InstepMaybe             breadth_mm,
                   InstepMaybe             girth_mm,
                   InstepSex               sex,
                   InstepWidthLetter       shoe)
{
  InstepFootWidth width = { .breadth_measured = breadth_mm.said };

  g_return_val_if_fail (table != NULL, width);

  if (breadth_mm.said)
    {
      width.letter = ask_letter (table, length_mm, breadth_mm.value);
      width.ratio = length_mm / breadth_mm.value;
      width.try_wide = width.ratio < table->ratio.try_wide_below;
    }

  if (breadth_mm.said && shoe != INSTEP_WIDTH_NOT_SAID)
    {
      double off_mm = breadth_mm.value - instep_width_letter_breadth_mm (table, shoe, length_mm);

      width.shoe = compare_letters (&width.letter, shoe, off_mm);
      width.shoe_off_mm = INSTEP_SAID (off_mm);
      width.shoe_off_widths = off_mm / table->brannock_width_mm;
    }

  if (girth_mm.said && sex != INSTEP_SEX_WOMEN)
    width.marks_of_men = ask_mark (&table->marks, &table->marks.men, length_mm, girth_mm.value);

  if (girth_mm.said && sex != INSTEP_SEX_MEN)
    width.marks_of_women = ask_mark (&table->marks, &table->marks.women, length_mm, girth_mm.value);

  return width;
}

gboolean
instep_shoe_width_is_off (InstepShoeWidth shoe)
{
  return shoe == INSTEP_SHOE_WIDTH_TOO_NARROW || shoe == INSTEP_SHOE_WIDTH_TOO_BROAD;
}

const char *
instep_shoe_width_id (InstepShoeWidth shoe)
{
  static const char * const ids[] = {
    [INSTEP_SHOE_WIDTH_UNKNOWN] = NULL,
    [INSTEP_SHOE_WIDTH_FITS] = "fits",
    [INSTEP_SHOE_WIDTH_TOO_NARROW] = "too-narrow",
    [INSTEP_SHOE_WIDTH_TOO_BROAD] = "too-broad",
  };

  g_return_val_if_fail (shoe < G_N_ELEMENTS (ids), NULL);

  return ids[shoe];
}
