/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/lacing-sheet.h"

#include <glib/gi18n.h>

#include "paper/sheet-page.h"
#include "paper/sheet-picture.h"

/* The page is laid out for paper of at least this size: as narrow as A4, as low as Letter. */
#define LEAST_WIDTH_MM   210.0
#define LEAST_HEIGHT_MM  279.4
#define MARGIN_MM         15.0

#define COLUMN_GAP_MM      8.0
#define NUMBER_EM          2.0    /* the numbers beside the steps */
#define NOTES_PAD_MM       5.0
#define NOTES_LACE_SHARE   0.42   /* of the width, where there are cautions beside it */
#define MM_PER_POINT      (25.4 / 72.0)

/* Many or long steps are set closer, in smaller letters, beside a smaller picture: from the first
 * level to the last, where all of it is as small as can well be read beside a shoe.
 */
#define N_LEVELS           11
typedef struct
{
  double step_pt, notes_pt, step_gap_em, picture_mm, gap_mm;
} Level;
static const Level FIRST_LEVEL = { 13.0, 11.0, 0.8, 108.0, 8.0 };
static const Level LAST_LEVEL = { 8.0, 8.0, 0.5, 74.0, 4.0 };

static const InstepSheetFont TITLE = { 26.0, PANGO_WEIGHT_ULTRABOLD, INSTEP_SHEET_INK, INSTEP_SHEET_AT_START };
static const InstepSheetFont SHOE = { 13.0, PANGO_WEIGHT_BOLD, INSTEP_SHEET_INK, INSTEP_SHEET_AT_START };
static const InstepSheetFont PURPOSE = { 11.0, PANGO_WEIGHT_NORMAL, INSTEP_SHEET_DIM, INSTEP_SHEET_AT_START };
static const InstepSheetFont BODY = { 11.0, PANGO_WEIGHT_NORMAL, INSTEP_SHEET_INK, INSTEP_SHEET_AT_START };
static const InstepSheetFont FOOT = { 8.5, PANGO_WEIGHT_NORMAL, INSTEP_SHEET_DIM, INSTEP_SHEET_AT_START };
static const InstepSheetFont MAKER = { 8.5, PANGO_WEIGHT_BOLD, INSTEP_SHEET_DIM, INSTEP_SHEET_AT_END };

typedef struct
{
  InstepSheetPage          on;
  const InstepLacingTold  *told;
  RsvgHandle              *picture;
  double                   aspect;              /* of the picture: height to width */

  InstepSheetFont          step, number, note, note_title;
  double                   step_gap_mm;
  double                   gap_mm;              /* between the parts of the page */
  double                   picture_width_mm;
  double                   heading_mm, steps_mm, notes_mm, foot_mm;
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

/* Name, shoe, and what the lacing is for; a line below parts it from the rest. */
static double
put_heading (const Page *page,
             gboolean    drawn)
{
  const InstepLacingTold *told = page->told;
  g_autofree char *purpose = g_strjoin (" ", told->purpose, told->open_bands, NULL);
  double y_mm = 0.0;

  y_mm += put_text (page, drawn, &TITLE, told->name, 0.0, y_mm, page->on.width_mm) + 0.5;
  y_mm += put_text (page, drawn, &SHOE, told->shoe, 0.0, y_mm, page->on.width_mm) + 1.5;
  y_mm += put_text (page, drawn, &PURPOSE, purpose, 0.0, y_mm, page->on.width_mm) + 4.0;

  if (drawn)
    instep_sheet_page_draw_rule (&page->on, y_mm);

  return y_mm;
}

static double
put_steps (const Page *page,
           gboolean    drawn,
           double      y_mm)
{
  const double number_mm = NUMBER_EM * page->step.size_pt * MM_PER_POINT;
  const double x_mm = page->picture_width_mm + COLUMN_GAP_MM;
  const double width_mm = page->on.width_mm - x_mm - number_mm;
  const double start_mm = y_mm;

  for (guint i = 0; page->told->steps[i] != NULL; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i + 1);

      if (i > 0)
        y_mm += page->step_gap_mm;
      put_text (page, drawn, &page->number, number, x_mm, y_mm, number_mm);
      y_mm += put_text (page, drawn, &page->step, page->told->steps[i], x_mm + number_mm, y_mm,
                        width_mm);
    }

  return y_mm - start_mm;
}

/* A heading and its lines. */
static double
put_column (const Page  *page,
            gboolean     drawn,
            const char  *heading,
            char       **lines,
            double       x_mm,
            double       y_mm,
            double       width_mm)
{
  const double start_mm = y_mm;

  y_mm += put_text (page, drawn, &page->note_title, heading, x_mm, y_mm, width_mm);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      y_mm += 1.0;
      y_mm += put_text (page, drawn, &page->note, lines[i], x_mm, y_mm, width_mm);
    }

  return y_mm - start_mm;
}

static double
put_notes (const Page *page,
           gboolean    drawn,
           double      y_mm)
{
  const InstepLacingTold *told = page->told;
  const gboolean cautioned = told->cautions[0] != NULL;
  const double inside_mm = page->on.width_mm - 2 * NOTES_PAD_MM;
  const double lace_mm = cautioned ? NOTES_LACE_SHARE * inside_mm - COLUMN_GAP_MM / 2 : inside_mm;
  const double cautions_mm = inside_mm - lace_mm - COLUMN_GAP_MM;
  double lace_height_mm, cautions_height_mm = 0.0;

  y_mm += NOTES_PAD_MM;
  lace_height_mm = put_column (page, drawn, _("Lace length"), told->lace, NOTES_PAD_MM, y_mm,
                               lace_mm);
  if (cautioned)
    cautions_height_mm = put_column (page, drawn, _("Mind"), told->cautions,
                                     NOTES_PAD_MM + lace_mm + COLUMN_GAP_MM, y_mm, cautions_mm);

  return MAX (lace_height_mm, cautions_height_mm) + 2 * NOTES_PAD_MM;
}

/* What the lacing rests on, and who says so. */
static double
put_foot (const Page *page,
          gboolean    drawn,
          double      y_mm)
{
  const double maker_mm = 14.0;
  const double evidence_mm = page->on.width_mm - maker_mm - COLUMN_GAP_MM;

  put_text (page, drawn, &MAKER, _("Instep"), page->on.width_mm - maker_mm, y_mm, maker_mm);

  return put_text (page, drawn, &FOOT, page->told->evidence, 0.0, y_mm, evidence_mm);
}

/* How high the picture is. */
static double
get_picture_mm (const Page *page)
{
  return page->picture_width_mm * page->aspect;
}

/* The picture and the steps beside it. */
static double
get_body_mm (const Page *page)
{
  return MAX (page->steps_mm, get_picture_mm (page));
}

/* What is left between heading and notes. */
static double
get_middle_mm (const Page *page)
{
  return page->on.height_mm - page->heading_mm - page->notes_mm - page->foot_mm - 3 * page->gap_mm;
}

static double
mix (double first,
     double last,
     guint  level)
{
  return first + (last - first) * level / (N_LEVELS - 1);
}

/* Lays out what stands above and below the picture and the steps, in letters of that level. */
static void
lay_out_around (Page  *page,
                guint  level)
{
  page->note = page->note_title = BODY;
  page->note.size_pt = mix (FIRST_LEVEL.notes_pt, LAST_LEVEL.notes_pt, level);
  page->note_title.size_pt = page->note.size_pt;
  page->note_title.weight = PANGO_WEIGHT_BOLD;
  page->gap_mm = mix (FIRST_LEVEL.gap_mm, LAST_LEVEL.gap_mm, level);

  page->heading_mm = put_heading (page, FALSE);
  page->notes_mm = put_notes (page, FALSE, 0.0);
  page->foot_mm = put_foot (page, FALSE, 0.0);
}

/* Lays out the picture and the steps beside it at that level; FALSE when the steps do not fit. */
static gboolean
lay_out_steps (Page  *page,
               guint  level)
{
  const double step_pt = mix (FIRST_LEVEL.step_pt, LAST_LEVEL.step_pt, level);
  const double gap_em = mix (FIRST_LEVEL.step_gap_em, LAST_LEVEL.step_gap_em, level);
  const double widest_mm = mix (FIRST_LEVEL.picture_mm, LAST_LEVEL.picture_mm, level);

  page->step = page->number = BODY;
  page->step.size_pt = page->number.size_pt = step_pt;
  page->number.weight = PANGO_WEIGHT_BOLD;
  page->step_gap_mm = gap_em * step_pt * MM_PER_POINT;
  page->picture_width_mm = CLAMP (get_middle_mm (page) / page->aspect, LAST_LEVEL.picture_mm,
                                  widest_mm);
  page->steps_mm = put_steps (page, FALSE, 0.0);

  return page->steps_mm <= MAX (get_middle_mm (page), get_picture_mm (page));
}

static void
draw_picture (const Page *page,
              double      y_mm)
{
  const double width_mm = page->picture_width_mm;

  instep_sheet_picture_draw (page->picture, page->on.cr,
                             instep_sheet_page_get_left (&page->on, 0.0, width_mm), y_mm, width_mm,
                             get_picture_mm (page));
}

static void
draw_page (const Page *page)
{
  double y_mm = page->heading_mm + page->gap_mm;

  put_heading (page, TRUE);
  draw_picture (page, y_mm);
  put_steps (page, TRUE, y_mm);
  y_mm += get_body_mm (page) + page->gap_mm;

  instep_sheet_page_draw_ground (&page->on, y_mm, page->notes_mm);
  put_notes (page, TRUE, y_mm);
  y_mm += page->notes_mm + page->gap_mm;

  put_foot (page, TRUE, MAX (y_mm, page->on.height_mm - page->foot_mm));
}

/* Finds the level.  Where it was the picture or the notes that needed room, the steps are larger than
 * they; where not even the last level fits, the whole page becomes smaller.
 */
static void
fit (Page *page)
{
  double needed_mm, scale;
  guint level = 0;

  lay_out_around (page, level);
  while (!(lay_out_steps (page, level) && get_body_mm (page) <= get_middle_mm (page)) &&
         level + 1 < N_LEVELS)
    lay_out_around (page, ++level);

  for (guint larger = 0; larger <= level; larger++)
    if (lay_out_steps (page, larger))
      break;

  needed_mm = page->on.height_mm - get_middle_mm (page) + get_body_mm (page);
  scale = MIN (1.0, page->on.height_mm / needed_mm);
  cairo_translate (page->on.cr, (1.0 - scale) * page->on.width_mm / 2, 0.0);
  cairo_scale (page->on.cr, scale, scale);
  page->on.height_mm /= scale;
}

void
instep_lacing_sheet_init (InstepLacingSheet     *sheet,
                          const InstepPattern   *pattern,
                          const InstepThreading *threading,
                          InstepView             view,
                          double                 end_length_mm,
                          const double           my_lace_mm[INSTEP_LACES_MAX])
{
  const InstepLacingTexts texts = instep_words_lacing_texts ();

  g_return_if_fail (sheet != NULL);
  g_return_if_fail (threading != NULL);

  instep_lacing_told_init (&sheet->told, pattern, threading, end_length_mm, my_lace_mm);
  sheet->picture = instep_lacing_diagram_to_svg (&(InstepLacingDiagram) {
                                                   .threading = threading,
                                                   .texts = &texts,
                                                   .palette = INSTEP_PALETTE_LIGHT,
                                                   .view = view,
                                                   .step = INSTEP_STEP_ALL,
                                                   .px_per_mm = INSTEP_LACING_SCALE,
                                                   .text_scale = 1.0,
                                                 });
}

void
instep_lacing_sheet_clear (InstepLacingSheet *sheet)
{
  g_return_if_fail (sheet != NULL);

  instep_lacing_told_clear (&sheet->told);
  g_clear_pointer (&sheet->picture, g_free);
}

void
instep_lacing_sheet_draw (cairo_t               *cr,
                          const InstepPaperSize *size,
                          guint                  number,
                          gconstpointer          data)
{
  const InstepLacingSheet *sheet = data;
  double scale;
  Page page;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (size != NULL && size->width_mm > 0.0 && size->height_mm > 0.0);
  g_return_if_fail (sheet != NULL);

  scale = MIN (1.0, MIN (size->width_mm / LEAST_WIDTH_MM, size->height_mm / LEAST_HEIGHT_MM));
  page = (Page) {
    .on = {
      .cr = cr,
      .turned = instep_sheet_text_is_turned (cr, sheet->told.steps[0]),
      .width_mm = size->width_mm / scale - 2 * MARGIN_MM,
      .height_mm = size->height_mm / scale - 2 * MARGIN_MM,
    },
    .told = &sheet->told,
  };
  page.picture = instep_sheet_picture_read (sheet->picture, &page.aspect);
  if (page.picture == NULL)
    return;

  cairo_scale (cr, scale, scale);
  cairo_translate (cr, MARGIN_MM, MARGIN_MM);
  fit (&page);
  draw_page (&page);
  g_object_unref (page.picture);
}

static void
free_lacing_sheet (gpointer data)
{
  instep_lacing_sheet_clear (data);
  g_free (data);
}

InstepSheet *
instep_lacing_sheet_new (const InstepPattern   *pattern,
                         const InstepThreading *threading,
                         InstepView             view,
                         double                 end_length_mm,
                         const double           my_lace_mm[INSTEP_LACES_MAX])
{
  InstepLacingSheet *sheet = g_new0 (InstepLacingSheet, 1);

  instep_lacing_sheet_init (sheet, pattern, threading, view, end_length_mm, my_lace_mm);

  return instep_sheet_new (sheet->told.name, instep_lacing_sheet_draw, NULL, sheet, free_lacing_sheet);
}
