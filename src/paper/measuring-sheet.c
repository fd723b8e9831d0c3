/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/measuring-sheet.h"

#include <glib/gi18n.h>

#include "paper/measuring-page.h"
#include "paper/sheet-page.h"

#define N_PAGES            4

#define MARGIN_MM         15.0
#define GAP_MM             6.0
#define BESIDE_MM        112.0    /* where the words beside the card and the lines begin */
#define ALONG_MM         102.0    /* the line along the page */
#define ACROSS_BELOW_MM   22.0    /* the line across, below the card */
#define END_TICK_MM        4.0
#define THIN_MM            0.2

#define NUMBER_MM          7.0
#define STEP_GAP_MM        1.6
#define ROW_MM            11.0
#define HEAD_ROW_MM       11.0
#define CELL_PAD_MM        2.0
#define N_COLUMNS          4
#define N_ROWS             2

#define LARGEST_PT        12.0
#define SMALLEST_PT        7.5
#define PT_STEP            0.5

static const InstepSheetFont TITLE = {
  26.0, PANGO_WEIGHT_ULTRABOLD, INSTEP_SHEET_INK, INSTEP_SHEET_AT_START,
};
static const InstepSheetFont HEADING = {
  13.0, PANGO_WEIGHT_BOLD, INSTEP_SHEET_INK, INSTEP_SHEET_AT_START,
};

/* In the order in which they are done. */
static const char * const STEPS[] = {
  N_("Fold the foot page along its lowest line and push the fold against a wall."),
  N_("Stand barefoot on both feet, your weight on both alike: the heel touches the wall, its middle and "
     "the second toe are on the middle line."),
  N_("Let someone else hold a pen upright before the longest toe and mark it; it need not be the big "
     "toe. Mark the widest place of the foot on both sides."),
  N_("Read the length at the mark. The breadth is what the foot reaches to the left of the middle line "
     "and to the right, added."),
  N_("If you have a tape, lay it around the ball of the foot, just behind the toes, for the girth."),
  N_("Measure both feet, and note the hour: later in the day feet are larger than in the morning."),
};

static const char * const COLUMNS[N_COLUMNS] = {
  N_("Length, mm"), N_("Breadth, mm"), N_("Girth, mm"), N_("Hour"),
};
static const char * const ROWS[N_ROWS] = { N_("Left foot"), N_("Right foot") };

typedef struct
{
  InstepSheetPage on;
  InstepSheetFont body, number, cell;
} Page;

static double
put_text (const Page            *page,
          gboolean               drawn,
          const InstepSheetFont *font,
          const char            *text,
          double                 x_mm,
          double                 y_mm,
          double                 width_mm)
{
  return instep_sheet_page_put_text (&page->on, drawn, font, text, x_mm, y_mm, width_mm);
}

static double
put_title (const Page *page,
           gboolean    drawn)
{
  double y_mm = 0.0;

  y_mm += put_text (page, drawn, &TITLE, _("Measure your feet"), 0.0, y_mm, page->on.width_mm) + 1.0;
  y_mm += put_text (page, drawn, &page->body,
                    _("This sheet is true to scale when it is printed at its actual size: 100 %, not "
                      "“fit to page”."),
                    0.0, y_mm, page->on.width_mm) + 4.0;
  if (drawn)
    instep_sheet_page_draw_rule (&page->on, y_mm);

  return y_mm;
}

static void
set_thin (const Page *page)
{
  cairo_set_source_rgb (page->on.cr, 0.0, 0.0, 0.0);
  cairo_set_line_width (page->on.cr, THIN_MM);
}

/* A line of 100 mm between the middles of its end ticks. */
static void
draw_line_across (const Page *page,
                  double      x_mm,
                  double      y_mm)
{
  cairo_t *cr = page->on.cr;

  set_thin (page);
  cairo_move_to (cr, x_mm, y_mm);
  cairo_line_to (cr, x_mm + INSTEP_PRINT_LINE_MM, y_mm);
  for (guint end = 0; end < 2; end++)
    {
      cairo_move_to (cr, x_mm + end * INSTEP_PRINT_LINE_MM, y_mm - END_TICK_MM / 2);
      cairo_line_to (cr, x_mm + end * INSTEP_PRINT_LINE_MM, y_mm + END_TICK_MM / 2);
    }
  cairo_stroke (cr);
}

static void
draw_line_along (const Page *page,
                 double      x_mm,
                 double      y_mm)
{
  cairo_t *cr = page->on.cr;

  set_thin (page);
  cairo_move_to (cr, x_mm, y_mm);
  cairo_line_to (cr, x_mm, y_mm + INSTEP_PRINT_LINE_MM);
  for (guint end = 0; end < 2; end++)
    {
      cairo_move_to (cr, x_mm - END_TICK_MM / 2, y_mm + end * INSTEP_PRINT_LINE_MM);
      cairo_line_to (cr, x_mm + END_TICK_MM / 2, y_mm + end * INSTEP_PRINT_LINE_MM);
    }
  cairo_stroke (cr);
}

static void
draw_card (const Page *page,
           double      y_mm)
{
  const double x_mm = instep_sheet_page_get_left (&page->on, 0.0, INSTEP_BANK_CARD_WIDTH_MM);
  const double inside_mm = INSTEP_BANK_CARD_WIDTH_MM - 20.0;
  InstepSheetFont words = page->body;
  const char *text = _("A bank card fits this box to a hair: 85.60 mm wide and 53.98 mm high.");
  double height_mm;

  set_thin (page);
  cairo_rectangle (page->on.cr, x_mm, y_mm, INSTEP_BANK_CARD_WIDTH_MM, INSTEP_BANK_CARD_HEIGHT_MM);
  cairo_stroke (page->on.cr);

  words.place = INSTEP_SHEET_IN_THE_MIDDLE;
  height_mm = put_text (page, FALSE, &words, text, 10.0, 0.0, inside_mm);
  put_text (page, TRUE, &words, text, 10.0, y_mm + (INSTEP_BANK_CARD_HEIGHT_MM - height_mm) / 2,
            inside_mm);
}

/* The words beside the card and the lines. */
static double
put_checks (const Page *page,
            gboolean    drawn,
            double      y_mm)
{
  const double width_mm = page->on.width_mm - BESIDE_MM;
  const double start_mm = y_mm;
  const char * const texts[] = {
    _("Measure both lines with a ruler you trust. Each is 100 mm long when the print is true."),
    _("Line along the page: ________ mm"),
    _("Line across the page: ________ mm"),
    _("If one of them is off, tell Instep what both measure: it corrects what you read, and prints the "
      "next sheet true."),
  };

  y_mm += put_text (page, drawn, &HEADING, _("1  Check the print"), BESIDE_MM, y_mm, width_mm) + 3.0;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    y_mm += put_text (page, drawn, &page->body, texts[i], BESIDE_MM, y_mm, width_mm) + 3.5;

  return MAX (y_mm - start_mm, INSTEP_PRINT_LINE_MM);
}

static double
put_check (const Page *page,
           gboolean    drawn,
           double      y_mm)
{
  if (drawn)
    {
      draw_card (page, y_mm);
      draw_line_along (page, instep_sheet_page_get_left (&page->on, ALONG_MM, 0.0), y_mm);
      draw_line_across (page, instep_sheet_page_get_left (&page->on, 0.0, INSTEP_PRINT_LINE_MM),
                        y_mm + INSTEP_BANK_CARD_HEIGHT_MM + ACROSS_BELOW_MM);
    }

  return put_checks (page, drawn, y_mm);
}

static double
put_steps (const Page *page,
           gboolean    drawn,
           double      y_mm)
{
  const double width_mm = page->on.width_mm - NUMBER_MM;
  const double start_mm = y_mm;

  y_mm += put_text (page, drawn, &HEADING, _("2  Measure both feet"), 0.0, y_mm, page->on.width_mm) + 2.5;
  for (guint i = 0; i < G_N_ELEMENTS (STEPS); i++)
    {
      g_autofree char *number = g_strdup_printf ("%c", 'a' + i);

      put_text (page, drawn, &page->number, number, 0.0, y_mm, NUMBER_MM);
      y_mm += put_text (page, drawn, &page->body, _(STEPS[i]), NUMBER_MM, y_mm, width_mm) + STEP_GAP_MM;
    }

  return y_mm - start_mm;
}

/* A cell of a row that is that high, its text in the middle of its height. */
static void
put_cell (const Page *page,
          guint       column,
          const char *text,
          double      y_mm,
          double      height_mm)
{
  const double width_mm = page->on.width_mm / (N_COLUMNS + 1);
  const double inside_mm = width_mm - 2 * CELL_PAD_MM;
  const double x_mm = column * width_mm;
  const double text_mm = put_text (page, FALSE, &page->cell, text, 0.0, 0.0, inside_mm);

  set_thin (page);
  cairo_rectangle (page->on.cr, instep_sheet_page_get_left (&page->on, x_mm, width_mm), y_mm,
                   width_mm, height_mm);
  cairo_stroke (page->on.cr);
  put_text (page, TRUE, &page->cell, text, x_mm + CELL_PAD_MM, y_mm + (height_mm - text_mm) / 2,
            inside_mm);
}

static void
draw_table (const Page *page,
            double      y_mm)
{
  put_cell (page, 0, "", y_mm, HEAD_ROW_MM);
  for (guint column = 0; column < N_COLUMNS; column++)
    put_cell (page, column + 1, _(COLUMNS[column]), y_mm, HEAD_ROW_MM);
  y_mm += HEAD_ROW_MM;

  for (guint row = 0; row < N_ROWS; row++)
    {
      put_cell (page, 0, _(ROWS[row]), y_mm, ROW_MM);
      for (guint column = 0; column < N_COLUMNS; column++)
        put_cell (page, column + 1, "", y_mm, ROW_MM);
      y_mm += ROW_MM;
    }
}

static double
put_readings (const Page *page,
              gboolean    drawn,
              double      y_mm)
{
  const double heading_mm = put_text (page, drawn, &HEADING, _("3  Write down what you read"), 0.0,
                                      y_mm, page->on.width_mm) + 2.5;

  if (drawn)
    draw_table (page, y_mm + heading_mm);

  return heading_mm + HEAD_ROW_MM + N_ROWS * ROW_MM;
}

static double
put_page (const Page *page,
          gboolean    drawn)
{
  double y_mm = put_title (page, drawn) + GAP_MM;

  y_mm += put_check (page, drawn, y_mm) + GAP_MM;
  y_mm += put_steps (page, drawn, y_mm) + GAP_MM;

  return y_mm + put_readings (page, drawn, y_mm);
}

static void
set_size (Page   *page,
          double  size_pt)
{
  page->body = page->number = page->cell = (InstepSheetFont) {
    size_pt, PANGO_WEIGHT_NORMAL, INSTEP_SHEET_INK, INSTEP_SHEET_AT_START,
  };
  page->number.weight = PANGO_WEIGHT_BOLD;
  page->cell.weight = PANGO_WEIGHT_BOLD;
}

/* The letters are as large as the page allows: the lines are of true length, whatever the language. */
static void
draw_check_page (cairo_t               *cr,
                 const InstepPaperSize *size)
{
  Page page = {
    .on = {
      .cr = cr,
      .turned = instep_sheet_text_is_turned (cr, _(STEPS[0])),
      .width_mm = size->width_mm - 2 * MARGIN_MM,
      .height_mm = size->height_mm - 2 * MARGIN_MM,
    },
  };
  double size_pt = LARGEST_PT;

  set_size (&page, size_pt);
  while (put_page (&page, FALSE) > page.on.height_mm && size_pt > SMALLEST_PT)
    set_size (&page, size_pt -= PT_STEP);

  cairo_translate (cr, MARGIN_MM, MARGIN_MM);
  put_page (&page, TRUE);
}

static void
draw_page (cairo_t               *cr,
           const InstepPaperSize *size,
           guint                  page,
           gconstpointer          scale)
{
  g_return_if_fail (page < N_PAGES);

  instep_print_scale_correct (scale, cr, size);
  switch (page)
    {
    case 0:
      draw_check_page (cr, size);
      break;
    case 1:
      instep_foot_page_draw (cr, size, INSTEP_LEFT);
      break;
    case 2:
      instep_foot_page_draw (cr, size, INSTEP_RIGHT);
      break;
    default:
      instep_toe_page_draw (cr, size);
    }
}

static guint
count_pages (const InstepPaperSize *size,
             gconstpointer          scale)
{
  return N_PAGES;
}

InstepSheet *
instep_measuring_sheet_new (InstepPrintScale scale)
{
  return instep_sheet_new (_("Measure your feet"), draw_page, count_pages,
                           g_memdup2 (&scale, sizeof scale), g_free);
}
