/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/fit-report.h"

#include <glib/gi18n.h>

#include "advice/choice.h"
#include "advice/numbness-words.h"
#include "advice/sum-words.h"
#include "numbness/judgement.h"
#include "paper/report-page.h"
#include "picture/lacing-diagram.h"

/* The page is laid out for paper of at least this size: as narrow as A4, as low as Letter. */
#define LEAST_WIDTH_MM   210.0
#define LEAST_HEIGHT_MM  279.4
#define MARGIN_MM         12.0

/* Beside each other: the chart needs this for the names of its lines. */
#define LEFT_MM          106.5
#define COLUMN_GAP_MM      6.0

/* Pairs of eyelets the recommended lacing is shown for. */
#define USUAL_PAIRS        6

/* From the first level to the last letters become smaller, then pictures, and then things are left out. */
#define LETTERS_END        7      /* the level from which on letters are as small as can be */
#define PICTURES_BEGIN     3
#define PICTURES_END      15
static const guint BRIEF_FROM[] = { 2, 11, 13, 15 };
typedef struct
{
  double body_pt, title_pt, headline_pt, gap_mm, chart_mm, feet_mm, lacing_mm;
} Level;
static const Level FIRST_LEVEL = { 9.0, 12.0, 24.0, 5.0, 46.0, 44.0, 30.0 };
static const Level LAST_LEVEL = { INSTEP_REPORT_SMALLEST_PT, 9.0, 14.0, 1.7, 25.0, 22.0, 16.0 };

/* What is left over goes into gaps and pictures, as far as this. */
#define MOST_MORE_GAP_MM   3.0
#define MOST_MORE_FEET_MM 12.0

#define N_ABOVE  3
#define N_BELOW  3
#define N_GAPS   (N_ABOVE + N_BELOW + 1)
static const InstepReportPart ABOVE[N_ABOVE] = {
  instep_report_put_heading, instep_report_put_care, instep_report_put_verdict,
};
static const InstepReportPart LEFT[] = { instep_report_put_input, instep_report_put_chart };
static const InstepReportPart RIGHT[] = { instep_report_put_sum };
static const InstepReportPart BELOW[N_BELOW] = {
  instep_report_put_feet, instep_report_put_remedies, instep_report_put_sizes,
};

/* Whichever column has room for them. */
static const InstepReportPart MOVABLE[] = { instep_report_put_lacing, instep_report_put_sure };
#define N_ARRANGEMENTS (1u << G_N_ELEMENTS (MOVABLE))

/* Between @first, up to the level @begin, and @last, from the level @end on. */
static double
mix (double first,
     double last,
     guint  level,
     guint  begin,
     guint  end)
{
  const double share = ((double) level - begin) / (end - begin);

  return first + (last - first) * CLAMP (share, 0.0, 1.0);
}

static InstepSheetFont
make_font (double           size_pt,
           PangoWeight      weight,
           double           grey,
           InstepSheetPlace place)
{
  return (InstepSheetFont) { size_pt, weight, grey, place };
}

static void
set_level (InstepReportPage *page,
           guint             level)
{
  const double body_pt = mix (FIRST_LEVEL.body_pt, LAST_LEVEL.body_pt, level, 0, LETTERS_END);
  const double title_pt = mix (FIRST_LEVEL.title_pt, LAST_LEVEL.title_pt, level, 0, LETTERS_END);
  const double headline_pt = mix (FIRST_LEVEL.headline_pt, LAST_LEVEL.headline_pt, level,
                                  PICTURES_BEGIN, PICTURES_END);

  page->body = make_font (body_pt, PANGO_WEIGHT_NORMAL, INSTEP_SHEET_INK, INSTEP_SHEET_AT_START);
  page->strong = make_font (body_pt, PANGO_WEIGHT_BOLD, INSTEP_SHEET_INK, INSTEP_SHEET_AT_START);
  page->dim = make_font (body_pt, PANGO_WEIGHT_NORMAL, INSTEP_SHEET_DIM, INSTEP_SHEET_AT_START);
  page->title = make_font (title_pt, PANGO_WEIGHT_BOLD, INSTEP_SHEET_INK, INSTEP_SHEET_AT_START);
  page->headline = make_font (headline_pt, PANGO_WEIGHT_ULTRABOLD, INSTEP_SHEET_INK,
                              INSTEP_SHEET_AT_START);
  page->end = make_font (body_pt, PANGO_WEIGHT_NORMAL, INSTEP_SHEET_DIM, INSTEP_SHEET_AT_END);
  page->strong_end = make_font (body_pt, PANGO_WEIGHT_BOLD, INSTEP_SHEET_INK, INSTEP_SHEET_AT_END);

  page->gap_mm = mix (FIRST_LEVEL.gap_mm, LAST_LEVEL.gap_mm, level, 0, LETTERS_END);
  page->chart_mm = mix (FIRST_LEVEL.chart_mm, LAST_LEVEL.chart_mm, level, PICTURES_BEGIN, PICTURES_END);
  page->feet_mm = mix (FIRST_LEVEL.feet_mm, LAST_LEVEL.feet_mm, level, PICTURES_BEGIN, PICTURES_END);
  page->lacing_mm = mix (FIRST_LEVEL.lacing_mm, LAST_LEVEL.lacing_mm, level, PICTURES_BEGIN,
                         PICTURES_END);

  page->brief = 0;
  while (page->brief < G_N_ELEMENTS (BRIEF_FROM) && level >= BRIEF_FROM[page->brief])
    page->brief++;
}

/* A part, and a gap below it unless it has nothing to say. */
static double
put_part (const InstepReportPage *page,
          InstepReportPart        part,
          InstepReportPlace       place)
{
  const double height_mm = part (page, place);

  return height_mm > 0.0 ? height_mm + page->gap_mm : 0.0;
}

static double
put_parts (const InstepReportPage *page,
           const InstepReportPart *parts,
           guint                   n_parts,
           InstepReportPlace       place)
{
  const double start_mm = place.y_mm;

  for (guint i = 0; i < n_parts; i++)
    place.y_mm += put_part (page, parts[i], place);

  return place.y_mm - start_mm;
}

/* Both columns, with those movable parts in the right one that have a bit in @arrangement. */
static double
put_columns (const InstepReportPage *page,
             double                  y_mm,
             guint                   arrangement)
{
  InstepReportPlace left = { 0.0, y_mm, LEFT_MM };
  InstepReportPlace right = { LEFT_MM + COLUMN_GAP_MM, y_mm,
                              page->on.width_mm - LEFT_MM - COLUMN_GAP_MM };

  left.y_mm += put_parts (page, LEFT, G_N_ELEMENTS (LEFT), left);
  right.y_mm += put_parts (page, RIGHT, G_N_ELEMENTS (RIGHT), right);
  for (guint i = 0; i < G_N_ELEMENTS (MOVABLE); i++)
    {
      InstepReportPlace *column = (arrangement & (1u << i)) != 0 ? &right : &left;

      column->y_mm += put_part (page, MOVABLE[i], *column);
    }

  return MAX (left.y_mm, right.y_mm) - y_mm;
}

static guint
find_arrangement (const InstepReportPage *page)
{
  InstepReportPage measured = *page;
  double least_mm = G_MAXDOUBLE;
  guint best = 0;

  measured.drawn = FALSE;
  for (guint arrangement = 0; arrangement < N_ARRANGEMENTS; arrangement++)
    {
      const double height_mm = put_columns (&measured, 0.0, arrangement);

      if (height_mm < least_mm)
        {
          least_mm = height_mm;
          best = arrangement;
        }
    }

  return best;
}

/* All but the foot, which stands at the bottom; returns where it ends. */
static double
put_body (const InstepReportPage *page)
{
  const double width_mm = page->on.width_mm;
  double y_mm = 0.0;

  y_mm += put_parts (page, ABOVE, N_ABOVE, (InstepReportPlace) { 0.0, y_mm, width_mm });
  y_mm += put_columns (page, y_mm, find_arrangement (page));
  y_mm += put_parts (page, BELOW, N_BELOW, (InstepReportPlace) { 0.0, y_mm, width_mm });

  return y_mm;
}

static double
measure_foot (const InstepReportPage *page)
{
  return instep_report_put_foot (page, (InstepReportPlace) { 0.0, 0.0, page->on.width_mm });
}

/* Finds the level; where not even the last one fits, as words of a pack of one's own may be longer than
 * ours, the whole page becomes smaller.
 */
static void
fit (InstepReportPage *page)
{
  double needed_mm, left_mm, scale;
  guint level = 0;

  set_level (page, level);
  needed_mm = put_body (page) + measure_foot (page);
  while (needed_mm > page->on.height_mm && level + 1 < INSTEP_REPORT_N_LEVELS)
    {
      set_level (page, ++level);
      needed_mm = put_body (page) + measure_foot (page);
    }

  left_mm = MAX (0.0, page->on.height_mm - needed_mm);
  page->feet_mm += MIN (MOST_MORE_FEET_MM, left_mm / 2);
  page->gap_mm += MIN (MOST_MORE_GAP_MM, (left_mm - MIN (MOST_MORE_FEET_MM, left_mm / 2)) / N_GAPS / 2);

  scale = MIN (1.0, page->on.height_mm / needed_mm);
  cairo_translate (page->on.cr, (1.0 - scale) * page->on.width_mm / 2, 0.0);
  cairo_scale (page->on.cr, scale, scale);
  page->on.height_mm /= scale;
}

static void
add_source (GPtrArray  *ids,
            const char *id)
{
  if (!g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
    g_ptr_array_add (ids, (gpointer) id);
}

static void
collect_sources (InstepReportPage *page)
{
  const InstepFitReport *report = page->report;

  page->source_ids = g_ptr_array_new ();
  for (guint i = 0; i < page->sum->len; i++)
    {
      const InstepSumLineWords *line = g_ptr_array_index (page->sum, i);
      g_autofree const char **ids = instep_sum_list_sources (&report->content->fit, &report->input,
                                                             report->forecast, line->kind);

      for (guint j = 0; ids[j] != NULL; j++)
        add_source (page->source_ids, ids[j]);
    }
}

/* What the answers about numb feet leave of all advice. */
static void
judge (InstepReportPage *page)
{
  const InstepFitReport *report = page->report;
  g_auto(GStrv) signs = instep_advice_signs (report->forecast, &report->input, &report->content->fit);
  g_auto(InstepNumbnessJudgement) judgement = { 0 };

  page->red_flags = instep_red_flags_raised (&report->answers);
  page->advised = page->red_flags[0] == NULL;
  page->may_buy = page->advised;
  if (!page->advised || instep_numbness_answers_is_empty (&report->answers))
    return;

  instep_numbness_judge (report->content->causes, report->content->fixes, &report->answers,
                         (const char * const *) signs, &judgement);
  page->may_buy = judgement.urgency == INSTEP_URGENCY_NONE;
  page->doctor_first = instep_words_doctor_first (&judgement);
}

/* Why the lacing is shown; or what it is for, where the forecast does not speak for it. */
static char *
find_reason (const InstepFitReport *report)
{
  g_autoptr(GPtrArray) choices = NULL;

  if (report->pattern == NULL)
    return NULL;

  choices = instep_advice_choose_lacings (report->content->patterns, report->forecast, &report->input,
                                          &report->answers);
  for (guint i = 0; i < choices->len; i++)
    {
      const InstepLacingChoice *choice = g_ptr_array_index (choices, i);

      if (choice->pattern == report->pattern)
        return g_strdup (choice->reason);
    }

  return g_strdup (report->told.purpose);
}

static void
init_page (InstepReportPage      *page,
           const InstepFitReport *report,
           cairo_t               *cr)
{
  *page = (InstepReportPage) {
    .on = {
      .cr = cr,
      .turned = instep_sheet_text_is_turned (cr, report->content->standing_sentence),
    },
    .report = report,
    .sum = instep_words_sum_lines (&report->content->fit, &report->input, report->forecast,
                                   report->forecast->lead),
    .reason = find_reason (report),
  };
  collect_sources (page);
  judge (page);
}

static void
clear_page (InstepReportPage *page)
{
  g_free (page->red_flags);
  g_free (page->reason);
  g_ptr_array_unref (page->source_ids);
  g_ptr_array_unref (page->sum);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (InstepReportPage, clear_page)

/* An #InstepSheetFunc.  On paper smaller than A4 and Letter the page becomes smaller as a whole. */
static void
draw_report (cairo_t               *cr,
             const InstepPaperSize *size,
             guint                  number,
             gconstpointer          data)
{
  const double scale = MIN (1.0, MIN (size->width_mm / LEAST_WIDTH_MM,
                                      size->height_mm / LEAST_HEIGHT_MM));
  g_auto(InstepReportPage) page = { 0 };
  double foot_mm;

  init_page (&page, data, cr);
  page.on.width_mm = size->width_mm / scale - 2 * MARGIN_MM;
  page.on.height_mm = size->height_mm / scale - 2 * MARGIN_MM;

  cairo_scale (cr, scale, scale);
  cairo_translate (cr, MARGIN_MM, MARGIN_MM);
  fit (&page);

  foot_mm = measure_foot (&page);
  page.drawn = TRUE;
  put_body (&page);
  instep_report_put_foot (&page, (InstepReportPlace) { 0.0, page.on.height_mm - foot_mm,
                                                       page.on.width_mm });
}

static void
set_recommended_lacing (InstepFitReport *report)
{
  const double my_lace_mm[INSTEP_LACES_MAX] = { 0.0 };
  g_autofree InstepThreading *threading = g_new0 (InstepThreading, 1);
  g_autoptr(GPtrArray) choices =
    instep_advice_choose_lacings (report->content->patterns, report->forecast, &report->input,
                                  &report->answers);
  const InstepLacingChoice *choice = choices->len > 0 ? g_ptr_array_index (choices, 0) : NULL;
  InstepThroat throat;

  instep_throat_init_uniform (&throat, USUAL_PAIRS, INSTEP_ROW_WIDTH_DEFAULT_MM,
                              INSTEP_ROW_SPACING_DEFAULT_MM, INSTEP_SHOE_LEFT);
  if (choice != NULL && instep_threading_thread (choice->pattern, &throat, 0, threading, NULL))
    instep_fit_report_set_lacing (report, choice->pattern, threading, INSTEP_END_LENGTH_DEFAULT_MM,
                                  my_lace_mm);
}

void
instep_fit_report_init (InstepFitReport             *report,
                        const InstepContent         *content,
                        const InstepFitInput        *input,
                        const InstepForecast        *forecast,
                        const InstepNumbnessAnswers *answers)
{
  g_return_if_fail (report != NULL);
  g_return_if_fail (content != NULL);
  g_return_if_fail (input != NULL);
  g_return_if_fail (forecast != NULL);
  g_return_if_fail (answers != NULL);

  *report = (InstepFitReport) {
    .content = content,
    .input = *input,
    .forecast = g_memdup2 (forecast, sizeof *forecast),
    .answers = *answers,
  };
  set_recommended_lacing (report);
}

static void
clear_lacing (InstepFitReport *report)
{
  instep_lacing_told_clear (&report->told);
  g_clear_pointer (&report->lacing_picture, g_free);
}

void
instep_fit_report_set_lacing (InstepFitReport       *report,
                              const InstepPattern   *pattern,
                              const InstepThreading *threading,
                              double                 end_length_mm,
                              const double           my_lace_mm[INSTEP_LACES_MAX])
{
  g_return_if_fail (report != NULL);
  g_return_if_fail (pattern != NULL);
  g_return_if_fail (threading != NULL);

  clear_lacing (report);
  report->pattern = pattern;
  instep_lacing_told_init (&report->told, pattern, threading, end_length_mm, my_lace_mm);
  report->lacing_picture = instep_lacing_thumbnail_to_svg (threading, INSTEP_PALETTE_LIGHT);
}

void
instep_fit_report_clear (InstepFitReport *report)
{
  g_return_if_fail (report != NULL);

  clear_lacing (report);
  g_clear_pointer (&report->forecast, g_free);
}

static void
free_report (gpointer data)
{
  instep_fit_report_clear (data);
  g_free (data);
}

InstepSheet *
instep_fit_report_sheet_new (const InstepFitReport *report)
{
  g_return_val_if_fail (report != NULL, NULL);

  return instep_sheet_new (_("Fit report"), draw_report, NULL, g_memdup2 (report, sizeof *report),
                           free_report);
}
