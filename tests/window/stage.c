/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "stage.h"

#include "window/fit-details.h"
#include "window/fit-form.h"
#include "window/pair.h"

InstepContent *
load_content (void)
{
  g_autofree char *folder = instep_content_get_folder ();
  g_autoptr(GError) error = NULL;
  InstepContent *content = instep_content_load (folder, &error);

  g_assert_no_error (error);

  return content;
}

InstepSession *
create_session (void)
{
  return instep_session_new (load_content ());
}

void
stage_set_up (Stage         *stage,
              gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  stage->application = g_object_new (ADW_TYPE_APPLICATION,
                                     "application-id", APPLICATION_ID,
                                     "flags", G_APPLICATION_NON_UNIQUE,
                                     "resource-base-path", "/io/github/instep_app/Instep",
                                     NULL);
  g_application_register (G_APPLICATION (stage->application), NULL, &error);
  g_assert_no_error (error);

  stage->session = create_session ();
  stage->window = instep_window_new (stage->application, stage->session);
  /* Else it would be as narrow as the one before it, and show the same page. */
  gtk_window_set_default_size (GTK_WINDOW (stage->window), 1100, 760);
  instep_window_show_page (INSTEP_WINDOW (stage->window), "fit");
  gtk_window_present (GTK_WINDOW (stage->window));
  gtk_test_widget_wait_for_draw (stage->window);

  /* They come after the first frame. */
  while (find (stage->window, INSTEP_TYPE_FIT_DETAILS) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

void
stage_tear_down (Stage         *stage,
                 gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (stage->window));
  g_assert_finalize_object (stage->session);
  g_clear_object (&stage->application);
}

void
expect_folded (Stage    *stage,
               gboolean  folded)
{
  InstepPair *pair = INSTEP_PAIR (find (stage->window, INSTEP_TYPE_PAIR));

  while (instep_pair_get_folded (pair) != folded)
    g_main_context_iteration (NULL, TRUE);
}

/* It is the first entry of the form. */
GtkEditable *
get_left_foot (Stage *stage)
{
  return GTK_EDITABLE (find (find (stage->window, INSTEP_TYPE_FIT_FORM), GTK_TYPE_ENTRY));
}

GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
find_titled (GtkWidget  *widget,
             const char *title)
{
  const char *own = NULL;

  if (GTK_IS_BUTTON (widget))
    own = gtk_button_get_label (GTK_BUTTON (widget));
  else if (ADW_IS_PREFERENCES_ROW (widget))
    own = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget));
  if (g_strcmp0 (own, title) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_titled (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
find_text (GtkWidget  *widget,
           const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_text (child, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
find_check (GtkWidget  *widget,
            const char *sentence)
{
  if (GTK_IS_CHECK_BUTTON (widget) && GTK_IS_LABEL (gtk_check_button_get_child (GTK_CHECK_BUTTON (widget))))
    {
      GtkWidget *label = gtk_check_button_get_child (GTK_CHECK_BUTTON (widget));

      return g_str_equal (gtk_label_get_text (GTK_LABEL (label)), sentence) ? widget : NULL;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_check (child, sentence);

      if (found != NULL)
        return found;
    }

  return NULL;
}

gboolean
is_seen (GtkWidget *widget)
{
  return widget != NULL && gtk_widget_get_mapped (widget);
}

void
read_seen (GtkWidget *widget,
           GString   *texts,
           GString   *actions)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_LABEL (widget))
    g_string_append_printf (texts, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  if (GTK_IS_ACTIONABLE (widget) && gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) != NULL)
    g_string_append_printf (actions, "%s\n", gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    read_seen (child, texts, actions);
}

void
click (GtkWidget *button)
{
  g_assert_true (GTK_IS_BUTTON (button));
  g_signal_emit_by_name (button, "clicked");
}

gboolean
press_key (GtkWidget       *widget,
           guint            key,
           GdkModifierType  modifiers)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key &&
              gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers)
            return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut),
                                                 GTK_SHORTCUT_ACTION_EXCLUSIVE, widget,
                                                 gtk_shortcut_get_arguments (shortcut));
        }
    }

  g_assert_not_reached ();
}

int
measure_large (GtkWidget *widget)
{
  GtkSettings *settings = gtk_widget_get_settings (widget);
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (widget));
  int usual_dpi, minimum_px;

  g_object_get (settings, "gtk-xft-dpi", &usual_dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_test_widget_wait_for_draw (window);
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum_px, NULL, NULL, NULL);
  g_object_set (settings, "gtk-xft-dpi", usual_dpi, NULL);

  return minimum_px;
}
