/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/input-words.h"

/* Two socks and a brand are enough to see that they come from the tables. */
static InstepFitTables *
make_tables (void)
{
  InstepFitTables *tables = g_new0 (InstepFitTables, 1);

  tables->socks = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_sock_free);
  g_ptr_array_add (tables->socks, instep_sock_new ("thin", "thin, technical", 0.8, "heeluxe"));
  g_ptr_array_add (tables->socks, instep_sock_new ("cotton", "cotton", 1.6, "heeluxe"));
  tables->brands = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_brand_free);
  g_ptr_array_add (tables->brands, instep_brand_new ("asics", "ASICS", 1.5, FALSE));

  return tables;
}

static void
free_tables (InstepFitTables *tables)
{
  g_ptr_array_unref (tables->socks);
  g_ptr_array_unref (tables->brands);
  g_free (tables);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepFitTables, free_tables)

typedef struct
{
  const char       *name;
  InstepInputField  field;
  const char       *text;
  InstepInputError  code;
  const char       *words;
} ErrorCase;

#define SIZES "EU 33–55, UK 1–20, US M 2–21, US W 3–22, US W+1 3–22, Mondo 200–380, JP 20–38, " \
              "CN 200–380, KR 200–380"
#define NO_SYSTEM "” does not say which system: write EU 43, UK 8.5, US M 9, US W 8 or Mondo 265."

/* What is allowed is the table of contract §1. */
static const ErrorCase ERRORS[] = {
  { "kilometres-of-foot", INSTEP_INPUT_FOOT_LENGTH, "10 km", INSTEP_INPUT_ERROR_UNIT,
    "“10 km” is not a length. Allowed are 180–350 mm." },
  { "unknown-unit", INSTEP_INPUT_FOOT_LENGTH, "268 parsec", INSTEP_INPUT_ERROR_UNIT,
    "“268 parsec” is not a length. Allowed are 180–350 mm." },
  { "letters", INSTEP_INPUT_FOOT_LENGTH_RIGHT, "long", INSTEP_INPUT_ERROR_UNREADABLE,
    "“long” is not a length. Allowed are 180–350 mm." },
  { "nan", INSTEP_INPUT_FOOT_LENGTH, "nan", INSTEP_INPUT_ERROR_UNREADABLE,
    "“nan” is not a length. Allowed are 180–350 mm." },
  { "negative", INSTEP_INPUT_FOOT_LENGTH, "-268", INSTEP_INPUT_ERROR_RANGE,
    "“-268” is out of range. Allowed are 180–350 mm." },
  { "zero", INSTEP_INPUT_BALL_GIRTH, "0", INSTEP_INPUT_ERROR_RANGE,
    "“0” is out of range. Allowed are 150–350 mm." },
  { "centimetres-as-millimetres", INSTEP_INPUT_FOOT_BREADTH, "10", INSTEP_INPUT_ERROR_RANGE,
    "“10” is out of range. Allowed are 60–140 mm." },
  { "inner-length", INSTEP_INPUT_INNER_LENGTH, "400", INSTEP_INPUT_ERROR_RANGE,
    "“400” is out of range. Allowed are 180–390 mm." },
  { "toe-gap", INSTEP_INPUT_TOE_GAP, "two thumbs", INSTEP_INPUT_ERROR_UNREADABLE,
    "“two thumbs” is not a length. Allowed are 0–60 mm, half-thumb, thumb." },
  { "run-of-nothing", INSTEP_INPUT_DISTANCE, "0", INSTEP_INPUT_ERROR_RANGE,
    "“0” is out of range. Allowed are 0.1–1000 km." },
  { "run-of-10000-km", INSTEP_INPUT_DISTANCE, "10000 km", INSTEP_INPUT_ERROR_RANGE,
    "“10000 km” is out of range. Allowed are 0.1–1000 km." },
  { "distance-in-hours", INSTEP_INPUT_DISTANCE, "2 h", INSTEP_INPUT_ERROR_UNIT,
    "“2 h” is not a distance. Allowed are 0.1–1000 km." },
  { "pace", INSTEP_INPUT_PACE, "1:00", INSTEP_INPUT_ERROR_RANGE,
    "“1:00” is out of range. Allowed are 2:00–30:00 /km." },
  { "time", INSTEP_INPUT_TIME, "soon", INSTEP_INPUT_ERROR_UNREADABLE,
    "“soon” is not a time. Allowed are 1–6000 min." },
  { "temperature", INSTEP_INPUT_TEMPERATURE, "80", INSTEP_INPUT_ERROR_RANGE,
    "“80” is out of range. Allowed are −40 to 50 °C." },
  { "fluid", INSTEP_INPUT_FLUID, "5", INSTEP_INPUT_ERROR_RANGE,
    "“5” is out of range. Allowed are 0–3 L/h." },
  { "fluid-in-km", INSTEP_INPUT_FLUID, "1 km", INSTEP_INPUT_ERROR_UNIT,
    "“1 km” is not an amount of drink in an hour. Allowed are 0–3 L/h." },
  { "sock", INSTEP_INPUT_SOCK, "silk", INSTEP_INPUT_ERROR_UNKNOWN_ID,
    "“silk” is not known. Allowed are thin, cotton." },
  { "sex", INSTEP_INPUT_SEX, "yes", INSTEP_INPUT_ERROR_UNKNOWN_ID,
    "“yes” is not known. Allowed are men, women." },
  { "posture", INSTEP_INPUT_MEASURED, "lying", INSTEP_INPUT_ERROR_UNKNOWN_ID,
    "“lying” is not known. Allowed are standing, one-leg, sitting." },
  { "feel", INSTEP_INPUT_FEEL, "great", INSTEP_INPUT_ERROR_UNKNOWN_ID,
    "“great” is not known. Allowed are loose, comfortable, snug, tight." },
  { "width", INSTEP_INPUT_SHOE_WIDTH, "7E", INSTEP_INPUT_ERROR_UNKNOWN_ID,
    "“7E” is not known. Allowed are 4A, 3A, 2A, A, B, C, D, E, 2E, 3E, 4E, 5E, 6E." },
  { "brand", INSTEP_INPUT_BRAND, "altra", INSTEP_INPUT_ERROR_UNKNOWN_ID,
    "“altra” is not known. Allowed are asics." },
  { "label-without-system", INSTEP_INPUT_SHOE_SIZE, "43", INSTEP_INPUT_ERROR_NO_SYSTEM,
    "“43" NO_SYSTEM },
  { "label-outside", INSTEP_INPUT_SHOE_SIZE, "EU 60", INSTEP_INPUT_ERROR_RANGE,
    "“EU 60” is out of range. Allowed are " SIZES "." },
  { "label-for-kids", INSTEP_INPUT_SHOE_SIZE, "US K 12", INSTEP_INPUT_ERROR_KIDS,
    "“US K 12” is a kids’ size, and only shoes of adults are forecast. Allowed are " SIZES "." },
  { "label-of-letters", INSTEP_INPUT_SHOE_SIZE, "EU big", INSTEP_INPUT_ERROR_UNREADABLE,
    "“EU big” is not a size label. Allowed are " SIZES "." },
  { "switch", INSTEP_INPUT_DOWNHILL, "maybe", INSTEP_INPUT_ERROR_UNREADABLE,
    "“maybe” is not one of the answers. Allowed are yes or no." },
  { "very-long", INSTEP_INPUT_FOOT_LENGTH,
    "one two three four five six seven eight nine ten", INSTEP_INPUT_ERROR_UNREADABLE,
    "“one two three four five six seven eight…” is not a length. Allowed are 180–350 mm." },
  { "not-utf8", INSTEP_INPUT_FOOT_LENGTH, "26\377", INSTEP_INPUT_ERROR_UNIT,
    "“26\357\277\275” is not a length. Allowed are 180–350 mm." },
};

/* From what was typed to the sentence, by the way the form and the command line go. */
static void
test_error (gconstpointer data)
{
  const ErrorCase *row = data;
  g_autoptr(InstepFitTables) tables = make_tables ();
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;
  InstepFitInput input = { 0 };

  g_assert_false (instep_fit_input_set (&input, row->field, row->text, NULL, tables, &error));
  g_assert_error (error, INSTEP_INPUT_ERROR, (int) row->code);

  words = instep_words_input_error (row->field, row->text, error, tables);
  g_assert_cmpstr (words, ==, row->words);
}

typedef struct
{
  const char *name;
  const char *said[8];      /* "field=text" */
  const char *words;
} CheckCase;

static const CheckCase CHECKS[] = {
  { "no-foot", { "shoe-size=EU 43", "time=60" },
    "The length of the foot is needed. Allowed are 180–350 mm." },
  { "no-shoe", { "foot-length=268", "time=60" },
    "One of these is needed: the size label, the length inside the shoe, or the gap at the toes." },
  { "no-run", { "foot-length=268", "shoe-size=EU 43" },
    "The run is needed: a distance with a pace or a time, or a time alone." },
  { "distance-alone", { "foot-length=268", "shoe-size=EU 43", "distance=10" },
    "A distance needs a pace or a time beside it." },
  { "all-three", { "foot-length=268", "shoe-size=EU 43", "distance=10", "pace=6:00", "time=60" },
    "Distance, pace and time cannot stand together: leave one of them out." },
};

static void
test_check (gconstpointer data)
{
  const CheckCase *row = data;
  g_autoptr(InstepFitTables) tables = make_tables ();
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;
  InstepFitInput input = { 0 };
  InstepInputField field;

  for (guint i = 0; row->said[i] != NULL; i++)
    {
      g_auto(GStrv) pair = g_strsplit (row->said[i], "=", 2);

      g_assert_true (instep_fit_input_set (&input, instep_input_field_find (pair[0]), pair[1],
                                           NULL, tables, NULL));
    }
  g_assert_false (instep_fit_input_check (&input, tables, &field, &error));

  words = instep_words_input_error (field, NULL, error, tables);
  g_assert_cmpstr (words, ==, row->words);
}

typedef struct
{
  InstepInputField  field;
  const char       *typed;
  const char       *shown;
} ValueCase;

static const ValueCase VALUES[] = {
  { INSTEP_INPUT_FOOT_LENGTH, "26.8 cm", "268 mm" },
  { INSTEP_INPUT_FOOT_LENGTH_RIGHT, "10 1/2 in", "266.7 mm" },
  { INSTEP_INPUT_FOOT_BREADTH, "101.5", "101.5 mm" },
  { INSTEP_INPUT_FOOT_BREADTH_RIGHT, "", "" },
  { INSTEP_INPUT_BALL_GIRTH, "248", "248 mm" },
  { INSTEP_INPUT_BALL_GIRTH_RIGHT, "249", "249 mm" },
  { INSTEP_INPUT_MEASURED, "one-leg", "one-leg" },
  { INSTEP_INPUT_SEX, "women", "women" },
  { INSTEP_INPUT_SHOE_SIZE, "eu 43,5", "EU 43.5" },
  { INSTEP_INPUT_BRAND, "", "" },
  { INSTEP_INPUT_INNER_LENGTH, "280", "280 mm" },
  { INSTEP_INPUT_TOE_GAP, "thumb", "12.7 mm" },
  { INSTEP_INPUT_SHOE_WIDTH, "2E", "2E" },
  { INSTEP_INPUT_SOCK, "cotton", "cotton" },
  { INSTEP_INPUT_TRIED_ON_IN, "thin", "thin" },
  { INSTEP_INPUT_FEEL, "snug", "snug" },
  { INSTEP_INPUT_DISTANCE, "42.195", "42.195 km" },
  { INSTEP_INPUT_PACE, "5:30", "5:30 /km" },
  { INSTEP_INPUT_TIME, "1:30", "90 min" },
  { INSTEP_INPUT_WALK, "yes", "yes" },
  { INSTEP_INPUT_TEMPERATURE, "-2", "−2 °C" },
  { INSTEP_INPUT_FLUID, "0.5", "0.5 L/h" },
  { INSTEP_INPUT_MEASURED_IN_THE_MORNING, "no", "no" },
  { INSTEP_INPUT_DOWNHILL, "yes", "yes" },
};

/* What is shown can be typed again, and says the same. */
static void
test_value (gconstpointer data)
{
  const ValueCase *row = data;
  g_autoptr(InstepFitTables) tables = make_tables ();
  g_autoptr(GError) error = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *shown_again = NULL;
  InstepFitInput input = { 0 };
  InstepFitInput again = { 0 };

  instep_fit_input_set (&input, row->field, row->typed, NULL, tables, &error);
  g_assert_no_error (error);
  shown = instep_words_input_value (&input, row->field, tables);
  g_assert_cmpstr (shown, ==, row->shown);

  instep_fit_input_set (&again, row->field, shown, NULL, tables, &error);
  g_assert_no_error (error);
  shown_again = instep_words_input_value (&again, row->field, tables);
  g_assert_cmpstr (shown_again, ==, row->shown);
}

/* Every input has its own name, a value that is empty at first, and says what it allows. */
static void
test_every_field (void)
{
  g_autoptr(InstepFitTables) tables = make_tables ();
  InstepFitInput input = { 0 };

  for (guint i = 0; i < INSTEP_N_INPUTS; i++)
    {
      InstepInputField field = (InstepInputField) i;
      const char *name = instep_words_input_name (field);
      g_autofree char *value = instep_words_input_value (&input, field, tables);
      g_autofree char *allowed = instep_words_allowed (field, tables);

      g_assert_cmpstr (name, !=, "");
      g_assert_cmpstr (value, ==, instep_input_field_is_switch (field) ? "no" : "");
      g_assert_cmpstr (allowed, !=, "");
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (name, !=, instep_words_input_name ((InstepInputField) j));
    }
}

/* Every id but those of widths has words that are not the id itself, or no need of any. */
static void
test_ids (void)
{
  g_autoptr(InstepFitTables) tables = make_tables ();

  g_assert_cmpstr (instep_words_input_id (INSTEP_INPUT_MEASURED, "standing", tables), ==,
                   "standing on both feet");
  g_assert_cmpstr (instep_words_input_id (INSTEP_INPUT_MEASURED, "one-leg", tables), ==,
                   "standing on one leg");
  g_assert_cmpstr (instep_words_input_id (INSTEP_INPUT_SEX, "women", tables), ==, "woman");
  g_assert_cmpstr (instep_words_input_id (INSTEP_INPUT_FEEL, "tight", tables), ==, "tight");
  g_assert_cmpstr (instep_words_input_id (INSTEP_INPUT_TOE_GAP, "thumb", tables), ==,
                   "a thumb’s width");
  g_assert_cmpstr (instep_words_input_id (INSTEP_INPUT_SOCK, "thin", tables), ==,
                   "thin, technical");
  g_assert_cmpstr (instep_words_input_id (INSTEP_INPUT_TRIED_ON_IN, "cotton", tables), ==,
                   "cotton");
  g_assert_cmpstr (instep_words_input_id (INSTEP_INPUT_SHOE_WIDTH, "2E", tables), ==, "2E");
  g_assert_cmpstr (instep_words_input_id (INSTEP_INPUT_SOCK, "silk", tables), ==, "silk");
  g_assert_cmpstr (instep_words_input_id (INSTEP_INPUT_BRAND, "asics", tables), ==, "ASICS");
  g_assert_cmpstr (instep_words_input_id (INSTEP_INPUT_BRAND, "altra", tables), ==, "altra");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ERRORS); i++)
    {
      g_autofree char *path = g_strdup_printf ("/input-words/error/%s", ERRORS[i].name);

      g_test_add_data_func (path, &ERRORS[i], test_error);
    }
  for (guint i = 0; i < G_N_ELEMENTS (CHECKS); i++)
    {
      g_autofree char *path = g_strdup_printf ("/input-words/check/%s", CHECKS[i].name);

      g_test_add_data_func (path, &CHECKS[i], test_check);
    }
  for (guint i = 0; i < G_N_ELEMENTS (VALUES); i++)
    {
      g_autofree char *path = g_strdup_printf ("/input-words/value/%s",
                                               instep_input_field_name (VALUES[i].field));

      g_test_add_data_func (path, &VALUES[i], test_value);
    }
  g_test_add_func ("/input-words/every-field", test_every_field);
  g_test_add_func ("/input-words/ids", test_ids);

  return g_test_run ();
}
