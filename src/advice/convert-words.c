/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/convert-words.h"

#include <glib/gi18n.h>

#include "advice/numbers.h"

/* The other chart, where the rows of two answer, or NULL. */
static const InstepSizeChart *
get_second_chart (const InstepConversion *conversion)
{
  const InstepSizeChart *first = instep_conversion_get_chart (conversion);

  for (guint i = 0; i < conversion->n_rows; i++)
    if (conversion->rows[i].chart != first)
      return conversion->rows[i].chart;

  return NULL;
}

char *
instep_words_convert_table (const InstepConversion *conversion)
{
  const InstepSizeChart *first, *second;

  g_return_val_if_fail (conversion != NULL, NULL);

  first = instep_conversion_get_chart (conversion);
  if (first == NULL)
    return g_strdup ("generic");

  second = get_second_chart (conversion);
  if (second == NULL)
    return g_strdup (first->name);

  return g_strjoin (", ", first->name, second->name, NULL);
}

/* "the chart “Nike men”" */
static char *
say_charts (const InstepConversion *conversion)
{
  const InstepSizeChart *first = instep_conversion_get_chart (conversion);
  const InstepSizeChart *second = get_second_chart (conversion);

  /* Translators: the names of size charts, "Nike men". */
  if (second == NULL)
    return g_strdup_printf (_("the chart “%s”"), first->name);

  return g_strdup_printf (_("the charts “%s” and “%s”"), first->name, second->name);
}

char *
instep_words_convert_headline (InstepSizeLabel         label,
                               const InstepConversion *conversion)
{
  g_autofree char *name = instep_size_label_to_string (label);
  g_autofree char *charts = NULL;
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;
  g_autofree char *nominal = NULL;

  g_return_val_if_fail (conversion != NULL, NULL);

  low = instep_words_number (conversion->foot_length_low_mm, 1);
  high = instep_words_number (conversion->foot_length_high_mm, 1);
  nominal = instep_words_number (conversion->foot_length_mm, 1);

  /* Translators: a size label and three lengths: "EU 43 is meant for a foot of 273.3 mm
   * (270.0–276.7 mm).".
   */
  if (conversion->n_rows == 0)
    return g_strdup_printf (_("%s is meant for a foot of %s mm (%s–%s mm)."), name, nominal, low,
                            high);

  charts = say_charts (conversion);

  /* Translators: the same by a brand's chart: "US M 9 is meant for a foot of 262.0 mm (259.9–264.1
   * mm) by the chart “Nike men”.".
   */
  return g_strdup_printf (_("%s is meant for a foot of %s mm (%s–%s mm) by %s."), name, nominal,
                          low, high, charts);
}

/* What a row is called beside another: by its US size, and by its label where kids' have none. */
static char *
name_row (const InstepBrandRow *row,
          InstepSizeSystem      system)
{
  static const InstepSizeSystem names[] = {
    INSTEP_SIZE_US_MEN, INSTEP_SIZE_US_WOMEN, INSTEP_SIZE_US_KIDS, INSTEP_SIZE_US_YOUTH,
    INSTEP_SIZE_EU,
  };
  gboolean is_for_women = row->chart->audience == INSTEP_AUDIENCE_WOMEN;

  for (guint i = is_for_women ? 1 : 0; i < G_N_ELEMENTS (names); i++)
    {
      InstepMaybe number = row->row->numbers[names[i]];

      if (number.said && names[i] != system)
        return instep_size_label_to_string ((InstepSizeLabel) { names[i], number.value });
    }

  return NULL;
}

/* The row's own label in the system that was asked for. */
static char *
say_label (const InstepBrandRow *row,
           InstepSizeSystem      system)
{
  InstepMaybe number;

  if (system == INSTEP_SIZE_CN_OLD)
    system = INSTEP_SIZE_CN;

  number = instep_brand_row_get_number (row, system);

  return instep_size_label_to_string ((InstepSizeLabel) { system, number.value });
}

static char *
say_between (InstepSizeLabel         label,
             const InstepConversion *conversion)
{
  g_autofree char *name = instep_size_label_to_string (label);
  g_autofree char *charts = say_charts (conversion);
  g_autofree char *below = say_label (&conversion->rows[0], label.system);
  g_autofree char *above = say_label (&conversion->rows[1], label.system);

  /* Translators: a size label, "the chart “Nike men”", and two labels that it prints. */
  return g_strdup_printf (_("%s is not in %s: it lies between %s and %s, and the answer is for "
                            "both."), name, charts, below, above);
}

static char *
say_on_two_rows (InstepSizeLabel         label,
                 const InstepConversion *conversion)
{
  g_autofree char *name = instep_size_label_to_string (label);
  g_autofree char *first = name_row (&conversion->rows[0], label.system);
  g_autofree char *second = name_row (&conversion->rows[1], label.system);

  if (first == NULL || second == NULL)
    return NULL;

  /* Translators: a size label that stands twice in a chart, and the sizes it is printed beside. */
  return g_strdup_printf (_("%s is printed twice, for %s and for %s, and the answer is for both."),
                          name, first, second);
}

GStrv
instep_words_convert_warnings (InstepSizeLabel         label,
                               const InstepConversion *conversion)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *rows = NULL;

  g_return_val_if_fail (conversion != NULL, NULL);

  if (conversion->between)
    rows = say_between (label, conversion);
  else if (conversion->n_rows > 1)
    rows = say_on_two_rows (label, conversion);
  if (rows != NULL)
    g_strv_builder_add (builder, rows);

  for (guint i = 0; i < conversion->n_conflicts; i++)
    g_strv_builder_add (builder, conversion->conflicts[i]->reason);

  return g_strv_builder_end (builder);
}

/* "27 cm", or NULL where the box has no figure, or one for each row. */
static char *
say_box (const InstepConversion *conversion)
{
  g_autofree char *figure = NULL;

  if (!conversion->label_mm.said)
    return NULL;

  figure = instep_words_short_number (conversion->label_mm.value / 10.0, 2);

  /* Translators: what is printed on a shoe's box. */
  return g_strdup_printf (_("%s cm"), figure);
}

static char *
say_foot_lengths (const char *box)
{
  if (box == NULL)
    return g_strdup (_("The length is that of the foot, from heel to toe, as the chart prints "
                       "it."));

  /* Translators: "%s" is a length such as "27 cm". */
  return g_strdup_printf (_("The length is that of the foot, from heel to toe, as the chart prints "
                            "it. The box says %s, which is a size and not the length of the foot."),
                          box);
}

static char *
say_printed_figures (const char *box)
{
  if (box == NULL)
    return g_strdup (_("The chart prints one figure in cm, the same as the box, and does not say "
                       "whether it is the foot; the length of the foot is reckoned from the US "
                       "size."));

  return g_strdup_printf (_("The chart prints one figure, %s, the same as the box, and does not "
                            "say whether it is the foot; the length of the foot is reckoned from "
                            "the US size."), box);
}

static char *
say_box_labels (const char *box)
{
  if (box == NULL)
    return g_strdup (_("The chart has only what the box says; the length of the foot is reckoned "
                       "from the US size."));

  return g_strdup_printf (_("The chart has only what the box says, %s; the length of the foot is "
                            "reckoned from the US size."), box);
}

char *
instep_words_convert_lengths (const InstepConversion *conversion)
{
  const InstepSizeChart *chart;
  g_autofree char *box = NULL;

  g_return_val_if_fail (conversion != NULL, NULL);

  chart = instep_conversion_get_chart (conversion);
  if (chart == NULL)
    return NULL;

  box = say_box (conversion);
  switch (chart->basis)
    {
    case INSTEP_BASIS_FOOT_LENGTH:
      return say_foot_lengths (box);
    case INSTEP_BASIS_PRINTED_CM:
      return say_printed_figures (box);
    case INSTEP_BASIS_BOX_LABEL:
    default:
      return say_box_labels (box);
    }
}

const char *
instep_words_convert_confidence (const InstepConversion *conversion)
{
  const InstepSizeChart *chart;

  g_return_val_if_fail (conversion != NULL, NULL);

  chart = instep_conversion_get_chart (conversion);
  if (chart == NULL)
    return NULL;

  switch (chart->confidence)
    {
    case 'A':
      return _("The chart is the brand’s own, or a copy that names the brand’s page.");
    case 'B':
      return _("The chart is somebody’s copy, and other figures support it.");
    default:
      return _("The chart comes from a single source, or others contradict it.");
    }
}

const char *
instep_words_convert_meaning (InstepSizeLabel label)
{
  if (instep_size_system_is_for_kids (label.system))
    return _("A label is what a shoe is meant for, with no room for running.");

  return _("A label is what a shoe is meant for; “instep-cli fit” advises for running, and usually "
           "lands half a size to one and a half sizes longer.");
}
