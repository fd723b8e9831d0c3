/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Places chosen on the foot: by its labels, its zones, the keyboard and the list, which all say what
 * the session says.
 */

#include "config.h"

#include "stage.h"

#include "picture/foot-art.h"
#include "window/foot-board.h"
#include "window/foot-map.h"
#include "window/picture-view.h"

/* So wide that labels stand beside the foot in any font, and as wide as the card is inside in a window
 * of 360 pixels.
 */
#define WIDE_PX    520
#define NARROW_PX  292
#define PADDING_PX  12

typedef struct
{
  InstepSession *session;
  GtkWidget     *window;
  GtkWidget     *map;
  GtkWidget     *board;
  GtkWidget     *picture;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const int width_px = GPOINTER_TO_INT (data) + 2 * PADDING_PX;
  GtkWidget *clamp = adw_clamp_new ();

  fixture->session = create_session ();
  fixture->map = g_object_new (INSTEP_TYPE_FOOT_MAP, NULL);
  instep_foot_map_set_session (INSTEP_FOOT_MAP (fixture->map), fixture->session);
  fixture->board = find (fixture->map, INSTEP_TYPE_FOOT_BOARD);
  fixture->picture = find (fixture->board, INSTEP_TYPE_PICTURE_VIEW);

  fixture->window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (fixture->window), FALSE);
  /* Newer versions of GTK ask how wide it is where it is that high. */
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width_px, 900);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), width_px);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), width_px);
  adw_clamp_set_child (ADW_CLAMP (clamp), fixture->map);
  gtk_window_set_child (GTK_WINDOW (fixture->window), clamp);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->map);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->session);
}

static guint
get_index (const char *place)
{
  guint index;

  g_assert_true (instep_numb_question_find_answer (INSTEP_NUMB_WHERE, place, &index));

  return index;
}

/* The toggle button, or the check button of the list, of a place. */
static GtkWidget *
get_nth (GtkWidget *parent,
         GType      type,
         guint      n)
{
  for (GtkWidget *child = gtk_widget_get_first_child (parent); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (g_type_is_a (G_OBJECT_TYPE (child), type) && n-- == 0)
        return child;
    }

  g_assert_not_reached ();
}

static GtkWidget *
get_label (Fixture    *fixture,
           const char *place)
{
  return get_nth (fixture->board, GTK_TYPE_TOGGLE_BUTTON, get_index (place));
}

static GtkWidget *
get_check (Fixture    *fixture,
           const char *place)
{
  GtkWidget *first = find (fixture->map, GTK_TYPE_CHECK_BUTTON);

  return get_nth (gtk_widget_get_parent (first), GTK_TYPE_CHECK_BUTTON, get_index (place));
}

/* The session, the labels and the list hold exactly these places, and the picture tells them. */
static void
expect (Fixture    *fixture,
        const char *places,
        const char *told)
{
  const char * const *ids = instep_numb_question_answer_ids (INSTEP_NUMB_WHERE);
  g_auto(GStrv) wanted = g_strsplit (places, " ", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const gboolean numb = g_strv_contains ((const char * const *) wanted, ids[i]);

      g_assert_cmpint (instep_numbness_answers_has (instep_session_get_answers (fixture->session),
                                                    INSTEP_NUMB_WHERE, ids[i]), ==, numb);
      g_assert_cmpint (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_label (fixture, ids[i]))), ==, numb);
      g_assert_cmpint (gtk_check_button_get_active (GTK_CHECK_BUTTON (get_check (fixture, ids[i]))), ==, numb);
    }

  gtk_test_accessible_assert_property (fixture->picture, GTK_ACCESSIBLE_PROPERTY_LABEL, told);
}

static void
test_labels (Fixture       *fixture,
             gconstpointer  data)
{
  expect (fixture, "", "No place is marked as numb.");
  click (get_label (fixture, "toe-1-2"));
  click (get_label (fixture, "top"));
  expect (fixture, "top toe-1-2", "Numb: top of the foot and between the big toe and the second.");
  click (get_label (fixture, "top"));
  expect (fixture, "toe-1-2", "Numb: between the big toe and the second.");

  /* The whole foot and a place of it may both stand. */
  click (get_label (fixture, "whole"));
  expect (fixture, "toe-1-2 whole", "Numb: between the big toe and the second and the whole foot.");
}

static void
test_list (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_check (fixture, "heel")), TRUE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_check (fixture, "whole")), TRUE);
  expect (fixture, "heel whole", "Numb: heel and the whole foot.");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_check (fixture, "heel")), FALSE);
  expect (fixture, "whole", "Numb: the whole foot.");

  g_assert_true (gtk_widget_get_mapped (fixture->board));
  click (find_titled (fixture->map, "List"));
  gtk_test_widget_wait_for_draw (fixture->map);
  g_assert_false (gtk_widget_get_mapped (fixture->board));
  g_assert_true (gtk_widget_get_mapped (get_check (fixture, "heel")));
  expect (fixture, "whole", "Numb: the whole foot.");
}

static graphene_rect_t
get_bounds (Fixture    *fixture,
            const char *place)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (get_label (fixture, place), fixture->board, &bounds));

  return bounds;
}

static void
test_session (Fixture       *fixture,
              gconstpointer  data)
{
  InstepNumbnessAnswers answers = { 0 };
  const graphene_rect_t left = get_bounds (fixture, "toe-tips");
  graphene_rect_t right;

  instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, "ball");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, "outer-edge");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_SIDE, "right");
  instep_session_set_answers (fixture->session, &answers);
  gtk_test_widget_wait_for_draw (fixture->map);
  expect (fixture, "ball outer-edge", "Numb: ball of the foot and outer edge; right foot.");

  /* All is the mirror image, by the middle of the board. */
  right = get_bounds (fixture, "toe-tips");
  g_assert_cmpfloat_with_epsilon (left.origin.x + right.origin.x + right.size.width,
                                  (float) gtk_widget_get_width (fixture->board), 1.0f);

  /* What else was said stays. */
  click (get_label (fixture, "ball"));
  expect (fixture, "outer-edge", "Numb: outer edge; right foot.");

  instep_session_start_over (fixture->session);
  expect (fixture, "", "No place is marked as numb.");
}

static GtkWidget *
get_focus (Fixture *fixture)
{
  return gtk_root_get_focus (GTK_ROOT (fixture->window));
}

/* Tab comes to the foot once; arrows go where they point. */
static void
test_keyboard (Fixture       *fixture,
               gconstpointer  data)
{
  static const struct { guint key; const char *place; } ways[] = {
    { GDK_KEY_Down, "whole" }, { GDK_KEY_Up, "top" }, { GDK_KEY_Up, "toe-1-2" }, { GDK_KEY_Left, "toes" },
    { GDK_KEY_Up, "toe-tips" }, { GDK_KEY_Up, "toe-tips" }, { GDK_KEY_Down, "toes" },
    { GDK_KEY_Down, "toe-3-4" }, { GDK_KEY_Left, "toe-3-4" }, { GDK_KEY_Right, "top" },
    { GDK_KEY_Right, "sole" }, { GDK_KEY_Up, "ball" }, { GDK_KEY_KP_Down, "sole" },
    { GDK_KEY_Down, "outer-edge" }, { GDK_KEY_Down, "heel" }, { GDK_KEY_Left, "whole" },
  };

  gtk_widget_grab_focus (find_titled (fixture->map, "List"));
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
  g_assert_true (get_focus (fixture) == get_label (fixture, "top"));

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_test_message ("%u: %s", i, ways[i].place);
      g_assert_true (press_key (fixture->board, ways[i].key, 0));
      g_assert_true (get_focus (fixture) == get_label (fixture, ways[i].place));
    }

  gtk_widget_activate (get_focus (fixture));
  while (!gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_label (fixture, "whole"))))
    g_main_context_iteration (NULL, TRUE);
  expect (fixture, "whole", "Numb: the whole foot.");

  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
  g_assert_false (get_focus (fixture) != NULL && gtk_widget_is_ancestor (get_focus (fixture), fixture->board));

  /* And back to where one was. */
  gtk_widget_grab_focus (find_titled (fixture->map, "List"));
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
  g_assert_true (get_focus (fixture) == get_label (fixture, "whole"));
}

static void
point (Fixture    *fixture,
       const char *what,
       double      x,
       double      y)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (fixture->board);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller))
        g_signal_emit_by_name (controller, what, 1, x, y);
    }
}

/* Every place but the whole foot can be pressed on the foot, and only one at a time. */
static void
test_zones (Fixture       *fixture,
            gconstpointer  data)
{
  const guint all = (1u << instep_foot_n_places ()) - 1;
  guint pressed = 0, n_nothing = 0;

  for (int y = 1; y < gtk_widget_get_height (fixture->board); y += 4)
    for (int x = 1; x < gtk_widget_get_width (fixture->board); x += 4)
      {
        const guint before = instep_session_get_answers (fixture->session)->said[INSTEP_NUMB_WHERE];
        guint changed;

        point (fixture, "pressed", x, y);
        point (fixture, "released", x, y);
        changed = before ^ instep_session_get_answers (fixture->session)->said[INSTEP_NUMB_WHERE];
        g_assert_cmpuint (changed & (changed - 1), ==, 0);
        pressed |= changed;
        n_nothing += changed == 0 ? 1 : 0;
      }

  g_assert_cmphex (pressed, ==, all & ~(1u << get_index ("whole")));
  g_assert_cmpuint (n_nothing, >, 100);

  /* A press that ends beside the foot is none. */
  for (int y = 1; y < gtk_widget_get_height (fixture->board); y += 4)
    {
      const guint before = instep_session_get_answers (fixture->session)->said[INSTEP_NUMB_WHERE];

      point (fixture, "pressed", gtk_widget_get_width (fixture->board) / 4.0, y);
      point (fixture, "released", 0, 0);
      g_assert_cmphex (instep_session_get_answers (fixture->session)->said[INSTEP_NUMB_WHERE], ==, before);
    }
}

/* Labels are not cut off and do not cover each other, and the card is no wider than its place. */
static void
test_fits (Fixture       *fixture,
           gconstpointer  data)
{
  const char * const *ids = instep_numb_question_answer_ids (INSTEP_NUMB_WHERE);
  const graphene_rect_t all = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (fixture->board),
                                                  (float) gtk_widget_get_height (fixture->board));
  int minimum;

  gtk_widget_measure (fixture->map, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, NARROW_PX + 2 * PADDING_PX);
  g_assert_cmpint (gtk_widget_get_width (fixture->board), ==, GPOINTER_TO_INT (data));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const graphene_rect_t bounds = get_bounds (fixture, ids[i]);

      g_assert_true (graphene_rect_contains_rect (&all, &bounds));
      g_assert_cmpfloat (bounds.size.height, >=, 24.0f);
      for (guint j = 0; j < i; j++)
        {
          const graphene_rect_t other = get_bounds (fixture, ids[j]);

          g_assert_false (graphene_rect_intersection (&bounds, &other, NULL));
        }
    }
}

/* The labels are as small as in the program. */
static void
load_style (void)
{
  g_autoptr(GtkCssProvider) style = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (style, "/io/github/instep_app/Instep/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/* With text twice as large the card is still no wider than a narrow window. */
static void
test_large_text (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_widget_get_settings (fixture->map);
  int usual_dpi, as_picture, as_list;

  g_object_get (settings, "gtk-xft-dpi", &usual_dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_widget_measure (fixture->map, GTK_ORIENTATION_HORIZONTAL, -1, &as_picture, NULL, NULL, NULL);
  click (find_titled (fixture->map, "List"));
  gtk_widget_measure (fixture->map, GTK_ORIENTATION_HORIZONTAL, -1, &as_list, NULL, NULL, NULL);
  g_object_set (settings, "gtk-xft-dpi", usual_dpi, NULL);

  g_assert_cmpint (as_picture, <=, NARROW_PX + 2 * PADDING_PX);
  g_assert_cmpint (as_list, <=, NARROW_PX + 2 * PADDING_PX);
}

static void
add (const char *name,
     int         width_px,
     void      (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/window/foot-map/", name, NULL);

  g_test_add (path, Fixture, GINT_TO_POINTER (width_px), set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  load_style ();

  add ("labels", WIDE_PX, test_labels);
  add ("list", WIDE_PX, test_list);
  add ("session", WIDE_PX, test_session);
  add ("keyboard", WIDE_PX, test_keyboard);
  add ("zones", WIDE_PX, test_zones);
  add ("zones-narrow", NARROW_PX, test_zones);
  add ("fits", WIDE_PX, test_fits);
  add ("fits-narrow", NARROW_PX, test_fits);
  add ("large-text", NARROW_PX, test_large_text);

  return g_test_run ();
}
