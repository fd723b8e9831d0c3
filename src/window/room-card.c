/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/room-card.h"

#include "window/aside.h"
#include "window/room-view.h"
#include "window/side-switch.h"

struct _InstepRoomCard
{
  GtkBox            parent_instance;

  /* Template widgets */
  InstepSideSwitch *side;
  InstepRoomView   *chart;

  /* Borrowed: outlives the page; NULL until shown */
  InstepSession    *session;
};

G_DEFINE_FINAL_TYPE (InstepRoomCard, instep_room_card, GTK_TYPE_BOX)

static void
show_chart (InstepRoomCard *self)
{
  instep_room_view_show (self->chart, self->session, instep_side_switch_get_side (self->side));
}

static void
side_chosen_cb (InstepRoomCard *self)
{
  if (self->session != NULL)
    show_chart (self);
}

static void
instep_room_card_class_init (InstepRoomCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_ROOM_VIEW);
  g_type_ensure (INSTEP_TYPE_SIDE_SWITCH);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/room-card.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepRoomCard, side);
  gtk_widget_class_bind_template_child (widget_class, InstepRoomCard, chart);
  gtk_widget_class_bind_template_callback (widget_class, side_chosen_cb);
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
  instep_side_switch_follow (self->side, instep_session_get_forecast (session)->lead);
  show_chart (self);
}
