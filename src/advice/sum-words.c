/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/sum-words.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/input-words.h"
#include "advice/numbers.h"
#include "fit/room.h"
#include "fit/swelling.h"

/* In the sum a millimetre has two decimals: with one, small lines would vanish. */
#define SUM_DECIMALS 2
#define SUM_SCALE    100.0

/* Kilometres have one decimal; "at 0.0 km" would say nothing. */
#define LEAST_TOLD_KM 0.05

/* Of lines that need no more than their kind. */
static const char * const NAMES[INSTEP_SUM_N_KINDS] = {
  /* Translators: lines of a sum, each with a number of millimetres behind it. */
  [INSTEP_SUM_LAST_ALLOWANCE] = N_("The shoe is shorter inside"),
  [INSTEP_SUM_FOOT_ALLOWANCE] = N_("The shoe is longer inside"),
  [INSTEP_SUM_FELT_FOOT] = N_("The longer foot, under all your weight"),
  [INSTEP_SUM_FELT_SOCK] = N_("Two layers of the sock tried on in"),
  [INSTEP_SUM_FELT_GAP] = N_("The gap you felt"),
  [INSTEP_SUM_LOAD_STANDING] = N_("Longer under all your weight"),
  [INSTEP_SUM_LOAD_SITTING] = N_("Longer under all your weight"),
  [INSTEP_SUM_SOCK] = N_("Two layers of sock"),
  [INSTEP_SUM_DAY] = N_("Swelling since the morning"),
  [INSTEP_SUM_START] = N_("Room at the start"),
  [INSTEP_SUM_RUNNING] = N_("Swelling from running"),
  [INSTEP_SUM_SPREAD] = N_("For runners who swell more"),
  [INSTEP_SUM_ARCH] = N_("The arch sinks, the foot gets longer"),
};

static void
free_line (InstepSumLineWords *line)
{
  g_free (line->name);
  g_free (line->planned);
  g_free (line->typical);
  g_free (line);
}

/* By which table a label was read. */
static char *
name_last (const char           *label,
           const InstepForecast *forecast)
{
  g_autofree char *us_men = NULL;

  if (forecast->printed.chart == NULL)
    /* Translators: a line of a sum; the last is the form a shoe is made on; "%s" is the size printed
     * in the shoe, "EU 43.5".
     */
    return g_strdup_printf (_("Last length of %s (generic table)"), label);

  us_men = instep_words_short_number (forecast->printed.row->us_men.value, 1);

  /* Translators: a line of a sum: "EU 43.5"; a number, "9.5"; the chart of a brand, "ASICS men". */
  return g_strdup_printf (_("Last length of %s (US men’s %s, %s)"), label, us_men,
                          forecast->printed.chart->name);
}

static char *
name_label (InstepSumKind         kind,
            const InstepFitInput *input,
            const InstepForecast *forecast)
{
  g_autofree char *label = instep_size_label_to_string (input->label);

  if (kind == INSTEP_SUM_LAST)
    return name_last (label, forecast);

  /* Translators: a line of a sum; "%s" is the size printed in the shoe, "Mondo 270". */
  return g_strdup_printf (_("Foot length that %s names"), label);
}

static char *
name_foot (const InstepForecast *forecast,
           InstepSide            side)
{
  if (forecast->feet[side].assumed)
    /* Translators: a line of a sum: the right foot, which was not measured. */
    return g_strdup (_("Right foot, taken to be as long as the left"));

  return g_strdup (side == INSTEP_LEFT ? _("Left foot, as measured") : _("Right foot, as measured"));
}

static char *
name_heat (const InstepFitInput *input)
{
  g_autofree char *air = instep_words_temperature (input->temperature_c.said
                                                     ? input->temperature_c.value
                                                     : INSTEP_DEFAULT_TEMPERATURE_C);

  /* Translators: a line of a sum: swelling of the foot from the air; "%s" is "24 °C". */
  return g_strdup_printf (_("Swelling from air of %s"), air);
}

static char *
name_drink (const InstepFitInput  *input,
            const InstepFitTables *tables)
{
  g_autofree char *drink = instep_words_input_value (input, INSTEP_INPUT_FLUID, tables);

  /* Translators: a line of a sum: swelling of the foot from drinking; "%s" is "0.6 L/h". */
  return g_strdup_printf (_("Swelling from drinking %s"), drink);
}

static char *
name_end (const InstepForecast *forecast)
{
  g_autofree char *time = NULL;

  if (!(forecast->run_min > forecast->end_min))
    return g_strdup (_("Room at the finish"));

  time = instep_words_duration (forecast->end_min);

  /* Translators: a line of a sum, of a run that goes on; "%s" is a time, "12:00 h". */
  return g_strdup_printf (_("Room after %s"), time);
}

static char *
name_line (InstepSumKind          kind,
           const InstepFitTables *tables,
           const InstepFitInput  *input,
           const InstepForecast  *forecast,
           InstepSide             side)
{
  switch (kind)
    {
    case INSTEP_SUM_LAST:
    case INSTEP_SUM_LABELLED_FOOT:
      return name_label (kind, input, forecast);

    case INSTEP_SUM_INSIDE:
      return g_strdup (forecast->inside_source == INSTEP_INSIDE_MEASURED
                         ? _("Length inside, as measured") : _("Length inside"));

    case INSTEP_SUM_FOOT:
      return name_foot (forecast, side);

    case INSTEP_SUM_WALKING:
      return g_strdup (input->walk ? _("Swelling from walking") : _("Swelling from a slow run"));

    case INSTEP_SUM_HEAT:
      return name_heat (input);

    case INSTEP_SUM_DRINK:
      return name_drink (input, tables);

    case INSTEP_SUM_END:
      return name_end (forecast);

    default:
      return g_strdup (_(NAMES[kind]));
    }
}

/* Half a hundredth that a sum misses by rounding errors is one. */
static double
round_sum (double mm)
{
  return rint (mm * SUM_SCALE + copysign (1e-9, mm)) / SUM_SCALE;
}

/* What is shown of a line, with the sum before it, which becomes the one behind it.  What is added to
 * something has a sign.
 */
static char *
write_line (double    line_mm,
            gboolean  is_total,
            double   *sum_mm)
{
  double before_mm = *sum_mm;

  *sum_mm = is_total ? line_mm : before_mm + line_mm;

  if (is_total || !(before_mm > 0.0 || before_mm < 0.0))
    return instep_words_number (round_sum (line_mm), SUM_DECIMALS);

  return instep_words_signed_number (round_sum (*sum_mm) - round_sum (before_mm), SUM_DECIMALS);
}

GPtrArray *
instep_words_sum_lines (const InstepFitTables *tables,
                        const InstepFitInput  *input,
                        const InstepForecast  *forecast,
                        InstepSide             side)
{
  GPtrArray *words = g_ptr_array_new_with_free_func ((GDestroyNotify) free_line);
  double planned_mm = 0.0, typical_mm = 0.0;
  InstepSum sum;

  instep_sum_init (&sum, tables, input, forecast, side);
  for (guint i = 0; i < sum.n_lines; i++)
    {
      const InstepSumLine *line = &sum.lines[i];
      gboolean is_total = instep_sum_kind_is_total (line->kind);
      InstepSumLineWords *told = g_new0 (InstepSumLineWords, 1);

      told->kind = line->kind;
      told->name = name_line (line->kind, tables, input, forecast, side);
      told->planned = write_line (line->planned_mm, is_total, &planned_mm);
      told->typical = write_line (line->typical_mm, is_total, &typical_mm);
      if (line->kind == INSTEP_SUM_SPREAD)
        {
          g_free (told->typical);
          told->typical = g_strdup ("");
        }
      g_ptr_array_add (words, told);
    }

  return words;
}

char *
instep_words_sum_note (const InstepForecast *forecast)
{
  g_return_val_if_fail (forecast != NULL, NULL);

  /* Translators: under a sum of two columns, "planned" and "typical"; %.0f is a minute. */
  return g_strdup_printf (_("Planned takes the swelling that 19 in 20 runners stay under, at its "
                            "highest in minute %.0f, and the arch at the finish. Typical is the "
                            "middle of all runners at the finish."),
                          forecast->planned_min);
}

static char *
say_minutes (double time_min)
{
  guint n_minutes = (guint) lround (time_min);

  if (n_minutes == 0)
    return g_strdup (_("less than a minute"));
  if (n_minutes < 60)
    return g_strdup_printf (ngettext ("%u minute", "%u minutes", n_minutes), n_minutes);

  return instep_words_duration (time_min);
}

char *
instep_words_under_limit (const InstepFootForecast *foot)
{
  g_autofree char *limit = instep_words_mm (INSTEP_TOE_ENOUGH_MM, 1);
  g_autofree char *minutes = NULL;
  g_autofree char *distance = NULL;

  g_return_val_if_fail (foot != NULL, NULL);

  if (foot->toe.start_mm < INSTEP_TOE_ENOUGH_MM)
    /* Translators: "%s" is a length, "6.4 mm". */
    return g_strdup_printf (_("Room is under %s from the start."), limit);

  if (!foot->under_limit_min.said)
    return NULL;

  minutes = say_minutes (foot->under_limit_min.value);
  if (!foot->under_limit_km.said || foot->under_limit_km.value < LEAST_TOLD_KM)
    /* Translators: a length, "6.4 mm", and a time, "9 minutes" or "1:30 h". */
    return g_strdup_printf (_("Planned room falls under %s after %s."), limit, minutes);

  distance = instep_words_number (foot->under_limit_km.value, 1);

  /* Translators: a length, "6.4 mm"; a time, "9 minutes" or "1:30 h"; a number of kilometres. */
  return g_strdup_printf (_("Planned room falls under %s after %s, at %s km."), limit, minutes,
                          distance);
}

const char *
instep_words_doubt_title (const InstepForecast *forecast)
{
  g_return_val_if_fail (forecast != NULL, NULL);

  return forecast->inside_source == INSTEP_INSIDE_MEASURED ? _("Measured inside the shoe")
                                                           : _("Measure inside the shoe");
}

/* How far the swelling of two thirds of runners is from the typical one, in length. */
static char *
say_swelling_doubt (const InstepFitModel *model,
                    const InstepForecast *forecast)
{
  double sd_percent = instep_swelling_sd_percent (model, forecast->end_min);

  return instep_words_mm (instep_length_growth_mm (model, forecast->feet[forecast->lead].length_mm,
                                                   sd_percent, 0.0), 1);
}

char *
instep_words_doubt (const InstepFitTables *tables,
                    const InstepForecast  *forecast)
{
  g_autofree char *doubt = NULL;
  g_autofree char *other = NULL;

  g_return_val_if_fail (tables != NULL, NULL);
  g_return_val_if_fail (forecast != NULL, NULL);

  switch (forecast->inside_source)
    {
    case INSTEP_INSIDE_LABEL:
      doubt = instep_words_mm (forecast->inside_sd_mm, 0);
      other = instep_words_mm (tables->model.inner_length_sd_mm, 0);
      /* Translators: lengths, "7 mm" and "3 mm". */
      return g_strdup_printf (_("A size label may be %s off; a measured inside length %s. That is "
                                "the biggest doubt here."), doubt, other);

    case INSTEP_INSIDE_TOE_GAP:
      doubt = instep_words_mm (forecast->inside_sd_mm, 1);
      other = instep_words_mm (tables->model.inner_length_sd_mm, 1);
      /* Translators: lengths, "3.0 mm" and "2.8 mm". */
      return g_strdup_printf (_("The gap you felt may be %s off; a measured inside length %s. That "
                                "is the biggest doubt here."), doubt, other);

    case INSTEP_INSIDE_MEASURED:
    default:
      doubt = instep_words_mm (forecast->inside_sd_mm, 1);
      other = say_swelling_doubt (&tables->model, forecast);
      /* Translators: lengths, "2.8 mm" and "0.6 mm". */
      return g_strdup_printf (_("That may be %s off, and the swelling of your feet %s. No other way "
                                "is surer."), doubt, other);
    }
}

char *
instep_words_source (const char *title,
                     const char *publisher,
                     const char *date)
{
  g_autofree char *published = NULL;

  g_return_val_if_fail (title != NULL, NULL);

  if (publisher == NULL)
    return g_strdup (title);

  published = instep_words_published (publisher, date);

  /* Translators: a source: its title, then who published it and when. */
  return g_strdup_printf (_("%s (%s)"), title, published);
}

char *
instep_words_published (const char *publisher,
                        const char *date)
{
  g_return_val_if_fail (publisher != NULL, NULL);

  if (date == NULL)
    return g_strdup (publisher);

  /* Translators: who published a source, and the year: "Ergonomics, 1969". */
  return g_strdup_printf (_("%s, %s"), publisher, date);
}
