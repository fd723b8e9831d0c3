/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/feet-words.h"

/* The runner of the design's picture: 268 and 266 mm in a shoe of 278.63 mm. */
static InstepForecast *
make_forecast (void)
{
  InstepForecast *forecast = g_new0 (InstepForecast, 1);

  forecast->feet[INSTEP_LEFT] = (InstepFootForecast) {
    .length_mm = 268.0,
    .breadth_estimated = TRUE,
    .toe = { .start_mm = 8.50, .end_mm = 8.32, .planned_mm = 6.17, .shop_rule_mm = 4.26 },
  };
  forecast->feet[INSTEP_RIGHT] = (InstepFootForecast) {
    .length_mm = 266.0,
    .breadth_estimated = TRUE,
    .toe = { .start_mm = 10.50, .end_mm = 10.32, .planned_mm = 8.18, .shop_rule_mm = 6.27 },
  };
  forecast->lead = INSTEP_LEFT;

  return forecast;
}

static void
test_words (void)
{
  g_autofree InstepForecast *forecast = make_forecast ();
  g_auto(InstepFeetTexts) texts = { 0 };

  instep_words_feet_init (&texts, forecast);

  g_assert_cmpstr (texts.title, ==, "Your feet in this shoe");
  g_assert_cmpstr (texts.end_of_shoe, ==, "end of shoe");
  g_assert_cmpstr (texts.rooms[INSTEP_FEET_START], ==, "start");
  g_assert_cmpstr (texts.rooms[INSTEP_FEET_PLANNED], ==, "planned");
  g_assert_cmpstr (texts.rooms[INSTEP_FEET_SHOP_RULE], ==, "shop rule");
  g_assert_cmpstr (texts.feet[INSTEP_LEFT].name, ==, "Left: 268 mm foot");
  g_assert_cmpstr (texts.feet[INSTEP_LEFT].rooms[INSTEP_FEET_START], ==, "8.5 mm");
  g_assert_cmpstr (texts.feet[INSTEP_LEFT].rooms[INSTEP_FEET_PLANNED], ==, "6.2 mm");
  g_assert_cmpstr (texts.feet[INSTEP_LEFT].rooms[INSTEP_FEET_SHOP_RULE], ==, "4.3 mm");
  g_assert_null (texts.feet[INSTEP_LEFT].over);
  g_assert_cmpstr (texts.feet[INSTEP_RIGHT].name, ==, "Right: 266 mm foot");
  g_assert_cmpstr (texts.feet[INSTEP_RIGHT].rooms[INSTEP_FEET_SHOP_RULE], ==, "6.3 mm");
}

/* An estimate of either foot is said; where both were measured, only the shoe is guessed. */
static void
test_caption (void)
{
  g_autofree InstepForecast *forecast = make_forecast ();
  g_auto(InstepFeetTexts) one = { 0 }, none = { 0 };

  forecast->feet[INSTEP_LEFT].breadth_estimated = FALSE;
  instep_words_feet_init (&one, forecast);
  g_assert_cmpstr (one.caption, ==, "seen from above; length to scale, width drawn from length");

  forecast->feet[INSTEP_RIGHT].breadth_estimated = FALSE;
  instep_words_feet_init (&none, forecast);
  g_assert_cmpstr (none.caption, ==,
                   "seen from above; feet to scale, the shoe’s width drawn around them");
}

/* What rounds to 0.0 is not said to be over anything. */
static const struct
{
  const char *name;
  double      start_mm, planned_mm;
  const char *over;
} OVERS[] = {
  { "free", 2.0, 0.1, NULL },
  { "touching", 0.0, -0.04, NULL },
  { "reached", 2.0, -0.06, "toes reach the end" },
  { "reached-from-nothing", -0.04, -2.0, "toes reach the end" },
  { "over", -0.06, -2.0, "toes over the end" },
};

static void
test_over (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree InstepForecast *forecast = make_forecast ();
  g_auto(InstepFeetTexts) texts = { 0 };

  forecast->feet[INSTEP_RIGHT].toe.start_mm = OVERS[i].start_mm;
  forecast->feet[INSTEP_RIGHT].toe.planned_mm = OVERS[i].planned_mm;
  instep_words_feet_init (&texts, forecast);

  g_assert_cmpstr (texts.feet[INSTEP_RIGHT].over, ==, OVERS[i].over);
  g_assert_null (texts.feet[INSTEP_LEFT].over);
}

static void
test_told (void)
{
  g_autofree InstepForecast *forecast = make_forecast ();
  g_autofree char *told = instep_words_feet (forecast);

  g_assert_cmpstr (told, ==,
                   "Both feet in this shoe, seen from above. The left foot is 268 mm long. The "
                   "room in front of its toes is 8.5 mm at the start, 6.2 mm planned for the "
                   "tightest moment, and 4.3 mm by the shop rule. The right foot is 266 mm long. "
                   "The room in front of its toes is 10.5 mm at the start, 8.2 mm planned for the "
                   "tightest moment, and 6.3 mm by the shop rule. The left foot has the least "
                   "room: the verdict follows it.");
}

static void
test_told_otherwise (void)
{
  g_autofree InstepForecast *forecast = make_forecast ();
  g_autofree char *right = NULL, *over = NULL, *alike = NULL, *assumed = NULL;

  forecast->lead = INSTEP_RIGHT;
  right = instep_words_feet (forecast);
  g_assert_nonnull (strstr (right, "The right foot has the least room: the verdict follows it."));
  g_assert_null (strstr (right, "over the end"));

  forecast->feet[INSTEP_LEFT].toe.shop_rule_mm = -3.21;
  over = instep_words_feet (forecast);
  g_assert_nonnull (strstr (over, "and −3.2 mm by the shop rule"));
  g_assert_true (g_str_has_suffix (over, "Where the room is below zero, the toes reach over the "
                                         "end of the shoe."));

  forecast->feet[INSTEP_RIGHT] = forecast->feet[INSTEP_LEFT];
  alike = instep_words_feet (forecast);
  g_assert_nonnull (strstr (alike, "Both feet have the same room."));

  forecast->feet[INSTEP_RIGHT].assumed = TRUE;
  assumed = instep_words_feet (forecast);
  g_assert_nonnull (strstr (assumed, "by the shop rule. The right foot is taken to be as long as "
                                     "the left one. Both feet have the same room."));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/feet-words/words", test_words);
  g_test_add_func ("/feet-words/caption", test_caption);
  for (guint i = 0; i < G_N_ELEMENTS (OVERS); i++)
    {
      g_autofree char *path = g_strconcat ("/feet-words/over/", OVERS[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_over);
    }
  g_test_add_func ("/feet-words/told", test_told);
  g_test_add_func ("/feet-words/told-otherwise", test_told_otherwise);

  return g_test_run ();
}
