/* SPDX-License-Identifier: GPL-3.0-or-later */

/* US width letters in words, and the shoe beside them. */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/width-words.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/numbers.h"
#include "advice/width-lines.h"

/* The letter on the other side of the foot, or NULL when the foot lies within its own letter. */
static const char *
find_neighbour (const InstepLetterAsked *asked,
                const InstepLetterTable *table)
{
  int step = asked->off_mm > 0.0 ? 1 : -1;
  int neighbour = (int) asked->letter + step;

  if (fabs (asked->off_mm) <= table->tolerance_mm || neighbour < INSTEP_WIDTH_4A ||
      neighbour >= INSTEP_N_WIDTH_LETTERS)
    return NULL;

  return instep_width_letter_name ((InstepWidthLetter) neighbour);
}

static char *
say_letter (const InstepFootForecast *foot,
            const InstepLetterTable  *table)
{
  const InstepLetterAsked *asked = &foot->width.letter;
  const char *letter = instep_width_letter_name (asked->letter);
  const char *neighbour = find_neighbour (asked, table);
  g_autofree char *breadth = instep_words_mm (foot->breadth_mm, 1);
  g_autofree char *nominal = instep_words_mm (asked->nominal_mm, 1);

  if (asked->beyond == INSTEP_WIDTH_BROADER)
    /* Translators: after "Left foot, "; lengths, and the widest letter there is. */
    return g_strdup_printf (_("%s across: it is broader than any letter. The widest is %s (%s at "
                              "its length)."), breadth, letter, nominal);

  if (asked->beyond == INSTEP_WIDTH_NARROWER)
    /* Translators: after "Left foot, "; lengths, and the narrowest letter there is. */
    return g_strdup_printf (_("%s across: it is narrower than any letter. The narrowest is %s (%s "
                              "at its length)."), breadth, letter, nominal);

  if (neighbour != NULL)
    /* Translators: after "Left foot, ": "106.0 mm across: it lies between E and 2E, nearer to 2E
     * (108.4 mm at its length)."
     */
    return g_strdup_printf (_("%s across: it lies between %s and %s, nearer to %s (%s at its "
                              "length)."),
                            breadth, asked->off_mm > 0.0 ? letter : neighbour,
                            asked->off_mm > 0.0 ? neighbour : letter, letter, nominal);

  /* Translators: after "Left foot, ": "106.0 mm across: it asks for E (104.1 mm at its length)." */
  return g_strdup_printf (_("%s across: it asks for %s (%s at its length)."), breadth, letter,
                          nominal);
}

/* How far off the shoe is, or NULL when its letter is not known. */
static char *
say_shoe (const InstepFootWidth *width,
          InstepWidthLetter      shoe)
{
  g_autofree char *off = NULL;
  g_autofree char *steps = NULL;
  const char *name;

  if (width->shoe == INSTEP_SHOE_WIDTH_UNKNOWN)
    return NULL;

  if (width->shoe == INSTEP_SHOE_WIDTH_FITS)
    return g_strdup (_("The shoe has that letter."));

  name = instep_width_letter_name (shoe);
  off = instep_words_mm (fabs (width->shoe_off_mm.value), 1);
  steps = instep_words_number (fabs (width->shoe_off_widths), 1);

  if (width->shoe == INSTEP_SHOE_WIDTH_TOO_NARROW)
    /* Translators: a letter, a length, a number of steps: "The shoe’s D is 6.9 mm too narrow for
     * it, about 1.4 Brannock widths."
     */
    return g_strdup_printf (_("The shoe’s %s is %s too narrow for it, about %s Brannock widths."),
                            name, off, steps);

  /* Translators: a letter, a length, a number of steps: "The shoe’s 2E is 6.9 mm too broad for it,
   * about 1.4 Brannock widths."
   */
  return g_strdup_printf (_("The shoe’s %s is %s too broad for it, about %s Brannock widths."),
                          name, off, steps);
}

static char *
say_letter_and_shoe (const InstepFootForecast *foot,
                     const InstepFitInput     *input,
                     const InstepLetterTable  *table)
{
  g_autofree char *letter = NULL;
  g_autofree char *shoe = NULL;

  if (!foot->width.breadth_measured)
    return NULL;

  letter = say_letter (foot, table);
  shoe = say_shoe (&foot->width, input->width);

  return shoe != NULL ? g_strjoin (" ", letter, shoe, NULL) : g_steal_pointer (&letter);
}

/* What a shoe without a letter usually is. */
static char *
say_standard_letter (InstepSex                sex,
                     const InstepLetterTable *table)
{
  const char *men = instep_width_letter_name (table->standard_men);
  const char *women = instep_width_letter_name (table->standard_women);

  switch (sex)
    {
    case INSTEP_SEX_MEN:
      /* Translators: "%s" is a width letter, "D". */
      return g_strdup_printf (_("Say the shoe’s letter to learn how far off it is: a men’s shoe "
                                "without one is usually %s."), men);
    case INSTEP_SEX_WOMEN:
      /* Translators: "%s" is a width letter, "B". */
      return g_strdup_printf (_("Say the shoe’s letter to learn how far off it is: a women’s shoe "
                                "without one is usually %s."), women);
    case INSTEP_SEX_NOT_SAID:
    default:
      /* Translators: width letters, "D" and "B". */
      return g_strdup_printf (_("Say the shoe’s letter to learn how far off it is: without one it "
                                "is usually %s for men and %s for women."), men, women);
    }
}

static gboolean
is_extended (InstepWidthLetter        letter,
             const InstepLetterTable *table)
{
  return letter != INSTEP_WIDTH_NOT_SAID &&
         (letter < table->printed_from || letter > table->printed_to);
}

/* How sure the letters are. */
static char *
say_doubt_of_letters (const InstepForecast   *forecast,
                      InstepWidthLetter       shoe,
                      const InstepWidthTable *table)
{
  const InstepLetterTable *letters = &table->letters;
  g_autofree char *tolerance = instep_words_short_number (letters->tolerance_mm, 1);
  g_autofree char *half_size = instep_words_mm (letters->size_mm / 2.0, 1);
  g_autofree char *doubt = NULL;
  g_autofree char *extended = NULL;
  gboolean any_extended = is_extended (shoe, letters);

  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    any_extended |= forecast->feet[side].width.breadth_measured &&
                    forecast->feet[side].width.letter.extended;

  /* Translators: "A letter is good to ± 2 mm. Half a size longer, it is about 1.5 mm broader." */
  doubt = g_strdup_printf (_("A letter is good to ± %s mm. Half a size longer, it is about %s "
                             "broader."), tolerance, half_size);
  if (!any_extended)
    return g_steal_pointer (&doubt);

  /* Translators: width letters, "C" and "2E". */
  extended = g_strdup_printf (_("Only %s to %s are printed: letters outside are continued by us in "
                                "the same steps."),
                              instep_width_letter_name (letters->printed_from),
                              instep_width_letter_name (letters->printed_to));

  return g_strjoin (" ", doubt, extended, NULL);
}

char *
instep_words_width_letters_text (const InstepForecast  *forecast,
                                 const InstepFitInput  *input,
                                 const InstepFitTables *tables)
{
  g_autoptr(GStrvBuilder) lines = g_strv_builder_new ();
  const InstepLetterTable *table;
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;
  g_autofree char *doubt = NULL;

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  table = &tables->widths.letters;
  left = say_letter_and_shoe (&forecast->feet[INSTEP_LEFT], input, table);
  right = say_letter_and_shoe (&forecast->feet[INSTEP_RIGHT], input, table);
  if (left == NULL && right == NULL)
    return NULL;

  instep_width_lines_add_feet (lines, left, right);

  if (input->width == INSTEP_WIDTH_NOT_SAID)
    {
      g_autofree char *standard = say_standard_letter (input->sex, table);

      g_strv_builder_add (lines, standard);
    }

  doubt = say_doubt_of_letters (forecast, input->width, &tables->widths);
  g_strv_builder_add (lines, doubt);

  return instep_width_lines_join (lines);
}

/* @is_left: which foot the shoe is off for, when it is for one of two. */
static const char *
say_shoe_of_one (InstepShoeWidth shoe,
                 gboolean        is_left)
{
  if (shoe == INSTEP_SHOE_WIDTH_TOO_NARROW)
    return is_left ? _("shoe too narrow on the left") : _("shoe too narrow on the right");

  return is_left ? _("shoe too broad on the left") : _("shoe too broad on the right");
}

const char *
instep_words_width_shoe (const InstepForecast *forecast)
{
  const InstepFootWidth *left, *right;

  g_return_val_if_fail (forecast != NULL, NULL);

  left = &forecast->feet[INSTEP_LEFT].width;
  right = &forecast->feet[INSTEP_RIGHT].width;
  if (left->shoe == INSTEP_SHOE_WIDTH_UNKNOWN && right->shoe == INSTEP_SHOE_WIDTH_UNKNOWN)
    return NULL;

  if (instep_shoe_width_is_off (left->shoe) && instep_shoe_width_is_off (right->shoe) &&
      left->shoe != right->shoe)
    return _("shoe too narrow for one foot, too broad for the other");
  if (instep_shoe_width_is_off (left->shoe) && !instep_shoe_width_is_off (right->shoe))
    return say_shoe_of_one (left->shoe, TRUE);
  if (!instep_shoe_width_is_off (left->shoe) && instep_shoe_width_is_off (right->shoe))
    return say_shoe_of_one (right->shoe, FALSE);
  if (right->shoe == INSTEP_SHOE_WIDTH_UNKNOWN)
    return _("shoe fits on the left");
  if (left->shoe == INSTEP_SHOE_WIDTH_UNKNOWN)
    return _("shoe fits on the right");
  if (left->shoe == INSTEP_SHOE_WIDTH_TOO_NARROW)
    return _("shoe too narrow");
  if (left->shoe == INSTEP_SHOE_WIDTH_TOO_BROAD)
    return _("shoe too broad");

  return _("shoe fits");
}
