/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-detail.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "advice/lacing-words.h"
#include "picture/lacing-diagram.h"
#include "window/evidence-label.h"
#include "window/lacing-steps.h"
#include "window/lacing-view.h"

struct _InstepLacingDetail
{
  AdwBin               parent_instance;

  /* Template widgets */
  GtkLabel            *name;
  InstepEvidenceLabel *evidence;
  GtkLabel            *purpose;
  GtkToggleButton     *right;
  InstepLacingView    *lacing;
  GtkWidget           *back;
  GtkWidget           *forward;
  GtkLabel            *position;
  InstepLacingSteps   *steps;
  AdwComboRow         *pairs;
  AdwComboRow         *row;
  AdwActionRow        *length;
  AdwActionRow        *caution;

  /* Owned */
  InstepSession       *session;

  guint                step;
  guint                lowest_row;   /* what the choice of rows offers */
  guint                highest_row;
  gboolean             showing;    /* while the session is shown, choices are not a person's */
};

G_DEFINE_FINAL_TYPE (InstepLacingDetail, instep_lacing_detail, ADW_TYPE_BIN)

static void
show_step (InstepLacingDetail *self,
           guint               step)
{
  const InstepThreading *threading = instep_lacing_view_get_threading (self->lacing);
  g_autofree char *position = NULL;

  if (threading == NULL)
    return;

  self->step = step;
  if (step == INSTEP_STEP_ALL)
    position = g_strdup (_("all steps"));
  else
    /* Translators: "step 4 of 7" */
    position = g_strdup_printf (_("step %u of %u"), step + 1, threading->n_steps);

  gtk_label_set_text (self->position, position);
  gtk_widget_set_sensitive (self->back, step != 0);
  gtk_widget_set_sensitive (self->forward, step != INSTEP_STEP_ALL);
  instep_lacing_view_set_step (self->lacing, step);
  instep_lacing_steps_set_step (self->steps, step);
}

static void
back_cb (InstepLacingDetail *self)
{
  const InstepThreading *threading = instep_lacing_view_get_threading (self->lacing);

  if (self->step == INSTEP_STEP_ALL)
    show_step (self, threading->n_steps - 1);
  else if (self->step > 0)
    show_step (self, self->step - 1);
}

static void
forward_cb (InstepLacingDetail *self)
{
  const InstepThreading *threading = instep_lacing_view_get_threading (self->lacing);

  if (self->step != INSTEP_STEP_ALL && self->step + 1 < threading->n_steps)
    show_step (self, self->step + 1);
  else
    show_step (self, INSTEP_STEP_ALL);
}

static void
step_chosen_cb (InstepLacingDetail *self,
                guint               step)
{
  show_step (self, step);
}

static void
shoe_toggled_cb (InstepLacingDetail *self)
{
  if (!self->showing && self->session != NULL)
    instep_session_set_shoe (self->session,
                             gtk_toggle_button_get_active (self->right) ? INSTEP_SHOE_RIGHT
                                                                        : INSTEP_SHOE_LEFT);
}

static void
pairs_selected_cb (InstepLacingDetail *self)
{
  if (!self->showing && self->session != NULL)
    instep_session_set_pairs (self->session,
                              INSTEP_PAIRS_MIN + adw_combo_row_get_selected (self->pairs));
}

static void
row_selected_cb (InstepLacingDetail *self)
{
  if (!self->showing && self->session != NULL)
    instep_session_set_row (self->session,
                            self->lowest_row + adw_combo_row_get_selected (self->row));
}

/* The choice may be the very one that a person is making, so it is left alone where it can be. */
static void
offer_rows (InstepLacingDetail *self,
            guint               lowest,
            guint               highest)
{
  g_autoptr(GtkStringList) model = NULL;

  if (self->lowest_row == lowest && self->highest_row == highest)
    return;

  model = gtk_string_list_new (NULL);
  for (guint row = lowest; row <= highest; row++)
    {
      /* Translators: the band between two rows of eyelets, "3–4" */
      g_autofree char *text = g_strdup_printf (_("%u–%u"), row, row + 1);

      gtk_string_list_append (model, text);
    }

  adw_combo_row_set_model (self->row, G_LIST_MODEL (model));
  self->lowest_row = lowest;
  self->highest_row = highest;
}

static void
show_parameter (InstepLacingDetail    *self,
                const InstepPattern   *pattern,
                const InstepThreading *threading)
{
  guint lowest, highest, preset;
  gboolean has_parameter = instep_pattern_get_parameter (pattern, threading->throat.n_rows,
                                                         &lowest, &highest, &preset);

  gtk_widget_set_visible (GTK_WIDGET (self->row), has_parameter);
  if (has_parameter)
    {
      offer_rows (self, lowest, highest);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (self->row),
                                   instep_pattern_get_parameter_meaning (pattern));
      adw_combo_row_set_selected (self->row, threading->parameter - lowest);
    }
}

static void
show_threading (InstepLacingDetail    *self,
                const InstepPattern   *pattern,
                const InstepThreading *threading)
{
  g_autofree char *length = instep_words_lace_length (threading, INSTEP_END_LENGTH_DEFAULT_MM);
  g_autofree char *cautions = g_strjoinv (" ", (char **) instep_pattern_get_cautions (pattern));

  instep_lacing_steps_show (self->steps, threading);
  show_parameter (self, pattern, threading);
  adw_combo_row_set_selected (self->pairs, threading->throat.n_rows - INSTEP_PAIRS_MIN);
  adw_action_row_set_subtitle (self->length, length);
  adw_action_row_set_subtitle (self->caution, cautions);
  gtk_widget_set_visible (GTK_WIDGET (self->caution), *cautions != '\0');
}

static void
show_lacing (InstepLacingDetail *self)
{
  const InstepPattern *pattern = instep_session_get_pattern (self->session);
  const InstepThroat *throat = instep_session_get_throat (self->session);

  self->showing = TRUE;

  gtk_label_set_text (self->name, instep_pattern_get_name (pattern));
  gtk_label_set_text (self->purpose, instep_pattern_get_purpose (pattern));
  instep_evidence_label_set (self->evidence, instep_pattern_get_evidence (pattern));

  if (instep_lacing_view_show (self->lacing, pattern, throat, instep_session_get_row (self->session)))
    show_threading (self, pattern, instep_lacing_view_get_threading (self->lacing));
  show_step (self, INSTEP_STEP_ALL);

  self->showing = FALSE;
}

static void
instep_lacing_detail_dispose (GObject *object)
{
  InstepLacingDetail *self = INSTEP_LACING_DETAIL (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_lacing_detail_parent_class)->dispose (object);
}

static void
instep_lacing_detail_class_init (InstepLacingDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_EVIDENCE_LABEL);
  g_type_ensure (INSTEP_TYPE_LACING_STEPS);
  g_type_ensure (INSTEP_TYPE_LACING_VIEW);

  G_OBJECT_CLASS (klass)->dispose = instep_lacing_detail_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, name);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, evidence);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, purpose);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, right);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, lacing);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, back);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, forward);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, position);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, steps);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, pairs);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, row);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, length);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, caution);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, forward_cb);
  gtk_widget_class_bind_template_callback (widget_class, step_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, shoe_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, pairs_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
}

static void
instep_lacing_detail_init (InstepLacingDetail *self)
{
  g_autoptr(GtkStringList) pairs = gtk_string_list_new (NULL);

  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint n = INSTEP_PAIRS_MIN; n <= INSTEP_PAIRS_MAX; n++)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("%u pair", "%u pairs", n), n);

      gtk_string_list_append (pairs, text);
    }

  adw_combo_row_set_model (self->pairs, G_LIST_MODEL (pairs));
  self->showing = FALSE;
}

void
instep_lacing_detail_set_session (InstepLacingDetail *self,
                                  InstepSession      *session)
{
  g_return_if_fail (INSTEP_IS_LACING_DETAIL (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "lacing-changed",
                           G_CALLBACK (show_lacing), self, G_CONNECT_SWAPPED);
  show_lacing (self);
}

void
instep_lacing_detail_set_small (InstepLacingDetail *self,
                                gboolean            small)
{
  g_return_if_fail (INSTEP_IS_LACING_DETAIL (self));

  g_object_set (self->lacing, "small", small, NULL);
}
