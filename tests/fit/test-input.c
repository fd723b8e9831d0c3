/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "fit/input.h"

#include "facts-model.h"

#include <math.h>
#include <string.h>

typedef struct
{
  const char       *name;
  InstepInputField  field;
  const char       *text;
  int               code;
} Refused;

#define UNREADABLE INSTEP_INPUT_ERROR_UNREADABLE
#define UNIT       INSTEP_INPUT_ERROR_UNIT
#define RANGE      INSTEP_INPUT_ERROR_RANGE
#define UNKNOWN_ID INSTEP_INPUT_ERROR_UNKNOWN_ID

static const Refused refused[] = {
  { "length/nan", INSTEP_INPUT_FOOT_LENGTH, "nan", UNREADABLE },
  { "length/inf", INSTEP_INPUT_FOOT_LENGTH, "inf", UNREADABLE },
  { "length/overflow", INSTEP_INPUT_FOOT_LENGTH, "1e999", UNREADABLE },
  { "length/word", INSTEP_INPUT_FOOT_LENGTH, "large", UNREADABLE },
  { "length/no-break-space", INSTEP_INPUT_FOOT_LENGTH, "\u00a0", UNREADABLE },
  { "length/km", INSTEP_INPUT_FOOT_LENGTH, "10 km", UNIT },
  { "length/unknown-unit", INSTEP_INPUT_FOOT_LENGTH, "268 foo", UNIT },
  { "length/negative", INSTEP_INPUT_FOOT_LENGTH, "-5", RANGE },
  { "length/zero", INSTEP_INPUT_FOOT_LENGTH, "0", RANGE },
  { "length/low", INSTEP_INPUT_FOOT_LENGTH, "179.9", RANGE },
  { "length/high", INSTEP_INPUT_FOOT_LENGTH, "350.1", RANGE },
  { "length/centimetres-bare", INSTEP_INPUT_FOOT_LENGTH, "26.8", RANGE },
  { "length/right-low", INSTEP_INPUT_FOOT_LENGTH_RIGHT, "179.9", RANGE },
  { "breadth/low", INSTEP_INPUT_FOOT_BREADTH, "59.9", RANGE },
  { "breadth/high", INSTEP_INPUT_FOOT_BREADTH_RIGHT, "140.1", RANGE },
  { "girth/low", INSTEP_INPUT_BALL_GIRTH, "149.9", RANGE },
  { "girth/high", INSTEP_INPUT_BALL_GIRTH_RIGHT, "350.1", RANGE },
  { "measured/unknown", INSTEP_INPUT_MEASURED, "lying", UNKNOWN_ID },
  { "sex/unknown", INSTEP_INPUT_SEX, "children", UNKNOWN_ID },
  { "shoe/no-system", INSTEP_INPUT_SHOE_SIZE, "43", INSTEP_INPUT_ERROR_NO_SYSTEM },
  { "shoe/no-number", INSTEP_INPUT_SHOE_SIZE, "EU large", UNREADABLE },
  { "shoe/outside", INSTEP_INPUT_SHOE_SIZE, "EU 90", RANGE },
  { "shoe/kids", INSTEP_INPUT_SHOE_SIZE, "US K 12", INSTEP_INPUT_ERROR_KIDS },
  { "shoe/youth", INSTEP_INPUT_SHOE_SIZE, "UK Y 2", INSTEP_INPUT_ERROR_KIDS },
  { "brand/unknown", INSTEP_INPUT_BRAND, "altra", UNKNOWN_ID },
  { "brand/name", INSTEP_INPUT_BRAND, "ASICS", UNKNOWN_ID },
  { "inner-length/high", INSTEP_INPUT_INNER_LENGTH, "390.1", RANGE },
  { "toe-gap/negative", INSTEP_INPUT_TOE_GAP, "-1", RANGE },
  { "toe-gap/high", INSTEP_INPUT_TOE_GAP, "60.1", RANGE },
  { "toe-gap/unknown-word", INSTEP_INPUT_TOE_GAP, "two-thumbs", UNREADABLE },
  { "width/unknown", INSTEP_INPUT_SHOE_WIDTH, "7E", UNKNOWN_ID },
  { "sock/unknown", INSTEP_INPUT_SOCK, "fluffy", UNKNOWN_ID },
  { "tried-on-in/unknown", INSTEP_INPUT_TRIED_ON_IN, "fluffy", UNKNOWN_ID },
  { "feel/unknown", INSTEP_INPUT_FEEL, "fine", UNKNOWN_ID },
  { "distance/zero", INSTEP_INPUT_DISTANCE, "0", RANGE },
  { "distance/high", INSTEP_INPUT_DISTANCE, "10000", RANGE },
  { "distance/mm", INSTEP_INPUT_DISTANCE, "10 mm", UNIT },
  { "pace/fast", INSTEP_INPUT_PACE, "1:59", RANGE },
  { "pace/slow", INSTEP_INPUT_PACE, "30:01", RANGE },
  { "time/low", INSTEP_INPUT_TIME, "0.9", RANGE },
  { "time/high", INSTEP_INPUT_TIME, "6001", RANGE },
  { "walk/other", INSTEP_INPUT_WALK, "1", UNREADABLE },
  { "temperature/low", INSTEP_INPUT_TEMPERATURE, "−40.1", RANGE },
  { "temperature/high", INSTEP_INPUT_TEMPERATURE, "50.1", RANGE },
  { "fluid/negative", INSTEP_INPUT_FLUID, "-0.1", RANGE },
  { "fluid/high", INSTEP_INPUT_FLUID, "3.1", RANGE },
};

static void
refuse_text (gconstpointer data)
{
  const Refused *row = data;
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autoptr(GError) error = NULL;
  InstepFitInput input = instep_fit_input_example ();
  InstepFitInput before;

  memcpy (&before, &input, sizeof input);

  g_assert_false (instep_fit_input_set (&input, row->field, row->text, NULL, tables, &error));
  g_assert_error (error, INSTEP_INPUT_ERROR, row->code);
  g_assert_true (g_str_has_prefix (error->message, instep_input_field_name (row->field)));
  g_assert_cmpmem (&input, sizeof input, &before, sizeof before);
}

static void
set_all (InstepFitInput        *input,
         const InstepFitTables *tables,
         const char * const     texts[INSTEP_N_INPUTS])
{
  for (InstepInputField field = 0; field < INSTEP_N_INPUTS; field++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_true (instep_fit_input_set (input, field, texts[field] != NULL ? texts[field] : "",
                                           NULL, tables, &error));
      g_assert_no_error (error);
    }
}

static void
assert_said (InstepMaybe number,
             double      value)
{
  g_assert_true (number.said);
  g_assert_cmpfloat_with_epsilon (number.value, value, 1e-9);
}

static const char * const full_texts[INSTEP_N_INPUTS] = {
  [INSTEP_INPUT_FOOT_LENGTH] = "26,8 cm",
  [INSTEP_INPUT_FOOT_LENGTH_RIGHT] = "266",
  [INSTEP_INPUT_FOOT_BREADTH] = "101",
  [INSTEP_INPUT_FOOT_BREADTH_RIGHT] = "100",
  [INSTEP_INPUT_BALL_GIRTH] = "250",
  [INSTEP_INPUT_BALL_GIRTH_RIGHT] = "249",
  [INSTEP_INPUT_MEASURED] = "one-leg",
  [INSTEP_INPUT_SEX] = " women ",
  [INSTEP_INPUT_SHOE_SIZE] = "EU 42 2/3",
  [INSTEP_INPUT_BRAND] = "adidas",
  [INSTEP_INPUT_INNER_LENGTH] = "280",
  [INSTEP_INPUT_TOE_GAP] = "half-thumb",
  [INSTEP_INPUT_SHOE_WIDTH] = "2E",
  [INSTEP_INPUT_SOCK] = "hiking",
  [INSTEP_INPUT_TRIED_ON_IN] = "thin",
  [INSTEP_INPUT_FEEL] = "tight",
  [INSTEP_INPUT_DISTANCE] = "13.1mi",
  [INSTEP_INPUT_PACE] = "8:30/mi",
  [INSTEP_INPUT_TIME] = "1:30",
  [INSTEP_INPUT_WALK] = "yes",
  [INSTEP_INPUT_TEMPERATURE] = "68F",
  [INSTEP_INPUT_FLUID] = "0.5",
  [INSTEP_INPUT_MEASURED_IN_THE_MORNING] = "yes",
  [INSTEP_INPUT_DOWNHILL] = "yes",
};

static void
every_field_lands_in_its_member (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = { 0 };

  set_all (&input, tables, full_texts);

  assert_said (input.length_mm[INSTEP_LEFT], 268.0);
  assert_said (input.length_mm[INSTEP_RIGHT], 266.0);
  assert_said (input.breadth_mm[INSTEP_LEFT], 101.0);
  assert_said (input.breadth_mm[INSTEP_RIGHT], 100.0);
  assert_said (input.girth_mm[INSTEP_LEFT], 250.0);
  assert_said (input.girth_mm[INSTEP_RIGHT], 249.0);
  g_assert_cmpint (input.posture, ==, INSTEP_POSTURE_ONE_LEG);
  g_assert_cmpint (input.sex, ==, INSTEP_SEX_WOMEN);
  g_assert_cmpint (input.label.system, ==, INSTEP_SIZE_EU);
  g_assert_cmpfloat_with_epsilon (input.label.number, 128.0 / 3.0, 1e-9);
  assert_said (input.inner_length_mm, 280.0);
  assert_said (input.toe_gap_mm, 6.35);
  g_assert_cmpint (input.width, ==, INSTEP_WIDTH_2E);
  g_assert_true (input.sock_id == g_intern_string ("hiking"));
  g_assert_true (input.tried_on_in_id == g_intern_string ("thin"));
  g_assert_cmpint (input.feel, ==, INSTEP_FEEL_TIGHT);
  assert_said (input.distance_km, 21.0824064);
  assert_said (input.pace_min_per_km, 8.5 / 1.609344);
  assert_said (input.time_min, 90.0);
  g_assert_true (input.walk);
  assert_said (input.temperature_c, 20.0);
  assert_said (input.fluid_l_per_h, 0.5);
  g_assert_true (input.morning);
  g_assert_true (input.downhill);
  g_assert_true (input.brand_id == g_intern_string ("adidas"));
}

static void
empty_text_takes_every_value_back (void)
{
  static const char * const nothing[INSTEP_N_INPUTS] = { NULL };
  const InstepFitInput unsaid = { 0 };
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = { 0 };

  set_all (&input, tables, full_texts);
  set_all (&input, tables, nothing);

  g_assert_false (input.length_mm[INSTEP_LEFT].said);
  g_assert_false (input.toe_gap_mm.said);
  g_assert_false (input.time_min.said);
  g_assert_cmpint (input.posture, ==, unsaid.posture);
  g_assert_cmpint (input.sex, ==, unsaid.sex);
  g_assert_cmpint (input.width, ==, unsaid.width);
  g_assert_cmpint (input.feel, ==, unsaid.feel);
  g_assert_cmpint (input.label.system, ==, INSTEP_SIZE_NONE);
  g_assert_null (input.brand_id);
  g_assert_null (input.sock_id);
  g_assert_null (input.tried_on_in_id);
  g_assert_false (input.walk);
  g_assert_false (input.downhill);
}

static void
limits_are_allowed (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();

  for (InstepInputField field = 0; field < INSTEP_N_INPUTS; field++)
    {
      InstepFitInput input = { 0 };
      InstepQuantity quantity;
      double limits[2];

      if (!instep_input_field_get_quantity (field, &quantity, &limits[0], &limits[1]))
        continue;

      for (guint i = 0; i < 2; i++)
        {
          char text[G_ASCII_DTOSTR_BUF_SIZE];

          g_ascii_formatd (text, sizeof text, "%.1f", limits[i]);
          g_assert_true (instep_fit_input_set (&input, field, text, NULL, tables, NULL));
        }
    }
}

static void
names_find_their_fields (void)
{
  for (InstepInputField field = 0; field < INSTEP_N_INPUTS; field++)
    g_assert_cmpint (instep_input_field_find (instep_input_field_name (field)), ==, field);

  g_assert_cmpint (instep_input_field_find ("foot_length"), ==, INSTEP_N_INPUTS);
  g_assert_cmpint (instep_input_field_find (""), ==, INSTEP_N_INPUTS);
  g_assert_cmpstr (instep_input_field_name (INSTEP_INPUT_MEASURED_IN_THE_MORNING), ==,
                   "measured-in-the-morning");
}

static void
switches_are_three (void)
{
  for (InstepInputField field = 0; field < INSTEP_N_INPUTS; field++)
    {
      gboolean is_switch = field == INSTEP_INPUT_WALK ||
                           field == INSTEP_INPUT_MEASURED_IN_THE_MORNING ||
                           field == INSTEP_INPUT_DOWNHILL;

      g_assert_cmpint (instep_input_field_is_switch (field), ==, is_switch);
    }
}

typedef struct
{
  const char       *name;
  InstepInputField  field;
  const char       *ids;      /* joined, or NULL */
} Ids;

static const Ids ids_of_fields[] = {
  { "measured", INSTEP_INPUT_MEASURED, "standing one-leg sitting" },
  { "sex", INSTEP_INPUT_SEX, "men women" },
  { "sock", INSTEP_INPUT_SOCK, "none nylon thin cotton cushioned hiking wool" },
  { "tried-on-in", INSTEP_INPUT_TRIED_ON_IN, "none nylon thin cotton cushioned hiking wool" },
  { "feel", INSTEP_INPUT_FEEL, "loose comfortable snug tight" },
  { "shoe-width", INSTEP_INPUT_SHOE_WIDTH, "4A 3A 2A A B C D E 2E 3E 4E 5E 6E" },
  { "toe-gap", INSTEP_INPUT_TOE_GAP, "half-thumb thumb" },
  { "foot-length", INSTEP_INPUT_FOOT_LENGTH, NULL },
  { "shoe-size", INSTEP_INPUT_SHOE_SIZE, NULL },
  { "brand", INSTEP_INPUT_BRAND, "adidas asics nike salomon" },
  { "walk", INSTEP_INPUT_WALK, NULL },
};

static void
list_and_take_ids (gconstpointer data)
{
  const Ids *row = data;
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autofree const char **ids = instep_input_field_get_ids (row->field, tables);
  g_autofree char *joined = NULL;

  if (row->ids == NULL)
    {
      g_assert_null (ids);
      return;
    }

  joined = g_strjoinv (" ", (char **) ids);
  g_assert_cmpstr (joined, ==, row->ids);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      InstepFitInput input = { 0 };

      g_assert_true (instep_fit_input_set (&input, row->field, ids[i], NULL, tables, NULL));
    }
}

/* Contract §1: half a thumb is 6.35 mm and a thumb 12.7 mm, or any number. */
static void
toe_gap_takes_words_and_numbers (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = { 0 };

  g_assert_true (instep_fit_input_set (&input, INSTEP_INPUT_TOE_GAP, "thumb", NULL, tables, NULL));
  assert_said (input.toe_gap_mm, 12.7);
  g_assert_true (instep_fit_input_set (&input, INSTEP_INPUT_TOE_GAP, "11", NULL, tables, NULL));
  assert_said (input.toe_gap_mm, 11.0);
}

static void
bare_numbers_follow_the_units (void)
{
  const InstepUnits inches = { .length = INSTEP_LENGTH_IN };
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = { 0 };

  g_assert_true (instep_fit_input_set (&input, INSTEP_INPUT_FOOT_LENGTH, "10 1/2", &inches, tables,
                                       NULL));
  assert_said (input.length_mm[INSTEP_LEFT], 266.7);
}

/* What the check refuses, as a change to the example runner. */
static void
refuse_in_check (InstepFitInput    input,
                 InstepInputField  expected_field,
                 int               code)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autoptr(GError) error = NULL;
  InstepInputField field = INSTEP_N_INPUTS;

  g_assert_false (instep_fit_input_check (&input, tables, &field, &error));
  g_assert_error (error, INSTEP_INPUT_ERROR, code);
  g_assert_cmpint (field, ==, expected_field);
  g_assert_false (instep_fit_input_check (&input, tables, NULL, NULL));
}

static void
accept_in_check (InstepFitInput input)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autoptr(GError) error = NULL;
  InstepInputField field = INSTEP_N_INPUTS;

  g_assert_true (instep_fit_input_check (&input, tables, &field, &error));
  g_assert_no_error (error);
  g_assert_cmpint (field, ==, INSTEP_N_INPUTS);
}

static void
check_names_what_is_missing (void)
{
  InstepFitInput input = { 0 };

  refuse_in_check (input, INSTEP_INPUT_FOOT_LENGTH, INSTEP_INPUT_ERROR_MISSING);

  input.length_mm[INSTEP_RIGHT] = INSTEP_SAID (266.0);
  refuse_in_check (input, INSTEP_INPUT_FOOT_LENGTH, INSTEP_INPUT_ERROR_MISSING);

  input.length_mm[INSTEP_LEFT] = INSTEP_SAID (268.0);
  refuse_in_check (input, INSTEP_INPUT_SHOE_SIZE, INSTEP_INPUT_ERROR_MISSING);

  input.toe_gap_mm = INSTEP_SAID (12.7);
  refuse_in_check (input, INSTEP_INPUT_DISTANCE, INSTEP_INPUT_ERROR_MISSING);

  input.pace_min_per_km = INSTEP_SAID (5.5);
  refuse_in_check (input, INSTEP_INPUT_DISTANCE, INSTEP_INPUT_ERROR_MISSING);

  input.pace_min_per_km = INSTEP_NOT_SAID;
  input.distance_km = INSTEP_SAID (21.1);
  refuse_in_check (input, INSTEP_INPUT_PACE, INSTEP_INPUT_ERROR_MISSING);

  input.time_min = INSTEP_SAID (116.0);
  accept_in_check (input);
}

/* Contract §1: distance with pace or time, or time alone; all three are bad use. */
static void
check_knows_the_ways_to_say_a_run (void)
{
  InstepFitInput input = instep_fit_input_example ();

  accept_in_check (input);

  input.time_min = INSTEP_SAID (116.0);
  refuse_in_check (input, INSTEP_INPUT_TIME, INSTEP_INPUT_ERROR_EXCLUDED);

  input.pace_min_per_km = INSTEP_NOT_SAID;
  accept_in_check (input);

  input.distance_km = INSTEP_NOT_SAID;
  accept_in_check (input);

  input.pace_min_per_km = INSTEP_SAID (5.5);
  refuse_in_check (input, INSTEP_INPUT_DISTANCE, INSTEP_INPUT_ERROR_MISSING);
}

static void
check_looks_at_every_number_again (void)
{
  static const double wrong[] = { NAN, INFINITY, -INFINITY, -1e6, 1e6 };
  static const struct
  {
    InstepInputField field;
    gsize            offset;
  } numbers[] = {
    { INSTEP_INPUT_FOOT_LENGTH, G_STRUCT_OFFSET (InstepFitInput, length_mm[INSTEP_LEFT]) },
    { INSTEP_INPUT_FOOT_LENGTH_RIGHT, G_STRUCT_OFFSET (InstepFitInput, length_mm[INSTEP_RIGHT]) },
    { INSTEP_INPUT_FOOT_BREADTH, G_STRUCT_OFFSET (InstepFitInput, breadth_mm[INSTEP_LEFT]) },
    { INSTEP_INPUT_BALL_GIRTH_RIGHT, G_STRUCT_OFFSET (InstepFitInput, girth_mm[INSTEP_RIGHT]) },
    { INSTEP_INPUT_INNER_LENGTH, G_STRUCT_OFFSET (InstepFitInput, inner_length_mm) },
    { INSTEP_INPUT_TOE_GAP, G_STRUCT_OFFSET (InstepFitInput, toe_gap_mm) },
    { INSTEP_INPUT_DISTANCE, G_STRUCT_OFFSET (InstepFitInput, distance_km) },
    { INSTEP_INPUT_PACE, G_STRUCT_OFFSET (InstepFitInput, pace_min_per_km) },
    { INSTEP_INPUT_TIME, G_STRUCT_OFFSET (InstepFitInput, time_min) },
    { INSTEP_INPUT_TEMPERATURE, G_STRUCT_OFFSET (InstepFitInput, temperature_c) },
    { INSTEP_INPUT_FLUID, G_STRUCT_OFFSET (InstepFitInput, fluid_l_per_h) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (wrong); j++)
      {
        InstepFitInput input = instep_fit_input_example ();

        G_STRUCT_MEMBER (InstepMaybe, &input, numbers[i].offset) = INSTEP_SAID (wrong[j]);
        refuse_in_check (input, numbers[i].field, INSTEP_INPUT_ERROR_RANGE);
      }
}

static void
check_looks_at_every_other_value_again (void)
{
  InstepFitInput input = instep_fit_input_example ();

  input.label.number = NAN;
  refuse_in_check (input, INSTEP_INPUT_SHOE_SIZE, INSTEP_INPUT_ERROR_RANGE);

  input.label = (InstepSizeLabel) { INSTEP_SIZE_EU, 55.5 };
  refuse_in_check (input, INSTEP_INPUT_SHOE_SIZE, INSTEP_INPUT_ERROR_RANGE);

  input.label = (InstepSizeLabel) { INSTEP_SIZE_US_KIDS, 12.0 };
  refuse_in_check (input, INSTEP_INPUT_SHOE_SIZE, INSTEP_INPUT_ERROR_KIDS);

  input.label = (InstepSizeLabel) { INSTEP_N_SIZE_SYSTEMS, 12.0 };
  refuse_in_check (input, INSTEP_INPUT_SHOE_SIZE, INSTEP_INPUT_ERROR_NO_SYSTEM);

  input = instep_fit_input_example ();
  input.sock_id = "fluffy";
  refuse_in_check (input, INSTEP_INPUT_SOCK, INSTEP_INPUT_ERROR_UNKNOWN_ID);

  input = instep_fit_input_example ();
  input.tried_on_in_id = "fluffy";
  refuse_in_check (input, INSTEP_INPUT_TRIED_ON_IN, INSTEP_INPUT_ERROR_UNKNOWN_ID);

  input = instep_fit_input_example ();
  input.brand_id = "altra";
  refuse_in_check (input, INSTEP_INPUT_BRAND, INSTEP_INPUT_ERROR_UNKNOWN_ID);

  input = instep_fit_input_example ();
  input.feel = INSTEP_FEEL_TIGHT + 1;
  refuse_in_check (input, INSTEP_INPUT_FEEL, INSTEP_INPUT_ERROR_RANGE);
}

/* The label belongs to the table that answers, whichever of the two was said first. */
static void
check_looks_labels_up (void)
{
  static const struct
  {
    const char       *brand;
    const char       *label;
    InstepSex         sex;
    InstepInputField  field;
    int               code;       /* -1: nothing is wrong */
  } rows[] = {
    { "asics", "EU 43.5", INSTEP_SEX_NOT_SAID, INSTEP_N_INPUTS, -1 },
    { "asics", "EU 43", INSTEP_SEX_NOT_SAID, INSTEP_INPUT_SHOE_SIZE, INSTEP_INPUT_ERROR_NOT_PRINTED },
    { "asics", "Mondo 265", INSTEP_SEX_NOT_SAID, INSTEP_INPUT_SHOE_SIZE, INSTEP_INPUT_ERROR_NO_COLUMN },
    { "asics", "EU 43.5", INSTEP_SEX_WOMEN, INSTEP_INPUT_SHOE_SIZE, INSTEP_INPUT_ERROR_NO_CHART },
    { "nike", "EU 40", INSTEP_SEX_NOT_SAID, INSTEP_INPUT_SEX, INSTEP_INPUT_ERROR_SEX_NEEDED },
    { "nike", "EU 40", INSTEP_SEX_WOMEN, INSTEP_N_INPUTS, -1 },
    { "adidas", "EU 27", INSTEP_SEX_MEN, INSTEP_INPUT_SHOE_SIZE, INSTEP_INPUT_ERROR_KIDS },
    { "adidas", "EU 55 2/3", INSTEP_SEX_MEN, INSTEP_N_INPUTS, -1 },
    { NULL, "EU 55 2/3", INSTEP_SEX_MEN, INSTEP_INPUT_SHOE_SIZE, INSTEP_INPUT_ERROR_RANGE },
  };
  g_autoptr(FactsTables) tables = facts_tables_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      InstepFitInput input = instep_fit_input_example ();

      input.sex = rows[i].sex;
      g_assert_true (instep_fit_input_set (&input, INSTEP_INPUT_SHOE_SIZE, rows[i].label, NULL,
                                           tables, NULL));
      if (rows[i].brand != NULL)
        g_assert_true (instep_fit_input_set (&input, INSTEP_INPUT_BRAND, rows[i].brand, NULL, tables,
                                             NULL));

      if (rows[i].code < 0)
        g_assert_true (instep_fit_input_check (&input, tables, NULL, NULL));
      else
        refuse_in_check (input, rows[i].field, rows[i].code);
    }
}

/* A few points are no table: the generic one answers. */
static void
check_lets_the_generic_table_answer (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = instep_fit_input_example ();

  g_ptr_array_add (tables->brands, instep_brand_new ("brooks", "Brooks", 1.5, TRUE));
  input.brand_id = g_intern_string ("brooks");
  g_assert_true (instep_fit_input_check (&input, tables, NULL, NULL));

  input.label.number = NAN;
  g_assert_false (instep_fit_input_check (&input, tables, NULL, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/input/refuses/", refused[i].name, NULL);

      g_test_add_data_func (path, &refused[i], refuse_text);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (ids_of_fields); i++)
    {
      g_autofree char *path = g_strconcat ("/input/ids/", ids_of_fields[i].name, NULL);

      g_test_add_data_func (path, &ids_of_fields[i], list_and_take_ids);
    }

  g_test_add_func ("/input/every-field-lands-in-its-member", every_field_lands_in_its_member);
  g_test_add_func ("/input/empty-text-takes-every-value-back", empty_text_takes_every_value_back);
  g_test_add_func ("/input/limits-are-allowed", limits_are_allowed);
  g_test_add_func ("/input/names-find-their-fields", names_find_their_fields);
  g_test_add_func ("/input/switches-are-three", switches_are_three);
  g_test_add_func ("/input/toe-gap-takes-words-and-numbers", toe_gap_takes_words_and_numbers);
  g_test_add_func ("/input/bare-numbers-follow-the-units", bare_numbers_follow_the_units);
  g_test_add_func ("/input/check/names-what-is-missing", check_names_what_is_missing);
  g_test_add_func ("/input/check/knows-the-ways-to-say-a-run", check_knows_the_ways_to_say_a_run);
  g_test_add_func ("/input/check/looks-at-every-number-again", check_looks_at_every_number_again);
  g_test_add_func ("/input/check/looks-at-every-other-value-again",
                   check_looks_at_every_other_value_again);

  g_test_add_func ("/input/check/looks-labels-up", check_looks_labels_up);
  g_test_add_func ("/input/check/lets-the-generic-table-answer", check_lets_the_generic_table_answer);

  return g_test_run ();
}
