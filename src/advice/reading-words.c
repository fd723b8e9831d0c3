/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/reading-words.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/numbers.h"

#define N_LINES 5

/* The room by each line, in the order in which they are told. */
static void
list_rooms (const InstepRoomPoint *point,
            double                 rooms_mm[N_LINES])
{
  rooms_mm[0] = point->planned_mm;
  rooms_mm[1] = point->typical_mm;
  rooms_mm[2] = point->shop_rule_mm;
  rooms_mm[3] = point->low_mm;
  rooms_mm[4] = point->high_mm;
}

/* "7.6 km", or NULL where nobody knows how far the runner has come.  Always one decimal, so that
 * the line does not jump from minute to minute.
 */
static char *
say_distance (const InstepForecast *forecast,
              const InstepFitInput *input,
              double                minute)
{
  g_autofree char *number = NULL;

  if (!input->distance_km.said)
    return NULL;

  number = instep_words_number (input->distance_km.value * minute / forecast->run_min, 1);

  /* Translators: a distance in kilometres, "21.1 km". */
  return g_strdup_printf (_("%s km"), number);
}

static char *
say_where (const InstepForecast *forecast,
           const InstepFitInput *input,
           double                minute)
{
  g_autofree char *time = instep_words_time (minute);
  g_autofree char *distance = say_distance (forecast, input, minute);
  gboolean at_finish = minute >= forecast->run_min;

  if (minute <= 0.0)
    return g_strdup (C_("room chart", "At the start"));

  if (distance == NULL)
    /* Translators: where the chart is read: "At 0:42". */
    return g_strdup_printf (at_finish ? _("At the finish, %s") : _("At %s"), time);

  /* Translators: where the chart is read: "At 0:42, 7.6 km". */
  return g_strdup_printf (at_finish ? _("At the finish, %s, %s") : _("At %s, %s"), time, distance);
}

static gboolean
are_equal (const double rooms_mm[N_LINES])
{
  for (guint i = 1; i < N_LINES; i++)
    if (fabs (rooms_mm[i] - rooms_mm[0]) > 1e-6)
      return FALSE;

  return TRUE;
}

static char *
say_rooms (const char   *where,
           const double  rooms_mm[N_LINES])
{
  g_autofree char *planned = instep_words_number (rooms_mm[0], 1);
  g_autofree char *typical = instep_words_number (rooms_mm[1], 1);
  g_autofree char *shop_rule = instep_words_number (rooms_mm[2], 1);
  g_autofree char *low = instep_words_number (rooms_mm[3], 1);
  g_autofree char *high = instep_words_number (rooms_mm[4], 1);

  /* Translators: one minute of the chart.  In order: where it is read, "At 0:42, 7.6 km"; planned
   * room; typical room; room by the shop rule; the lower and the upper end of the band.
   */
  return g_strdup_printf (_("%s: planned %s, typical %s, shop rule %s mm; 9 of 10 runners between "
                            "%s and %s mm."),
                          where, planned, typical, shop_rule, low, high);
}

char *
instep_words_reading (const InstepForecast  *forecast,
                      const InstepFitInput  *input,
                      const InstepRoomPoint *point)
{
  g_autofree char *where = NULL;
  g_autofree char *room = NULL;
  double rooms_mm[N_LINES];

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail (point != NULL, NULL);

  where = say_where (forecast, input, point->minute);
  list_rooms (point, rooms_mm);
  if (!are_equal (rooms_mm))
    return say_rooms (where, rooms_mm);

  room = instep_words_mm (rooms_mm[0], 1);

  /* Translators: where the chart is read, and the room there by every line: "At the start: 14.7 mm
   * by every line."
   */
  return g_strdup_printf (_("%s: %s by every line."), where, room);
}

char *
instep_words_how_to_read (void)
{
  return g_strdup (_("Point at the chart, or use the arrow keys, to read any minute."));
}

static double
choose_longer (double a_mm,
               double b_mm)
{
  g_autofree char *a = instep_words_number (a_mm, 1);
  g_autofree char *b = instep_words_number (b_mm, 1);

  return g_utf8_strlen (a, -1) > g_utf8_strlen (b, -1) ? a_mm : b_mm;
}

/* The end has the longest time and distance; the longest number of a line is at its highest or its
 * lowest.
 */
char *
instep_words_longest_reading (const InstepForecast *forecast,
                              const InstepFitInput *input,
                              InstepSide            side)
{
  double lowest_mm[N_LINES], highest_mm[N_LINES], rooms_mm[N_LINES];
  g_autofree char *how = instep_words_how_to_read ();
  g_autofree char *where = NULL;
  g_autofree char *reading = NULL;

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail ((guint) side < INSTEP_N_SIDES, NULL);

  list_rooms (&forecast->curve[side][0], lowest_mm);
  list_rooms (&forecast->curve[side][0], highest_mm);
  for (guint i = 1; i < forecast->n_points; i++)
    {
      list_rooms (&forecast->curve[side][i], rooms_mm);
      for (guint line = 0; line < N_LINES; line++)
        {
          lowest_mm[line] = MIN (lowest_mm[line], rooms_mm[line]);
          highest_mm[line] = MAX (highest_mm[line], rooms_mm[line]);
        }
    }

  for (guint line = 0; line < N_LINES; line++)
    rooms_mm[line] = choose_longer (lowest_mm[line], highest_mm[line]);

  where = say_where (forecast, input, forecast->end_min);
  reading = say_rooms (where, rooms_mm);

  return g_utf8_strlen (how, -1) > g_utf8_strlen (reading, -1) ? g_steal_pointer (&how)
                                                               : g_steal_pointer (&reading);
}
