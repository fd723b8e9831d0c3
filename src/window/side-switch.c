/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/side-switch.h"

struct _InstepSideSwitch
{
  GtkBox           parent_instance;

  /* Template widgets */
  GtkToggleButton *left;
  GtkToggleButton *right;

  gboolean         was_chosen;
  gboolean         following;
};

G_DEFINE_FINAL_TYPE (InstepSideSwitch, instep_side_switch, GTK_TYPE_BOX)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
toggled_cb (InstepSideSwitch *self)
{
  if (self->following)
    return;

  self->was_chosen = TRUE;
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
instep_side_switch_class_init (InstepSideSwitchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  /**
   * InstepSideSwitch::chosen:
   *
   * The person chose the other foot.
   */
  signals[CHOSEN] =
    g_signal_new ("chosen", INSTEP_TYPE_SIDE_SWITCH, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/side-switch.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepSideSwitch, left);
  gtk_widget_class_bind_template_child (widget_class, InstepSideSwitch, right);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
instep_side_switch_init (InstepSideSwitch *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

InstepSide
instep_side_switch_get_side (InstepSideSwitch *self)
{
  g_return_val_if_fail (INSTEP_IS_SIDE_SWITCH (self), INSTEP_LEFT);

  return gtk_toggle_button_get_active (self->left) ? INSTEP_LEFT : INSTEP_RIGHT;
}

void
instep_side_switch_follow (InstepSideSwitch *self,
                           InstepSide        lead)
{
  g_return_if_fail (INSTEP_IS_SIDE_SWITCH (self));

  if (self->was_chosen)
    return;

  self->following = TRUE;
  gtk_toggle_button_set_active (lead == INSTEP_LEFT ? self->left : self->right, TRUE);
  self->following = FALSE;
}
