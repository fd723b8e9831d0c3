/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/answer-row.h"

#include <glib/gi18n.h>

#include "window/aside.h"
#include "window/toggles.h"

typedef struct
{
  InstepNumbQuestion  question;
  const char         *id;         /* static */
  GtkToggleButton    *toggle;     /* borrowed from the row */
} Answer;

struct _InstepAnswerRow
{
  AdwPreferencesRow   parent_instance;

  /* Template widgets */
  GtkLabel           *words;
  InstepToggles      *toggles;
  GtkLabel           *why;

  /* Owned */
  InstepSession      *session;
  GArray             *answers;    /* of Answer */

  InstepNumbQuestion  question;
};

G_DEFINE_FINAL_TYPE (InstepAnswerRow, instep_answer_row, ADW_TYPE_PREFERENCES_ROW)

/* One foot is told by its side, and by itself only where nobody said which it is. */
static gboolean
is_one_foot (const Answer *answer)
{
  return answer->question == INSTEP_NUMB_FEET && g_str_equal (answer->id, "one");
}

static gboolean
is_said (const Answer                *answer,
         const InstepNumbnessAnswers *answers)
{
  if (is_one_foot (answer) && answers->said[INSTEP_NUMB_SIDE] != 0)
    return FALSE;

  return instep_numbness_answers_has (answers, answer->question, answer->id);
}

static void
take_back (const Answer          *answer,
           InstepNumbnessAnswers *answers)
{
  instep_numbness_answers_unsay (answers, answer->question, answer->id);

  /* It was only said to be one foot because it was said which. */
  if (answer->question == INSTEP_NUMB_SIDE)
    instep_numbness_answers_unsay (answers, INSTEP_NUMB_FEET, "one");
}

static void
clicked_cb (GtkToggleButton *toggle,
            InstepAnswerRow *self)
{
  InstepNumbnessAnswers answers = *instep_session_get_answers (self->session);

  for (guint i = 0; i < self->answers->len; i++)
    {
      const Answer *answer = &g_array_index (self->answers, Answer, i);

      if (answer->toggle != toggle)
        continue;

      if (is_said (answer, &answers))
        take_back (answer, &answers);
      else
        instep_numbness_answers_say (&answers, answer->question, answer->id);
    }

  instep_session_set_answers (self->session, &answers);
}

static void
answers_changed_cb (InstepAnswerRow *self)
{
  const InstepNumbnessAnswers *answers = instep_session_get_answers (self->session);

  for (guint i = 0; i < self->answers->len; i++)
    {
      const Answer *answer = &g_array_index (self->answers, Answer, i);
      const gboolean said = is_said (answer, answers);

      gtk_toggle_button_set_active (answer->toggle, said);
      gtk_widget_set_visible (GTK_WIDGET (answer->toggle), said || !is_one_foot (answer));
    }
}

/* Where several may be pressed, each has a box to tick. */
static GtkWidget *
create_toggle (const char *words,
               gboolean    several)
{
  GtkWidget *toggle = gtk_toggle_button_new ();
  GtkWidget *label = gtk_label_new (words);
  GtkWidget *box, *tick;

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption-heading");
  if (!several)
    {
      gtk_button_set_child (GTK_BUTTON (toggle), label);
      return toggle;
    }

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  tick = g_object_new (GTK_TYPE_IMAGE,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       "icon-name", "object-select-symbolic",
                       "valign", GTK_ALIGN_CENTER,
                       NULL);
  gtk_box_append (GTK_BOX (box), tick);
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (toggle), box);

  return toggle;
}

static void
add_answers (InstepAnswerRow    *self,
             InstepNumbQuestion  question)
{
  const InstepNumbnessGuide *guide = &instep_session_get_content (self->session)->guide;
  const char * const *ids = instep_numb_question_answer_ids (question);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const char *words = instep_numbness_guide_answer (guide, question, ids[i]);
      const char *few = instep_numbness_guide_short_answer (guide, question, ids[i]);
      GtkWidget *toggle = create_toggle (few, instep_numb_question_takes_several (question));
      Answer answer = { question, ids[i], GTK_TOGGLE_BUTTON (toggle) };

      if (!g_str_equal (few, words))
        gtk_widget_set_tooltip_text (toggle, words);
      gtk_accessible_update_property (GTK_ACCESSIBLE (toggle),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                      -1);
      /* Else the tooltip would say it again. */
      gtk_accessible_reset_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
      /* Before it is first pressed GTK does not say that it is not. */
      gtk_accessible_update_state (GTK_ACCESSIBLE (toggle),
                                   GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE,
                                   -1);
      g_signal_connect_object (toggle, "clicked", G_CALLBACK (clicked_cb), self, 0);
      instep_toggles_append (self->toggles, answer.toggle);
      g_array_append_val (self->answers, answer);
    }
}

/* What it is asked for, and with a side what the feet are asked for. */
static char *
explain (InstepAnswerRow *self)
{
  const InstepNumbQuestionWords *words = instep_session_get_content (self->session)->guide.questions;

  if (self->question != INSTEP_NUMB_SIDE)
    return g_strdup (words[self->question].why);

  return g_strdup_printf ("%s %s", words[INSTEP_NUMB_FEET].why, words[INSTEP_NUMB_SIDE].why);
}

static void
ask (InstepAnswerRow *self)
{
  const InstepNumbnessGuide *guide = &instep_session_get_content (self->session)->guide;
  const char *words = guide->questions[self->question].text;
  g_autofree char *why = explain (self);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), words);
  gtk_label_set_text (self->words, words);
  gtk_label_set_text (self->why, why);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggles),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, why,
                                  -1);

  gtk_widget_add_css_class (GTK_WIDGET (self->toggles),
                            instep_numb_question_takes_several (self->question) ? "several" : "one");
  add_answers (self, self->question);
  if (self->question == INSTEP_NUMB_SIDE)
    add_answers (self, INSTEP_NUMB_FEET);
}

static void
instep_answer_row_dispose (GObject *object)
{
  InstepAnswerRow *self = INSTEP_ANSWER_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), INSTEP_TYPE_ANSWER_ROW);
  g_clear_object (&self->session);
  g_clear_pointer (&self->answers, g_array_unref);

  G_OBJECT_CLASS (instep_answer_row_parent_class)->dispose (object);
}

static void
instep_answer_row_class_init (InstepAnswerRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_TOGGLES);

  G_OBJECT_CLASS (klass)->dispose = instep_answer_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/answer-row.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepAnswerRow, words);
  gtk_widget_class_bind_template_child (widget_class, InstepAnswerRow, toggles);
  gtk_widget_class_bind_template_child (widget_class, InstepAnswerRow, why);
}

static void
instep_answer_row_init (InstepAnswerRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->answers = g_array_new (FALSE, FALSE, sizeof (Answer));
}

GtkWidget *
instep_answer_row_new (InstepNumbQuestion  question,
                       InstepSession      *session)
{
  InstepAnswerRow *self;

  g_return_val_if_fail (question < INSTEP_NUMB_N_QUESTIONS, NULL);
  g_return_val_if_fail (INSTEP_IS_SESSION (session), NULL);

  self = g_object_new (INSTEP_TYPE_ANSWER_ROW, NULL);
  self->question = question;
  self->session = g_object_ref (session);
  ask (self);
  g_signal_connect_object (session, "answers-changed",
                           G_CALLBACK (answers_changed_cb), self, G_CONNECT_SWAPPED);
  answers_changed_cb (self);

  return GTK_WIDGET (self);
}

void
instep_answer_row_set_explain (InstepAnswerRow *self,
                               gboolean         explain)
{
  g_return_if_fail (INSTEP_IS_ANSWER_ROW (self));

  gtk_widget_set_visible (GTK_WIDGET (self->why), explain);
}

char *
instep_answer_row_tell (InstepAnswerRow *self)
{
  const InstepNumbnessAnswers *answers;
  const InstepNumbnessGuide *guide;
  g_autoptr(GString) said = g_string_new (NULL);

  g_return_val_if_fail (INSTEP_IS_ANSWER_ROW (self), NULL);

  answers = instep_session_get_answers (self->session);
  guide = &instep_session_get_content (self->session)->guide;
  for (guint i = 0; i < self->answers->len; i++)
    {
      const Answer *answer = &g_array_index (self->answers, Answer, i);

      if (!is_said (answer, answers))
        continue;

      /* Translators: stands between answers to one question: "Shoes, Socks" */
      g_string_append_printf (said, "%s%s", said->len > 0 ? _(", ") : "",
                              instep_numbness_guide_short_answer (guide, answer->question, answer->id));
    }

  if (said->len == 0)
    return NULL;

  /* Translators: a question and the answer to it: "What is new? Shoes, Socks" */
  return g_strdup_printf (_("%s %s"), guide->questions[self->question].text, said->str);
}
