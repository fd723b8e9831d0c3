/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/stop-or-go.h"

#include <glib/gi18n.h>

#include "advice/numbness-words.h"

static const struct
{
  const char *css_class;
  const char *icon_name;
} LOOKS[] = {
  [INSTEP_NOTHING_SAID] = { "unsaid", "view-more-horizontal-symbolic" },
  [INSTEP_GO_ON] = { "go", "media-playback-start-symbolic" },
  [INSTEP_STOP] = { "stop", "media-playback-stop-symbolic" },
};

InstepStopOrGo
instep_stop_or_go (InstepSession                 *session,
                   const InstepNumbnessJudgement *judgement)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (session), INSTEP_NOTHING_SAID);
  g_return_val_if_fail (judgement != NULL, INSTEP_NOTHING_SAID);

  if (instep_numbness_answers_is_empty (instep_session_get_answers (session)))
    return INSTEP_NOTHING_SAID;

  return judgement->stop ? INSTEP_STOP : INSTEP_GO_ON;
}

const char *
instep_stop_or_go_headline (InstepStopOrGo                 what,
                            const InstepNumbnessJudgement *judgement)
{
  g_return_val_if_fail (judgement != NULL, NULL);

  return what == INSTEP_NOTHING_SAID ? _("Say where it goes numb")
                                     : instep_words_stop_or_go_headline (judgement);
}

void
instep_stop_or_go_show (InstepStopOrGo  what,
                        GtkWidget      *toned,
                        GtkImage       *sign)
{
  g_return_if_fail (what < G_N_ELEMENTS (LOOKS));
  g_return_if_fail (GTK_IS_WIDGET (toned));
  g_return_if_fail (GTK_IS_IMAGE (sign));

  for (guint i = 0; i < G_N_ELEMENTS (LOOKS); i++)
    {
      if (i != what)
        gtk_widget_remove_css_class (toned, LOOKS[i].css_class);
    }

  gtk_widget_add_css_class (toned, LOOKS[what].css_class);
  gtk_image_set_from_icon_name (sign, LOOKS[what].icon_name);
}
