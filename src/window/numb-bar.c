/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/numb-bar.h"

#include "advice/numbness-words.h"
#include "window/result-bar.h"
#include "window/stop-or-go.h"

struct _InstepNumbBar
{
  AdwBin           parent_instance;

  InstepResultBar *bar;
  GtkImage        *sign;

  /* Owned */
  InstepSession   *session;
};

G_DEFINE_FINAL_TYPE (InstepNumbBar, instep_numb_bar, ADW_TYPE_BIN)

static void
show_session (InstepNumbBar *self)
{
  g_auto(InstepNumbnessJudgement) judgement = { 0 };
  g_autofree char *in_short = NULL;
  InstepStopOrGo what;

  instep_session_judge (self->session, &judgement);
  what = instep_stop_or_go (self->session, &judgement);
  if (what != INSTEP_NOTHING_SAID)
    in_short = instep_words_result_in_short (&judgement);

  instep_stop_or_go_show (what, GTK_WIDGET (self->bar), self->sign);
  instep_result_bar_show (self->bar, instep_stop_or_go_headline (what, &judgement), in_short);
}

static void
instep_numb_bar_dispose (GObject *object)
{
  InstepNumbBar *self = INSTEP_NUMB_BAR (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_numb_bar_parent_class)->dispose (object);
}

static void
instep_numb_bar_class_init (InstepNumbBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = instep_numb_bar_dispose;
}

static void
instep_numb_bar_init (InstepNumbBar *self)
{
  self->sign = g_object_new (GTK_TYPE_IMAGE,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             "valign", GTK_ALIGN_CENTER,
                             NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->sign), "stop-or-go");

  self->bar = g_object_new (INSTEP_TYPE_RESULT_BAR, "shows", "numb.show-result", NULL);
  instep_result_bar_set_sign (self->bar, GTK_WIDGET (self->sign));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->bar));
}

void
instep_numb_bar_set_session (InstepNumbBar *self,
                             InstepSession *session)
{
  g_return_if_fail (INSTEP_IS_NUMB_BAR (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "answers-changed",
                           G_CALLBACK (show_session), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "changed",
                           G_CALLBACK (show_session), self, G_CONNECT_SWAPPED);
  show_session (self);
}
