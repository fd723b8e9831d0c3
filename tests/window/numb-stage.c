/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "numb-stage.h"

#include "window/numb-result.h"
#include "window/stop-or-go-card.h"

#include <string.h>

void
set_up_result (Stage         *stage,
               gconstpointer  data)
{
  GtkWidget *result = g_object_new (INSTEP_TYPE_NUMB_RESULT, NULL);

  *stage = (Stage) { .session = create_session (), .window = gtk_window_new () };
  instep_numb_result_set_session (INSTEP_NUMB_RESULT (result), stage->session);
  gtk_window_set_child (GTK_WINDOW (stage->window), result);
  gtk_window_present (GTK_WINDOW (stage->window));
}

void
set_up_page (Stage         *stage,
             gconstpointer  data)
{
  stage_set_up (stage, data);
  instep_window_show_page (INSTEP_WINDOW (stage->window), "numbness");
  gtk_test_widget_wait_for_draw (stage->window);
}

void
say (Stage              *stage,
     InstepNumbQuestion  question,
     const char         *answer)
{
  InstepNumbnessAnswers answers = *instep_session_get_answers (stage->session);

  g_assert_true (instep_numbness_answers_say (&answers, question, answer));
  instep_session_set_answers (stage->session, &answers);
}

void
say_laces (Stage *stage)
{
  say (stage, INSTEP_NUMB_WHERE, "top");
  say (stage, INSTEP_NUMB_ONSET, instep_numb_onset_id (15.0));
  say (stage, INSTEP_NUMB_RELIEF, "loosening");
}

void
say_nothing (Stage *stage)
{
  InstepNumbnessAnswers nothing = { 0 };

  instep_session_set_answers (stage->session, &nothing);
}

GtkWidget *
get_result (Stage *stage)
{
  return find (stage->window, INSTEP_TYPE_NUMB_RESULT);
}

/* Whether nothing between it and the result is hidden, a closed revealer's child included. */
static gboolean
is_shown (GtkWidget *widget)
{
  for (; widget != NULL && !INSTEP_IS_NUMB_RESULT (widget); widget = gtk_widget_get_parent (widget))
    {
      if (!gtk_widget_get_visible (widget))
        return FALSE;
      if (GTK_IS_REVEALER (widget) && !gtk_revealer_get_reveal_child (GTK_REVEALER (widget)))
        return FALSE;
    }

  return TRUE;
}

static void
add_shown (GPtrArray *shown,
           GtkWidget *widget,
           GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && is_shown (widget))
    g_ptr_array_add (shown, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_shown (shown, child, type);
}

GPtrArray *
list_shown (Stage *stage,
            GType  type)
{
  GPtrArray *shown = g_ptr_array_new ();

  add_shown (shown, get_result (stage), type);

  return shown;
}

char *
read_shown (GtkWidget *widget)
{
  g_autoptr(GPtrArray) labels = g_ptr_array_new ();
  GString *texts = g_string_new (NULL);

  add_shown (labels, widget, GTK_TYPE_LABEL);
  for (guint i = 0; i < labels->len; i++)
    g_string_append_printf (texts, "%s\n", gtk_label_get_text (g_ptr_array_index (labels, i)));

  return g_string_free (texts, FALSE);
}

char *
read_result (Stage *stage)
{
  return read_shown (get_result (stage));
}

char *
read_card (Stage *stage)
{
  return read_shown (find (get_result (stage), INSTEP_TYPE_STOP_OR_GO_CARD));
}

void
assert_has (const char *texts,
            const char *expected)
{
  if (strstr (texts, expected) == NULL)
    g_error ("“%s” is not in:\n%s", expected, texts);
}

void
assert_has_not (const char *texts,
                const char *unexpected)
{
  if (strstr (texts, unexpected) != NULL)
    g_error ("“%s” is in:\n%s", unexpected, texts);
}

void
show_all (Stage *stage)
{
  g_autoptr(GPtrArray) buttons = list_shown (stage, GTK_TYPE_TOGGLE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    {
      if (gtk_widget_has_css_class (g_ptr_array_index (buttons, i), "more"))
        gtk_toggle_button_set_active (g_ptr_array_index (buttons, i), TRUE);
    }
}
