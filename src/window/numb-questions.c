/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/numb-questions.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "window/answer-row.h"
#include "window/aside.h"

/* Those that decide most, and then the rest.  The feet are asked for with the side, the place by the
 * foot map, and the red flags before all else.
 */
static const InstepNumbQuestion FIRST[] = {
  INSTEP_NUMB_SIDE, INSTEP_NUMB_ONSET, INSTEP_NUMB_RELIEF, INSTEP_NUMB_RECOVERY, INSTEP_NUMB_PAIN,
  INSTEP_NUMB_TREND,
};
static const InstepNumbQuestion MORE[] = {
  INSTEP_NUMB_SAME_DISTANCE, INSTEP_NUMB_NEW, INSTEP_NUMB_CONDITIONS, INSTEP_NUMB_HABITS,
};

struct _InstepNumbQuestions
{
  GtkBox           parent_instance;

  /* Template widgets */
  GtkListBox      *first;
  GtkToggleButton *explain;
  AdwExpanderRow  *more;

  /* Borrowed from those; NULL before there is a session */
  InstepAnswerRow *first_rows[G_N_ELEMENTS (FIRST)];
  InstepAnswerRow *more_rows[G_N_ELEMENTS (MORE)];
};

G_DEFINE_FINAL_TYPE (InstepNumbQuestions, instep_numb_questions, GTK_TYPE_BOX)

static void
explain_toggled_cb (InstepNumbQuestions *self)
{
  const gboolean explain = gtk_toggle_button_get_active (self->explain);

  for (guint i = 0; i < G_N_ELEMENTS (FIRST); i++)
    instep_answer_row_set_explain (self->first_rows[i], explain);
  for (guint i = 0; i < G_N_ELEMENTS (MORE); i++)
    instep_answer_row_set_explain (self->more_rows[i], explain);
}

/* What was answered of the rest, a line for each question; empty while nothing was. */
static char *
tell_more (InstepNumbQuestions *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) lines = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (MORE); i++)
    {
      g_autofree char *line = instep_answer_row_tell (self->more_rows[i]);

      if (line != NULL)
        g_strv_builder_add (builder, line);
    }

  lines = g_strv_builder_end (builder);

  return g_strjoinv ("\n", lines);
}

/* Open, the answers stand below and would move with every line more above them. */
static void
show_more (InstepNumbQuestions *self)
{
  g_autofree char *told = tell_more (self);

  if (adw_expander_row_get_expanded (self->more) || told[0] == '\0')
    adw_expander_row_set_subtitle (self->more, _("What is new, weather, drinking, socks and habits"));
  else
    adw_expander_row_set_subtitle (self->more, told);
}

static void
more_expanded_cb (InstepNumbQuestions *self)
{
  if (self->more_rows[0] != NULL)
    show_more (self);
}

static void
instep_numb_questions_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), INSTEP_TYPE_NUMB_QUESTIONS);

  G_OBJECT_CLASS (instep_numb_questions_parent_class)->dispose (object);
}

static void
instep_numb_questions_class_init (InstepNumbQuestionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = instep_numb_questions_dispose;

  g_type_ensure (INSTEP_TYPE_ASIDE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/numb-questions.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepNumbQuestions, first);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbQuestions, explain);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbQuestions, more);
  gtk_widget_class_bind_template_callback (widget_class, explain_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_expanded_cb);
}

static void
instep_numb_questions_init (InstepNumbQuestions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_numb_questions_set_session (InstepNumbQuestions *self,
                                   InstepSession       *session)
{
  g_return_if_fail (INSTEP_IS_NUMB_QUESTIONS (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->first_rows[0] == NULL);

  for (guint i = 0; i < G_N_ELEMENTS (FIRST); i++)
    {
      self->first_rows[i] = INSTEP_ANSWER_ROW (instep_answer_row_new (FIRST[i], session));
      gtk_list_box_append (self->first, GTK_WIDGET (self->first_rows[i]));
    }
  for (guint i = 0; i < G_N_ELEMENTS (MORE); i++)
    {
      self->more_rows[i] = INSTEP_ANSWER_ROW (instep_answer_row_new (MORE[i], session));
      adw_expander_row_add_row (self->more, GTK_WIDGET (self->more_rows[i]));
    }

  g_signal_connect_object (session, "answers-changed",
                           G_CALLBACK (show_more), self, G_CONNECT_SWAPPED);
  show_more (self);
}
