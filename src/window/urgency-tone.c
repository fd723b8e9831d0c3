/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/urgency-tone.h"

void
instep_set_urgency_tone (GtkWidget     *widget,
                         InstepUrgency  urgency)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  for (InstepUrgency other = INSTEP_URGENCY_DOCTOR_SOON; other <= INSTEP_URGENCY_EMERGENCY; other++)
    {
      if (other == urgency)
        gtk_widget_add_css_class (widget, instep_urgency_id (other));
      else
        gtk_widget_remove_css_class (widget, instep_urgency_id (other));
    }
}

const char *
instep_urgency_icon (InstepUrgency urgency)
{
  switch (urgency)
    {
    case INSTEP_URGENCY_EMERGENCY:
      return "instep-emergency-symbolic";
    case INSTEP_URGENCY_SAME_DAY:
      return "instep-same-day-symbolic";
    case INSTEP_URGENCY_DOCTOR_SOON:
    case INSTEP_URGENCY_NONE:
    default:
      return "instep-doctor-symbolic";
    }
}
