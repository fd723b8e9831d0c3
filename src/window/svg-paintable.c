/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/svg-paintable.h"

#include <gtk/gtk.h>
#include <librsvg/rsvg.h>
#include <string.h>

struct _InstepSvgPaintable
{
  GObject        parent_instance;

  RsvgHandle    *handle;
  double         width_px;
  double         height_px;

  /* The last painting, kept while its size is asked for again. */
  GskRenderNode *node;
  double         node_width;
  double         node_height;
};

static void instep_svg_paintable_paintable_init (GdkPaintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (InstepSvgPaintable, instep_svg_paintable, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE,
                                                      instep_svg_paintable_paintable_init))

static GskRenderNode *
paint (InstepSvgPaintable *self,
       double              width,
       double              height)
{
  g_autoptr(GError) error = NULL;
  GskRenderNode *node;
  cairo_t *cr;

  node = gsk_cairo_node_new (&GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  cr = gsk_cairo_node_get_draw_context (node);

  if (!rsvg_handle_render_document (self->handle, cr,
                                    &(RsvgRectangle) { 0, 0, width, height }, &error))
    g_critical ("A picture of our own does not paint: %s", error->message);

  cairo_destroy (cr);

  return node;
}

static void
instep_svg_paintable_snapshot (GdkPaintable *paintable,
                               GdkSnapshot  *snapshot,
                               double        width,
                               double        height)
{
  InstepSvgPaintable *self = INSTEP_SVG_PAINTABLE (paintable);

  if (self->handle == NULL)
    return;

  if (self->node == NULL || self->node_width != width || self->node_height != height)
    {
      g_clear_pointer (&self->node, gsk_render_node_unref);
      self->node = paint (self, width, height);
      self->node_width = width;
      self->node_height = height;
    }

  gtk_snapshot_append_node (GTK_SNAPSHOT (snapshot), self->node);
}

static GdkPaintableFlags
instep_svg_paintable_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_CONTENTS | GDK_PAINTABLE_STATIC_SIZE;
}

static int
instep_svg_paintable_get_intrinsic_width (GdkPaintable *paintable)
{
  return (int) INSTEP_SVG_PAINTABLE (paintable)->width_px;
}

static int
instep_svg_paintable_get_intrinsic_height (GdkPaintable *paintable)
{
  return (int) INSTEP_SVG_PAINTABLE (paintable)->height_px;
}

static void
instep_svg_paintable_finalize (GObject *object)
{
  InstepSvgPaintable *self = INSTEP_SVG_PAINTABLE (object);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_object (&self->handle);

  G_OBJECT_CLASS (instep_svg_paintable_parent_class)->finalize (object);
}

static void
instep_svg_paintable_class_init (InstepSvgPaintableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = instep_svg_paintable_finalize;
}

static void
instep_svg_paintable_init (InstepSvgPaintable *self)
{
}

static void
instep_svg_paintable_paintable_init (GdkPaintableInterface *iface)
{
  iface->snapshot = instep_svg_paintable_snapshot;
  iface->get_flags = instep_svg_paintable_get_flags;
  iface->get_intrinsic_width = instep_svg_paintable_get_intrinsic_width;
  iface->get_intrinsic_height = instep_svg_paintable_get_intrinsic_height;
}

GdkPaintable *
instep_svg_paintable_new (const char *svg)
{
  InstepSvgPaintable *self;
  g_autoptr(GError) error = NULL;

  g_return_val_if_fail (svg != NULL, NULL);

  self = g_object_new (INSTEP_TYPE_SVG_PAINTABLE, NULL);
  self->handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &error);

  if (self->handle == NULL)
    g_critical ("A picture of our own cannot be read: %s", error->message);
  else
    rsvg_handle_get_intrinsic_size_in_pixels (self->handle, &self->width_px, &self->height_px);

  return GDK_PAINTABLE (self);
}
