/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Remedies in their rows, in the whole window: what they say, how they stand, and what they do. */

#include "config.h"

#include "stage.h"

#include "advice/fit-words.h"
#include "window/remedy-group.h"
#include "window/remedy-row.h"

static GtkWidget *
get_group (Stage *stage)
{
  return find (stage->window, INSTEP_TYPE_REMEDY_GROUP);
}

/* Another size, as the form would say it. */
static void
say_size (Stage      *stage,
          const char *label)
{
  InstepFitInput input = *instep_session_get_input (stage->session);

  g_assert_true (instep_size_label_parse (label, &input.label, NULL));
  g_assert_true (instep_session_set_input (stage->session, &input, NULL, NULL));
}

static GPtrArray *
list_rows (Stage *stage)
{
  GtkWidget *list = find (get_group (stage), GTK_TYPE_LIST_BOX);
  GPtrArray *rows = g_ptr_array_new ();

  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (gtk_widget_get_visible (row))
      g_ptr_array_add (rows, row);

  return rows;
}

static GtkWidget *
find_row (Stage            *stage,
          InstepRemedyKind  kind)
{
  const InstepForecast *forecast = instep_session_get_forecast (stage->session);
  g_autoptr(GPtrArray) rows = list_rows (stage);

  g_assert_cmpuint (rows->len, ==, forecast->n_remedies);
  for (guint i = 0; i < forecast->n_remedies; i++)
    if (forecast->remedies[i].kind == kind)
      return g_ptr_array_index (rows, i);

  g_assert_not_reached ();
}

/* Every text that is shown in the row, each on a line. */
static void
add_texts (GString   *texts,
           GtkWidget *widget)
{
  if (!gtk_widget_get_visible (widget))
    return;

  if (GTK_IS_LABEL (widget))
    g_string_append_printf (texts, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_texts (texts, child);
}

static char *
read_row (GtkWidget *row)
{
  GString *texts = g_string_new (NULL);

  add_texts (texts, row);

  return g_string_free (texts, FALSE);
}

/* The example runner in EU 42.5 has 5.68 mm planned; contract §2.  A thin sock off brings 1.6 mm,
 * half a size 3.33.
 */
static void
test_words (Stage         *stage,
            gconstpointer  data)
{
  static const struct { InstepRemedyKind kind; const char *texts; } rows[] = {
    { INSTEP_REMEDY_RELACE,
      "1\nLace the shoe anew\nLooser over the forefoot, snug at the heel. Adds no length.\n"
      "free\ncosts\ncannot be put in millimetres\n" },
    { INSTEP_REMEDY_THINNER_SOCK,
      "3\nA thinner sock\nTechnical or a liner, without thick seams.\n"
      "a sock\ncosts\n+1.6 mm\ntoes\n+5.0 mm\naround\n7.3 · adequate\nenough\nTry\n" },
    { INSTEP_REMEDY_WIDER_FITTING,
      "4\nA wider fitting of this shoe\nOne width more around the ball, the same length.\n"
      "a shoe\ncosts\n0.0 mm\ntoes\n+5.0 mm\naround\n5.7 · tight\nnot enough alone\n" },
    { INSTEP_REMEDY_HALF_SIZE_UP,
      "5\nHalf a size up: EU 43\nLonger, and a little wider.\n"
      "a shoe\ncosts\n+3.3 mm\ntoes\n+2.5 mm\naround\n9.0 · adequate\nenough\nTry\n" },
    { INSTEP_REMEDY_RECOMMENDED_SIZE,
      "6\nThe recommended size: EU 43.5\nThe smallest size with 9.5 mm or more.\n"
      "a shoe\ncosts\n+6.7 mm\ntoes\n+5.0 mm\naround\n12.3 · good\nenough\nTry\n" },
  };

  say_size (stage, "EU 42.5");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *texts = read_row (find_row (stage, rows[i].kind));

      g_assert_cmpstr (texts, ==, rows[i].texts);
    }
}

static void
test_told (Stage         *stage,
           gconstpointer  data)
{
  say_size (stage, "EU 42.5");
  gtk_test_accessible_assert_property (find_row (stage, INSTEP_REMEDY_THINNER_SOCK),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Cost: a sock. Toes +1.6 mm, around the ball +5.0 mm. "
                                       "Leads to 7.3 mm · adequate: enough.");
  gtk_test_accessible_assert_property (find_row (stage, INSTEP_REMEDY_RELACE),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Cost: free. Its gain cannot be put in millimetres.");
}

/* A row that leads somewhere can be activated; one that does not is no less readable for that, also
 * where another stood in its place before.
 */
static void
test_links (Stage         *stage,
            gconstpointer  data)
{
  static const struct { InstepRemedyKind kind; const char *action; } rows[] = {
    { INSTEP_REMEDY_RELACE, "win.show-lacing" },
    { INSTEP_REMEDY_SECOND_INSOLE_OUT, NULL },
    { INSTEP_REMEDY_THINNER_SOCK, "win.try-remedy" },
    { INSTEP_REMEDY_WIDER_FITTING, NULL },
    { INSTEP_REMEDY_HALF_SIZE_UP, "win.try-remedy" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *row;

      say_size (stage, "EU 43.5");
      say_size (stage, "EU 42.5");
      row = find_row (stage, rows[i].kind);
      g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)), ==, rows[i].action);
      g_assert_cmpint (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)), ==,
                       rows[i].action != NULL);
      g_assert_true (gtk_widget_get_sensitive (row));
    }
}

static void
activate (Stage            *stage,
          InstepRemedyKind  kind)
{
  g_signal_emit_by_name (find_row (stage, kind), "activate");
}

/* A tried size stands in the form and in the result; undone, both are as before. */
static void
test_try_a_size (Stage         *stage,
                 gconstpointer  data)
{
  const InstepFitInput *input = instep_session_get_input (stage->session);
  const InstepForecast *forecast;

  say_size (stage, "EU 42.5");
  activate (stage, INSTEP_REMEDY_HALF_SIZE_UP);
  g_assert_cmpfloat (input->label.number, ==, 43.0);
  /* The contract's ladder of the example runner: EU 43 9.02. */
  forecast = instep_session_get_forecast (stage->session);
  g_assert_cmpfloat_with_epsilon (forecast->feet[INSTEP_LEFT].toe.planned_mm, 9.02, 0.005);

  gtk_widget_activate_action (stage->window, "win.undo", NULL);
  g_assert_cmpfloat (input->label.number, ==, 42.5);
}

/* What was felt was felt in the sock it was tried on in. */
static void
test_try_a_sock (Stage         *stage,
                 gconstpointer  data)
{
  const InstepFitInput *input = instep_session_get_input (stage->session);

  g_assert_true (instep_session_is_example (stage->session));
  activate (stage, INSTEP_REMEDY_THINNER_SOCK);
  g_assert_cmpstr (input->sock_id, ==, "nylon");
  g_assert_cmpstr (input->tried_on_in_id, ==, "thin");
  g_assert_false (instep_session_is_example (stage->session));

  gtk_widget_activate_action (stage->window, "win.undo", NULL);
  g_assert_cmpstr (input->sock_id, ==, "thin");
  g_assert_true (instep_session_is_example (stage->session));
}

/* The left edges of columns, by the n-th fact of each row. */
static double
get_left (GtkWidget *row,
          GType      type)
{
  GtkWidget *widget = find (row, type);
  graphene_point_t point;

  g_assert_true (gtk_widget_compute_point (widget, row, &GRAPHENE_POINT_INIT (0, 0), &point));

  return point.x;
}

static void
test_columns_stand_below_each_other (Stage         *stage,
                                     gconstpointer  data)
{
  g_autoptr(GPtrArray) rows = NULL;

  say_size (stage, "EU 42.5");
  rows = list_rows (stage);
  gtk_test_widget_wait_for_draw (stage->window);
  for (guint i = 1; i < rows->len; i++)
    g_assert_cmpfloat (get_left (g_ptr_array_index (rows, i), INSTEP_TYPE_REMEDY_FACTS), ==,
                       get_left (g_ptr_array_index (rows, 0), INSTEP_TYPE_REMEDY_FACTS));
}

/* In the narrowest window with the largest text: 360 px, less 18 px at each edge. */
static void
test_fits_narrow_with_large_text (Stage         *stage,
                                  gconstpointer  data)
{
  say_size (stage, "EU 42.5");
  gtk_test_widget_wait_for_draw (stage->window);
  g_assert_cmpint (measure_large (get_group (stage)), <=, 360 - 2 * 18);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *name;
    void     (* test) (Stage *stage, gconstpointer data);
  } tests[] = {
    { "words", test_words },
    { "told", test_told },
    { "links", test_links },
    { "try-a-size", test_try_a_size },
    { "try-a-sock", test_try_a_sock },
    { "columns-stand-below-each-other", test_columns_stand_below_each_other },
    { "fits-narrow-with-large-text", test_fits_narrow_with_large_text },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/window/remedies/", tests[i].name, NULL);

      g_test_add (path, Stage, NULL, stage_set_up, tests[i].test, stage_tear_down);
    }

  return g_test_run ();
}
