/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The remedies in words. */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/fit-words.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/numbers.h"

/* A step of the metric systems is 5 mm and no half of anything. */
static gboolean
has_half_sizes (InstepSizeSystem system)
{
  switch (system)
    {
    case INSTEP_SIZE_MONDO:
    case INSTEP_SIZE_JP:
    case INSTEP_SIZE_CN:
    case INSTEP_SIZE_KR:
      return FALSE;
    default:
      return TRUE;
    }
}

static char *
say_size_up (InstepSizeLabel label)
{
  g_autofree char *size = NULL;

  if (label.system == INSTEP_SIZE_NONE)
    return g_strdup (_("Half a size up"));

  size = instep_size_label_to_string (label);

  if (has_half_sizes (label.system))
    /* Translators: the size of a shoe to try, "EU 44" or "Mondo 275". */
    return g_strdup_printf (_("Half a size up: %s"), size);

  return g_strdup_printf (_("The next size up: %s"), size);
}

static char *
say_size_down (InstepSizeLabel label)
{
  g_autofree char *size = NULL;

  if (label.system == INSTEP_SIZE_NONE)
    return g_strdup (_("Half a size down"));

  size = instep_size_label_to_string (label);

  if (has_half_sizes (label.system))
    /* Translators: the size of a shoe to try, "EU 43" or "Mondo 265". */
    return g_strdup_printf (_("Half a size down: %s"), size);

  return g_strdup_printf (_("The next size down: %s"), size);
}

static char *
say_recommended_size (InstepSizeLabel label)
{
  g_autofree char *size = NULL;

  if (label.system == INSTEP_SIZE_NONE)
    return g_strdup (_("The recommended size"));

  size = instep_size_label_to_string (label);

  /* Translators: "%s" is the size of a shoe, "EU 44". */
  return g_strdup_printf (_("The recommended size: %s"), size);
}

char *
instep_words_remedy_title (const InstepRemedy *remedy)
{
  g_return_val_if_fail (remedy != NULL, NULL);

  switch (remedy->kind)
    {
    case INSTEP_REMEDY_RELACE:
      return g_strdup (_("Lace the shoe anew"));
    case INSTEP_REMEDY_SECOND_INSOLE_OUT:
      return g_strdup (_("Take out a second insole"));
    case INSTEP_REMEDY_HEEL_LOCK:
      return g_strdup (_("Lace with a heel lock"));
    case INSTEP_REMEDY_THINNER_SOCK:
      return g_strdup (_("A thinner sock"));
    case INSTEP_REMEDY_WIDER_FITTING:
      return g_strdup (_("A wider fitting of this shoe"));
    case INSTEP_REMEDY_HALF_SIZE_UP:
      return say_size_up (remedy->label);
    case INSTEP_REMEDY_HALF_SIZE_DOWN:
      return say_size_down (remedy->label);
    case INSTEP_REMEDY_RECOMMENDED_SIZE:
    default:
      return say_recommended_size (remedy->label);
    }
}

/* The letter to ask for, where the foot was measured and the shoe's letter is known. */
static char *
say_wider_fitting (const InstepRemedy *remedy)
{
  if (remedy->letter == INSTEP_WIDTH_NOT_SAID)
    return g_strdup (_("One width more around the ball, the same length."));

  /* Translators: width letters of shoes, "2E" and "D". */
  return g_strdup_printf (_("One width more around the ball, the same length. Your foot asks for %s, "
                            "and this shoe is %s."),
                          instep_width_letter_name (remedy->letter),
                          instep_width_letter_name (remedy->shoe_letter));
}

char *
instep_words_remedy_text (const InstepRemedy *remedy)
{
  g_autofree char *good = NULL;

  g_return_val_if_fail (remedy != NULL, NULL);

  switch (remedy->kind)
    {
    case INSTEP_REMEDY_RELACE:
      return g_strdup (_("Looser over the forefoot, snug at the heel. Adds no length."));
    case INSTEP_REMEDY_SECOND_INSOLE_OUT:
      return g_strdup (_("If one lies on the other: it takes room around the foot."));
    case INSTEP_REMEDY_HEEL_LOCK:
      return g_strdup (_("Holds the foot back. Adds no length."));
    case INSTEP_REMEDY_THINNER_SOCK:
      return g_strdup (_("Technical or a liner, without thick seams."));
    case INSTEP_REMEDY_WIDER_FITTING:
      return say_wider_fitting (remedy);
    case INSTEP_REMEDY_HALF_SIZE_UP:
      return g_strdup (_("Longer, and a little wider."));
    case INSTEP_REMEDY_HALF_SIZE_DOWN:
      return g_strdup (_("Shorter, so that the foot slides less."));
    case INSTEP_REMEDY_RECOMMENDED_SIZE:
    default:
      good = instep_words_mm (INSTEP_TOE_GOOD_MM, 1);
      /* Translators: "%s" is a length, "9.5 mm". */
      return g_strdup_printf (_("The smallest size with %s or more."), good);
    }
}

const char *
instep_words_cost (InstepCost cost)
{
  switch (cost)
    {
    case INSTEP_COST_FREE:
      /* Translators: what a remedy costs: nothing, a pair of socks, a pair of shoes. */
      return C_("cost", "free");
    case INSTEP_COST_SOCK:
      return C_("cost", "a sock");
    case INSTEP_COST_SHOE:
    default:
      return C_("cost", "a shoe");
    }
}

char *
instep_words_gain (const InstepMaybe *gain_mm)
{
  g_autofree char *number = NULL;

  g_return_val_if_fail (gain_mm != NULL, NULL);

  if (!gain_mm->said)
    return g_strdup (_("cannot be put in millimetres"));

  number = instep_words_signed_number (gain_mm->value, 1);

  /* Translators: room gained in millimetres, "+1.6 mm". */
  return g_strdup_printf (_("%s mm"), number);
}

const char *
instep_words_enough (InstepEnough enough)
{
  switch (enough)
    {
    case INSTEP_ENOUGH_YES:
      /* Translators: whether a remedy is enough by itself. */
      return C_("remedy", "enough");
    case INSTEP_ENOUGH_NO:
      return C_("remedy", "not enough alone");
    case INSTEP_ENOUGH_UNKNOWN:
    default:
      return C_("remedy", "try it");
    }
}

/* As many decimals as keep the number on its side of the limits: "6.36" is tight, "6.4" is not. */
static guint
count_decimals (double planned_mm)
{
  InstepToeVerdict verdict = instep_toe_verdict (0.0, planned_mm);
  double scale = 10.0;
  guint decimals = 1;

  while (decimals < 3 && instep_toe_verdict (0.0, rint (planned_mm * scale) / scale) != verdict)
    {
      decimals++;
      scale *= 10.0;
    }

  return decimals;
}

char *
instep_words_leads_to (const InstepRemedy *remedy)
{
  g_autofree char *room = NULL;

  g_return_val_if_fail (remedy != NULL, NULL);

  if (!remedy->planned_mm.said)
    return NULL;

  room = instep_words_number (remedy->planned_mm.value, count_decimals (remedy->planned_mm.value));

  /* Translators: what a remedy leads to, millimetres and what they are called: "7.8 · adequate". */
  return g_strdup_printf (C_("remedy", "%s · %s"), room, instep_words_toe_verdict (remedy->verdict));
}

char *
instep_words_leads_to_mm (const InstepRemedy *remedy)
{
  g_autofree char *room = NULL;

  g_return_val_if_fail (remedy != NULL, NULL);

  if (!remedy->planned_mm.said)
    return NULL;

  room = instep_words_mm (remedy->planned_mm.value, count_decimals (remedy->planned_mm.value));

  /* Translators: what a remedy leads to: "7.8 mm · adequate". */
  return g_strdup_printf (_("%s · %s"), room, instep_words_toe_verdict (remedy->verdict));
}

char *
instep_words_nothing_to_buy (const InstepForecast *forecast)
{
  g_return_val_if_fail (forecast != NULL, NULL);

  if (!forecast->nothing_to_buy)
    return NULL;

  if (forecast->n_remedies == 0 || forecast->remedies[0].cost != INSTEP_COST_FREE)
    return g_strdup (_("Nothing to buy: there is room enough."));

  return g_strdup (_("Nothing to buy: try what is free first."));
}
