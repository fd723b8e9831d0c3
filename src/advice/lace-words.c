/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/lace-words.h"

#include <glib/gi18n.h>

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
