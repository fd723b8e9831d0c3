/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-view.h"

#include "advice/change-words.h"
#include "advice/lacing-words.h"
#include "window/picture-view.h"

#define LEAST_SCALE 0.1

struct _InstepLacingView
{
  AdwBin             parent_instance;

  InstepPictureView *picture;
  gboolean           thumbnail;
  gboolean           still;

  InstepThreading   *threading;   /* owned */
  gboolean           threaded;
  char              *told;        /* owned: the lacing in words */
  InstepChanges     *changes;     /* owned; NULL for none */
  guint              step;
  InstepView         view;
};

G_DEFINE_FINAL_TYPE (InstepLacingView, instep_lacing_view, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_THUMBNAIL,
  PROP_STILL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* At the scale that fits into what there is. */
static InstepLacingDiagram
lay_out (InstepLacingView        *self,
         const InstepLacingTexts *texts,
         double                   text_scale,
         double                   width_px,
         double                   height_px)
{
  InstepLacingDiagram diagram = {
    .threading = self->threading,
    .texts = texts,
    .view = self->view,
    .step = self->step,
    .one_of_many = !self->still,
    .squeeze = TRUE,
    .changes = self->changes,
    .text_scale = text_scale,
  };

  diagram.px_per_mm = instep_lacing_diagram_fit_scale (&diagram, width_px, height_px);
  if (diagram.squeeze && diagram.px_per_mm < INSTEP_LACING_SCALE_LEAST)
    {
      /* The shoe needs the room more. */
      diagram.squeeze = FALSE;
      diagram.px_per_mm = instep_lacing_diagram_fit_scale (&diagram, width_px, height_px);
    }

  /* There may be none yet. */
  diagram.px_per_mm = MAX (diagram.px_per_mm, LEAST_SCALE);

  return diagram;
}

static char *
draw_lacing (const InstepPictureSetting *setting,
             gpointer                    data)
{
  InstepLacingView *self = data;
  InstepLacingTexts texts = instep_words_lacing_texts ();
  InstepLacingDiagram diagram;

  if (!self->threaded)
    return NULL;

  if (self->thumbnail)
    return instep_lacing_thumbnail_to_svg (self->threading, setting->palette);

  diagram = lay_out (self, &texts, setting->text_scale, setting->width_px, setting->height_px);
  diagram.palette = setting->palette;

  return instep_lacing_diagram_to_svg (&diagram);
}

/* Where even large words make it too wide, it is painted smaller as a whole. */
static double
measure_height (InstepLacingView *self,
                double            width_px,
                double            text_scale,
                double            height_px)
{
  const InstepLacingTexts texts = instep_words_lacing_texts ();
  InstepLacingDiagram diagram;
  double own_width_px, own_height_px;

  if (!self->threaded)
    return 0.0;

  diagram = lay_out (self, &texts, text_scale, width_px, height_px);
  instep_lacing_diagram_get_size (&diagram, &own_width_px, &own_height_px);

  return own_height_px * MIN (1.0, width_px / own_width_px);
}

static double
get_height (double   width_px,
            double   text_scale,
            gpointer data)
{
  return measure_height (data, width_px, text_scale, G_MAXINT);
}

static double
get_least_height (double   width_px,
                  double   text_scale,
                  gpointer data)
{
  return measure_height (data, width_px, text_scale, 0.0);
}

static void
instep_lacing_view_finalize (GObject *object)
{
  InstepLacingView *self = INSTEP_LACING_VIEW (object);

  g_clear_pointer (&self->threading, g_free);
  g_clear_pointer (&self->told, g_free);
  g_clear_pointer (&self->changes, g_free);

  G_OBJECT_CLASS (instep_lacing_view_parent_class)->finalize (object);
}

static void
instep_lacing_view_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  InstepLacingView *self = INSTEP_LACING_VIEW (object);

  switch (prop_id)
    {
    case PROP_THUMBNAIL:
      self->thumbnail = g_value_get_boolean (value);
      break;

    case PROP_STILL:
      self->still = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_lacing_view_constructed (GObject *object)
{
  InstepLacingView *self = INSTEP_LACING_VIEW (object);

  G_OBJECT_CLASS (instep_lacing_view_parent_class)->constructed (object);

  self->picture = g_object_new (INSTEP_TYPE_PICTURE_VIEW,
                                "fills", TRUE,
                                "focusable", !self->thumbnail && !self->still,
                                "accessible-role", self->thumbnail
                                                     ? GTK_ACCESSIBLE_ROLE_PRESENTATION
                                                     : GTK_ACCESSIBLE_ROLE_IMG,
                                NULL);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->picture));
  instep_picture_view_set_draw_func (self->picture, draw_lacing, self);
  /* A small picture takes the size of its row. */
  if (!self->thumbnail)
    {
      instep_picture_view_set_height_func (self->picture, get_height);
      instep_picture_view_set_least_height_func (self->picture, get_least_height);
    }
}

static void
instep_lacing_view_class_init (InstepLacingViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = instep_lacing_view_constructed;
  object_class->finalize = instep_lacing_view_finalize;
  object_class->set_property = instep_lacing_view_set_property;

  /**
   * InstepLacingView:thumbnail:
   *
   * Whether it is a small picture without words, for a list.
   */
  properties[PROP_THUMBNAIL] =
    g_param_spec_boolean ("thumbnail", NULL, NULL, FALSE,
                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * InstepLacingView:still:
   *
   * Whether it only ever shows the whole lacing, and takes no room for what marks a step.
   */
  properties[PROP_STILL] =
    g_param_spec_boolean ("still", NULL, NULL, FALSE,
                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* What is within a presentation is not told either. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "lacing");
}

static void
instep_lacing_view_init (InstepLacingView *self)
{
  self->threading = g_new0 (InstepThreading, 1);
  self->step = INSTEP_STEP_ALL;
}

/* The rings are told of as long as any step shows them. */
static void
tell (InstepLacingView *self)
{
  g_autofree char *rings = NULL;
  g_autofree char *told = NULL;

  if (self->changes != NULL)
    rings = instep_words_rings (self->changes, &self->threading->throat);

  told = g_strjoin (" ", self->told, rings, NULL);
  instep_picture_view_set_told (self->picture, told);
}

gboolean
instep_lacing_view_show (InstepLacingView    *self,
                         const InstepPattern *pattern,
                         const InstepThroat  *throat,
                         guint                row)
{
  g_return_val_if_fail (INSTEP_IS_LACING_VIEW (self), FALSE);
  g_return_val_if_fail (pattern != NULL, FALSE);
  g_return_val_if_fail (throat != NULL, FALSE);

  self->threaded = instep_threading_thread (pattern, throat, row, self->threading, NULL);

  if (self->threaded && !self->thumbnail)
    {
      g_free (self->told);
      self->told = instep_words_lacing_diagram (pattern, self->threading);
      tell (self);
    }

  instep_picture_view_redraw (self->picture);

  return self->threaded;
}

void
instep_lacing_view_set_step (InstepLacingView *self,
                             guint             step)
{
  g_return_if_fail (INSTEP_IS_LACING_VIEW (self));

  if (self->step == step)
    return;

  self->step = step;
  instep_picture_view_redraw (self->picture);
}

void
instep_lacing_view_set_changes (InstepLacingView    *self,
                                const InstepChanges *changes)
{
  g_return_if_fail (INSTEP_IS_LACING_VIEW (self));

  if (changes == NULL && self->changes == NULL)
    return;

  g_clear_pointer (&self->changes, g_free);
  self->changes = g_memdup2 (changes, sizeof *changes);
  if (self->threaded)
    tell (self);
  instep_picture_view_redraw (self->picture);
}

void
instep_lacing_view_set_view (InstepLacingView *self,
                             InstepView        view)
{
  g_return_if_fail (INSTEP_IS_LACING_VIEW (self));

  if (self->view == view)
    return;

  self->view = view;
  instep_picture_view_redraw (self->picture);
}

const InstepThreading *
instep_lacing_view_get_threading (InstepLacingView *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_VIEW (self), NULL);

  return self->threaded ? self->threading : NULL;
}
