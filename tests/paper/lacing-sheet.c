/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "paper/lacing-sheet.h"

#include <cairo.h>
#include <string.h>

#include "lacings.h"
#include "poppler.h"

#define MARGIN_MM 15.0

static const double NO_LACE[INSTEP_LACES_MAX] = { 0.0 };

static void
make_sheet (InstepLacingSheet *sheet,
            const char        *id,
            guint              pairs,
            const double       my_lace_mm[INSTEP_LACES_MAX])
{
  const InstepPattern *pattern = instep_content_find_pattern (get_content (), id);
  g_autofree InstepThreading *threading = g_new0 (InstepThreading, 1);

  g_assert_true (thread_lacing (pattern, pairs, INSTEP_SHOE_LEFT, threading));
  instep_lacing_sheet_init (sheet, pattern, threading, INSTEP_VIEW_TOE_DOWN, 250.0, my_lace_mm);
}

/* What the sheet's ink covers, in millimetres. */
static void
measure_ink (const InstepLacingSheet *sheet,
             InstepPaperSize          size,
             cairo_rectangle_t       *ink)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);

  /* A surface rounds to its units. */
  cairo_scale (cr, 10.0, 10.0);
  instep_lacing_sheet_draw (cr, &size, 0, sheet);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);

  cairo_recording_surface_ink_extents (surface, &ink->x, &ink->y, &ink->width, &ink->height);
  ink->x /= 10.0;
  ink->y /= 10.0;
  ink->width /= 10.0;
  ink->height /= 10.0;
  cairo_surface_destroy (surface);
}

/* The line below the heading goes from margin to margin unless the page had to be made smaller. */
static void
expect_full_size (const InstepLacingSheet *sheet,
                  InstepPaper              paper,
                  const char              *name)
{
  const InstepPaperSize size = instep_paper_get_size (paper);
  cairo_rectangle_t ink;

  measure_ink (sheet, size, &ink);
  g_test_message ("%s: %.1f %.1f %.1f %.1f", name, ink.x, ink.y, ink.width, ink.height);
  g_assert_cmpfloat_with_epsilon (ink.x, MARGIN_MM, 0.5);
  g_assert_cmpfloat_with_epsilon (ink.x + ink.width, size.width_mm - MARGIN_MM, 0.5);
  g_assert_cmpfloat (ink.y, >=, MARGIN_MM - 0.5);
  g_assert_cmpfloat (ink.y + ink.height, <=, size.height_mm - MARGIN_MM + 0.5);
}

static void
expect_to_fit (const InstepPattern *pattern,
               guint                pairs,
               gboolean             longer)
{
  g_autofree InstepThreading *threading = g_new0 (InstepThreading, 1);
  g_auto(InstepLacingSheet) sheet = { 0 };
  const double my_lace_mm[INSTEP_LACES_MAX] = { 1140.0, 450.0 };
  g_autofree char *name = g_strdup_printf ("%s, %u pairs", instep_pattern_get_id (pattern), pairs);

  if (!thread_lacing (pattern, pairs, INSTEP_SHOE_RIGHT, threading))
    return;

  instep_lacing_sheet_init (&sheet, pattern, threading, INSTEP_VIEW_WEARER, 250.0, my_lace_mm);
  if (longer)
    lengthen_told (&sheet.told);

  for (InstepPaper paper = 0; paper < INSTEP_N_PAPERS; paper++)
    expect_full_size (&sheet, paper, name);
}

/* Every lacing has its page, within the margins and in letters of at least 8 points. */
static void
test_fits (gconstpointer data)
{
  const GPtrArray *patterns = get_content ()->patterns;

  for (guint i = 0; i < patterns->len; i++)
    for (guint pairs = INSTEP_PAIRS_MIN; pairs <= INSTEP_PAIRS_MAX; pairs += 3)
      expect_to_fit (g_ptr_array_index (patterns, i), pairs, GPOINTER_TO_INT (data));
}

/* A printer may have other paper than the sheet is made for. */
static const struct
{
  const char      *name;
  InstepPaperSize  size;
} PAPERS[] = {
  { "a5", { 148.0, 210.0 } },
  { "a6", { 105.0, 148.0 } },
  { "a4-across", { 297.0, 210.0 } },
  { "legal", { 215.9, 355.6 } },
  { "a3", { 297.0, 420.0 } },
};

static void
test_other_paper (gconstpointer data)
{
  const InstepPaperSize size = PAPERS[GPOINTER_TO_UINT (data)].size;
  const double scale = MIN (1.0, MIN (size.width_mm / 210.0, size.height_mm / 279.4));
  const double least_mm = MARGIN_MM * scale - 0.5;
  g_auto(InstepLacingSheet) sheet = { 0 };
  cairo_rectangle_t ink;

  make_sheet (&sheet, "straight-easy", 10, NO_LACE);
  measure_ink (&sheet, size, &ink);
  g_assert_cmpfloat (ink.x, >=, least_mm);
  g_assert_cmpfloat (ink.y, >=, least_mm);
  g_assert_cmpfloat (ink.x + ink.width, <=, size.width_mm - least_mm);
  g_assert_cmpfloat (ink.y + ink.height, <=, size.height_mm - least_mm);
}

/* Steps that fit in no letters of a readable size still stay on their paper. */
static void
test_far_too_long (void)
{
  const InstepPaperSize size = instep_paper_get_size (INSTEP_PAPER_LETTER);
  g_auto(InstepLacingSheet) sheet = { 0 };
  cairo_rectangle_t ink;

  make_sheet (&sheet, "straight-easy", 10, NO_LACE);
  for (guint i = 0; i < 4; i++)
    lengthen_told (&sheet.told);
  measure_ink (&sheet, size, &ink);
  g_assert_cmpfloat (ink.y + ink.height, <=, size.height_mm - MARGIN_MM + 0.5);
  g_assert_cmpfloat (ink.x + ink.width, <=, size.width_mm - MARGIN_MM + 0.5);
}

static GBytes *
print (const InstepLacingSheet *sheet,
       InstepPaper              paper)
{
  const InstepPaperSize size = instep_paper_get_size (paper);
  g_autoptr(InstepSheet) printed = instep_sheet_new (sheet->told.name, instep_lacing_sheet_draw, NULL,
                                                     (gpointer) sheet, NULL);
  g_autoptr(GError) error = NULL;
  GBytes *bytes = NULL;

  g_assert_true (instep_sheet_to_pdf (printed, &size, &bytes, &error));
  g_assert_no_error (error);

  return bytes;
}

/* ISO 216: 210 × 297 mm, and 8½ × 11 inches, at 72 points an inch. */
static void
test_pdf_pages (void)
{
  static const char * const sizes[INSTEP_N_PAPERS] = {
    [INSTEP_PAPER_A4] = "Page size:       595.276 x 841.89 pts (A4)\n",
    [INSTEP_PAPER_LETTER] = "Page size:       612 x 792 pts (letter)\n",
  };
  g_auto(InstepLacingSheet) sheet = { 0 };

  make_sheet (&sheet, "window", 6, NO_LACE);
  for (InstepPaper paper = 0; paper < INSTEP_N_PAPERS; paper++)
    {
      g_autoptr(GBytes) bytes = print (&sheet, paper);
      g_autofree char *answer = ask_poppler ("pdfinfo", bytes);

      expect_embedded_fonts (bytes);
      if (answer == NULL)
        continue;

      g_assert_nonnull (strstr (answer, "Title:           Window lacing\n"));
      g_assert_nonnull (strstr (answer, "Pages:           1\n"));
      g_assert_nonnull (strstr (answer, sizes[paper]));
    }
}

/* One space for whatever parts two words. */
static char *
join_words (const char *text)
{
  g_autoptr(GString) plain = g_string_new (text);
  g_auto(GStrv) words = NULL;
  GString *joined = g_string_new (NULL);

  /* Blanks where no line ends. */
  g_string_replace (plain, "\302\240", " ", 0);
  words = g_strsplit_set (plain->str, " \n\f", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (joined, "%s ", words[i]);

  return g_string_free (joined, FALSE);
}

static void
expect_written (const char *text,
                const char *sentence)
{
  g_test_message ("%s", sentence);
  g_assert_nonnull (strstr (text, sentence));
}

/* Everything that is told stands on the page, as text and not as a picture of it. */
static void
test_pdf_words (void)
{
  static const double my_lace_mm[INSTEP_LACES_MAX] = { 1140.0 };
  g_auto(InstepLacingSheet) sheet = { 0 };
  g_autoptr(GBytes) bytes = NULL;
  g_autofree char *answer = NULL;
  g_autofree char *text = NULL;

  make_sheet (&sheet, "window", 6, my_lace_mm);
  bytes = print (&sheet, INSTEP_PAPER_A4);
  answer = ask_poppler ("pdftotext", bytes);
  if (answer == NULL)
    {
      g_test_skip ("pdftotext is not installed");
      return;
    }

  text = join_words (answer);
  expect_written (text, "Window lacing Left shoe, 6 pairs of eyelets Leaves one band");
  expect_written (text, sheet.told.open_bands);
  for (guint i = 0; sheet.told.steps[i] != NULL; i++)
    expect_written (text, sheet.told.steps[i]);
  expect_written (text, "Lace length 55 cm laced; buy 114 cm. A lace of 114 cm leaves 29 cm at each end.");
  expect_written (text, sheet.told.cautions[0]);
  expect_written (text, sheet.told.evidence);
  expect_written (text, "no lace here");
}

/* "row 1" stays together at the end of a line. */
static void
test_numbers_bound (void)
{
  g_auto(InstepLacingSheet) sheet = { 0 };

  make_sheet (&sheet, "window", 6, NO_LACE);
  for (InstepPaper paper = 0; paper < INSTEP_N_PAPERS; paper++)
    {
      g_autoptr(GBytes) bytes = print (&sheet, paper);
      g_autofree char *answer = ask_poppler ("pdftotext", bytes);

      if (answer == NULL)
        {
          g_test_skip ("pdftotext is not installed");
          return;
        }

      g_assert_null (strstr (answer, "through row\n"));
    }
}

/* How far two words lie over each other in the direction where they do least, points. */
static double
get_overlap_pt (const PaperWord *first,
                const PaperWord *second)
{
  const double across_pt = MIN (first->x_max, second->x_max) - MAX (first->x_min, second->x_min);
  const double down_pt = MIN (first->y_max, second->y_max) - MAX (first->y_min, second->y_min);

  return MIN (across_pt, down_pt);
}

/* The boxes of lines that follow each other touch by what letters hang below the first. */
static void
expect_words_apart (const GArray *words)
{
  for (guint i = 0; i < words->len; i++)
    for (guint j = i + 1; j < words->len; j++)
      g_assert_cmpfloat (get_overlap_pt (&g_array_index (words, PaperWord, i),
                                         &g_array_index (words, PaperWord, j)), <, 2.0);
}

/* The lacings with most steps, and with the longest. */
static void
test_words_apart (void)
{
  static const char * const ids[] = { "criss-cross", "army", "window-heel-lock", "straight-easy" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    for (InstepPaper paper = 0; paper < INSTEP_N_PAPERS; paper++)
      {
        const double my_lace_mm[INSTEP_LACES_MAX] = { 1140.0 };
        g_auto(InstepLacingSheet) sheet = { 0 };
        g_autoptr(GBytes) bytes = NULL;
        g_autoptr(GArray) words = NULL;

        make_sheet (&sheet, ids[i], 10, my_lace_mm);
        lengthen_told (&sheet.told);
        bytes = print (&sheet, paper);
        words = find_words (bytes);
        if (words == NULL)
          {
            g_test_skip ("pdftotext is not installed");
            return;
          }

        g_assert_cmpuint (words->len, >, 50);
        expect_words_apart (words);
      }
}

static double
get_word_height_pt (const GArray *words,
                    const char   *text)
{
  for (guint i = 0; i < words->len; i++)
    {
      const PaperWord *word = &g_array_index (words, PaperWord, i);

      if (g_str_equal (word->text, text))
        return word->y_max - word->y_min;
    }

  g_assert_not_reached ();
}

/* A high picture with long notes below it makes the notes small, not the steps beside it. */
static void
test_steps_stay_large (void)
{
  g_auto(InstepLacingSheet) sheet = { 0 };
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GArray) words = NULL;

  make_sheet (&sheet, "window-heel-lock", 10, NO_LACE);
  lengthen_told (&sheet.told);
  bytes = print (&sheet, INSTEP_PAPER_LETTER);
  words = find_words (bytes);
  if (words == NULL)
    g_test_skip ("pdftotext is not installed");
  else
    g_assert_cmpfloat (get_word_height_pt (words, "Cross;"), >,
                       1.2 * get_word_height_pt (words, "laced;"));
}

/* How far from the left the blue of end A is, on the average, as a part of the page's width. */
static double
find_blue (const InstepLacingSheet *sheet)
{
  const InstepPaperSize size = instep_paper_get_size (INSTEP_PAPER_A4);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 420, 594);
  cairo_t *cr = cairo_create (surface);
  guint64 sum = 0, n_found = 0;

  cairo_set_source_rgb (cr, 1.0, 1.0, 1.0);
  cairo_paint (cr);
  cairo_scale (cr, 2.0, 2.0);
  instep_lacing_sheet_draw (cr, &size, 0, sheet);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int y = 0; y < 594; y++)
    {
      const guint32 *row = (const guint32 *) (gconstpointer)
        (cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < 420; x++)
        if ((row[x] & 0xffffff) == 0x1a5fb4)
          {
            sum += (guint64) x;
            n_found++;
          }
    }

  cairo_surface_destroy (surface);
  g_assert_cmpuint (n_found, >, 100);

  return (double) sum / (double) n_found / 420.0;
}

/* Where the language runs from right to left, so do the columns: the picture stands at the right. */
static void
test_turned (void)
{
  g_auto(InstepLacingSheet) sheet = { 0 };

  make_sheet (&sheet, "criss-cross", 6, NO_LACE);
  g_assert_cmpfloat (find_blue (&sheet), <, 0.4);

  /* "cross" in Hebrew. */
  for (guint i = 0; sheet.told.steps[i] != NULL; i++)
    {
      g_free (sheet.told.steps[i]);
      sheet.told.steps[i] = g_strdup ("\327\224\327\246\327\234\327\221");
    }
  g_assert_cmpfloat (find_blue (&sheet), >, 0.6);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (PAPERS); i++)
    {
      g_autofree char *path = g_strconcat ("/paper/lacing-sheet/other-paper/", PAPERS[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_other_paper);
    }

  g_test_add_data_func ("/paper/lacing-sheet/fits/english", GINT_TO_POINTER (FALSE), test_fits);
  g_test_add_data_func ("/paper/lacing-sheet/fits/longer", GINT_TO_POINTER (TRUE), test_fits);
  g_test_add_func ("/paper/lacing-sheet/far-too-long", test_far_too_long);
  g_test_add_func ("/paper/lacing-sheet/pdf-pages", test_pdf_pages);
  g_test_add_func ("/paper/lacing-sheet/pdf-words", test_pdf_words);
  g_test_add_func ("/paper/lacing-sheet/numbers-bound", test_numbers_bound);
  g_test_add_func ("/paper/lacing-sheet/words-apart", test_words_apart);
  g_test_add_func ("/paper/lacing-sheet/steps-stay-large", test_steps_stay_large);
  g_test_add_func ("/paper/lacing-sheet/turned", test_turned);

  return g_test_run ();
}
