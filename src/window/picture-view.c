/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/picture-view.h"

#include <adwaita.h>
#include <math.h>

#include "window/svg-paintable.h"
#include "window/text-scale.h"

/* Wider than any picture asks for. */
#define ROOMY_WIDTH_PX 4096

struct _InstepPictureView
{
  GtkWidget          parent_instance;

  InstepPictureFunc  draw;
  gpointer           draw_data;
  gboolean           fills;
  int                least_height_px;     /* at text scale 1 */

  /* NULL unless the height follows the width. */
  InstepPictureHeightFunc get_height;
  InstepPictureHeightFunc get_least_height;   /* NULL where it is the same */

  /* The width last asked for, and what it got. */
  int                measured_width_px;
  int                measured_height_px;

  /* Owned; both NULL until the first drawing. */
  char              *svg;
  GdkPaintable      *paintable;

  gboolean           outdated;
  int                drawn_width_px;
  int                drawn_height_px;
};

G_DEFINE_FINAL_TYPE (InstepPictureView, instep_picture_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_FILLS,
  PROP_LEAST_HEIGHT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static InstepPalette
get_palette (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return dark ? INSTEP_PALETTE_HIGH_CONTRAST_DARK : INSTEP_PALETTE_HIGH_CONTRAST_LIGHT;

  return dark ? INSTEP_PALETTE_DARK : INSTEP_PALETTE_LIGHT;
}

/* Most edits leave most pictures as they are; those keep their painting. */
static void
take_document (InstepPictureView *self,
               char              *svg)
{
  if (g_strcmp0 (self->svg, svg) == 0)
    {
      g_free (svg);
      return;
    }

  g_free (self->svg);
  self->svg = svg;
  g_clear_object (&self->paintable);
  self->paintable = svg != NULL ? instep_svg_paintable_new (svg) : NULL;
}

static void
draw (InstepPictureView *self,
      int                width_px,
      int                height_px)
{
  InstepPictureSetting setting;

  if (self->draw == NULL)
    return;

  instep_picture_view_get_setting (self, &setting);
  setting.width_px = width_px;
  setting.height_px = height_px;
  take_document (self, self->draw (&setting, self->draw_data));
  self->outdated = FALSE;
  self->drawn_width_px = width_px;
  self->drawn_height_px = height_px;
}

/* Of a picture that fills its place.  Where its width is not known, it is as high as where it has
 * all the room it wants: newer versions of GTK look for a width at which it is no higher than that.
 */
static int
measure_by (InstepPictureView       *self,
            InstepPictureHeightFunc  get_height,
            int                      width_px)
{
  double text_scale = instep_get_text_scale (GTK_WIDGET (self));

  if (get_height == NULL)
    return (int) lround (self->least_height_px * text_scale);

  if (width_px < 0)
    width_px = ROOMY_WIDTH_PX;

  return width_px > 0 ? (int) ceil (get_height (width_px, text_scale, self->draw_data)) : 0;
}

static int
measure_height (InstepPictureView *self,
                int                width_px)
{
  return measure_by (self, self->get_height, width_px);
}

/* A picture with a size of its own is drawn to be measured; one that fills its place, once it has one. */
static void
instep_picture_view_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  InstepPictureView *self = INSTEP_PICTURE_VIEW (widget);
  double width, height;

  if (self->fills)
    {
      if (orientation == GTK_ORIENTATION_VERTICAL)
        {
          *minimum = *natural = measure_height (self, for_size);
          if (self->get_least_height != NULL)
            *minimum = MIN (*natural, measure_by (self, self->get_least_height, for_size));
          if (self->get_height == NULL || for_size > 0)
            {
              self->measured_width_px = for_size;
              self->measured_height_px = *natural;
            }
        }
      return;
    }

  if (self->outdated)
    draw (self, 0, 0);

  if (self->paintable == NULL)
    return;

  width = gdk_paintable_get_intrinsic_width (self->paintable);
  height = gdk_paintable_get_intrinsic_height (self->paintable);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = (int) width;
  else if (for_size >= 0 && for_size < width)
    *minimum = *natural = (int) (height * for_size / width);
  else
    *minimum = *natural = (int) height;
}

static void
instep_picture_view_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  InstepPictureView *self = INSTEP_PICTURE_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  double scale, painted_width, painted_height;

  if (self->outdated ||
      (self->fills && (width != self->drawn_width_px || height != self->drawn_height_px)))
    draw (self, self->fills ? width : 0, self->fills ? height : 0);

  if (self->paintable == NULL)
    return;

  painted_width = gdk_paintable_get_intrinsic_width (self->paintable);
  painted_height = gdk_paintable_get_intrinsic_height (self->paintable);
  scale = MIN (width / painted_width, height / painted_height);
  scale = MIN (scale, 1.0);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) ((width - scale * painted_width) / 2),
                                                (float) ((height - scale * painted_height) / 2)));
  gdk_paintable_snapshot (self->paintable, snapshot, scale * painted_width, scale * painted_height);
  gtk_snapshot_restore (snapshot);
}

static GtkSizeRequestMode
instep_picture_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
instep_picture_view_system_setting_changed (GtkWidget        *widget,
                                            GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (instep_picture_view_parent_class)->system_setting_changed (widget, setting);

  instep_picture_view_redraw (INSTEP_PICTURE_VIEW (widget));
  gtk_widget_queue_resize (widget);
}

static void
instep_picture_view_finalize (GObject *object)
{
  InstepPictureView *self = INSTEP_PICTURE_VIEW (object);

  g_clear_object (&self->paintable);
  g_clear_pointer (&self->svg, g_free);

  G_OBJECT_CLASS (instep_picture_view_parent_class)->finalize (object);
}

static void
instep_picture_view_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  InstepPictureView *self = INSTEP_PICTURE_VIEW (object);

  switch (prop_id)
    {
    case PROP_FILLS:
      self->fills = g_value_get_boolean (value);
      break;

    case PROP_LEAST_HEIGHT:
      self->least_height_px = g_value_get_int (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_picture_view_class_init (InstepPictureViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = instep_picture_view_finalize;
  object_class->set_property = instep_picture_view_set_property;

  widget_class->measure = instep_picture_view_measure;
  widget_class->snapshot = instep_picture_view_snapshot;
  widget_class->get_request_mode = instep_picture_view_get_request_mode;
  widget_class->system_setting_changed = instep_picture_view_system_setting_changed;

  /**
   * InstepPictureView:fills:
   *
   * Whether the picture is laid out for the place it gets, instead of having a size of its own.
   */
  properties[PROP_FILLS] =
    g_param_spec_boolean ("fills", NULL, NULL, FALSE,
                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * InstepPictureView:least-height:
   *
   * How high a picture that fills its place is at least, px at text scale 1; larger text makes it
   * higher.
   */
  properties[PROP_LEAST_HEIGHT] =
    g_param_spec_int ("least-height", NULL, NULL, 0, 4096, 0,
                      G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "picture");
}

static void
instep_picture_view_init (InstepPictureView *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->outdated = TRUE;

  g_signal_connect_object (manager, "notify::dark",
                           G_CALLBACK (instep_picture_view_redraw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast",
                           G_CALLBACK (instep_picture_view_redraw), self, G_CONNECT_SWAPPED);
}

void
instep_picture_view_set_draw_func (InstepPictureView *self,
                                   InstepPictureFunc  func,
                                   gpointer           data)
{
  g_return_if_fail (INSTEP_IS_PICTURE_VIEW (self));
  g_return_if_fail (func != NULL);

  self->draw = func;
  self->draw_data = data;
  instep_picture_view_redraw (self);
}

void
instep_picture_view_set_height_func (InstepPictureView       *self,
                                     InstepPictureHeightFunc  func)
{
  g_return_if_fail (INSTEP_IS_PICTURE_VIEW (self));
  g_return_if_fail (self->fills);

  self->get_height = func;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
instep_picture_view_set_least_height_func (InstepPictureView       *self,
                                           InstepPictureHeightFunc  func)
{
  g_return_if_fail (INSTEP_IS_PICTURE_VIEW (self));
  g_return_if_fail (self->get_height != NULL);

  self->get_least_height = func;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* Most changes leave the height of a picture that fills its place as it is. */
static gboolean
needs_resize (InstepPictureView *self)
{
  return !self->fills ||
         measure_height (self, self->measured_width_px) != self->measured_height_px;
}

void
instep_picture_view_redraw (InstepPictureView *self)
{
  g_return_if_fail (INSTEP_IS_PICTURE_VIEW (self));

  self->outdated = TRUE;

  if (needs_resize (self))
    gtk_widget_queue_resize (GTK_WIDGET (self));
  else
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
instep_picture_view_get_setting (InstepPictureView    *self,
                                 InstepPictureSetting *setting)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_return_if_fail (INSTEP_IS_PICTURE_VIEW (self));
  g_return_if_fail (setting != NULL);

  *setting = (InstepPictureSetting) {
    .palette = get_palette (),
    .text_scale = instep_get_text_scale (widget),
    .right_to_left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
    .width_px = gtk_widget_get_width (widget),
    .height_px = gtk_widget_get_height (widget),
  };
}

void
instep_picture_view_set_told (InstepPictureView *self,
                              const char        *told)
{
  g_return_if_fail (INSTEP_IS_PICTURE_VIEW (self));
  g_return_if_fail (told != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, told,
                                  -1);
}
