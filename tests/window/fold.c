/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "window/fold.h"
#include "window/pair.h"

static void
count_cb (int *count)
{
  (*count)++;
}

static void
expect_folded (InstepFold *fold,
               gboolean    folded)
{
  while (instep_fold_get_folded (fold) != folded)
    g_main_context_iteration (NULL, TRUE);
}

/* The fold decides by the width it gets, so it is shown in a real window. */
static GtkWidget *
present (GtkWidget *fold,
         int        width)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), width, 300);
  gtk_window_set_child (GTK_WINDOW (window), fold);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (fold);

  return window;
}

static void
test_folds_below_700 (void)
{
  GtkWidget *fold = instep_fold_new ();
  GtkWidget *window;
  int notified = 0;

  instep_fold_set_child (INSTEP_FOLD (fold), gtk_label_new ("A child"));
  g_signal_connect_swapped (fold, "notify::folded", G_CALLBACK (count_cb), &notified);

  window = present (fold, 800);
  g_assert_false (instep_fold_get_folded (INSTEP_FOLD (fold)));

  gtk_window_set_default_size (GTK_WINDOW (window), 699, 300);
  expect_folded (INSTEP_FOLD (fold), TRUE);

  gtk_window_set_default_size (GTK_WINDOW (window), 700, 300);
  expect_folded (INSTEP_FOLD (fold), FALSE);
  gtk_test_widget_wait_for_draw (fold);
  g_assert_cmpint (notified, ==, 2);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* A wide layout that asks for more than 700 px folds no later than that. */
static void
test_folds_when_the_child_has_no_room (void)
{
  GtkWidget *fold = instep_fold_new ();
  GtkWidget *child = gtk_label_new ("A wide child");
  GtkWidget *window;

  gtk_widget_set_size_request (child, 900, -1);
  instep_fold_set_child (INSTEP_FOLD (fold), child);

  window = present (fold, 850);
  expect_folded (INSTEP_FOLD (fold), TRUE);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* However wide the child still is, the window may become narrow. */
static void
test_asks_for_the_folded_width (void)
{
  GtkWidget *fold = g_object_ref_sink (instep_fold_new ());
  GtkWidget *child = gtk_label_new ("A wide child");
  int minimum;

  gtk_widget_set_size_request (child, 900, -1);
  instep_fold_set_child (INSTEP_FOLD (fold), child);
  gtk_widget_measure (fold, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 360);

  g_assert_finalize_object (fold);
}

/* The child learns of it in the next idle, and the window may be measured before that. */
static void
test_asks_for_the_folded_width_at_once (void)
{
  GtkWidget *fold = instep_fold_new ();
  GtkWidget *child = gtk_label_new ("A wide child");
  GtkWidget *window;
  int minimum;

  gtk_widget_set_size_request (child, 647, -1);
  instep_fold_set_child (INSTEP_FOLD (fold), child);
  window = present (fold, 800);

  gtk_widget_size_allocate (fold, &(GtkAllocation) { 0, 0, 699, 300 }, -1);
  g_assert_true (instep_fold_get_folded (INSTEP_FOLD (fold)));
  gtk_widget_queue_resize (child);
  gtk_widget_measure (fold, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 360);

  gtk_window_destroy (GTK_WINDOW (window));
}

static const char pair_ui[] =
  "<interface><object class='InstepPair' id='pair'>"
  "<child><object class='GtkLabel' id='first'><property name='width-request'>300</property></object></child>"
  "<child type='second'><object class='GtkLabel' id='second'><property name='width-request'>200</property></object></child>"
  "</object></interface>";

static void
test_pair_measures (void)
{
  g_autoptr(GtkBuilder) builder = NULL;
  InstepPair *pair;
  GtkWidget *first, *second;
  int minimum;
  int notified = 0;

  g_type_ensure (INSTEP_TYPE_PAIR);
  builder = gtk_builder_new_from_string (pair_ui, -1);
  pair = INSTEP_PAIR (g_object_ref (gtk_builder_get_object (builder, "pair")));
  first = GTK_WIDGET (gtk_builder_get_object (builder, "first"));
  second = GTK_WIDGET (gtk_builder_get_object (builder, "second"));

  gtk_widget_measure (GTK_WIDGET (pair), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 500);
  g_assert_true (gtk_widget_get_child_visible (first));
  g_assert_true (gtk_widget_get_child_visible (second));

  g_signal_connect_swapped (pair, "notify::folded", G_CALLBACK (count_cb), &notified);
  instep_pair_set_folded (pair, TRUE);
  instep_pair_set_folded (pair, TRUE);
  g_assert_cmpint (notified, ==, 1);
  gtk_widget_measure (GTK_WIDGET (pair), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 300);
  g_assert_true (gtk_widget_get_child_visible (first));
  g_assert_false (gtk_widget_get_child_visible (second));

  instep_pair_set_show_second (pair, TRUE);
  g_assert_false (gtk_widget_get_child_visible (first));
  g_assert_true (gtk_widget_get_child_visible (second));

  g_clear_object (&builder);
  g_assert_finalize_object (pair);
}

/* A sentence wraps in the first column, as wide as text at the usual scale may make it. */
static void
test_pair_wraps_a_sentence (void)
{
  g_autoptr(GtkBuilder) builder = NULL;
  InstepPair *pair;
  GtkLabel *first;
  int minimum;

  g_type_ensure (INSTEP_TYPE_PAIR);
  builder = gtk_builder_new_from_string (pair_ui, -1);
  pair = INSTEP_PAIR (g_object_ref (gtk_builder_get_object (builder, "pair")));
  first = GTK_LABEL (gtk_builder_get_object (builder, "first"));

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  gtk_label_set_wrap (first, TRUE);
  gtk_label_set_text (first, "What is wrong with a value is said in a whole sentence, or even in two. "
                             "The column in which it stands must not grow for it.");
  gtk_widget_measure (GTK_WIDGET (pair), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 362 + 200);

  g_clear_object (&builder);
  g_assert_finalize_object (pair);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/window/fold/folds-below-700", test_folds_below_700);
  g_test_add_func ("/window/fold/folds-when-the-child-has-no-room", test_folds_when_the_child_has_no_room);
  g_test_add_func ("/window/fold/asks-for-the-folded-width", test_asks_for_the_folded_width);
  g_test_add_func ("/window/fold/asks-for-the-folded-width-at-once", test_asks_for_the_folded_width_at_once);
  g_test_add_func ("/window/pair/measures", test_pair_measures);
  g_test_add_func ("/window/pair/wraps-a-sentence", test_pair_wraps_a_sentence);

  return g_test_run ();
}
