/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Contract §2, "Remedies": which are offered when, what they gain, and whether they are enough. */

#include "config.h"

#include "fit/remedies.h"

#include "facts-model.h"

/* A situation: the room of the left foot, the girth room of both, and what is worn. */
typedef struct
{
  const char         *name;
  const char         *label;
  double              start_mm;
  double              planned_mm;
  InstepMaybe         girth_mm;
  double              sock_mm;
  gboolean            downhill;
  const char         *remedies;      /* kind, toe gain, girth gain, enough */
  gboolean            nothing_to_buy;
} Row;

#define UNSAID { FALSE, 0.0 }

static const Row rows[] = {
  { "all-is-well", "EU 43", 14.0, 12.0, { TRUE, 1.0 }, 0.8, FALSE, "", TRUE },
  { "all-is-well-girth-unknown", "EU 43", 14.0, 12.0, UNSAID, 0.8, FALSE, "", TRUE },
  { "downhill", "EU 43", 14.0, 12.0, { TRUE, 1.0 }, 0.8, TRUE, "heel-lock ? ? ?\n", TRUE },
  { "roomy", "EU 43", 17.0, 15.0, UNSAID, 0.8, FALSE, "heel-lock ? ? ?\n", TRUE },
  { "too-long", "EU 43", 21.0, 19.0, UNSAID, 0.8, FALSE,
    "heel-lock ? ? ?\n"
    "half-size-down EU 42.5 -3.33 -2.50 yes\n", FALSE },
  { "too-long-in-halves-of-the-us", "US M 9", 21.0, 19.0, UNSAID, 0.8, FALSE,
    "heel-lock ? ? ?\n"
    "half-size-down US M 8.5 -4.23 -3.17 yes\n", FALSE },
  { "too-long-and-half-a-size-is-too-much-for-the-girth", "EU 43", 21.0, 19.0, { TRUE, -2.0 }, 0.8,
    FALSE,
    "relace ? ? ?\n"
    "second-insole-out ? ? ?\n"
    "heel-lock ? ? ?\n"
    "thinner-sock 1.60 5.03 yes\n"
    "wider-fitting 0.00 5.00 yes\n"
    "half-size-down EU 42.5 -3.33 -2.50 no\n", FALSE },
  { "adequate", "EU 43", 10.0, 8.0, { TRUE, 1.0 }, 0.8, FALSE,
    "relace ? ? ?\n"
    "thinner-sock 1.60 5.03 yes\n"
    "half-size-up EU 43.5 3.33 2.50 yes\n", TRUE },
  { "tight", "EU 43", 6.0, 4.0, UNSAID, 0.8, FALSE,
    "relace ? ? ?\n"
    "thinner-sock 1.60 5.03 no\n"
    "half-size-up EU 43.5 3.33 2.50 yes\n"
    "recommended-size EU 44 6.67 5.00 yes\n", FALSE },
  { "tight-and-a-sock-is-enough", "EU 43", 7.0, 5.0, UNSAID, 1.6, FALSE,
    "relace ? ? ?\n"
    "thinner-sock 1.60 5.03 yes\n"
    "half-size-up EU 43.5 3.33 2.50 yes\n"
    "recommended-size EU 44 6.67 5.00 yes\n", FALSE },
  { "sock-from-2-to-0.8", "EU 43", 7.0, 5.0, UNSAID, 2.0, FALSE,
    "relace ? ? ?\n"
    "thinner-sock 2.40 7.54 yes\n"
    "half-size-up EU 43.5 3.33 2.50 yes\n"
    "recommended-size EU 44 6.67 5.00 yes\n", FALSE },
  { "no-sock-to-take-off", "EU 43", 6.0, 4.0, UNSAID, 0.0, FALSE,
    "relace ? ? ?\n"
    "half-size-up EU 43.5 3.33 2.50 yes\n"
    "recommended-size EU 44 6.67 5.00 yes\n", FALSE },
  { "snug", "US M 9", 14.0, 12.0, { TRUE, -2.9 }, 0.8, FALSE,
    "relace ? ? ?\n"
    "second-insole-out ? ? ?\n"
    "thinner-sock 1.60 5.03 yes\n"
    "wider-fitting 0.00 4.76 yes\n", TRUE },
  { "girth-at-the-limit", "UK 8", 14.0, 12.0, { TRUE, -4.9 }, 0.8, FALSE,
    "relace ? ? ?\n"
    "second-insole-out ? ? ?\n"
    "thinner-sock 1.60 5.03 yes\n"
    "wider-fitting 0.00 6.00 yes\n", FALSE },
  { "girth-too-tight", "CN 265", 14.0, 12.0, { TRUE, -10.5 }, 0.8, FALSE,
    "relace ? ? ?\n"
    "second-insole-out ? ? ?\n"
    "thinner-sock 1.60 5.03 no\n"
    "wider-fitting 0.00 7.00 no\n", FALSE },
  { "fitting-jp", "JP 26.5", 14.0, 12.0, { TRUE, -9.0 }, 0.0, FALSE,
    "relace ? ? ?\n"
    "second-insole-out ? ? ?\n"
    "wider-fitting 0.00 6.00 yes\n", FALSE },
  { "fitting-kr", "KR 265", 14.0, 12.0, { TRUE, -9.0 }, 0.0, FALSE,
    "relace ? ? ?\n"
    "second-insole-out ? ? ?\n"
    "wider-fitting 0.00 5.00 no\n", FALSE },
  { "both-too-little", "US W 8", 4.0, 2.0, { TRUE, -6.0 }, 0.8, FALSE,
    "relace ? ? ?\n"
    "second-insole-out ? ? ?\n"
    "thinner-sock 1.60 5.03 no\n"
    "wider-fitting 0.00 4.76 no\n"
    "half-size-up US W 8.5 4.23 3.17 no\n"
    "recommended-size US W 9 8.47 6.35 yes\n", FALSE },
  { "no-label", NULL, 6.0, 4.0, UNSAID, 0.8, FALSE,
    "relace ? ? ?\n"
    "thinner-sock 1.60 5.03 no\n"
    "half-size-up ? ? ?\n", FALSE },
  { "no-label-too-long", NULL, 21.0, 19.0, UNSAID, 0.8, FALSE,
    "heel-lock ? ? ?\n"
    "half-size-down ? ? ?\n", FALSE },
  { "no-size-above", "EU 55", 6.0, 4.0, UNSAID, 0.0, FALSE, "relace ? ? ?\n", FALSE },
  { "off-the-grid", "EU 42 2/3", 10.0, 8.0, UNSAID, 0.0, FALSE,
    "relace ? ? ?\n"
    "half-size-up EU 43 2.22 1.67 yes\n", TRUE },
};

static void
append_gain (GString     *text,
             InstepMaybe  gain_mm)
{
  if (gain_mm.said)
    g_string_append_printf (text, " %.2f", gain_mm.value);
  else
    g_string_append (text, " ?");
}

static char *
write_remedies (const InstepRemedy *remedies,
                guint               n_remedies)
{
  static const char * const enough[] = { "?", "no", "yes" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_remedies; i++)
    {
      g_autofree char *label = instep_size_label_to_string (remedies[i].label);

      g_string_append (text, instep_remedy_id (remedies[i].kind));
      if (*label != '\0')
        g_string_append_printf (text, " %s", label);
      append_gain (text, remedies[i].toe_gain_mm);
      append_gain (text, remedies[i].girth_gain_mm);
      g_string_append_printf (text, " %s\n", enough[remedies[i].enough]);
    }

  return g_string_free (text, FALSE);
}

/* Both feet get what @row says, the right one a little more. */
static void
fill_feet (InstepForecast *forecast,
           const Row      *row)
{
  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    {
      InstepFootForecast *foot = &forecast->feet[side];
      double more_mm = side == INSTEP_RIGHT ? 0.1 : 0.0;

      foot->toe.start_mm = row->start_mm + more_mm;
      foot->toe.planned_mm = row->planned_mm + more_mm;
      foot->verdict = instep_toe_verdict (foot->toe.start_mm, foot->toe.planned_mm);

      if (row->girth_mm.said)
        {
          foot->girth.planned_mm = row->girth_mm.value + more_mm;
          foot->girth_verdict = instep_girth_verdict (foot->girth.planned_mm);
        }
    }
}

static void
list_remedies (gconstpointer data)
{
  const Row *row = data;
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  g_autofree char *written = NULL;
  InstepFitInput input = { .downhill = row->downhill };
  InstepSizeTable sizes;
  gboolean nothing_to_buy = !row->nothing_to_buy;

  forecast->sock_mm = row->sock_mm;
  fill_feet (forecast, row);

  if (row->label != NULL)
    g_assert_true (instep_size_label_parse (row->label, &input.label, NULL));

  instep_size_table_init (&sizes, &tables->model, input.label);
  forecast->recommended = instep_size_table_recommend (&sizes, row->planned_mm);
  forecast->n_remedies = instep_list_remedies (tables, &sizes, &input, forecast,
                                               forecast->remedies, &nothing_to_buy);
  written = write_remedies (forecast->remedies, forecast->n_remedies);

  g_assert_cmpstr (written, ==, row->remedies);
  g_assert_cmpint (nothing_to_buy, ==, row->nothing_to_buy);

  for (guint i = 1; i < forecast->n_remedies; i++)
    g_assert_cmpint (forecast->remedies[i - 1].cost, <=, forecast->remedies[i].cost);

  /* A gain leads to so much more room; no gain to nothing that could be said. */
  for (guint i = 0; i < forecast->n_remedies; i++)
    {
      const InstepRemedy *remedy = &forecast->remedies[i];

      g_assert_cmpint (remedy->planned_mm.said, ==, remedy->toe_gain_mm.said);
      if (remedy->planned_mm.said)
        g_assert_cmpfloat_with_epsilon (remedy->planned_mm.value,
                                        row->planned_mm + remedy->toe_gain_mm.value, 1e-9);
    }
}

/* A change is enough when both feet have room, though only one of them is tight. */
static void
enough_asks_both_feet (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  const InstepFitInput input = { .label = { INSTEP_SIZE_EU, 43.0 } };
  InstepSizeTable sizes;
  gboolean nothing_to_buy;

  instep_size_table_init (&sizes, &tables->model, input.label);
  forecast->sock_mm = 0.8;
  forecast->lead = INSTEP_RIGHT;
  forecast->feet[INSTEP_LEFT].toe = (InstepToeRoom) { .start_mm = 12.0, .planned_mm = 10.0 };
  forecast->feet[INSTEP_LEFT].verdict = INSTEP_TOE_GOOD;
  forecast->feet[INSTEP_LEFT].girth.planned_mm = -20.0;
  forecast->feet[INSTEP_LEFT].girth_verdict = INSTEP_GIRTH_TOO_TIGHT;
  forecast->feet[INSTEP_RIGHT].toe = (InstepToeRoom) { .start_mm = 8.0, .planned_mm = 6.0 };
  forecast->feet[INSTEP_RIGHT].verdict = INSTEP_TOE_TIGHT;
  forecast->feet[INSTEP_RIGHT].girth.planned_mm = 1.0;
  forecast->feet[INSTEP_RIGHT].girth_verdict = INSTEP_GIRTH_ENOUGH;

  forecast->n_remedies = instep_list_remedies (tables, &sizes, &input, forecast,
                                               forecast->remedies, &nothing_to_buy);
  g_assert_cmpuint (forecast->n_remedies, >, 3);
  for (guint i = 0; i < forecast->n_remedies; i++)
    g_assert_cmpint (forecast->remedies[i].enough, !=, INSTEP_ENOUGH_YES);
  g_assert_false (nothing_to_buy);
}

/* The verdict's limits are 6.4 and 9.5 mm planned; 15.9 and 19 mm at the start. */
static void
remedies_lead_to_verdicts (void)
{
  static const struct
  {
    double           start_mm, planned_mm;
    InstepToeVerdict with_thin_sock, with_half_a_size_up;     /* 1.60 and 3.33 mm more */
  } cases[] = {
    { 6.0, 4.7, INSTEP_TOE_TIGHT, INSTEP_TOE_ADEQUATE },
    { 6.0, 4.9, INSTEP_TOE_ADEQUATE, INSTEP_TOE_ADEQUATE },
    { 9.0, 8.0, INSTEP_TOE_GOOD, INSTEP_TOE_GOOD },
    { 13.0, 9.0, INSTEP_TOE_GOOD, INSTEP_TOE_ROOMY },
    { 16.0, 9.0, INSTEP_TOE_ROOMY, INSTEP_TOE_TOO_LONG },
  };
  g_autoptr(FactsTables) tables = facts_tables_new ();
  const InstepFitInput input = { .label = { INSTEP_SIZE_EU, 43.0 } };
  InstepSizeTable sizes;
  gboolean nothing_to_buy;

  instep_size_table_init (&sizes, &tables->model, input.label);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);

      forecast->sock_mm = 0.8;
      for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
        forecast->feet[side].toe = (InstepToeRoom) { .start_mm = cases[i].start_mm,
                                                     .planned_mm = cases[i].planned_mm };
      forecast->n_remedies = instep_list_remedies (tables, &sizes, &input, forecast,
                                                   forecast->remedies, &nothing_to_buy);

      for (guint j = 0; j < forecast->n_remedies; j++)
        {
          const InstepRemedy *remedy = &forecast->remedies[j];

          if (remedy->kind == INSTEP_REMEDY_THINNER_SOCK)
            g_assert_cmpint (remedy->verdict, ==, cases[i].with_thin_sock);
          else if (remedy->kind == INSTEP_REMEDY_HALF_SIZE_UP)
            g_assert_cmpint (remedy->verdict, ==, cases[i].with_half_a_size_up);
        }
    }
}

/* Letters are named where a measured foot asks for a wider one than the shoe has, and nowhere else. */
static void
wider_fitting_names_letters (void)
{
  static const struct
  {
    double            left_mm, right_mm;   /* 0: not measured */
    InstepWidthLetter shoe;
    InstepWidthLetter letter;
  } cases[] = {
    { 102.0, 107.0, INSTEP_WIDTH_D, INSTEP_WIDTH_2E },
    { 107.0, 102.0, INSTEP_WIDTH_D, INSTEP_WIDTH_2E },
    { 107.0, 107.0, INSTEP_WIDTH_2E, INSTEP_WIDTH_NOT_SAID },
    { 97.0, 97.0, INSTEP_WIDTH_2E, INSTEP_WIDTH_NOT_SAID },
    { 107.0, 107.0, INSTEP_WIDTH_NOT_SAID, INSTEP_WIDTH_NOT_SAID },
    { 0.0, 0.0, INSTEP_WIDTH_D, INSTEP_WIDTH_NOT_SAID },
    { 0.0, 102.0, INSTEP_WIDTH_D, INSTEP_WIDTH_E },
  };
  g_autoptr(FactsTables) tables = facts_tables_new ();
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      InstepFitInput input = instep_fit_input_example ();
      guint at = 0;

      input.length_mm[INSTEP_LEFT] = input.length_mm[INSTEP_RIGHT] = INSTEP_SAID (262.0);
      input.breadth_mm[INSTEP_LEFT] = (InstepMaybe) { cases[i].left_mm > 0.0, cases[i].left_mm };
      input.breadth_mm[INSTEP_RIGHT] = (InstepMaybe) { cases[i].right_mm > 0.0, cases[i].right_mm };
      input.feel = INSTEP_FEEL_TIGHT;
      input.width = cases[i].shoe;
      g_assert_true (instep_forecast (tables, &input, forecast, NULL));

      while (at < forecast->n_remedies && forecast->remedies[at].kind != INSTEP_REMEDY_WIDER_FITTING)
        at++;
      g_assert_cmpuint (at, <, forecast->n_remedies);
      g_assert_cmpint (forecast->remedies[at].letter, ==, cases[i].letter);
      g_assert_cmpint (forecast->remedies[at].shoe_letter, ==,
                       cases[i].letter != INSTEP_WIDTH_NOT_SAID ? cases[i].shoe
                                                                : INSTEP_WIDTH_NOT_SAID);
    }
}

static void
costs_have_ids (void)
{
  g_assert_cmpstr (instep_cost_id (INSTEP_COST_FREE), ==, "free");
  g_assert_cmpstr (instep_cost_id (INSTEP_COST_SOCK), ==, "sock");
  g_assert_cmpstr (instep_cost_id (INSTEP_COST_SHOE), ==, "shoe");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/remedies/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], list_remedies);
    }

  g_test_add_func ("/remedies/enough-asks-both-feet", enough_asks_both_feet);
  g_test_add_func ("/remedies/lead-to-verdicts", remedies_lead_to_verdicts);
  g_test_add_func ("/remedies/wider-fitting-names-letters", wider_fitting_names_letters);
  g_test_add_func ("/remedies/costs-have-ids", costs_have_ids);

  return g_test_run ();
}
