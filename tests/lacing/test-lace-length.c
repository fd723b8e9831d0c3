/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lacing/lace-length.h"

#include <math.h>

typedef struct
{
  const char *name;
  double      lace_mm;
  double      buy_mm;
} BuyCase;

/* The smallest of 69, 91, 102, 114, 127, 137, 152, 160, 183 cm (lacing facts §6) that is at least
 * the lace less 20 mm (lacing rules of the contract).
 */
static const BuyCase buy_cases[] = {
  { "zero", 0.0, 690.0 },
  { "shortest", 690.0, 690.0 },
  { "just-short-enough", 710.0, 690.0 },
  { "too-long-for-shortest", 710.5, 910.0 },
  { "at-91", 930.0, 910.0 },
  { "over-91", 930.5, 1020.0 },
  { "over-102", 1041.0, 1140.0 },
  { "criss-cross-6", 1125.0, 1140.0 },   /* 100 + 10·√(50² + 16²) + 500 = 1124.98 */
  { "over-114", 1161.0, 1270.0 },
  { "over-127", 1291.0, 1370.0 },
  { "over-137", 1391.0, 1520.0 },
  { "over-152", 1541.0, 1600.0 },
  { "over-160", 1621.0, 1830.0 },
  { "longest", 1850.0, 1830.0 },
  { "longer-than-sold", 1850.5, 0.0 },
  { "absurd", 1e12, 0.0 },
  { "infinite", INFINITY, 0.0 },
  { "not-a-number", NAN, 0.0 },
};

static void
test_buy (gconstpointer data)
{
  const BuyCase *c = data;

  g_assert_cmpfloat_with_epsilon (instep_lace_to_buy_mm (c->lace_mm), c->buy_mm, 1e-9);
}

/* A longer lace never asks for a shorter packet, until none is long enough. */
static void
test_buy_rises (void)
{
  double before_mm = 0.0;

  for (double lace_mm = 0.0; lace_mm <= 1850.0; lace_mm += 0.5)
    {
      double buy_mm = instep_lace_to_buy_mm (lace_mm);

      g_assert_cmpfloat (buy_mm, >=, before_mm);
      g_assert_cmpfloat (buy_mm, >=, lace_mm - 20.0);
      before_mm = buy_mm;
    }
}

static void
test_ends (void)
{
  g_assert_cmpfloat_with_epsilon (instep_lace_length_mm (600.0, 250.0), 1100.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (instep_lace_length_mm (600.0, 0.0), 600.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (instep_lace_ends_mm (1140.0, 600.0), 270.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (instep_lace_ends_mm (600.0, 600.0), 0.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (instep_lace_ends_mm (500.0, 600.0), -50.0, 1e-9);
}

/* What is laced and tied is what was cut. */
static void
test_there_and_back (void)
{
  for (double laced_mm = 300.0; laced_mm < 1500.0; laced_mm += 37.0)
    for (double end_mm = 50.0; end_mm < 400.0; end_mm += 25.0)
      {
        double lace_mm = instep_lace_length_mm (laced_mm, end_mm);

        g_assert_cmpfloat_with_epsilon (instep_lace_ends_mm (lace_mm, laced_mm), end_mm, 1e-9);
      }
}

typedef struct
{
  const char *name;
  double      ends_mm;
  const char *id;
} EndsCase;

/* The bands of the lacing facts §6: below 150 mm hard to tie, 150–200 a short bow, 200–300 good, above
 * 350 a double knot or to be trimmed.
 */
static const EndsCase ends_cases[] = {
  { "far-too-short", -100.0, "none" },
  { "hair-too-short", -0.001, "none" },
  { "nothing-left", 0.0, "too-short" },
  { "below-150", 149.99, "too-short" },
  { "at-150", 150.0, "short-bow" },
  { "below-200", 199.99, "short-bow" },
  { "at-200", 200.0, "fit" },
  { "window-114", 294.0, "fit" },        /* of the mock-up: 29 cm */
  { "at-300", 300.0, "fit" },
  { "at-350", 350.0, "fit" },
  { "above-350", 350.01, "trim" },
  { "absurd", 1e12, "trim" },
  { "not-a-number", NAN, "none" },
};

static void
test_judge (gconstpointer data)
{
  const EndsCase *c = data;

  g_assert_cmpstr (instep_lace_ends_id (instep_lace_ends_judge (c->ends_mm)), ==, c->id);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (buy_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/lacing/lace-length/buy/", buy_cases[i].name, NULL);

      g_test_add_data_func (path, &buy_cases[i], test_buy);
    }
  for (guint i = 0; i < G_N_ELEMENTS (ends_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/lacing/lace-length/judge/", ends_cases[i].name, NULL);

      g_test_add_data_func (path, &ends_cases[i], test_judge);
    }
  g_test_add_func ("/lacing/lace-length/buy-rises", test_buy_rises);
  g_test_add_func ("/lacing/lace-length/ends", test_ends);
  g_test_add_func ("/lacing/lace-length/there-and-back", test_there_and_back);

  return g_test_run ();
}
