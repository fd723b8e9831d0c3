/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands beside the verdict: the other foot, warnings, the length inside, the sum. */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/fit-words.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/numbers.h"

/* A size for each foot, where there is one. */
static char *
say_recommended_sizes (const InstepForecast *forecast)
{
  const InstepFootForecast *feet = forecast->feet;
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;

  if (feet[INSTEP_LEFT].recommended.system == INSTEP_SIZE_NONE ||
      feet[INSTEP_RIGHT].recommended.system == INSTEP_SIZE_NONE)
    return NULL;

  left = instep_size_label_to_string (feet[INSTEP_LEFT].recommended);
  right = instep_size_label_to_string (feet[INSTEP_RIGHT].recommended);

  /* Translators: sizes of shoes: "Left foot: EU 44, right foot: EU 43." */
  return g_strdup_printf (_("Left foot: %s, right foot: %s."), left, right);
}

/* Feet that differ a lot: a size for each, and what to do with one pair of shoes. */
static char *
say_feet_differ (const InstepForecast *forecast)
{
  const char *advice = _("Buy for the longer foot and lace the smaller one for more hold.");
  g_autofree char *sizes = say_recommended_sizes (forecast);

  if (sizes == NULL)
    return g_strdup (advice);

  return g_strjoin (" ", sizes, advice, NULL);
}

static char *
say_other_verdict (InstepSide                side,
                   const InstepFootForecast *foot)
{
  g_autofree char *room = instep_words_toe_room (foot);

  if (side == INSTEP_LEFT)
    /* Translators: the foot that is not in the headline; "%s" is its room and verdict,
     * "8.2 mm · adequate".
     */
    return g_strdup_printf (_("Left foot: %s. Lace this smaller foot for more hold."), room);

  return g_strdup_printf (_("Right foot: %s. Lace this smaller foot for more hold."), room);
}

static char *
say_warning (const InstepForecast  *forecast,
             InstepForecastWarning  warning)
{
  const InstepFootForecast *feet = forecast->feet;
  g_autofree char *difference = NULL;

  switch (warning)
    {
    case INSTEP_WARNING_EXTRAPOLATED:
      return g_strdup (_("A run of more than three hours goes beyond what the model was made for: "
                         "take its figures as a rough guide."));
    case INSTEP_WARNING_CLAMPED_TIME:
      return g_strdup (_("The run is longer than the model can follow: the figures are those of "
                         "its first twelve hours."));
    case INSTEP_WARNING_CLAMPED_TEMPERATURE:
      return g_strdup (_("The air is colder or warmer than the model can follow: the figures are "
                         "for the nearest temperature that it can follow."));
    case INSTEP_WARNING_CLAMPED_FLUID:
      return g_strdup (_("You drink less or more than the model can follow: the figures are for the "
                         "nearest amount that it can follow."));
    case INSTEP_WARNING_DOWNHILL:
      return g_strdup (_("Downhill the foot slides forward. No study that we found says by how "
                         "much, so the figures leave it out: lace the heel firmly and allow more "
                         "room."));
    case INSTEP_WARNING_NO_FULL_CHART:
      return g_strdup (_("No full size chart of this brand is known, so the size was read by the "
                         "generic table."));
    case INSTEP_WARNING_PRINTED_TWICE:
      return g_strdup (_("The brand prints this size on shoes of two lengths: the figures are those "
                         "of the shorter one."));
    case INSTEP_WARNING_SOURCES_DISAGREE:
      return g_strdup (instep_size_chart_find_conflict (forecast->printed.chart,
                                                        forecast->printed.row)->reason);
    case INSTEP_WARNING_FEET_DIFFER:
    default:
      difference = instep_words_mm (fabs (feet[INSTEP_LEFT].length_mm -
                                          feet[INSTEP_RIGHT].length_mm), 0);
      /* Translators: "%s" is a length, "6 mm". */
      return g_strdup_printf (_("Your feet differ by %s in length."), difference);
    }
}

static char *
say_inside_by_label (const InstepForecast *forecast,
                     const InstepFitInput *input)
{
  g_autofree char *inside = instep_words_mm (forecast->inner_length_mm, 1);
  g_autofree char *doubt = instep_words_mm (forecast->inside_sd_mm, 0);
  g_autofree char *label = instep_size_label_to_string (input->label);

  if (forecast->printed.chart != NULL)
    {
      g_autofree char *us_men =
        instep_words_short_number (forecast->printed.row->us_men.value, 1);

      /* Translators: "278.6 mm"; "EU 43.5"; a number, "9.5"; the chart of a brand, "ASICS men"; and
       * "7 mm".
       */
      return g_strdup_printf (_("The shoe is taken to be %s long inside: %s is US men’s %s by the chart "
                                "“%s”. A label may be %s off: measuring the inside of the shoe "
                                "would make this surest."),
                              inside, label, us_men, forecast->printed.chart->name, doubt);
    }

  /* Translators: the first and the third "%s" are lengths, "285.0 mm" and "7 mm"; the second is
   * the size printed in the shoe, "EU 43.5".
   */
  return g_strdup_printf (_("The shoe is taken to be %s long inside, from %s by the generic table. "
                            "A label may be %s off: measuring the inside of the shoe would make "
                            "this surest."),
                          inside, label, doubt);
}

char *
instep_words_other_foot (const InstepForecast *forecast)
{
  InstepSide other;

  g_return_val_if_fail (forecast != NULL, NULL);

  if ((forecast->warnings & INSTEP_WARNING_FEET_DIFFER) != 0)
    return say_feet_differ (forecast);

  other = forecast->lead == INSTEP_LEFT ? INSTEP_RIGHT : INSTEP_LEFT;
  if (forecast->feet[other].verdict == forecast->feet[forecast->lead].verdict)
    return NULL;

  return say_other_verdict (other, &forecast->feet[other]);
}

char **
instep_words_warnings (const InstepForecast *forecast)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (forecast != NULL, NULL);

  for (guint bit = 0; forecast->warnings >> bit != 0; bit++)
    {
      guint warning = 1u << bit;
      g_autofree char *sentence = NULL;

      if ((forecast->warnings & warning) == 0)
        continue;

      sentence = say_warning (forecast, (InstepForecastWarning) warning);
      g_strv_builder_add (builder, sentence);
    }

  return g_strv_builder_end (builder);
}

char *
instep_words_inside (const InstepForecast *forecast,
                     const InstepFitInput *input)
{
  g_autofree char *inside = NULL;
  g_autofree char *doubt = NULL;

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);

  if (forecast->inside_source == INSTEP_INSIDE_LABEL)
    return say_inside_by_label (forecast, input);

  inside = instep_words_mm (forecast->inner_length_mm, 1);
  doubt = instep_words_mm (forecast->inside_sd_mm, 0);
  if (forecast->inside_source == INSTEP_INSIDE_TOE_GAP)
    /* Translators: lengths, "285.0 mm" and "3 mm". */
    return g_strdup_printf (_("The shoe is taken to be %s long inside, from the room you felt in "
                              "front of your toes. That may be %s off: measuring the inside of the "
                              "shoe would make this surest."),
                            inside, doubt);

  /* Translators: lengths, "285.0 mm" and "3 mm". */
  return g_strdup_printf (_("The shoe is %s long inside, as measured. That may be %s off, and no "
                            "other way is surer."),
                          inside, doubt);
}

char *
instep_words_sum (const InstepForecast *forecast)
{
  const InstepFootForecast *foot;
  g_autofree char *length = NULL;
  g_autofree char *sock = NULL;
  g_autofree char *room = NULL;
  g_autofree char *inside = NULL;

  g_return_val_if_fail (forecast != NULL, NULL);

  /* The foot as it is at the start: under load, and swollen from the day if it is. */
  foot = &forecast->feet[forecast->lead];
  length = instep_words_mm (forecast->inner_length_mm - 2.0 * forecast->sock_mm -
                            foot->toe.start_mm, 1);
  sock = instep_words_mm (2.0 * forecast->sock_mm, 1);
  room = instep_words_mm (foot->toe.start_mm, 1);
  inside = instep_words_mm (forecast->inner_length_mm, 1);

  /* Translators: a sum: "268.7 mm foot + 1.6 mm sock + 14.7 mm room = 285.0 mm inside". */
  return g_strdup_printf (_("%s foot + %s sock + %s room = %s inside"), length, sock, room, inside);
}

/* What a default stands for, or NULL for fields whose default is to leave something out. */
static const char *
say_default (InstepInputField field)
{
  switch (field)
    {
    case INSTEP_INPUT_FOOT_LENGTH_RIGHT:
      /* Translators: these stand in a list of what was assumed. */
      return _("right foot as the left one");
    case INSTEP_INPUT_BALL_GIRTH:
      return _("girth as usual for the length");
    case INSTEP_INPUT_MEASURED:
      return _("measured standing on both feet");
    case INSTEP_INPUT_SEX:
      return _("the mean of men and women");
    case INSTEP_INPUT_SOCK:
      return _("a thin sock");
    case INSTEP_INPUT_TRIED_ON_IN:
      return _("tried on in the same sock");
    case INSTEP_INPUT_TEMPERATURE:
      return _("air of 20 °C");
    default:
      return NULL;
    }
}

/* The defaults that were used, and what was taken from another measure. */
static guint
collect_assumed (const InstepForecast *forecast)
{
  const InstepFootForecast *left = &forecast->feet[INSTEP_LEFT];
  const InstepFootForecast *right = &forecast->feet[INSTEP_RIGHT];
  guint assumed = forecast->assumed;

  if (right->assumed)
    assumed |= 1u << INSTEP_INPUT_FOOT_LENGTH_RIGHT;

  /* Where nothing was said of how the shoe feels, the girth decides nothing. */
  if (left->girth_verdict != INSTEP_GIRTH_UNKNOWN &&
      (left->girth_estimated || right->girth_estimated))
    assumed |= 1u << INSTEP_INPUT_BALL_GIRTH;

  return assumed;
}

char *
instep_words_assumed (const InstepForecast *forecast)
{
  g_autoptr(GString) list = g_string_new (NULL);
  guint assumed;

  g_return_val_if_fail (forecast != NULL, NULL);

  assumed = collect_assumed (forecast);
  for (InstepInputField field = 0; field < INSTEP_N_INPUTS; field++)
    {
      const char *part = NULL;

      if ((assumed & (1u << field)) != 0)
        part = say_default (field);
      if (part != NULL)
        g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", part);
    }

  if (list->len == 0)
    return NULL;

  /* Translators: "%s" is a list: "measured standing on both feet, a thin sock". */
  return g_strdup_printf (_("Not said, so assumed: %s."), list->str);
}
