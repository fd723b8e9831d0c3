/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/room-card.h"

#include <glib/gi18n.h>

#include "advice/chart-words.h"
#include "advice/fit-words.h"
#include "picture/room-chart.h"
#include "window/picture-view.h"

struct _InstepRoomCard
{
  GtkBox             parent_instance;

  /* Template widgets */
  GtkToggleButton   *left;
  GtkToggleButton   *right;
  InstepPictureView *chart;

  /* Borrowed: outlives the page */
  InstepSession     *session;
};

G_DEFINE_FINAL_TYPE (InstepRoomCard, instep_room_card, GTK_TYPE_BOX)

static InstepSide
get_side (InstepRoomCard *self)
{
  return gtk_toggle_button_get_active (self->right) ? INSTEP_RIGHT : INSTEP_LEFT;
}

static char *
draw_chart (const InstepPictureSetting *setting,
            gpointer                    data)
{
  InstepRoomCard *self = data;
  const InstepForecast *forecast;
  g_auto(InstepRoomChartTexts) texts = { 0 };
  InstepSide side = get_side (self);

  if (self->session == NULL)
    return NULL;

  forecast = instep_session_get_forecast (self->session);
  instep_words_room_chart_init (&texts, forecast, instep_session_get_input (self->session), side);

  return instep_room_chart_to_svg (&(InstepRoomChart) {
                                     .points = forecast->curve[side],
                                     .n_points = forecast->n_points,
                                     .texts = &texts,
                                     .palette = setting->palette,
                                     .width_px = setting->width_px,
                                     .height_px = setting->height_px,
                                     .text_scale = setting->text_scale,
                                     .right_to_left = setting->right_to_left,
                                   });
}

static void
show_chart (InstepRoomCard *self)
{
  g_autofree char *told = NULL;

  told = instep_words_room_chart (instep_session_get_forecast (self->session),
                                  instep_session_get_input (self->session),
                                  get_side (self));
  instep_picture_view_set_told (self->chart, told);
  instep_picture_view_redraw (self->chart);
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

  g_type_ensure (INSTEP_TYPE_PICTURE_VIEW);

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
  instep_picture_view_set_draw_func (self->chart, draw_chart, self);
}

void
instep_room_card_show (InstepRoomCard *self,
                       InstepSession  *session)
{
  g_return_if_fail (INSTEP_IS_ROOM_CARD (self));

  self->session = session;
  show_chart (self);
}
