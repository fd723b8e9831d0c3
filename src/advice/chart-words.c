/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/chart-words.h"

#include <glib/gi18n.h>

#include "advice/fit-words.h"
#include "advice/numbers.h"
#include "advice/sum-words.h"

static const double LIMITS_MM[INSTEP_ROOM_CHART_N_LIMITS] = {
  0.0, INSTEP_TOE_ENOUGH_MM, INSTEP_TOE_GOOD_MM, INSTEP_TOE_ROOMY_MM,
};

/* Steps of the time axis that people count in, minutes. */
static const double TICK_STEPS_MIN[] = { 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 180.0 };

/* The smallest step that leaves at most five ticks with the one at the end. */
static double
choose_tick_step (double end_min)
{
  guint i = 0;

  while (i + 1 < G_N_ELEMENTS (TICK_STEPS_MIN) &&
         end_min > (INSTEP_ROOM_CHART_MAX_TICKS - 1) * TICK_STEPS_MIN[i])
    i++;

  return TICK_STEPS_MIN[i];
}

static void
add_tick (InstepRoomChartTexts *texts,
          double                minute)
{
  texts->tick_minutes[texts->n_ticks] = minute;
  texts->tick_words[texts->n_ticks] = instep_words_time (minute);
  texts->n_ticks++;
}

/* A tick closer than half a step to the end would run into its word. */
static void
add_ticks (InstepRoomChartTexts *texts,
           double                end_min)
{
  double step = choose_tick_step (end_min);

  for (double minute = step; minute <= end_min - 0.5 * step; minute += step)
    add_tick (texts, minute);
  add_tick (texts, end_min);
}

static char *
say_finish (const InstepForecast *forecast,
            const InstepFitInput *input)
{
  g_autofree char *run = NULL;

  if (forecast->run_min > forecast->end_min)
    {
      run = instep_words_duration (forecast->end_min);
      /* Translators: where the chart ends although the run goes on: "first 12:00 h". */
      return g_strdup_printf (_("first %s"), run);
    }

  if (!input->distance_km.said)
    return g_strdup (C_("room chart", "finish"));

  run = instep_words_km (input->distance_km.value);

  /* Translators: the end of a run in the chart: "finish, 21.1 km". */
  return g_strdup_printf (_("finish, %s"), run);
}

/* The names of the lines, each with its number at the end of the run. */
static void
name_lines (InstepRoomChartTexts *texts,
            const InstepToeRoom  *room)
{
  g_autofree char *start = instep_words_number (room->start_mm, 1);
  g_autofree char *typical = instep_words_number (room->end_mm, 1);
  g_autofree char *planned = instep_words_number (room->planned_mm, 1);
  g_autofree char *shop_rule = instep_words_number (room->shop_rule_mm, 1);

  /* Translators: names of points and lines in the chart, with millimetres: "14.7 at the start". */
  texts->at_the_start = g_strdup_printf (_("%s at the start"), start);
  texts->typical = g_strdup_printf (_("typical %s"), typical);
  texts->planned = g_strdup_printf (_("planned %s"), planned);
  /* Translators: half a size over the run, as shops advise it: "shop rule 10.4". */
  texts->shop_rule = g_strdup_printf (_("shop rule %s"), shop_rule);
}

void
instep_words_room_chart_init (InstepRoomChartTexts *texts,
                              const InstepForecast *forecast,
                              const InstepFitInput *input,
                              InstepSide            side)
{
  g_return_if_fail (texts != NULL);
  g_return_if_fail (forecast != NULL);
  g_return_if_fail (input != NULL);
  g_return_if_fail ((guint) side < INSTEP_N_SIDES);

  *texts = (InstepRoomChartTexts) {
    .unit = C_("unit of length", "mm"),
    /* Translators: under the time axis of the chart. */
    .start = C_("room chart", "start"),
    /* Translators: the shaded band of the chart, in which nine of ten runners end. */
    .band = _("shaded: 9 of 10 runners"),
    .finish = say_finish (forecast, input),
  };
  name_lines (texts, &forecast->feet[side].toe);
  for (guint i = 0; i < INSTEP_ROOM_CHART_N_LIMITS; i++)
    texts->limits[i] = instep_words_short_number (LIMITS_MM[i], 1);
  for (guint i = 0; i < INSTEP_ROOM_CHART_N_ZONES; i++)
    texts->zones[i] = instep_words_toe_verdict ((InstepToeVerdict) i);
  add_ticks (texts, forecast->end_min);
}

void
instep_words_room_chart_clear (InstepRoomChartTexts *texts)
{
  g_return_if_fail (texts != NULL);

  g_clear_pointer (&texts->at_the_start, g_free);
  g_clear_pointer (&texts->finish, g_free);
  g_clear_pointer (&texts->typical, g_free);
  g_clear_pointer (&texts->planned, g_free);
  g_clear_pointer (&texts->shop_rule, g_free);
  for (guint i = 0; i < INSTEP_ROOM_CHART_N_LIMITS; i++)
    g_clear_pointer (&texts->limits[i], g_free);
  for (guint i = 0; i < texts->n_ticks; i++)
    g_clear_pointer (&texts->tick_words[i], g_free);
  texts->n_ticks = 0;
}

/* The lines in words, of one foot. */
static char *
say_lines (const InstepForecast     *forecast,
           const InstepFootForecast *foot)
{
  g_autofree char *start = instep_words_mm (foot->toe.start_mm, 1);
  g_autofree char *end = instep_words_duration (forecast->end_min);
  g_autofree char *typical = instep_words_mm (foot->toe.end_mm, 1);
  g_autofree char *planned = instep_words_toe_room (foot);
  g_autofree char *shop_rule = instep_words_mm (foot->toe.shop_rule_mm, 1);
  g_autofree char *low = instep_words_mm (foot->toe.low_mm, 1);
  g_autofree char *high = instep_words_mm (foot->toe.high_mm, 1);

  /* Translators: the chart told to someone who cannot see it.  In order: room at the start; how
   * long the run is; typical room; planned room and its verdict; room by the shop rule; the lower
   * and the upper end of the band.
   */
  return g_strdup_printf (_("It starts at %s. After %s it is typically %s; planned %s; by the shop "
                            "rule %s. Nine of ten runners end between %s and %s."),
                          start, end, typical, planned, shop_rule, low, high);
}

char *
instep_words_room_chart (const InstepForecast *forecast,
                         const InstepFitInput *input,
                         InstepSide            side)
{
  g_autofree char *lines = NULL;
  g_autofree char *under_limit = NULL;
  const char *title;

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail ((guint) side < INSTEP_N_SIDES, NULL);

  if (side == INSTEP_LEFT)
    title = _("Room in front of the toes of the left foot during the run.");
  else
    title = _("Room in front of the toes of the right foot during the run.");
  lines = say_lines (forecast, &forecast->feet[side]);

  under_limit = instep_words_under_limit (&forecast->feet[side]);

  return g_strjoin (" ", title, lines, under_limit, NULL);
}
