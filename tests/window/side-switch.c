/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The foot that is looked at follows the leading one, until the person chooses. */

#include "config.h"

#include <gtk/gtk.h>

#include "window/side-switch.h"

typedef struct
{
  InstepSide side;
  int        n_times;
} Choice;

/* Whoever is told must find the new foot, not the one before it. */
static void
chosen_cb (InstepSideSwitch *self,
           Choice           *choice)
{
  choice->side = instep_side_switch_get_side (self);
  choice->n_times++;
}

static void
click (GtkWidget *self,
       InstepSide side)
{
  GtkWidget *left = gtk_widget_get_first_child (self);

  g_signal_emit_by_name (side == INSTEP_LEFT ? left : gtk_widget_get_next_sibling (left), "clicked");
}

static void
test_follows_until_chosen (void)
{
  InstepSideSwitch *self = g_object_ref_sink (g_object_new (INSTEP_TYPE_SIDE_SWITCH, NULL));
  Choice choice = { 0 };

  g_signal_connect (self, "chosen", G_CALLBACK (chosen_cb), &choice);

  instep_side_switch_follow (self, INSTEP_RIGHT);
  g_assert_cmpint (instep_side_switch_get_side (self), ==, INSTEP_RIGHT);
  instep_side_switch_follow (self, INSTEP_LEFT);
  g_assert_cmpint (instep_side_switch_get_side (self), ==, INSTEP_LEFT);
  g_assert_cmpint (choice.n_times, ==, 0);

  click (GTK_WIDGET (self), INSTEP_RIGHT);
  g_assert_cmpint (choice.n_times, ==, 1);
  g_assert_cmpint (choice.side, ==, INSTEP_RIGHT);

  instep_side_switch_follow (self, INSTEP_LEFT);
  g_assert_cmpint (instep_side_switch_get_side (self), ==, INSTEP_RIGHT);

  click (GTK_WIDGET (self), INSTEP_LEFT);
  g_assert_cmpint (choice.n_times, ==, 2);
  g_assert_cmpint (choice.side, ==, INSTEP_LEFT);

  g_assert_finalize_object (self);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/window/side-switch/follows-until-chosen", test_follows_until_chosen);

  return g_test_run ();
}
