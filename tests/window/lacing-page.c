/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of lacings: its search, what it recommends, and how much of it is made at once. */

#include "config.h"

#include "window/lacing-list.h"
#include "window/lacing-page.h"
#include "window/lacing-row.h"
#include "window/lacing-stage.h"

typedef struct
{
  InstepSession    *session;
  GtkWidget        *window;
  InstepLacingPage *page;
  GtkWidget        *list;
  GtkWidget        *search;
  GtkListBox       *advised;
  GtkListBox       *all;
} Fixture;

static GtkWidget *
find (GtkWidget *widget,
      GType      type,
      guint     *nth)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*nth)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, nth);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find_nth (GtkWidget *widget,
          GType      type,
          guint      nth)
{
  return find (widget, type, &nth);
}

/* A group of preferences has a list of its own, without rows here. */
static GtkListBox *
find_list (GtkWidget *widget,
           guint      nth)
{
  GtkWidget *list;

  for (guint i = 0; (list = find_nth (widget, GTK_TYPE_LIST_BOX, i)) != NULL; i++)
    if (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0) != NULL && nth-- == 0)
      break;

  g_assert_nonnull (list);
  return GTK_LIST_BOX (list);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *folder = instep_content_get_folder ();
  g_autoptr(GError) error = NULL;
  InstepContent *content = instep_content_load (folder, &error);
  InstepFitInput input;

  g_assert_no_error (error);

  /* A runner whose shoe is too big: the heel slips. */
  fixture->session = instep_session_new (content);
  input = *instep_session_get_input (fixture->session);
  input.feel = INSTEP_FEEL_LOOSE;
  instep_session_set_input (fixture->session, &input, NULL, &error);
  g_assert_no_error (error);

  fixture->page = g_object_new (INSTEP_TYPE_LACING_PAGE, NULL);
  instep_lacing_page_set_session (fixture->page, fixture->session);
  fixture->list = find_nth (GTK_WIDGET (fixture->page), INSTEP_TYPE_LACING_LIST, 0);
  fixture->search = find_nth (fixture->list, GTK_TYPE_SEARCH_ENTRY, 0);
  fixture->advised = find_list (fixture->list, 0);
  fixture->all = find_list (fixture->list, 1);

  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1100, 760);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->session);
}

static void
present (Fixture *fixture)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static guint
count_rows (GtkListBox *list)
{
  guint n_rows = 0;

  while (gtk_list_box_get_row_at_index (list, (int) n_rows) != NULL)
    n_rows++;

  return n_rows;
}

/* The lacings that are seen in @list, in its order. */
static char *
list_seen (GtkListBox *list)
{
  GString *ids = g_string_new (NULL);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      g_string_append_printf (ids, "%s%s", ids->len == 0 ? "" : " ",
                              instep_pattern_get_id (instep_lacing_row_get_pattern (INSTEP_LACING_ROW (row))));

  return g_string_free (ids, FALSE);
}

static char *
list_all (Fixture *fixture)
{
  GPtrArray *patterns = instep_session_get_content (fixture->session)->patterns;
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < patterns->len; i++)
    g_string_append_printf (ids, "%s%s", i == 0 ? "" : " ",
                            instep_pattern_get_id (g_ptr_array_index (patterns, i)));

  return g_string_free (ids, FALSE);
}

static void
type (Fixture    *fixture,
      const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (fixture->search), text);
}

static void
assert_seen (GtkListBox *list,
             const char *expected)
{
  g_autofree char *ids = list_seen (list);

  g_assert_cmpstr (ids, ==, expected);
}

/* Whether a label says @text, and is seen. */
static gboolean
says (GtkWidget  *widget,
      const char *text)
{
  GtkWidget *label;

  for (guint i = 0; (label = find_nth (widget, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (gtk_widget_get_mapped (label) && g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
      return TRUE;

  return FALSE;
}

static GtkWidget *
find_row (GtkListBox *list,
          const char *id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (g_str_equal (instep_pattern_get_id (instep_lacing_row_get_pattern (INSTEP_LACING_ROW (row))), id))
      return GTK_WIDGET (row);

  g_assert_not_reached ();
}

/* The first picture waits for as many rows as a window shows, not for all. */
static void
test_rows_are_made_between_frames (Fixture       *fixture,
                                   gconstpointer  data)
{
  g_autofree char *expected = list_all (fixture);

  g_assert_cmpuint (count_rows (fixture->all), <, 12);
  present (fixture);
  while (count_rows (fixture->all) < 27)
    g_main_context_iteration (NULL, TRUE);

  assert_seen (fixture->all, expected);
}

/* Lacing facts §3: heel slip; the alternatives, but not what is only mentioned. */
static void
test_recommended_first (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autofree char *ids = list_seen (fixture->advised);

  g_assert_true (g_str_has_prefix (ids, "heel-lock "));
  g_assert_cmpuint (count_rows (fixture->advised), <=, 5);
  g_assert_null (strstr (ids, "zone-knot"));
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *expected = list_all (fixture);

  present (fixture);
  g_assert_true (says (fixture->list, "27, for 6 pairs"));

  type (fixture, "zigzag");
  assert_seen (fixture->all, "criss-cross shoe-shop");
  assert_seen (fixture->advised, "");
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_true (says (fixture->list, "2 found"));
  g_assert_false (says (fixture->list, "For your result"));

  /* The best answer first, whatever the order of all. */
  type (fixture, "MY HEEL SLIPS");
  assert_seen (fixture->all, "heel-lock window-heel-lock wide-forefoot-heel-lock");
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_true (says (fixture->list, "For your result"));

  type (fixture, "Bouche");
  assert_seen (fixture->all, "window-wrap");

  type (fixture, "");
  assert_seen (fixture->all, expected);
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_true (says (fixture->list, "27, for 6 pairs"));
}

/* Lacing facts §2: a heel lock takes 105 % of the lace of criss-cross for 6 pairs, 104 % for 7. */
static void
test_price (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (fixture->advised, 0));

  present (fixture);
  g_assert_true (says (row, "better heel hold · 5 % more lace"));
  instep_session_set_pairs (fixture->session, 7);
  g_assert_true (says (row, "better heel hold · 4 % more lace"));
}

/* The first of all lacings, until another is said to be in the shoe. */
static void
test_worn (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *criss_cross = find_row (fixture->all, "criss-cross");
  GtkWidget *window = find_row (fixture->all, "window");

  present (fixture);
  g_assert_true (says (criss_cross, "Your lacing now"));
  g_assert_false (says (window, "Your lacing now"));

  instep_session_set_worn (fixture->session, instep_lacing_row_get_pattern (INSTEP_LACING_ROW (window)), 0);
  g_assert_true (says (criss_cross, "Even, and easy to redo"));
  g_assert_true (says (window, "Your lacing now"));
}

static void
test_nothing_found (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *expected = list_all (fixture);
  GtkWidget *button = NULL;

  present (fixture);
  type (fixture, "moonlight");
  assert_seen (fixture->all, "");
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_true (says (fixture->list, "No lacing goes by “moonlight”."));
  g_assert_false (says (fixture->list, "All lacings"));

  for (guint i = 0; (button = find_nth (fixture->list, GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), "Show all lacings") == 0)
      break;
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->search)), ==, "");
  assert_seen (fixture->all, expected);
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_false (says (fixture->list, "No lacing goes by “moonlight”."));
}

static void
test_enter_and_escape (Fixture       *fixture,
                       gconstpointer  data)
{
  InstepPair *pair = instep_lacing_page_get_pair (fixture->page);

  present (fixture);
  instep_pair_set_folded (pair, TRUE);

  /* Nothing was searched for, and nothing is shown. */
  g_signal_emit_by_name (fixture->search, "activate");
  g_assert_false (instep_pair_get_show_second (pair));

  type (fixture, "bunion");
  g_signal_emit_by_name (fixture->search, "activate");
  g_assert_cmpstr (instep_pattern_get_id (instep_session_get_pattern (fixture->session)), ==, "wide-forefoot");
  g_assert_true (instep_pair_get_show_second (pair));

  g_signal_emit_by_name (fixture->search, "stop-search");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->search)), ==, "");
}

/* Also from the lacing, which hides the list while folded. */
static void
test_search_takes_the_focus (Fixture       *fixture,
                             gconstpointer  data)
{
  InstepPair *pair = instep_lacing_page_get_pair (fixture->page);
  GtkWidget *focus;

  present (fixture);
  g_assert_true (gtk_search_entry_get_key_capture_widget (GTK_SEARCH_ENTRY (fixture->search)) ==
                 fixture->window);

  instep_pair_set_folded (pair, TRUE);
  instep_pair_set_show_second (pair, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "lacing.search", NULL);
  g_assert_false (instep_pair_get_show_second (pair));
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (focus != NULL && gtk_widget_is_ancestor (focus, fixture->search));

  /* A letter from elsewhere brings the cursor along, and what is typed next goes on behind it. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  type (fixture, "b");
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (focus != NULL && gtk_widget_is_ancestor (focus, fixture->search));
  g_assert_false (gtk_editable_get_selection_bounds (GTK_EDITABLE (fixture->search), NULL, NULL));
}

/* Open front needs five pairs. */
static void
test_too_few_pairs (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *row;

  present (fixture);
  instep_session_set_pairs (fixture->session, 4);
  type (fixture, "footbag");
  assert_seen (fixture->all, "open-front");
  row = find_row (fixture->all, "open-front");
  g_assert_false (gtk_widget_get_sensitive (row));

  type (fixture, "");
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_true (says (fixture->list, "26, for 4 pairs"));

  instep_session_set_pairs (fixture->session, 5);
  type (fixture, "footbag");
  g_assert_true (gtk_widget_get_sensitive (row));
}

/* Of one outer row there is nothing to lace with "outer eyelets". */
static void
test_too_few_outer_rows (Fixture       *fixture,
                         gconstpointer  data)
{
  InstepEyelets eyelets = *instep_session_get_eyelets (fixture->session);

  present (fixture);
  eyelets.rows[5].outer = TRUE;
  instep_session_set_eyelets (fixture->session, &eyelets);
  type (fixture, "far-set");
  assert_seen (fixture->all, "outer-eyelets");
  g_assert_false (gtk_widget_get_sensitive (find_row (fixture->all, "outer-eyelets")));

  type (fixture, "");
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_true (says (fixture->list, "26, for 6 pairs"));
}

static void
test_the_other_shoe (Fixture       *fixture,
                     gconstpointer  data)
{
  GtkWidget *stage = find_nth (GTK_WIDGET (fixture->page), INSTEP_TYPE_LACING_STAGE, 0);
  GtkToggleButton *left = GTK_TOGGLE_BUTTON (find_nth (stage, GTK_TYPE_TOGGLE_BUTTON, 0));
  GtkToggleButton *right = GTK_TOGGLE_BUTTON (find_nth (stage, GTK_TYPE_TOGGLE_BUTTON, 1));

  g_assert_cmpint (instep_session_get_throat (fixture->session)->shoe, ==, INSTEP_SHOE_LEFT);
  gtk_toggle_button_set_active (right, TRUE);
  g_assert_cmpint (instep_session_get_throat (fixture->session)->shoe, ==, INSTEP_SHOE_RIGHT);
  g_assert_true (gtk_toggle_button_get_active (right));
  gtk_toggle_button_set_active (left, TRUE);
  g_assert_cmpint (instep_session_get_throat (fixture->session)->shoe, ==, INSTEP_SHOE_LEFT);
}

#define ADD(name, test) g_test_add ("/window/lacing-page/" name, Fixture, NULL, set_up, test, tear_down)

static int
measure_natural_width (GtkWidget *widget)
{
  int natural_px;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural_px, NULL, NULL);

  return natural_px;
}

/* What comes into the list later does not push the page aside, be its name as long as it likes. */
static void
test_holds_its_width (Fixture       *fixture,
                      gconstpointer  data)
{
  const int few_px = measure_natural_width (fixture->list);
  GtkWidget *row;

  present (fixture);
  while (count_rows (fixture->all) < 27)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (measure_natural_width (fixture->list), ==, few_px);

  row = GTK_WIDGET (gtk_list_box_get_row_at_index (fixture->all, 0));
  gtk_label_set_text (GTK_LABEL (find_nth (row, GTK_TYPE_LABEL, 0)),
                      "A lacing of my own for the long run on Sundays");
  g_assert_cmpint (measure_natural_width (fixture->list), ==, few_px);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("rows-are-made-between-frames", test_rows_are_made_between_frames);
  ADD ("holds-its-width", test_holds_its_width);
  ADD ("recommended-first", test_recommended_first);
  ADD ("search", test_search);
  ADD ("price", test_price);
  ADD ("worn", test_worn);
  ADD ("nothing-found", test_nothing_found);
  ADD ("enter-and-escape", test_enter_and_escape);
  ADD ("search-takes-the-focus", test_search_takes_the_focus);
  ADD ("too-few-pairs", test_too_few_pairs);
  ADD ("too-few-outer-rows", test_too_few_outer_rows);
  ADD ("the-other-shoe", test_the_other_shoe);

  return g_test_run ();
}
