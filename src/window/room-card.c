/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/room-card.h"

#include "window/room-view.h"

struct _InstepRoomCard
{
  GtkBox           parent_instance;

  /* Template widgets */
  GtkToggleButton *left;
  GtkToggleButton *right;
  InstepRoomView  *chart;

  /* Borrowed: outlives the page */
  InstepSession   *session;
};

G_DEFINE_FINAL_TYPE (InstepRoomCard, instep_room_card, GTK_TYPE_BOX)

static InstepSide
get_side (InstepRoomCard *self)
{
  return gtk_toggle_button_get_active (self->right) ? INSTEP_RIGHT : INSTEP_LEFT;
}

static void
show_chart (InstepRoomCard *self)
{
  instep_room_view_show (self->chart, self->session, get_side (self));
}

static void
toggled_cb (InstepRoomCard *self)
{
  if (self->session != NULL)
    show_chart (self);
}

static void
instep_room_card_class_init (InstepRoomCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ROOM_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/room-card.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepRoomCard, left);
  gtk_widget_class_bind_template_child (widget_class, InstepRoomCard, right);
  gtk_widget_class_bind_template_child (widget_class, InstepRoomCard, chart);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
instep_room_card_init (InstepRoomCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_room_card_show (InstepRoomCard *self,
                       InstepSession  *session)
{
  g_return_if_fail (INSTEP_IS_ROOM_CARD (self));

  self->session = session;
  show_chart (self);
}
