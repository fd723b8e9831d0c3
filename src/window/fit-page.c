/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/fit-page.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/fit-words.h"
#include "advice/numbers.h"
#include "window/fit-form.h"
#include "window/fit-result.h"
#include "window/result-bar.h"
#include "window/verdict-glyph.h"
#include "window/verdict-tone.h"

#define GLYPH_SIZE_PX 36

struct _InstepFitPage
{
  GtkBox              parent_instance;

  /* Template widgets */
  InstepPair         *pair;
  InstepFitForm      *form;
  InstepFitResult    *result;
  GtkWidget          *bar;

  InstepVerdictGlyph *glyph;    /* borrowed from the bar */

  /* Owned */
  InstepSession      *session;
};

G_DEFINE_FINAL_TYPE (InstepFitPage, instep_fit_page, GTK_TYPE_BOX)

static void
pair_changed_cb (InstepFitPage *self)
{
  gtk_widget_set_visible (self->bar,
                          instep_pair_get_folded (self->pair) &&
                          !instep_pair_get_show_second (self->pair));
  instep_fit_result_set_narrow (self->result, instep_pair_get_folded (self->pair));
}

/* "fit.edit-input" takes the name of an input. */
static void
edit_input (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  instep_fit_page_edit_input (INSTEP_FIT_PAGE (widget),
                              instep_input_field_find (g_variant_get_string (parameter, NULL)));
}

static void
show_result (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  instep_fit_page_show_result (INSTEP_FIT_PAGE (widget));
}

static void
show_sum (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  instep_fit_result_show_sum (INSTEP_FIT_PAGE (widget)->result);
}

/* "12 mm left · about 9 in 10 sure" */
static char *
summarize (const InstepForecast *forecast)
{
  double planned_mm = forecast->feet[forecast->lead].toe.planned_mm;
  g_autofree char *room = instep_words_mm (fabs (planned_mm), 0);
  g_autofree char *chance = instep_words_chance (forecast->chance_enough);

  if (planned_mm < 0.0)
    /* Translators: a length such as "2 mm", and the chance that the shoe is long enough */
    return g_strdup_printf (_("%s too short · %s sure"), room, chance);

  /* Translators: a length such as "12 mm", and a chance such as "about 9 in 10" */
  return g_strdup_printf (_("%s left · %s sure"), room, chance);
}

static void
show_session (InstepFitPage *self)
{
  const InstepForecast *forecast = instep_session_get_forecast (self->session);
  g_autofree char *headline = instep_words_headline (forecast, instep_session_get_input (self->session));
  g_autofree char *summary = summarize (forecast);

  instep_result_bar_show (INSTEP_RESULT_BAR (self->bar), headline, summary);
  instep_verdict_glyph_set_verdict (self->glyph, instep_headline_tone (forecast));
  instep_set_verdict_tone (self->bar, instep_headline_tone (forecast));

  if (instep_session_is_current (self->session))
    gtk_widget_remove_css_class (self->bar, "outdated");
  else
    gtk_widget_add_css_class (self->bar, "outdated");
}

static void
instep_fit_page_dispose (GObject *object)
{
  InstepFitPage *self = INSTEP_FIT_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), INSTEP_TYPE_FIT_PAGE);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_fit_page_parent_class)->dispose (object);
}

static void
instep_fit_page_class_init (InstepFitPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_FIT_FORM);
  g_type_ensure (INSTEP_TYPE_FIT_RESULT);
  g_type_ensure (INSTEP_TYPE_PAIR);
  g_type_ensure (INSTEP_TYPE_RESULT_BAR);

  object_class->dispose = instep_fit_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/fit-page.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepFitPage, pair);
  gtk_widget_class_bind_template_child (widget_class, InstepFitPage, form);
  gtk_widget_class_bind_template_child (widget_class, InstepFitPage, result);
  gtk_widget_class_bind_template_child (widget_class, InstepFitPage, bar);
  gtk_widget_class_install_action (widget_class, "fit.edit-input", "s", edit_input);
  gtk_widget_class_install_action (widget_class, "fit.show-result", NULL, show_result);
  gtk_widget_class_install_action (widget_class, "fit.show-sum", NULL, show_sum);

  gtk_widget_class_bind_template_callback (widget_class, pair_changed_cb);
}

static void
instep_fit_page_init (InstepFitPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->glyph = INSTEP_VERDICT_GLYPH (instep_verdict_glyph_new (GLYPH_SIZE_PX));
  instep_result_bar_set_sign (INSTEP_RESULT_BAR (self->bar), GTK_WIDGET (self->glyph));
}

void
instep_fit_page_set_session (InstepFitPage *self,
                             InstepSession *session)
{
  g_return_if_fail (INSTEP_IS_FIT_PAGE (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  instep_fit_form_set_session (self->form, session);
  instep_fit_result_set_session (self->result, session);

  g_signal_connect_object (session, "changed",
                           G_CALLBACK (show_session), self, G_CONNECT_SWAPPED);
  show_session (self);
}

InstepPair *
instep_fit_page_get_pair (InstepFitPage *self)
{
  g_return_val_if_fail (INSTEP_IS_FIT_PAGE (self), NULL);

  return self->pair;
}

void
instep_fit_page_show_input (InstepFitPage        *self,
                            const InstepFitInput *input)
{
  g_return_if_fail (INSTEP_IS_FIT_PAGE (self));

  instep_fit_form_show_input (self->form, input);
}

void
instep_fit_page_edit_input (InstepFitPage    *self,
                            InstepInputField  field)
{
  g_return_if_fail (INSTEP_IS_FIT_PAGE (self));
  g_return_if_fail (field < INSTEP_N_INPUTS);

  instep_pair_set_show_second (self->pair, FALSE);
  instep_fit_form_focus (self->form, field);
}

void
instep_fit_page_show_result (InstepFitPage *self)
{
  g_return_if_fail (INSTEP_IS_FIT_PAGE (self));

  instep_pair_set_show_second (self->pair, TRUE);
  instep_fit_result_show_top (self->result);
}
