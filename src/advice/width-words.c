/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/width-words.h"

#include <glib/gi18n.h>

#include "advice/numbers.h"
#include "advice/width-lines.h"

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
      /* Translators: more than the widest girth mark, and what that spans: "more than G
       * (270.0–275.0 mm)".
       */
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
  return g_strdup_printf (_("%s around the ball: it asks for %s by the men’s table and for %s by "
                            "the women’s."), girth, men, women);
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
  return g_strdup_printf (_("%s around the ball: it asks for %s by the women’s table."), girth,
                          mark);
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
  instep_width_lines_add_feet (lines, left, right);
  if (table->conflict != NULL)
    g_strv_builder_add (lines, table->conflict);

  return instep_width_lines_join (lines);
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
  rule = g_strdup_printf (_("HOKA’s standard shoes are for feet of about %s, its wide ones for "
                            "about %s; below %s it says to try wide."), standard, wide, limit);

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
    is_off |= instep_shoe_width_is_off (forecast->feet[side].width.shoe);

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
    return g_strdup_printf (_("The breadth of your feet is only estimated from their length. "
                              "Measure it, and you learn whether the shoe’s %s is the letter they "
                              "ask for."),
                            instep_width_letter_name (input->width));

  if (no_breadth)
    return g_strdup (_("The breadth of your feet is only estimated from their length. Measure it, "
                       "and you learn which US letter they ask for."));

  if (no_girth)
    return g_strdup (_("The girth of your feet is only estimated. Measure it around the ball, and "
                       "you learn which Japanese mark they ask for."));

  return NULL;
}
