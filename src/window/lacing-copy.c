/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-copy.h"

#include <glib/gi18n.h>

#include "advice/lacing-told.h"
#include "window/notice.h"

void
instep_lacing_copy_steps (GtkWidget     *widget,
                          InstepSession *session)
{
  g_auto(InstepLacingTold) told = { 0 };
  g_autofree char *text = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (instep_session_get_threading (session) != NULL);

  instep_lacing_told_init (&told, instep_session_get_pattern (session),
                           instep_session_get_threading (session), INSTEP_END_LENGTH_DEFAULT_MM,
                           instep_session_get_my_laces_mm (session));
  text = instep_lacing_told_to_text (&told);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  instep_notice_tell (widget, _("Steps copied"));
}
