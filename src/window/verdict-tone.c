/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/verdict-tone.h"

InstepToeVerdict
instep_headline_tone (const InstepForecast *forecast)
{
  const InstepFootForecast *lead;

  g_return_val_if_fail (forecast != NULL, INSTEP_TOE_GOOD);

  lead = &forecast->feet[forecast->lead];

  /* Girth that presses names itself first in the headline, so the headline is not toned "good". */
  if (lead->girth_verdict == INSTEP_GIRTH_AT_THE_LIMIT ||
      lead->girth_verdict == INSTEP_GIRTH_TOO_TIGHT)
    return MIN (lead->verdict, INSTEP_TOE_TIGHT);

  return lead->verdict;
}

void
instep_set_verdict_tone (GtkWidget        *widget,
                         InstepToeVerdict  tone)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  for (InstepToeVerdict other = INSTEP_TOE_TOO_SHORT; other <= INSTEP_TOE_TOO_LONG; other++)
    {
      if (other != tone)
        gtk_widget_remove_css_class (widget, instep_toe_verdict_id (other));
    }

  gtk_widget_add_css_class (widget, instep_toe_verdict_id (tone));
}
