/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "fit/size-label.h"

#include <math.h>

typedef struct
{
  const char       *name;
  const char       *text;
  InstepSizeSystem  system;
  double            number;
  const char       *written;
} Readable;

static const Readable readable[] = {
  { "eu", "EU 43", INSTEP_SIZE_EU, 43.0, "EU 43" },
  { "eu-half", "EU 43.5", INSTEP_SIZE_EU, 43.5, "EU 43.5" },
  { "eu-half-comma", "EU 43,5", INSTEP_SIZE_EU, 43.5, "EU 43.5" },
  { "eu-half-glyph", "EU 43½", INSTEP_SIZE_EU, 43.5, "EU 43.5" },
  { "eu-third", "EU 42 2/3", INSTEP_SIZE_EU, 128.0 / 3.0, "EU 42 2/3" },
  { "eu-third-glyph", "eu42⅔", INSTEP_SIZE_EU, 128.0 / 3.0, "EU 42 2/3" },
  { "eu-third-decimals", "EU 42.67", INSTEP_SIZE_EU, 128.0 / 3.0, "EU 42 2/3" },
  { "eu-third-one-decimal", "EU 42.7", INSTEP_SIZE_EU, 128.0 / 3.0, "EU 42 2/3" },
  { "eu-first-third", "EU 41 1/3", INSTEP_SIZE_EU, 124.0 / 3.0, "EU 41 1/3" },
  { "eu-first-third-decimals", "EU 41.3", INSTEP_SIZE_EU, 124.0 / 3.0, "EU 41 1/3" },
  { "eu-off-the-grid", "EU 42.8", INSTEP_SIZE_EU, 42.8, "EU 42.8" },
  { "eu-near-a-whole", "EU 43.04", INSTEP_SIZE_EU, 43.04, "EU 43.04" },
  { "eu-not-near-a-third", "EU 42.61", INSTEP_SIZE_EU, 42.61, "EU 42.61" },
  { "eu-no-blank", "eu43", INSTEP_SIZE_EU, 43.0, "EU 43" },
  { "eu-no-break-space", "EU\u00a043", INSTEP_SIZE_EU, 43.0, "EU 43" },
  { "eu-blanks", "  EU   43  ", INSTEP_SIZE_EU, 43.0, "EU 43" },
  { "eur", "EUR 43", INSTEP_SIZE_EU, 43.0, "EU 43" },
  { "eu-infant", "EU 16", INSTEP_SIZE_EU, 16.0, "EU 16" },
  { "eu-longest", "EU 55 2/3", INSTEP_SIZE_EU, 167.0 / 3.0, "EU 55 2/3" },
  { "uk-infant", "UK K 0", INSTEP_SIZE_UK_KIDS, 0.0, "UK K 0" },
  { "eu-lowest", "EU 33", INSTEP_SIZE_EU, 33.0, "EU 33" },
  { "eu-highest", "EU 55", INSTEP_SIZE_EU, 55.0, "EU 55" },
  { "uk", "UK 8.5", INSTEP_SIZE_UK, 8.5, "UK 8.5" },
  { "uk-highest", "UK 20", INSTEP_SIZE_UK, 20.0, "UK 20" },
  { "us-men", "US M 9", INSTEP_SIZE_US_MEN, 9.0, "US M 9" },
  { "us-men-no-blanks", "usm9.5", INSTEP_SIZE_US_MEN, 9.5, "US M 9.5" },
  { "us-men-word", "US men 9", INSTEP_SIZE_US_MEN, 9.0, "US M 9" },
  { "us-women", "US W 8", INSTEP_SIZE_US_WOMEN, 8.0, "US W 8" },
  { "us-women-word", "US women 8", INSTEP_SIZE_US_WOMEN, 8.0, "US W 8" },
  { "us-women-iso", "US W+1 8", INSTEP_SIZE_US_WOMEN_ISO, 8.0, "US W+1 8" },
  { "mondo", "Mondo 265", INSTEP_SIZE_MONDO, 265.0, "Mondo 265" },
  { "mondopoint", "mondopoint 265", INSTEP_SIZE_MONDO, 265.0, "Mondo 265" },
  { "jp", "JP 26.5", INSTEP_SIZE_JP, 26.5, "JP 26.5" },
  { "cn", "CN 265", INSTEP_SIZE_CN, 265.0, "CN 265" },
  { "cn-old", "CN 40", INSTEP_SIZE_CN_OLD, 40.0, "CN 40" },
  { "kr", "KR 265", INSTEP_SIZE_KR, 265.0, "KR 265" },
  { "us-kids", "US K 12", INSTEP_SIZE_US_KIDS, 12.0, "US K 12" },
  { "us-kids-highest", "US K 13.5", INSTEP_SIZE_US_KIDS, 13.5, "US K 13.5" },
  { "uk-kids", "UK K 9.5", INSTEP_SIZE_UK_KIDS, 9.5, "UK K 9.5" },
  { "us-youth", "US Y 1", INSTEP_SIZE_US_YOUTH, 1.0, "US Y 1" },
  { "uk-youth", "UK Y 1", INSTEP_SIZE_UK_YOUTH, 1.0, "UK Y 1" },
};

typedef struct
{
  const char      *name;
  const char      *text;
  int         code;
} Refused;

static const Refused refused[] = {
  { "empty", "", INSTEP_SIZE_ERROR_SYSTEM },
  { "no-system", "43", INSTEP_SIZE_ERROR_SYSTEM },
  { "unknown-system", "XX 43", INSTEP_SIZE_ERROR_SYSTEM },
  { "us-without-wearer", "US 9", INSTEP_SIZE_ERROR_SYSTEM },
  { "system-behind", "43 EU", INSTEP_SIZE_ERROR_SYSTEM },
  { "not-utf-8", "\xff", INSTEP_SIZE_ERROR_SYSTEM },
  { "no-number", "EU", INSTEP_SIZE_ERROR_NUMBER },
  { "word", "EU large", INSTEP_SIZE_ERROR_NUMBER },
  { "nan", "EU nan", INSTEP_SIZE_ERROR_NUMBER },
  { "infinity", "EU inf", INSTEP_SIZE_ERROR_NUMBER },
  { "exponent", "EU 4e1", INSTEP_SIZE_ERROR_NUMBER },
  { "hexadecimal", "EU 0x2B", INSTEP_SIZE_ERROR_NUMBER },
  { "clock", "EU 43:30", INSTEP_SIZE_ERROR_NUMBER },
  { "two-numbers", "EU 43 44", INSTEP_SIZE_ERROR_NUMBER },
  { "rubbish-behind", "EU 43 wide", INSTEP_SIZE_ERROR_NUMBER },
  { "unit-behind", "Mondo 265 mm", INSTEP_SIZE_ERROR_NUMBER },
  { "too-long", "EU 43.00000000000000000000000000000000000000000000000000000000000000",
    INSTEP_SIZE_ERROR_NUMBER },
  { "negative", "EU -43", INSTEP_SIZE_ERROR_RANGE },
  { "negative-of-a-child", "UK -3", INSTEP_SIZE_ERROR_RANGE },
  { "mondo-low", "Mondo 26.5", INSTEP_SIZE_ERROR_RANGE },
  { "jp-millimetres", "JP 265", INSTEP_SIZE_ERROR_RANGE },
  { "eu-of-no-shoe", "EU 60", INSTEP_SIZE_ERROR_RANGE },
  { "eu-of-no-foot", "EU 10", INSTEP_SIZE_ERROR_RANGE },
  { "us-men-of-no-shoe", "US M 24", INSTEP_SIZE_ERROR_RANGE },
  { "mondo-of-no-shoe", "Mondo 400", INSTEP_SIZE_ERROR_RANGE },
  { "kr-low", "KR 40", INSTEP_SIZE_ERROR_RANGE },
  { "us-kids-high", "US K 14", INSTEP_SIZE_ERROR_RANGE },
  { "us-youth-low", "US Y 0.5", INSTEP_SIZE_ERROR_RANGE },
};

static void
read_label (gconstpointer data)
{
  const Readable *row = data;
  g_autoptr(GError) error = NULL;
  g_autofree char *written = NULL;
  InstepSizeLabel label = { INSTEP_SIZE_NONE, NAN };
  InstepSizeLabel again = { INSTEP_SIZE_NONE, NAN };

  g_assert_true (instep_size_label_parse (row->text, &label, &error));
  g_assert_no_error (error);
  g_assert_cmpint (label.system, ==, row->system);
  g_assert_cmpfloat_with_epsilon (label.number, row->number, 1e-9);

  written = instep_size_label_to_string (label);
  g_assert_cmpstr (written, ==, row->written);
  g_assert_true (instep_size_label_parse (written, &again, NULL));
  g_assert_cmpint (again.system, ==, label.system);
  g_assert_cmpfloat_with_epsilon (again.number, label.number, 1e-9);
}

static void
refuse_label (gconstpointer data)
{
  const Refused *row = data;
  g_autoptr(GError) error = NULL;
  InstepSizeLabel label = { INSTEP_SIZE_KR, 17.0 };

  g_assert_false (instep_size_label_parse (row->text, &label, &error));
  g_assert_error (error, INSTEP_SIZE_ERROR, row->code);
  g_assert_cmpint (label.system, ==, INSTEP_SIZE_KR);
  g_assert_cmpfloat (label.number, ==, 17.0);
}

/* Contract §1, "Generic ranges": the ends are inside, half a step beyond them is not.  A chart may
 * print what is outside: adidas's begins at EU 16 and ends at EU 55 2/3.
 */
static const struct
{
  const char *name;
  const char *inside;
  const char *outside;
} generic_ends[] = {
  { "eu-low", "EU 33", "EU 32.5" },
  { "eu-high", "EU 55", "EU 55 2/3" },
  { "eu-infant", "EU 33", "EU 16" },
  { "uk-low", "UK 1", "UK 0.5" },
  { "uk-high", "UK 20", "UK 20.5" },
  { "us-men-low", "US M 2", "US M 1.5" },
  { "us-men-high", "US M 21", "US M 21.5" },
  { "us-women-low", "US W 3", "US W 2.5" },
  { "us-women-high", "US W+1 22", "US W+1 22.5" },
  { "mondo-low", "Mondo 200", "Mondo 199" },
  { "mondo-high", "Mondo 380", "Mondo 381" },
  { "jp-low", "JP 20", "JP 19.5" },
  { "cn-low", "CN 200", "CN 150" },
  { "cn-old-low", "CN 30", "CN 29" },
  { "kr-high", "KR 380", "KR 381" },
};

static void
know_generic_ends (gconstpointer data)
{
  const typeof (generic_ends[0]) *row = data;
  InstepSizeLabel label;

  g_assert_true (instep_size_label_parse (row->inside, &label, NULL));
  g_assert_true (instep_size_label_is_generic (label));

  g_assert_true (instep_size_label_parse (row->outside, &label, NULL));
  g_assert_false (instep_size_label_is_generic (label));

  label.number = NAN;
  g_assert_false (instep_size_label_is_generic (label));
}

/* Shoe sizes §4, examples 1–6: rows of the ISO table for adults.  Each printed size is the nearest
 * half to the exact one, or one of the two where the exact one falls midway.
 */
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
  const double mm = row->foot_mm;

  g_assert_cmpfloat_with_epsilon (instep_size_from_foot_length_mm (INSTEP_SIZE_EU, mm),
                                  row->eu, 0.2501);
  g_assert_cmpfloat_with_epsilon (instep_size_from_foot_length_mm (INSTEP_SIZE_UK, mm),
                                  row->uk, 0.2501);
  g_assert_cmpfloat_with_epsilon (instep_size_from_foot_length_mm (INSTEP_SIZE_US_MEN, mm),
                                  row->us_men, 0.2501);
  g_assert_cmpfloat_with_epsilon (instep_size_from_foot_length_mm (INSTEP_SIZE_US_WOMEN_ISO, mm),
                                  row->us_women, 0.2501);
}

/* Shoe sizes §4, examples 7–10.  The transcribed ISO table runs up to 0.6 above the UK's formula
 * (§3), and is a table of half sizes for that of the US.
 */
static const struct
{
  const char      *name;
  double           foot_mm;
  InstepSizeLabel  uk, us;
} kids_rows[] = {
  { "example-7", 140.0, { INSTEP_SIZE_UK_KIDS, 6.0 }, { INSTEP_SIZE_US_KIDS, 6.5 } },
  { "example-8", 165.0, { INSTEP_SIZE_UK_KIDS, 9.5 }, { INSTEP_SIZE_US_KIDS, 10.0 } },
  { "example-9", 180.0, { INSTEP_SIZE_UK_KIDS, 11.5 }, { INSTEP_SIZE_US_KIDS, 12.0 } },
  { "example-10", 205.0, { INSTEP_SIZE_UK_YOUTH, 1.5 }, { INSTEP_SIZE_US_YOUTH, 2.0 } },
};

static void
agree_with_kids_row (gconstpointer data)
{
  const typeof (kids_rows[0]) *row = data;
  double uk = instep_size_from_foot_length_mm (row->uk.system, row->foot_mm);
  double us = instep_size_from_foot_length_mm (row->us.system, row->foot_mm);

  g_assert_cmpfloat_with_epsilon (row->uk.number - uk, 0.3, 0.3);
  g_assert_cmpfloat_with_epsilon (row->us.number, us, 0.5);
  g_assert_true (instep_size_system_is_for_kids (row->uk.system));
  g_assert_true (instep_size_system_is_for_kids (row->us.system));
}

/* Shoe sizes §4, examples 11 and 27. */
static void
agree_with_exact_points (void)
{
  const InstepSizeLabel uk_10 = { INSTEP_SIZE_UK, 10.0 };
  const InstepSizeLabel eu_44 = { INSTEP_SIZE_EU, 44.0 };
  const InstepSizeLabel cn_40 = { INSTEP_SIZE_CN_OLD, 40.0 };

  g_assert_cmpfloat_with_epsilon (instep_size_label_foot_length_mm (uk_10), 279.4, 1e-9);
  g_assert_cmpfloat_with_epsilon (instep_size_label_foot_length_mm (eu_44), 280.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (instep_size_label_foot_length_mm (cn_40), 250.0, 1e-9);
}

/* Swelling and fit, worked example 17. */
static void
example_17 (void)
{
  const InstepSizeLabel eu_43 = { INSTEP_SIZE_EU, 43.0 };
  const InstepSizeLabel men_9 = { INSTEP_SIZE_US_MEN, 9.0 };
  const InstepSizeLabel uk_8 = { INSTEP_SIZE_UK, 8.0 };
  const InstepSizeLabel women_8 = { INSTEP_SIZE_US_WOMEN, 8.0 };

  g_assert_cmpfloat_with_epsilon (instep_size_label_last_length_mm (eu_43), 286.67, 0.01);
  g_assert_cmpfloat_with_epsilon (instep_size_label_last_length_mm (men_9), 279.40, 0.01);
  g_assert_cmpfloat_with_epsilon (instep_size_label_last_length_mm (uk_8), 279.40, 0.01);
  g_assert_cmpfloat_with_epsilon (instep_size_label_last_length_mm (women_8), 258.23, 0.01);
  g_assert_cmpfloat_with_epsilon (instep_size_label_inner_length_mm (eu_43, 5.0, 10.0),
                                  281.67, 0.01);
  g_assert_cmpfloat_with_epsilon (instep_size_label_inner_length_mm (men_9, 5.0, 10.0),
                                  274.40, 0.01);
  g_assert_cmpfloat_with_epsilon (instep_size_label_inner_length_mm (women_8, 5.0, 10.0),
                                  253.23, 0.01);
}

/* Contract §2: Mondo, JP, CN and KR name the foot, and the shoe is 10 mm longer. */
static void
foot_length_systems_are_longer_inside (void)
{
  static const InstepSizeLabel labels[] = {
    { INSTEP_SIZE_MONDO, 265.0 }, { INSTEP_SIZE_JP, 26.5 }, { INSTEP_SIZE_CN, 265.0 },
    { INSTEP_SIZE_CN_OLD, 43.0 }, { INSTEP_SIZE_KR, 265.0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_assert_cmpfloat_with_epsilon (instep_size_label_foot_length_mm (labels[i]), 265.0, 1e-9);
      g_assert_cmpfloat_with_epsilon (instep_size_label_inner_length_mm (labels[i], 5.0, 10.0),
                                      275.0, 1e-9);
    }
}

/* Shoe sizes §3: the allowance between last and foot, mm. */
static void
lasts_are_longer_than_feet (void)
{
  static const struct
  {
    InstepSizeSystem system;
    double           allowance_mm;
  } rows[] = {
    { INSTEP_SIZE_EU, 13.33 }, { INSTEP_SIZE_UK, 16.93 }, { INSTEP_SIZE_US_MEN, 16.93 },
    { INSTEP_SIZE_US_WOMEN, 16.93 }, { INSTEP_SIZE_US_WOMEN_ISO, 16.93 },
    { INSTEP_SIZE_US_KIDS, 16.93 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const InstepSizeLabel label = { rows[i].system, 10.0 };

      g_assert_cmpfloat_with_epsilon (instep_size_label_last_length_mm (label) -
                                      instep_size_label_foot_length_mm (label),
                                      rows[i].allowance_mm, 0.01);
    }
}

static void
sizes_convert_there_and_back (void)
{
  for (InstepSizeSystem system = INSTEP_SIZE_EU; system < INSTEP_N_SIZE_SYSTEMS; system++)
    for (double mm = 200.0; mm <= 380.0; mm += 0.7)
      {
        InstepSizeLabel label = { system, instep_size_from_foot_length_mm (system, mm) };

        g_assert_cmpfloat_with_epsilon (instep_size_label_foot_length_mm (label), mm, 1e-9);
      }
}

/* The step of each scale, mm; swelling and fit §3, "Step per full size". */
static void
steps_are_those_of_the_scale (void)
{
  static const struct
  {
    InstepSizeSystem system;
    double           step;
    double           step_mm;
  } rows[] = {
    { INSTEP_SIZE_EU, 0.5, 3.333 }, { INSTEP_SIZE_UK, 0.5, 4.233 },
    { INSTEP_SIZE_US_MEN, 0.5, 4.233 }, { INSTEP_SIZE_US_WOMEN, 0.5, 4.233 },
    { INSTEP_SIZE_MONDO, 5.0, 5.0 }, { INSTEP_SIZE_JP, 0.5, 5.0 }, { INSTEP_SIZE_CN, 5.0, 5.0 },
    { INSTEP_SIZE_CN_OLD, 1.0, 5.0 }, { INSTEP_SIZE_KR, 5.0, 5.0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double step = instep_size_system_get_step (rows[i].system);

      g_assert_cmpfloat (step, ==, rows[i].step);
      g_assert_cmpfloat_with_epsilon (step * instep_size_system_get_unit_mm (rows[i].system),
                                      rows[i].step_mm, 0.001);
    }
}

static void
kids_have_no_range (void)
{
  double lowest = NAN, highest = NAN;

  instep_size_system_get_range (INSTEP_SIZE_US_KIDS, &lowest, &highest);
  g_assert_cmpfloat (lowest, ==, 0.0);
  g_assert_cmpfloat (highest, ==, 0.0);

  instep_size_system_get_range (INSTEP_SIZE_JP, &lowest, &highest);
  g_assert_cmpfloat (lowest, ==, 20.0);
  g_assert_cmpfloat (highest, ==, 38.0);
}

static void
nothing_is_written_for_no_label (void)
{
  g_autofree char *written = instep_size_label_to_string ((InstepSizeLabel) { 0 });

  g_assert_cmpstr (written, ==, "");
  g_assert_cmpstr (instep_size_system_name (INSTEP_SIZE_US_WOMEN_ISO), ==, "US W+1");
}

#define ADD_ROWS(prefix, rows, function) \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strconcat ("/size-label/" prefix "/", (rows)[i].name, NULL); \
      g_test_add_data_func (path, &(rows)[i], function); \
    }

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("reads", readable, read_label)
  ADD_ROWS ("refuses", refused, refuse_label)
  ADD_ROWS ("generic", generic_ends, know_generic_ends)
  ADD_ROWS ("iso", iso_rows, agree_with_iso_row)
  ADD_ROWS ("kids", kids_rows, agree_with_kids_row)

  g_test_add_func ("/size-label/examples-11-and-27", agree_with_exact_points);
  g_test_add_func ("/size-label/worked-example-17", example_17);
  g_test_add_func ("/size-label/foot-length-systems-are-longer-inside",
                   foot_length_systems_are_longer_inside);
  g_test_add_func ("/size-label/lasts-are-longer-than-feet", lasts_are_longer_than_feet);
  g_test_add_func ("/size-label/sizes-convert-there-and-back", sizes_convert_there_and_back);
  g_test_add_func ("/size-label/steps-are-those-of-the-scale", steps_are_those_of_the_scale);
  g_test_add_func ("/size-label/kids-have-no-range", kids_have_no_range);
  g_test_add_func ("/size-label/nothing-is-written-for-no-label", nothing_is_written_for_no_label);

  return g_test_run ();
}
