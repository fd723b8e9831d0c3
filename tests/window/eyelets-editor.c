/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person says of the shoe's eyelets, and what becomes of it at once. */

#include "config.h"

#include "stage.h"

#include "window/eyelets-editor.h"
#include "window/eyelets-row.h"
#include "window/field-editor.h"

typedef struct
{
  InstepSession *session;
  GtkWidget     *parent;
  GtkWidget     *editor;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const InstepContent *content;

  fixture->session = create_session ();
  content = instep_session_get_content (fixture->session);
  instep_session_choose_pattern (fixture->session,
                                 instep_content_find_pattern (content, "criss-cross"));

  fixture->parent = gtk_window_new ();
  gtk_window_present (GTK_WINDOW (fixture->parent));
  fixture->editor = GTK_WIDGET (instep_eyelets_editor_new (GTK_WINDOW (fixture->parent),
                                                           fixture->session));
  gtk_window_present (GTK_WINDOW (fixture->editor));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->editor));
  gtk_window_destroy (GTK_WINDOW (fixture->parent));
  g_assert_finalize_object (fixture->session);
}

static GtkWidget *
find_nth (GtkWidget *widget,
          GType      type,
          guint     *nth)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*nth)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_nth (child, type, nth);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The row of that number, which is the first from the ankle down when it is the highest. */
static GtkWidget *
get_row (Fixture *fixture,
         guint    row)
{
  guint nth = instep_session_get_eyelets (fixture->session)->pairs - row;
  GtkWidget *found = find_nth (fixture->editor, INSTEP_TYPE_EYELETS_ROW, &nth);

  g_assert_nonnull (found);
  return found;
}

/* The field across is the first, and that to the next row the second, also of all rows. */
static GtkWidget *
get_field (GtkWidget *widget,
           guint      nth)
{
  GtkWidget *field = find_nth (widget, INSTEP_TYPE_FIELD_EDITOR, &nth);

  g_assert_nonnull (field);
  return field;
}

static GtkCheckButton *
get_check (Fixture *fixture,
           guint    row,
           guint    nth)
{
  return GTK_CHECK_BUTTON (find_nth (get_row (fixture, row), GTK_TYPE_CHECK_BUTTON, &nth));
}

enum { LOOPS, OUTER, LEFT_OUT };

static void
type (GtkWidget  *field,
      const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (find (field, GTK_TYPE_ENTRY)), text);
}

static const char *
read_field (GtkWidget *field)
{
  return gtk_editable_get_text (GTK_EDITABLE (find (field, GTK_TYPE_ENTRY)));
}

static void
set_pairs (Fixture *fixture,
           double   pairs)
{
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (find (fixture->editor, GTK_TYPE_SPIN_BUTTON)), pairs);
}

static const InstepEyelets *
get_eyelets (Fixture *fixture)
{
  return instep_session_get_eyelets (fixture->session);
}

/* Whether a label that is not hidden says just that. */
static gboolean
says (GtkWidget  *widget,
      const char *text)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (says (child, text))
        return TRUE;
    }

  return FALSE;
}

/* Criss-cross is 2 W + 2 (n - 1) √(W² + S²): 624.98 and 729.97 mm. */
static void
test_pairs (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_true (says (fixture->editor, "Criss-cross: 62 cm laced; buy 114 cm."));

  set_pairs (fixture, 7);
  g_assert_cmpuint (get_eyelets (fixture)->pairs, ==, 7);
  g_assert_true (says (get_row (fixture, 7), "7"));
  g_assert_true (says (get_row (fixture, 1), "1"));
  g_assert_true (says (fixture->editor, "Criss-cross: 73 cm laced; buy 127 cm."));

  set_pairs (fixture, 4);
  g_assert_cmpuint (get_eyelets (fixture)->pairs, ==, 4);
  g_assert_true (says (get_row (fixture, 4), "4"));
}

static void
test_all_rows (Fixture       *fixture,
               gconstpointer  data)
{
  type (get_field (fixture->editor, 0), "2 in");
  type (get_field (fixture->editor, 1), "2cm");

  for (guint i = 0; i < 6; i++)
    {
      const InstepEyeletRow *row = &get_eyelets (fixture)->rows[i];

      g_assert_cmpfloat_with_epsilon (row->width_mm, 50.8, 1e-9);
      g_assert_cmpfloat_with_epsilon (row->spacing_to_next_mm, 20.0, 1e-9);
    }

  /* What is being typed stays; elsewhere stands what it comes to. */
  g_assert_cmpstr (read_field (get_field (fixture->editor, 0)), ==, "2 in");
  g_assert_cmpstr (read_field (get_field (get_row (fixture, 3), 0)), ==, "50.8 mm");
  g_assert_cmpstr (read_field (get_field (get_row (fixture, 3), 1)), ==, "20 mm");

  g_signal_emit_by_name (find (get_field (fixture->editor, 0), GTK_TYPE_ENTRY), "activate");
  g_assert_cmpstr (read_field (get_field (fixture->editor, 0)), ==, "50.8 mm");
}

/* From the ankle down, row 3 tells how far row 2 is. */
static void
test_one_row (Fixture       *fixture,
              gconstpointer  data)
{
  type (get_field (get_row (fixture, 3), 0), "44");
  type (get_field (get_row (fixture, 3), 1), "33");

  for (guint i = 0; i < 6; i++)
    {
      g_assert_cmpfloat_with_epsilon (get_eyelets (fixture)->rows[i].width_mm,
                                      i == 2 ? 44.0 : 50.0, 1e-9);
      g_assert_cmpfloat_with_epsilon (get_eyelets (fixture)->rows[i].spacing_to_next_mm,
                                      i == 1 ? 33.0 : 16.0, 1e-9);
    }

  /* Of all rows there is no one length any more, until one is typed. */
  g_assert_cmpstr (read_field (get_field (fixture->editor, 0)), ==, "");
  g_assert_cmpstr (read_field (get_field (fixture->editor, 1)), ==, "");
  type (get_field (fixture->editor, 0), "52");
  g_assert_cmpfloat_with_epsilon (get_eyelets (fixture)->rows[2].width_mm, 52.0, 1e-9);
}

/* What stands for a width, 10–150 mm, and what does not: 0. */
static const struct { const char *text; double width_mm; } WIDTHS[] = {
  { "48", 48.0 }, { "4.5 cm", 45.0 }, { "4,5cm", 45.0 }, { "1 1/2 in", 38.1 }, { "10", 10.0 },
  { "150", 150.0 }, { "9.9", 0.0 }, { "151", 0.0 }, { "5", 0.0 }, { "", 0.0 }, { "wide", 0.0 },
  { "50 km", 0.0 }, { "-50", 0.0 }, { "nan", 0.0 },
};

static void
test_typed_widths (Fixture       *fixture,
                   gconstpointer  data)
{
  const char *mistake = "Write a length from 10 to 150 mm.";
  double last_good_mm = 50.0;

  for (guint i = 0; i < G_N_ELEMENTS (WIDTHS); i++)
    {
      GtkWidget *field = get_field (get_row (fixture, 2), 0);

      type (field, WIDTHS[i].text);
      if (WIDTHS[i].width_mm > 0.0)
        last_good_mm = WIDTHS[i].width_mm;
      g_assert_cmpfloat_with_epsilon (get_eyelets (fixture)->rows[1].width_mm, last_good_mm, 1e-9);
      g_assert_cmpint (says (field, mistake), ==, WIDTHS[i].width_mm <= 0.0);
      g_assert_cmpint (gtk_widget_has_css_class (field, "wrong"), ==, WIDTHS[i].width_mm <= 0.0);
      g_assert_cmpstr (read_field (field), ==, WIDTHS[i].text);
    }

  /* A new length from elsewhere takes the mistake away. */
  type (get_field (fixture->editor, 0), "47");
  g_assert_false (says (get_row (fixture, 2), mistake));
  g_assert_cmpstr (read_field (get_field (get_row (fixture, 2), 0)), ==, "47 mm");

  type (get_field (get_row (fixture, 2), 1), "3");
  g_assert_true (says (get_row (fixture, 2), "Write a length from 4 to 80 mm."));
  gtk_test_accessible_assert_state (find (get_field (get_row (fixture, 2), 1), GTK_TYPE_ENTRY),
                                    GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
}

static void
test_kinds_of_row (Fixture       *fixture,
                   gconstpointer  data)
{
  gtk_check_button_set_active (get_check (fixture, 2, LOOPS), TRUE);
  gtk_check_button_set_active (get_check (fixture, 5, OUTER), TRUE);
  gtk_check_button_set_active (get_check (fixture, 4, LEFT_OUT), TRUE);

  for (guint i = 0; i < 6; i++)
    {
      const InstepEyeletRow *row = &get_eyelets (fixture)->rows[i];

      g_assert_cmpint (row->kind == INSTEP_ROW_LOOP, ==, i == 1);
      g_assert_cmpint (row->outer, ==, i == 4);
      g_assert_cmpint (row->left_out, ==, i == 3);
    }

  /* 2 · 50 mm, six diagonals up 16 mm and two up 32: 533.7 mm. */
  g_assert_true (says (fixture->editor, "Criss-cross: 53 cm laced; buy 102 cm."));

  gtk_check_button_set_active (get_check (fixture, 4, LEFT_OUT), FALSE);
  g_assert_cmpuint (instep_eyelets_count_laced (get_eyelets (fixture)), ==, 6);
}

/* Four rows are the fewest; the row that would be one too few says so, and stays. */
static void
test_too_few_rows (Fixture       *fixture,
                   gconstpointer  data)
{
  const char *stays = "A lacing needs four rows, so this one stays.";
  const char *used = "A lacing needs four rows that are used.";

  gtk_check_button_set_active (get_check (fixture, 6, LEFT_OUT), TRUE);
  gtk_check_button_set_active (get_check (fixture, 1, LEFT_OUT), TRUE);
  gtk_check_button_set_active (get_check (fixture, 3, LEFT_OUT), TRUE);

  g_assert_false (gtk_check_button_get_active (get_check (fixture, 3, LEFT_OUT)));
  g_assert_cmpuint (instep_eyelets_count_laced (get_eyelets (fixture)), ==, 4);
  g_assert_true (says (get_row (fixture, 3), stays));
  g_assert_false (says (get_row (fixture, 4), stays));

  /* Row 6 is not used anyway, row 5 is. */
  set_pairs (fixture, 4);
  g_assert_cmpuint (get_eyelets (fixture)->pairs, ==, 6);
  g_assert_true (says (fixture->editor, used));
  set_pairs (fixture, 5);
  g_assert_cmpuint (get_eyelets (fixture)->pairs, ==, 5);
  g_assert_false (says (fixture->editor, used));
  g_assert_false (says (get_row (fixture, 3), stays));
}

/* Criss-cross has its own length again, and what was told is not lost for good. */
static void
test_reset (Fixture       *fixture,
            gconstpointer  data)
{
  InstepEyelets told, usual;

  set_pairs (fixture, 8);
  gtk_check_button_set_active (get_check (fixture, 7, LEFT_OUT), TRUE);
  type (get_field (get_row (fixture, 8), 0), "70");
  told = *get_eyelets (fixture);

  gtk_widget_activate_action (fixture->editor, "eyelets.reset", NULL);
  instep_eyelets_init_uniform (&usual, 6, 50.0, 16.0);
  g_assert_true (instep_eyelets_is_equal (get_eyelets (fixture), &usual));
  g_assert_cmpstr (read_field (get_field (fixture->editor, 0)), ==, "50 mm");

  gtk_widget_activate_action (fixture->editor, "eyelets.undo-reset", NULL);
  g_assert_true (instep_eyelets_is_equal (get_eyelets (fixture), &told));
}

static void
test_each_shoe (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *right = find_titled (fixture->editor, "Right");
  GtkWidget *left = find_titled (fixture->editor, "Left shoe");

  gtk_switch_set_active (GTK_SWITCH (find (fixture->editor, GTK_TYPE_SWITCH)), TRUE);
  g_assert_true (says (fixture->editor, "What you say is for the left shoe."));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (right), TRUE);
  g_assert_true (says (fixture->editor, "What you say is for the right shoe."));
  gtk_check_button_set_active (get_check (fixture, 2, LEFT_OUT), TRUE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (left), TRUE);
  g_assert_false (gtk_check_button_get_active (get_check (fixture, 2, LEFT_OUT)));
  g_assert_cmpuint (instep_session_get_throat (fixture->session)->n_rows, ==, 6);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (right), TRUE);
  g_assert_true (gtk_check_button_get_active (get_check (fixture, 2, LEFT_OUT)));
  g_assert_cmpuint (instep_session_get_throat (fixture->session)->n_rows, ==, 5);
}

/* Of one outer row there is nothing to lace with "outer eyelets". */
static void
test_no_such_lacing (Fixture       *fixture,
                     gconstpointer  data)
{
  const char *missing = "Outer eyelets needs two rows that lie further out; this shoe has 1.";
  const InstepContent *content = instep_session_get_content (fixture->session);

  instep_session_choose_pattern (fixture->session,
                                 instep_content_find_pattern (content, "outer-eyelets"));
  gtk_check_button_set_active (get_check (fixture, 6, OUTER), TRUE);
  g_assert_true (says (fixture->editor, missing));
  gtk_check_button_set_active (get_check (fixture, 3, OUTER), TRUE);
  g_assert_false (says (fixture->editor, missing));
  /* 2 · 50 and two diagonals over three steps of 16 mm: 238.6 mm. */
  g_assert_true (says (fixture->editor, "Outer eyelets: 24 cm laced; buy 91 cm."));
}

#define ADD(name, test) \
  g_test_add ("/window/eyelets-editor/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("pairs", test_pairs);
  ADD ("all-rows", test_all_rows);
  ADD ("one-row", test_one_row);
  ADD ("typed-widths", test_typed_widths);
  ADD ("kinds-of-row", test_kinds_of_row);
  ADD ("too-few-rows", test_too_few_rows);
  ADD ("reset", test_reset);
  ADD ("each-shoe", test_each_shoe);
  ADD ("no-such-lacing", test_no_such_lacing);

  return g_test_run ();
}
