/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "window/aside.h"

static const char aside_ui[] =
  "<interface><object class='InstepAside' id='aside'><property name='least'>150</property>"
  "<child><object class='GtkBox' id='first'>"
  "<property name='width-request'>100</property><property name='height-request'>30</property>"
  "</object></child>"
  "<child><object class='GtkBox' id='second'>"
  "<property name='width-request'>60</property><property name='height-request'>20</property>"
  "</object></child></object></interface>";

typedef struct
{
  GtkWidget *aside, *first, *second;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GtkBuilder) builder = NULL;

  g_type_ensure (INSTEP_TYPE_ASIDE);
  builder = gtk_builder_new_from_string (aside_ui, -1);
  fixture->aside = GTK_WIDGET (g_object_ref (gtk_builder_get_object (builder, "aside")));
  fixture->first = GTK_WIDGET (gtk_builder_get_object (builder, "first"));
  fixture->second = GTK_WIDGET (gtk_builder_get_object (builder, "second"));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->aside);
}

static void
expect_place (Fixture   *fixture,
              GtkWidget *child,
              int        x,
              int        y,
              int        width)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (child, fixture->aside, &bounds));
  g_assert_cmpfloat (bounds.origin.x, ==, x);
  g_assert_cmpfloat (bounds.origin.y, ==, y);
  g_assert_cmpfloat (bounds.size.width, ==, width);
}

/* Gives it that width, and the height it asks for then. */
static int
allocate (Fixture *fixture,
          int      width)
{
  int height;

  gtk_widget_measure (fixture->aside, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_measure (fixture->aside, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  gtk_widget_allocate (fixture->aside, width, height, -1, NULL);

  return height;
}

/* 150 px for the first, 18 between, 60 for the second. */
static void
test_beside (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_cmpint (allocate (fixture, 228), ==, 30);
  expect_place (fixture, fixture->first, 0, 0, 150);
  expect_place (fixture, fixture->second, 168, 0, 60);
}

static void
test_below (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_cmpint (allocate (fixture, 227), ==, 30 + 8 + 20);
  expect_place (fixture, fixture->first, 0, 0, 227);
  expect_place (fixture, fixture->second, 0, 38, 227);
}

static void
test_right_to_left (Fixture       *fixture,
                    gconstpointer  data)
{
  gtk_widget_set_direction (fixture->aside, GTK_TEXT_DIR_RTL);
  allocate (fixture, 300);
  expect_place (fixture, fixture->first, 78, 0, 222);
  expect_place (fixture, fixture->second, 0, 0, 60);
}

/* The first has a natural width of 100; right to left, the second stands left of it. */
static void
test_near (void)
{
  g_autoptr(GString) text = g_string_new (aside_ui);
  g_autoptr(GtkBuilder) builder = NULL;
  Fixture fixture;

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_string_replace (text, "<child>", "<property name='near'>1</property><child>", 1);
  builder = gtk_builder_new_from_string (text->str, -1);
  fixture.aside = GTK_WIDGET (g_object_ref (gtk_builder_get_object (builder, "aside")));
  fixture.first = GTK_WIDGET (gtk_builder_get_object (builder, "first"));
  fixture.second = GTK_WIDGET (gtk_builder_get_object (builder, "second"));

  allocate (&fixture, 300);
  expect_place (&fixture, fixture.first, 0, 0, 100);
  expect_place (&fixture, fixture.second, 118, 0, 60);

  gtk_widget_set_direction (fixture.aside, GTK_TEXT_DIR_RTL);
  allocate (&fixture, 301);
  expect_place (&fixture, fixture.first, 201, 0, 100);
  expect_place (&fixture, fixture.second, 123, 0, 60);

  g_clear_object (&builder);
  g_assert_finalize_object (fixture.aside);
}

/* A second child that would be wider leaves the rest to the first. */
static void
test_most (void)
{
  g_autoptr(GString) text = g_string_new (aside_ui);
  g_autoptr(GtkBuilder) builder = NULL;
  Fixture fixture;

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_string_replace (text, "<child>", "<property name='most'>80</property><child>", 1);
  g_string_replace (text, "'width-request'>60", "'width-request'>20", 1);
  g_string_replace (text, "<object class='GtkBox' id='second'>",
                    "<object class='AdwClamp' id='second'><property name='maximum-size'>200</property>"
                    "<property name='child'><object class='GtkLabel'>"
                    "<property name='label'>words that would be wider than eighty pixels</property>"
                    "<property name='wrap'>True</property></object></property>", 1);
  builder = gtk_builder_new_from_string (text->str, -1);
  fixture.aside = GTK_WIDGET (g_object_ref (gtk_builder_get_object (builder, "aside")));
  fixture.first = GTK_WIDGET (gtk_builder_get_object (builder, "first"));
  fixture.second = GTK_WIDGET (gtk_builder_get_object (builder, "second"));

  allocate (&fixture, 150 + 18 + 80);
  expect_place (&fixture, fixture.first, 0, 0, 150);
  expect_place (&fixture, fixture.second, 168, 0, 80);

  g_clear_object (&builder);
  g_assert_finalize_object (fixture.aside);
}

/* It never asks for more than its wider child. */
static void
test_minimum (Fixture       *fixture,
              gconstpointer  data)
{
  int minimum;

  gtk_widget_measure (fixture->aside, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 100);
}

static const char line_ui[] =
  "<interface><object class='InstepAside' id='aside'><property name='down'>0</property>"
  "<child><object class='GtkLabel' id='title'><property name='label'>Your feet in this shoe</property>"
  "<property name='valign'>baseline</property><property name='wrap'>True</property>"
  "<attributes><attribute name='scale' value='2'/></attributes></object></child>"
  "<child><object class='GtkLabel' id='caption'><property name='label'>seen from above</property>"
  "<property name='valign'>baseline</property><property name='wrap'>True</property></object></child>"
  "</object></interface>";

/* How far down in the aside a label's letters stand. */
static int
get_baseline (GtkWidget *aside,
              GtkWidget *label)
{
  graphene_rect_t bounds;
  int y;

  g_assert_true (gtk_widget_compute_bounds (label, aside, &bounds));
  gtk_label_get_layout_offsets (GTK_LABEL (label), NULL, &y);

  return (int) bounds.origin.y + y +
         PANGO_PIXELS (pango_layout_get_baseline (gtk_label_get_layout (GTK_LABEL (label))));
}

/* Large and small letters share a line as long as both fit into it; rounding may take a pixel. */
static void
test_shares_a_line (void)
{
  g_autoptr(GtkBuilder) builder = NULL;
  Fixture fixture;
  graphene_rect_t title, caption;
  int natural;

  g_type_ensure (INSTEP_TYPE_ASIDE);
  builder = gtk_builder_new_from_string (line_ui, -1);
  fixture.aside = GTK_WIDGET (g_object_ref (gtk_builder_get_object (builder, "aside")));
  fixture.first = GTK_WIDGET (gtk_builder_get_object (builder, "title"));
  fixture.second = GTK_WIDGET (gtk_builder_get_object (builder, "caption"));
  gtk_widget_measure (fixture.aside, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  allocate (&fixture, natural);
  g_assert_cmpint (ABS (get_baseline (fixture.aside, fixture.first) -
                        get_baseline (fixture.aside, fixture.second)), <=, 1);

  allocate (&fixture, natural - 1);
  g_assert_true (gtk_widget_compute_bounds (fixture.first, fixture.aside, &title));
  g_assert_true (gtk_widget_compute_bounds (fixture.second, fixture.aside, &caption));
  g_assert_cmpfloat (caption.origin.y, >=, title.origin.y + title.size.height);

  g_clear_object (&builder);
  g_assert_finalize_object (fixture.aside);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  g_test_add ("/window/aside/beside", Fixture, NULL, set_up, test_beside, tear_down);
  g_test_add ("/window/aside/below", Fixture, NULL, set_up, test_below, tear_down);
  g_test_add ("/window/aside/right-to-left", Fixture, NULL, set_up, test_right_to_left, tear_down);
  g_test_add ("/window/aside/minimum", Fixture, NULL, set_up, test_minimum, tear_down);
  g_test_add_func ("/window/aside/near", test_near);
  g_test_add_func ("/window/aside/most", test_most);
  g_test_add_func ("/window/aside/shares-a-line", test_shares_a_line);

  return g_test_run ();
}
