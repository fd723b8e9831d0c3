/* SPDX-License-Identifier: GPL-3.0-or-later */

#define _GNU_SOURCE    /* memmem() */

#include "config.h"

#include "paper/lacing-export.h"

#include <cairo.h>
#include <string.h>

#include "lacings.h"
#include "poppler.h"

typedef struct
{
  const guint8 *data;
  gsize         size;
} Reader;

static cairo_status_t
read_bytes (void          *data,
            unsigned char *buffer,
            unsigned int   n_bytes)
{
  Reader *reader = data;

  if (n_bytes > reader->size)
    return CAIRO_STATUS_READ_ERROR;

  memcpy (buffer, reader->data, n_bytes);
  reader->data += n_bytes;
  reader->size -= n_bytes;

  return CAIRO_STATUS_SUCCESS;
}

/* The window lacing on six pairs, seen from the toe. */
static GBytes *
export (guint               step,
        InstepExportFormat  format)
{
  const InstepPattern *pattern = instep_content_find_pattern (get_content (), "window");
  g_autofree InstepThreading *threading = g_new0 (InstepThreading, 1);
  g_autoptr(GError) error = NULL;
  GBytes *bytes = NULL;

  g_assert_true (thread_lacing (pattern, 6, INSTEP_SHOE_LEFT, threading));
  g_assert_true (instep_lacing_export (pattern, threading, INSTEP_VIEW_TOE_DOWN, step, format,
                                       &bytes, &error));
  g_assert_no_error (error);

  return bytes;
}

static gboolean
has (GBytes     *bytes,
     const char *text)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return memmem (data, size, text, strlen (text)) != NULL;
}

/* The file says what it shows; nothing is highlighted in it but what was asked for. */
static void
test_svg (void)
{
  g_autoptr(GBytes) whole = export (INSTEP_STEP_ALL, INSTEP_EXPORT_SVG);
  g_autoptr(GBytes) step = export (3, INSTEP_EXPORT_SVG);
  const char *halo = instep_palette_get_colours (INSTEP_PALETTE_LIGHT)->halo;

  g_assert_true (has (whole, "<title>Window lacing, left shoe, 6 pairs of eyelets.</title>"));
  g_assert_true (has (whole, ">no lace here<"));
  g_assert_false (has (whole, halo));
  g_assert_true (has (step, halo));
}

/* 300 pixels an inch, on white, with the words clear of the edge. */
static void
test_png (void)
{
  g_autoptr(GBytes) bytes = export (INSTEP_STEP_ALL, INSTEP_EXPORT_PNG);
  Reader reader = { NULL, 0 };
  cairo_surface_t *surface;
  const guint32 *row;
  int width;

  reader.data = g_bytes_get_data (bytes, &reader.size);
  surface = cairo_image_surface_create_from_png_stream (read_bytes, &reader);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);

  width = cairo_image_surface_get_width (surface);
  g_assert_cmpint (width, >, 900);
  for (int y = 0; y < 40; y++)
    {
      row = (const guint32 *) (gconstpointer) (cairo_image_surface_get_data (surface) +
                                               y * cairo_image_surface_get_stride (surface));
      for (int x = 0; x < width; x++)
        g_assert_cmphex (row[x], ==, 0xffffffff);
    }

  cairo_surface_destroy (surface);
}

static void
test_pdf (void)
{
  g_autoptr(GBytes) bytes = export (INSTEP_STEP_ALL, INSTEP_EXPORT_PDF);
  g_autofree char *text = ask_poppler ("pdftotext", bytes);

  expect_embedded_fonts (bytes);
  if (text == NULL)
    g_test_skip ("pdftotext is not installed");
  else
    g_assert_nonnull (strstr (text, "big-toe side"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/lacing-export/svg", test_svg);
  g_test_add_func ("/paper/lacing-export/png", test_png);
  g_test_add_func ("/paper/lacing-export/pdf", test_pdf);

  return g_test_run ();
}
