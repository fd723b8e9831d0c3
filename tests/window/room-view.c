/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading the room chart by keys and by pointer. */

#include "config.h"

#include "stage.h"

#include "advice/reading-words.h"
#include "fit/room-curve.h"
#include "window/picture-view.h"
#include "window/room-view.h"

typedef struct
{
  InstepSession  *session;
  GtkWidget      *window;
  InstepRoomView *view;
  GtkWidget      *picture;
  GtkWidget      *reading;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = create_session ();
  fixture->view = g_object_new (INSTEP_TYPE_ROOM_VIEW, NULL);
  fixture->picture = gtk_widget_get_first_child (GTK_WIDGET (fixture->view));
  g_assert_true (INSTEP_IS_PICTURE_VIEW (fixture->picture));
  fixture->reading = gtk_widget_get_last_child (GTK_WIDGET (fixture->view));
  fixture->reading = gtk_widget_get_last_child (fixture->reading);
  g_assert_true (GTK_IS_LABEL (fixture->reading));
  instep_room_view_show (fixture->view, fixture->session, INSTEP_LEFT);

  fixture->window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (fixture->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 700, 300);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->view));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->session);
}

/* @minute is that of the point; below 0, nothing is read. */
static void
expect (Fixture    *fixture,
        InstepSide  side,
        double      minute)
{
  const InstepForecast *forecast = instep_session_get_forecast (fixture->session);
  g_autofree char *text = NULL;

  if (minute >= 0.0)
    text = instep_words_reading (forecast, instep_session_get_input (fixture->session),
                                 instep_room_curve_find (forecast->curve[side], forecast->n_points,
                                                         minute));
  else
    text = instep_words_how_to_read ();

  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (fixture->reading)), ==, text);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  expect (fixture, INSTEP_LEFT, -1.0);
  g_assert_false (press_key (GTK_WIDGET (fixture->view), GDK_KEY_Escape, 0));

  g_assert_true (press_key (GTK_WIDGET (fixture->view), GDK_KEY_Right, 0));
  expect (fixture, INSTEP_LEFT, 0.0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Left, 0);
  expect (fixture, INSTEP_LEFT, 0.0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Right, 0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_KP_Right, 0);
  expect (fixture, INSTEP_LEFT, 2.0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Page_Up, 0);
  expect (fixture, INSTEP_LEFT, 12.0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Right, GDK_CONTROL_MASK);
  expect (fixture, INSTEP_LEFT, 22.0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Page_Down, 0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Left, GDK_CONTROL_MASK);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Left, 0);
  expect (fixture, INSTEP_LEFT, 1.0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_End, 0);
  expect (fixture, INSTEP_LEFT, 116.05);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Left, 0);
  expect (fixture, INSTEP_LEFT, 115.0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Home, 0);
  expect (fixture, INSTEP_LEFT, 0.0);

  g_assert_true (press_key (GTK_WIDGET (fixture->view), GDK_KEY_Escape, 0));
  expect (fixture, INSTEP_LEFT, -1.0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Left, 0);
  expect (fixture, INSTEP_LEFT, 116.05);
}

/* The axis runs with the language, and the arrow keys with the axis; later stays later. */
static void
test_right_to_left (Fixture       *fixture,
                    gconstpointer  data)
{
  gtk_widget_set_direction (GTK_WIDGET (fixture->view), GTK_TEXT_DIR_RTL);
  gtk_widget_set_direction (fixture->picture, GTK_TEXT_DIR_RTL);

  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Left, 0);
  expect (fixture, INSTEP_LEFT, 0.0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Left, 0);
  expect (fixture, INSTEP_LEFT, 1.0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Page_Up, 0);
  expect (fixture, INSTEP_LEFT, 11.0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Right, GDK_CONTROL_MASK);
  expect (fixture, INSTEP_LEFT, 1.0);
}

/* A forecast of a run that lasts so long keeps the minute, and so does the other foot. */
static void
test_keeps_the_minute (Fixture       *fixture,
                       gconstpointer  data)
{
  InstepFitInput input = *instep_session_get_input (fixture->session);

  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Right, 0);
  for (guint i = 0; i < 6; i++)
    press_key (GTK_WIDGET (fixture->view), GDK_KEY_Page_Up, 0);
  expect (fixture, INSTEP_LEFT, 60.0);

  instep_room_view_show (fixture->view, fixture->session, INSTEP_RIGHT);
  expect (fixture, INSTEP_RIGHT, 60.0);

  /* 12 km at 5:30 take 66 minutes, 10 km 55. */
  input.distance_km = INSTEP_SAID (12.0);
  g_assert_true (instep_session_set_input (fixture->session, &input, NULL, NULL));
  instep_room_view_show (fixture->view, fixture->session, INSTEP_RIGHT);
  expect (fixture, INSTEP_RIGHT, 60.0);

  input.distance_km = INSTEP_SAID (10.0);
  g_assert_true (instep_session_set_input (fixture->session, &input, NULL, NULL));
  instep_room_view_show (fixture->view, fixture->session, INSTEP_RIGHT);
  expect (fixture, INSTEP_RIGHT, -1.0);
}

static GtkEventController *
get_controller (Fixture *fixture,
                GType    type)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (fixture->picture);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type))
        return controller;     /* The widget keeps it. */
    }

  g_assert_not_reached ();
}

/* Left of the plot the start is read, at the right edge the finish; what a click chose comes back
 * when the pointer has gone.
 */
static void
test_pointer (Fixture       *fixture,
              gconstpointer  data)
{
  GtkEventController *motion = get_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_MOTION);
  GtkEventController *drag = get_controller (fixture, GTK_TYPE_GESTURE_DRAG);
  double width_px = gtk_widget_get_width (fixture->picture);

  g_signal_emit_by_name (motion, "motion", 1.0, 80.0);
  expect (fixture, INSTEP_LEFT, 0.0);
  g_signal_emit_by_name (motion, "motion", width_px - 1.0, 80.0);
  expect (fixture, INSTEP_LEFT, 116.05);
  g_signal_emit_by_name (motion, "leave");
  expect (fixture, INSTEP_LEFT, -1.0);

  g_signal_emit_by_name (drag, "drag-begin", width_px - 1.0, 80.0);
  g_assert_true (gtk_widget_is_focus (fixture->picture));
  g_signal_emit_by_name (motion, "motion", 1.0, 80.0);
  expect (fixture, INSTEP_LEFT, 0.0);
  g_signal_emit_by_name (motion, "leave");
  expect (fixture, INSTEP_LEFT, 116.05);
}

/* GTK repeats the motion of a pointer that rests, after each layout. */
static void
test_keys_outdo_a_pointer_at_rest (Fixture       *fixture,
                                   gconstpointer  data)
{
  GtkEventController *motion = get_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_MOTION);

  g_signal_emit_by_name (motion, "motion", 1.0, 80.0);
  press_key (GTK_WIDGET (fixture->view), GDK_KEY_Right, 0);
  g_signal_emit_by_name (motion, "motion", 1.0, 80.0);
  expect (fixture, INSTEP_LEFT, 1.0);

  g_signal_emit_by_name (motion, "motion", 2.0, 80.0);
  expect (fixture, INSTEP_LEFT, 0.0);
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);

  return minimum;
}

/* Nothing jumps while the chart is read, and every reading has room. */
static void
test_height_stays (Fixture       *fixture,
                   gconstpointer  data)
{
  const int widths[] = { 300, 360, 500, 700 };
  GtkWidget *place = gtk_widget_get_parent (fixture->reading);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      int before;

      press_key (GTK_WIDGET (fixture->view), GDK_KEY_Escape, 0);
      before = measure_height (GTK_WIDGET (fixture->view), widths[i]);
      for (guint j = 0; j < 13; j++)
        {
          press_key (GTK_WIDGET (fixture->view), GDK_KEY_Page_Up, 0);
          g_assert_cmpint (measure_height (GTK_WIDGET (fixture->view), widths[i]), ==, before);
          g_assert_cmpint (measure_height (fixture->reading, widths[i]), <=,
                           measure_height (place, widths[i]));
        }
    }
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  gtk_test_accessible_assert_role (fixture->picture, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_role (fixture->reading, GTK_ACCESSIBLE_ROLE_STATUS);
  gtk_test_accessible_assert_relation (fixture->picture, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                       fixture->reading, NULL);
  g_assert_true (gtk_widget_get_focusable (fixture->picture));
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *name;
    void     (* test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "keys", test_keys },
    { "right-to-left", test_right_to_left },
    { "keeps-the-minute", test_keeps_the_minute },
    { "pointer", test_pointer },
    { "keys-outdo-a-pointer-at-rest", test_keys_outdo_a_pointer_at_rest },
    { "height-stays", test_height_stays },
    { "accessible", test_accessible },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/window/room-view/", tests[i].name, NULL);

      g_test_add (path, Fixture, NULL, set_up, tests[i].test, tear_down);
    }

  return g_test_run ();
}
