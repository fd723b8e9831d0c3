/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "golden-picture.h"

#include <glib/gstdio.h>
#include <librsvg/rsvg.h>
#include <string.h>

/* Renderers round differently at the edges of shapes. */
#define CHANNEL_TOLERANCE 24
#define PIXEL_TOLERANCE    0.0005      /* of all pixels */

static cairo_surface_t *
paint (const char *svg,
       const char *ground)
{
  g_autoptr(GError) error = NULL;
  guint32 rgb = (guint32) g_ascii_strtoull (ground + 1, NULL, 16);
  RsvgHandle *handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &error);
  cairo_surface_t *surface;
  double width, height;
  cairo_t *cr;

  g_assert_no_error (error);
  g_assert_true (rsvg_handle_get_intrinsic_size_in_pixels (handle, &width, &height));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, ((rgb >> 16) & 0xff) / 255.0, ((rgb >> 8) & 0xff) / 255.0,
                        (rgb & 0xff) / 255.0);
  cairo_paint (cr);
  g_assert_true (rsvg_handle_render_document (handle, cr, &(RsvgRectangle) { 0, 0, width, height },
                                              &error));
  g_assert_no_error (error);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  g_object_unref (handle);

  return surface;
}

static guint32 *
get_row (cairo_surface_t *surface,
         int              y)
{
  return (guint32 *) (gpointer) (cairo_image_surface_get_data (surface) +
                                 y * cairo_image_surface_get_stride (surface));
}

static gboolean
differs (guint32 one,
         guint32 other)
{
  for (guint shift = 0; shift <= 16; shift += 8)
    {
      if (ABS ((int) ((one >> shift) & 0xff) - (int) ((other >> shift) & 0xff)) > CHANNEL_TOLERANCE)
        return TRUE;
    }

  return FALSE;
}

/* Counts the pixels that differ, and turns @drawn into a picture of them: red on a pale ground. */
static guint
mark_differences (cairo_surface_t *drawn,
                  cairo_surface_t *golden)
{
  int width = cairo_image_surface_get_width (drawn);
  int height = cairo_image_surface_get_height (drawn);
  guint n_different = 0;

  for (int y = 0; y < height; y++)
    {
      guint32 *row = get_row (drawn, y);
      const guint32 *golden_row = get_row (golden, y);

      for (int x = 0; x < width; x++)
        {
          gboolean different = differs (row[x], golden_row[x]);

          n_different += different ? 1 : 0;
          row[x] = different ? 0xff0000 : 0xc0c0c0 | ((row[x] >> 2) & 0x3f3f3f);
        }
    }

  cairo_surface_mark_dirty (drawn);

  return n_different;
}

static char *
build_path (const char *folder,
            const char *name,
            const char *suffix)
{
  g_autofree char *file = g_strconcat (name, suffix, ".png", NULL);

  return g_build_filename (folder, file, NULL);
}

static void
compare (cairo_surface_t *drawn,
         cairo_surface_t *golden,
         const char      *name)
{
  g_autofree char *drawn_path = build_path (g_get_tmp_dir (), name, "-drawn");
  g_autofree char *difference_path = build_path (g_get_tmp_dir (), name, "-difference");
  guint n_different;

  g_assert_cmpint (cairo_image_surface_get_width (drawn), ==,
                   cairo_image_surface_get_width (golden));
  g_assert_cmpint (cairo_image_surface_get_height (drawn), ==,
                   cairo_image_surface_get_height (golden));

  cairo_surface_write_to_png (drawn, drawn_path);
  n_different = mark_differences (drawn, golden);
  if (n_different <= PIXEL_TOLERANCE * cairo_image_surface_get_width (drawn) *
                     cairo_image_surface_get_height (drawn))
    {
      g_remove (drawn_path);
      return;
    }

  cairo_surface_write_to_png (drawn, difference_path);
  g_test_message ("%u pixels differ: see %s and %s", n_different, drawn_path, difference_path);
  g_test_fail ();
}

void
golden_picture_check (const char    *name,
                      const char    *svg,
                      InstepPalette  palette)
{
  g_autoptr(GRegex) words = g_regex_new ("<text[^>]*>[^<]*</text>", 0, 0, NULL);
  g_autofree char *wordless = g_regex_replace_literal (words, svg, -1, 0, "", 0, NULL);
  const char *paint_folder = g_getenv ("INSTEP_PAINT_GOLDEN");
  g_autofree char *path = NULL;
  cairo_surface_t *drawn = paint (wordless, instep_palette_get_colours (palette)->card);
  cairo_surface_t *golden;

  if (paint_folder != NULL)
    {
      path = build_path (paint_folder, name, "");
      g_assert_cmpint (cairo_surface_write_to_png (drawn, path), ==, CAIRO_STATUS_SUCCESS);
      cairo_surface_destroy (drawn);
      return;
    }

  path = build_path (g_test_get_filename (G_TEST_DIST, "picture", "golden", NULL), name, "");
  golden = cairo_image_surface_create_from_png (path);
  g_assert_cmpint (cairo_surface_status (golden), ==, CAIRO_STATUS_SUCCESS);
  compare (drawn, golden, name);
  cairo_surface_destroy (golden);
  cairo_surface_destroy (drawn);
}
