/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "fit/room-curve.h"

#include <math.h>

typedef struct
{
  InstepRoomPoint points[INSTEP_CURVE_MAX_POINTS];
  guint           n_points;
} Curve;

/* As the forecast makes them: each whole minute, and the end unless it is one. */
static Curve *
curve_new (double end_min)
{
  Curve *curve = g_new0 (Curve, 1);

  for (double minute = 0.0; minute < end_min; minute += 1.0)
    curve->points[curve->n_points++].minute = minute;
  curve->points[curve->n_points++].minute = end_min;

  return curve;
}

typedef struct
{
  const char *name;
  double      end_min;
  double      minute;
  double      read_min;
} FindCase;

static const FindCase FINDS[] = {
  { "start",               116.05,   0.0,    0.0 },
  { "whole",               116.05,  42.0,   42.0 },
  { "nearest-below",       116.05,  42.49,  42.0 },
  { "nearest-above",       116.05,  42.51,  43.0 },
  { "before-the-start",    116.05,  -7.0,    0.0 },
  { "after-the-end",       116.05, 300.0,  116.05 },
  { "last-but-one",        116.05, 115.4,  115.0 },
  { "the-end-rounds-down", 116.05, 116.0,  116.05 },
  { "the-end-rounds-up",   116.7,  116.0,  116.0 },
  { "the-end",             116.7,  116.6,  116.7 },
  { "end-on-a-minute",      60.0,   60.0,   60.0 },
  { "one-before-it",        60.0,   59.2,   59.0 },
  { "seconds-start",         0.2,    0.05,   0.0 },
  { "seconds-end",           0.2,    0.15,   0.2 },
};

static void
test_find (gconstpointer data)
{
  const FindCase *row = data;
  g_autofree Curve *curve = curve_new (row->end_min);
  const InstepRoomPoint *point;

  point = instep_room_curve_find (curve->points, curve->n_points, row->minute);

  g_assert_cmpfloat (point->minute, ==, row->read_min);
}

/* From the start to the end and back every minute is read once, by what a clock would show. */
static void
test_steps_read_each_minute_once (void)
{
  const double ends_min[] = { 1.0, 1.4, 1.6, 60.0, 116.05, 116.5, 116.7, 720.0 };

  for (guint i = 0; i < G_N_ELEMENTS (ends_min); i++)
    {
      g_autofree Curve *curve = curve_new (ends_min[i]);
      const InstepRoomPoint *point = &curve->points[0], *last = &curve->points[curve->n_points - 1];
      double shown_min = 0.0;

      while (point != last)
        {
          point = instep_room_curve_step (curve->points, curve->n_points, point->minute, 1);
          g_assert_cmpfloat (round (point->minute), ==, ++shown_min);
        }
      g_assert_cmpfloat (shown_min, ==, round (ends_min[i]));

      while (point != curve->points)
        {
          point = instep_room_curve_step (curve->points, curve->n_points, point->minute, -1);
          g_assert_cmpfloat (round (point->minute), ==, --shown_min);
        }
    }
}

static double
step (const Curve *curve,
      double       from_minute,
      int          minutes)
{
  return instep_room_curve_step (curve->points, curve->n_points, from_minute, minutes)->minute;
}

static void
test_steps_stay_within_the_run (void)
{
  g_autofree Curve *curve = curve_new (25.3);

  g_assert_cmpfloat (step (curve, 20.0, 10), ==, 25.3);
  g_assert_cmpfloat (step (curve, 25.3, -10), ==, 15.0);
  g_assert_cmpfloat (step (curve, 4.0, -10), ==, 0.0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (FINDS); i++)
    {
      g_autofree char *path = g_strconcat ("/room-curve/find/", FINDS[i].name, NULL);

      g_test_add_data_func (path, &FINDS[i], test_find);
    }
  g_test_add_func ("/room-curve/steps-read-each-minute-once", test_steps_read_each_minute_once);
  g_test_add_func ("/room-curve/steps-stay-within-the-run", test_steps_stay_within_the_run);

  return g_test_run ();
}
