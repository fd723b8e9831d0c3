/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/width-words.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/numbers.h"

static gboolean
is_breadth_measured (const InstepForecast *forecast)
{
  return forecast->feet[INSTEP_LEFT].width.breadth_measured ||
         forecast->feet[INSTEP_RIGHT].width.breadth_measured;
}

static gboolean
is_girth_measured (const InstepForecast *forecast)
{
  return !forecast->feet[INSTEP_LEFT].girth_estimated ||
         !forecast->feet[INSTEP_RIGHT].girth_estimated;
}

gboolean
instep_words_width_has_any (const InstepForecast *forecast,
                            const InstepFitInput *input)
{
  g_return_val_if_fail (forecast != NULL, FALSE);
  g_return_val_if_fail (input != NULL, FALSE);

  return is_breadth_measured (forecast) || is_girth_measured (forecast) ||
         input->width != INSTEP_WIDTH_NOT_SAID;
}

/* A fitting, or how the foot lies beyond it. */
static char *
say_fitting (const char        *name,
             InstepWidthBeyond  beyond)
{
  switch (beyond)
    {
    case INSTEP_WIDTH_NARROWER:
      /* Translators: a foot narrower than the narrowest fitting there is: "under 4A". */
      return g_strdup_printf (C_("width", "under %s"), name);
    case INSTEP_WIDTH_BROADER:
      /* Translators: a foot broader than the widest fitting there is: "over 6E". */
      return g_strdup_printf (C_("width", "over %s"), name);
    case INSTEP_WIDTH_INSIDE:
    default:
      return g_strdup (name);
    }
}

char *
instep_words_width_letter (const InstepFootWidth *width)
{
  g_return_val_if_fail (width != NULL, NULL);

  if (!width->breadth_measured)
    return NULL;

  return say_fitting (instep_width_letter_name (width->letter.letter), width->letter.beyond);
}

static char *
say_mark (const InstepMarkAsked *asked,
          const InstepMarkTable *table)
{
  return say_fitting (table->marks[asked->mark], asked->beyond);
}

char *
instep_words_width_mark (const InstepFootWidth *width,
                         const InstepFitTables *tables)
{
  g_autofree char *men = NULL;
  g_autofree char *women = NULL;

  g_return_val_if_fail (width != NULL, NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  if (width->marks_of_men.answered)
    men = say_mark (&width->marks_of_men, &tables->widths.marks);
  if (width->marks_of_women.answered)
    women = say_mark (&width->marks_of_women, &tables->widths.marks);

  if (men == NULL || women == NULL || g_str_equal (men, women))
    return g_strdup (men != NULL ? men : women);

  /* Translators: girth marks, that of men and that of women: "E or EE". */
  return g_strdup_printf (_("%s or %s"), men, women);
}

char *
instep_words_width_ratio (const InstepFootWidth *width)
{
  g_return_val_if_fail (width != NULL, NULL);

  return width->breadth_measured ? instep_words_number (width->ratio, 2) : NULL;
}

/* Adds the lines of the feet: one for both when they are alike.  NULL is a foot with nothing to say. */
static void
append_feet (GStrvBuilder *lines,
             const char   *left,
             const char   *right)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (left != NULL && right != NULL && g_str_equal (left, right))
    {
      /* Translators: "%s" goes on: "106.0 mm across: it asks for E (104.1 mm at its length)." */
      first = g_strdup_printf (_("Each foot, %s"), left);
      g_strv_builder_add (lines, first);
      return;
    }

  if (left != NULL)
    {
      /* Translators: "%s" goes on: "106.0 mm across: it asks for E (104.1 mm at its length)." */
      first = g_strdup_printf (_("Left foot, %s"), left);
      g_strv_builder_add (lines, first);
    }

  if (right != NULL)
    {
      /* Translators: "%s" goes on: "106.0 mm across: it asks for E (104.1 mm at its length)." */
      second = g_strdup_printf (_("Right foot, %s"), right);
      g_strv_builder_add (lines, second);
    }
}

static char *
join_lines (GStrvBuilder *lines)
{
  g_auto(GStrv) all = g_strv_builder_end (lines);

  return g_strjoinv ("\n", all);
}

/* The letter next to @letter on the side of the foot, or NULL when the foot lies within a letter. */
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
    return g_strdup_printf (_("%s across: it is broader than any letter. The widest is %s (%s at its "
                              "length)."), breadth, letter, nominal);

  if (asked->beyond == INSTEP_WIDTH_NARROWER)
    /* Translators: after "Left foot, "; lengths, and the narrowest letter there is. */
    return g_strdup_printf (_("%s across: it is narrower than any letter. The narrowest is %s (%s at "
                              "its length)."), breadth, letter, nominal);

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

static gboolean
is_shoe_off (const InstepFootWidth *width)
{
  return width->shoe == INSTEP_SHOE_WIDTH_TOO_NARROW || width->shoe == INSTEP_SHOE_WIDTH_TOO_BROAD;
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
  return g_strdup_printf (_("The shoe’s %s is %s too broad for it, about %s Brannock widths."), name,
                          off, steps);
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

  if (!is_breadth_measured (forecast))
    return NULL;

  table = &tables->widths.letters;
  left = say_letter_and_shoe (&forecast->feet[INSTEP_LEFT], input, table);
  right = say_letter_and_shoe (&forecast->feet[INSTEP_RIGHT], input, table);
  append_feet (lines, left, right);

  if (input->width == INSTEP_WIDTH_NOT_SAID)
    {
      g_autofree char *standard = say_standard_letter (input->sex, table);

      g_strv_builder_add (lines, standard);
    }

  doubt = say_doubt_of_letters (forecast, input->width, &tables->widths);
  g_strv_builder_add (lines, doubt);

  return join_lines (lines);
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

  if (is_shoe_off (left) && is_shoe_off (right) && left->shoe != right->shoe)
    return _("shoe too narrow for one foot, too broad for the other");
  if (is_shoe_off (left) && !is_shoe_off (right))
    return say_shoe_of_one (left->shoe, TRUE);
  if (!is_shoe_off (left) && is_shoe_off (right))
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

static char *
say_mark_and_span (const InstepMarkAsked *asked,
                   const InstepMarkTable *table)
{
  const char *mark = table->marks[asked->mark];
  g_autofree char *from = instep_words_number (asked->nominal_mm + table->below_mm, 1);
  g_autofree char *to = instep_words_mm (asked->nominal_mm + table->above_mm, 1);

  switch (asked->beyond)
    {
    case INSTEP_WIDTH_BROADER:
      /* Translators: more than the widest girth mark, and what that spans: "more than G (270.0–275.0 mm)". */
      return g_strdup_printf (_("more than %s (%s–%s)"), mark, from, to);
    case INSTEP_WIDTH_NARROWER:
      /* Translators: less than the narrowest girth mark, and what that spans. */
      return g_strdup_printf (_("less than %s (%s–%s)"), mark, from, to);
    case INSTEP_WIDTH_INSIDE:
    default:
      /* Translators: a girth mark and what it spans: "E (250.8–255.8 mm)". */
      return g_strdup_printf (_("%s (%s–%s)"), mark, from, to);
    }
}

/* By either table, for a wearer whose sex was not said. */
static char *
say_marks_of_both (const InstepFootWidth *width,
                   const InstepMarkTable *table,
                   const char            *girth)
{
  g_autofree char *men = say_mark (&width->marks_of_men, table);
  g_autofree char *women = say_mark (&width->marks_of_women, table);

  if (g_str_equal (men, women))
    /* Translators: after "Left foot, "; a length and a girth mark: "EE". */
    return g_strdup_printf (_("%s around the ball: it asks for %s by the men’s table and by the "
                              "women’s."), girth, men);

  /* Translators: after "Left foot, "; a length and girth marks: "E" and "EE". */
  return g_strdup_printf (_("%s around the ball: it asks for %s by the men’s table and for %s by the "
                            "women’s."), girth, men, women);
}

static char *
say_marks (const InstepFootForecast *foot,
           const InstepMarkTable    *table)
{
  const InstepFootWidth *width = &foot->width;
  g_autofree char *girth = NULL;
  g_autofree char *mark = NULL;

  if (foot->girth_estimated)
    return NULL;

  girth = instep_words_mm (foot->girth_mm, 1);
  if (width->marks_of_men.answered && width->marks_of_women.answered)
    return say_marks_of_both (width, table, girth);

  if (width->marks_of_men.answered)
    {
      mark = say_mark_and_span (&width->marks_of_men, table);
      /* Translators: after "Left foot, "; a length, then a girth mark with what it spans. */
      return g_strdup_printf (_("%s around the ball: it asks for %s by the men’s table."), girth,
                              mark);
    }

  mark = say_mark_and_span (&width->marks_of_women, table);
  /* Translators: after "Left foot, "; a length, then a girth mark with what it spans. */
  return g_strdup_printf (_("%s around the ball: it asks for %s by the women’s table."), girth, mark);
}

char *
instep_words_width_marks_text (const InstepForecast  *forecast,
                               const InstepFitTables *tables)
{
  g_autoptr(GStrvBuilder) lines = g_strv_builder_new ();
  const InstepMarkTable *table;
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  if (!is_girth_measured (forecast))
    return NULL;

  table = &tables->widths.marks;
  left = say_marks (&forecast->feet[INSTEP_LEFT], table);
  right = say_marks (&forecast->feet[INSTEP_RIGHT], table);
  append_feet (lines, left, right);
  if (table->conflict != NULL)
    g_strv_builder_add (lines, table->conflict);

  return join_lines (lines);
}

static const char *
say_who_is_below (const InstepForecast *forecast)
{
  const InstepFootWidth *left = &forecast->feet[INSTEP_LEFT].width;
  const InstepFootWidth *right = &forecast->feet[INSTEP_RIGHT].width;
  gboolean left_below = left->breadth_measured && left->try_wide;
  gboolean right_below = right->breadth_measured && right->try_wide;

  if (left_below && right_below)
    return _("Both feet are below: try wide.");
  if (left_below)
    return _("The left foot is below: try wide.");
  if (right_below)
    return _("The right foot is below: try wide.");

  return left->breadth_measured && right->breadth_measured
         ? _("Neither foot is below: standard will do by this rule.")
         : _("The foot that was measured is not below: standard will do by this rule.");
}

char *
instep_words_width_ratio_text (const InstepForecast  *forecast,
                               const InstepFitTables *tables)
{
  g_autofree char *standard = NULL;
  g_autofree char *wide = NULL;
  g_autofree char *limit = NULL;
  g_autofree char *rule = NULL;

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  if (!is_breadth_measured (forecast))
    return NULL;

  standard = instep_words_number (tables->widths.ratio.standard, 2);
  wide = instep_words_number (tables->widths.ratio.wide, 2);
  limit = instep_words_number (tables->widths.ratio.try_wide_below, 2);
  /* Translators: ratios of length to breadth: "2.65", "2.45", "2.55". */
  rule = g_strdup_printf (_("HOKA’s standard shoes are for feet of about %s, its wide ones for about "
                            "%s; below %s it says to try wide."), standard, wide, limit);

  return g_strjoin ("\n", rule, say_who_is_below (forecast), NULL);
}

static void
add_letter_sources (GPtrArray              *ids,
                    const InstepForecast   *forecast,
                    InstepWidthLetter       shoe,
                    const InstepWidthTable *table)
{
  gboolean is_off = FALSE;

  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    is_off |= is_shoe_off (&forecast->feet[side].width);

  g_ptr_array_add (ids, (gpointer) table->letters.source_id);
  if (is_off)
    g_ptr_array_add (ids, (gpointer) table->brannock_source_id);
  if (shoe == INSTEP_WIDTH_NOT_SAID)
    g_ptr_array_add (ids, (gpointer) table->letters.standard_source_id);
}

static void
add_mark_sources (GPtrArray             *ids,
                  InstepSex              sex,
                  const InstepMarkTable *table)
{
  if (sex != INSTEP_SEX_WOMEN)
    g_ptr_array_add (ids, (gpointer) table->men.source_id);
  if (sex != INSTEP_SEX_MEN)
    g_ptr_array_add (ids, (gpointer) table->women.source_id);
  if (table->conflict != NULL)
    g_ptr_array_add (ids, (gpointer) table->conflict_source_id);
}

const char **
instep_words_width_sources (InstepWidthSystem      system,
                            const InstepForecast  *forecast,
                            const InstepFitInput  *input,
                            const InstepFitTables *tables)
{
  g_autoptr(GPtrArray) ids = g_ptr_array_new ();

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  switch (system)
    {
    case INSTEP_WIDTH_SYSTEM_LETTERS:
      add_letter_sources (ids, forecast, input->width, &tables->widths);
      break;
    case INSTEP_WIDTH_SYSTEM_MARKS:
      add_mark_sources (ids, input->sex, &tables->widths.marks);
      break;
    case INSTEP_WIDTH_SYSTEM_RATIO:
    default:
      g_ptr_array_add (ids, (gpointer) tables->widths.ratio.source_id);
    }

  g_ptr_array_add (ids, NULL);

  return (const char **) g_ptr_array_free (g_steal_pointer (&ids), FALSE);
}

char *
instep_words_width_missing (const InstepForecast *forecast,
                            const InstepFitInput *input)
{
  gboolean no_breadth, no_girth;

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);

  no_breadth = !is_breadth_measured (forecast);
  no_girth = !is_girth_measured (forecast);

  if (no_breadth && input->width != INSTEP_WIDTH_NOT_SAID)
    /* Translators: "%s" is the width letter of a shoe, "2E". */
    return g_strdup_printf (_("The breadth of your feet is only estimated from their length. Measure "
                              "it, and you learn whether the shoe’s %s is the letter they ask for."),
                            instep_width_letter_name (input->width));

  if (no_breadth)
    return g_strdup (_("The breadth of your feet is only estimated from their length. Measure it, "
                       "and you learn which US letter they ask for."));

  if (no_girth)
    return g_strdup (_("The girth of your feet is only estimated. Measure it around the ball, and you "
                       "learn which Japanese mark they ask for."));

  return NULL;
}
