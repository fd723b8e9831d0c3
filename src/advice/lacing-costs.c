/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/lacing-costs.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/lacing-search.h"

/* What the others are compared with. */
#define USUAL_ID "criss-cross"

/* All laces together, 0 when the lacing does not exist for @throat. */
static double
measure_lace_mm (const InstepPattern *pattern,
                 const InstepThroat  *throat)
{
  g_autofree InstepThreading *threading = g_new (InstepThreading, 1);
  double laced_mm = 0.0;

  if (!instep_threading_thread (pattern, throat, 0, threading, NULL))
    return 0.0;

  for (guint i = 0; i < threading->n_laces; i++)
    laced_mm += threading->laced_length_mm[i];

  return laced_mm;
}

gboolean
instep_advice_extra_lace (GPtrArray           *patterns,
                          const InstepPattern *pattern,
                          const InstepThroat  *throat,
                          int                 *percent)
{
  const InstepPattern *usual;
  double usual_mm, lace_mm;

  g_return_val_if_fail (patterns != NULL, FALSE);
  g_return_val_if_fail (pattern != NULL, FALSE);
  g_return_val_if_fail (throat != NULL, FALSE);
  g_return_val_if_fail (percent != NULL, FALSE);

  usual = instep_advice_find_lacing (patterns, USUAL_ID);
  if (usual == NULL)
    return FALSE;

  usual_mm = measure_lace_mm (usual, throat);
  lace_mm = measure_lace_mm (pattern, throat);
  if (usual_mm <= 0.0 || lace_mm <= 0.0)
    return FALSE;

  *percent = (int) lround (100.0 * (lace_mm / usual_mm - 1.0));

  return TRUE;
}

static const char *
say_heel_hold (InstepHeelHold hold)
{
  switch (hold)
    {
    case INSTEP_HEEL_HOLD_LESS:
      return _("Holds the heel less than criss-cross.");
    case INSTEP_HEEL_HOLD_MORE:
      return _("Holds the heel better than criss-cross.");
    case INSTEP_HEEL_HOLD_SAME:
    default:
      return _("Holds the heel as criss-cross does.");
    }
}

/* Whole sentences, since languages join such halves in their own ways. */
static char *
say_less_lace (InstepHeelHold hold,
               int            percent)
{
  switch (hold)
    {
    case INSTEP_HEEL_HOLD_LESS:
      return g_strdup_printf (_("Holds the heel less than criss-cross, and takes %d %% less lace."),
                              percent);
    case INSTEP_HEEL_HOLD_MORE:
      return g_strdup_printf (_("Holds the heel better than criss-cross, and takes %d %% less lace."),
                              percent);
    case INSTEP_HEEL_HOLD_SAME:
    default:
      return g_strdup_printf (_("Holds the heel as criss-cross does, and takes %d %% less lace."),
                              percent);
    }
}

static char *
say_more_lace (InstepHeelHold hold,
               int            percent)
{
  switch (hold)
    {
    case INSTEP_HEEL_HOLD_LESS:
      return g_strdup_printf (_("Holds the heel less than criss-cross, and takes %d %% more lace."),
                              percent);
    case INSTEP_HEEL_HOLD_MORE:
      return g_strdup_printf (_("Holds the heel better than criss-cross, and takes %d %% more lace."),
                              percent);
    case INSTEP_HEEL_HOLD_SAME:
    default:
      return g_strdup_printf (_("Holds the heel as criss-cross does, and takes %d %% more lace."),
                              percent);
    }
}

static char *
say_as_much_lace (InstepHeelHold hold)
{
  switch (hold)
    {
    case INSTEP_HEEL_HOLD_LESS:
      return g_strdup (_("Holds the heel less than criss-cross, and takes as much lace."));
    case INSTEP_HEEL_HOLD_MORE:
      return g_strdup (_("Holds the heel better than criss-cross, and takes as much lace."));
    case INSTEP_HEEL_HOLD_SAME:
    default:
      return g_strdup (_("Holds the heel as criss-cross does, and takes as much lace."));
    }
}

char *
instep_words_lacing_costs (GPtrArray           *patterns,
                           const InstepPattern *pattern,
                           const InstepThroat  *throat)
{
  InstepHeelHold hold;
  int percent;

  g_return_val_if_fail (patterns != NULL, NULL);
  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (throat != NULL, NULL);

  if (g_str_equal (instep_pattern_get_id (pattern), USUAL_ID))
    return g_strdup (_("What the other lacings are compared with."));

  hold = instep_pattern_get_heel_hold (pattern);
  if (!instep_advice_extra_lace (patterns, pattern, throat, &percent))
    return g_strdup (say_heel_hold (hold));
  if (percent == 0)
    return say_as_much_lace (hold);

  return percent < 0 ? say_less_lace (hold, -percent) : say_more_lace (hold, percent);
}

static const char *
name_heel_hold (InstepHeelHold hold)
{
  switch (hold)
    {
    case INSTEP_HEEL_HOLD_LESS:
      /* Translators: in short, how a lacing holds the heel beside criss-cross. */
      return C_("lacing", "less heel hold");
    case INSTEP_HEEL_HOLD_MORE:
      return C_("lacing", "better heel hold");
    case INSTEP_HEEL_HOLD_SAME:
    default:
      return C_("lacing", "usual heel hold");
    }
}

static char *
name_lace (int percent)
{
  /* Translators: in short, how much lace a lacing takes beside criss-cross. */
  if (percent == 0)
    return g_strdup (C_("lacing", "as much lace"));
  if (percent < 0)
    return g_strdup_printf (C_("lacing", "%d %% less lace"), -percent);

  return g_strdup_printf (C_("lacing", "%d %% more lace"), percent);
}

char *
instep_words_lacing_price (GPtrArray           *patterns,
                           const InstepPattern *pattern,
                           const InstepThroat  *throat)
{
  const char *hold;
  g_autofree char *lace = NULL;
  int percent;

  g_return_val_if_fail (patterns != NULL, NULL);
  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (throat != NULL, NULL);

  if (g_str_equal (instep_pattern_get_id (pattern), USUAL_ID))
    return NULL;

  hold = name_heel_hold (instep_pattern_get_heel_hold (pattern));
  if (!instep_advice_extra_lace (patterns, pattern, throat, &percent))
    return g_strdup (hold);

  lace = name_lace (percent);

  return g_strdup_printf ("%s · %s", hold, lace);
}
