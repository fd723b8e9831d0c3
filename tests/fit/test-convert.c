/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "fit/convert.h"

#include <math.h>
#include <string.h>

static gboolean
offers (const InstepConversion *conversion,
        InstepSizeSystem        system,
        double                  size)
{
  for (guint i = 0; i < conversion->sizes[system].n_values; i++)
    if (fabs (conversion->sizes[system].values[i] - size) < 1e-9)
      return TRUE;

  return FALSE;
}

/* Shoe sizes §4, examples 1–6: rows of the ISO table for adults. */
static const struct
{
  const char *name;
  double      foot_mm;
  double      eu, uk, us_men, us_women;
} iso_rows[] = {
  { "example-1", 230.0, 36.5, 4.0, 5.0, 6.0 },
  { "example-2", 240.0, 38.0, 5.5, 6.5, 7.5 },
  { "example-3", 250.0, 39.5, 6.5, 7.5, 8.5 },
  { "example-4", 265.0, 41.5, 8.5, 9.5, 10.5 },
  { "example-5", 280.0, 44.0, 10.0, 11.0, 12.0 },
  { "example-6", 295.0, 46.0, 12.0, 13.0, 14.0 },
};

static void
agree_with_iso_row (gconstpointer data)
{
  const typeof (iso_rows[0]) *row = data;
  const InstepSizeLabel mondo = { INSTEP_SIZE_MONDO, row->foot_mm };
  InstepConversion conversion;

  g_assert_true (instep_convert (mondo, &conversion, NULL));
  g_assert_cmpfloat_with_epsilon (conversion.foot_length_mm, row->foot_mm, 1e-9);
  g_assert_true (offers (&conversion, INSTEP_SIZE_EU, row->eu));
  g_assert_true (offers (&conversion, INSTEP_SIZE_UK, row->uk));
  g_assert_true (offers (&conversion, INSTEP_SIZE_US_MEN, row->us_men));
  g_assert_true (offers (&conversion, INSTEP_SIZE_US_WOMEN_ISO, row->us_women));
  g_assert_true (offers (&conversion, INSTEP_SIZE_JP, row->foot_mm / 10.0));
  g_assert_true (offers (&conversion, INSTEP_SIZE_CN, row->foot_mm));
  g_assert_true (offers (&conversion, INSTEP_SIZE_KR, row->foot_mm));
}

/* 265 mm is EU 41.75 by formula, exactly the middle. */
static void
middles_give_both_neighbours (void)
{
  const InstepSizeLabel mondo = { INSTEP_SIZE_MONDO, 265.0 };
  InstepConversion conversion;

  g_assert_true (instep_convert (mondo, &conversion, NULL));
  g_assert_cmpuint (conversion.sizes[INSTEP_SIZE_EU].n_values, ==, 2);
  g_assert_cmpfloat (conversion.sizes[INSTEP_SIZE_EU].values[0], ==, 41.5);
  g_assert_cmpfloat (conversion.sizes[INSTEP_SIZE_EU].values[1], ==, 42.0);
  g_assert_cmpuint (conversion.sizes[INSTEP_SIZE_UK].n_values, ==, 1);
}

/* A step of the EU scale is 10/3 mm: 0.05 of one beside 265 mm is 264.8333 and 265.1667 mm. */
static void
middles_reach_a_twentieth_of_a_step (void)
{
  static const struct
  {
    double foot_mm;
    guint  n_values;
  } rows[] = {
    { 264.83, 1 }, { 264.84, 2 }, { 265.16, 2 }, { 265.17, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      InstepConversion conversion;

      g_assert_true (instep_convert ((InstepSizeLabel) { INSTEP_SIZE_MONDO, rows[i].foot_mm },
                                     &conversion, NULL));
      g_assert_cmpuint (conversion.sizes[INSTEP_SIZE_EU].n_values, ==, rows[i].n_values);
    }
}

/* Half a step each way: 3.333 / 2, 4.233 / 2 and 5 / 2 mm. */
static void
lengths_span_half_a_step_each_way (void)
{
  static const struct
  {
    InstepSizeLabel label;
    double          low_mm, nominal_mm, high_mm;
  } rows[] = {
    { { INSTEP_SIZE_EU, 44.0 }, 278.333, 280.0, 281.667 },
    { { INSTEP_SIZE_US_MEN, 11.0 }, 277.283, 279.4, 281.517 },
    { { INSTEP_SIZE_JP, 26.5 }, 262.5, 265.0, 267.5 },
    { { INSTEP_SIZE_CN_OLD, 40.0 }, 247.5, 250.0, 252.5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      InstepConversion conversion;

      g_assert_true (instep_convert (rows[i].label, &conversion, NULL));
      g_assert_cmpfloat_with_epsilon (conversion.foot_length_low_mm, rows[i].low_mm, 0.001);
      g_assert_cmpfloat_with_epsilon (conversion.foot_length_mm, rows[i].nominal_mm, 0.001);
      g_assert_cmpfloat_with_epsilon (conversion.foot_length_high_mm, rows[i].high_mm, 0.001);
    }
}

static void
labels_stay_what_they_are (void)
{
  const InstepSizeLabel third = { INSTEP_SIZE_EU, 128.0 / 3.0 };
  InstepConversion conversion;

  g_assert_true (instep_convert (third, &conversion, NULL));
  g_assert_cmpuint (conversion.sizes[INSTEP_SIZE_EU].n_values, ==, 1);
  g_assert_cmpfloat (conversion.sizes[INSTEP_SIZE_EU].values[0], ==, 128.0 / 3.0);
}

/* Every size finds itself again through its foot, where Mondopoint has that foot. */
static void
sizes_convert_there_and_back (void)
{
  for (InstepSizeSystem system = INSTEP_SIZE_EU; system <= INSTEP_SIZE_KR; system++)
    {
      const double step = instep_size_system_get_step (system);
      double lowest, highest;

      instep_size_system_get_range (system, &lowest, &highest);
      for (double number = lowest; number <= highest; number += step)
        {
          const InstepSizeLabel label = { system, number };
          InstepConversion there, back;
          InstepSizeLabel mondo = { INSTEP_SIZE_MONDO, 0.0 };

          g_assert_true (instep_convert (label, &there, NULL));
          mondo.number = there.foot_length_mm;
          if (mondo.number < 200.0 || mondo.number > 380.0)
            continue;

          g_assert_true (instep_convert (mondo, &back, NULL));
          g_assert_cmpuint (back.sizes[system].n_values, ==, 1);
          g_assert_cmpfloat_with_epsilon (back.sizes[system].values[0], number, 1e-9);
        }
    }
}

/* Shoe sizes §4, examples 7–10 and 17: published kids' rows, each within half a size. */
static const struct
{
  const char      *name;
  InstepSizeLabel  us, uk;
  double           eu;
} kids_rows[] = {
  { "example-7", { INSTEP_SIZE_US_KIDS, 6.5 }, { INSTEP_SIZE_UK_KIDS, 6.0 }, 22.5 },
  { "example-8", { INSTEP_SIZE_US_KIDS, 10.0 }, { INSTEP_SIZE_UK_KIDS, 9.5 }, 27.0 },
  { "example-9", { INSTEP_SIZE_US_KIDS, 12.0 }, { INSTEP_SIZE_UK_KIDS, 11.5 }, 29.0 },
  { "example-10", { INSTEP_SIZE_US_YOUTH, 2.0 }, { INSTEP_SIZE_UK_YOUTH, 1.5 }, 33.0 },
  { "example-17", { INSTEP_SIZE_US_KIDS, 10.0 }, { INSTEP_SIZE_UK_KIDS, 9.5 }, 27.0 },
};

static void
assert_within_half_a_size (const InstepConversion *conversion,
                           InstepSizeSystem        system,
                           double                  size)
{
  gboolean found = FALSE;

  for (guint i = 0; i < conversion->sizes[system].n_values; i++)
    if (fabs (conversion->sizes[system].values[i] - size) < 0.5 + 1e-9)
      found = TRUE;

  g_assert_true (found);
}

static void
agree_with_kids_row (gconstpointer data)
{
  const typeof (kids_rows[0]) *row = data;
  const InstepSizeLabel labels[] = { row->us, row->uk };

  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      InstepConversion conversion;

      g_assert_true (instep_convert (labels[i], &conversion, NULL));
      assert_within_half_a_size (&conversion, row->us.system, row->us.number);
      assert_within_half_a_size (&conversion, row->uk.system, row->uk.number);
      assert_within_half_a_size (&conversion, INSTEP_SIZE_EU, row->eu);

      g_assert_cmpuint (conversion.sizes[INSTEP_SIZE_UK].n_values, ==, 0);
      g_assert_cmpuint (conversion.sizes[INSTEP_SIZE_US_MEN].n_values, ==, 0);
      g_assert_cmpuint (conversion.sizes[INSTEP_SIZE_US_WOMEN].n_values, ==, 0);
      g_assert_cmpuint (conversion.sizes[INSTEP_SIZE_US_WOMEN_ISO].n_values, ==, 0);
    }
}

/* 13.5 of a child is followed by 1: half a size of the US is 4.233 mm of the foot. */
static void
kids_scales_begin_again (void)
{
  const InstepSizeLabel last = { INSTEP_SIZE_US_KIDS, 13.5 };
  const InstepSizeLabel first = { INSTEP_SIZE_US_YOUTH, 1.0 };
  InstepConversion conversion, next;

  g_assert_true (instep_convert (last, &conversion, NULL));
  g_assert_true (instep_convert (first, &next, NULL));
  g_assert_cmpfloat_with_epsilon (next.foot_length_mm - conversion.foot_length_mm, 25.4 / 6, 1e-9);
  g_assert_cmpuint (conversion.sizes[INSTEP_SIZE_US_YOUTH].n_values, ==, 0);
  g_assert_cmpuint (next.sizes[INSTEP_SIZE_US_KIDS].n_values, ==, 0);

  /* (14 + 29/3) · 25.4/3 = 200.38 mm, by 1.08 · L / (25.4/3) − 12 a UK 13.56. */
  g_assert_true (offers (&next, INSTEP_SIZE_UK_KIDS, 13.5));
}

/* The next size of a table is never for a shorter foot, nor smaller in any other system. */
static void
longer_sizes_are_longer_everywhere (void)
{
  for (InstepSizeSystem system = INSTEP_SIZE_EU; system < INSTEP_N_SIZE_SYSTEMS; system++)
    {
      InstepConversion before = { 0 };

      for (double number = 0.0; number <= 380.0; number += 0.25)
        {
          const InstepSizeLabel label = { system, number };
          InstepConversion conversion;

          if (!instep_size_label_is_generic (label))
            continue;

          g_assert_true (instep_convert (label, &conversion, NULL));
          g_assert_cmpfloat (conversion.foot_length_mm, >, before.foot_length_mm);
          for (InstepSizeSystem other = INSTEP_SIZE_EU; other < INSTEP_N_SIZE_SYSTEMS; other++)
            {
              const InstepConvertedSizes *sizes = &conversion.sizes[other];
              const InstepConvertedSizes *less = &before.sizes[other];

              if (sizes->n_values == 0 || less->n_values == 0)
                continue;

              g_assert_cmpfloat (sizes->values[0], >=, less->values[0]);
              g_assert_cmpfloat (sizes->values[sizes->n_values - 1], >=,
                                 less->values[less->n_values - 1]);
            }
          before = conversion;
        }
    }
}

static void
nonsense_is_refused (void)
{
  static const InstepSizeLabel labels[] = {
    { INSTEP_SIZE_US_KIDS, 14.0 }, { INSTEP_SIZE_UK_YOUTH, 0.0 }, { INSTEP_SIZE_EU, 32.9 },
    { INSTEP_SIZE_EU, 16.0 }, { INSTEP_SIZE_EU, 55.1 }, { INSTEP_SIZE_EU, -43.0 }, { INSTEP_SIZE_EU, NAN },
    { INSTEP_SIZE_EU, INFINITY },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autoptr(GError) error = NULL;
      InstepConversion conversion, before;

      memset (&conversion, 0x5a, sizeof conversion);
      memcpy (&before, &conversion, sizeof before);

      g_assert_false (instep_convert (labels[i], &conversion, &error));
      g_assert_error (error, INSTEP_SIZE_ERROR, INSTEP_SIZE_ERROR_RANGE);
      g_assert_cmpmem (&conversion, sizeof conversion, &before, sizeof before);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (iso_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/convert/iso/", iso_rows[i].name, NULL);

      g_test_add_data_func (path, &iso_rows[i], agree_with_iso_row);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (kids_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/convert/kids/", kids_rows[i].name, NULL);

      g_test_add_data_func (path, &kids_rows[i], agree_with_kids_row);
    }

  g_test_add_func ("/convert/middles-give-both-neighbours", middles_give_both_neighbours);
  g_test_add_func ("/convert/middles-reach-a-twentieth-of-a-step",
                   middles_reach_a_twentieth_of_a_step);
  g_test_add_func ("/convert/lengths-span-half-a-step-each-way", lengths_span_half_a_step_each_way);
  g_test_add_func ("/convert/labels-stay-what-they-are", labels_stay_what_they_are);
  g_test_add_func ("/convert/sizes-convert-there-and-back", sizes_convert_there_and_back);
  g_test_add_func ("/convert/kids-scales-begin-again", kids_scales_begin_again);
  g_test_add_func ("/convert/longer-sizes-are-longer-everywhere", longer_sizes_are_longer_everywhere);
  g_test_add_func ("/convert/nonsense-is-refused", nonsense_is_refused);

  return g_test_run ();
}
