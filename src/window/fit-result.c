/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/fit-result.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "advice/fit-words.h"
#include "advice/input-words.h"
#include "window/cause-list.h"
#include "window/lacing-card.h"
#include "window/remedy-row.h"
#include "window/room-card.h"
#include "window/size-ladder.h"
#include "window/verdict-card.h"

struct _InstepFitResult
{
  AdwBin                parent_instance;

  /* Template widgets */
  GtkWidget            *outdated;
  GtkWidget            *column;
  InstepVerdictCard    *verdict;
  GtkLabel             *warnings;
  InstepRoomCard       *room;
  AdwPreferencesGroup  *remedies;
  AdwPreferencesGroup  *sizes;
  InstepSizeLadder     *ladder;
  InstepLacingCard     *lacing;
  InstepCauseList      *causes;
  AdwActionRow         *inside;
  AdwActionRow         *sum;
  AdwActionRow         *assumed;

  /* Borrowed from the group of remedies */
  InstepRemedyRow      *remedy_rows[INSTEP_REMEDIES_MAX];

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
  gtk_widget_set_visible (GTK_WIDGET (self->warnings), *text != '\0');
}

static void
show_remedies (InstepFitResult      *self,
               const InstepForecast *forecast)
{
  g_autofree char *nothing_to_buy = instep_words_nothing_to_buy (forecast);

  adw_preferences_group_set_description (self->remedies,
                                         nothing_to_buy != NULL
                                           ? nothing_to_buy
                                           : _("Cheapest first. Change one thing, run, then the next."));

  for (guint i = 0; i < INSTEP_REMEDIES_MAX; i++)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->remedy_rows[i]), i < forecast->n_remedies);
      if (i < forecast->n_remedies)
        instep_remedy_row_show (self->remedy_rows[i], &forecast->remedies[i]);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->remedies), forecast->n_remedies > 0);
}

static void
show_sizes (InstepFitResult      *self,
            const InstepForecast *forecast)
{
  const char *system = instep_size_system_name (forecast->ladder[0].label.system);
  g_autofree char *description = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->sizes), forecast->n_steps > 0);
  if (forecast->n_steps == 0)
    return;

  /* Translators: %s is a system of sizes, "EU" or "US M" */
  description = g_strdup_printf (_("%s sizes by the generic table; planned room in front of the longer foot."),
                                 system);
  adw_preferences_group_set_description (self->sizes, description);
  instep_size_ladder_show (self->ladder, forecast);
}

static void
show_doubts (InstepFitResult      *self,
             const InstepForecast *forecast)
{
  const InstepFitInput *input = instep_session_get_input (self->session);
  const InstepFitTables *tables = &instep_session_get_content (self->session)->fit;
  g_autofree char *inside = instep_words_inside (forecast, input);
  g_autofree char *sum = instep_words_sum (forecast);
  g_autofree char *assumed = instep_words_assumed (input, forecast->assumed, tables);

  adw_action_row_set_subtitle (self->inside, inside);
  adw_action_row_set_subtitle (self->sum, sum);
  adw_action_row_set_subtitle (self->assumed, assumed != NULL ? assumed : "");
  gtk_widget_set_visible (GTK_WIDGET (self->assumed), assumed != NULL);
}

static void
show_session (InstepFitResult *self)
{
  const InstepForecast *forecast = instep_session_get_forecast (self->session);

  /* The last good result stays where it is, told apart by looks and by a sentence. */
  gtk_widget_set_visible (self->outdated, !instep_session_is_current (self->session));
  if (!instep_session_is_current (self->session))
    {
      gtk_widget_add_css_class (self->column, "outdated");
      return;
    }

  gtk_widget_remove_css_class (self->column, "outdated");
  instep_verdict_card_show (self->verdict, self->session);
  show_warnings (self, forecast);
  instep_room_card_show (self->room, self->session);
  show_remedies (self, forecast);
  show_sizes (self, forecast);
  instep_lacing_card_show (self->lacing, self->session);
  instep_cause_list_show (self->causes, self->session);
  show_doubts (self, forecast);
}

static void
instep_fit_result_dispose (GObject *object)
{
  InstepFitResult *self = INSTEP_FIT_RESULT (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_fit_result_parent_class)->dispose (object);
}

static void
instep_fit_result_class_init (InstepFitResultClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_CAUSE_LIST);
  g_type_ensure (INSTEP_TYPE_LACING_CARD);
  g_type_ensure (INSTEP_TYPE_ROOM_CARD);
  g_type_ensure (INSTEP_TYPE_SIZE_LADDER);
  g_type_ensure (INSTEP_TYPE_VERDICT_CARD);

  object_class->dispose = instep_fit_result_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/fit-result.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, outdated);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, column);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, verdict);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, warnings);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, room);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, remedies);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, sizes);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, ladder);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, lacing);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, causes);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, inside);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, sum);
  gtk_widget_class_bind_template_child (widget_class, InstepFitResult, assumed);
}

static void
instep_fit_result_init (InstepFitResult *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < INSTEP_REMEDIES_MAX; i++)
    {
      self->remedy_rows[i] = INSTEP_REMEDY_ROW (instep_remedy_row_new (i + 1));
      adw_preferences_group_add (self->remedies, GTK_WIDGET (self->remedy_rows[i]));
    }
}

void
instep_fit_result_set_session (InstepFitResult *self,
                               InstepSession   *session)
{
  g_return_if_fail (INSTEP_IS_FIT_RESULT (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed",
                           G_CALLBACK (show_session), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "lacing-changed",
                           G_CALLBACK (show_session), self, G_CONNECT_SWAPPED);
  show_session (self);
}
