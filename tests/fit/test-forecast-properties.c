/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds for every runner, tried on random ones. */

#include "config.h"

#include "fit/forecast.h"
#include "fit/remedy-trial.h"

#include "facts-model.h"

#include <math.h>

#define N_RUNNERS 2000
#define SEED      26

typedef struct
{
  FactsTables    *tables;
  GRand          *rand;
  InstepForecast *one;
  InstepForecast *other;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->tables = facts_tables_new ();
  fixture->rand = g_rand_new_with_seed (SEED);
  fixture->one = g_new0 (InstepForecast, 1);
  fixture->other = g_new0 (InstepForecast, 1);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  facts_tables_free (fixture->tables);
  g_rand_free (fixture->rand);
  g_free (fixture->one);
  g_free (fixture->other);
}

static InstepMaybe
say_sometimes (GRand  *rand,
               double  lowest,
               double  highest)
{
  double value = g_rand_double_range (rand, lowest, highest);

  return g_rand_boolean (rand) ? INSTEP_SAID (value) : INSTEP_NOT_SAID;
}

static const char *
pick_sock (const Fixture *fixture)
{
  guint i = (guint) g_rand_int_range (fixture->rand, 0, (gint32) fixture->tables->socks->len);
  const InstepSock *sock = g_ptr_array_index (fixture->tables->socks, i);

  return sock->id;
}

/* A size of a random system, not always one of its table. */
static InstepSizeLabel
pick_label (GRand *rand)
{
  InstepSizeLabel label = { g_rand_int_range (rand, INSTEP_SIZE_EU, INSTEP_SIZE_KR + 1), 0.0 };
  double lowest, highest;

  instep_size_system_get_range (label.system, &lowest, &highest);
  label.number = g_rand_double_range (rand, lowest, highest);
  if (g_rand_boolean (rand))
    label.number = round (label.number / instep_size_system_get_step (label.system)) *
                   instep_size_system_get_step (label.system);

  return label;
}

static void
pick_run (InstepFitInput *input,
          GRand          *rand)
{
  switch (g_rand_int_range (rand, 0, 3))
    {
    case 0:
      input->time_min = INSTEP_SAID (g_rand_double_range (rand, 1.0, 900.0));
      break;

    case 1:
      input->distance_km = INSTEP_SAID (g_rand_double_range (rand, 0.1, 100.0));
      input->time_min = INSTEP_SAID (g_rand_double_range (rand, 1.0, 900.0));
      break;

    default:
      input->distance_km = INSTEP_SAID (g_rand_double_range (rand, 0.1, 100.0));
      input->pace_min_per_km = INSTEP_SAID (g_rand_double_range (rand, 2.0, 30.0));
      break;
    }
}

static InstepFitInput
pick_runner (const Fixture *fixture)
{
  GRand *rand = fixture->rand;
  InstepFitInput input = {
    .length_mm = { INSTEP_SAID (g_rand_double_range (rand, 180.0, 350.0)),
                   say_sometimes (rand, 180.0, 350.0) },
    .breadth_mm = { say_sometimes (rand, 60.0, 140.0), say_sometimes (rand, 60.0, 140.0) },
    .girth_mm = { say_sometimes (rand, 150.0, 350.0), say_sometimes (rand, 150.0, 350.0) },
    .posture = g_rand_int_range (rand, 0, INSTEP_POSTURE_SITTING + 1),
    .sex = g_rand_int_range (rand, 0, INSTEP_SEX_WOMEN + 1),
    .label = pick_label (rand),
    .inner_length_mm = say_sometimes (rand, 180.0, 390.0),
    .toe_gap_mm = say_sometimes (rand, 0.0, 60.0),
    .sock_id = pick_sock (fixture),
    .tried_on_in_id = pick_sock (fixture),
    .feel = g_rand_int_range (rand, 0, INSTEP_FEEL_TIGHT + 1),
    .walk = g_rand_boolean (rand),
    .temperature_c = say_sometimes (rand, -40.0, 50.0),
    .fluid_l_per_h = say_sometimes (rand, 0.0, 3.0),
    .morning = g_rand_boolean (rand),
    .downhill = g_rand_boolean (rand),
  };

  pick_run (&input, rand);

  return input;
}

static void
forecast (const Fixture        *fixture,
          const InstepFitInput *input,
          InstepForecast       *answer)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (instep_forecast (fixture->tables, input, answer, &error));
  g_assert_no_error (error);
}

static void
assert_lines_in_order (const InstepForecast *answer)
{
  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    for (guint i = 0; i < answer->n_points; i++)
      {
        const InstepRoomPoint *point = &answer->curve[side][i];

        g_assert_cmpfloat (point->planned_mm, <=, point->low_mm);
        g_assert_cmpfloat (point->low_mm, <=, point->typical_mm);
        g_assert_cmpfloat (point->typical_mm, <=, point->high_mm);
        g_assert_true (isfinite (point->planned_mm) && isfinite (point->high_mm) &&
                       isfinite (point->shop_rule_mm));
        if (i > 0)
          {
            g_assert_cmpfloat (point->minute, >, point[-1].minute);
            g_assert_cmpfloat (point->planned_mm, <, point[-1].planned_mm);
          }
      }
}

/* The planned room at the end is the lowest of the run; contract §2. */
static void
lines_keep_their_order (Fixture       *fixture,
                        gconstpointer  data)
{
  for (guint i = 0; i < N_RUNNERS; i++)
    {
      InstepFitInput input = pick_runner (fixture);

      forecast (fixture, &input, fixture->one);
      assert_lines_in_order (fixture->one);
    }
}

/* The numbers of a foot are those of its curve, and its verdicts those of its numbers. */
static void
feet_agree_with_their_curves (Fixture       *fixture,
                              gconstpointer  data)
{
  for (guint i = 0; i < N_RUNNERS; i++)
    {
      InstepFitInput input = pick_runner (fixture);

      forecast (fixture, &input, fixture->one);
      for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
        {
          const InstepFootForecast *foot = &fixture->one->feet[side];
          const InstepRoomPoint *curve = fixture->one->curve[side];
          const InstepRoomPoint *end = &curve[fixture->one->n_points - 1];

          g_assert_cmpfloat (end->minute, ==, fixture->one->end_min);
          g_assert_cmpfloat (foot->toe.start_mm, ==, curve[0].typical_mm);
          g_assert_cmpfloat (foot->toe.end_mm, ==, end->typical_mm);
          g_assert_cmpfloat (foot->toe.planned_mm, ==, end->planned_mm);
          g_assert_cmpint (foot->verdict, ==,
                           instep_toe_verdict (foot->toe.start_mm, foot->toe.planned_mm));
          g_assert_cmpfloat (foot->toe.planned_mm, >=,
                             fixture->one->feet[fixture->one->lead].toe.planned_mm);
          g_assert_cmpfloat (foot->chance_enough, >=, fixture->one->chance_enough);
        }
    }
}

/* There is enough before the minute that is said, and too little after it. */
static void
too_little_is_timed (Fixture       *fixture,
                     gconstpointer  data)
{
  for (guint i = 0; i < N_RUNNERS; i++)
    {
      InstepFitInput input = pick_runner (fixture);
      const InstepFootForecast *foot = &fixture->one->feet[INSTEP_LEFT];
      const InstepRoomPoint *curve = fixture->one->curve[INSTEP_LEFT];

      input.inner_length_mm = INSTEP_SAID (input.length_mm[INSTEP_LEFT].value + 10.0);
      forecast (fixture, &input, fixture->one);
      g_assert_cmpint (foot->under_limit_min.said, ==, foot->toe.start_mm >= INSTEP_TOE_ENOUGH_MM &&
                                                       foot->toe.planned_mm < INSTEP_TOE_ENOUGH_MM);
      g_assert_cmpint (foot->under_limit_km.said, ==, foot->under_limit_min.said &&
                                                      input.distance_km.said);

      for (guint j = 0; foot->under_limit_min.said && j < fixture->one->n_points; j++)
        g_assert_cmpint (curve[j].planned_mm < INSTEP_TOE_ENOUGH_MM, ==,
                         curve[j].minute > foot->under_limit_min.value);
    }
}

static void
longer_shoes_leave_more_room (Fixture       *fixture,
                              gconstpointer  data)
{
  for (guint i = 0; i < N_RUNNERS; i++)
    {
      InstepFitInput input = pick_runner (fixture);

      input.inner_length_mm = INSTEP_SAID (g_rand_double_range (fixture->rand, 180.0, 380.0));
      forecast (fixture, &input, fixture->one);
      input.inner_length_mm.value += g_rand_double_range (fixture->rand, 0.0, 10.0);
      forecast (fixture, &input, fixture->other);

      for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
        {
          g_assert_cmpfloat (fixture->other->feet[side].toe.planned_mm, >=,
                             fixture->one->feet[side].toe.planned_mm);
          g_assert_cmpfloat (fixture->other->feet[side].chance_enough, >=,
                             fixture->one->feet[side].chance_enough);
        }
    }
}

static void
thicker_socks_leave_no_more_room (Fixture       *fixture,
                                  gconstpointer  data)
{
  static const char * const thin_to_thick[] = { "none", "thin", "cotton", "hiking" };

  for (guint i = 0; i < N_RUNNERS; i++)
    {
      InstepFitInput input = pick_runner (fixture);

      for (guint j = 0; j < G_N_ELEMENTS (thin_to_thick); j++)
        {
          const InstepFootForecast *thick = &fixture->one->feet[INSTEP_LEFT];
          const InstepFootForecast *thin = &fixture->other->feet[INSTEP_LEFT];

          input.sock_id = thin_to_thick[j];
          forecast (fixture, &input, fixture->one);
          if (j > 0)
            {
              g_assert_cmpfloat (thick->toe.planned_mm, <, thin->toe.planned_mm);
              g_assert_cmpfloat (thick->girth.planned_mm, <=, thin->girth.planned_mm);
            }
          *fixture->other = *fixture->one;
        }
    }
}

/* A longer run never plans with more room. */
static void
longer_runs_leave_no_more_room (Fixture       *fixture,
                                gconstpointer  data)
{
  for (guint i = 0; i < N_RUNNERS; i++)
    {
      InstepFitInput input = pick_runner (fixture);

      input.distance_km = input.pace_min_per_km = INSTEP_NOT_SAID;
      input.time_min = INSTEP_SAID (g_rand_int_range (fixture->rand, 1, 700));
      forecast (fixture, &input, fixture->one);
      input.time_min.value += g_rand_int_range (fixture->rand, 1, 100);
      forecast (fixture, &input, fixture->other);

      g_assert_cmpfloat (fixture->other->feet[INSTEP_LEFT].toe.planned_mm, <=,
                         fixture->one->feet[INSTEP_LEFT].toe.planned_mm);
    }
}

static void
assert_same_foot (const InstepFootForecast *one,
                  const InstepFootForecast *other)
{
  g_assert_cmpfloat (one->length_mm, ==, other->length_mm);
  g_assert_cmpfloat (one->loaded_length_mm, ==, other->loaded_length_mm);
  g_assert_cmpfloat (one->breadth_mm, ==, other->breadth_mm);
  g_assert_cmpfloat (one->girth_mm, ==, other->girth_mm);
  g_assert_cmpmem (&one->toe, sizeof one->toe, &other->toe, sizeof other->toe);
  g_assert_cmpmem (&one->girth, sizeof one->girth, &other->girth, sizeof other->girth);
  g_assert_cmpint (one->verdict, ==, other->verdict);
  g_assert_cmpint (one->girth_verdict, ==, other->girth_verdict);
  g_assert_cmpfloat (one->chance_enough, ==, other->chance_enough);
  g_assert_cmpint (one->recommended.system, ==, other->recommended.system);
  g_assert_cmpfloat (one->recommended.number, ==, other->recommended.number);
}

#define SWAP(type, a, b) G_STMT_START { type swapped = (a); (a) = (b); (b) = swapped; } G_STMT_END

static void
swapped_feet_swap_the_answer (Fixture       *fixture,
                              gconstpointer  data)
{
  for (guint i = 0; i < N_RUNNERS; i++)
    {
      InstepFitInput input = pick_runner (fixture);

      for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
        {
          input.length_mm[side] = INSTEP_SAID (g_rand_double_range (fixture->rand, 180.0, 350.0));
          input.breadth_mm[side] = INSTEP_SAID (g_rand_double_range (fixture->rand, 60.0, 140.0));
          input.girth_mm[side] = INSTEP_SAID (g_rand_double_range (fixture->rand, 150.0, 350.0));
        }

      forecast (fixture, &input, fixture->one);
      SWAP (InstepMaybe, input.length_mm[INSTEP_LEFT], input.length_mm[INSTEP_RIGHT]);
      SWAP (InstepMaybe, input.breadth_mm[INSTEP_LEFT], input.breadth_mm[INSTEP_RIGHT]);
      SWAP (InstepMaybe, input.girth_mm[INSTEP_LEFT], input.girth_mm[INSTEP_RIGHT]);
      forecast (fixture, &input, fixture->other);

      g_assert_cmpint (fixture->one->lead, !=, fixture->other->lead);
      assert_same_foot (&fixture->one->feet[INSTEP_LEFT], &fixture->other->feet[INSTEP_RIGHT]);
      assert_same_foot (&fixture->one->feet[INSTEP_RIGHT], &fixture->other->feet[INSTEP_LEFT]);
      g_assert_cmpfloat (fixture->one->chance_enough, ==, fixture->other->chance_enough);
      g_assert_cmpuint (fixture->one->n_remedies, ==, fixture->other->n_remedies);
    }
}

/* Growing the shoe a little at a time, the verdict changes only where a limit is passed. */
static void
verdicts_change_only_at_limits (Fixture       *fixture,
                                gconstpointer  data)
{
  InstepFitInput input = instep_fit_input_example ();
  const InstepFootForecast *foot = &fixture->one->feet[INSTEP_LEFT];
  const InstepFootForecast *before = &fixture->other->feet[INSTEP_LEFT];
  guint n_changes = 0;

  for (double inner_mm = 268.0; inner_mm < 295.0; inner_mm += 0.01)
    {
      input.inner_length_mm = INSTEP_SAID (inner_mm);
      forecast (fixture, &input, fixture->one);

      if (inner_mm > 268.0 && foot->verdict != before->verdict)
        {
          static const double planned_limits_mm[] = { 0.0, 6.4, 9.5 };
          static const double start_limits_mm[] = { 15.9, 19.0 };
          gboolean passed = FALSE;

          for (guint i = 0; i < G_N_ELEMENTS (planned_limits_mm); i++)
            passed |= before->toe.planned_mm < planned_limits_mm[i] &&
                      foot->toe.planned_mm >= planned_limits_mm[i];
          for (guint i = 0; i < G_N_ELEMENTS (start_limits_mm); i++)
            passed |= before->toe.start_mm <= start_limits_mm[i] &&
                      foot->toe.start_mm > start_limits_mm[i];

          g_assert_true (passed);
          n_changes++;
        }

      *fixture->other = *fixture->one;
    }

  g_assert_cmpuint (n_changes, ==, 5);
}

/* Whoever takes a remedy gets what it was said to lead to. */
static void
expect_promise_kept (Fixture              *fixture,
                     const InstepFitInput *changed,
                     const InstepRemedy   *remedy)
{
  InstepSide lead = fixture->one->lead;
  const InstepFootForecast *now = &fixture->one->feet[lead];
  const InstepFootForecast *then = &fixture->other->feet[lead];

  forecast (fixture, changed, fixture->other);
  g_assert_cmpfloat_with_epsilon (then->toe.planned_mm, remedy->planned_mm.value, 1e-9);
  g_assert_cmpfloat_with_epsilon (then->toe.planned_mm,
                                  now->toe.planned_mm + remedy->toe_gain_mm.value, 1e-9);
  g_assert_cmpint (then->verdict, ==, remedy->verdict);

  /* How another size feels is not known before it is worn. */
  if (remedy->kind == INSTEP_REMEDY_THINNER_SOCK && now->girth_verdict != INSTEP_GIRTH_UNKNOWN)
    g_assert_cmpfloat_with_epsilon (then->girth.planned_mm,
                                    now->girth.planned_mm + remedy->girth_gain_mm.value, 1e-9);
}

static void
remedies_keep_their_promises (Fixture       *fixture,
                              gconstpointer  data)
{
  guint n_socks = 0, n_sizes = 0;

  for (guint i = 0; i < N_RUNNERS; i++)
    {
      InstepFitInput input = pick_runner (fixture);

      if (i % 2 == 0)
        input.inner_length_mm = input.toe_gap_mm = INSTEP_NOT_SAID;
      if (i % 3 == 0)
        input.tried_on_in_id = NULL;
      forecast (fixture, &input, fixture->one);

      for (guint j = 0; j < fixture->one->n_remedies; j++)
        {
          const InstepRemedy *remedy = &fixture->one->remedies[j];
          InstepFitInput changed = input;

          if (!instep_remedy_try (remedy, fixture->tables, fixture->one, &changed))
            {
              g_assert_cmpmem (&changed, sizeof changed, &input, sizeof input);
              g_assert_cmpint (remedy->kind, !=, INSTEP_REMEDY_THINNER_SOCK);
              continue;
            }

          expect_promise_kept (fixture, &changed, remedy);
          n_socks += remedy->kind == INSTEP_REMEDY_THINNER_SOCK;
          n_sizes += remedy->label.system != INSTEP_SIZE_NONE;
        }
    }

  g_assert_cmpuint (n_socks, >, 100);
  g_assert_cmpuint (n_sizes, >, 100);
}

#define ADD(name, function) \
  g_test_add ("/forecast-properties/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("lines-keep-their-order", lines_keep_their_order);
  ADD ("feet-agree-with-their-curves", feet_agree_with_their_curves);
  ADD ("too-little-is-timed", too_little_is_timed);
  ADD ("longer-shoes-leave-more-room", longer_shoes_leave_more_room);
  ADD ("thicker-socks-leave-no-more-room", thicker_socks_leave_no_more_room);
  ADD ("longer-runs-leave-no-more-room", longer_runs_leave_no_more_room);
  ADD ("swapped-feet-swap-the-answer", swapped_feet_swap_the_answer);
  ADD ("verdicts-change-only-at-limits", verdicts_change_only_at_limits);
  ADD ("remedies-keep-their-promises", remedies_keep_their_promises);

  return g_test_run ();
}
