/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/care-notice.h"

#include "advice/numbness-words.h"
#include "numbness/red-flags.h"
#include "window/aside.h"
#include "window/urgency-tone.h"

struct _InstepCareNotice
{
  AdwBin         parent_instance;

  /* Template widgets */
  GtkImage      *icon;
  GtkLabel      *headline;

  /* Owned */
  InstepSession *session;
};

G_DEFINE_FINAL_TYPE (InstepCareNotice, instep_care_notice, ADW_TYPE_BIN)

static void
show_answers (InstepCareNotice *self)
{
  InstepUrgency urgency = instep_red_flags_urgency (instep_session_get_answers (self->session));

  gtk_widget_set_visible (GTK_WIDGET (self), urgency != INSTEP_URGENCY_NONE);
  if (urgency == INSTEP_URGENCY_NONE)
    return;

  instep_set_urgency_tone (GTK_WIDGET (self), urgency);
  gtk_image_set_from_icon_name (self->icon, instep_urgency_icon (urgency));
  gtk_label_set_text (self->headline, instep_words_urgency_title (urgency));
}

static void
instep_care_notice_dispose (GObject *object)
{
  g_clear_object (&INSTEP_CARE_NOTICE (object)->session);

  G_OBJECT_CLASS (instep_care_notice_parent_class)->dispose (object);
}

static void
instep_care_notice_class_init (InstepCareNoticeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);

  G_OBJECT_CLASS (klass)->dispose = instep_care_notice_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/care-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepCareNotice, icon);
  gtk_widget_class_bind_template_child (widget_class, InstepCareNotice, headline);
}

static void
instep_care_notice_init (InstepCareNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_care_notice_set_session (InstepCareNotice *self,
                                InstepSession    *session)
{
  g_return_if_fail (INSTEP_IS_CARE_NOTICE (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "answers-changed",
                           G_CALLBACK (show_answers), self, G_CONNECT_SWAPPED);
  show_answers (self);
}
