/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/stop-or-go-card.h"

#include <glib/gi18n.h>

#include "advice/numbness-words.h"
#include "window/headline.h"

struct _InstepStopOrGoCard
{
  AdwBin    parent_instance;

  /* Template widgets */
  GtkBox   *told;
  GtkImage *sign;
  GtkBox   *column;
  GtkLabel *headline;
  GtkBox   *sentences;
  GtkLabel *why;
  GtkLabel *at_once;
  GtkLabel *doctor;
  GtkLabel *when_to_stop;
};

G_DEFINE_FINAL_TYPE (InstepStopOrGoCard, instep_stop_or_go_card, ADW_TYPE_BIN)

static void
instep_stop_or_go_card_class_init (InstepStopOrGoCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/stop-or-go-card.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepStopOrGoCard, told);
  gtk_widget_class_bind_template_child (widget_class, InstepStopOrGoCard, sign);
  gtk_widget_class_bind_template_child (widget_class, InstepStopOrGoCard, column);
  gtk_widget_class_bind_template_child (widget_class, InstepStopOrGoCard, headline);
  gtk_widget_class_bind_template_child (widget_class, InstepStopOrGoCard, sentences);
  gtk_widget_class_bind_template_child (widget_class, InstepStopOrGoCard, why);
  gtk_widget_class_bind_template_child (widget_class, InstepStopOrGoCard, at_once);
  gtk_widget_class_bind_template_child (widget_class, InstepStopOrGoCard, doctor);
  gtk_widget_class_bind_template_child (widget_class, InstepStopOrGoCard, when_to_stop);
}

static void
instep_stop_or_go_card_init (InstepStopOrGoCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A line with nothing to say is not there. */
static void
show_line (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

/* What the ladder begins with, whatever the cause. */
static const char *
get_first_step (const InstepNumbnessGuide *guide)
{
  return ((InstepNumbNote *) g_ptr_array_index (guide->ladder, 0))->text;
}

static const char *
get_stop_rule (const InstepNumbnessGuide *guide)
{
  const InstepNumbNote *stop = instep_numb_notes_find (guide->stop_or_go, "stop");

  return stop != NULL ? stop->text : NULL;
}

void
instep_stop_or_go_card_show (InstepStopOrGoCard            *self,
                             InstepSession                 *session,
                             const InstepNumbnessJudgement *judgement)
{
  const InstepNumbnessGuide *guide;
  InstepStopOrGo what;
  gboolean flagged;
  g_autofree char *in_short = NULL;

  g_return_if_fail (INSTEP_IS_STOP_OR_GO_CARD (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (judgement != NULL);

  guide = &instep_session_get_content (session)->guide;
  what = instep_stop_or_go (session, judgement);
  flagged = judgement->red_flags[0] != NULL;

  instep_stop_or_go_show (what, GTK_WIDGET (self), self->sign);
  if (what != INSTEP_NOTHING_SAID)
    in_short = instep_words_result_in_short (judgement);
  instep_headline_show (self->headline, instep_stop_or_go_headline (what, judgement), in_short);

  if (what == INSTEP_NOTHING_SAID)
    {
      show_line (self->why, NULL);
      show_line (self->at_once, _("Add when it starts and what helps, as far as you know. Then it stands here whether "
                                  "to go on, what it may come from, and what to change first."));
      show_line (self->doctor, NULL);
      show_line (self->when_to_stop, NULL);
      return;
    }

  show_line (self->why, instep_words_stop_or_go_why (judgement));
  show_line (self->at_once, flagged ? NULL : get_first_step (guide));
  show_line (self->doctor, instep_words_doctor_first (judgement));
  show_line (self->when_to_stop, what == INSTEP_GO_ON ? get_stop_rule (guide) : NULL);
}

void
instep_stop_or_go_card_set_narrow (InstepStopOrGoCard *self,
                                   gboolean            narrow)
{
  GtkBox *from, *to;

  g_return_if_fail (INSTEP_IS_STOP_OR_GO_CARD (self));

  from = GTK_BOX (gtk_widget_get_parent (GTK_WIDGET (self->sentences)));
  to = narrow ? self->told : self->column;
  if (from == to)
    return;

  g_object_ref (self->sentences);
  gtk_box_remove (from, GTK_WIDGET (self->sentences));
  gtk_box_append (to, GTK_WIDGET (self->sentences));
  g_object_unref (self->sentences);
}
