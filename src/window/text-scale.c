/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/text-scale.h"

/* GTK keeps the resolution of text in 1024ths of a dot per inch. */
#define USUAL_XFT_DPI (96 * 1024)

double
instep_get_text_scale (GtkWidget *widget)
{
  int xft_dpi;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 1.0);

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &xft_dpi, NULL);

  return xft_dpi > 0 ? (double) xft_dpi / USUAL_XFT_DPI : 1.0;
}
