/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "paper/sheet.h"

#include <string.h>

#include "poppler.h"

/* A sheet of more pages the lower the paper is; it keeps what it was asked for. */
typedef struct
{
  GString *pages;
  gboolean freed;
} Told;

static void
draw (cairo_t               *cr,
      const InstepPaperSize *size,
      guint                  page,
      gconstpointer          data)
{
  g_string_append_printf (((const Told *) data)->pages, "%u of %.0f×%.0f; ", page, size->width_mm,
                          size->height_mm);
  /* What a page leaves behind is not the next one's. */
  cairo_translate (cr, 500.0, 500.0);
}

static guint
count (const InstepPaperSize *size,
       gconstpointer          data)
{
  return size->height_mm < 290.0 ? 3 : 2;
}

static void
free_told (gpointer data)
{
  g_assert_false (((Told *) data)->freed);
  ((Told *) data)->freed = TRUE;
}

/* All pages are drawn in turn, and counted for the paper there is. */
static void
test_pages (void)
{
  const InstepPaperSize a4 = instep_paper_get_size (INSTEP_PAPER_A4);
  const InstepPaperSize letter = instep_paper_get_size (INSTEP_PAPER_LETTER);
  g_autoptr(GString) pages = g_string_new (NULL);
  g_autoptr(GBytes) pdf = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *about = NULL;
  Told told = { pages, FALSE };
  InstepSheet *sheet = instep_sheet_new ("Two feet", draw, count, &told, free_told);

  g_assert_cmpstr (instep_sheet_get_title (sheet), ==, "Two feet");
  g_assert_cmpuint (instep_sheet_count_pages (sheet, &a4), ==, 2);
  g_assert_cmpuint (instep_sheet_count_pages (sheet, &letter), ==, 3);

  g_assert_true (instep_sheet_to_pdf (sheet, &letter, &pdf, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (pages->str, ==, "0 of 216×279; 1 of 216×279; 2 of 216×279; ");

  instep_sheet_free (sheet);
  g_assert_true (told.freed);

  about = ask_poppler ("pdfinfo", pdf);
  if (about == NULL)
    {
      g_test_skip ("pdfinfo is not installed");
      return;
    }
  g_assert_nonnull (strstr (about, "Title:           Two feet\n"));
  g_assert_nonnull (strstr (about, "Pages:           3\n"));
  g_assert_nonnull (strstr (about, "(letter)\n"));
}

static void
test_one_page (void)
{
  const InstepPaperSize a4 = instep_paper_get_size (INSTEP_PAPER_A4);
  g_autoptr(GString) pages = g_string_new (NULL);
  const Told told = { pages, FALSE };
  g_autoptr(InstepSheet) sheet = instep_sheet_new ("One", draw, NULL, (gpointer) &told, NULL);

  g_assert_cmpuint (instep_sheet_count_pages (sheet, &a4), ==, 1);
}

/* A page is drawn from the same place, whatever the one before did. */
static void
test_keeps_the_context (void)
{
  const InstepPaperSize a4 = instep_paper_get_size (INSTEP_PAPER_A4);
  g_autoptr(GString) pages = g_string_new (NULL);
  const Told told = { pages, FALSE };
  g_autoptr(InstepSheet) sheet = instep_sheet_new ("One", draw, NULL, (gpointer) &told, NULL);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  cairo_matrix_t matrix;

  instep_sheet_draw (sheet, cr, &a4, 0);
  cairo_get_matrix (cr, &matrix);
  g_assert_cmpfloat (matrix.x0, ==, 0.0);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/sheet/pages", test_pages);
  g_test_add_func ("/paper/sheet/one-page", test_one_page);
  g_test_add_func ("/paper/sheet/keeps-the-context", test_keeps_the_context);

  return g_test_run ();
}
