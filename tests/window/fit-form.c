/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the form offers beside typing: usual distances. */

#include "config.h"

#include "stage.h"

#include "window/fit-form.h"

typedef struct
{
  InstepSession *session;
  GtkWidget     *form;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = create_session ();
  fixture->form = g_object_ref_sink (g_object_new (INSTEP_TYPE_FIT_FORM, NULL));
  instep_fit_form_set_session (INSTEP_FIT_FORM (fixture->form), fixture->session);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->form);
  g_assert_finalize_object (fixture->session);
}

/* A half marathon is 21.0975 km and a marathon 42.195 km by the rules of the sport. */
static void
test_usual_distances (Fixture       *fixture,
                      gconstpointer  data)
{
  static const double distances_km[] = { 5.0, 10.0, 21.0975, 42.195, 50.0, 100.0 };
  GMenuModel *menu = gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (find (fixture->form, GTK_TYPE_MENU_BUTTON)));

  g_assert_cmpint (g_menu_model_get_n_items (menu), ==, G_N_ELEMENTS (distances_km));

  for (gsize i = 0; i < G_N_ELEMENTS (distances_km); i++)
    {
      g_autofree char *action = NULL;
      g_autoptr(GVariant) target = NULL;
      const InstepFitInput *input;

      g_assert_true (g_menu_model_get_item_attribute (menu, (int) i, G_MENU_ATTRIBUTE_ACTION, "s",
                                                      &action));
      target = g_menu_model_get_item_attribute_value (menu, (int) i, G_MENU_ATTRIBUTE_TARGET,
                                                      G_VARIANT_TYPE_STRING);
      g_assert_true (gtk_widget_activate_action_variant (fixture->form, action, target));

      input = instep_session_get_input (fixture->session);
      g_assert_true (instep_session_is_current (fixture->session));
      g_assert_cmpfloat_with_epsilon (input->distance_km.value, distances_km[i], 1e-9);
      g_assert_cmpfloat_with_epsilon (input->pace_min_per_km.value, 5.5, 1e-9);
    }
}

/* 10 km in 55 minutes are 5:30 a kilometre, and so is a marathon then: in 232 minutes, not in 55. */
static void
test_keeps_the_pace_of_a_time (Fixture       *fixture,
                               gconstpointer  data)
{
  InstepFitInput input = instep_fit_input_example ();
  const InstepFitInput *now;

  input.distance_km = INSTEP_SAID (10.0);
  input.pace_min_per_km = INSTEP_NOT_SAID;
  input.time_min = INSTEP_SAID (55.0);
  g_assert_true (instep_session_set_input (fixture->session, &input, NULL, NULL));
  instep_fit_form_show_input (INSTEP_FIT_FORM (fixture->form), &input);

  g_assert_true (gtk_widget_activate_action (fixture->form, "form.set-distance", "s", "42.195"));
  now = instep_session_get_input (fixture->session);
  g_assert_cmpfloat_with_epsilon (now->distance_km.value, 42.195, 1e-9);
  g_assert_cmpfloat_with_epsilon (now->pace_min_per_km.value, 5.5, 1e-9);
  g_assert_false (now->time_min.said);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/window/fit-form/usual-distances", Fixture, NULL,
              set_up, test_usual_distances, tear_down);
  g_test_add ("/window/fit-form/keeps-the-pace-of-a-time", Fixture, NULL,
              set_up, test_keeps_the_pace_of_a_time, tear_down);

  return g_test_run ();
}
