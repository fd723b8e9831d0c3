/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/measuring-page.h"

#include <glib/gi18n.h>
#include <math.h>

#include "paper/ruler.h"
#include "paper/sheet-picture.h"
#include "paper/sheet-text.h"
#include "picture/foot-outline.h"
#include "picture/svg.h"

/* No printer reaches the very edge of the paper. */
#define EDGE_MM          10.0

#define BESIDE_MM        (EDGE_MM + INSTEP_RULER_WIDTH_MM + 1.0)    /* between the rulers */

/* The strip below the fold stands up against the wall. */
#define FOLD_STRIP_MM    20.0
#define CUT_STRIP_MM     30.0

/* The toe page begins well behind the toes of any foot that needs it. */
#define JOINT_MM        200.0
#define CROSS_OFF_MM     65.0    /* the registration marks, off the middle line */
#define CROSS_MM          5.0    /* half of one */
#define CROSS_RADIUS_MM   2.0

/* Lines across, to read where the longest toe ends, and lines along beside the ball of the foot. */
#define TOES_FROM_MM    190.0
#define BALL_FROM_MM    120.0
#define BALL_TO_MM      240.0
#define HALF_FROM_MM     30
#define HALF_TO_MM       60
#define HALF_STEP_MM      5

#define FOOT_LENGTH_MM    236
#define FOOT_BREADTH_MM    90.0
#define FOOT_GREY          (0xf2 / 255.0)
#define WORDS_MM           48.0
#define WORDS_PAD_MM      1.0
#define GUIDE_GREY        0.72
#define GUIDE_MM          0.15
#define LINE_MM           0.3

static const InstepSheetFont WORDS = {
  9.0, PANGO_WEIGHT_NORMAL, INSTEP_SHEET_INK, INSTEP_SHEET_IN_THE_MIDDLE,
};
static const InstepSheetFont TITLE = {
  13.0, PANGO_WEIGHT_BOLD, INSTEP_SHEET_INK, INSTEP_SHEET_IN_THE_MIDDLE,
};
static const InstepSheetFont NUMBER = {
  7.5, PANGO_WEIGHT_NORMAL, INSTEP_SHEET_DIM, INSTEP_SHEET_IN_THE_MIDDLE,
};

/* One of the two pages: @zero_mm is the y of the heel, above or below the paper's edge. */
typedef struct
{
  cairo_t *cr;
  double   width_mm;
  double   middle_mm;
  double   zero_mm;
  double   from_mm, to_mm;    /* of the ruler */
} Page;

static void
draw_line (const Page *page,
           double      x_mm,
           double      y_mm,
           double      to_x_mm,
           double      to_y_mm)
{
  cairo_move_to (page->cr, x_mm, y_mm);
  cairo_line_to (page->cr, to_x_mm, to_y_mm);
  cairo_stroke (page->cr);
}

static void
set_guide (const Page *page)
{
  cairo_set_source_rgb (page->cr, GUIDE_GREY, GUIDE_GREY, GUIDE_GREY);
  cairo_set_line_width (page->cr, GUIDE_MM);
  cairo_set_dash (page->cr, NULL, 0, 0.0);
}

static void
set_dashes (const Page *page)
{
  const double dashes_mm[] = { 3.0, 1.5 };

  cairo_set_source_rgb (page->cr, 0.0, 0.0, 0.0);
  cairo_set_line_width (page->cr, LINE_MM);
  cairo_set_dash (page->cr, dashes_mm, G_N_ELEMENTS (dashes_mm), 0.0);
}

static void
set_plain (const Page *page)
{
  cairo_set_source_rgb (page->cr, 0.0, 0.0, 0.0);
  cairo_set_line_width (page->cr, LINE_MM);
  cairo_set_dash (page->cr, NULL, 0, 0.0);
}

static void
draw_rulers (const Page *page)
{
  InstepRuler ruler = {
    .unit = INSTEP_RULER_MM,
    .x_mm = EDGE_MM,
    .zero_mm = page->zero_mm,
    .from_mm = page->from_mm,
    .to_mm = page->to_mm,
  };

  instep_ruler_draw (&ruler, page->cr);

  ruler.unit = INSTEP_RULER_INCHES;
  ruler.x_mm = page->width_mm - EDGE_MM;
  ruler.leftwards = TRUE;
  instep_ruler_draw (&ruler, page->cr);
}

/* Each centimetre, from ruler to ruler. */
static void
draw_toe_lines (const Page *page)
{
  set_guide (page);
  for (double at_mm = MAX (TOES_FROM_MM, page->from_mm); at_mm <= page->to_mm; at_mm += 10.0)
    draw_line (page, BESIDE_MM, page->zero_mm - at_mm, page->width_mm - BESIDE_MM,
               page->zero_mm - at_mm);
}

static void
draw_half_width (const Page *page,
                 int         half_mm,
                 double      from_mm,
                 double      to_mm)
{
  g_autofree char *number = g_strdup_printf ("%d", ABS (half_mm));
  const double x_mm = page->middle_mm + half_mm;
  const double room_mm = HALF_STEP_MM;

  set_guide (page);
  draw_line (page, x_mm, page->zero_mm - from_mm, x_mm, page->zero_mm - to_mm);
  instep_sheet_text_draw (page->cr, &NUMBER, number, x_mm - room_mm / 2,
                          page->zero_mm - from_mm + 0.5, room_mm);
}

/* The breadth of a foot is what it reaches to the left of the middle line and to the right. */
static void
draw_half_widths (const Page *page)
{
  const double from_mm = MAX (BALL_FROM_MM, page->from_mm + 10.0);
  const double to_mm = MIN (BALL_TO_MM, page->to_mm);

  for (int half_mm = HALF_FROM_MM; half_mm <= HALF_TO_MM; half_mm += HALF_STEP_MM)
    {
      draw_half_width (page, half_mm, from_mm, to_mm);
      draw_half_width (page, -half_mm, from_mm, to_mm);
    }
}

static void
draw_middle (const Page *page)
{
  set_dashes (page);
  cairo_set_line_width (page->cr, GUIDE_MM);
  draw_line (page, page->middle_mm, page->zero_mm - page->from_mm, page->middle_mm,
             page->zero_mm - page->to_mm);
}

/* What lies on the other page of a cross continues it. */
static void
draw_cross (const Page *page,
            double      x_mm)
{
  const double y_mm = page->zero_mm - JOINT_MM;

  set_plain (page);
  draw_line (page, x_mm - CROSS_MM, y_mm, x_mm + CROSS_MM, y_mm);
  draw_line (page, x_mm, y_mm - CROSS_MM, x_mm, y_mm + CROSS_MM);
  cairo_new_path (page->cr);
  cairo_arc (page->cr, x_mm, y_mm, CROSS_RADIUS_MM, 0.0, 2 * G_PI);
  cairo_stroke (page->cr);
}

static void
draw_crosses (const Page *page)
{
  draw_cross (page, page->middle_mm - CROSS_OFF_MM);
  draw_cross (page, page->middle_mm + CROSS_OFF_MM);
}

static double
put_words (const Page            *page,
           const InstepSheetFont *font,
           const char            *words,
           double                 width_mm,
           double                 y_mm)
{
  return instep_sheet_text_draw (page->cr, font, words, page->middle_mm - width_mm / 2, y_mm,
                                 width_mm);
}

/* Their ground is the foot's: the middle line would run through the words. */
static void
put_words_on_foot (const Page            *page,
                   const InstepSheetFont *font,
                   const char            *words,
                   double                 at_mm)
{
  const double y_mm = page->zero_mm - at_mm;
  const double height_mm = instep_sheet_text_measure (page->cr, font, words, WORDS_MM);

  cairo_set_source_rgb (page->cr, FOOT_GREY, FOOT_GREY, FOOT_GREY);
  cairo_rectangle (page->cr, page->middle_mm - WORDS_MM / 2, y_mm - WORDS_PAD_MM, WORDS_MM,
                   height_mm + 2 * WORDS_PAD_MM);
  cairo_fill (page->cr);
  put_words (page, font, words, WORDS_MM, y_mm);
}

/* The line that the heel touches, and the strip behind it. */
static void
draw_fold (const Page *page)
{
  set_dashes (page);
  draw_line (page, BESIDE_MM, page->zero_mm, page->width_mm - BESIDE_MM, page->zero_mm);
  put_words (page, &WORDS,
             _("Fold here, and push the fold against a wall: this strip stands up behind the heel."),
             page->width_mm - 2 * EDGE_MM, page->zero_mm + 2.5);
}

/* Any foot, to see how one stands there: a left one, or its mirror image. */
static void
draw_foot (const Page *page,
           InstepSide  side)
{
  const InstepFootOutline foot = { FOOT_LENGTH_MM, FOOT_BREADTH_MM };
  g_autoptr(GString) svg = g_string_new (NULL);
  RsvgHandle *picture;

  instep_svg_printf (svg, "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d'>"
                     "<path transform='translate(%d %d) scale(%d -1)' fill='#f2f2f2' d='",
                     FOOT_LENGTH_MM, FOOT_LENGTH_MM, FOOT_LENGTH_MM / 2, FOOT_LENGTH_MM,
                     side == INSTEP_RIGHT ? -1 : 1);
  instep_foot_outline_append_silhouette (svg, &foot);
  g_string_append (svg, "'/></svg>");

  picture = instep_sheet_picture_read (svg->str, NULL);
  if (picture == NULL)
    return;

  instep_sheet_picture_draw (picture, page->cr, page->middle_mm - FOOT_LENGTH_MM / 2.0,
                             page->zero_mm - FOOT_LENGTH_MM, FOOT_LENGTH_MM, FOOT_LENGTH_MM);
  g_object_unref (picture);
}

double
instep_foot_page_get_reach_mm (const InstepPaperSize *size)
{
  g_return_val_if_fail (size != NULL, 0.0);

  return 10.0 * floor ((size->height_mm - FOLD_STRIP_MM - EDGE_MM) / 10.0);
}

void
instep_foot_page_draw (cairo_t               *cr,
                       const InstepPaperSize *size,
                       InstepSide             side)
{
  Page page;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (size != NULL);

  page = (Page) {
    .cr = cr,
    .width_mm = size->width_mm,
    .middle_mm = size->width_mm / 2,
    .zero_mm = size->height_mm - FOLD_STRIP_MM,
    .from_mm = 0.0,
    .to_mm = instep_foot_page_get_reach_mm (size),
  };

  draw_foot (&page, side);
  draw_toe_lines (&page);
  draw_half_widths (&page);
  draw_middle (&page);
  draw_rulers (&page);
  draw_crosses (&page);
  draw_fold (&page);
  put_words_on_foot (&page, &WORDS, _("Second toe on the middle line"), 170.0);
  put_words_on_foot (&page, &WORDS, _("Breadth: read both sides at the widest place, and add them."),
                     138.0);
  put_words_on_foot (&page, &TITLE, side == INSTEP_RIGHT ? _("Right foot") : _("Left foot"), 100.0);
  put_words_on_foot (&page, &WORDS, _("Middle of the heel on this line, the heel against the wall"),
                     34.0);
}

/* The edge that is laid on the foot page. */
static void
draw_cut (const Page *page)
{
  set_dashes (page);
  draw_line (page, BESIDE_MM, page->zero_mm - JOINT_MM, page->width_mm - BESIDE_MM,
             page->zero_mm - JOINT_MM);
  put_words (page, &WORDS,
             _("Cut along this line. Lay the edge on the foot page so that the halves of both crosses "
               "meet and the rulers go on, then tape it."),
             page->width_mm - 6 * EDGE_MM, page->zero_mm - JOINT_MM + 7.0);
}

void
instep_toe_page_draw (cairo_t               *cr,
                      const InstepPaperSize *size)
{
  g_autofree char *only_for = NULL;
  const double words_mm = 120.0;
  Page page;
  double y_mm = EDGE_MM + 10.0;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (size != NULL);

  page = (Page) {
    .cr = cr,
    .width_mm = size->width_mm,
    .middle_mm = size->width_mm / 2,
    .zero_mm = size->height_mm - CUT_STRIP_MM + JOINT_MM,
    .from_mm = JOINT_MM,
    .to_mm = INSTEP_TOE_PAGE_REACH_MM,
  };

  /* Translators: a length of a foot in millimetres, which the ruler of the foot page reaches. */
  only_for = g_strdup_printf (_("Only for a foot that is longer than %.0f mm."),
                              instep_foot_page_get_reach_mm (size));
  y_mm += put_words (&page, &TITLE, _("Toe page"), words_mm, y_mm) + 1.0;
  put_words (&page, &WORDS, only_for, words_mm, y_mm);

  draw_toe_lines (&page);
  draw_half_widths (&page);
  draw_middle (&page);
  draw_rulers (&page);
  draw_cut (&page);
  draw_crosses (&page);
}
