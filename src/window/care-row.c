/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/care-row.h"

#include <glib/gi18n.h>

#include "advice/numbness-words.h"
#include "numbness/red-flags.h"
#include "window/source-list.h"
#include "window/urgency-tone.h"

struct _InstepCareRow
{
  AdwPreferencesRow  parent_instance;

  /* Template widgets */
  GtkWidget         *pill;
  GtkImage          *icon;
  GtkLabel          *urgency;
  GtkLabel          *sign;
  GtkLabel          *care;
  GtkLabel          *reason;
  AdwBin            *sources;
  GtkWidget         *take_back;

  /* Owned */
  InstepSession     *session;

  guint              index;
};

G_DEFINE_FINAL_TYPE (InstepCareRow, instep_care_row, ADW_TYPE_PREFERENCES_ROW)

static const char *
get_id (InstepCareRow *self)
{
  return instep_numb_question_answer_ids (INSTEP_NUMB_RED_FLAG)[self->index];
}

static void
take_back_cb (InstepCareRow *self)
{
  InstepNumbnessAnswers answers = *instep_session_get_answers (self->session);

  instep_red_flag_take_back (&answers, get_id (self));
  instep_session_set_answers (self->session, &answers);
}

static void
instep_care_row_dispose (GObject *object)
{
  g_clear_object (&INSTEP_CARE_ROW (object)->session);

  G_OBJECT_CLASS (instep_care_row_parent_class)->dispose (object);
}

static void
instep_care_row_class_init (InstepCareRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = instep_care_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/care-row.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepCareRow, pill);
  gtk_widget_class_bind_template_child (widget_class, InstepCareRow, icon);
  gtk_widget_class_bind_template_child (widget_class, InstepCareRow, urgency);
  gtk_widget_class_bind_template_child (widget_class, InstepCareRow, sign);
  gtk_widget_class_bind_template_child (widget_class, InstepCareRow, care);
  gtk_widget_class_bind_template_child (widget_class, InstepCareRow, reason);
  gtk_widget_class_bind_template_child (widget_class, InstepCareRow, sources);
  gtk_widget_class_bind_template_child (widget_class, InstepCareRow, take_back);
  gtk_widget_class_bind_template_callback (widget_class, take_back_cb);
}

static void
instep_care_row_init (InstepCareRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_flag (InstepCareRow       *self,
           const InstepContent *content)
{
  const char *sign = instep_numbness_guide_answer (&content->guide, INSTEP_NUMB_RED_FLAG, get_id (self));
  const InstepNumbCare *care = instep_numbness_guide_care (&content->guide, get_id (self));
  InstepUrgency urgency = instep_red_flag_urgency (get_id (self));
  /* Translators: names a button; %s is a sign that a doctor should see, as it was ticked. */
  g_autofree char *take_back = g_strdup_printf (_("Not so? Take it back: %s"), sign);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), sign);
  gtk_label_set_text (self->sign, sign);
  gtk_label_set_text (self->urgency, instep_words_urgency_title (urgency));
  gtk_image_set_from_icon_name (self->icon, instep_urgency_icon (urgency));
  instep_set_urgency_tone (self->pill, urgency);
  gtk_label_set_text (self->care, care->text);
  adw_bin_set_child (self->sources,
                     instep_source_list_new (content, (const char * const *) care->source_ids));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->take_back),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, take_back,
                                  -1);
}

GtkWidget *
instep_care_row_new (InstepSession *session,
                     guint          index)
{
  InstepCareRow *self = g_object_new (INSTEP_TYPE_CARE_ROW, NULL);

  g_return_val_if_fail (INSTEP_IS_SESSION (session), GTK_WIDGET (self));

  self->session = g_object_ref (session);
  self->index = index;
  show_flag (self, instep_session_get_content (session));
  instep_care_row_show (self);

  return GTK_WIDGET (self);
}

guint
instep_care_row_get_index (InstepCareRow *self)
{
  g_return_val_if_fail (INSTEP_IS_CARE_ROW (self), 0);

  return self->index;
}

void
instep_care_row_show (InstepCareRow *self)
{
  const InstepNumbnessGuide *guide;
  g_autofree char *reason = NULL;
  InstepNumbQuestion question;
  const char *answer;

  g_return_if_fail (INSTEP_IS_CARE_ROW (self));

  guide = &instep_session_get_content (self->session)->guide;
  if (instep_red_flag_find_reason (instep_session_get_answers (self->session), get_id (self),
                                   &question, &answer))
    /* Translators: why a doctor should see it: a question, and what was answered to it. */
    reason = g_strdup_printf (_("From your answer to “%s”: %s."), guide->questions[question].text,
                              instep_numbness_guide_answer (guide, question, answer));

  gtk_label_set_text (self->reason, reason != NULL ? reason : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason), reason != NULL);
}
