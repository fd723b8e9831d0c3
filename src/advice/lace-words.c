/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/lace-words.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/numbers.h"

const char *
instep_words_lace_ends (InstepLaceEnds ends)
{
  switch (ends)
    {
    case INSTEP_LACE_ENDS_NONE:
    case INSTEP_LACE_ENDS_TOO_SHORT:
      /* Translators: a word on the length of a lace. */
      return C_("lace", "too short");
    case INSTEP_LACE_ENDS_SHORT_BOW:
      return C_("lace", "short bow");
    case INSTEP_LACE_ENDS_TRIM:
      return C_("lace", "trim it");
    case INSTEP_LACE_ENDS_FIT:
    default:
      return C_("lace", "fits");
    }
}

/* What follows the sentence on how much each end has. */
static const char *
get_remark (InstepLaceEnds ends)
{
  switch (ends)
    {
    case INSTEP_LACE_ENDS_TOO_SHORT:
      /* Translators: this sentence and the next ones are about both ends of a lace. */
      return _("That is too short to tie.");
    case INSTEP_LACE_ENDS_SHORT_BOW:
      return _("That is enough for a short bow.");
    case INSTEP_LACE_ENDS_TRIM:
      return _("Tie a double knot, or trim it.");
    case INSTEP_LACE_ENDS_NONE:
    case INSTEP_LACE_ENDS_FIT:
    default:
      return _("It fits.");
    }
}

char *
instep_words_lace_cm (double length_mm)
{
  g_autofree char *number = instep_words_number (length_mm / 10.0, 0);

  /* Translators: the length of a lace, "114 cm". */
  return g_strdup_printf (_("%s cm"), number);
}

char *
instep_words_my_lace (double lace_mm,
                      double laced_length_mm)
{
  double ends_mm = instep_lace_ends_mm (lace_mm, laced_length_mm);
  InstepLaceEnds ends = instep_lace_ends_judge (ends_mm);
  g_autofree char *lace = instep_words_lace_cm (lace_mm);
  g_autofree char *end = instep_words_lace_cm (ends_mm);
  g_autofree char *sentence = NULL;

  if (ends == INSTEP_LACE_ENDS_NONE)
    {
      g_autofree char *laced = instep_words_lace_cm (laced_length_mm);

      /* Translators: lengths of a lace: "A lace of 40 cm is too short: this lacing takes 55 cm." */
      return g_strdup_printf (_("A lace of %s is too short: this lacing takes %s."), lace, laced);
    }

  /* Translators: lengths: "A lace of 114 cm leaves 29 cm at each end." */
  sentence = g_strdup_printf (_("A lace of %s leaves %s at each end."), lace, end);

  return g_strjoin (" ", sentence, get_remark (ends), NULL);
}

char *
instep_words_typed_lace (double length_mm)
{
  g_autofree char *number = instep_words_short_number (length_mm / 10.0, 1);

  return g_strdup_printf (_("%s cm"), number);
}

char *
instep_words_lace_refusal (void)
{
  g_autofree char *lowest = instep_words_number (INSTEP_LACE_MIN_MM / 10.0, 0);
  g_autofree char *highest = instep_words_lace_cm (INSTEP_LACE_MAX_MM);

  /* Translators: what the length of a lace may be: "20", and "400 cm". */
  return g_strdup_printf (_("Allowed are %s–%s."), lowest, highest);
}

char *
instep_words_lace_to_buy (double laced_length_mm,
                          double end_length_mm)
{
  double lace_mm = instep_lace_length_mm (laced_length_mm, end_length_mm);
  double to_buy_mm = instep_lace_to_buy_mm (lace_mm);
  g_autofree char *laced = instep_words_lace_cm (laced_length_mm);
  g_autofree char *other = instep_words_lace_cm (to_buy_mm > 0.0 ? to_buy_mm : lace_mm);

  if (to_buy_mm > 0.0)
    /* Translators: lengths of a lace, "55 cm" and "114 cm". */
    return g_strdup_printf (_("%s laced; buy %s."), laced, other);

  return g_strdup_printf (_("%s laced; it needs %s, longer than any lace sold."), laced, other);
}

static char *
say_too_short (double lace_mm,
               double to_buy_mm)
{
  g_autofree char *length = instep_words_lace_cm (to_buy_mm > 0.0 ? to_buy_mm : lace_mm);

  if (to_buy_mm > 0.0)
    /* Translators: about a lace; "%s" is a length, "114 cm". */
    return g_strdup_printf (_("Too short to tie: buy %s."), length);

  return g_strdup_printf (_("Too short to tie: it takes %s, longer than any lace sold."), length);
}

/* Where none is sold that is longer there is nothing to say. */
static char *
say_short_bow (double to_buy_mm)
{
  g_autofree char *length = instep_words_lace_cm (to_buy_mm);

  if (to_buy_mm <= 0.0)
    return NULL;

  /* Translators: about a lace that does for a short bow; "%s" is a length, "114 cm". */
  return g_strdup_printf (_("For a longer bow buy %s."), length);
}

char *
instep_words_lace_advice (double lace_mm,
                          double laced_length_mm,
                          double end_length_mm)
{
  double wanted_mm = instep_lace_length_mm (laced_length_mm, end_length_mm);
  double to_buy_mm = instep_lace_to_buy_mm (wanted_mm);

  switch (instep_lace_ends_judge (instep_lace_ends_mm (lace_mm, laced_length_mm)))
    {
    case INSTEP_LACE_ENDS_NONE:
    case INSTEP_LACE_ENDS_TOO_SHORT:
      return say_too_short (wanted_mm, to_buy_mm);
    case INSTEP_LACE_ENDS_SHORT_BOW:
      return say_short_bow (to_buy_mm);
    case INSTEP_LACE_ENDS_TRIM:
      return g_strdup (get_remark (INSTEP_LACE_ENDS_TRIM));
    case INSTEP_LACE_ENDS_FIT:
    default:
      return NULL;
    }
}

void
instep_words_lace_bar_init (InstepLaceBarTexts *texts,
                            double              lace_mm,
                            double              laced_length_mm)
{
  double ends_mm = instep_lace_ends_mm (lace_mm, laced_length_mm);
  g_autofree char *lace = instep_words_number (lace_mm / 10.0, 0);
  g_autofree char *laced = instep_words_number (laced_length_mm / 10.0, 0);

  g_return_if_fail (texts != NULL);

  /* Translators: the unit of all numbers in the picture of a lace. */
  texts->unit = C_("lace picture", "cm");
  texts->end = instep_words_number (fabs (ends_mm) / 10.0, 0);
  if (ends_mm < 0.0)
    {
      /* Translators: below either end of a lace that is too short to go through all eyelets. */
      texts->end_name = C_("lace picture", "missing");
      /* Translators: centimetres of a lace, and how many of them the lacing takes: "40 of 55 laced". */
      texts->laced = g_strdup_printf (C_("lace picture", "%s of %s laced"), lace, laced);
      return;
    }

  /* Translators: below either free end of a lace. */
  texts->end_name = C_("lace picture", "end");
  /* Translators: centimetres of a lace that lie in the shoe: "55 laced". */
  texts->laced = g_strdup_printf (C_("lace picture", "%s laced"), laced);
}

void
instep_words_lace_bar_clear (InstepLaceBarTexts *texts)
{
  g_return_if_fail (texts != NULL);

  g_clear_pointer (&texts->end, g_free);
  g_clear_pointer (&texts->laced, g_free);
}
