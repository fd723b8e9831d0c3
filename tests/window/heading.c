/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Title and caption of a card: in one line where both fit, else below each other. */

#include "config.h"

#include <adwaita.h>

#include "window/heading.h"

static GtkWidget *
make_heading (GtkTextDirection direction)
{
  GtkWidget *heading = g_object_ref_sink (g_object_new (INSTEP_TYPE_HEADING, NULL));

  gtk_widget_set_direction (heading, direction);
  instep_heading_set_texts (INSTEP_HEADING (heading), "Your feet in this shoe",
                            "seen from above; length to scale");

  return heading;
}

static int
measure (GtkWidget      *widget,
         GtkOrientation  orientation,
         int             for_size)
{
  int natural;

  gtk_widget_measure (widget, orientation, for_size, NULL, &natural, NULL, NULL);

  return natural;
}

/* At that width, with what it asks for then. */
static void
lay_out (GtkWidget       *heading,
         int              width,
         graphene_rect_t *title,
         graphene_rect_t *caption)
{
  int height = measure (heading, GTK_ORIENTATION_VERTICAL, width);

  gtk_widget_size_allocate (heading, &(GtkAllocation) { 0, 0, width, height }, -1);
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_first_child (heading), heading, title));
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_last_child (heading), heading, caption));

  g_assert_cmpfloat (title->origin.y + title->size.height, <=, height);
  g_assert_cmpfloat (caption->origin.y + caption->size.height, <=, height);
}

static void
test_in_a_line (void)
{
  GtkWidget *heading = make_heading (GTK_TEXT_DIR_LTR);
  int natural = measure (heading, GTK_ORIENTATION_HORIZONTAL, -1);
  graphene_rect_t title, caption;

  lay_out (heading, natural + 100, &title, &caption);
  g_assert_cmpfloat (title.origin.x, ==, 0.0);
  g_assert_cmpfloat (caption.origin.x + caption.size.width, ==, natural + 100);

  /* Smaller letters on the same line begin lower. */
  g_assert_cmpfloat (caption.origin.y, >, title.origin.y);
  g_assert_cmpfloat (caption.origin.y, <, title.origin.y + title.size.height / 2.0);

  g_assert_finalize_object (heading);
}

static void
test_turned (void)
{
  GtkWidget *heading = make_heading (GTK_TEXT_DIR_RTL);
  graphene_rect_t title, caption;

  lay_out (heading, 900, &title, &caption);
  g_assert_cmpfloat (title.origin.x + title.size.width, ==, 900.0);
  g_assert_cmpfloat (caption.origin.x, ==, 0.0);

  g_assert_finalize_object (heading);
}

/* One pixel less than both need. */
static void
test_below (void)
{
  GtkWidget *heading = make_heading (GTK_TEXT_DIR_LTR);
  int natural = measure (heading, GTK_ORIENTATION_HORIZONTAL, -1);
  graphene_rect_t title, caption;

  lay_out (heading, natural, &title, &caption);
  g_assert_cmpfloat (caption.origin.x, >, title.size.width);

  lay_out (heading, natural - 1, &title, &caption);
  g_assert_cmpfloat (title.origin.x, ==, 0.0);
  g_assert_cmpfloat (caption.origin.x, ==, 0.0);
  g_assert_cmpfloat (caption.origin.y, ==, title.origin.y + title.size.height);

  g_assert_finalize_object (heading);
}

/* Where not even one fits into a line, it takes more. */
static void
test_wraps (void)
{
  GtkWidget *heading = make_heading (GTK_TEXT_DIR_LTR);
  int minimum;

  gtk_widget_measure (heading, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (measure (heading, GTK_ORIENTATION_VERTICAL, minimum), >,
                   measure (heading, GTK_ORIENTATION_VERTICAL, 300));

  g_assert_finalize_object (heading);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/window/heading/in-a-line", test_in_a_line);
  g_test_add_func ("/window/heading/turned", test_turned);
  g_test_add_func ("/window/heading/below", test_below);
  g_test_add_func ("/window/heading/wraps", test_wraps);

  return g_test_run ();
}
