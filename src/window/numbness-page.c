/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/numbness-page.h"

#include "window/foot-map.h"
#include "window/numb-bar.h"
#include "window/numb-questions.h"
#include "window/numb-result.h"

struct _InstepNumbnessPage
{
  GtkBox               parent_instance;

  /* Template widgets */
  InstepPair          *pair;
  InstepFootMap       *foot_map;
  InstepNumbQuestions *questions;
  InstepNumbResult    *result;
  InstepNumbBar       *bar;
  GtkLabel            *standing_sentence;

  /* Owned */
  InstepSession       *session;
};

G_DEFINE_FINAL_TYPE (InstepNumbnessPage, instep_numbness_page, GTK_TYPE_BOX)

static void
pair_changed_cb (InstepNumbnessPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->bar),
                          instep_pair_get_folded (self->pair) &&
                          !instep_pair_get_show_second (self->pair));
  instep_numb_result_set_narrow (self->result, instep_pair_get_folded (self->pair));
}

static void
show_result (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  instep_pair_set_show_second (INSTEP_NUMBNESS_PAGE (widget)->pair, TRUE);
}

static void
instep_numbness_page_dispose (GObject *object)
{
  InstepNumbnessPage *self = INSTEP_NUMBNESS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), INSTEP_TYPE_NUMBNESS_PAGE);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_numbness_page_parent_class)->dispose (object);
}

static void
instep_numbness_page_class_init (InstepNumbnessPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_FOOT_MAP);
  g_type_ensure (INSTEP_TYPE_NUMB_BAR);
  g_type_ensure (INSTEP_TYPE_NUMB_QUESTIONS);
  g_type_ensure (INSTEP_TYPE_NUMB_RESULT);
  g_type_ensure (INSTEP_TYPE_PAIR);

  G_OBJECT_CLASS (klass)->dispose = instep_numbness_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/numbness-page.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, pair);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, foot_map);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, questions);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, result);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, bar);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, standing_sentence);
  gtk_widget_class_bind_template_callback (widget_class, pair_changed_cb);
  gtk_widget_class_install_action (widget_class, "numb.show-result", NULL, show_result);
}

static void
instep_numbness_page_init (InstepNumbnessPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_numbness_page_set_session (InstepNumbnessPage *self,
                                  InstepSession      *session)
{
  g_return_if_fail (INSTEP_IS_NUMBNESS_PAGE (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  gtk_label_set_text (self->standing_sentence,
                      instep_session_get_content (session)->standing_sentence);
  instep_foot_map_set_session (self->foot_map, session);
  instep_numb_questions_set_session (self->questions, session);
  instep_numb_result_set_session (self->result, session);
  instep_numb_bar_set_session (self->bar, session);
}

InstepPair *
instep_numbness_page_get_pair (InstepNumbnessPage *self)
{
  g_return_val_if_fail (INSTEP_IS_NUMBNESS_PAGE (self), NULL);

  return self->pair;
}
