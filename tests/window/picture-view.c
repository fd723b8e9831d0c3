/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "window/picture-view.h"
#include "window/svg-paintable.h"

static const char red_square[] =
  "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
  "<rect width='40' height='20' fill='#ff0000'/></svg>";

typedef struct
{
  int                  times;
  InstepPictureSetting last;
} Drawing;

static char *
draw (const InstepPictureSetting *setting,
      gpointer                    data)
{
  Drawing *drawing = data;

  drawing->times++;
  drawing->last = *setting;

  return g_strdup (red_square);
}

static GtkWidget *
present (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), 200, 100);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (child);

  return window;
}

static void
test_own_size (void)
{
  Drawing drawing = { 0 };
  GtkWidget *view = g_object_ref_sink (g_object_new (INSTEP_TYPE_PICTURE_VIEW, NULL));
  int natural_width, natural_height, height_for_half;

  instep_picture_view_set_draw_func (INSTEP_PICTURE_VIEW (view), draw, &drawing);
  gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural_width, NULL, NULL);
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, -1, NULL, &natural_height, NULL, NULL);
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, 20, NULL, &height_for_half, NULL, NULL);

  g_assert_cmpint (natural_width, ==, 40);
  g_assert_cmpint (natural_height, ==, 20);
  g_assert_cmpint (height_for_half, ==, 10);
  g_assert_cmpint (drawing.times, ==, 1);
  g_assert_cmpint (drawing.last.palette, ==, INSTEP_PALETTE_LIGHT);

  g_assert_finalize_object (view);
}

static void
test_fills_its_place (void)
{
  Drawing drawing = { 0 };
  GtkWidget *view = g_object_new (INSTEP_TYPE_PICTURE_VIEW, "fills", TRUE, NULL);
  GtkWidget *window;

  instep_picture_view_set_draw_func (INSTEP_PICTURE_VIEW (view), draw, &drawing);
  window = present (view);

  g_assert_cmpint (drawing.times, ==, 1);
  g_assert_cmpint (drawing.last.width_px, ==, 200);
  g_assert_cmpint (drawing.last.height_px, ==, 100);

  /* Painted again, but not drawn again: nothing it shows has changed. */
  gtk_widget_queue_draw (view);
  gtk_test_widget_wait_for_draw (view);
  g_assert_cmpint (drawing.times, ==, 1);

  instep_picture_view_redraw (INSTEP_PICTURE_VIEW (view));
  gtk_test_widget_wait_for_draw (view);
  g_assert_cmpint (drawing.times, ==, 2);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* Text twice as large asks for twice the height. */
static void
test_height_follows_text (void)
{
  GtkWidget *view = g_object_ref_sink (g_object_new (INSTEP_TYPE_PICTURE_VIEW,
                                                     "fills", TRUE,
                                                     "least-height", 216,
                                                     NULL));
  GtkSettings *settings = gtk_widget_get_settings (view);
  int usual_dpi, minimum;

  g_object_get (settings, "gtk-xft-dpi", &usual_dpi, NULL);

  g_object_set (settings, "gtk-xft-dpi", 96 * 1024, NULL);
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 216);

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_widget_queue_resize (view);
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 432);

  g_object_set (settings, "gtk-xft-dpi", usual_dpi, NULL);
  g_assert_finalize_object (view);
}

typedef struct
{
  Drawing drawing;       /* first: the draw function sees it alone */
  double  per_width;
} HeightDrawing;

static double
get_height (double   width_px,
            double   text_scale,
            gpointer data)
{
  HeightDrawing *drawing = data;

  return drawing->per_width * width_px * text_scale;
}

/* Only another height is worth laying the window out anew. */
static void
test_height_follows_width (void)
{
  HeightDrawing drawing = { .per_width = 0.4 };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *view = g_object_new (INSTEP_TYPE_PICTURE_VIEW, "fills", TRUE, NULL);
  GtkWidget *window;
  int height;

  instep_picture_view_set_draw_func (INSTEP_PICTURE_VIEW (view), draw, &drawing);
  instep_picture_view_set_height_func (INSTEP_PICTURE_VIEW (view), get_height);
  gtk_box_append (GTK_BOX (box), view);
  window = present (box);

  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, 100, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, ==, 40);
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, 200, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, ==, 80);
  g_assert_cmpint (drawing.drawing.last.width_px, ==, 200);
  g_assert_cmpint (drawing.drawing.last.height_px, ==, 80);

  instep_picture_view_redraw (INSTEP_PICTURE_VIEW (view));
  gtk_test_widget_wait_for_draw (view);
  g_assert_cmpint (drawing.drawing.times, ==, 2);
  g_assert_cmpint (gtk_widget_get_height (view), ==, 80);

  drawing.per_width = 0.3;
  instep_picture_view_redraw (INSTEP_PICTURE_VIEW (view));
  gtk_test_widget_wait_for_draw (view);
  g_assert_cmpint (gtk_widget_get_height (view), ==, 60);
  g_assert_cmpint (drawing.drawing.last.height_px, ==, 60);

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_is_told (void)
{
  GtkWidget *view = g_object_ref_sink (g_object_new (INSTEP_TYPE_PICTURE_VIEW, NULL));

  instep_picture_view_set_told (INSTEP_PICTURE_VIEW (view), "A red square.");
  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "A red square.");

  g_assert_finalize_object (view);
}

/* The painted pixel is the document's, by librsvg and cairo, not ours. */
static void
test_paints_the_document (void)
{
  GdkPaintable *paintable = instep_svg_paintable_new (red_square);
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 80, 40);
  cairo_t *cr = cairo_create (surface);
  const guint32 *pixels;

  gdk_paintable_snapshot (paintable, snapshot, 80, 40);
  node = gtk_snapshot_to_node (snapshot);
  gsk_render_node_draw (node, cr);
  cairo_surface_flush (surface);

  pixels = (const guint32 *) cairo_image_surface_get_data (surface);
  g_assert_cmphex (pixels[20 * cairo_image_surface_get_stride (surface) / 4 + 70], ==, 0xffff0000);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_assert_finalize_object (paintable);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/window/picture-view/own-size", test_own_size);
  g_test_add_func ("/window/picture-view/fills-its-place", test_fills_its_place);
  g_test_add_func ("/window/picture-view/height-follows-text", test_height_follows_text);
  g_test_add_func ("/window/picture-view/height-follows-width", test_height_follows_width);
  g_test_add_func ("/window/picture-view/is-told", test_is_told);
  g_test_add_func ("/window/svg-paintable/paints-the-document", test_paints_the_document);

  return g_test_run ();
}
