/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The whole window in this process: its pages, its actions, and what the form makes of an edit. */

#include "config.h"

#include "window/fit-form.h"
#include "window/lacing-page.h"
#include "window/numbness-page.h"
#include "window/pair.h"
#include "window/window.h"

typedef struct
{
  AdwApplication *application;
  InstepSession  *session;
  GtkWidget      *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *folder = instep_content_get_folder ();
  g_autoptr(GError) error = NULL;
  InstepContent *content = instep_content_load (folder, &error);

  g_assert_no_error (error);

  fixture->application = g_object_new (ADW_TYPE_APPLICATION,
                                       "application-id", APPLICATION_ID,
                                       "flags", G_APPLICATION_NON_UNIQUE,
                                       "resource-base-path", "/io/github/instep_app/Instep",
                                       NULL);
  g_application_register (G_APPLICATION (fixture->application), NULL, &error);
  g_assert_no_error (error);

  fixture->session = instep_session_new (content);
  fixture->window = instep_window_new (fixture->application, fixture->session);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->session);
  g_clear_object (&fixture->application);
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The first entry of the form is the left foot's length. */
static GtkEditable *
get_left_foot (Fixture *fixture)
{
  return GTK_EDITABLE (find (find (fixture->window, INSTEP_TYPE_FIT_FORM), GTK_TYPE_ENTRY));
}

static void
test_an_edit_is_answered (Fixture       *fixture,
                          gconstpointer  data)
{
  gtk_editable_set_text (get_left_foot (fixture), "270");
  g_assert_cmpfloat (instep_session_get_input (fixture->session)->length_mm[INSTEP_LEFT].value, ==, 270.0);
  g_assert_false (instep_session_is_example (fixture->session));

  gtk_editable_set_text (get_left_foot (fixture), "10 km");
  g_assert_false (instep_session_is_current (fixture->session));
  g_assert_cmpfloat (instep_session_get_input (fixture->session)->length_mm[INSTEP_LEFT].value, ==, 270.0);

  gtk_editable_set_text (get_left_foot (fixture), "27.1 cm");
  g_assert_true (instep_session_is_current (fixture->session));
  g_assert_cmpfloat_with_epsilon (instep_session_get_input (fixture->session)->length_mm[INSTEP_LEFT].value,
                                  271.0, 1e-9);
}

static void
test_start_over_and_undo (Fixture       *fixture,
                          gconstpointer  data)
{
  gtk_editable_set_text (get_left_foot (fixture), "270");
  gtk_widget_activate_action (fixture->window, "win.start-over", NULL);
  g_assert_true (instep_session_is_example (fixture->session));
  g_assert_cmpstr (gtk_editable_get_text (get_left_foot (fixture)), ==, "268 mm");

  gtk_widget_activate_action (fixture->window, "win.undo", NULL);
  g_assert_false (instep_session_is_example (fixture->session));
  g_assert_cmpstr (gtk_editable_get_text (get_left_foot (fixture)), ==, "270 mm");
  g_assert_cmpfloat (instep_session_get_input (fixture->session)->length_mm[INSTEP_LEFT].value, ==, 270.0);
}

static void
test_pages_are_made_when_shown (Fixture       *fixture,
                                gconstpointer  data)
{
  g_assert_null (find (fixture->window, INSTEP_TYPE_LACING_PAGE));
  g_assert_null (find (fixture->window, INSTEP_TYPE_NUMBNESS_PAGE));

  instep_window_show_page (INSTEP_WINDOW (fixture->window), "numbness");
  g_assert_nonnull (find (fixture->window, INSTEP_TYPE_NUMBNESS_PAGE));

  gtk_widget_activate_action (fixture->window, "win.show-lacing", "s", "heel-lock");
  g_assert_nonnull (find (fixture->window, INSTEP_TYPE_LACING_PAGE));
  g_assert_cmpstr (instep_pattern_get_id (instep_session_get_pattern (fixture->session)), ==, "heel-lock");
}

static void
expect_folded (Fixture  *fixture,
               gboolean  folded)
{
  InstepPair *pair = INSTEP_PAIR (find (fixture->window, INSTEP_TYPE_PAIR));

  while (instep_pair_get_folded (pair) != folded)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_folds_and_unfolds (Fixture       *fixture,
                        gconstpointer  data)
{
  expect_folded (fixture, FALSE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  expect_folded (fixture, TRUE);
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_cmpint (gtk_widget_get_width (fixture->window), ==, 360);

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1100, 760);
  expect_folded (fixture, FALSE);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/window/window/an-edit-is-answered", Fixture, NULL, set_up, test_an_edit_is_answered, tear_down);
  g_test_add ("/window/window/start-over-and-undo", Fixture, NULL, set_up, test_start_over_and_undo, tear_down);
  g_test_add ("/window/window/pages-are-made-when-shown", Fixture, NULL,
              set_up, test_pages_are_made_when_shown, tear_down);
  g_test_add ("/window/window/folds-and-unfolds", Fixture, NULL, set_up, test_folds_and_unfolds, tear_down);

  return g_test_run ();
}
