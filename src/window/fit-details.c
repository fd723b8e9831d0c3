/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/fit-details.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "advice/fit-words.h"
#include "advice/input-words.h"
#include "advice/sum-words.h"
#include "window/cause-list.h"
#include "window/feet-card.h"
#include "window/judging.h"
#include "window/lacing-card.h"
#include "window/remedy-group.h"
#include "window/size-ladder.h"
#include "window/study-list.h"
#include "window/width-list.h"

struct _InstepFitDetails
{
  GtkBox                parent_instance;

  /* Template widgets */
  InstepFeetCard       *feet;
  InstepRemedyGroup    *remedies;
  InstepSizeLadder     *sizes;
  InstepWidthList      *widths;
  GtkWidget            *lacing_group;
  InstepLacingCard     *lacing;
  GtkWidget            *causes_group;
  InstepCauseList      *causes;
  AdwActionRow         *inside;
  GtkWidget            *measure;
  AdwActionRow         *sum;
  AdwActionRow         *assumed;
  AdwExpanderRow       *studies;

  /* Borrowed from the expander; NULL until it was opened */
  GtkWidget            *study_list;

  /* Borrowed: outlives the page */
  InstepSession        *session;
};

G_DEFINE_FINAL_TYPE (InstepFitDetails, instep_fit_details, GTK_TYPE_BOX)

static void
show_doubts (InstepFitDetails     *self,
             InstepSession        *session)
{
  const InstepForecast *forecast = instep_session_get_forecast (session);
  const InstepFitTables *tables = &instep_session_get_content (session)->fit;
  g_autofree char *doubt = instep_words_doubt (tables, forecast);
  g_autofree char *sum = instep_words_sum (forecast);
  g_autofree char *assumed = instep_words_assumed (forecast);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->inside),
                                 instep_words_doubt_title (forecast));
  adw_action_row_set_subtitle (self->inside, doubt);
  gtk_widget_set_visible (self->measure, forecast->inside_source != INSTEP_INSIDE_MEASURED);
  adw_action_row_set_subtitle (self->sum, sum);
  adw_action_row_set_subtitle (self->assumed, assumed != NULL ? assumed : "");
  gtk_widget_set_visible (GTK_WIDGET (self->assumed), assumed != NULL);
}

/* They are the same for every runner, and long. */
static void
studies_expanded_cb (InstepFitDetails *self)
{
  GtkWidget *row;

  if (self->study_list != NULL || self->session == NULL)
    return;

  self->study_list = instep_study_list_new (instep_session_get_content (self->session));
  row = gtk_list_box_row_new ();
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), self->study_list);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  /* The links take the focus, not the row around them. */
  gtk_widget_set_focusable (row, FALSE);
  adw_expander_row_add_row (self->studies, row);
}

static void
instep_fit_details_class_init (InstepFitDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_CAUSE_LIST);
  g_type_ensure (INSTEP_TYPE_FEET_CARD);
  g_type_ensure (INSTEP_TYPE_LACING_CARD);
  g_type_ensure (INSTEP_TYPE_REMEDY_GROUP);
  g_type_ensure (INSTEP_TYPE_SIZE_LADDER);
  g_type_ensure (INSTEP_TYPE_WIDTH_LIST);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/fit-details.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepFitDetails, feet);
  gtk_widget_class_bind_template_child (widget_class, InstepFitDetails, remedies);
  gtk_widget_class_bind_template_child (widget_class, InstepFitDetails, sizes);
  gtk_widget_class_bind_template_child (widget_class, InstepFitDetails, widths);
  gtk_widget_class_bind_template_child (widget_class, InstepFitDetails, lacing_group);
  gtk_widget_class_bind_template_child (widget_class, InstepFitDetails, lacing);
  gtk_widget_class_bind_template_child (widget_class, InstepFitDetails, causes_group);
  gtk_widget_class_bind_template_child (widget_class, InstepFitDetails, causes);
  gtk_widget_class_bind_template_child (widget_class, InstepFitDetails, inside);
  gtk_widget_class_bind_template_child (widget_class, InstepFitDetails, measure);
  gtk_widget_class_bind_template_child (widget_class, InstepFitDetails, sum);
  gtk_widget_class_bind_template_child (widget_class, InstepFitDetails, assumed);
  gtk_widget_class_bind_template_child (widget_class, InstepFitDetails, studies);
  gtk_widget_class_bind_template_callback (widget_class, studies_expanded_cb);
}

static void
instep_fit_details_init (InstepFitDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
instep_fit_details_new (void)
{
  return g_object_new (INSTEP_TYPE_FIT_DETAILS, NULL);
}

/* What to change, to buy or to lace; nothing of it where a doctor should look first. */
static void
show_advice (InstepFitDetails *self,
             InstepSession    *session)
{
  const gboolean advised = instep_session_may_advise (session);

  gtk_widget_set_visible (self->lacing_group, advised);
  gtk_widget_set_visible (self->causes_group, advised);
  if (!advised)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->remedies), FALSE);
      gtk_widget_set_visible (GTK_WIDGET (self->widths), FALSE);
      return;
    }

  instep_remedy_group_show (self->remedies, session);
  instep_width_list_show (self->widths, session);
  instep_lacing_card_show (self->lacing, session);
  instep_cause_list_show (self->causes, session);
}

void
instep_fit_details_show (InstepFitDetails *self,
                         InstepSession    *session)
{
  g_return_if_fail (INSTEP_IS_FIT_DETAILS (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));

  self->session = session;
  instep_feet_card_show (self->feet, session);
  show_advice (self, session);
  instep_size_ladder_show (self->sizes, session);
  show_doubts (self, session);
}
