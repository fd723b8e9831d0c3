/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Four facts: in one row, two by two, or below each other, with lines between columns only. */

#include "config.h"

#include <adwaita.h>

#include "window/fact-columns.h"

typedef struct
{
  GtkWidget *columns;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->columns = g_object_ref_sink (g_object_new (INSTEP_TYPE_FACT_COLUMNS, NULL));
  for (guint i = 0; i < INSTEP_N_FACTS; i++)
    instep_fact_set (instep_fact_columns_get (INSTEP_FACT_COLUMNS (fixture->columns), i), "A name",
                     i == INSTEP_N_FACTS - 1 ? "a value much longer" : "a value");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->columns);
}

static int
measure_fact (Fixture *fixture,
              guint    fact,
              gboolean at_least)
{
  InstepFact *widget = instep_fact_columns_get (INSTEP_FACT_COLUMNS (fixture->columns), fact);
  int minimum, natural;

  gtk_widget_measure (GTK_WIDGET (widget), GTK_ORIENTATION_HORIZONTAL, -1,
                      &minimum, &natural, NULL, NULL);

  return at_least ? minimum : natural;
}

static void
allocate (Fixture *fixture,
          int      width)
{
  int height;

  gtk_widget_measure (fixture->columns, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_measure (fixture->columns, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  gtk_widget_allocate (fixture->columns, width, height, -1, NULL);
}

static graphene_rect_t
get_bounds (Fixture *fixture,
            guint    fact)
{
  InstepFact *widget = instep_fact_columns_get (INSTEP_FACT_COLUMNS (fixture->columns), fact);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (widget), fixture->columns, &bounds));

  return bounds;
}

static guint
count_lines (Fixture *fixture)
{
  guint n_lines = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (fixture->columns); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_lines += GTK_IS_SEPARATOR (child) && gtk_widget_get_child_visible (child);

  return n_lines;
}

/* Columns as many, and each row at one height. */
static void
expect_columns (Fixture *fixture,
                guint    n_columns)
{
  for (guint i = 0; i < INSTEP_N_FACTS; i++)
    {
      graphene_rect_t bounds = get_bounds (fixture, i);

      g_assert_cmpfloat (bounds.origin.x, ==, get_bounds (fixture, i % n_columns).origin.x);
      g_assert_cmpfloat (bounds.origin.y, ==, get_bounds (fixture, i - i % n_columns).origin.y);
      if (i >= n_columns)
        g_assert_cmpfloat (bounds.origin.y, >, get_bounds (fixture, i - n_columns).origin.y);
    }
  g_assert_cmpuint (count_lines (fixture), ==, INSTEP_N_FACTS / n_columns * (n_columns - 1));
}

/* With room for it the columns are equally wide, with 33 px between them. */
static void
test_equal (Fixture       *fixture,
            gconstpointer  data)
{
  int longest = measure_fact (fixture, INSTEP_N_FACTS - 1, FALSE);

  allocate (fixture, 4 * longest + 3 * 33);
  expect_columns (fixture, 4);
  for (guint i = 0; i < INSTEP_N_FACTS; i++)
    {
      g_assert_cmpfloat (get_bounds (fixture, i).size.width, ==, longest);
      g_assert_cmpfloat (get_bounds (fixture, i).origin.x, ==, i * (longest + 33));
    }
}

/* With less, each has as much more than its text. */
static void
test_even (Fixture       *fixture,
           gconstpointer  data)
{
  int sum = 0;

  for (guint i = 0; i < INSTEP_N_FACTS; i++)
    sum += measure_fact (fixture, i, FALSE);

  allocate (fixture, sum + 3 * 33 + 4 * 5);
  expect_columns (fixture, 4);
  for (guint i = 0; i < INSTEP_N_FACTS; i++)
    g_assert_cmpfloat (get_bounds (fixture, i).size.width, ==,
                       measure_fact (fixture, i, FALSE) + 5);

  allocate (fixture, sum + 3 * 33 - 1);
  expect_columns (fixture, 2);
}

/* The longer column wraps before the facts go below each other. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  int longest = measure_fact (fixture, INSTEP_N_FACTS - 1, TRUE);
  int least = measure_fact (fixture, 0, FALSE) + 17 + longest;

  allocate (fixture, least);
  expect_columns (fixture, 2);
  g_assert_cmpfloat (get_bounds (fixture, 0).size.width, ==, measure_fact (fixture, 0, FALSE));

  allocate (fixture, least - 1);
  expect_columns (fixture, 1);
}

static void
test_right_to_left (Fixture       *fixture,
                    gconstpointer  data)
{
  gtk_widget_set_direction (fixture->columns, GTK_TEXT_DIR_RTL);
  allocate (fixture, 4 * 500 + 3 * 33);
  expect_columns (fixture, 4);
  g_assert_cmpfloat (get_bounds (fixture, 0).origin.x, >, get_bounds (fixture, 1).origin.x);
  g_assert_cmpfloat (get_bounds (fixture, 3).origin.x, ==, 0.0);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/window/fact-columns/equal", Fixture, NULL, set_up, test_equal, tear_down);
  g_test_add ("/window/fact-columns/even", Fixture, NULL, set_up, test_even, tear_down);
  g_test_add ("/window/fact-columns/narrow", Fixture, NULL, set_up, test_narrow, tear_down);
  g_test_add ("/window/fact-columns/right-to-left", Fixture, NULL,
              set_up, test_right_to_left, tear_down);

  return g_test_run ();
}
