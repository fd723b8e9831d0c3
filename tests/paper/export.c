/* SPDX-License-Identifier: GPL-3.0-or-later */

#define _GNU_SOURCE    /* memmem() */

#include "config.h"

#include "paper/export.h"

#include <cairo.h>
#include <gio/gio.h>
#include <string.h>

static const char green[] =
  "<svg xmlns='http://www.w3.org/2000/svg' width='96' height='48'>"
  "<rect width='96' height='48' fill='#00ff00'/></svg>";

typedef struct
{
  GBytes *bytes;
  gsize   offset;
} Reader;

static cairo_status_t
read_bytes (void          *data,
            unsigned char *buffer,
            unsigned int   n_bytes)
{
  Reader *reader = data;
  gsize size;
  const guint8 *bytes = g_bytes_get_data (reader->bytes, &size);

  if (reader->offset + n_bytes > size)
    return CAIRO_STATUS_READ_ERROR;

  memcpy (buffer, bytes + reader->offset, n_bytes);
  reader->offset += n_bytes;

  return CAIRO_STATUS_SUCCESS;
}

static void
test_png (void)
{
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  Reader reader = { NULL, 0 };
  cairo_surface_t *surface;
  const guint32 *pixels;

  g_assert_true (instep_export_svg (green, INSTEP_EXPORT_PNG, 2.0, &bytes, &error));
  g_assert_no_error (error);

  reader.bytes = bytes;
  surface = cairo_image_surface_create_from_png_stream (read_bytes, &reader);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 192);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 96);

  /* Opaque pictures are written without alpha. */
  pixels = (const guint32 *) cairo_image_surface_get_data (surface);
  g_assert_cmphex (pixels[0] & 0xffffff, ==, 0x00ff00);
  cairo_surface_destroy (surface);
}

/* 96 by 48 pixels are one inch by half an inch: 72 by 36 points. */
static void
test_pdf (void)
{
  static const char media_box[] = "MediaBox [ 0 0 72 36 ]";
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  const char *text;
  gsize size;

  g_assert_true (instep_export_svg (green, INSTEP_EXPORT_PDF, 1.0, &bytes, &error));
  g_assert_no_error (error);

  text = g_bytes_get_data (bytes, &size);
  g_assert_cmpmem (text, 5, "%PDF-", 5);
  g_assert_nonnull (memmem (text, size, media_box, strlen (media_box)));
}

static void
test_refuses (void)
{
  static const char * const broken[] = {
    "", "<svg", "no picture", "<html xmlns='http://www.w3.org/1999/xhtml'/>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      GBytes *bytes = NULL;
      g_autoptr(GError) error = NULL;

      g_assert_false (instep_export_svg (broken[i], INSTEP_EXPORT_PNG, 1.0, &bytes, &error));
      g_assert_nonnull (error);
      g_assert_null (bytes);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/export/png", test_png);
  g_test_add_func ("/paper/export/pdf", test_pdf);
  g_test_add_func ("/paper/export/refuses", test_refuses);

  return g_test_run ();
}
