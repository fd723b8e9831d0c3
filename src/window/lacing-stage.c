/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-stage.h"

#include <glib/gi18n.h>

#include "advice/lacing-words.h"
#include "advice/numbers.h"
#include "window/aside.h"
#include "window/lacing-player.h"
#include "window/lacing-view.h"

struct _InstepLacingStage
{
  GtkBox              parent_instance;

  /* Template widgets */
  GtkToggleButton    *left;
  GtkToggleButton    *right;
  GtkToggleButton    *as_worn;
  InstepLacingView   *lacing;
  GtkLabel           *missing;   /* instead of a lacing that does not exist for these eyelets */
  InstepLacingPlayer *player;
  GtkStack           *words;     /* of each step, where the list of steps is far below */

  /* Owned */
  InstepSession      *session;

  gboolean            showing;    /* while the session is shown, choices are not a person's */
};

G_DEFINE_FINAL_TYPE (InstepLacingStage, instep_lacing_stage, GTK_TYPE_BOX)

enum { STEPPED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
add_words (InstepLacingStage *self,
           const char        *words)
{
  g_autofree char *bound = instep_words_bind_numbers (words);
  GtkWidget *label = gtk_label_new (bound);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "heading");
  gtk_stack_add_child (self->words, label);
}

/* All are there at once, so that nothing below them moves from step to step. */
static void
make_words (InstepLacingStage     *self,
            const InstepThreading *threading)
{
  GtkWidget *label;

  while ((label = gtk_widget_get_first_child (GTK_WIDGET (self->words))) != NULL)
    gtk_stack_remove (self->words, label);

  for (guint step = 0; threading != NULL && step < threading->n_steps; step++)
    {
      g_autofree char *words = instep_words_step (threading, step);

      add_words (self, words);
    }

  add_words (self, _("All steps. Play shows them one by one."));
}

static void
show_words (InstepLacingStage *self,
            guint              step)
{
  g_autoptr(GtkSelectionModel) pages = gtk_stack_get_pages (self->words);
  const guint n_pages = g_list_model_get_n_items (G_LIST_MODEL (pages));

  gtk_selection_model_select_item (pages, MIN (step, n_pages - 1), TRUE);
}

static void
stepped_cb (InstepLacingStage *self,
            guint              step)
{
  show_words (self, step);
  instep_lacing_view_set_step (self->lacing, step);
  g_signal_emit (self, signals[STEPPED], 0, step);
}

/* The keys of the player work on the picture as well. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  key,
                guint                  code,
                GdkModifierType        modifiers,
                InstepLacingStage     *self)
{
  return gtk_event_controller_key_forward (controller, GTK_WIDGET (self->player));
}

/* It is told by the left one, which goes off before the right one is on. */
static void
pressed_cb (InstepLacingStage *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->lacing), GTK_DIR_TAB_FORWARD);
}

static void
shoe_toggled_cb (InstepLacingStage *self)
{
  if (!self->showing && self->session != NULL)
    instep_session_set_shoe (self->session,
                             gtk_toggle_button_get_active (self->left) ? INSTEP_SHOE_LEFT
                                                                       : INSTEP_SHOE_RIGHT);
}

static void
view_toggled_cb (InstepLacingStage *self)
{
  instep_lacing_view_set_view (self->lacing, instep_lacing_stage_get_view (self));
}

static void
show_missing (InstepLacingStage *self,
              gboolean           is_missing)
{
  gtk_widget_set_visible (GTK_WIDGET (self->lacing), !is_missing);
  gtk_widget_set_visible (GTK_WIDGET (self->player), !is_missing);
  gtk_widget_set_visible (GTK_WIDGET (self->missing), is_missing);
  if (is_missing)
    {
      g_autofree char *told =
        instep_words_lacing_missing (instep_session_get_pattern (self->session),
                                     instep_session_get_throat (self->session));

      gtk_label_set_text (self->missing, told);
    }
}

static void
show_lacing (InstepLacingStage *self)
{
  const InstepThroat *throat = instep_session_get_throat (self->session);
  const InstepThreading *threading = instep_session_get_threading (self->session);

  self->showing = TRUE;
  gtk_toggle_button_set_active (throat->shoe == INSTEP_SHOE_RIGHT ? self->right : self->left, TRUE);
  self->showing = FALSE;

  show_missing (self, threading == NULL);
  instep_lacing_view_show (self->lacing, instep_session_get_pattern (self->session), throat,
                           instep_session_get_row (self->session));
  make_words (self, threading);
  instep_lacing_player_show (self->player, threading);
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

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_LACING_PLAYER);
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
  gtk_widget_class_bind_template_child (widget_class, InstepLacingStage, missing);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingStage, player);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingStage, words);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, shoe_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, stepped_cb);
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

  instep_lacing_player_choose (self->player, step);
}

void
instep_lacing_stage_set_changes (InstepLacingStage   *self,
                                 const InstepChanges *changes)
{
  g_return_if_fail (INSTEP_IS_LACING_STAGE (self));

  instep_lacing_view_set_changes (self->lacing, changes);
}

InstepView
instep_lacing_stage_get_view (InstepLacingStage *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_STAGE (self), INSTEP_VIEW_TOE_DOWN);

  return gtk_toggle_button_get_active (self->as_worn) ? INSTEP_VIEW_WEARER : INSTEP_VIEW_TOE_DOWN;
}

gboolean
instep_lacing_stage_get_alone (InstepLacingStage *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_STAGE (self), FALSE);

  return gtk_widget_get_visible (GTK_WIDGET (self->words));
}

void
instep_lacing_stage_set_alone (InstepLacingStage *self,
                               gboolean           alone)
{
  g_return_if_fail (INSTEP_IS_LACING_STAGE (self));

  gtk_widget_set_visible (GTK_WIDGET (self->words), alone);
}

gboolean
instep_lacing_stage_is_playing (InstepLacingStage *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_STAGE (self), FALSE);

  return instep_lacing_player_is_playing (self->player);
}
