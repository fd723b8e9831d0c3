/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/feet-card.h"

#include "advice/feet-words.h"
#include "picture/feet-in-shoe.h"
#include "window/aside.h"
#include "window/picture-view.h"

struct _InstepFeetCard
{
  GtkBox             parent_instance;

  /* Template widgets */
  GtkLabel          *title;
  GtkLabel          *caption;
  InstepPictureView *picture;

  /* Borrowed: outlives the page */
  InstepSession     *session;

  /* Of the forecast shown */
  InstepFeetTexts    texts;
};

G_DEFINE_FINAL_TYPE (InstepFeetCard, instep_feet_card, GTK_TYPE_BOX)

static char *
draw_feet (const InstepPictureSetting *setting,
           gpointer                    data)
{
  InstepFeetCard *self = data;
  const InstepForecast *forecast;

  if (self->session == NULL || setting->width_px <= 0 || setting->height_px <= 0)
    return NULL;

  forecast = instep_session_get_forecast (self->session);

  return instep_feet_in_shoe_to_svg (&(InstepFeetInShoe) {
                                       .feet = forecast->feet,
                                       .inner_length_mm = forecast->inner_length_mm,
                                       .sock_mm = forecast->sock_mm,
                                       .texts = &self->texts,
                                       .palette = setting->palette,
                                       .width_px = setting->width_px,
                                       .height_px = setting->height_px,
                                       .text_scale = setting->text_scale,
                                       .right_to_left = setting->right_to_left,
                                     });
}

static double
get_height (double   width_px,
            double   text_scale,
            gpointer data)
{
  InstepFeetCard *self = data;

  if (self->session == NULL)
    return 0.0;

  return instep_feet_in_shoe_get_height_px (&self->texts, width_px, text_scale);
}

static void
instep_feet_card_finalize (GObject *object)
{
  InstepFeetCard *self = INSTEP_FEET_CARD (object);

  instep_words_feet_clear (&self->texts);

  G_OBJECT_CLASS (instep_feet_card_parent_class)->finalize (object);
}

static void
instep_feet_card_class_init (InstepFeetCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_PICTURE_VIEW);

  G_OBJECT_CLASS (klass)->finalize = instep_feet_card_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/feet-card.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepFeetCard, title);
  gtk_widget_class_bind_template_child (widget_class, InstepFeetCard, caption);
  gtk_widget_class_bind_template_child (widget_class, InstepFeetCard, picture);
}

static void
instep_feet_card_init (InstepFeetCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  instep_picture_view_set_draw_func (self->picture, draw_feet, self);
  instep_picture_view_set_height_func (self->picture, get_height);
}

void
instep_feet_card_show (InstepFeetCard *self,
                       InstepSession  *session)
{
  const InstepForecast *forecast;
  g_autofree char *told = NULL;

  g_return_if_fail (INSTEP_IS_FEET_CARD (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));

  self->session = session;
  forecast = instep_session_get_forecast (session);
  instep_words_feet_clear (&self->texts);
  instep_words_feet_init (&self->texts, forecast);
  told = instep_words_feet (forecast);

  gtk_label_set_text (self->title, self->texts.title);
  gtk_label_set_text (self->caption, self->texts.caption);
  instep_picture_view_set_told (self->picture, told);
  instep_picture_view_redraw (self->picture);
}
