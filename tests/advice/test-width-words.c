/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Widths in words.  Figures by hand from the rules of shoe sizes §5: a letter is made for
 * 97 + 5·k + 3·(L − 262)/(25.4/3) mm; the middle mark of men is 243 + 0.6·(L − 250) mm around.
 */

#include "config.h"

#include "advice/fit-words.h"
#include "advice/width-words.h"

#include <string.h>

#include "facts-model.h"

#define UNSAID { FALSE, 0.0 }
#define DOUBT "A letter is good to ± 2 mm. Half a size longer, it is about 1.5 mm broader."
#define CONTINUED \
  " Only C to 2E are printed: letters outside are continued by us in the same steps."

typedef struct
{
  const char        *name;
  double             length_mm[INSTEP_N_SIDES];
  InstepMaybe        breadth_mm;
  InstepMaybe        right_breadth_mm;
  InstepSex          sex;
  InstepWidthLetter  shoe;
  const char        *letters[INSTEP_N_SIDES];
  const char        *shoe_words;
  const char        *text;
} LetterCase;

static const LetterCase LETTER_CASES[] = {
  { "too-narrow", { 262.0, 262.0 }, { TRUE, 107.0 }, UNSAID, INSTEP_SEX_MEN, INSTEP_WIDTH_D,
    { "2E", "2E" },
    "shoe too narrow",
    "Each foot, 107.0 mm across: it asks for 2E (107.0 mm at its length). "
    "The shoe’s D is 10.0 mm too narrow for it, about 2.1 Brannock widths.\n" DOUBT },
  { "too-broad", { 262.0, 262.0 }, { TRUE, 91.0 }, UNSAID, INSTEP_SEX_WOMEN, INSTEP_WIDTH_E,
    { "C", "C" },
    "shoe too broad",
    "Each foot, 91.0 mm across: it asks for C (92.0 mm at its length). "
    "The shoe’s E is 11.0 mm too broad for it, about 2.3 Brannock widths.\n" DOUBT },
  { "feet-differ-and-one-lies-between", { 268.0, 266.0 }, { TRUE, 106.0 }, UNSAID, INSTEP_SEX_MEN,
    INSTEP_WIDTH_E, { "E", "2E" },
    "shoe too narrow on the right",
    "Left foot, 106.0 mm across: it asks for E (104.1 mm at its length). "
    "The shoe has that letter.\n"
    "Right foot, 106.0 mm across: it lies between E and 2E, nearer to 2E (108.4 mm at its "
    "length). The shoe’s E is 2.6 mm too narrow for it, about 0.5 Brannock widths.\n" DOUBT },
  { "between-and-broader", { 262.0, 262.0 }, { TRUE, 99.4 }, UNSAID, INSTEP_SEX_MEN,
    INSTEP_WIDTH_D, { "D", "D" },
    "shoe fits",
    "Each foot, 99.4 mm across: it lies between D and E, nearer to D (97.0 mm at its length). "
    "The shoe has that letter.\n" DOUBT },
  { "only-the-right-foot", { 262.0, 262.0 }, UNSAID, { TRUE, 97.0 }, INSTEP_SEX_MEN,
    INSTEP_WIDTH_NOT_SAID, { NULL, "D" },
    NULL,
    "Right foot, 97.0 mm across: it asks for D (97.0 mm at its length).\n"
    "Say the shoe’s letter to learn how far off it is: a men’s shoe without one is usually D.\n"
    DOUBT },
  { "extended-and-a-woman", { 262.0, 262.0 }, { TRUE, 112.0 }, UNSAID, INSTEP_SEX_WOMEN,
    INSTEP_WIDTH_NOT_SAID, { "3E", "3E" },
    NULL,
    "Each foot, 112.0 mm across: it asks for 3E (112.0 mm at its length).\n"
    "Say the shoe’s letter to learn how far off it is: a women’s shoe without one is usually B.\n"
    DOUBT CONTINUED },
  { "extended-shoe", { 262.0, 262.0 }, { TRUE, 97.0 }, UNSAID, INSTEP_SEX_MEN, INSTEP_WIDTH_4E,
    { "D", "D" },
    "shoe too broad",
    "Each foot, 97.0 mm across: it asks for D (97.0 mm at its length). "
    "The shoe’s 4E is 20.0 mm too broad for it, about 4.2 Brannock widths.\n" DOUBT CONTINUED },
  { "beyond-the-widest", { 262.0, 262.0 }, { TRUE, 135.0 }, UNSAID, INSTEP_SEX_NOT_SAID,
    INSTEP_WIDTH_6E, { "over 6E", "over 6E" },
    "shoe too narrow",
    "Each foot, 135.0 mm across: it is broader than any letter. The widest is 6E (127.0 mm at its "
    "length). The shoe’s 6E is 8.0 mm too narrow for it, about 1.7 Brannock widths.\n"
    DOUBT CONTINUED },
  { "beyond-the-narrowest", { 262.0, 262.0 }, { TRUE, 60.0 }, UNSAID, INSTEP_SEX_NOT_SAID,
    INSTEP_WIDTH_NOT_SAID, { "under 4A", "under 4A" },
    NULL,
    "Each foot, 60.0 mm across: it is narrower than any letter. The narrowest is 4A (67.0 mm at its "
    "length).\n"
    "Say the shoe’s letter to learn how far off it is: without one it is usually D for men and B for "
    "women.\n" DOUBT CONTINUED },
};

static InstepForecast *
forecast_width (const InstepFitTables *tables,
                const InstepFitInput  *input)
{
  InstepForecast *forecast = g_new0 (InstepForecast, 1);
  g_autoptr(GError) error = NULL;

  g_assert_true (instep_forecast (tables, input, forecast, &error));
  g_assert_no_error (error);

  return forecast;
}

static InstepFitInput
make_input (const double      length_mm[INSTEP_N_SIDES],
            InstepSex         sex,
            InstepWidthLetter shoe)
{
  InstepFitInput input = instep_fit_input_example ();

  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    input.length_mm[side] = INSTEP_SAID (length_mm[side]);
  input.sex = sex;
  input.width = shoe;

  return input;
}

static void
test_letters (gconstpointer data)
{
  const LetterCase *row = data;
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = make_input (row->length_mm, row->sex, row->shoe);
  g_autofree InstepForecast *forecast = NULL;
  g_autofree char *text = NULL;

  input.breadth_mm[INSTEP_LEFT] = row->breadth_mm;
  input.breadth_mm[INSTEP_RIGHT] = row->right_breadth_mm;
  forecast = forecast_width (tables, &input);
  text = instep_words_width_letters_text (forecast, &input, tables);

  g_assert_cmpstr (text, ==, row->text);
  g_assert_cmpstr (instep_words_width_shoe (forecast), ==, row->shoe_words);
  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    {
      g_autofree char *letter = instep_words_width_letter (&forecast->feet[side].width);

      g_assert_cmpstr (letter, ==, row->letters[side]);
    }
}

/* What the shoe is, told in a few words: 97 mm is a D at 262 mm, 92 mm a C, 102 mm an E. */
static const struct
{
  double      left_mm, right_mm;      /* 0: not measured */
  const char *words;
} SHOE_CASES[] = {
  { 97.0, 97.0, "shoe fits" },
  { 102.0, 107.0, "shoe too narrow" },
  { 87.0, 92.0, "shoe too broad" },
  { 102.0, 97.0, "shoe too narrow on the left" },
  { 97.0, 102.0, "shoe too narrow on the right" },
  { 92.0, 97.0, "shoe too broad on the left" },
  { 97.0, 92.0, "shoe too broad on the right" },
  { 92.0, 102.0, "shoe too narrow for one foot, too broad for the other" },
  { 102.0, 92.0, "shoe too narrow for one foot, too broad for the other" },
  { 0.0, 97.0, "shoe fits on the right" },
  { 0.0, 102.0, "shoe too narrow on the right" },
  { 0.0, 0.0, NULL },
};

static void
test_shoe (void)
{
  static const double length_mm[] = { 262.0, 262.0 };
  g_autoptr(FactsTables) tables = facts_tables_new ();

  for (guint i = 0; i < G_N_ELEMENTS (SHOE_CASES); i++)
    {
      InstepFitInput input = make_input (length_mm, INSTEP_SEX_MEN, INSTEP_WIDTH_D);
      g_autofree InstepForecast *forecast = NULL;
      double left_mm = SHOE_CASES[i].left_mm;
      double right_mm = SHOE_CASES[i].right_mm;

      input.breadth_mm[INSTEP_LEFT] = (InstepMaybe) { left_mm > 0.0, left_mm };
      input.breadth_mm[INSTEP_RIGHT] = (InstepMaybe) { right_mm > 0.0, right_mm };
      forecast = forecast_width (tables, &input);
      g_assert_cmpstr (instep_words_width_shoe (forecast), ==, SHOE_CASES[i].words);
    }
}

typedef struct
{
  const char  *name;
  double       length_mm[INSTEP_N_SIDES];
  InstepMaybe  girth_mm;
  InstepMaybe  right_girth_mm;
  InstepSex    sex;
  const char  *marks[INSTEP_N_SIDES];
  const char  *text;
} MarkCase;

static const MarkCase MARK_CASES[] = {
  { "men", { 250.0, 250.0 }, { TRUE, 255.0 }, UNSAID, INSTEP_SEX_MEN, { "EEE", "EEE" },
    "Each foot, 255.0 mm around the ball: it asks for EEE (252.0–257.0 mm) by the men’s table." },
  { "women-and-feet-that-differ", { 235.0, 240.0 }, { TRUE, 237.0 }, { TRUE, 234.0 },
    INSTEP_SEX_WOMEN, { "EE", "E" },
    "Left foot, 237.0 mm around the ball: it asks for EE (234.0–239.0 mm) by the women’s table.\n"
    "Right foot, 234.0 mm around the ball: it asks for E (231.0–236.0 mm) by the women’s table." },
  /* Men's E at 250 mm is 243, women's EE 240 + 6 = 246. */
  { "not-said", { 250.0, 250.0 }, { TRUE, 244.0 }, UNSAID, INSTEP_SEX_NOT_SAID,
    { "E or EE", "E or EE" },
    "Each foot, 244.0 mm around the ball: it asks for E by the men’s table and for EE by the "
    "women’s." },
  /* Men's EE at 250 mm is 249, women's 246. */
  { "not-said-and-the-same", { 250.0, 250.0 }, { TRUE, 247.0 }, UNSAID, INSTEP_SEX_NOT_SAID,
    { "EE", "EE" },
    "Each foot, 247.0 mm around the ball: it asks for EE by the men’s table and by the women’s." },
  { "beyond-the-widest", { 250.0, 250.0 }, UNSAID, { TRUE, 300.0 }, INSTEP_SEX_MEN, { NULL, "over G" },
    "Right foot, 300.0 mm around the ball: it asks for more than G (270.0–275.0 mm) by the "
    "men’s table." },
  { "beyond-the-narrowest", { 250.0, 250.0 }, { TRUE, 200.0 }, UNSAID, INSTEP_SEX_MEN,
    { "under A", "under A" },
    "Each foot, 200.0 mm around the ball: it asks for less than A (216.0–221.0 mm) by the men’s "
    "table." },
};

static void
test_marks (gconstpointer data)
{
  const MarkCase *row = data;
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = make_input (row->length_mm, row->sex, INSTEP_WIDTH_NOT_SAID);
  g_autofree InstepForecast *forecast = NULL;
  g_autofree char *text = NULL;

  input.girth_mm[INSTEP_LEFT] = row->girth_mm;
  input.girth_mm[INSTEP_RIGHT] = row->right_girth_mm;
  forecast = forecast_width (tables, &input);
  text = instep_words_width_marks_text (forecast, tables);

  g_assert_cmpstr (text, ==, row->text);
  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    {
      g_autofree char *mark = instep_words_width_mark (&forecast->feet[side].width, tables);

      g_assert_cmpstr (mark, ==, row->marks[side]);
    }
}

/* What another source says stands below, in its own words. */
static void
test_conflict (void)
{
  static const double length_mm[] = { 250.0, 250.0 };
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = make_input (length_mm, INSTEP_SEX_MEN, INSTEP_WIDTH_NOT_SAID);
  g_autofree InstepForecast *forecast = NULL;
  g_autofree char *conflict = g_strdup ("Another says otherwise.");
  g_autofree char *text = NULL;

  tables->widths.marks.conflict = conflict;
  input.girth_mm[INSTEP_LEFT] = INSTEP_SAID (243.0);
  forecast = forecast_width (tables, &input);
  text = instep_words_width_marks_text (forecast, tables);

  g_assert_true (g_str_has_suffix (text, "table.\nAnother says otherwise."));
}

/* Length by breadth: 268/106 = 2.528, 266/106 = 2.509, 268/104 = 2.577. */
static const struct
{
  const char  *name;
  InstepMaybe  breadth_mm, right_breadth_mm;
  const char  *ratios[INSTEP_N_SIDES];
  const char  *who;
} RATIO_CASES[] = {
  { "both", { TRUE, 106.0 }, UNSAID, { "2.53", "2.51" }, "Both feet are below: try wide." },
  { "left", { TRUE, 106.0 }, { TRUE, 100.0 }, { "2.53", "2.66" }, "The left foot is below: try wide." },
  { "right", { TRUE, 105.0 }, UNSAID, { "2.55", "2.53" }, "The right foot is below: try wide." },
  { "neither", { TRUE, 100.0 }, UNSAID, { "2.68", "2.66" },
    "Neither foot is below: standard will do by this rule." },
  { "one-measured", UNSAID, { TRUE, 100.0 }, { NULL, "2.66" },
    "The foot that was measured is not below: standard will do by this rule." },
};

static void
test_ratio (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  static const double length_mm[] = { 268.0, 266.0 };
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = make_input (length_mm, INSTEP_SEX_MEN, INSTEP_WIDTH_NOT_SAID);
  g_autofree InstepForecast *forecast = NULL;
  g_autofree char *text = NULL;
  g_autofree char *expected = NULL;

  input.breadth_mm[INSTEP_LEFT] = RATIO_CASES[i].breadth_mm;
  input.breadth_mm[INSTEP_RIGHT] = RATIO_CASES[i].right_breadth_mm;
  forecast = forecast_width (tables, &input);
  text = instep_words_width_ratio_text (forecast, tables);
  expected = g_strconcat ("HOKA’s standard shoes are for feet of about 2.65, its wide ones for about "
                          "2.45; below 2.55 it says to try wide.\n", RATIO_CASES[i].who, NULL);

  g_assert_cmpstr (text, ==, expected);
  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    {
      g_autofree char *ratio = instep_words_width_ratio (&forecast->feet[side].width);

      g_assert_cmpstr (ratio, ==, RATIO_CASES[i].ratios[side]);
    }
}

/* Each system rests on its own sources, and only on those its words use. */
static void
test_sources (void)
{
  static const double length_mm[] = { 262.0, 262.0 };
  static const struct
  {
    InstepWidthSystem system;
    InstepSex         sex;
    InstepWidthLetter shoe;
    const char       *ids;
  } cases[] = {
    { INSTEP_WIDTH_SYSTEM_LETTERS, INSTEP_SEX_MEN, INSTEP_WIDTH_2E, "letter-widths" },
    { INSTEP_WIDTH_SYSTEM_LETTERS, INSTEP_SEX_MEN, INSTEP_WIDTH_D, "letter-widths brannock-widths" },
    { INSTEP_WIDTH_SYSTEM_LETTERS, INSTEP_SEX_MEN, INSTEP_WIDTH_NOT_SAID,
      "letter-widths new-balance-widths" },
    { INSTEP_WIDTH_SYSTEM_MARKS, INSTEP_SEX_MEN, INSTEP_WIDTH_D, "jis-marks" },
    { INSTEP_WIDTH_SYSTEM_MARKS, INSTEP_SEX_WOMEN, INSTEP_WIDTH_D, "jis-women" },
    { INSTEP_WIDTH_SYSTEM_MARKS, INSTEP_SEX_NOT_SAID, INSTEP_WIDTH_D, "jis-marks jis-women" },
    { INSTEP_WIDTH_SYSTEM_RATIO, INSTEP_SEX_MEN, INSTEP_WIDTH_D, "hoka-ratio" },
  };
  g_autoptr(FactsTables) tables = facts_tables_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      InstepFitInput input = make_input (length_mm, cases[i].sex, cases[i].shoe);
      g_autofree InstepForecast *forecast = NULL;
      g_autofree const char **ids = NULL;
      g_autofree char *joined = NULL;

      input.breadth_mm[INSTEP_LEFT] = INSTEP_SAID (107.0);
      forecast = forecast_width (tables, &input);
      ids = instep_words_width_sources (cases[i].system, forecast, &input, tables);
      joined = g_strjoinv (" ", (char **) ids);
      g_assert_cmpstr (joined, ==, cases[i].ids);
    }
}

/* What was only estimated answers nothing, and the words say that measuring would. */
static const struct
{
  const char        *name;
  gboolean           breadth, girth;
  InstepWidthLetter  shoe;
  gboolean           any;
  const char        *missing;
} MISSING_CASES[] = {
  { "nothing-said", FALSE, FALSE, INSTEP_WIDTH_NOT_SAID, FALSE,
    "The breadth of your feet is only estimated from their length. Measure it, and you learn which US "
    "letter they ask for." },
  { "only-the-shoe", FALSE, FALSE, INSTEP_WIDTH_2E, TRUE,
    "The breadth of your feet is only estimated from their length. Measure it, and you learn whether "
    "the shoe’s 2E is the letter they ask for." },
  { "only-the-girth", FALSE, TRUE, INSTEP_WIDTH_NOT_SAID, TRUE,
    "The breadth of your feet is only estimated from their length. Measure it, and you learn which US "
    "letter they ask for." },
  { "only-the-breadth", TRUE, FALSE, INSTEP_WIDTH_NOT_SAID, TRUE,
    "The girth of your feet is only estimated. Measure it around the ball, and you learn which "
    "Japanese mark they ask for." },
  { "all", TRUE, TRUE, INSTEP_WIDTH_D, TRUE, NULL },
};

static void
test_missing (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  static const double length_mm[] = { 268.0, 266.0 };
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFitInput input = make_input (length_mm, INSTEP_SEX_MEN, MISSING_CASES[i].shoe);
  g_autofree InstepForecast *forecast = NULL;
  g_autofree char *missing = NULL;
  g_autofree char *letters = NULL;
  g_autofree char *marks = NULL;
  g_autofree char *ratio = NULL;

  if (MISSING_CASES[i].breadth)
    input.breadth_mm[INSTEP_LEFT] = INSTEP_SAID (104.0);
  if (MISSING_CASES[i].girth)
    input.girth_mm[INSTEP_LEFT] = INSTEP_SAID (250.0);
  forecast = forecast_width (tables, &input);
  missing = instep_words_width_missing (forecast, &input);
  letters = instep_words_width_letters_text (forecast, &input, tables);
  marks = instep_words_width_marks_text (forecast, tables);
  ratio = instep_words_width_ratio_text (forecast, tables);

  g_assert_cmpstr (missing, ==, MISSING_CASES[i].missing);
  g_assert_cmpint (instep_words_width_has_any (forecast, &input), ==, MISSING_CASES[i].any);
  g_assert_cmpint (letters != NULL, ==, MISSING_CASES[i].breadth);
  g_assert_cmpint (ratio != NULL, ==, MISSING_CASES[i].breadth);
  g_assert_cmpint (marks != NULL, ==, MISSING_CASES[i].girth);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (LETTER_CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/width-words/letters/", LETTER_CASES[i].name, NULL);

      g_test_add_data_func (path, &LETTER_CASES[i], test_letters);
    }
  g_test_add_func ("/width-words/shoe", test_shoe);
  for (guint i = 0; i < G_N_ELEMENTS (MARK_CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/width-words/marks/", MARK_CASES[i].name, NULL);

      g_test_add_data_func (path, &MARK_CASES[i], test_marks);
    }
  g_test_add_func ("/width-words/conflict", test_conflict);
  for (guint i = 0; i < G_N_ELEMENTS (RATIO_CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/width-words/ratio/", RATIO_CASES[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_ratio);
    }
  g_test_add_func ("/width-words/sources", test_sources);
  for (guint i = 0; i < G_N_ELEMENTS (MISSING_CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/width-words/missing/", MISSING_CASES[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_missing);
    }

  return g_test_run ();
}
