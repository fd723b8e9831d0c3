/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What else is said of a lacing, and the way from it to the one for a further problem. */

#include "config.h"

#include "stage.h"
#include "window/lacing-notes.h"

typedef struct
{
  InstepSession *session;
  GtkWidget     *window;
  GtkWidget     *notes;
} Fixture;

static void
look_at (Fixture    *fixture,
         const char *id)
{
  instep_session_choose_pattern (fixture->session,
                                 instep_content_find_pattern (instep_session_get_content (fixture->session), id));
}

static const char *
get_looked_at (Fixture *fixture)
{
  return instep_pattern_get_id (instep_session_get_pattern (fixture->session));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = create_session ();
  look_at (fixture, "window");

  fixture->notes = g_object_new (INSTEP_TYPE_LACING_NOTES, NULL);
  instep_lacing_notes_set_session (INSTEP_LACING_NOTES (fixture->notes), fixture->session);
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->notes);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->session);
}

/* NULL expects that there is no such row to be seen. */
static void
assert_note (Fixture    *fixture,
             const char *title,
             const char *expected)
{
  GtkWidget *row = find_titled (fixture->notes, title);

  g_test_message ("%s", title);
  if (expected == NULL)
    {
      g_assert_true (row == NULL || !gtk_widget_get_visible (row));
      return;
    }

  g_assert_nonnull (row);
  g_assert_true (gtk_widget_get_visible (row));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, expected);
}

static void
count_links (GtkWidget *widget,
             guint     *n_links)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), "<a href=") != NULL)
    (*n_links)++;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count_links (child, n_links);
}

/* Lacing facts §2 and §3: what the table says of the two lacings. */
static void
test_notes (Fixture       *fixture,
            gconstpointer  data)
{
  assert_note (fixture, "Mind",
               "The rows just below and just above the free band carry more; do not pull them hard.");
  assert_note (fixture, "What it costs", "Holds the heel as criss-cross does, and takes 12 % less lace.");
  assert_note (fixture, "Not together with", "Straight European; Midfoot lock; One lace, two zones; Army");
  assert_note (fixture, "Also called",
               "gap lacing; box lacing; skip lacing; offset lacing; single outside verticals");
  assert_note (fixture, "If the heel slips as well", "Window with heel lock");

  look_at (fixture, "over-under");
  assert_note (fixture, "Mind", NULL);
  assert_note (fixture, "What it costs", "Holds the heel as criss-cross does, and takes as much lace.");
  assert_note (fixture, "For when", "the lacing must be quick to adjust; the feet swell on the run");
  assert_note (fixture, "Not together with", NULL);
  assert_note (fixture, "Also called", NULL);
  assert_note (fixture, "If the heel slips as well", NULL);
}

/* Lacing facts §2: 105 % of the lace of criss-cross for 6 pairs, 104 % for 7. */
static void
test_costs_follow_eyelets (Fixture       *fixture,
                           gconstpointer  data)
{
  look_at (fixture, "heel-lock");
  assert_note (fixture, "What it costs", "Holds the heel better than criss-cross, and takes 5 % more lace.");
  instep_session_set_pairs (fixture->session, 7);
  assert_note (fixture, "What it costs", "Holds the heel better than criss-cross, and takes 4 % more lace.");
}

/* As many links as the lacing has sources with a page: window six, window-wrap one. */
static void
test_sources (Fixture       *fixture,
              gconstpointer  data)
{
  guint n_links = 0;

  count_links (fixture->notes, &n_links);
  g_assert_cmpuint (n_links, ==, 6);

  n_links = 0;
  look_at (fixture, "window-wrap");
  count_links (fixture->notes, &n_links);
  g_assert_cmpuint (n_links, ==, 1);
}

/* There and back: a heel lock has four further problems, and a window two. */
static void
test_combinations (Fixture       *fixture,
                   gconstpointer  data)
{
  look_at (fixture, "heel-lock");
  assert_note (fixture, "If the front of the ankle hurts as well", "Midfoot lock");
  look_at (fixture, "window");
  assert_note (fixture, "If the front of the ankle hurts as well", NULL);

  adw_action_row_activate (ADW_ACTION_ROW (find_titled (fixture->notes, "If the heel slips as well")));
  g_assert_cmpstr (get_looked_at (fixture), ==, "window-heel-lock");
  assert_note (fixture, "If the heel slips as well", NULL);

  look_at (fixture, "heel-lock");
  adw_action_row_activate (ADW_ACTION_ROW (find_titled (fixture->notes, "If the front of the ankle hurts as well")));
  g_assert_cmpstr (get_looked_at (fixture), ==, "mid-lock");
}

#define ADD(name, test) g_test_add ("/window/lacing-notes/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("notes", test_notes);
  ADD ("costs-follow-eyelets", test_costs_follow_eyelets);
  ADD ("sources", test_sources);
  ADD ("combinations", test_combinations);

  return g_test_run ();
}
