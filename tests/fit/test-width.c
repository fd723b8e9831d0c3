/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which fitting a foot asks for.  The expected letters and marks are those of the printed tables:
 * shoe sizes §4, rows 25 and 26, and the sources of its §5.
 */

#include "config.h"

#include "fit/forecast.h"

#include <math.h>

#include "facts-model.h"

static InstepFootWidth
ask_of_breadth (double            length_mm,
                double            breadth_mm,
                InstepWidthLetter shoe)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();

  return instep_foot_width (&tables->widths, length_mm, INSTEP_SAID (breadth_mm), INSTEP_NOT_SAID,
                            INSTEP_SEX_NOT_SAID, shoe);
}

static InstepFootWidth
ask_of_girth (double    length_mm,
              double    girth_mm,
              InstepSex sex)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();

  return instep_foot_width (&tables->widths, length_mm, INSTEP_NOT_SAID, INSTEP_SAID (girth_mm), sex,
                            INSTEP_WIDTH_NOT_SAID);
}

/* Row 26, men's US 9 with a foot of 262 mm: whole millimetres from … to … of each letter. */
static void
printed_letters (void)
{
  static const struct { InstepWidthLetter letter; int from_mm, to_mm; } rows[] = {
    { INSTEP_WIDTH_C, 90, 94 }, { INSTEP_WIDTH_D, 95, 99 }, { INSTEP_WIDTH_E, 100, 104 },
    { INSTEP_WIDTH_2E, 105, 109 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (int breadth_mm = rows[i].from_mm; breadth_mm <= rows[i].to_mm; breadth_mm++)
      {
        InstepFootWidth width = ask_of_breadth (262.0, breadth_mm, INSTEP_WIDTH_NOT_SAID);
        double middle_mm = (rows[i].from_mm + rows[i].to_mm) / 2.0;

        g_assert_true (width.breadth_measured);
        g_assert_cmpint (width.letter.letter, ==, rows[i].letter);
        g_assert_cmpint (width.letter.beyond, ==, INSTEP_WIDTH_INSIDE);
        g_assert_false (width.letter.extended);
        g_assert_cmpfloat_with_epsilon (width.letter.nominal_mm, middle_mm, 1e-9);
        g_assert_cmpfloat_with_epsilon (width.letter.off_mm, breadth_mm - middle_mm, 1e-9);
        g_assert_false (width.shoe_off_mm.said);
      }
}

/* By hand from 97 + 5·k + 3·(L − 262)/(25.4/3). */
typedef struct
{
  const char        *name;
  double             length_mm, breadth_mm;
  InstepWidthLetter  letter;
  gboolean           extended;
  InstepWidthBeyond  beyond;
  double             off_mm;
} LetterRow;

static const LetterRow letter_rows[] = {
  { "a-size-longer", 262.0 + 25.4 / 3.0, 100.0, INSTEP_WIDTH_D, FALSE, INSTEP_WIDTH_INSIDE, 0.0 },
  { "a-size-shorter", 262.0 - 25.4 / 3.0, 99.0, INSTEP_WIDTH_E, FALSE, INSTEP_WIDTH_INSIDE, 0.0 },
  { "example", 268.0, 106.0, INSTEP_WIDTH_E, FALSE, INSTEP_WIDTH_INSIDE, 1.874 },
  { "women", 243.0, 94.0, INSTEP_WIDTH_E, FALSE, INSTEP_WIDTH_INSIDE, -1.268 },
  { "halfway-is-the-wider", 262.0, 99.5, INSTEP_WIDTH_E, FALSE, INSTEP_WIDTH_INSIDE, -2.5 },
  { "just-below-halfway", 262.0, 99.4, INSTEP_WIDTH_D, FALSE, INSTEP_WIDTH_INSIDE, 2.4 },
  { "b", 262.0, 87.0, INSTEP_WIDTH_B, TRUE, INSTEP_WIDTH_INSIDE, 0.0 },
  { "3e", 262.0, 112.0, INSTEP_WIDTH_3E, TRUE, INSTEP_WIDTH_INSIDE, 0.0 },
  { "narrowest", 262.0, 65.0, INSTEP_WIDTH_4A, TRUE, INSTEP_WIDTH_INSIDE, -2.0 },
  { "widest", 262.0, 129.0, INSTEP_WIDTH_6E, TRUE, INSTEP_WIDTH_INSIDE, 2.0 },
  { "broader-than-all", 262.0, 140.0, INSTEP_WIDTH_6E, TRUE, INSTEP_WIDTH_BROADER, 13.0 },
  { "narrower-than-all", 350.0, 60.0, INSTEP_WIDTH_4A, TRUE, INSTEP_WIDTH_NARROWER, -38.181 },
};

static void
letter (gconstpointer data)
{
  const LetterRow *row = data;
  InstepFootWidth width = ask_of_breadth (row->length_mm, row->breadth_mm, INSTEP_WIDTH_NOT_SAID);

  g_assert_cmpint (width.letter.letter, ==, row->letter);
  g_assert_cmpint (width.letter.extended, ==, row->extended);
  g_assert_cmpint (width.letter.beyond, ==, row->beyond);
  g_assert_cmpfloat_with_epsilon (width.letter.off_mm, row->off_mm, 0.0006);
}

/* Breadth less that of the shoe's letter, and that in Brannock widths of 4.76 mm. */
static void
how_far_off_the_shoe_is (void)
{
  InstepFootWidth broad = ask_of_breadth (262.0, 107.0, INSTEP_WIDTH_D);
  InstepFootWidth slim = ask_of_breadth (262.0, 90.0, INSTEP_WIDTH_E);
  InstepFootWidth exact = ask_of_breadth (262.0, 107.0, INSTEP_WIDTH_2E);

  g_assert_true (broad.shoe_off_mm.said);
  g_assert_cmpfloat_with_epsilon (broad.shoe_off_mm.value, 10.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (broad.shoe_off_widths, 2.1008, 1e-4);
  g_assert_cmpfloat_with_epsilon (slim.shoe_off_mm.value, -12.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (slim.shoe_off_widths, -2.5210, 1e-4);
  g_assert_cmpfloat_with_epsilon (exact.shoe_off_mm.value, 0.0, 1e-9);
  g_assert_cmpstr (instep_shoe_width_id (broad.shoe), ==, "too-narrow");
  g_assert_cmpstr (instep_shoe_width_id (slim.shoe), ==, "too-broad");
  g_assert_cmpstr (instep_shoe_width_id (exact.shoe), ==, "fits");
  g_assert_null (instep_shoe_width_id (INSTEP_SHOE_WIDTH_UNKNOWN));
}

/* Row 25 (men, 25.0 cm), the table of a shoe shop for 23.5 cm, and the two examples the sources
 * spell out: 26 cm with 261 mm is a men's EEE, 23 cm with 228 mm a women's E.
 */
static const struct
{
  const char *name;
  InstepSex   sex;
  double      length_mm, girth_mm;
  const char *mark;
} mark_rows[] = {
  { "men-250-e", INSTEP_SEX_MEN, 250, 243, "E" },
  { "men-250-ee", INSTEP_SEX_MEN, 250, 249, "EE" },
  { "men-250-eee", INSTEP_SEX_MEN, 250, 255, "EEE" },
  { "men-250-eeee", INSTEP_SEX_MEN, 250, 261, "EEEE" },
  { "men-260-eee", INSTEP_SEX_MEN, 260, 261, "EEE" },
  { "women-230-e", INSTEP_SEX_WOMEN, 230, 228, "E" },
  { "women-235-a", INSTEP_SEX_WOMEN, 235, 207, "A" },
  { "women-235-b", INSTEP_SEX_WOMEN, 235, 213, "B" },
  { "women-235-c", INSTEP_SEX_WOMEN, 235, 219, "C" },
  { "women-235-d", INSTEP_SEX_WOMEN, 235, 225, "D" },
  { "women-235-e", INSTEP_SEX_WOMEN, 235, 231, "E" },
  { "women-235-ee", INSTEP_SEX_WOMEN, 235, 237, "EE" },
  { "women-235-eee", INSTEP_SEX_WOMEN, 235, 243, "EEE" },
  { "women-235-eeee", INSTEP_SEX_WOMEN, 235, 249, "EEEE" },
  { "men-235-a", INSTEP_SEX_MEN, 235, 210, "A" },
  { "men-235-e", INSTEP_SEX_MEN, 235, 234, "E" },
  { "men-235-eeee", INSTEP_SEX_MEN, 235, 252, "EEEE" },
};

/* A mark spans −3 to +2 mm in whole millimetres. */
static void
mark (gconstpointer data)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  guint i = GPOINTER_TO_UINT (data);

  for (int off_mm = -3; off_mm <= 2; off_mm++)
    {
      InstepFootWidth width = ask_of_girth (mark_rows[i].length_mm, mark_rows[i].girth_mm + off_mm,
                                            mark_rows[i].sex);
      const InstepMarkAsked *asked = mark_rows[i].sex == INSTEP_SEX_MEN ? &width.marks_of_men
                                                                        : &width.marks_of_women;

      g_assert_true (asked->answered);
      g_assert_cmpstr (tables->widths.marks.marks[asked->mark], ==, mark_rows[i].mark);
      g_assert_cmpint (asked->beyond, ==, INSTEP_WIDTH_INSIDE);
      g_assert_cmpfloat_with_epsilon (asked->nominal_mm, mark_rows[i].girth_mm, 1e-9);
      g_assert_cmpfloat_with_epsilon (asked->off_mm, off_mm, 1e-9);
    }
}

/* Tables are in whole millimetres: men's E at 250 mm ends with 245, EE begins with 246. */
static void
marks_between_millimetres (void)
{
  InstepFootWidth below = ask_of_girth (250.0, 245.4, INSTEP_SEX_MEN);
  InstepFootWidth above = ask_of_girth (250.0, 245.6, INSTEP_SEX_MEN);

  g_assert_cmpuint (below.marks_of_men.mark, ==, 4);
  g_assert_cmpuint (above.marks_of_men.mark, ==, 5);
  g_assert_cmpfloat_with_epsilon (above.marks_of_men.off_mm, -3.4, 1e-9);
}

static void
marks_end_at_a_and_g (void)
{
  /* Men at 250 mm: A is 243 − 4·6 = 219, G is 243 + 5·6 = 273. */
  InstepFootWidth slim = ask_of_girth (250.0, 200.0, INSTEP_SEX_MEN);
  InstepFootWidth stout = ask_of_girth (250.0, 300.0, INSTEP_SEX_MEN);

  g_assert_cmpuint (slim.marks_of_men.mark, ==, 0);
  g_assert_cmpint (slim.marks_of_men.beyond, ==, INSTEP_WIDTH_NARROWER);
  g_assert_cmpfloat_with_epsilon (slim.marks_of_men.off_mm, -19.0, 1e-9);
  g_assert_cmpuint (stout.marks_of_men.mark, ==, 9);
  g_assert_cmpint (stout.marks_of_men.beyond, ==, INSTEP_WIDTH_BROADER);
  g_assert_cmpfloat_with_epsilon (stout.marks_of_men.off_mm, 27.0, 1e-9);
}

/* Who is not said to be a man or a woman gets both answers, which are 3 mm apart. */
static void
marks_by_sex (void)
{
  InstepFootWidth men = ask_of_girth (250.0, 246.0, INSTEP_SEX_MEN);
  InstepFootWidth women = ask_of_girth (250.0, 246.0, INSTEP_SEX_WOMEN);
  InstepFootWidth either = ask_of_girth (250.0, 246.0, INSTEP_SEX_NOT_SAID);

  g_assert_true (men.marks_of_men.answered);
  g_assert_false (men.marks_of_women.answered);
  g_assert_false (women.marks_of_men.answered);
  g_assert_true (women.marks_of_women.answered);
  g_assert_cmpuint (either.marks_of_men.mark, ==, men.marks_of_men.mark);
  g_assert_cmpuint (either.marks_of_women.mark, ==, women.marks_of_women.mark);
  g_assert_cmpfloat_with_epsilon (either.marks_of_men.nominal_mm -
                                  either.marks_of_women.nominal_mm +
                                  6.0 * ((int) either.marks_of_women.mark -
                                         (int) either.marks_of_men.mark), 3.0, 1e-9);
}

/* Sizes §5: about 2.65 is standard, about 2.45 wide, below 2.55 try wide. */
static void
ratios (void)
{
  g_assert_false (ask_of_breadth (265.0, 100.0, INSTEP_WIDTH_NOT_SAID).try_wide);
  g_assert_true (ask_of_breadth (245.0, 100.0, INSTEP_WIDTH_NOT_SAID).try_wide);
  g_assert_false (ask_of_breadth (255.0, 100.0, INSTEP_WIDTH_NOT_SAID).try_wide);
  g_assert_true (ask_of_breadth (254.9, 100.0, INSTEP_WIDTH_NOT_SAID).try_wide);
  g_assert_cmpfloat_with_epsilon (ask_of_breadth (265.0, 100.0, INSTEP_WIDTH_NOT_SAID).ratio, 2.65,
                                  1e-12);
}

static void
nothing_measured_answers_nothing (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepFootWidth width = instep_foot_width (&tables->widths, 262.0, INSTEP_NOT_SAID,
                                             INSTEP_NOT_SAID, INSTEP_SEX_MEN, INSTEP_WIDTH_D);

  g_assert_false (width.breadth_measured);
  g_assert_false (width.shoe_off_mm.said);
  g_assert_false (width.marks_of_men.answered);
  g_assert_false (width.marks_of_women.answered);
}

/* In a forecast the estimate of a breadth asks for nothing, and a right foot not measured is the left. */
static void
forecast_asks_with_what_was_measured (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  InstepFitInput input = instep_fit_input_example ();

  input.width = INSTEP_WIDTH_D;
  g_assert_true (instep_forecast (tables, &input, forecast, NULL));
  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    {
      g_assert_false (forecast->feet[side].width.breadth_measured);
      g_assert_false (forecast->feet[side].width.shoe_off_mm.said);
      g_assert_false (forecast->feet[side].width.marks_of_men.answered);
    }

  input.breadth_mm[INSTEP_LEFT] = INSTEP_SAID (106.0);
  input.girth_mm[INSTEP_RIGHT] = INSTEP_SAID (255.0);
  g_assert_true (instep_forecast (tables, &input, forecast, NULL));
  g_assert_cmpint (forecast->feet[INSTEP_LEFT].width.letter.letter, ==, INSTEP_WIDTH_E);
  g_assert_cmpint (forecast->feet[INSTEP_RIGHT].width.letter.letter, ==, INSTEP_WIDTH_2E);
  g_assert_cmpfloat_with_epsilon (forecast->feet[INSTEP_LEFT].width.shoe_off_mm.value, 6.874, 0.0006);
  g_assert_false (forecast->feet[INSTEP_LEFT].width.marks_of_men.answered);
  g_assert_true (forecast->feet[INSTEP_RIGHT].width.marks_of_men.answered);
}

static void
not_a_number_is_refused (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  static const double values[] = { (double) NAN, (double) INFINITY, -(double) INFINITY };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GError) of_girth = NULL;
      InstepFitInput input = instep_fit_input_example ();

      input.breadth_mm[INSTEP_LEFT] = INSTEP_SAID (values[i]);
      g_assert_false (instep_forecast (tables, &input, forecast, &error));
      g_assert_error (error, INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_RANGE);

      input = instep_fit_input_example ();
      input.girth_mm[INSTEP_RIGHT] = INSTEP_SAID (values[i]);
      g_assert_false (instep_forecast (tables, &input, forecast, &of_girth));
      g_assert_error (of_girth, INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_RANGE);
      g_assert_cmpint (forecast->feet[INSTEP_LEFT].width.letter.letter, ==, INSTEP_WIDTH_NOT_SAID);
    }
}

/* Over all lengths and breadths that are allowed. */
static void
properties (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (26);

  for (guint i = 0; i < 20000; i++)
    {
      double length_mm = g_rand_double_range (rand, 180.0, 350.0);
      double breadth_mm = g_rand_double_range (rand, 60.0, 140.0);
      double girth_mm = g_rand_double_range (rand, 150.0, 350.0);
      double more_mm = g_rand_double_range (rand, 0.0, 10.0);
      InstepWidthLetter shoe = g_rand_int_range (rand, INSTEP_WIDTH_4A, INSTEP_N_WIDTH_LETTERS);
      InstepFootWidth width = ask_of_breadth (length_mm, breadth_mm, shoe);
      InstepFootWidth broader = ask_of_breadth (length_mm, breadth_mm + more_mm, shoe);
      InstepFootWidth longer = ask_of_breadth (length_mm + more_mm, breadth_mm, shoe);
      InstepFootWidth around = ask_of_girth (length_mm, girth_mm, INSTEP_SEX_MEN);
      InstepFootWidth more_around = ask_of_girth (length_mm, girth_mm + more_mm, INSTEP_SEX_MEN);

      g_assert_cmpint (broader.letter.letter, >=, width.letter.letter);
      g_assert_cmpfloat (broader.shoe_off_mm.value, >=, width.shoe_off_mm.value);
      g_assert_cmpint (longer.letter.letter, <=, width.letter.letter);
      g_assert_cmpuint (more_around.marks_of_men.mark, >=, around.marks_of_men.mark);
      g_assert_cmpint (width.letter.letter, >=, INSTEP_WIDTH_4A);
      g_assert_cmpint (width.letter.letter, <=, INSTEP_WIDTH_6E);

      /* Nearest: half a letter at most, except beyond the ends. */
      if (width.letter.beyond == INSTEP_WIDTH_INSIDE)
        g_assert_cmpfloat (fabs (width.letter.off_mm), <=, 2.5 + 1e-9);
      else
        g_assert_cmpfloat (fabs (width.letter.off_mm), >=, 2.5 - 1e-9);

      /* A shoe of the very letter that is asked for is off by as much as the letter. */
      if (shoe == width.letter.letter)
        {
          g_assert_cmpfloat_with_epsilon (width.shoe_off_mm.value, width.letter.off_mm, 1e-9);
          g_assert_cmpint (width.shoe == INSTEP_SHOE_WIDTH_FITS, ==,
                           width.letter.beyond == INSTEP_WIDTH_INSIDE);
        }
      else if (width.letter.beyond == INSTEP_WIDTH_INSIDE)
        g_assert_cmpint (width.shoe, ==, width.letter.letter > shoe ? INSTEP_SHOE_WIDTH_TOO_NARROW
                                                                    : INSTEP_SHOE_WIDTH_TOO_BROAD);
      g_assert_cmpint (width.shoe == INSTEP_SHOE_WIDTH_TOO_NARROW &&
                       width.shoe_off_mm.value <= 0.0, ==, FALSE);
    }
}

/* The names of the letters are the ids of the input. */
static void
names_are_ids (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autofree const char **ids = instep_input_field_get_ids (INSTEP_INPUT_SHOE_WIDTH, tables);

  g_assert_null (instep_width_letter_name (INSTEP_WIDTH_NOT_SAID));
  for (InstepWidthLetter i = INSTEP_WIDTH_4A; i < INSTEP_N_WIDTH_LETTERS; i++)
    g_assert_cmpstr (instep_width_letter_name (i), ==, ids[i - INSTEP_WIDTH_4A]);
  g_assert_null (ids[INSTEP_N_WIDTH_LETTERS - INSTEP_WIDTH_4A]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/width/printed-letters", printed_letters);
  for (guint i = 0; i < G_N_ELEMENTS (letter_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/width/letter/", letter_rows[i].name, NULL);

      g_test_add_data_func (path, &letter_rows[i], letter);
    }
  g_test_add_func ("/width/how-far-off-the-shoe-is", how_far_off_the_shoe_is);
  for (guint i = 0; i < G_N_ELEMENTS (mark_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/width/mark/", mark_rows[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), mark);
    }
  g_test_add_func ("/width/marks-between-millimetres", marks_between_millimetres);
  g_test_add_func ("/width/marks-end-at-a-and-g", marks_end_at_a_and_g);
  g_test_add_func ("/width/marks-by-sex", marks_by_sex);
  g_test_add_func ("/width/ratios", ratios);
  g_test_add_func ("/width/nothing-measured-answers-nothing", nothing_measured_answers_nothing);
  g_test_add_func ("/width/forecast-asks-with-what-was-measured", forecast_asks_with_what_was_measured);
  g_test_add_func ("/width/not-a-number-is-refused", not_a_number_is_refused);
  g_test_add_func ("/width/properties", properties);
  g_test_add_func ("/width/names-are-ids", names_are_ids);

  return g_test_run ();
}
