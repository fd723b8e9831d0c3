/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "stage.h"

#include "window/choice-editor.h"
#include "window/field-editor.h"
#include "window/switch-editor.h"

typedef struct
{
  InstepContent *content;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->content = load_content ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_pointer (&fixture->content, instep_content_free);
}

static void
count_cb (int *count)
{
  (*count)++;
}

static InstepInputEditor *
create (GType             type,
        InstepInputField  field,
        Fixture          *fixture,
        int              *edited)
{
  InstepInputEditor *editor = INSTEP_INPUT_EDITOR (g_object_ref_sink (g_object_new (type, NULL)));

  instep_input_editor_set_up (editor, field, &fixture->content->fit);
  g_signal_connect_swapped (editor, "edited", G_CALLBACK (count_cb), edited);

  return editor;
}

static void
assert_text (InstepInputEditor *editor,
             const char        *expected)
{
  g_autofree char *text = instep_input_editor_get_text (editor);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_field (Fixture       *fixture,
            gconstpointer  data)
{
  int edited = 0;
  InstepInputEditor *editor = create (INSTEP_TYPE_FIELD_EDITOR, INSTEP_INPUT_FOOT_LENGTH, fixture, &edited);
  GtkWidget *entry = find (GTK_WIDGET (editor), GTK_TYPE_ENTRY);

  instep_input_editor_set_text (editor, "268 mm");
  assert_text (editor, "268 mm");
  g_assert_cmpint (edited, ==, 0);

  gtk_editable_set_text (GTK_EDITABLE (entry), "10 km");
  g_assert_cmpint (edited, >, 0);
  assert_text (editor, "10 km");

  instep_input_editor_set_mistake (editor, "That is no length.");
  gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (editor), "wrong"));

  instep_input_editor_set_mistake (editor, NULL);
  g_assert_false (gtk_test_accessible_has_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (editor), "wrong"));

  g_assert_finalize_object (editor);
}

static void
test_choice (Fixture       *fixture,
             gconstpointer  data)
{
  int edited = 0;
  InstepInputEditor *editor = create (INSTEP_TYPE_CHOICE_EDITOR, INSTEP_INPUT_SOCK, fixture, &edited);

  g_assert_cmpint (edited, ==, 0);
  instep_input_editor_set_text (editor, "cotton");
  assert_text (editor, "cotton");
  g_assert_cmpint (edited, ==, 0);

  /* The first of the socks is the bare foot. */
  adw_combo_row_set_selected (ADW_COMBO_ROW (editor), 0);
  assert_text (editor, "none");
  g_assert_cmpint (edited, ==, 1);

  g_assert_finalize_object (editor);
}

static void
test_choice_of_saying_nothing (Fixture       *fixture,
                               gconstpointer  data)
{
  InstepInputEditor *editor =
    INSTEP_INPUT_EDITOR (g_object_ref_sink (g_object_new (INSTEP_TYPE_CHOICE_EDITOR,
                                                          "unset-label", "not said",
                                                          NULL)));

  instep_input_editor_set_up (editor, INSTEP_INPUT_FEEL, &fixture->content->fit);
  assert_text (editor, "");
  instep_input_editor_set_text (editor, "snug");
  assert_text (editor, "snug");
  instep_input_editor_set_text (editor, "");
  assert_text (editor, "");

  g_assert_finalize_object (editor);
}

static void
test_switch (Fixture       *fixture,
             gconstpointer  data)
{
  int edited = 0;
  InstepInputEditor *editor = create (INSTEP_TYPE_SWITCH_EDITOR, INSTEP_INPUT_DOWNHILL, fixture, &edited);
  GtkWidget *toggle = find (GTK_WIDGET (editor), GTK_TYPE_SWITCH);

  assert_text (editor, "no");
  instep_input_editor_set_text (editor, "yes");
  assert_text (editor, "yes");
  g_assert_cmpint (edited, ==, 0);

  gtk_switch_set_active (GTK_SWITCH (toggle), FALSE);
  assert_text (editor, "no");
  g_assert_cmpint (edited, ==, 1);

  g_assert_finalize_object (editor);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/window/editors/field", Fixture, NULL, set_up, test_field, tear_down);
  g_test_add ("/window/editors/choice", Fixture, NULL, set_up, test_choice, tear_down);
  g_test_add ("/window/editors/choice-of-saying-nothing", Fixture, NULL,
              set_up, test_choice_of_saying_nothing, tear_down);
  g_test_add ("/window/editors/switch", Fixture, NULL, set_up, test_switch, tear_down);

  return g_test_run ();
}
