/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/fit-result.h"

#include "advice/fit-words.h"
#include "window/care-notice.h"
#include "window/fit-details.h"
#include "window/judging.h"
#include "window/room-card.h"
#include "window/verdict-card.h"

struct _InstepFitResult
{
  AdwBin                parent_instance;

  /* Template widgets */
  GtkWidget            *outdated;
  GtkScrolledWindow    *scrolled;
  GtkBox               *column;
  InstepVerdictCard    *verdict;
  InstepCareNotice     *care;
  GtkLabel             *warnings;
  InstepRoomCard       *room;

  /* Borrowed from the column; NULL until the first frame was painted without it */
  InstepFitDetails     *details;
  guint                 create_details_id;

  /* Owned */
  InstepSession        *session;
};

G_DEFINE_FINAL_TYPE (InstepFitResult, instep_fit_result, ADW_TYPE_BIN)

static void
show_warnings (InstepFitResult      *self,
               const InstepForecast *forecast)
{
  g_auto(GStrv) sentences = instep_words_warnings (forecast);
  g_autofree char *text = g_strjoinv ("\n", sentences);

  gtk_label_set_text (self->warnings, text);
  /* Some say how to lace; and the run that they are about is not to be run with a red flag. */
  gtk_widget_set_visible (GTK_WIDGET (self->warnings),
                          *text != '\0' && instep_session_may_advise (self->session));
}

static void
show_session (InstepFitResult *self)
{
  /* The last good result stays where it is, told apart by looks and by a sentence. */
  gtk_widget_set_visible (self->outdated, !instep_session_is_current (self->session));
  if (!instep_session_is_current (self->session))
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->column), "outdated");
      return;
    }

  gtk_widget_remove_css_class (GTK_WIDGET (self->column), "outdated");
  instep_verdict_card_show (self->verdict, self->session);
  show_warnings (self, instep_session_get_forecast (self->session));
  instep_room_card_show (self->room, self->session);
  if (self->details != NULL)
    instep_fit_details_show (self->details, self->session);
}

static gboolean
create_details (gpointer data)
{
  InstepFitResult *self = data;

  self->create_details_id = 0;
  self->details = INSTEP_FIT_DETAILS (instep_fit_details_new ());
  instep_fit_details_show (self->details, self->session);
  gtk_box_append (self->column, GTK_WIDGET (self->details));

  return G_SOURCE_REMOVE;
}

/* Most of the details lie below what is seen at first: the first frame need not wait for them. */
static void
instep_fit_result_map (GtkWidget *widget)
{
  InstepFitResult *self = INSTEP_FIT_RESULT (widget);

  GTK_WIDGET_CLASS (instep_fit_result_parent_class)->map (widget);

  if (self->details == NULL && self->create_details_id == 0)
    self->create_details_id = g_idle_add_full (G_PRIORITY_LOW, create_details, self, NULL);
}

static void
instep_fit_result_dispose (GObject *object)
{
  InstepFitResult *self = INSTEP_FIT_RESULT (object);

  g_clear_handle_id (&self->create_details_id, g_source_remove);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_fit_result_parent_class)->dispose (object);
}

static void
instep_fit_result_class_init (InstepFitResultClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_CARE_NOTICE);
  g_type_ensure (INSTEP_TYPE_ROOM_CARD);
  g_type_ensure (INSTEP_TYPE_VERDICT_CARD);

  object_class->dispose = instep_fit_result_dispose;
  widget_class->map = instep_fit_result_map;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/fit-result.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, outdated);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, scrolled);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, column);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, verdict);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, care);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, warnings);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, room);
}

static void
instep_fit_result_init (InstepFitResult *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_fit_result_set_session (InstepFitResult *self,
                               InstepSession   *session)
{
  g_return_if_fail (INSTEP_IS_FIT_RESULT (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  instep_care_notice_set_session (self->care, session);
  g_signal_connect_object (session, "changed",
                           G_CALLBACK (show_session), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "answers-changed",
                           G_CALLBACK (show_session), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "lacing-changed",
                           G_CALLBACK (show_session), self, G_CONNECT_SWAPPED);
  show_session (self);
}

void
instep_fit_result_set_narrow (InstepFitResult *self,
                              gboolean         narrow)
{
  g_return_if_fail (INSTEP_IS_FIT_RESULT (self));

  instep_verdict_card_set_narrow (self->verdict, narrow);
}

void
instep_fit_result_show_top (InstepFitResult *self)
{
  g_return_if_fail (INSTEP_IS_FIT_RESULT (self));

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0.0);
}

void
instep_fit_result_show_sum (InstepFitResult *self)
{
  g_return_if_fail (INSTEP_IS_FIT_RESULT (self));

  instep_verdict_card_show_sum (self->verdict);
}
