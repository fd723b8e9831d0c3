/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/size-words.h"

#include <glib/gi18n.h>
#include <string.h>

char *
instep_words_size_number (const InstepSizeStep *step)
{
  g_autofree char *label = NULL;
  const char *number;

  g_return_val_if_fail (step != NULL, NULL);

  label = instep_size_label_to_string (step->label);
  number = label + strlen (instep_size_system_name (step->label.system));

  return g_strdup (number + strspn (number, " "));
}

gboolean
instep_size_is_recommended (const InstepForecast *forecast,
                            const InstepSizeStep *step)
{
  g_return_val_if_fail (forecast != NULL, FALSE);
  g_return_val_if_fail (step != NULL, FALSE);

  return step->label.system == forecast->recommended.system &&
         step->label.number == forecast->recommended.number;
}

const char *
instep_words_size_mark (const InstepForecast *forecast,
                        const InstepSizeStep *step,
                        gboolean              advised)
{
  const gboolean recommended = advised && instep_size_is_recommended (forecast, step);

  if (step->yours)
    return recommended ? _("keep it") : _("yours");

  return recommended ? _("take this") : NULL;
}

char *
instep_words_size_table (const InstepForecast *forecast)
{
  const char *system;

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (forecast->n_steps > 0, NULL);

  system = instep_size_system_name (forecast->ladder[0].label.system);
  if (forecast->printed.chart != NULL)
    /* Translators: a system of sizes, "EU" or "US M"; the chart of a brand, "ASICS men" */
    return g_strdup_printf (_("%s sizes of the chart “%s”; planned room in front of the longer foot."),
                            system, forecast->printed.chart->name);

  /* Translators: %s is a system of sizes, "EU" or "US M" */
  return g_strdup_printf (_("%s sizes by the generic table; planned room in front of the longer foot."),
                          system);
}
