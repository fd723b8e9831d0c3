/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/recommended-words.h"

#include <glib/gi18n.h>

#include "advice/numbers.h"
#include "fit/recommended-sizes.h"

/* In the order to tell them; no chart of a brand prints the two behind. */
static const InstepSizeSystem SYSTEMS[] = {
  INSTEP_SIZE_EU, INSTEP_SIZE_UK, INSTEP_SIZE_US_MEN, INSTEP_SIZE_US_WOMEN, INSTEP_SIZE_JP,
  INSTEP_SIZE_CN, INSTEP_SIZE_KR, INSTEP_SIZE_MONDO, INSTEP_SIZE_US_WOMEN_ISO,
};
#define N_PRINTED_SYSTEMS 7

/* "UK 9", or "UK 9–9.5" where two sizes are equally near. */
static char *
say_sizes (InstepSizeSystem            system,
           const InstepConvertedSizes *sizes)
{
  g_autofree char *lowest = instep_size_label_to_string ((InstepSizeLabel) {
    system, sizes->values[0],
  });
  g_autofree char *highest = NULL;

  if (sizes->n_values == 1)
    return g_steal_pointer (&lowest);

  highest = instep_words_short_number (sizes->values[sizes->n_values - 1], 2);

  /* Translators: from one size to another of the same system: "UK 9–9.5". */
  return g_strdup_printf (_("%s–%s"), lowest, highest);
}

char *
instep_words_recommended_sizes (const InstepFitTables *tables,
                                const InstepFitInput  *input,
                                const InstepForecast  *forecast)
{
  g_autoptr(GString) others = g_string_new (NULL);
  g_autofree char *label = NULL;
  InstepConversion conversion;
  guint n_systems;

  g_return_val_if_fail (tables != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail (forecast != NULL, NULL);

  if (!instep_recommended_sizes (tables, input, forecast, &conversion))
    return NULL;

  n_systems = conversion.n_rows > 0 ? N_PRINTED_SYSTEMS : (guint) G_N_ELEMENTS (SYSTEMS);
  for (guint i = 0; i < n_systems; i++)
    {
      const InstepConvertedSizes *sizes = &conversion.sizes[SYSTEMS[i]];
      g_autofree char *text = NULL;

      if (SYSTEMS[i] == forecast->recommended.system || sizes->n_values == 0)
        continue;

      text = say_sizes (SYSTEMS[i], sizes);
      g_string_append_printf (others, "%s%s", others->len > 0 ? ", " : "", text);
    }

  label = instep_size_label_to_string (forecast->recommended);

  /* Translators: a size, and a list of what it is called elsewhere: "EU 44 is also UK 9, US M 10." */
  return g_strdup_printf (_("%s is also %s."), label, others->str);
}
