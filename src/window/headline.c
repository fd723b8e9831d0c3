/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/headline.h"

#include <glib/gi18n.h>

#include "window/status.h"

void
instep_headline_show (GtkLabel   *label,
                      const char *headline,
                      const char *below)
{
  g_autofree char *told = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (headline != NULL);

  if (below != NULL)
    /* Translators: read aloud: a headline, "You may go on", and what is told below it. */
    told = g_strdup_printf (_("%s. %s"), headline, below);
  instep_status_set_texts (label, headline, told != NULL ? told : headline);
}
