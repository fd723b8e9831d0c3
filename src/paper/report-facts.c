/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a fit report rests on: what was said, the sum, its doubts and its sources. */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/report-page.h"

#include <glib/gi18n.h>

#include "advice/fit-words.h"
#include "advice/input-words.h"
#include "advice/sum-words.h"

#define COLUMN_GAP_MM   5.0
#define NAME_SHARE      0.46   /* of a column: what an input is called */
#define ROW_GAP_MM      0.3
#define FIGURE_MM      12.5    /* a column of figures */
#define MAKER_MM       20.0

/* What is left out, the least important first. */
#define BRIEF_NOTE      1      /* of the sum */
#define BRIEF_SOURCES   1      /* their titles */
#define BRIEF_SUM       3      /* all of its lines but where the run starts and ends */

/* What was said for an input, in words; NULL for nothing. */
static char *
say_input (const InstepFitReport *report,
           InstepInputField       field)
{
  const InstepFitTables *tables = &report->content->fit;
  g_autofree char *value = instep_words_input_value (&report->input, field, tables);
  g_autofree const char **ids = instep_input_field_get_ids (field, tables);

  if (value[0] == '\0')
    return NULL;
  if (instep_input_field_is_switch (field))
    /* Translators: something that can only be so or not, such as walking, is so. */
    return g_str_equal (value, "yes") ? g_strdup (C_("input", "yes")) : NULL;
  if (ids != NULL && g_strv_contains (ids, value))
    return g_strdup (instep_words_input_id (field, value, tables));

  return g_steal_pointer (&value);
}

static double
put_pair (const InstepReportPage *page,
          InstepReportPlace       place,
          const char             *name,
          const char             *value)
{
  const double name_mm = NAME_SHARE * place.width_mm;
  const double name_height_mm = instep_report_put (page, &page->dim, name, place.x_mm, place.y_mm,
                                                   name_mm - 1.0);
  const double value_height_mm = instep_report_put (page, &page->body, value, place.x_mm + name_mm,
                                                    place.y_mm, place.width_mm - name_mm);

  return MAX (name_height_mm, value_height_mm) + ROW_GAP_MM;
}

static guint
count_inputs (const InstepFitReport *report)
{
  guint n = 0;

  for (guint i = 0; i < INSTEP_N_INPUTS; i++)
    {
      g_autofree char *value = say_input (report, (InstepInputField) i);

      n += value != NULL ? 1 : 0;
    }

  return n;
}

/* In the order of the form, half of them in each column; what was not said below. */
double
instep_report_put_input (const InstepReportPage *page,
                         InstepReportPlace       place)
{
  const guint n_rows = (count_inputs (page->report) + 1) / 2;
  const double top_mm = instep_report_put_title (page, _("What was said"), NULL, place);
  const double column_mm = (place.width_mm - COLUMN_GAP_MM) / 2;
  g_autofree char *assumed = instep_words_assumed (page->report->forecast);
  double bottoms_mm[] = { top_mm, top_mm };
  double bottom_mm;
  guint n_said = 0;

  for (guint i = 0; i < INSTEP_N_INPUTS; i++)
    {
      g_autofree char *value = say_input (page->report, (InstepInputField) i);
      const guint column = n_said / n_rows;
      const InstepReportPlace row = { place.x_mm + column * (column_mm + COLUMN_GAP_MM),
                                      bottoms_mm[MIN (column, 1)], column_mm };

      if (value == NULL)
        continue;

      bottoms_mm[column] += put_pair (page, row, instep_words_input_name ((InstepInputField) i), value);
      n_said++;
    }

  bottom_mm = MAX (bottoms_mm[0], bottoms_mm[1]);
  if (assumed != NULL)
    bottom_mm += instep_report_put (page, &page->dim, assumed, place.x_mm, bottom_mm + 0.6,
                                    place.width_mm) + 0.6;

  return bottom_mm - place.y_mm;
}

/* The numbers of the sources of a line, as they stand behind it: " [1 3]", with a blank where no line
 * ends; "" where it has none.
 */
static char *
number_sources (const InstepReportPage *page,
                InstepSumKind           kind)
{
  const InstepFitReport *report = page->report;
  g_autofree const char **ids = instep_sum_list_sources (&report->content->fit, &report->input,
                                                         report->forecast, kind);
  GString *numbers = g_string_new (NULL);
  guint index;

  for (guint i = 0; ids[i] != NULL; i++)
    if (g_ptr_array_find_with_equal_func (page->source_ids, ids[i], g_str_equal, &index))
      g_string_append_printf (numbers, "%s%u", numbers->len == 0 ? "\302\240[" : " ", index + 1);
  if (numbers->len > 0)
    g_string_append_c (numbers, ']');

  return g_string_free (numbers, FALSE);
}

static double
put_figures (const InstepReportPage *page,
             const InstepSheetFont  *font,
             InstepReportPlace       place,
             const char             *name,
             const char             *planned,
             const char             *typical)
{
  InstepSheetFont figures = *font;
  const double name_mm = place.width_mm - 2 * FIGURE_MM;
  double height_mm;

  figures.place = INSTEP_SHEET_AT_END;
  height_mm = instep_report_put (page, font, name, place.x_mm, place.y_mm, name_mm - 1.0);
  height_mm = MAX (height_mm, instep_report_put (page, &figures, planned, place.x_mm + name_mm,
                                                 place.y_mm, FIGURE_MM));

  return MAX (height_mm, instep_report_put (page, &figures, typical,
                                            place.x_mm + name_mm + FIGURE_MM, place.y_mm, FIGURE_MM));
}

/* In short only what is in front of the toes at the start and at the end. */
static gboolean
is_shown (const InstepReportPage *page,
          InstepSumKind           kind)
{
  return page->brief < BRIEF_SUM || kind == INSTEP_SUM_START || kind == INSTEP_SUM_END;
}

double
instep_report_put_sum (const InstepReportPage *page,
                       InstepReportPlace       place)
{
  const InstepForecast *forecast = page->report->forecast;
  const double start_mm = place.y_mm;
  g_autofree char *note = instep_words_sum_note (forecast);
  g_autofree char *sum = instep_words_sum (forecast);

  place.y_mm = instep_report_put_title (page, forecast->lead == INSTEP_LEFT
                                                ? _("The sum in mm, left foot")
                                                : _("The sum in mm, right foot"), NULL, place);
  if (page->brief >= BRIEF_SUM)
    place.y_mm += instep_report_put (page, &page->body, sum, place.x_mm, place.y_mm, place.width_mm);

  /* Translators: the two columns of a sum. */
  place.y_mm += put_figures (page, &page->dim, place, "", C_("sum", "planned"), C_("sum", "typical"));
  for (guint i = 0; i < page->sum->len; i++)
    {
      const InstepSumLineWords *line = g_ptr_array_index (page->sum, i);
      g_autofree char *numbers = number_sources (page, line->kind);
      g_autofree char *name = g_strconcat (line->name, numbers, NULL);

      if (is_shown (page, line->kind))
        place.y_mm += put_figures (page, instep_sum_kind_is_total (line->kind) ? &page->strong : &page->body,
                                   place, name, line->planned, line->typical);
    }

  if (page->brief < BRIEF_NOTE)
    place.y_mm += instep_report_put (page, &page->dim, note, place.x_mm, place.y_mm + 0.6,
                                     place.width_mm) + 0.6;

  return place.y_mm - start_mm;
}

/* What is most in doubt, what would make it surer, and what the figures leave out. */
double
instep_report_put_sure (const InstepReportPage *page,
                        InstepReportPlace       place)
{
  const InstepForecast *forecast = page->report->forecast;
  g_autofree char *doubt = instep_words_doubt (&page->report->content->fit, forecast);
  g_auto(GStrv) warnings = instep_words_warnings (forecast);
  const double start_mm = place.y_mm;

  place.y_mm = instep_report_put_title (page, _("How sure is this?"), NULL, place);
  place.y_mm += instep_report_put (page, &page->strong, instep_words_doubt_title (forecast),
                                   place.x_mm, place.y_mm, place.width_mm);
  place.y_mm += instep_report_put (page, &page->body, doubt, place.x_mm, place.y_mm, place.width_mm);

  /* Some say how to lace; and the run that they are about is not to be run with a red flag. */
  for (guint i = 0; page->advised && warnings[i] != NULL; i++)
    place.y_mm += instep_report_put (page, &page->body, warnings[i], place.x_mm, place.y_mm + 0.8,
                                     place.width_mm) + 0.8;

  return place.y_mm - start_mm;
}

/* "[1] Title (Publisher, 2003)", or in brief "[1] Publisher, 2003" where that can be looked up. */
static char *
name_source (const InstepReportPage *page,
             guint                   index)
{
  const InstepSource *source = instep_content_find_source (page->report->content,
                                                           g_ptr_array_index (page->source_ids, index));
  g_autofree char *name = NULL;

  if (page->brief >= BRIEF_SOURCES && source->publisher != NULL && source->url != NULL)
    name = instep_words_published (source->publisher, source->date);
  else
    name = instep_words_source (source->title, source->publisher, source->date);

  return g_strdup_printf ("[%u] %s", index + 1, name);
}

static char *
list_sources (const InstepReportPage *page)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < page->source_ids->len; i++)
    {
      g_autofree char *source = name_source (page, i);

      g_string_append_printf (list, "%s%s", i > 0 ? "  " : "", source);
    }

  return g_string_free (list, FALSE);
}

/* The standing sentence, and whose numbers these are. */
double
instep_report_put_foot (const InstepReportPage *page,
                        InstepReportPlace       place)
{
  InstepSheetFont small = page->dim, maker = page->dim;
  g_autofree char *sources = list_sources (page);
  const double start_mm = place.y_mm;
  double maker_mm, sentence_mm;

  small.size_pt = maker.size_pt = INSTEP_REPORT_SMALLEST_PT;
  maker.place = INSTEP_SHEET_AT_END;
  maker.weight = PANGO_WEIGHT_BOLD;
  if (page->drawn)
    instep_sheet_page_draw_rule (&page->on, place.y_mm);

  place.y_mm += 1.5;
  maker_mm = instep_report_put (page, &maker, _("Instep"), place.x_mm + place.width_mm - MAKER_MM,
                                place.y_mm, MAKER_MM);
  sentence_mm = instep_report_put (page, &page->strong, page->report->content->standing_sentence,
                                   place.x_mm, place.y_mm, place.width_mm - MAKER_MM);
  place.y_mm += MAX (maker_mm, sentence_mm);
  place.y_mm += instep_report_put (page, &small, sources, place.x_mm, place.y_mm + 0.5,
                                   place.width_mm) + 0.5;

  return place.y_mm - start_mm;
}
