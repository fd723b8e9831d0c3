/* SPDX-License-Identifier: GPL-3.0-or-later */

/* As high as is in sight, within what the child can do with. */

#include "config.h"

#include "window/in-sight.h"

#define LEAST_PX   120
#define NATURAL_PX 400

static int
measure (GtkWidget *widget)
{
  int minimum, natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, natural);

  return natural;
}

static void
test_height (void)
{
  GtkWidget *in_sight = g_object_ref_sink (g_object_new (INSTEP_TYPE_IN_SIGHT, NULL));
  GtkWidget *scroll = gtk_scrolled_window_new ();
  GtkWidget *inside = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_size_request (inside, 10, NATURAL_PX);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), inside);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroll), TRUE);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scroll), LEAST_PX);
  gtk_widget_set_parent (scroll, in_sight);

  g_assert_cmpint (measure (in_sight), ==, NATURAL_PX);
  instep_in_sight_set_most (INSTEP_IN_SIGHT (in_sight), 300);
  g_assert_cmpint (measure (in_sight), ==, 300);
  instep_in_sight_set_most (INSTEP_IN_SIGHT (in_sight), 1000);
  g_assert_cmpint (measure (in_sight), ==, NATURAL_PX);
  instep_in_sight_set_most (INSTEP_IN_SIGHT (in_sight), -50);
  g_assert_cmpint (measure (in_sight), ==, LEAST_PX);

  g_assert_finalize_object (in_sight);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/window/in-sight/height", test_height);

  return g_test_run ();
}
