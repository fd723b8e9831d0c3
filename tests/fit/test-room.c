/* SPDX-License-Identifier: GPL-3.0-or-later */

/* E8, E9, E12, E13 and the chance against swelling and fit. */

#include "config.h"

#include "fit/room.h"

#include "facts-model.h"

static void
worked_example_18 (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();

  g_assert_cmpfloat_with_epsilon (instep_girth_growth_mm (&tables->model, 252.0, 2.951),
                                  3.35, 0.01);
}

/* E8 as in worked example 19: 265 · 0.1 · 0.00506 + 0.4 · 0.632. */
static void
length_grows_by_swelling_and_arch (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();

  g_assert_cmpfloat_with_epsilon (instep_length_growth_mm (&tables->model, 265.0, 0.506,
                                                           0.4 * 0.632),
                                  0.387, 0.001);
}

/* E13 as in worked examples 24 to 26. */
static void
girth_room_is_feel_less_growth_and_sock (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  const InstepFitModel *model = &tables->model;

  g_assert_cmpfloat_with_epsilon (instep_girth_room_mm (model, INSTEP_FEEL_COMFORTABLE, 248.4,
                                                        5.281, 0.0),
                                  -2.90, 0.01);
  g_assert_cmpfloat_with_epsilon (instep_girth_room_mm (model, INSTEP_FEEL_SNUG, 248.4, 5.714, 0.0),
                                  -6.39, 0.01);
  g_assert_cmpfloat_with_epsilon (instep_girth_room_mm (model, INSTEP_FEEL_COMFORTABLE, 248.4,
                                                        5.281, 1.2),
                                  -10.44, 0.01);
}

/* Facts, E13: loose +6, comfortable +3, snug 0, tight −3. */
static void
feel_is_the_room_at_rest (void)
{
  static const double rooms_mm[] = {
    [INSTEP_FEEL_LOOSE] = 6.0,
    [INSTEP_FEEL_COMFORTABLE] = 3.0,
    [INSTEP_FEEL_SNUG] = 0.0,
    [INSTEP_FEEL_TIGHT] = -3.0,
  };
  g_autoptr(FactsTables) tables = facts_tables_new ();

  for (InstepFeel feel = INSTEP_FEEL_LOOSE; feel <= INSTEP_FEEL_TIGHT; feel++)
    g_assert_cmpfloat (instep_girth_room_mm (&tables->model, feel, 250.0, 0.0, 0.0), ==,
                       rooms_mm[feel]);
}

/* The four lines of contract §2, each with its own swelling and arch; 200 · 0.1 / 100 is 0.2. */
static void
lines_take_their_own_swelling_and_arch (void)
{
  const InstepSwellingPoint swelling = {
    .minute = 30.0,
    .percent = 1.0,
    .low_percent = -2.0,
    .high_percent = 4.0,
    .planned_percent = 5.0,
    .arch_share = 0.5,
  };
  g_autoptr(FactsTables) tables = facts_tables_new ();
  InstepRoomPoint room = instep_room_at (&tables->model, 200.0, 10.0, &swelling);

  g_assert_cmpfloat (room.minute, ==, 30.0);
  g_assert_cmpfloat_with_epsilon (room.typical_mm, 10.0 - 0.2 - 0.2, 1e-9);
  g_assert_cmpfloat_with_epsilon (room.planned_mm, 10.0 - 1.0 - 0.55, 1e-9);
  g_assert_cmpfloat_with_epsilon (room.low_mm, 10.0 - 0.8 - 0.55, 1e-9);
  g_assert_cmpfloat_with_epsilon (room.high_mm, 10.0 + 0.4 + 0.15, 1e-9);
}

/* The normal distribution, from any table of it; deviations 3 and 4 make 5. */
static void
chance_is_normal (void)
{
  static const double rooms_and_chances[][2] = {
    { 6.4, 0.5 }, { 11.4, 0.841345 }, { 1.4, 0.158655 }, { 14.6243, 0.95 }, { 16.4, 0.977250 },
    { -1000.0, 0.0 }, { 1000.0, 1.0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rooms_and_chances); i++)
    g_assert_cmpfloat_with_epsilon (instep_chance_of_enough (rooms_and_chances[i][0], 3.0, 4.0),
                                    rooms_and_chances[i][1], 1e-5);
}

static void
assert_falls_under (const double *planned_mm,
                    guint         n_points,
                    InstepMaybe   expected_min)
{
  InstepRoomPoint curve[4] = { 0 };
  InstepMaybe minute;

  for (guint i = 0; i < n_points; i++)
    {
      curve[i].minute = i;
      curve[i].planned_mm = planned_mm[i];
    }
  curve[3].minute = 2.5;

  minute = instep_room_find_under (curve, n_points, 6.0);
  g_assert_cmpint (minute.said, ==, expected_min.said);
  if (expected_min.said)
    g_assert_cmpfloat_with_epsilon (minute.value, expected_min.value, 1e-9);
}

/* Under 6 mm, on straight lines; the last of four points is half a minute after the third. */
static void
falls_under_on_a_straight_line (void)
{
  const double after_three_quarters[] = { 9.0, 5.0, 4.0 };
  const double in_the_last_half[] = { 9.0, 8.0, 7.0, 5.0 };
  const double touches[] = { 9.0, 6.0, 6.0, 6.0 };
  const double touches_and_falls[] = { 9.0, 6.0, 5.0 };
  const double under_from_the_start[] = { 5.999, 5.0 };
  const double at_it_from_the_start[] = { 6.0, 5.0 };

  assert_falls_under (after_three_quarters, 3, INSTEP_SAID (0.75));
  assert_falls_under (in_the_last_half, 4, INSTEP_SAID (2.25));
  assert_falls_under (in_the_last_half, 3, INSTEP_NOT_SAID);
  assert_falls_under (touches, 4, INSTEP_NOT_SAID);
  assert_falls_under (touches_and_falls, 3, INSTEP_SAID (1.0));
  assert_falls_under (under_from_the_start, 2, INSTEP_NOT_SAID);
  assert_falls_under (at_it_from_the_start, 2, INSTEP_SAID (0.0));
  assert_falls_under (under_from_the_start, 1, INSTEP_NOT_SAID);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/room/worked-example-18", worked_example_18);
  g_test_add_func ("/room/length-grows-by-swelling-and-arch", length_grows_by_swelling_and_arch);
  g_test_add_func ("/room/girth-room-is-feel-less-growth-and-sock",
                   girth_room_is_feel_less_growth_and_sock);
  g_test_add_func ("/room/feel-is-the-room-at-rest", feel_is_the_room_at_rest);
  g_test_add_func ("/room/lines-take-their-own-swelling-and-arch",
                   lines_take_their_own_swelling_and_arch);
  g_test_add_func ("/room/chance-is-normal", chance_is_normal);
  g_test_add_func ("/room/falls-under-on-a-straight-line", falls_under_on_a_straight_line);

  return g_test_run ();
}
