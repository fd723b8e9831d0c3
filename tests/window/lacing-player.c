/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Going through the steps of a lacing.  Time passes by a function of the player's own. */

#include "config.h"

#include "stage.h"

#include "picture/lacing-diagram.h"
#include "window/lacing-page.h"
#include "window/lacing-player.h"
#include "window/lacing-stage.h"

/* Of the window lacing for 6 pairs: the start, five rows, the bow (facts: lacing.md). */
#define N_STEPS 7

/* The card of the picture is so wide inside in a window of 360 pixels. */
#define NARROW_PX 292
/* The most steps that any shipped lacing has. */
#define MOST_STEPS 30

typedef struct
{
  GtkWidget          *window;
  InstepLacingPlayer *player;
  InstepContent      *content;
  InstepThreading     threading;
  guint               told;         /* by the signal */
} Fixture;

static void
stepped_cb (Fixture *fixture,
            guint    step)
{
  fixture->told = step;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const InstepPattern *pattern;
  InstepThroat throat;

  fixture->content = load_content ();
  pattern = instep_content_find_pattern (fixture->content, "window");
  instep_throat_init_uniform (&throat, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
  g_assert_true (instep_threading_thread (pattern, &throat, 0, &fixture->threading, NULL));
  g_assert_cmpuint (fixture->threading.n_steps, ==, N_STEPS);

  fixture->player = g_object_new (INSTEP_TYPE_LACING_PLAYER, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->player));
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);

  instep_lacing_player_show (fixture->player, &fixture->threading);
  g_signal_connect_swapped (fixture->player, "stepped", G_CALLBACK (stepped_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  instep_content_free (fixture->content);
}

static void
act (Fixture    *fixture,
     const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->player), action, NULL);
}

static void
expect (Fixture  *fixture,
        guint     step,
        gboolean  playing)
{
  g_assert_cmpuint (instep_lacing_player_get_step (fixture->player), ==, step);
  g_assert_cmpuint (fixture->told, ==, step);
  g_assert_cmpint (instep_lacing_player_is_playing (fixture->player), ==, playing);
}

static void
test_moves (Fixture       *fixture,
            gconstpointer  data)
{
  act (fixture, "player.back");
  expect (fixture, 6, FALSE);
  act (fixture, "player.forward");
  expect (fixture, INSTEP_STEP_ALL, FALSE);
  act (fixture, "player.first");
  expect (fixture, 0, FALSE);
  act (fixture, "player.back");
  expect (fixture, 0, FALSE);
  act (fixture, "player.forward");
  expect (fixture, 1, FALSE);
  act (fixture, "player.last");
  expect (fixture, 6, FALSE);
}

/* The middle step stays for its time, not less; the end shows the whole lacing. */
static void
test_plays (Fixture       *fixture,
            gconstpointer  data)
{
  act (fixture, "player.play");
  expect (fixture, 0, TRUE);
  instep_lacing_player_pass_time (fixture->player, INSTEP_LACING_STEP_MS - 100);
  expect (fixture, 0, TRUE);
  instep_lacing_player_pass_time (fixture->player, 100);
  expect (fixture, 1, TRUE);

  for (guint i = 1; i < N_STEPS; i++)
    {
      expect (fixture, i, TRUE);
      instep_lacing_player_pass_time (fixture->player, INSTEP_LACING_STEP_MS);
    }

  expect (fixture, INSTEP_STEP_ALL, FALSE);
  instep_lacing_player_pass_time (fixture->player, INSTEP_LACING_STEP_MS);
  expect (fixture, INSTEP_STEP_ALL, FALSE);
}

static void
test_speed (Fixture       *fixture,
            gconstpointer  data)
{
  act (fixture, "player.play");
  gtk_widget_activate_action (GTK_WIDGET (fixture->player), "player.speed", "d", 2.0);
  instep_lacing_player_pass_time (fixture->player, INSTEP_LACING_STEP_MS / 2);
  expect (fixture, 1, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->player), "player.speed", "d", 0.5);
  instep_lacing_player_pass_time (fixture->player, INSTEP_LACING_STEP_MS);
  expect (fixture, 1, TRUE);
  instep_lacing_player_pass_time (fixture->player, INSTEP_LACING_STEP_MS);
  expect (fixture, 2, TRUE);
}

static void
test_stands_still (Fixture       *fixture,
                   gconstpointer  data)
{
  act (fixture, "player.play");
  act (fixture, "player.play");
  expect (fixture, 0, FALSE);
  instep_lacing_player_pass_time (fixture->player, INSTEP_LACING_STEP_MS);
  expect (fixture, 0, FALSE);

  act (fixture, "player.play");
  instep_lacing_player_choose (fixture->player, 3);
  expect (fixture, 3, FALSE);

  act (fixture, "player.play");
  expect (fixture, 3, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (fixture->player), FALSE);
  expect (fixture, 3, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (fixture->player), TRUE);
  expect (fixture, 3, FALSE);

  act (fixture, "player.play");
  instep_lacing_player_show (fixture->player, &fixture->threading);
  expect (fixture, INSTEP_STEP_ALL, FALSE);

  /* Nothing to play. */
  instep_lacing_player_show (fixture->player, NULL);
  act (fixture, "player.play");
  act (fixture, "player.first");
  expect (fixture, INSTEP_STEP_ALL, FALSE);
}

/* A button that has nothing left to do does not keep the keys to itself. */
static void
test_keeps_focus (Fixture       *fixture,
                  gconstpointer  data)
{
  instep_lacing_player_choose (fixture->player, 1);
  gtk_widget_child_focus (GTK_WIDGET (fixture->player), GTK_DIR_TAB_FORWARD);
  gtk_widget_child_focus (GTK_WIDGET (fixture->player), GTK_DIR_TAB_FORWARD);
  g_assert_true (GTK_IS_BUTTON (gtk_root_get_focus (GTK_ROOT (fixture->window))));
  act (fixture, "player.first");
  expect (fixture, 0, FALSE);
  g_assert_nonnull (gtk_widget_get_focus_child (GTK_WIDGET (fixture->player)));
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  const InstepThreading many = { .n_steps = MOST_STEPS };
  int minimum;

  instep_lacing_player_show (fixture->player, &many);
  gtk_widget_measure (GTK_WIDGET (fixture->player), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                      NULL, NULL);
  g_assert_cmpint (minimum, <=, NARROW_PX);
  instep_lacing_player_show (fixture->player, NULL);
}

/* Another page, and another lacing, end the playing. */
static void
test_in_the_window (Stage         *stage,
                    gconstpointer  data)
{
  const InstepContent *content = instep_session_get_content (stage->session);
  InstepLacingPlayer *player;

  instep_window_show_page (INSTEP_WINDOW (stage->window), "lacing");
  player = INSTEP_LACING_PLAYER (find (stage->window, INSTEP_TYPE_LACING_PLAYER));
  gtk_test_widget_wait_for_draw (stage->window);

  gtk_widget_activate_action (GTK_WIDGET (player), "player.play", NULL);
  g_assert_true (instep_lacing_player_is_playing (player));
  instep_session_choose_pattern (stage->session, instep_content_find_pattern (content, "straight-bar"));
  g_assert_false (instep_lacing_player_is_playing (player));

  gtk_widget_activate_action (GTK_WIDGET (player), "player.play", NULL);
  g_assert_true (instep_lacing_player_is_playing (player));
  instep_window_show_page (INSTEP_WINDOW (stage->window), "fit");
  while (gtk_widget_get_mapped (GTK_WIDGET (player)))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (instep_lacing_player_is_playing (player));
}

static gboolean
says (GtkWidget  *widget,
      const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
      g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, text))
      return TRUE;

  return FALSE;
}

/* A lacing that does not exist for so few eyelets says so, and has no steps to go through. */
static void
test_missing (Stage         *stage,
              gconstpointer  data)
{
  const InstepContent *content = instep_session_get_content (stage->session);
  GtkWidget *player;

  instep_session_choose_pattern (stage->session, instep_content_find_pattern (content, "open-front"));
  instep_window_show_page (INSTEP_WINDOW (stage->window), "lacing");
  player = find (stage->window, INSTEP_TYPE_LACING_PLAYER);
  gtk_test_widget_wait_for_draw (stage->window);
  g_assert_true (gtk_widget_get_mapped (player));

  instep_session_set_pairs (stage->session, 4);
  gtk_test_widget_wait_for_draw (stage->window);
  g_assert_false (gtk_widget_get_mapped (player));
  g_assert_true (says (stage->window,
                       "Open front needs at least 5 pairs of eyelets; this shoe has 4."));

  instep_session_set_pairs (stage->session, 5);
  gtk_test_widget_wait_for_draw (stage->window);
  g_assert_true (gtk_widget_get_mapped (player));
}

/* Where the list of steps is far below, the words of the step stand under the picture. */
static void
test_words_in_a_narrow_window (Stage         *stage,
                               gconstpointer  data)
{
  const InstepContent *content = instep_session_get_content (stage->session);
  InstepLacingPage *page;
  GtkWidget *player, *inner;

  instep_session_choose_pattern (stage->session, instep_content_find_pattern (content, "window"));
  instep_window_show_page (INSTEP_WINDOW (stage->window), "lacing");
  page = INSTEP_LACING_PAGE (find (stage->window, INSTEP_TYPE_LACING_PAGE));
  player = find (stage->window, INSTEP_TYPE_LACING_PLAYER);
  inner = gtk_widget_get_parent (player);
  gtk_widget_activate_action (player, "player.first", NULL);
  g_assert_false (says (inner, "Middle of the lace inside; both ends out through row\u00a01."));

  gtk_window_set_default_size (GTK_WINDOW (stage->window), 360, 640);
  expect_folded (stage, TRUE);
  instep_pair_set_show_second (instep_lacing_page_get_pair (page), TRUE);
  gtk_test_widget_wait_for_draw (stage->window);
  g_assert_true (says (inner, "Middle of the lace inside; both ends out through row\u00a01."));
}

static GtkWidget *
find_with_class (GtkWidget  *widget,
                 const char *css_class)
{
  if (gtk_widget_has_css_class (widget, css_class))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_with_class (child, css_class);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The middle of what is painted of a widget from left to right, 0 to 1. */
static double
find_weight (Stage     *stage,
             GtkWidget *widget)
{
  const int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GdkTexture) texture = NULL;
  g_autofree guint32 *pixels = g_new0 (guint32, width * height);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  double weight = 0.0, moment = 0.0;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (stage->window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  gdk_texture_download (texture, (guchar *) pixels, width * sizeof (guint32));
  for (int i = 0; i < width * height; i++)
    {
      const double opacity = (pixels[i] >> 24) / 255.0;

      weight += opacity;
      moment += opacity * (i % width + 0.5) / width;
    }

  return moment / weight;
}

/* Where steps run from right to left, the arrow of Play points that way as well. */
static void
test_play_points_to_what_comes (Stage         *stage,
                                gconstpointer  data)
{
  GtkWidget *player, *play, *image;
  double usual;

  instep_window_show_page (INSTEP_WINDOW (stage->window), "lacing");
  player = find (stage->window, INSTEP_TYPE_LACING_PLAYER);
  gtk_test_widget_wait_for_draw (stage->window);
  play = find_with_class (player, "play");
  image = find (play, GTK_TYPE_IMAGE);

  /* Most of a triangle is at its base. */
  usual = find_weight (stage, image);
  g_assert_cmpfloat (usual, <, 0.5);

  gtk_widget_set_direction (play, GTK_TEXT_DIR_RTL);
  gtk_widget_set_direction (image, GTK_TEXT_DIR_RTL);
  gtk_test_widget_wait_for_draw (stage->window);
  g_assert_cmpfloat_with_epsilon (find_weight (stage, image), 1.0 - usual, 0.01);
}

static void
add (const char *name,
     void      (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/window/lacing-player/", name, NULL);

  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("moves", test_moves);
  add ("plays", test_plays);
  add ("speed", test_speed);
  add ("stands-still", test_stands_still);
  add ("keeps-focus", test_keeps_focus);
  add ("narrow", test_narrow);
  g_test_add ("/window/lacing-player/in-the-window", Stage, NULL, stage_set_up, test_in_the_window,
              stage_tear_down);
  g_test_add ("/window/lacing-player/missing", Stage, NULL, stage_set_up, test_missing,
              stage_tear_down);
  g_test_add ("/window/lacing-player/words-in-a-narrow-window", Stage, NULL, stage_set_up,
              test_words_in_a_narrow_window, stage_tear_down);
  g_test_add ("/window/lacing-player/play-points-to-what-comes", Stage, NULL, stage_set_up,
              test_play_points_to_what_comes, stage_tear_down);

  return g_test_run ();
}
