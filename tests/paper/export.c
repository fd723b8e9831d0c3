/* SPDX-License-Identifier: GPL-3.0-or-later */

#define _GNU_SOURCE    /* memmem() */

#include "config.h"

#include "paper/export.h"
#include "poppler.h"

#include <cairo.h>
#include <gio/gio.h>
#include <math.h>
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

static GBytes *
export (const char         *svg,
        InstepExportFormat  format,
        double              scale)
{
  g_autoptr(GError) error = NULL;
  GBytes *bytes = NULL;

  g_assert_true (instep_export_svg (svg, format, scale, &bytes, &error));
  g_assert_no_error (error);
  g_assert_nonnull (bytes);

  return bytes;
}

static cairo_surface_t *
read_png (GBytes *bytes)
{
  Reader reader = { bytes, 0 };
  cairo_surface_t *surface = cairo_image_surface_create_from_png_stream (read_bytes, &reader);

  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);

  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  int stride = cairo_image_surface_get_stride (surface);
  const unsigned char *row = cairo_image_surface_get_data (surface) + y * stride;

  return ((const guint32 *) (gconstpointer) row)[x];
}

/* Part of a pixel is a pixel more. */
static const struct
{
  const char *name;
  const char *size;
  double      scale;
  int         width_px, height_px;
} SIZES[] = {
  { "once", "width='96' height='48'", 1.0, 96, 48 },
  { "twice", "width='96' height='48'", 2.0, 192, 96 },
  { "half", "width='96' height='48'", 0.5, 48, 24 },
  { "broken", "width='33.3' height='10.1'", 1.5, 50, 16 },
  { "in-millimetres", "width='25.4mm' height='12.7mm'", 1.0, 96, 48 },
};

static void
test_png_size (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *svg = g_strdup_printf ("<svg xmlns='http://www.w3.org/2000/svg' %s><rect"
                                          " width='100%%' height='100%%' fill='#00ff00'/></svg>",
                                          SIZES[i].size);
  g_autoptr(GBytes) bytes = export (svg, INSTEP_EXPORT_PNG, SIZES[i].scale);
  cairo_surface_t *surface = read_png (bytes);

  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, SIZES[i].width_px);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, SIZES[i].height_px);
  g_assert_cmphex (get_pixel (surface, SIZES[i].width_px / 2, SIZES[i].height_px / 2) & 0xffffff,
                   ==, 0x00ff00);
  cairo_surface_destroy (surface);
}

/* What the document leaves out stays see-through; what it draws is where it was drawn. */
static void
test_png_pixels (void)
{
  const char *svg = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
                    "<rect x='20' width='20' height='20' fill='#0000ff'/></svg>";
  g_autoptr(GBytes) bytes = export (svg, INSTEP_EXPORT_PNG, 3.0);
  cairo_surface_t *surface = read_png (bytes);

  g_assert_cmphex (get_pixel (surface, 30, 30), ==, 0x00000000);
  g_assert_cmphex (get_pixel (surface, 90, 30), ==, 0xff0000ff);
  cairo_surface_destroy (surface);
}

/* 96 by 48 pixels are one inch by half an inch, 72 by 36 points, whatever the scale. */
static void
test_pdf_size (void)
{
  static const char media_box[] = "MediaBox [ 0 0 72 36 ]";
  g_autoptr(GBytes) bytes = export (green, INSTEP_EXPORT_PDF, 4.0);
  g_autofree char *answer = NULL;
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);

  g_assert_cmpmem (text, 8, "%PDF-1.4", 8);
  g_assert_nonnull (memmem (text, size, media_box, strlen (media_box)));
  g_assert_nonnull (memmem (text + size - 8, 8, "%%EOF", 5));

  answer = ask_poppler ("pdfinfo", bytes);
  if (answer == NULL)
    return;

  g_assert_nonnull (strstr (answer, "Pages:           1\n"));
  g_assert_nonnull (strstr (answer, "Page size:       72 x 36 pts"));
}

/* Words stay words in a PDF: they can be searched, and read aloud. */
static void
test_pdf_words (void)
{
  const char *svg = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='48'>"
                    "<text x='10' y='30' font-size='12'>planned 12.4</text></svg>";
  g_autoptr(GBytes) bytes = export (svg, INSTEP_EXPORT_PDF, 1.0);
  g_autofree char *answer = ask_poppler ("pdftotext", bytes);

  if (answer == NULL)
    g_test_skip ("pdftotext is not installed");
  else
    g_assert_nonnull (strstr (answer, "planned 12.4"));
}

static const struct
{
  const char *name;
  const char *svg;
} BROKEN[] = {
  { "empty", "" },
  { "unfinished", "<svg" },
  { "no-xml", "no picture" },
  { "no-svg", "<html xmlns='http://www.w3.org/1999/xhtml'/>" },
  { "no-size", "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>" },
  { "too-wide", "<svg xmlns='http://www.w3.org/2000/svg' width='40000' height='10'/>" },
  { "far-too-high", "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='1e12'/>" },
};

static void
test_refuses (gconstpointer data)
{
  const char *svg = BROKEN[GPOINTER_TO_UINT (data)].svg;
  g_autoptr(GBytes) untouched = g_bytes_new_static ("untouched", 9);
  GBytes *bytes = untouched;
  g_autoptr(GError) error = NULL;

  g_assert_false (instep_export_svg (svg, INSTEP_EXPORT_PNG, 1.0, &bytes, &error));
  g_assert_nonnull (error);
  g_assert_true (bytes == untouched);
  g_assert_false (instep_export_svg (svg, INSTEP_EXPORT_PNG, 1.0, &bytes, NULL));
}

/* An SVG file is the document, byte by byte. */
static void
test_svg (void)
{
  g_autoptr(GBytes) bytes = export (green, INSTEP_EXPORT_SVG, 1.0);
  g_autoptr(GBytes) expected = g_bytes_new_static (green, strlen (green));

  g_assert_true (g_bytes_equal (bytes, expected));
}

/* No number of pixels is a mistake of the caller's. */
static void
test_refuses_scales (void)
{
  static const double scales[] = { 0.0, -1.0, NAN, INFINITY };

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      GBytes *bytes = NULL;

      g_test_expect_message ("instep-paper", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
      g_assert_false (instep_export_svg (green, INSTEP_EXPORT_PNG, scales[i], &bytes, NULL));
      g_test_assert_expected_messages ();
      g_assert_null (bytes);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (SIZES); i++)
    {
      g_autofree char *path = g_strconcat ("/paper/export/png-size/", SIZES[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_png_size);
    }

  for (guint i = 0; i < G_N_ELEMENTS (BROKEN); i++)
    {
      g_autofree char *path = g_strconcat ("/paper/export/refuses/", BROKEN[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_refuses);
    }

  g_test_add_func ("/paper/export/svg", test_svg);
  g_test_add_func ("/paper/export/png-pixels", test_png_pixels);
  g_test_add_func ("/paper/export/pdf-size", test_pdf_size);
  g_test_add_func ("/paper/export/pdf-words", test_pdf_words);
  g_test_add_func ("/paper/export/refuses-scales", test_refuses_scales);

  return g_test_run ();
}
