/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The pictures of a fit report: room over the run, and both feet in the shoe. */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/report-page.h"

#include <glib/gi18n.h>

#include "advice/feet-words.h"
#include "picture/feet-in-shoe.h"
#include "picture/room-chart.h"

/* The smallest letters of both pictures have 12 px: so they are as large as the smallest of the page. */
#define PX_PER_MM 4.53

/* That of the foot which leads. */
double
instep_report_put_chart (const InstepReportPage *page,
                         InstepReportPlace       place)
{
  const InstepForecast *forecast = page->report->forecast;
  g_auto(InstepRoomChartTexts) texts = { 0 };
  InstepRoomChart chart;
  const double start_mm = place.y_mm;

  place.y_mm = instep_report_put_title (page, forecast->lead == INSTEP_LEFT
                                                ? _("Room in front of the toes, left foot")
                                                : _("Room in front of the toes, right foot"), NULL,
                                        place);
  if (page->drawn)
    {
      instep_words_room_chart_init (&texts, forecast, &page->report->input, forecast->lead);
      chart = (InstepRoomChart) {
        .points = forecast->curve[forecast->lead],
        .n_points = forecast->n_points,
        .texts = &texts,
        .palette = INSTEP_PALETTE_LIGHT,
        .width_px = PX_PER_MM * place.width_mm,
        .height_px = PX_PER_MM * page->chart_mm,
        .text_scale = 1.0,
        .right_to_left = page->on.turned,
      };
      instep_report_draw_svg (page, instep_room_chart_to_svg (&chart), place, page->chart_mm);
    }

  return place.y_mm + page->chart_mm - start_mm;
}

double
instep_report_put_feet (const InstepReportPage *page,
                        InstepReportPlace       place)
{
  const InstepForecast *forecast = page->report->forecast;
  g_auto(InstepFeetTexts) texts = { 0 };
  InstepFeetInShoe picture;
  const double start_mm = place.y_mm;

  instep_words_feet_init (&texts, forecast);
  place.y_mm = instep_report_put_title (page, texts.title, texts.caption, place);
  if (page->drawn)
    {
      picture = (InstepFeetInShoe) {
        .feet = forecast->feet,
        .inner_length_mm = forecast->inner_length_mm,
        .sock_mm = forecast->sock_mm,
        .texts = &texts,
        .palette = INSTEP_PALETTE_LIGHT,
        .width_px = PX_PER_MM * place.width_mm,
        .height_px = PX_PER_MM * page->feet_mm,
        .text_scale = 1.0,
        .right_to_left = page->on.turned,
      };
      instep_report_draw_svg (page, instep_feet_in_shoe_to_svg (&picture), place, page->feet_mm);
    }

  return place.y_mm + page->feet_mm - start_mm;
}
