/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/care-card.h"

#include <adwaita.h>

#include "advice/numbness-words.h"
#include "window/care-row.h"
#include "window/judging.h"
#include "window/urgency-tone.h"

struct _InstepCareCard
{
  GtkBox          parent_instance;

  /* Template widgets */
  GtkBox         *head;
  GtkImage       *icon;
  GtkLabel       *headline;
  GtkLabel       *how_soon;
  GtkLabel       *stop;
  GtkWidget      *ask_first;
  GtkListBox     *signs;
  GtkWidget      *told_group;
  GtkListBox     *told;

  /* Borrowed from their lists; of the flags NULL until it is raised for the first time */
  GtkWidget      *rows[INSTEP_NUMB_ANSWERS_MAX];
  AdwActionRow   *told_rows[INSTEP_NUMB_N_QUESTIONS];

  /* Owned */
  InstepSession  *session;
};

G_DEFINE_FINAL_TYPE (InstepCareCard, instep_care_card, GTK_TYPE_BOX)

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
show_head (InstepCareCard                *self,
           const InstepNumbnessJudgement *judgement)
{
  const InstepUrgency urgency = judgement->urgency;

  instep_set_urgency_tone (GTK_WIDGET (self->head), urgency);
  gtk_image_set_from_icon_name (self->icon, instep_urgency_icon (urgency));
  gtk_label_set_text (self->headline, instep_words_urgency_title (urgency));
  /* "Soon" is all there is to say of soon. */
  show_text (self->how_soon,
             urgency > INSTEP_URGENCY_DOCTOR_SOON ? instep_words_urgency (urgency) : NULL);
  gtk_label_set_text (self->stop, instep_words_stop_or_go (judgement));
  /* Nobody thinks of shoes in an emergency. */
  gtk_widget_set_visible (self->ask_first, urgency < INSTEP_URGENCY_EMERGENCY);
}

/* Rows are kept, since one of them may have the focus. */
static void
show_sign (InstepCareCard *self,
           guint           index,
           gboolean        raised)
{
  if (self->rows[index] == NULL && raised)
    {
      self->rows[index] = instep_care_row_new (self->session, index);
      gtk_list_box_append (self->signs, self->rows[index]);
    }

  if (self->rows[index] == NULL)
    return;

  gtk_widget_set_visible (self->rows[index], raised);
  instep_care_row_show (INSTEP_CARE_ROW (self->rows[index]));
}

static void
show_signs (InstepCareCard                *self,
            const InstepNumbnessJudgement *judgement)
{
  const char * const *ids = instep_numb_question_answer_ids (INSTEP_NUMB_RED_FLAG);

  for (guint i = 0; ids[i] != NULL; i++)
    show_sign (self, i, g_strv_contains (judgement->red_flags, ids[i]));
}

static void
show_told (InstepCareCard *self)
{
  const InstepNumbnessGuide *guide = &instep_session_get_content (self->session)->guide;
  gboolean any = FALSE;

  for (InstepNumbQuestion i = INSTEP_NUMB_WHERE; i < INSTEP_NUMB_N_QUESTIONS; i++)
    {
      g_autofree char *said = instep_words_said (guide, instep_session_get_answers (self->session), i);

      adw_action_row_set_subtitle (self->told_rows[i], said != NULL ? said : "");
      gtk_widget_set_visible (GTK_WIDGET (self->told_rows[i]), said != NULL);
      any = any || said != NULL;
    }

  gtk_widget_set_visible (self->told_group, any);
}

static void
show_answers (InstepCareCard *self)
{
  g_auto(InstepNumbnessJudgement) judgement = { 0 };

  instep_session_judge (self->session, &judgement);
  if (judgement.red_flags[0] == NULL)
    return;

  show_head (self, &judgement);
  show_signs (self, &judgement);
  show_told (self);
}

/* The ids begin with the most urgent. */
static int
compare_rows (GtkListBoxRow *first,
              GtkListBoxRow *second,
              gpointer       data)
{
  return (int) instep_care_row_get_index (INSTEP_CARE_ROW (first)) -
         (int) instep_care_row_get_index (INSTEP_CARE_ROW (second));
}

static void
add_told_row (InstepCareCard     *self,
              InstepNumbQuestion  question)
{
  const InstepNumbnessGuide *guide = &instep_session_get_content (self->session)->guide;

  self->told_rows[question] = g_object_new (ADW_TYPE_ACTION_ROW,
                                            "focusable", FALSE,
                                            "subtitle-lines", 0,
                                            "title", guide->questions[question].text,
                                            "title-lines", 0,
                                            "use-markup", FALSE,
                                            NULL);
  gtk_list_box_append (self->told, GTK_WIDGET (self->told_rows[question]));
}

static void
instep_care_card_dispose (GObject *object)
{
  InstepCareCard *self = INSTEP_CARE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), INSTEP_TYPE_CARE_CARD);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_care_card_parent_class)->dispose (object);
}

static void
instep_care_card_class_init (InstepCareCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = instep_care_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/care-card.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepCareCard, head);
  gtk_widget_class_bind_template_child (widget_class, InstepCareCard, icon);
  gtk_widget_class_bind_template_child (widget_class, InstepCareCard, headline);
  gtk_widget_class_bind_template_child (widget_class, InstepCareCard, how_soon);
  gtk_widget_class_bind_template_child (widget_class, InstepCareCard, stop);
  gtk_widget_class_bind_template_child (widget_class, InstepCareCard, ask_first);
  gtk_widget_class_bind_template_child (widget_class, InstepCareCard, signs);
  gtk_widget_class_bind_template_child (widget_class, InstepCareCard, told_group);
  gtk_widget_class_bind_template_child (widget_class, InstepCareCard, told);
}

static void
instep_care_card_init (InstepCareCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_list_box_set_sort_func (self->signs, compare_rows, NULL, NULL);
}

void
instep_care_card_set_session (InstepCareCard *self,
                              InstepSession  *session)
{
  g_return_if_fail (INSTEP_IS_CARE_CARD (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  for (InstepNumbQuestion i = INSTEP_NUMB_WHERE; i < INSTEP_NUMB_N_QUESTIONS; i++)
    add_told_row (self, i);

  g_signal_connect_object (session, "answers-changed",
                           G_CALLBACK (show_answers), self, G_CONNECT_SWAPPED);
  show_answers (self);
}

void
instep_care_card_set_narrow (InstepCareCard *self,
                             gboolean        narrow)
{
  g_return_if_fail (INSTEP_IS_CARE_CARD (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->head),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}
