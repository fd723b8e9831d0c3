/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The top of a fit report: who it is from and for, when a doctor should look first, and the verdict. */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/report-page.h"

#include <glib/gi18n.h>

#include "advice/fit-words.h"
#include "advice/numbers.h"
#include "advice/numbness-words.h"
#include "advice/sum-words.h"
#include "picture/palette.h"

#define SIDE_SHARE      0.42    /* of the heading: name and date */
#define COLUMN_GAP_MM   4.0
#define PAD_MM          3.0
#define GLYPH_MM       11.0
#define SMALL_GLYPH_MM  3.0
#define N_FACTS         4
#define CARE_FILL      "#ffffff"
#define CARE_LINE      "#a51d2d"

/* Shop, or what the page is; on the other side person and date. */
double
instep_report_put_heading (const InstepReportPage *page,
                           InstepReportPlace       place)
{
  const InstepFitReport *report = page->report;
  const double side_mm = SIDE_SHARE * place.width_mm;
  const double name_mm = place.width_mm - side_mm - COLUMN_GAP_MM;
  const double side_x_mm = place.x_mm + place.width_mm - side_mm;
  double left_mm = place.y_mm, right_mm = place.y_mm, y_mm;
  const char *name = report->shop.name != NULL ? report->shop.name : _("Fit report");

  left_mm += instep_report_put (page, &page->title, name, place.x_mm, left_mm, name_mm);
  if (report->shop.line != NULL)
    left_mm += instep_report_put (page, &page->dim, report->shop.line, place.x_mm, left_mm, name_mm);

  if (report->shop.name != NULL)
    right_mm += instep_report_put (page, &page->strong_end, _("Fit report"), side_x_mm, right_mm,
                                   side_mm);
  if (report->person != NULL)
    {
      /* Translators: the name of the person that a card is for. */
      g_autofree char *person = g_strdup_printf (_("For: %s"), report->person);

      right_mm += instep_report_put (page, &page->strong_end, person, side_x_mm, right_mm, side_mm);
    }
  if (report->date != NULL)
    right_mm += instep_report_put (page, &page->end, report->date, side_x_mm, right_mm, side_mm);

  y_mm = MAX (left_mm, right_mm) + 1.5;
  if (page->drawn)
    instep_sheet_page_draw_rule (&page->on, y_mm);

  return y_mm + 0.5 - place.y_mm;
}

/* How soon to see a doctor and why, for the most urgent red flag; the others are named. */
static double
put_flags (const InstepReportPage *page,
           InstepReportPlace       place)
{
  const InstepNumbnessGuide *guide = &page->report->content->guide;
  const InstepUrgency urgency = instep_red_flag_urgency (page->red_flags[0]);
  g_autofree char *care = instep_words_care (guide, page->red_flags[0]);
  g_autoptr(GString) flags = g_string_new (NULL);
  const double start_mm = place.y_mm;

  for (guint i = 0; page->red_flags[i] != NULL; i++)
    /* Translators: between two answers to one question, which may have commas themselves. */
    g_string_append_printf (flags, "%s%s", i > 0 ? _("; ") : "",
                            instep_numbness_guide_answer (guide, INSTEP_NUMB_RED_FLAG,
                                                          page->red_flags[i]));

  place.y_mm += instep_report_put (page, &page->headline, instep_words_urgency_title (urgency),
                                   place.x_mm, place.y_mm, place.width_mm);
  place.y_mm += instep_report_put (page, &page->body, care, place.x_mm, place.y_mm, place.width_mm);
  place.y_mm += instep_report_put (page, &page->dim, flags->str, place.x_mm, place.y_mm + 0.8,
                                   place.width_mm) + 0.8;

  return place.y_mm - start_mm;
}

double
instep_report_put_care (const InstepReportPage *page,
                        InstepReportPlace       place)
{
  const InstepReportPlace inside = { place.x_mm + PAD_MM, place.y_mm + PAD_MM,
                                     place.width_mm - 2 * PAD_MM };
  InstepReportPage measured = *page;
  double height_mm;

  if (page->doctor_first != NULL)
    return instep_report_put (page, &page->strong, page->doctor_first, place.x_mm, place.y_mm,
                              place.width_mm);
  if (page->advised)
    return 0.0;

  measured.drawn = FALSE;
  height_mm = put_flags (&measured, inside) + 2 * PAD_MM;
  instep_report_draw_ground (page, place, height_mm, CARE_FILL, CARE_LINE, FALSE);
  put_flags (page, inside);

  return height_mm;
}

/* A name and below it what there is, behind the shape of a verdict where it is one. */
static double
put_fact (const InstepReportPage *page,
          InstepReportPlace       place,
          const char             *name,
          const char             *text,
          const InstepToeVerdict *verdict)
{
  const double shift_mm = verdict != NULL ? SMALL_GLYPH_MM + 1.2 : 0.0;
  const double start_mm = place.y_mm;

  place.y_mm += instep_report_put (page, &page->dim, name, place.x_mm, place.y_mm, place.width_mm);
  if (verdict != NULL)
    instep_report_draw_glyph (page, *verdict, place.x_mm, place.y_mm + 0.35, SMALL_GLYPH_MM);
  place.y_mm += instep_report_put (page, &page->strong, text, place.x_mm + shift_mm, place.y_mm,
                                   place.width_mm - shift_mm);

  return place.y_mm - start_mm;
}

/* Both feet, the girth of the one that leads, and how sure it is. */
static double
put_facts (const InstepReportPage *page,
           InstepReportPlace       place)
{
  const InstepForecast *forecast = page->report->forecast;
  const InstepFootForecast *left = &forecast->feet[INSTEP_LEFT];
  const InstepFootForecast *right = &forecast->feet[INSTEP_RIGHT];
  const gboolean leads = forecast->lead == INSTEP_LEFT;
  g_autofree char *left_room = instep_words_toe_room (left);
  g_autofree char *right_room = instep_words_toe_room (right);
  g_autofree char *girth = instep_words_girth_room (&forecast->feet[forecast->lead]);
  g_autofree char *chance = instep_words_chance (forecast->chance_enough);
  g_autofree char *enough = instep_words_mm (INSTEP_TOE_ENOUGH_MM, 1);
  /* Translators: the name of a chance; %s is a length, "6.4 mm" */
  g_autofree char *stay_free = g_strdup_printf (_("That %s stay free"), enough);
  const double step_mm = (place.width_mm + COLUMN_GAP_MM) / N_FACTS;
  double height_mm;

  place.width_mm = step_mm - COLUMN_GAP_MM;
  height_mm = put_fact (page, place, leads ? _("Left foot, leads") : _("Left foot"), left_room,
                        &left->verdict);
  place.x_mm += step_mm;
  height_mm = MAX (height_mm, put_fact (page, place, leads ? _("Right foot") : _("Right foot, leads"),
                                        right_room, &right->verdict));
  place.x_mm += step_mm;
  height_mm = MAX (height_mm, put_fact (page, place, _("Around the ball"), girth, NULL));
  place.x_mm += step_mm;

  return MAX (height_mm, put_fact (page, place, stay_free, chance, NULL));
}

/* What the verdict means; how to lace and what to buy is no advice where a doctor should look first. */
static char *
say_sentences (const InstepReportPage *page)
{
  const InstepForecast *forecast = page->report->forecast;
  g_autofree char *summary = instep_words_summary (forecast);
  g_autofree char *under_limit = instep_words_under_limit (&forecast->feet[forecast->lead]);
  g_autofree char *other = page->may_buy ? instep_words_other_foot (forecast) : NULL;
  GString *text = g_string_new (summary);

  if (under_limit != NULL)
    g_string_append_printf (text, " %s", under_limit);
  if (other != NULL)
    g_string_append_printf (text, " %s", other);

  return g_string_free (text, FALSE);
}

static double
put_verdict (const InstepReportPage *page,
             InstepReportPlace       place)
{
  const InstepForecast *forecast = page->report->forecast;
  const InstepToeVerdict verdict = forecast->feet[forecast->lead].verdict;
  g_autofree char *headline = instep_words_headline (forecast, &page->report->input);
  g_autofree char *sentences = say_sentences (page);
  const double beside_mm = GLYPH_MM + COLUMN_GAP_MM;
  const double start_mm = place.y_mm;
  InstepSheetFont font = page->headline;
  double y_mm = place.y_mm;

  /* Nothing outranks a red flag. */
  if (!page->advised)
    font.size_pt = page->title.size_pt;

  instep_report_draw_glyph (page, verdict, place.x_mm, y_mm + 0.8, GLYPH_MM);
  y_mm += instep_report_put (page, &font, headline, place.x_mm + beside_mm, y_mm,
                             place.width_mm - beside_mm);
  y_mm += instep_report_put (page, &page->body, sentences, place.x_mm + beside_mm, y_mm,
                             place.width_mm - beside_mm);
  place.y_mm = MAX (y_mm, start_mm + GLYPH_MM + 0.8) + 2.0;

  return place.y_mm + put_facts (page, place) - start_mm;
}

double
instep_report_put_verdict (const InstepReportPage *page,
                           InstepReportPlace       place)
{
  const InstepForecast *forecast = page->report->forecast;
  const InstepTone *tone =
    &instep_palette_get_colours (INSTEP_PALETTE_LIGHT)->tones[forecast->feet[forecast->lead].verdict];
  const InstepReportPlace inside = { place.x_mm + PAD_MM, place.y_mm + PAD_MM * 0.8,
                                     place.width_mm - 2 * PAD_MM };
  InstepReportPage measured = *page;
  double height_mm;

  measured.drawn = FALSE;
  height_mm = put_verdict (&measured, inside) + 2 * PAD_MM * 0.8;
  instep_report_draw_ground (page, place, height_mm, tone->tint, NULL, FALSE);
  put_verdict (page, inside);

  return height_mm;
}
