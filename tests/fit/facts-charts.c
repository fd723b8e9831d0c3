/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "facts-charts.h"

#include <math.h>

#define NO NAN

typedef struct
{
  double us_men, us_women, uk, eu, foot_mm, label_mm;
} Row;

static const Row nike_men[] = {
  { 6, NO, 5.5, 38.5, 237, 240 },
  { 6.5, NO, 6, 39, 241, 245 },
  { 7, NO, 6, 40, 245, 250 },
  { 9, NO, 8, 42.5, 262, 270 },
  { 12, NO, 11, 46, 288, 300 },
};

static const Row nike_women[] = {
  { NO, 8.5, 6, 40, 250, 255 },
  { NO, 9, 6.5, 40.5, 254, 260 },
  { NO, 10, 7.5, 42, 262, 270 },
};

static const Row nike_box[] = {
  { 5, 6.5, 4.5, 37.5, NO, 235 },
  { 5.5, 7, 5, 38, NO, 240 },
  { 6, 7.5, 5.5, 38.5, NO, 240 },
  { 7, 8.5, 6, 40, NO, 250 },
  { 9, 10.5, 8, 42.5, NO, 270 },
  { 12.5, 14, 11.5, 47, NO, 305 },
};

static const Row asics_men[] = {
  { 8.5, NO, 7.5, 42, NO, 265 },
  { 9.5, NO, 8.5, 43.5, NO, 275 },
};

static const Row new_balance_men[] = {
  { 4, 5.5, 3.5, 36, NO, 220 },
  { 6.5, 8, 6, 39.5, NO, 245 },
};

static const Row new_balance_women[] = {
  { 3, 4.5, 2.5, 34.5, NO, 215 },
  { 6.5, 8, 6, 39, NO, 250 },
};

static const Row salomon[] = {
  { 8, NO, NO, 42, 260, NO },
  { 8.5, NO, NO, 128.0 / 3, 265, NO },
};

static const Row adidas[] = {
  { 4, 5, 3.5, 36, 221, 220 },
  { 4.5, 5.5, 4, 110.0 / 3, 225, 225 },
  { 20, NO, 19, 167.0 / 3, 352, NO },
};

static InstepMaybe
maybe (double number)
{
  return isnan (number) ? INSTEP_NOT_SAID : INSTEP_SAID (number);
}

static void
add_chart (InstepBrand       *brand,
           const char        *name,
           InstepAudience     audience,
           InstepLengthBasis  basis,
           const Row         *rows,
           gsize              n_rows)
{
  InstepSizeChart *chart = instep_size_chart_new (name, audience, basis, 'A', "s", NULL);

  for (gsize i = 0; i < n_rows; i++)
    {
      InstepSizeRow row = {
        .numbers = {
          [INSTEP_SIZE_US_MEN] = maybe (rows[i].us_men),
          [INSTEP_SIZE_US_WOMEN] = maybe (rows[i].us_women),
          [INSTEP_SIZE_UK] = maybe (rows[i].uk),
          [INSTEP_SIZE_EU] = maybe (rows[i].eu),
        },
        .foot_length_mm = maybe (rows[i].foot_mm),
        .label_mm = maybe (rows[i].label_mm),
      };

      instep_size_row_complete (&row, audience, brand->women_above_men);
      instep_size_chart_add_row (chart, &row);
    }

  g_ptr_array_add (brand->charts, chart);
}

#define ADD(brand, name, audience, basis, rows) \
  add_chart (brand, name, INSTEP_AUDIENCE_##audience, INSTEP_BASIS_##basis, rows, \
             G_N_ELEMENTS (rows))

static InstepBrand *
make_nike (void)
{
  InstepBrand *brand = instep_brand_new ("nike", "Nike", 1.5, FALSE);

  ADD (brand, "Nike men", MEN, FOOT_LENGTH, nike_men);
  ADD (brand, "Nike women", WOMEN, FOOT_LENGTH, nike_women);
  ADD (brand, "Nike (box label)", UNISEX, BOX_LABEL, nike_box);

  return brand;
}

/* One kids' row of adidas: US 10k, UK 9.5k, EU 27, 161 mm; and one of youth: US 4, UK 3.5, EU 36. */
static InstepBrand *
make_adidas (void)
{
  InstepBrand *brand = instep_brand_new ("adidas", "adidas", 1.5, FALSE);
  InstepSizeChart *kids = instep_size_chart_new ("adidas kids", INSTEP_AUDIENCE_KIDS,
                                                 INSTEP_BASIS_FOOT_LENGTH, 'A', "s", NULL);
  const InstepSizeRow rows[] = {
    {
      .numbers = {
        [INSTEP_SIZE_US_KIDS] = INSTEP_SAID (10),
        [INSTEP_SIZE_UK_KIDS] = INSTEP_SAID (9.5),
        [INSTEP_SIZE_EU] = INSTEP_SAID (27),
      },
      .foot_length_mm = INSTEP_SAID (161),
    },
    {
      .numbers = {
        [INSTEP_SIZE_US_YOUTH] = INSTEP_SAID (4),
        [INSTEP_SIZE_UK_YOUTH] = INSTEP_SAID (3.5),
        [INSTEP_SIZE_EU] = INSTEP_SAID (36),
      },
      .foot_length_mm = INSTEP_SAID (221),
    },
  };

  ADD (brand, "adidas", UNISEX, FOOT_LENGTH, adidas);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    instep_size_chart_add_row (kids, &rows[i]);
  g_ptr_array_add (brand->charts, kids);

  return brand;
}

InstepBrand *
facts_brand_new (const char *id)
{
  InstepBrand *brand;

  if (g_str_equal (id, "nike"))
    return make_nike ();
  if (g_str_equal (id, "adidas"))
    return make_adidas ();

  if (g_str_equal (id, "new-balance"))
    {
      brand = instep_brand_new (id, "New Balance", 1.5, FALSE);
      ADD (brand, "New Balance men", MEN, PRINTED_CM, new_balance_men);
      ADD (brand, "New Balance women", WOMEN, PRINTED_CM, new_balance_women);
    }
  else if (g_str_equal (id, "asics"))
    {
      brand = instep_brand_new (id, "ASICS", 1.5, FALSE);
      ADD (brand, "ASICS men", MEN, PRINTED_CM, asics_men);
    }
  else
    {
      brand = instep_brand_new (id, "Salomon", 1.5, FALSE);
      ADD (brand, "Salomon", UNISEX, FOOT_LENGTH, salomon);
    }

  return brand;
}
