/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/result-bar.h"

#include "window/headline.h"

struct _InstepResultBar
{
  GtkBox     parent_instance;

  /* Template widgets */
  GtkLabel  *headline;
  GtkLabel  *summary;
  GtkWidget *show_result;
};

G_DEFINE_FINAL_TYPE (InstepResultBar, instep_result_bar, GTK_TYPE_BOX)

enum
{
  PROP_0,
  PROP_SHOWS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
instep_result_bar_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  InstepResultBar *self = INSTEP_RESULT_BAR (object);

  switch (prop_id)
    {
    case PROP_SHOWS:
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->show_result), g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_result_bar_class_init (InstepResultBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = instep_result_bar_set_property;

  /**
   * InstepResultBar:shows:
   *
   * The action that shows the result.
   */
  properties[PROP_SHOWS] =
    g_param_spec_string ("shows", NULL, NULL, NULL,
                         G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/result-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepResultBar, headline);
  gtk_widget_class_bind_template_child (widget_class, InstepResultBar, summary);
  gtk_widget_class_bind_template_child (widget_class, InstepResultBar, show_result);
}

static void
instep_result_bar_init (InstepResultBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_result_bar_set_sign (InstepResultBar *self,
                            GtkWidget       *sign)
{
  g_return_if_fail (INSTEP_IS_RESULT_BAR (self));
  g_return_if_fail (GTK_IS_WIDGET (sign));

  gtk_box_prepend (GTK_BOX (self), sign);
}

void
instep_result_bar_show (InstepResultBar *self,
                        const char      *headline,
                        const char      *summary)
{
  g_return_if_fail (INSTEP_IS_RESULT_BAR (self));
  g_return_if_fail (headline != NULL);

  instep_headline_show (self->headline, headline, summary);
  gtk_label_set_text (self->summary, summary != NULL ? summary : "");
  gtk_widget_set_visible (GTK_WIDGET (self->summary), summary != NULL);
}
