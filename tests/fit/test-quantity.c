/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "fit/quantity.h"

#include <math.h>

#define LENGTH      INSTEP_QUANTITY_LENGTH
#define DISTANCE    INSTEP_QUANTITY_DISTANCE
#define PACE        INSTEP_QUANTITY_PACE
#define TIME        INSTEP_QUANTITY_TIME
#define TEMPERATURE INSTEP_QUANTITY_TEMPERATURE
#define DRINK       INSTEP_QUANTITY_DRINK

typedef struct
{
  const char     *name;
  InstepQuantity  quantity;
  const char     *text;
  double          value;
} Readable;

/* Typed values of the contract §1; an inch is 25.4 mm and a mile 1.609344 km by definition. */
static const Readable readable[] = {
  { "length/bare", LENGTH, "268", 268.0 },
  { "length/decimal-point", LENGTH, "268.5", 268.5 },
  { "length/decimal-comma", LENGTH, "268,5", 268.5 },
  { "length/no-digit-before-point", LENGTH, ".5", 0.5 },
  { "length/no-digit-after-point", LENGTH, "268.", 268.0 },
  { "length/blanks-around", LENGTH, "  268  ", 268.0 },
  { "length/no-break-spaces-around", LENGTH, "\u00a0268\u00a0mm\u202f", 268.0 },
  { "length/mm", LENGTH, "268mm", 268.0 },
  { "length/cm", LENGTH, "26.5cm", 265.0 },
  { "length/cm-comma-blank", LENGTH, "26,8 cm", 268.0 },
  { "length/cm-no-break-space", LENGTH, "26,8\u00a0cm", 268.0 },
  { "length/cm-narrow-no-break-space", LENGTH, "26,8\u202fcm", 268.0 },
  { "length/cm-capitals", LENGTH, "26.8 CM", 268.0 },
  { "length/m", LENGTH, "1.2 m", 1200.0 },
  { "length/in", LENGTH, "10in", 254.0 },
  { "length/in-mixed", LENGTH, "10 1/2 in", 266.7 },
  { "length/in-fraction-alone", LENGTH, "1/2 in", 12.7 },
  { "length/in-glyph", LENGTH, "10½ in", 266.7 },
  { "length/in-glyph-after-blank", LENGTH, "10 ½ in", 266.7 },
  { "length/in-glyph-alone", LENGTH, "½ in", 12.7 },
  { "length/in-eighths", LENGTH, "10⅜\"", 263.525 },
  { "length/in-double-prime", LENGTH, "10 3/8″", 263.525 },
  { "length/zero", LENGTH, "0", 0.0 },
  { "length/negative", LENGTH, "-5", -5.0 },
  { "length/negative-mixed", LENGTH, "-10 1/2", -10.5 },
  { "length/plus", LENGTH, "+1.6", 1.6 },
  { "length/many-digits", LENGTH, "268.000000000000000000000000000001", 268.0 },
  { "distance/bare", DISTANCE, "21.1", 21.1 },
  { "distance/km", DISTANCE, "21,1 km", 21.1 },
  { "distance/k", DISTANCE, "10K", 10.0 },
  { "distance/mi", DISTANCE, "13.1mi", 21.0824064 },
  { "distance/miles", DISTANCE, "2 miles", 3.218688 },
  { "distance/m", DISTANCE, "800m", 0.8 },
  { "pace/bare", PACE, "5:30", 5.5 },
  { "pace/bare-decimal", PACE, "5.5", 5.5 },
  { "pace/km", PACE, "5:30/km", 5.5 },
  { "pace/km-blank", PACE, "5:30 /km", 5.5 },
  { "pace/km-blanks", PACE, "5:30 min / km", 5.5 },
  { "pace/km-no-colon", PACE, "5/km", 5.0 },
  { "pace/mi", PACE, "8:30/mi", 5.281655134 },
  { "pace/mi-long", PACE, "8:30 min/mile", 5.281655134 },
  { "pace/two-digits", PACE, "12:05", 12.083333333 },
  { "time/bare", TIME, "90", 90.0 },
  { "time/min", TIME, "60min", 60.0 },
  { "time/h", TIME, "2h", 120.0 },
  { "time/h-decimal", TIME, "1.5 h", 90.0 },
  { "time/clock", TIME, "1:30", 90.0 },
  { "time/clock-h", TIME, "1:30 h", 90.0 },
  { "time/clock-min", TIME, "90:30 min", 90.5 },
  { "time/clock-seconds", TIME, "3:45:12", 225.2 },
  { "temperature/bare", TEMPERATURE, "18", 18.0 },
  { "temperature/c", TEMPERATURE, "18C", 18.0 },
  { "temperature/degree-c", TEMPERATURE, "18 °C", 18.0 },
  { "temperature/degree-c-no-break-space", TEMPERATURE, "18\u00a0°C", 18.0 },
  { "temperature/degree-blank-c", TEMPERATURE, "18° c", 18.0 },
  { "temperature/one-sign-c", TEMPERATURE, "18 ℃", 18.0 },
  { "temperature/f", TEMPERATURE, "68F", 20.0 },
  { "temperature/degree-f", TEMPERATURE, "-40 °F", -40.0 },
  { "temperature/hyphen", TEMPERATURE, "-5", -5.0 },
  { "temperature/minus-sign", TEMPERATURE, "−5", -5.0 },
  { "temperature/minus-sign-unit", TEMPERATURE, "−5 °C", -5.0 },
  { "drink/bare", DRINK, "0,5", 0.5 },
  { "drink/l-per-h", DRINK, "0.5 l/h", 0.5 },
  { "drink/L-per-h", DRINK, "0.5 L/h", 0.5 },
  { "drink/ml-per-h", DRINK, "500 ml/h", 0.5 },
};

typedef struct
{
  const char          *name;
  InstepQuantity       quantity;
  const char          *text;
  int             code;
} Refused;

#define EMPTY   INSTEP_QUANTITY_ERROR_EMPTY
#define NO      INSTEP_QUANTITY_ERROR_NUMBER
#define NO_UNIT INSTEP_QUANTITY_ERROR_UNIT

static const Refused refused[] = {
  { "empty", LENGTH, "", EMPTY },
  { "blanks", LENGTH, " \t\u00a0", EMPTY },
  { "word", LENGTH, "abc", NO },
  { "nan", LENGTH, "nan", NO },
  { "inf", LENGTH, "inf", NO },
  { "negative-infinity", LENGTH, "-inf", NO },
  { "infinity-sign", LENGTH, "∞", NO },
  { "exponent", LENGTH, "1e3", NO },
  { "overflow", LENGTH, "1e999", NO },
  { "hexadecimal", LENGTH, "0x10", NO },
  { "hexadecimal-float", LENGTH, "0x1p3", NO },
  { "sign-alone", LENGTH, "-", NO },
  { "two-signs", LENGTH, "--5", NO },
  { "point-alone", LENGTH, ".", NO },
  { "two-points", LENGTH, "1.2.3", NO },
  { "point-and-comma", LENGTH, "1.000,5", NO },
  { "two-numbers", LENGTH, "268 5", NO },
  { "number-behind-unit", LENGTH, "268 mm 5", NO },
  { "unit-alone", LENGTH, "mm", NO },
  { "by-nothing", LENGTH, "10 1/0 in", NO },
  { "improper-fraction", LENGTH, "10 3/2 in", NO },
  { "fraction-of-decimal", LENGTH, "10.5 1/2 in", NO },
  { "two-fractions", LENGTH, "10 1/2 1/2 in", NO },
  { "clock-length", LENGTH, "5:30", NO },
  { "clock-distance", DISTANCE, "5:30", NO },
  { "clock-three-parts-pace", PACE, "5:30:00", NO },
  { "clock-four-parts", TIME, "1:30:00:00", NO },
  { "clock-one-digit", PACE, "5:3", NO },
  { "clock-three-digits", PACE, "5:300", NO },
  { "clock-sixty", PACE, "5:60", NO },
  { "clock-decimal", PACE, "5.5:30", NO },
  { "clock-decimal-part", PACE, "5:3.", NO },
  { "clock-nothing-behind", PACE, "5:", NO },
  { "too-long", LENGTH,
    "2680000000000000000000000000000000000000000000000000000000000000000000", NO },
  { "not-utf-8", LENGTH, "\xff\xfe", NO },
  { "unknown-unit", LENGTH, "268 foo", NO_UNIT },
  { "rubbish-behind", LENGTH, "268 mm!", NO_UNIT },
  { "unit-twice", LENGTH, "268 mmmm", NO_UNIT },
  { "half-a-unit", LENGTH, "26 c", NO_UNIT },
  { "not-utf-8-behind", LENGTH, "268\xc2", NO_UNIT },
  { "km-of-foot", LENGTH, "10 km", NO_UNIT },
  { "mm-of-run", DISTANCE, "10 mm", NO_UNIT },
  { "km-of-pace", PACE, "5:30 km", NO_UNIT },
  { "minutes-of-pace", PACE, "5 min", NO_UNIT },
  { "pace-of-time", TIME, "60 /km", NO_UNIT },
  { "degrees-alone", TEMPERATURE, "18°", NO_UNIT },
  { "kelvin", TEMPERATURE, "290K", NO_UNIT },
  { "litres-alone", DRINK, "1 l", NO_UNIT },
};

static void
read_value (gconstpointer data)
{
  const Readable *row = data;
  g_autoptr(GError) error = NULL;
  double value = NAN;

  g_assert_true (instep_quantity_parse (row->quantity, row->text, NULL, &value, &error));
  g_assert_no_error (error);
  g_assert_cmpfloat_with_epsilon (value, row->value, 1e-9);
}

static void
refuse_value (gconstpointer data)
{
  const Refused *row = data;
  g_autoptr(GError) error = NULL;
  double value = 17.0;

  g_assert_false (instep_quantity_parse (row->quantity, row->text, NULL, &value, &error));
  g_assert_error (error, INSTEP_QUANTITY_ERROR, row->code);
  g_assert_cmpfloat (value, ==, 17.0);
  g_assert_false (instep_quantity_parse (row->quantity, row->text, NULL, &value, NULL));
}

static void
assert_reads (InstepQuantity     quantity,
              const char        *text,
              const InstepUnits *units,
              double             expected)
{
  double value = NAN;

  g_assert_true (instep_quantity_parse (quantity, text, units, &value, NULL));
  g_assert_cmpfloat_with_epsilon (value, expected, 1e-9);
}

static void
bare_numbers_follow_the_units (void)
{
  const InstepUnits imperial = { INSTEP_LENGTH_IN, INSTEP_DISTANCE_MI, INSTEP_TEMPERATURE_F };
  const InstepUnits centimetres = { .length = INSTEP_LENGTH_CM };

  assert_reads (LENGTH, "10 1/2", &imperial, 266.7);
  assert_reads (LENGTH, "26.8", &centimetres, 268.0);
  assert_reads (DISTANCE, "13.1", &imperial, 21.0824064);
  assert_reads (DISTANCE, "21.1", &centimetres, 21.1);
  assert_reads (PACE, "8:30", &imperial, 5.281655134);
  assert_reads (TEMPERATURE, "68", &imperial, 20.0);
  assert_reads (TIME, "1:30", &imperial, 90.0);
  assert_reads (DRINK, "0.5", &imperial, 0.5);
}

static void
a_unit_outranks_the_units (void)
{
  const InstepUnits imperial = { INSTEP_LENGTH_IN, INSTEP_DISTANCE_MI, INSTEP_TEMPERATURE_F };

  assert_reads (LENGTH, "268 mm", &imperial, 268.0);
  assert_reads (DISTANCE, "10 km", &imperial, 10.0);
  assert_reads (PACE, "5:30 /km", &imperial, 5.5);
  assert_reads (TEMPERATURE, "20 C", &imperial, 20.0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (readable); i++)
    {
      g_autofree char *path = g_strconcat ("/quantity/reads/", readable[i].name, NULL);

      g_test_add_data_func (path, &readable[i], read_value);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/quantity/refuses/", refused[i].name, NULL);

      g_test_add_data_func (path, &refused[i], refuse_value);
    }

  g_test_add_func ("/quantity/bare-numbers-follow-the-units", bare_numbers_follow_the_units);
  g_test_add_func ("/quantity/a-unit-outranks-the-units", a_unit_outranks_the_units);

  return g_test_run ();
}
