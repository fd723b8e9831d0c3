/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What to do about a shoe: the other sizes of it, what to change, and how to lace it. */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/report-page.h"

#include <glib/gi18n.h>

#include "advice/fit-words.h"
#include "advice/numbers.h"
#include "advice/recommended-words.h"
#include "advice/size-words.h"
#include "picture/palette.h"

#define TILE_GAP_MM     1.6
#define TILE_PAD_MM     1.3
#define GLYPH_MM        2.8
#define COLUMN_GAP_MM   4.0
#define NUMBER_MM       5.0
#define ROW_GAP_SHARE   0.2    /* of the gap between parts */

/* Shares of the width: what a remedy costs, what toes and ball gain, and where that leads; and the same
 * where no text stands beside its title, and words may be long.
 */
typedef struct
{
  double cost, gain, result;
} Shares;
static const Shares SHARES = { 0.07, 0.105, 0.15 };
static const Shares WIDE_SHARES = { 0.095, 0.145, 0.33 };
#define TITLE_SHARE     0.42   /* of the rest */
#define ROOM_SHARE      0.40   /* of the last column, where two things stand in one line of it */

/* What is left out, the least important first. */
#define BRIEF_EVIDENCE  2
#define BRIEF_TEXT      2      /* of a remedy */
#define BRIEF_ELSEWHERE 4

static double
put_tile (const InstepReportPage *page,
          InstepReportPlace       place,
          const InstepSizeStep   *step)
{
  const InstepForecast *forecast = page->report->forecast;
  const char *mark = instep_words_size_mark (forecast, step, page->may_buy);
  g_autofree char *number = instep_words_size_number (step);
  g_autofree char *room = instep_words_mm (step->planned_mm, 1);
  const double start_mm = place.y_mm;

  instep_report_draw_glyph (page, step->verdict, place.x_mm + place.width_mm - GLYPH_MM,
                            place.y_mm + 0.6, GLYPH_MM);
  place.y_mm += instep_report_put (page, &page->title, number, place.x_mm, place.y_mm,
                                   place.width_mm - GLYPH_MM);
  place.y_mm += instep_report_put (page, &page->body, room, place.x_mm, place.y_mm, place.width_mm);
  place.y_mm += instep_report_put (page, &page->body, instep_words_toe_verdict (step->verdict),
                                   place.x_mm, place.y_mm, place.width_mm);
  if (mark != NULL)
    place.y_mm += instep_report_put (page, &page->strong, mark, place.x_mm, place.y_mm,
                                     place.width_mm);

  return place.y_mm - start_mm;
}

static void
draw_tile_ground (const InstepReportPage *page,
                  InstepReportPlace       place,
                  double                  height_mm,
                  const InstepSizeStep   *step)
{
  const InstepTone *tone = &instep_palette_get_colours (INSTEP_PALETTE_LIGHT)->tones[step->verdict];
  const gboolean taken = page->may_buy && instep_size_is_recommended (page->report->forecast, step);

  instep_report_draw_ground (page, place, height_mm, tone->tint,
                             taken || step->yours ? tone->text : NULL, !taken);
}

/* All tiles as high as the highest. */
static double
put_tiles (const InstepReportPage *page,
           InstepReportPlace       place)
{
  const InstepForecast *forecast = page->report->forecast;
  const double step_mm = (place.width_mm + TILE_GAP_MM) / forecast->n_steps;
  InstepReportPage measured = *page;
  InstepReportPlace tile = { place.x_mm, place.y_mm, step_mm - TILE_GAP_MM };
  double height_mm = 0.0;

  measured.drawn = FALSE;
  tile.width_mm -= 2 * TILE_PAD_MM;
  for (guint i = 0; i < forecast->n_steps; i++)
    height_mm = MAX (height_mm, put_tile (&measured, tile, &forecast->ladder[i]));

  for (guint i = 0; i < forecast->n_steps; i++)
    {
      tile = (InstepReportPlace) { place.x_mm + i * step_mm, place.y_mm, step_mm - TILE_GAP_MM };
      draw_tile_ground (page, tile, height_mm + 2 * TILE_PAD_MM, &forecast->ladder[i]);
      tile = (InstepReportPlace) { tile.x_mm + TILE_PAD_MM, tile.y_mm + TILE_PAD_MM,
                                   tile.width_mm - 2 * TILE_PAD_MM };
      put_tile (page, tile, &forecast->ladder[i]);
    }

  return height_mm + 2 * TILE_PAD_MM;
}

double
instep_report_put_sizes (const InstepReportPage *page,
                         InstepReportPlace       place)
{
  const InstepFitReport *report = page->report;
  const double start_mm = place.y_mm;
  g_autofree char *table = NULL;
  g_autofree char *elsewhere = NULL;

  if (report->forecast->n_steps == 0)
    return 0.0;

  table = instep_words_size_table (report->forecast);
  if (page->may_buy && page->brief < BRIEF_ELSEWHERE)
    elsewhere = instep_words_recommended_sizes (&report->content->fit, &report->input, report->forecast);

  place.y_mm = instep_report_put_title (page, _("Other sizes of this shoe"), table, place);
  place.y_mm += put_tiles (page, place);
  if (elsewhere != NULL)
    place.y_mm += instep_report_put (page, &page->body, elsewhere, place.x_mm, place.y_mm + 0.8,
                                     place.width_mm) + 0.8;

  return place.y_mm - start_mm;
}

/* Where the columns of remedies begin, and their widths. */
typedef struct
{
  double title_mm, text_mm, cost_mm, gain_mm, result_mm;
  double text_x_mm, cost_x_mm, toes_x_mm, girth_x_mm, result_x_mm;
} Columns;

static Columns
divide (const InstepReportPage *page,
        InstepReportPlace       place)
{
  const gboolean brief = page->brief >= BRIEF_TEXT;
  const Shares *shares = brief ? &WIDE_SHARES : &SHARES;
  Columns columns = {
    .cost_mm = shares->cost * place.width_mm,
    .gain_mm = shares->gain * place.width_mm,
    .result_mm = shares->result * place.width_mm,
  };
  const double words_mm = place.width_mm - NUMBER_MM - columns.cost_mm - 2 * columns.gain_mm -
                          columns.result_mm;

  columns.title_mm = brief ? words_mm : TITLE_SHARE * words_mm;
  columns.text_mm = words_mm - columns.title_mm;
  columns.text_x_mm = place.x_mm + NUMBER_MM + columns.title_mm;
  columns.cost_x_mm = columns.text_x_mm + columns.text_mm;
  columns.toes_x_mm = columns.cost_x_mm + columns.cost_mm;
  columns.girth_x_mm = columns.toes_x_mm + columns.gain_mm;
  columns.result_x_mm = columns.girth_x_mm + columns.gain_mm;

  return columns;
}

static double
put_heads (const InstepReportPage *page,
           const Columns          *columns,
           double                  y_mm)
{
  double height_mm;

  /* Translators: heads of columns: what a remedy costs, and what toes and ball gain by it. */
  height_mm = instep_report_put (page, &page->dim, C_("remedy", "costs"), columns->cost_x_mm, y_mm,
                                 columns->cost_mm - 1.0);
  height_mm = MAX (height_mm, instep_report_put (page, &page->dim, C_("remedy", "toes"),
                                                 columns->toes_x_mm, y_mm, columns->gain_mm - 1.0));
  height_mm = MAX (height_mm, instep_report_put (page, &page->dim, C_("remedy", "around"),
                                                 columns->girth_x_mm, y_mm, columns->gain_mm - 1.0));

  /* Translators: head of a column: the room that a remedy leads to, in millimetres. */
  return MAX (height_mm, instep_report_put (page, &page->dim, C_("remedy", "leads to, mm"),
                                            columns->result_x_mm, y_mm, columns->result_mm));
}

/* The room that a remedy leads to, and whether that is enough: below it, or beside it to save a line. */
static double
put_result (const InstepReportPage *page,
            const Columns          *columns,
            const char             *leads_to,
            const char             *enough,
            double                  y_mm)
{
  const double x_mm = columns->result_x_mm + GLYPH_MM + 1.0;
  const double width_mm = columns->result_mm - GLYPH_MM - 1.0;
  const double room_mm = page->brief >= BRIEF_TEXT ? ROOM_SHARE * width_mm : width_mm;
  double height_mm = instep_report_put (page, &page->strong, leads_to, x_mm, y_mm, room_mm - 1.0);

  if (page->brief >= BRIEF_TEXT)
    return MAX (height_mm, instep_report_put (page, &page->dim, enough, x_mm + room_mm, y_mm,
                                              width_mm - room_mm));

  return height_mm + instep_report_put (page, &page->dim, enough, x_mm, y_mm + height_mm, width_mm);
}

/* What toes and ball gain, and what that leads to; or that no source says. */
static double
put_gains (const InstepReportPage *page,
           const Columns          *columns,
           const InstepRemedy     *remedy,
           double                  y_mm)
{
  g_autofree char *toes = instep_words_gain (&remedy->toe_gain_mm);
  g_autofree char *girth = instep_words_gain (&remedy->girth_gain_mm);
  g_autofree char *leads_to = instep_words_leads_to (remedy);
  const char *enough = instep_words_enough (remedy->enough);
  double height_mm;

  if (leads_to == NULL)
    {
      height_mm = instep_report_put (page, &page->dim, toes, columns->toes_x_mm, y_mm,
                                     2 * columns->gain_mm - 1.0);

      return MAX (height_mm, instep_report_put (page, &page->body, enough, columns->result_x_mm, y_mm,
                                                columns->result_mm));
    }

  height_mm = instep_report_put (page, &page->body, toes, columns->toes_x_mm, y_mm,
                                 columns->gain_mm - 1.0);
  height_mm = MAX (height_mm, instep_report_put (page, &page->body, girth, columns->girth_x_mm, y_mm,
                                                 columns->gain_mm - 1.0));
  instep_report_draw_glyph (page, remedy->verdict, columns->result_x_mm, y_mm + 0.4, GLYPH_MM);

  return MAX (height_mm, put_result (page, columns, leads_to, enough, y_mm));
}

static double
put_remedy (const InstepReportPage *page,
            InstepReportPlace       place,
            const Columns          *columns,
            const InstepRemedy     *remedy,
            guint                   number)
{
  g_autofree char *digits = g_strdup_printf ("%u", number);
  g_autofree char *title = instep_words_remedy_title (remedy);
  g_autofree char *text = instep_words_remedy_text (remedy);
  double height_mm;

  instep_report_put (page, &page->strong, digits, place.x_mm, place.y_mm, NUMBER_MM);
  height_mm = instep_report_put (page, &page->strong, title, place.x_mm + NUMBER_MM, place.y_mm,
                                 columns->title_mm - 2.0);
  if (columns->text_mm > 0.0)
    height_mm = MAX (height_mm, instep_report_put (page, &page->body, text, columns->text_x_mm,
                                                   place.y_mm, columns->text_mm - 2.0));
  height_mm = MAX (height_mm, instep_report_put (page, &page->body, instep_words_cost (remedy->cost),
                                                 columns->cost_x_mm, place.y_mm,
                                                 columns->cost_mm - 1.0));

  return MAX (height_mm, put_gains (page, columns, remedy, place.y_mm)) +
         ROW_GAP_SHARE * page->gap_mm;
}

double
instep_report_put_remedies (const InstepReportPage *page,
                            InstepReportPlace       place)
{
  const InstepForecast *forecast = page->report->forecast;
  g_autofree char *nothing = page->may_buy ? instep_words_nothing_to_buy (forecast) : NULL;
  const Columns columns = divide (page, place);
  const double start_mm = place.y_mm;
  guint number = 0;

  if (!page->advised)
    return 0.0;

  place.y_mm = instep_report_put_title (page, _("Do this first"),
                                        nothing != NULL ? nothing
                                          : _("Cheapest first. Change one thing, run, then the next."),
                                        place);
  for (guint i = 0; i < forecast->n_remedies; i++)
    {
      const InstepRemedy *remedy = &forecast->remedies[i];

      if (remedy->cost == INSTEP_COST_SHOE && !page->may_buy)
        continue;
      if (number == 0)
        place.y_mm += put_heads (page, &columns, place.y_mm);
      place.y_mm += put_remedy (page, place, &columns, remedy, ++number);
    }

  return place.y_mm - start_mm;
}

static double
put_lines (const InstepReportPage *page,
           InstepReportPlace       place)
{
  const InstepLacingTold *told = &page->report->told;
  const double start_mm = place.y_mm;

  place.y_mm += instep_report_put (page, &page->strong, told->name, place.x_mm, place.y_mm,
                                   place.width_mm);
  place.y_mm += instep_report_put (page, &page->body, page->reason, place.x_mm, place.y_mm,
                                   place.width_mm);
  if (told->open_bands != NULL)
    place.y_mm += instep_report_put (page, &page->body, told->open_bands, place.x_mm, place.y_mm,
                                     place.width_mm);
  place.y_mm += instep_report_put (page, &page->dim, told->shoe, place.x_mm, place.y_mm, place.width_mm);
  for (guint i = 0; told->lace[i] != NULL; i++)
    place.y_mm += instep_report_put (page, i == 0 ? &page->strong : &page->body, told->lace[i],
                                     place.x_mm, place.y_mm, place.width_mm);
  if (page->brief < BRIEF_EVIDENCE)
    place.y_mm += instep_report_put (page, &page->dim, told->evidence, place.x_mm, place.y_mm + 0.6,
                                     place.width_mm) + 0.6;

  return place.y_mm - start_mm;
}

/* The picture with its words beside it. */
double
instep_report_put_lacing (const InstepReportPage *page,
                          InstepReportPlace       place)
{
  const double start_mm = place.y_mm;
  const double picture_mm = INSTEP_REPORT_LACING_ASPECT * page->lacing_mm;
  double words_mm;

  if (!page->advised || page->report->told.name == NULL)
    return 0.0;

  place.y_mm = instep_report_put_title (page, _("Lace it like this"), NULL, place);
  instep_report_draw_svg (page, g_strdup (page->report->lacing_picture),
                          (InstepReportPlace) { place.x_mm, place.y_mm, picture_mm }, page->lacing_mm);
  place.x_mm += picture_mm + COLUMN_GAP_MM;
  place.width_mm -= picture_mm + COLUMN_GAP_MM;
  words_mm = put_lines (page, place);

  return place.y_mm + MAX (words_mm, page->lacing_mm) - start_mm;
}
