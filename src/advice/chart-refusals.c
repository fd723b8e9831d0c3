/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/chart-refusals.h"

#include <glib/gi18n.h>

/* The systems that charts print, in the order in which to tell them. */
static const InstepSizeSystem ADULT_SYSTEMS[] = {
  INSTEP_SIZE_EU, INSTEP_SIZE_UK, INSTEP_SIZE_US_MEN, INSTEP_SIZE_US_WOMEN, INSTEP_SIZE_JP,
  INSTEP_SIZE_CN, INSTEP_SIZE_KR,
};
static const InstepSizeSystem KIDS_SYSTEMS[] = {
  INSTEP_SIZE_EU, INSTEP_SIZE_UK_KIDS, INSTEP_SIZE_UK_YOUTH, INSTEP_SIZE_US_KIDS,
  INSTEP_SIZE_US_YOUTH,
};

static gboolean
is_for_kids (InstepSizeLabel label)
{
  return instep_size_system_is_for_kids (label.system);
}

static char *
say_size (const InstepBrandTable *table,
          const InstepBrandRow   *row)
{
  return instep_size_label_to_string ((InstepSizeLabel) {
    table->system, instep_brand_table_get_number (table, row),
  });
}

/* Where the label would stand in the chart. */
static char *
say_place (const InstepBrandTable *table,
           InstepSizeLabel         label,
           const char             *typed)
{
  InstepSizeMatch match = instep_brand_table_find (table, label);
  g_autofree char *below = NULL;
  g_autofree char *above = NULL;

  if (match.rows[0].row != NULL)
    below = say_size (table, &match.rows[0]);
  if (match.rows[1].row != NULL)
    above = say_size (table, &match.rows[1]);

  if (above == NULL)
    /* Translators: in these sentences the first "%s" is the size that was typed, the second the
     * name of a size chart, "ASICS men"; the others are sizes.
     */
    return g_strdup_printf (_("“%s” is not in the chart “%s”, which ends at %s."), typed,
                            match.rows[0].chart->name, below);
  if (below == NULL)
    return g_strdup_printf (_("“%s” is not in the chart “%s”, which begins at %s."), typed,
                            match.rows[1].chart->name, above);

  return g_strdup_printf (_("“%s” is not in the chart “%s”: beside it are %s and %s."), typed,
                          table->chart->name, below, above);
}

static char *
say_not_printed (const InstepBrand *brand,
                 InstepSizeLabel    label,
                 InstepSex          sex,
                 const char        *typed)
{
  g_autoptr(InstepBrandTable) table = NULL;
  g_autofree char *place = NULL;

  if (is_for_kids (label))
    table = instep_brand_table_new_kids (brand, label.system, NULL);
  else
    table = instep_brand_table_new (brand, label.system, sex, NULL);
  g_return_val_if_fail (table != NULL, g_strdup (typed));

  place = say_place (table, label, typed);

  return g_strjoin (" ", place, _("Write a size that it prints, or leave the brand out to use the "
                                  "generic table."), NULL);
}

static void
add_name (GString    *names,
          const char *name)
{
  if (names->len > 0)
    g_string_append (names, ", ");

  g_string_append (names, name);
}

/* "EU, UK, US M, JP, CN, KR": what the brand prints for this wearer. */
static char *
list_columns (const InstepBrand *brand,
              InstepSizeLabel    label,
              InstepSex          sex)
{
  gboolean for_kids = is_for_kids (label);
  const InstepSizeSystem *systems = for_kids ? KIDS_SYSTEMS : ADULT_SYSTEMS;
  guint n_systems = for_kids ? G_N_ELEMENTS (KIDS_SYSTEMS) : G_N_ELEMENTS (ADULT_SYSTEMS);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < n_systems; i++)
    {
      g_autoptr(InstepBrandTable) table = NULL;

      if (for_kids)
        table = instep_brand_table_new_kids (brand, systems[i], NULL);
      else
        table = instep_brand_table_new (brand, systems[i], sex, NULL);

      if (table != NULL)
        add_name (names, instep_size_system_name (systems[i]));
    }

  return g_string_free (names, FALSE);
}

static char *
say_no_column (const InstepBrand *brand,
               InstepSizeLabel    label,
               InstepSex          sex)
{
  g_autofree char *columns = list_columns (brand, label, sex);

  /* Translators: the name of a brand, a system of sizes, and a list of such systems. */
  return g_strdup_printf (_("The chart of %s prints no %s sizes, but these: %s. Write one of them, "
                            "or leave the brand out to use the generic table."),
                          brand->name, instep_size_system_name (label.system), columns);
}

static gboolean
has_chart_for (const InstepBrand *brand,
               InstepAudience     audience)
{
  g_autoptr(InstepBrandTable) table = instep_brand_table_new_for (brand, audience, INSTEP_SIZE_EU);

  return table != NULL;
}

static char *
say_no_chart (const InstepBrand *brand,
              InstepSizeLabel    label)
{
  if (is_for_kids (label))
    return g_strdup_printf (_("No chart of %s for kids is known. Leave the brand out to use the "
                              "generic table."), brand->name);

  /* Translators: "%s" is the name of a brand.  US M is US men's. */
  if (has_chart_for (brand, INSTEP_AUDIENCE_MEN))
    return g_strdup_printf (_("Of %s only the chart for men is known. Write a men’s size, such as "
                              "US M 9, or leave the brand out to use the generic table."),
                            brand->name);

  return g_strdup_printf (_("Of %s only the chart for women is known. Write a women’s size, such as "
                            "US W 8, or leave the brand out to use the generic table."),
                          brand->name);
}

gboolean
instep_words_is_chart_refusal (const GError *error)
{
  if (error == NULL || error->domain != INSTEP_INPUT_ERROR)
    return FALSE;

  switch ((InstepInputError) error->code)
    {
    case INSTEP_INPUT_ERROR_NOT_PRINTED:
    case INSTEP_INPUT_ERROR_NO_COLUMN:
    case INSTEP_INPUT_ERROR_NO_CHART:
    case INSTEP_INPUT_ERROR_SEX_NEEDED:
      return TRUE;
    default:
      return FALSE;
    }
}

char *
instep_words_chart_refusal (const InstepBrand *brand,
                            InstepSizeLabel    label,
                            InstepSex          sex,
                            const char        *typed,
                            const GError      *error)
{
  g_return_val_if_fail (brand != NULL, NULL);
  g_return_val_if_fail (typed != NULL, NULL);
  g_return_val_if_fail (instep_words_is_chart_refusal (error), NULL);

  switch ((InstepInputError) error->code)
    {
    case INSTEP_INPUT_ERROR_NOT_PRINTED:
      return say_not_printed (brand, label, sex, typed);
    case INSTEP_INPUT_ERROR_NO_COLUMN:
      return say_no_column (brand, label, sex);
    case INSTEP_INPUT_ERROR_NO_CHART:
      return say_no_chart (brand, label);
    case INSTEP_INPUT_ERROR_SEX_NEEDED:
    default:
      /* Translators: "%s" is the name of a brand. */
      return g_strdup_printf (_("%s has one chart for men and another for women, and they differ. "
                                "Say men or women, or write a US size."),
                              brand->name);
    }
}
