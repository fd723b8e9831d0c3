/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Toggles in lines, and the keys that go through them. */

#include "config.h"

#include "stage.h"

#include "window/toggles.h"

#define N_TOGGLES 3

typedef struct
{
  GtkWidget *window;
  GtkWidget *before, *group, *after;
  GtkWidget *toggles[N_TOGGLES];
} Fixture;

/* 100, 60 and 80 px wide with 10 px after each: 270 in a line; 20 px high.  They are bare, so that the
 * theme adds nothing to that.
 */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  static const int widths[N_TOGGLES] = { 100, 60, 80 };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->group = g_object_new (INSTEP_TYPE_TOGGLES, NULL);
  for (guint i = 0; i < N_TOGGLES; i++)
    {
      fixture->toggles[i] = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "css-name", "bare", NULL);
      gtk_widget_set_size_request (fixture->toggles[i], widths[i], 20);
      gtk_widget_set_margin_end (fixture->toggles[i], 10);
      instep_toggles_append (INSTEP_TOGGLES (fixture->group), GTK_TOGGLE_BUTTON (fixture->toggles[i]));
    }

  fixture->before = gtk_button_new ();
  fixture->after = gtk_button_new ();
  gtk_box_append (GTK_BOX (box), fixture->before);
  gtk_box_append (GTK_BOX (box), fixture->group);
  gtk_box_append (GTK_BOX (box), fixture->after);

  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->group), (gpointer *) &fixture->group);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_null (fixture->group);
}

/* Gives them that width, and the height they ask for then. */
static int
allocate (Fixture *fixture,
          int      width)
{
  int height;

  gtk_widget_measure (fixture->group, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  gtk_widget_allocate (fixture->group, width, height, -1, NULL);

  return height;
}

static void
expect_place (Fixture *fixture,
              guint    toggle,
              int      x,
              int      y,
              int      width)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (fixture->toggles[toggle], fixture->group, &bounds));
  g_assert_cmpfloat (bounds.origin.x, ==, x);
  g_assert_cmpfloat (bounds.origin.y, ==, y);
  g_assert_cmpfloat (bounds.size.width, ==, width);
}

static void
expect_focus (Fixture   *fixture,
              GtkWidget *widget)
{
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == widget);
}

static void
press_tab (Fixture          *fixture,
           GtkDirectionType  direction)
{
  gtk_widget_child_focus (fixture->window, direction);
}

static void
test_widths (Fixture       *fixture,
             gconstpointer  data)
{
  int minimum, natural;

  gtk_widget_measure (fixture->group, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 110);
  g_assert_cmpint (natural, ==, 270);

  gtk_widget_set_visible (fixture->toggles[1], FALSE);
  gtk_widget_measure (fixture->group, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 200);
}

static void
test_lines (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_cmpint (allocate (fixture, 270), ==, 20);
  expect_place (fixture, 0, 0, 0, 100);
  expect_place (fixture, 1, 110, 0, 60);
  expect_place (fixture, 2, 180, 0, 80);

  g_assert_cmpint (allocate (fixture, 269), ==, 40);
  expect_place (fixture, 1, 110, 0, 60);
  expect_place (fixture, 2, 0, 20, 80);

  g_assert_cmpint (allocate (fixture, 179), ==, 40);
  expect_place (fixture, 1, 0, 20, 60);
  expect_place (fixture, 2, 70, 20, 80);

  g_assert_cmpint (allocate (fixture, 110), ==, 60);
  expect_place (fixture, 2, 0, 40, 80);
}

/* One that is longer than the line has all of it, and its words go on below. */
static void
test_long_words (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *label = gtk_label_new ("Phone or keys in the hand");
  int natural;

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_button_set_child (GTK_BUTTON (fixture->toggles[0]), label);
  gtk_widget_measure (fixture->toggles[0], GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, >, 120);

  allocate (fixture, 120);
  expect_place (fixture, 0, 0, 0, 110);
  g_assert_cmpint (gtk_widget_get_height (fixture->toggles[0]), >, 20);
}

static void
test_hidden (Fixture       *fixture,
             gconstpointer  data)
{
  gtk_widget_set_visible (fixture->toggles[0], FALSE);
  g_assert_cmpint (allocate (fixture, 160), ==, 20);
  expect_place (fixture, 1, 0, 0, 60);
  expect_place (fixture, 2, 70, 0, 80);
}

static void
test_right_to_left (Fixture       *fixture,
                    gconstpointer  data)
{
  gtk_widget_set_direction (fixture->group, GTK_TEXT_DIR_RTL);
  for (guint i = 0; i < N_TOGGLES; i++)
    gtk_widget_set_direction (fixture->toggles[i], GTK_TEXT_DIR_RTL);

  g_assert_cmpint (allocate (fixture, 200), ==, 40);
  expect_place (fixture, 0, 100, 0, 100);
  expect_place (fixture, 1, 30, 0, 60);
  expect_place (fixture, 2, 120, 20, 80);
}

/* One stop each way, wherever the arrows were. */
static void
test_tab (Fixture       *fixture,
          gconstpointer  data)
{
  gtk_widget_grab_focus (fixture->before);
  press_tab (fixture, GTK_DIR_TAB_FORWARD);
  expect_focus (fixture, fixture->toggles[0]);
  press_tab (fixture, GTK_DIR_TAB_FORWARD);
  expect_focus (fixture, fixture->after);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (fixture->toggles[1]), TRUE);
  press_tab (fixture, GTK_DIR_TAB_BACKWARD);
  expect_focus (fixture, fixture->toggles[1]);
  press_key (fixture->group, GDK_KEY_Right, 0);
  press_tab (fixture, GTK_DIR_TAB_BACKWARD);
  expect_focus (fixture, fixture->before);
}

static void
test_arrows (Fixture       *fixture,
             gconstpointer  data)
{
  gtk_widget_grab_focus (fixture->toggles[0]);
  press_key (fixture->group, GDK_KEY_Right, 0);
  expect_focus (fixture, fixture->toggles[1]);
  press_key (fixture->group, GDK_KEY_KP_Down, 0);
  press_key (fixture->group, GDK_KEY_Down, 0);
  expect_focus (fixture, fixture->toggles[2]);

  gtk_widget_set_visible (fixture->toggles[1], FALSE);
  press_key (fixture->group, GDK_KEY_Left, 0);
  expect_focus (fixture, fixture->toggles[0]);
  press_key (fixture->group, GDK_KEY_Up, 0);
  expect_focus (fixture, fixture->toggles[0]);

  gtk_widget_set_direction (fixture->group, GTK_TEXT_DIR_RTL);
  press_key (fixture->group, GDK_KEY_Left, 0);
  expect_focus (fixture, fixture->toggles[2]);
  press_key (fixture->group, GDK_KEY_KP_Right, 0);
  expect_focus (fixture, fixture->toggles[0]);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/window/toggles/widths", Fixture, NULL, set_up, test_widths, tear_down);
  g_test_add ("/window/toggles/lines", Fixture, NULL, set_up, test_lines, tear_down);
  g_test_add ("/window/toggles/long-words", Fixture, NULL, set_up, test_long_words, tear_down);
  g_test_add ("/window/toggles/hidden", Fixture, NULL, set_up, test_hidden, tear_down);
  g_test_add ("/window/toggles/right-to-left", Fixture, NULL, set_up, test_right_to_left, tear_down);
  g_test_add ("/window/toggles/tab", Fixture, NULL, set_up, test_tab, tear_down);
  g_test_add ("/window/toggles/arrows", Fixture, NULL, set_up, test_arrows, tear_down);

  return g_test_run ();
}
