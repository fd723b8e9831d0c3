/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/recommended-sizes.h"

gboolean
instep_recommended_sizes (const InstepFitTables *tables,
                          const InstepFitInput  *input,
                          const InstepForecast  *forecast,
                          InstepConversion      *conversion)
{
  const InstepBrand *brand;

  g_return_val_if_fail (tables != NULL, FALSE);
  g_return_val_if_fail (input != NULL, FALSE);
  g_return_val_if_fail (forecast != NULL, FALSE);
  g_return_val_if_fail (conversion != NULL, FALSE);

  if (forecast->recommended.system == INSTEP_SIZE_NONE)
    return FALSE;

  if (forecast->printed.chart == NULL)
    return instep_convert (forecast->recommended, conversion, NULL);

  brand = instep_fit_tables_find_brand (tables, input->brand_id);
  g_return_val_if_fail (brand != NULL, FALSE);

  return instep_convert_by_brand (brand, forecast->recommended, input->sex, conversion, NULL);
}
