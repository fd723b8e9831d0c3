/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-stage.h"

#include <glib/gi18n.h>

#include "picture/lacing-diagram.h"
#include "window/lacing-view.h"

struct _InstepLacingStage
{
  GtkBox            parent_instance;

  /* Template widgets */
  GtkToggleButton  *left;
  GtkToggleButton  *right;
  GtkToggleButton  *as_worn;
  InstepLacingView *lacing;
  GtkWidget        *back;
  GtkWidget        *forward;
  GtkLabel         *position;

  /* Owned */
  InstepSession    *session;

  guint             step;
  gboolean          showing;    /* while the session is shown, choices are not a person's */
};

G_DEFINE_FINAL_TYPE (InstepLacingStage, instep_lacing_stage, GTK_TYPE_BOX)

enum { STEPPED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
show_step (InstepLacingStage *self,
           guint              step)
{
  const InstepThreading *threading = instep_session_get_threading (self->session);
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
  g_signal_emit (self, signals[STEPPED], 0, step);
}

static void
back_cb (InstepLacingStage *self)
{
  const InstepThreading *threading = instep_session_get_threading (self->session);

  if (self->step == INSTEP_STEP_ALL)
    show_step (self, threading->n_steps - 1);
  else if (self->step > 0)
    show_step (self, self->step - 1);
}

static void
forward_cb (InstepLacingStage *self)
{
  const InstepThreading *threading = instep_session_get_threading (self->session);

  if (self->step != INSTEP_STEP_ALL && self->step + 1 < threading->n_steps)
    show_step (self, self->step + 1);
  else
    show_step (self, INSTEP_STEP_ALL);
}

static void
shoe_toggled_cb (InstepLacingStage *self)
{
  if (!self->showing && self->session != NULL)
    instep_session_set_shoe (self->session,
                             gtk_toggle_button_get_active (self->right) ? INSTEP_SHOE_RIGHT
                                                                        : INSTEP_SHOE_LEFT);
}

static void
view_toggled_cb (InstepLacingStage *self)
{
  instep_lacing_view_set_view (self->lacing,
                               gtk_toggle_button_get_active (self->as_worn) ? INSTEP_VIEW_WEARER
                                                                            : INSTEP_VIEW_TOE_DOWN);
}

static void
show_lacing (InstepLacingStage *self)
{
  const InstepThroat *throat = instep_session_get_throat (self->session);

  self->showing = TRUE;
  gtk_toggle_button_set_active (throat->shoe == INSTEP_SHOE_RIGHT ? self->right : self->left, TRUE);
  self->showing = FALSE;

  instep_lacing_view_show (self->lacing, instep_session_get_pattern (self->session), throat,
                           instep_session_get_row (self->session));
  show_step (self, INSTEP_STEP_ALL);
}

static void
instep_lacing_stage_dispose (GObject *object)
{
  InstepLacingStage *self = INSTEP_LACING_STAGE (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_lacing_stage_parent_class)->dispose (object);
}

static void
instep_lacing_stage_class_init (InstepLacingStageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_LACING_VIEW);

  G_OBJECT_CLASS (klass)->dispose = instep_lacing_stage_dispose;

  /**
   * InstepLacingStage::stepped:
   * @step: the step at hand, or `INSTEP_STEP_ALL`
   *
   * Another step is at hand.
   */
  signals[STEPPED] =
    g_signal_new ("stepped", INSTEP_TYPE_LACING_STAGE, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-stage.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLacingStage, left);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingStage, right);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingStage, as_worn);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingStage, lacing);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingStage, back);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingStage, forward);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingStage, position);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, forward_cb);
  gtk_widget_class_bind_template_callback (widget_class, shoe_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_toggled_cb);
}

static void
instep_lacing_stage_init (InstepLacingStage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_lacing_stage_set_session (InstepLacingStage *self,
                                 InstepSession     *session)
{
  g_return_if_fail (INSTEP_IS_LACING_STAGE (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "lacing-changed",
                           G_CALLBACK (show_lacing), self, G_CONNECT_SWAPPED);
  show_lacing (self);
}

void
instep_lacing_stage_choose_step (InstepLacingStage *self,
                                 guint              step)
{
  g_return_if_fail (INSTEP_IS_LACING_STAGE (self));

  show_step (self, step);
}

void
instep_lacing_stage_set_small (InstepLacingStage *self,
                               gboolean           small)
{
  g_return_if_fail (INSTEP_IS_LACING_STAGE (self));

  g_object_set (self->lacing, "small", small, NULL);
}
