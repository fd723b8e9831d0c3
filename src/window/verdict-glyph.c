/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/verdict-glyph.h"

#include "picture/verdict-glyph.h"
#include "window/picture-view.h"

struct _InstepVerdictGlyph
{
  AdwBin             parent_instance;

  InstepPictureView *picture;
  InstepToeVerdict   verdict;
  int                size_px;
};

G_DEFINE_FINAL_TYPE (InstepVerdictGlyph, instep_verdict_glyph, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_SIZE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
draw_glyph (const InstepPictureSetting *setting,
            gpointer                    data)
{
  InstepVerdictGlyph *self = data;

  return instep_verdict_glyph_to_svg (self->verdict, setting->palette,
                                      self->size_px * setting->text_scale);
}

static void
instep_verdict_glyph_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  InstepVerdictGlyph *self = INSTEP_VERDICT_GLYPH (object);

  switch (prop_id)
    {
    case PROP_SIZE:
      self->size_px = g_value_get_int (value);
      gtk_widget_set_size_request (GTK_WIDGET (self), self->size_px, self->size_px);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_verdict_glyph_class_init (InstepVerdictGlyphClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = instep_verdict_glyph_set_property;

  properties[PROP_SIZE] =
    g_param_spec_int ("size", NULL, NULL, 8, 256, 14,
                      G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_css_name (widget_class, "glyph");
}

static void
instep_verdict_glyph_init (InstepVerdictGlyph *self)
{
  self->picture = g_object_new (INSTEP_TYPE_PICTURE_VIEW,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                NULL);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->picture));
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  instep_picture_view_set_draw_func (self->picture, draw_glyph, self);
}

GtkWidget *
instep_verdict_glyph_new (int size_px)
{
  return g_object_new (INSTEP_TYPE_VERDICT_GLYPH, "size", size_px, NULL);
}

void
instep_verdict_glyph_set_verdict (InstepVerdictGlyph *self,
                                  InstepToeVerdict    verdict)
{
  g_return_if_fail (INSTEP_IS_VERDICT_GLYPH (self));

  if (self->verdict == verdict)
    return;

  self->verdict = verdict;
  instep_picture_view_redraw (self->picture);
}
