/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "window/status.h"

#define TOLD "instep-told"

/* Older versions of GTK make the new text the label's name, which readers follow.  Newer ones give a
 * status no name, but can announce.
 */
static void
announce (GtkLabel   *status,
          const char *told)
{
#if GTK_CHECK_VERSION (4, 14, 0)
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  gtk_accessible_announce (GTK_ACCESSIBLE (status), told, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  G_GNUC_END_IGNORE_DEPRECATIONS
#endif
}

void
instep_status_set_text (GtkLabel   *status,
                        const char *text)
{
  instep_status_set_texts (status, text, text);
}

void
instep_status_set_texts (GtkLabel   *status,
                         const char *seen,
                         const char *told)
{
  g_return_if_fail (GTK_IS_LABEL (status));
  g_return_if_fail (seen != NULL && told != NULL);

  gtk_label_set_text (status, seen);
  gtk_accessible_update_property (GTK_ACCESSIBLE (status), GTK_ACCESSIBLE_PROPERTY_LABEL, told, -1);

  if (g_strcmp0 (g_object_get_data (G_OBJECT (status), TOLD), told) == 0)
    return;

  g_object_set_data_full (G_OBJECT (status), TOLD, g_strdup (told), g_free);
  if (*told != '\0' && gtk_widget_get_mapped (GTK_WIDGET (status)))
    announce (status, told);
}
