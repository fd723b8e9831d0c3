/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/verdict-card.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/fit-words.h"
#include "advice/numbers.h"
#include "advice/sum-words.h"
#include "window/fact-columns.h"
#include "window/judging.h"
#include "window/status.h"
#include "window/sum-list.h"
#include "window/verdict-glyph.h"
#include "window/verdict-tone.h"

/* The columns of facts. */
enum { FACT_LEFT, FACT_RIGHT, FACT_GIRTH, FACT_CHANCE };

struct _InstepVerdictCard
{
  GtkBox              parent_instance;

  /* Template widgets */
  InstepVerdictGlyph *glyph;
  GtkLabel           *headline;
  GtkLabel           *summary;
  GtkLabel           *under_limit;
  GtkLabel           *other_foot;
  InstepFactColumns  *facts;
  GtkBox             *told;
  GtkBox             *head;
  GtkBox             *column;
  GtkBox             *sentences;
  GtkBox             *foot;
  GtkToggleButton    *why;
  GtkRevealer        *revealer;

  /* Borrowed: outlives the page; NULL until shown */
  InstepSession      *session;
};

G_DEFINE_FINAL_TYPE (InstepVerdictCard, instep_verdict_card, GTK_TYPE_BOX)

/* The sum is made when it is first asked for, and kept up to date while it is open. */
static void
show_sum (InstepVerdictCard *self)
{
  GtkWidget *sum = gtk_revealer_get_child (self->revealer);

  if (self->session == NULL || !gtk_toggle_button_get_active (self->why))
    return;

  if (sum == NULL)
    {
      sum = instep_sum_list_new ();
      gtk_revealer_set_child (self->revealer, sum);
    }

  instep_sum_list_show (INSTEP_SUM_LIST (sum), self->session);
}

static void
tell_expanded (InstepVerdictCard *self)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->why),
                               GTK_ACCESSIBLE_STATE_EXPANDED, gtk_toggle_button_get_active (self->why),
                               -1);
}

static void
why_toggled_cb (InstepVerdictCard *self)
{
  show_sum (self);
  gtk_revealer_set_reveal_child (self->revealer, gtk_toggle_button_get_active (self->why));
  tell_expanded (self);
}

static void
instep_verdict_card_class_init (InstepVerdictCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_FACT_COLUMNS);
  g_type_ensure (INSTEP_TYPE_VERDICT_GLYPH);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/verdict-card.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepVerdictCard, glyph);
  gtk_widget_class_bind_template_child (widget_class, InstepVerdictCard, headline);
  gtk_widget_class_bind_template_child (widget_class, InstepVerdictCard, summary);
  gtk_widget_class_bind_template_child (widget_class, InstepVerdictCard, under_limit);
  gtk_widget_class_bind_template_child (widget_class, InstepVerdictCard, other_foot);
  gtk_widget_class_bind_template_child (widget_class, InstepVerdictCard, facts);
  gtk_widget_class_bind_template_child (widget_class, InstepVerdictCard, told);
  gtk_widget_class_bind_template_child (widget_class, InstepVerdictCard, head);
  gtk_widget_class_bind_template_child (widget_class, InstepVerdictCard, column);
  gtk_widget_class_bind_template_child (widget_class, InstepVerdictCard, sentences);
  gtk_widget_class_bind_template_child (widget_class, InstepVerdictCard, foot);
  gtk_widget_class_bind_template_child (widget_class, InstepVerdictCard, why);
  gtk_widget_class_bind_template_child (widget_class, InstepVerdictCard, revealer);
  gtk_widget_class_bind_template_callback (widget_class, why_toggled_cb);
}

static void
instep_verdict_card_init (InstepVerdictCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->why),
                                  GTK_ACCESSIBLE_RELATION_CONTROLS, self->revealer, NULL,
                                  -1);
  tell_expanded (self);
}

static void
show_foot (InstepVerdictCard    *self,
           const InstepForecast *forecast,
           InstepSide            side)
{
  const InstepFootForecast *foot = &forecast->feet[side];
  InstepFact *fact = instep_fact_columns_get (self->facts,
                                              side == INSTEP_LEFT ? FACT_LEFT : FACT_RIGHT);
  g_autofree char *room = instep_words_toe_room (foot);
  const char *name;

  if (side == INSTEP_LEFT)
    name = forecast->lead == side ? _("Left foot, leads") : _("Left foot");
  else
    name = forecast->lead == side ? _("Right foot, leads") : _("Right foot");

  instep_fact_set (fact, name, room);
  instep_fact_set_verdict (fact, foot->verdict);
}

static void
show_chance (InstepVerdictCard    *self,
             const InstepForecast *forecast)
{
  InstepFact *fact = instep_fact_columns_get (self->facts, FACT_CHANCE);
  g_autofree char *chance = instep_words_chance (forecast->chance_enough);
  g_autofree char *enough = instep_words_mm (INSTEP_TOE_ENOUGH_MM, 1);
  /* Translators: the name of a chance; %s is a length, "6.4 mm" */
  g_autofree char *name = g_strdup_printf (_("That %s stay free"), enough);

  instep_fact_set (fact, name, chance);
  instep_fact_set_dots (fact, (guint) lround (CLAMP (forecast->chance_enough, 0.0, 1.0) * 10.0));
}

/* A number and its unit stay on one line. */
static void
show_summary (InstepVerdictCard *self,
              const char        *summary)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (const char *p = summary; *p != '\0'; p++)
    {
      if (*p == ' ' && p > summary && g_ascii_isdigit (p[-1]))
        g_string_append (text, "\u00a0");
      else
        g_string_append_c (text, *p);
    }

  gtk_label_set_text (self->summary, text->str);
}

void
instep_verdict_card_show (InstepVerdictCard *self,
                          InstepSession     *session)
{
  const InstepForecast *forecast;
  g_autofree char *headline = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *under_limit = NULL;
  g_autofree char *other_foot = NULL;
  g_autofree char *girth = NULL;

  g_return_if_fail (INSTEP_IS_VERDICT_CARD (self));

  self->session = session;
  forecast = instep_session_get_forecast (session);
  headline = instep_words_headline (forecast, instep_session_get_input (session));
  summary = instep_words_summary (forecast);
  under_limit = instep_words_under_limit (&forecast->feet[forecast->lead]);
  /* It says what to buy and how to lace; the other foot's room stands below. */
  if (instep_session_may_advise (session))
    other_foot = instep_words_other_foot (forecast);
  girth = instep_words_girth_room (&forecast->feet[forecast->lead]);

  instep_status_set_text (self->headline, headline);
  show_summary (self, summary);
  gtk_label_set_text (self->under_limit, under_limit != NULL ? under_limit : "");
  gtk_widget_set_visible (GTK_WIDGET (self->under_limit), under_limit != NULL);
  gtk_label_set_text (self->other_foot, other_foot != NULL ? other_foot : "");
  gtk_widget_set_visible (GTK_WIDGET (self->other_foot), other_foot != NULL);

  instep_verdict_glyph_set_verdict (self->glyph, instep_headline_tone (forecast));
  instep_set_verdict_tone (GTK_WIDGET (self), instep_headline_tone (forecast));

  show_foot (self, forecast, INSTEP_LEFT);
  show_foot (self, forecast, INSTEP_RIGHT);
  instep_fact_set (instep_fact_columns_get (self->facts, FACT_GIRTH), _("Around the ball"), girth);
  show_chance (self, forecast);
  show_sum (self);
}

static void
move (gpointer  widget,
      GtkBox   *from,
      GtkBox   *to)
{
  if (gtk_widget_get_parent (widget) != GTK_WIDGET (from))
    return;

  g_object_ref (widget);
  gtk_box_remove (from, widget);
  gtk_box_append (to, widget);
  g_object_unref (widget);
}

void
instep_verdict_card_set_narrow (InstepVerdictCard *self,
                                gboolean           narrow)
{
  g_return_if_fail (INSTEP_IS_VERDICT_CARD (self));

  if (narrow)
    {
      move (self->sentences, self->column, self->told);
      move (self->why, self->head, self->foot);
    }
  else
    {
      move (self->sentences, self->told, self->column);
      move (self->why, self->foot, self->head);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->foot), narrow);
}

void
instep_verdict_card_show_sum (InstepVerdictCard *self)
{
  g_return_if_fail (INSTEP_IS_VERDICT_CARD (self));

  gtk_toggle_button_set_active (self->why, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->why));
}
