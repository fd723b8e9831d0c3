/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/fit-words.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/numbers.h"

static const char * const TOE_VERDICTS[] = {
  [INSTEP_TOE_TOO_SHORT] = NC_("toe verdict", "too short"),
  [INSTEP_TOE_TIGHT] = NC_("toe verdict", "tight"),
  [INSTEP_TOE_ADEQUATE] = NC_("toe verdict", "adequate"),
  [INSTEP_TOE_GOOD] = NC_("toe verdict", "good"),
  [INSTEP_TOE_ROOMY] = NC_("toe verdict", "roomy"),
  [INSTEP_TOE_TOO_LONG] = NC_("toe verdict", "too long"),
};

static const char * const GIRTH_VERDICTS[] = {
  [INSTEP_GIRTH_UNKNOWN] = NC_("girth verdict", "not known"),
  [INSTEP_GIRTH_ENOUGH] = NC_("girth verdict", "enough"),
  [INSTEP_GIRTH_SNUG] = NC_("girth verdict", "snug"),
  [INSTEP_GIRTH_AT_THE_LIMIT] = NC_("girth verdict", "at the limit"),
  [INSTEP_GIRTH_TOO_TIGHT] = NC_("girth verdict", "too tight"),
};

/* Two rooms that read the same are the same to a reader. */
#define SAME_ROOM_MM 0.05

/* @decimals, or more where that would round the room across a limit: "tight" at 6.38 mm must not
 * stand beside "6.4 mm", which is adequate.
 */
static guint
count_decimals (const InstepFootForecast *foot,
                guint                     decimals)
{
  double scale = pow (10.0, decimals);

  while (instep_toe_verdict (foot->toe.start_mm, rint (foot->toe.planned_mm * scale) / scale) !=
         foot->verdict && decimals < 3)
    {
      decimals++;
      scale *= 10.0;
    }

  return decimals;
}

/* What the run is called in a headline: its distance, or else how long it takes. */
static char *
name_run (const InstepForecast *forecast,
          const InstepFitInput *input)
{
  if (input->distance_km.said)
    return instep_words_km (input->distance_km.value);

  return instep_words_duration (forecast->run_min);
}

static const InstepFootForecast *
get_leading_foot (const InstepForecast *forecast)
{
  return &forecast->feet[forecast->lead];
}

/* The foot that is pressed more around the ball. */
static const InstepFootForecast *
find_pressed_foot (const InstepForecast *forecast)
{
  const InstepFootForecast *left = &forecast->feet[INSTEP_LEFT];
  const InstepFootForecast *right = &forecast->feet[INSTEP_RIGHT];

  return right->girth.planned_mm < left->girth.planned_mm ? right : left;
}

static gboolean
is_pressed (InstepGirthVerdict verdict)
{
  return verdict == INSTEP_GIRTH_AT_THE_LIMIT || verdict == INSTEP_GIRTH_TOO_TIGHT;
}

static char *
say_headline (InstepToeVerdict  verdict,
              const char       *run)
{
  switch (verdict)
    {
    case INSTEP_TOE_TOO_SHORT:
      /* Translators: the verdict on a shoe, the largest line of the page; "%s" is a run,
       * "21.1 km" or "1:30 h".
       */
      return g_strdup_printf (_("Too short for %s"), run);
    case INSTEP_TOE_TIGHT:
      return g_strdup_printf (_("Tight for %s"), run);
    case INSTEP_TOE_ADEQUATE:
      return g_strdup_printf (_("Adequate for %s"), run);
    case INSTEP_TOE_ROOMY:
      return g_strdup_printf (_("Roomy for %s"), run);
    case INSTEP_TOE_TOO_LONG:
      return g_strdup_printf (_("Too long for %s"), run);
    case INSTEP_TOE_GOOD:
    default:
      return g_strdup_printf (_("Good for %s"), run);
    }
}

static char *
say_headline_at_the_limit (InstepToeVerdict  verdict,
                           const char       *run)
{
  switch (verdict)
    {
    case INSTEP_TOE_TOO_SHORT:
      /* Translators: the verdict on a shoe that presses around the ball of the foot; "%s" is a run,
       * "21.1 km" or "1:30 h".
       */
      return g_strdup_printf (_("At the limit around the ball, too short for %s"), run);
    case INSTEP_TOE_TIGHT:
      return g_strdup_printf (_("At the limit around the ball, tight in length for %s"), run);
    case INSTEP_TOE_ADEQUATE:
      return g_strdup_printf (_("At the limit around the ball, adequate in length for %s"), run);
    case INSTEP_TOE_ROOMY:
      return g_strdup_printf (_("At the limit around the ball, roomy in length for %s"), run);
    case INSTEP_TOE_TOO_LONG:
      return g_strdup_printf (_("At the limit around the ball, too long for %s"), run);
    case INSTEP_TOE_GOOD:
    default:
      return g_strdup_printf (_("At the limit around the ball, good in length for %s"), run);
    }
}

static char *
say_headline_too_tight (InstepToeVerdict  verdict,
                        const char       *run)
{
  switch (verdict)
    {
    case INSTEP_TOE_TOO_SHORT:
      /* Translators: the verdict on a shoe that presses around the ball of the foot; "%s" is a run,
       * "21.1 km" or "1:30 h".
       */
      return g_strdup_printf (_("Too tight around the ball, too short for %s"), run);
    case INSTEP_TOE_TIGHT:
      return g_strdup_printf (_("Too tight around the ball, tight in length for %s"), run);
    case INSTEP_TOE_ADEQUATE:
      return g_strdup_printf (_("Too tight around the ball, adequate in length for %s"), run);
    case INSTEP_TOE_ROOMY:
      return g_strdup_printf (_("Too tight around the ball, roomy in length for %s"), run);
    case INSTEP_TOE_TOO_LONG:
      return g_strdup_printf (_("Too tight around the ball, too long for %s"), run);
    case INSTEP_TOE_GOOD:
    default:
      return g_strdup_printf (_("Too tight around the ball, good in length for %s"), run);
    }
}

/* "About 12 mm left …", of one foot or, where they are alike, of both. */
static char *
say_room_left (const InstepForecast *forecast,
               const char           *room)
{
  const InstepFootForecast *feet = forecast->feet;

  if (fabs (feet[INSTEP_LEFT].toe.planned_mm - feet[INSTEP_RIGHT].toe.planned_mm) < SAME_ROOM_MM)
    /* Translators: "%s" is a length, "12 mm". */
    return g_strdup_printf (_("About %s left in front of the toes, both feet, at the finish."),
                            room);
  if (forecast->lead == INSTEP_LEFT)
    return g_strdup_printf (_("About %s left in front of the toes, left foot, at the finish."),
                            room);

  return g_strdup_printf (_("About %s left in front of the toes, right foot, at the finish."),
                          room);
}

static char *
say_room_missing (const InstepForecast *forecast,
                  const char           *room)
{
  const InstepFootForecast *feet = forecast->feet;

  if (fabs (feet[INSTEP_LEFT].toe.planned_mm - feet[INSTEP_RIGHT].toe.planned_mm) < SAME_ROOM_MM)
    /* Translators: "%s" is a length, "3 mm", by which the shoe is too short. */
    return g_strdup_printf (_("About %s too short at the finish, both feet."), room);
  if (forecast->lead == INSTEP_LEFT)
    return g_strdup_printf (_("About %s too short at the finish, left foot."), room);

  return g_strdup_printf (_("About %s too short at the finish, right foot."), room);
}

/* The limit that the verdict stands on. */
static char *
say_limit (InstepToeVerdict verdict)
{
  g_autofree char *limit = NULL;

  if (verdict == INSTEP_TOE_TOO_LONG)
    {
      limit = instep_words_mm (INSTEP_TOE_TOO_LONG_MM, 0);
      /* Translators: "%s" is a length, "19 mm". */
      return g_strdup_printf (_("With more than %s at the start, the foot can slip."), limit);
    }

  if (verdict == INSTEP_TOE_ROOMY)
    {
      limit = instep_words_mm (INSTEP_TOE_ROOMY_MM, 1);
      /* Translators: "%s" is a length, "15.9 mm". */
      return g_strdup_printf (_("Up to %s at the start is usual."), limit);
    }

  limit = instep_words_mm (INSTEP_TOE_ENOUGH_MM, 1);
  /* Translators: "%s" is a length, "6.4 mm". */
  return g_strdup_printf (_("Plan with at least %s."), limit);
}

const char *
instep_words_toe_verdict (InstepToeVerdict verdict)
{
  g_return_val_if_fail ((guint) verdict < G_N_ELEMENTS (TOE_VERDICTS), NULL);

  return g_dpgettext2 (NULL, "toe verdict", TOE_VERDICTS[verdict]);
}

const char *
instep_words_girth_verdict (InstepGirthVerdict verdict)
{
  g_return_val_if_fail ((guint) verdict < G_N_ELEMENTS (GIRTH_VERDICTS), NULL);

  return g_dpgettext2 (NULL, "girth verdict", GIRTH_VERDICTS[verdict]);
}

char *
instep_words_headline (const InstepForecast *forecast,
                       const InstepFitInput *input)
{
  InstepToeVerdict verdict;
  g_autofree char *run = NULL;

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);

  run = name_run (forecast, input);
  verdict = get_leading_foot (forecast)->verdict;
  switch (find_pressed_foot (forecast)->girth_verdict)
    {
    case INSTEP_GIRTH_AT_THE_LIMIT:
      return say_headline_at_the_limit (verdict, run);
    case INSTEP_GIRTH_TOO_TIGHT:
      return say_headline_too_tight (verdict, run);
    case INSTEP_GIRTH_UNKNOWN:
    case INSTEP_GIRTH_ENOUGH:
    case INSTEP_GIRTH_SNUG:
    default:
      return say_headline (verdict, run);
    }
}

char *
instep_words_summary (const InstepForecast *forecast)
{
  const InstepFootForecast *foot, *pressed;
  g_autofree char *room = NULL;
  g_autofree char *girth = NULL;
  g_autofree char *toes = NULL;
  g_autofree char *limit = NULL;
  g_autofree char *ball = NULL;

  g_return_val_if_fail (forecast != NULL, NULL);

  foot = get_leading_foot (forecast);
  room = instep_words_mm (fabs (foot->toe.planned_mm), count_decimals (foot, 0));
  if (foot->toe.planned_mm < 0.0)
    toes = say_room_missing (forecast, room);
  else
    toes = say_room_left (forecast, room);

  limit = say_limit (foot->verdict);
  pressed = find_pressed_foot (forecast);
  if (!is_pressed (pressed->girth_verdict))
    return g_strjoin (" ", toes, limit, NULL);

  girth = instep_words_mm (-pressed->girth.planned_mm, 0);
  /* Translators: "%s" is a length, "4 mm". */
  ball = g_strdup_printf (_("Around the ball about %s are missing."), girth);

  return g_strjoin (" ", ball, toes, limit, NULL);
}

char *
instep_words_chance (double chance)
{
  double tenths;
  g_autofree char *number = NULL;

  g_return_val_if_fail (chance >= 0.0 && chance <= 1.0, NULL);

  if (chance >= 0.95)
    return g_strdup (_("more than 9 in 10"));
  if (chance < 0.05)
    return g_strdup (_("less than 1 in 10"));

  tenths = floor (10.0 * chance + 0.5);
  number = instep_words_number (tenths, 0);

  /* Translators: how sure the forecast is: "about 9 in 10". */
  return g_strdup_printf (_("about %s in 10"), number);
}

char *
instep_words_toe_room (const InstepFootForecast *foot)
{
  g_autofree char *room = NULL;

  g_return_val_if_fail (foot != NULL, NULL);

  room = instep_words_mm (foot->toe.planned_mm, count_decimals (foot, 1));

  /* Translators: room in front of the toes and what it is called: "12.4 mm · good". */
  return g_strdup_printf (_("%s · %s"), room, instep_words_toe_verdict (foot->verdict));
}

char *
instep_words_girth_room (const InstepFootForecast *foot)
{
  g_autofree char *room = NULL;

  g_return_val_if_fail (foot != NULL, NULL);

  if (foot->girth_verdict == INSTEP_GIRTH_UNKNOWN)
    return g_strdup (instep_words_girth_verdict (INSTEP_GIRTH_UNKNOWN));

  room = instep_words_mm (foot->girth.planned_mm, 1);

  /* Translators: what the room around the ball is called, and how much it is: "snug (−2.8 mm)". */
  return g_strdup_printf (_("%s (%s)"), instep_words_girth_verdict (foot->girth_verdict), room);
}
