/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/window.h"

#include <glib/gi18n.h>

#include "advice/fit-words.h"
#include "fit/remedy-trial.h"
#include "window/fit-page.h"
#include "window/fold.h"
#include "window/lacing-page.h"
#include "window/numbness-page.h"

struct _InstepWindow
{
  AdwApplicationWindow  parent_instance;

  /* Template widgets */
  InstepFold           *fold;
  GtkWidget            *switcher;
  AdwWindowTitle       *title;
  GtkWidget            *back;
  GtkWidget            *start_over;
  GtkWidget            *print;
  GtkWidget            *menu_button;
  AdwToastOverlay      *toasts;
  AdwViewStack         *stack;
  InstepFitPage        *fit;
  AdwBin               *lacing_place;
  AdwBin               *numbness_place;
  AdwViewSwitcherBar   *switcher_bar;

  /* Owned */
  GSettings            *settings;
  InstepSession        *session;

  /* Borrowed from their places; NULL until the page is shown for the first time */
  InstepLacingPage     *lacing;
  InstepNumbnessPage   *numbness;

  InstepFitInput        undo_input;        /* what Undo brings back */
  gboolean              undo_example;
  InstepNumbnessAnswers undo_answers;
  gboolean              undo_start_over;   /* else the input alone was changed */
  AdwToast             *undo_toast;        /* weak */
};

G_DEFINE_FINAL_TYPE (InstepWindow, instep_window, ADW_TYPE_APPLICATION_WINDOW)

/* The two columns of the visible page, or NULL when it has one. */
static InstepPair *
get_visible_pair (InstepWindow *self)
{
  GtkWidget *page = adw_view_stack_get_visible_child (self->stack);

  if (page == GTK_WIDGET (self->fit))
    return instep_fit_page_get_pair (self->fit);
  if (page == GTK_WIDGET (self->lacing_place) && self->lacing != NULL)
    return instep_lacing_page_get_pair (self->lacing);
  if (page == GTK_WIDGET (self->numbness_place) && self->numbness != NULL)
    return instep_numbness_page_get_pair (self->numbness);

  return NULL;
}

static const char *
get_title (InstepWindow *self,
           gboolean      deeper)
{
  GtkWidget *page = adw_view_stack_get_visible_child (self->stack);

  if (page == NULL)
    return "";
  if (deeper && page != GTK_WIDGET (self->lacing_place))
    return _("Result");

  return adw_view_stack_page_get_title (adw_view_stack_get_page (self->stack, page));
}

/* Only a lacing is printed so far, where there is one. */
static void
arrange_print (InstepWindow *self)
{
  gboolean has_sheets = self->lacing != NULL &&
                        adw_view_stack_get_visible_child (self->stack) == GTK_WIDGET (self->lacing_place);

  gtk_widget_set_visible (self->print, has_sheets && !instep_fold_get_folded (self->fold));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.print",
                                 has_sheets && instep_session_get_threading (self->session) != NULL);
}

/* Wide, the header switches pages; folded, it holds a title and the menu, and the switcher sits
 * at the bottom.
 */
static void
arrange_cb (InstepWindow *self)
{
  gboolean folded = instep_fold_get_folded (self->fold);
  InstepPair *pair = get_visible_pair (self);
  gboolean deeper = folded && pair != NULL && instep_pair_get_show_second (pair);

  instep_pair_set_folded (instep_fit_page_get_pair (self->fit), folded);
  if (self->lacing != NULL)
    instep_pair_set_folded (instep_lacing_page_get_pair (self->lacing), folded);
  if (self->numbness != NULL)
    instep_pair_set_folded (instep_numbness_page_get_pair (self->numbness), folded);

  gtk_widget_set_visible (self->switcher, !folded);
  gtk_widget_set_visible (GTK_WIDGET (self->title), folded);
  gtk_widget_set_visible (self->start_over, !folded);
  gtk_widget_set_visible (self->back, deeper);
  adw_view_switcher_bar_set_reveal (self->switcher_bar, folded);
  adw_window_title_set_title (self->title, get_title (self, deeper));
  arrange_print (self);
}

static void
watch_pair (InstepWindow *self,
            InstepPair   *pair)
{
  g_signal_connect_object (pair, "notify::show-second",
                           G_CALLBACK (arrange_cb), self, G_CONNECT_SWAPPED);
}

static void
create_lacing_page (InstepWindow *self)
{
  self->lacing = g_object_new (INSTEP_TYPE_LACING_PAGE, NULL);
  instep_lacing_page_set_session (self->lacing, self->session);
  watch_pair (self, instep_lacing_page_get_pair (self->lacing));
  g_signal_connect_object (self->session, "lacing-changed",
                           G_CALLBACK (arrange_print), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->lacing_place, GTK_WIDGET (self->lacing));
}

static void
create_numbness_page (InstepWindow *self)
{
  self->numbness = g_object_new (INSTEP_TYPE_NUMBNESS_PAGE, NULL);
  instep_numbness_page_set_session (self->numbness, self->session);
  watch_pair (self, instep_numbness_page_get_pair (self->numbness));
  adw_bin_set_child (self->numbness_place, GTK_WIDGET (self->numbness));
}

/* A page is made when it is shown for the first time: the first window need not wait for it. */
static void
visible_child_changed_cb (InstepWindow *self)
{
  GtkWidget *place = adw_view_stack_get_visible_child (self->stack);

  if (self->session == NULL)
    return;

  if (place == GTK_WIDGET (self->lacing_place) && adw_bin_get_child (self->lacing_place) == NULL)
    create_lacing_page (self);
  else if (place == GTK_WIDGET (self->numbness_place) && adw_bin_get_child (self->numbness_place) == NULL)
    create_numbness_page (self);

  arrange_cb (self);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  InstepPair *pair = get_visible_pair (INSTEP_WINDOW (widget));

  if (pair != NULL)
    instep_pair_set_show_second (pair, FALSE);
}

static void
undo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  InstepWindow *self = INSTEP_WINDOW (widget);

  if (self->undo_example)
    instep_session_start_over (self->session);
  else if (!instep_session_set_input (self->session, &self->undo_input, NULL, NULL))
    return;

  if (self->undo_start_over)
    instep_session_set_answers (self->session, &self->undo_answers);
  instep_fit_page_show_input (self->fit, &self->undo_input);
}

static void
keep_for_undo (InstepWindow *self,
               gboolean      start_over)
{
  self->undo_input = *instep_session_get_input (self->session);
  self->undo_example = instep_session_is_example (self->session);
  self->undo_answers = *instep_session_get_answers (self->session);
  self->undo_start_over = start_over;
}

/* Only the last change can be undone, so an older offer goes. */
static void
offer_undo (InstepWindow *self,
            const char   *what)
{
  AdwToast *toast = adw_toast_new (what);

  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);

  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  g_set_weak_pointer (&self->undo_toast, toast);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
start_over_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  InstepWindow *self = INSTEP_WINDOW (widget);

  keep_for_undo (self, TRUE);
  instep_session_start_over (self->session);
  instep_fit_page_show_input (self->fit, instep_session_get_input (self->session));
  offer_undo (self, _("Started over with the example runner"));
}

static const InstepRemedy *
find_remedy (InstepWindow *self,
             const char   *id)
{
  const InstepForecast *forecast = instep_session_get_forecast (self->session);

  for (guint i = 0; i < forecast->n_remedies; i++)
    if (g_str_equal (instep_remedy_id (forecast->remedies[i].kind), id))
      return &forecast->remedies[i];

  return NULL;
}

/* Puts a remedy into the form, as if the person had typed it. */
static void
try_remedy_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  InstepWindow *self = INSTEP_WINDOW (widget);
  const InstepRemedy *remedy = find_remedy (self, g_variant_get_string (parameter, NULL));
  InstepFitInput input = *instep_session_get_input (self->session);
  g_autofree char *title = NULL;
  g_autofree char *what = NULL;

  if (remedy == NULL ||
      !instep_remedy_try (remedy, &instep_session_get_content (self->session)->fit,
                          instep_session_get_forecast (self->session), &input))
    return;

  title = instep_words_remedy_title (remedy);
  /* Translators: a remedy was put into the form: "Tried: A thinner sock". */
  what = g_strdup_printf (_("Tried: %s"), title);

  keep_for_undo (self, FALSE);
  if (instep_session_set_input (self->session, &input, NULL, NULL))
    {
      instep_fit_page_show_input (self->fit, &input);
      offer_undo (self, what);
    }
}

static void
show_lacing_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  InstepWindow *self = INSTEP_WINDOW (widget);
  const InstepContent *content = instep_session_get_content (self->session);
  const char *id = g_variant_get_string (parameter, NULL);

  /* None is named: the one that the forecast speaks for most. */
  instep_session_choose_pattern (self->session,
                                 *id != '\0' ? instep_content_find_pattern (content, id) : NULL);
  adw_view_stack_set_visible_child (self->stack, GTK_WIDGET (self->lacing_place));
  instep_pair_set_show_second (instep_lacing_page_get_pair (self->lacing), TRUE);
}

/* "sock" and "size" lead to what is typed, "room" to what follows from it. */
static void
show_fit_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  InstepWindow *self = INSTEP_WINDOW (widget);
  const char *what = g_variant_get_string (parameter, NULL);

  adw_view_stack_set_visible_child (self->stack, GTK_WIDGET (self->fit));

  if (g_str_equal (what, "sock"))
    instep_fit_page_edit_input (self->fit, INSTEP_INPUT_SOCK);
  else if (g_str_equal (what, "size"))
    instep_fit_page_edit_input (self->fit, INSTEP_INPUT_SHOE_SIZE);
  else
    instep_fit_page_show_result (self->fit);
}

static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (INSTEP_WINDOW (widget)->lacing), "lacing.print", NULL);
}

static void
show_page_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  instep_window_show_page (INSTEP_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
instep_window_dispose (GObject *object)
{
  InstepWindow *self = INSTEP_WINDOW (object);

  g_clear_weak_pointer (&self->undo_toast);
  gtk_widget_dispose_template (GTK_WIDGET (self), INSTEP_TYPE_WINDOW);
  g_clear_object (&self->settings);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.start-over", NULL, start_over_action);
  gtk_widget_class_install_action (widget_class, "win.try-remedy", "s", try_remedy_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.show-lacing", "s", show_lacing_action);
  gtk_widget_class_install_action (widget_class, "win.show-fit", "s", show_fit_action);
  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_action);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "win.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "win.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1, GDK_CONTROL_MASK,
                                       "win.show-page", "s", "fit");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_2, GDK_CONTROL_MASK,
                                       "win.show-page", "s", "lacing");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_3, GDK_CONTROL_MASK,
                                       "win.show-page", "s", "numbness");
}

static void
instep_window_class_init (InstepWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_FIT_PAGE);
  g_type_ensure (INSTEP_TYPE_FOLD);

  G_OBJECT_CLASS (klass)->dispose = instep_window_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/window.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepWindow, fold);
  gtk_widget_class_bind_template_child (widget_class, InstepWindow, switcher);
  gtk_widget_class_bind_template_child (widget_class, InstepWindow, title);
  gtk_widget_class_bind_template_child (widget_class, InstepWindow, back);
  gtk_widget_class_bind_template_child (widget_class, InstepWindow, start_over);
  gtk_widget_class_bind_template_child (widget_class, InstepWindow, print);
  gtk_widget_class_bind_template_child (widget_class, InstepWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, InstepWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, InstepWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, InstepWindow, fit);
  gtk_widget_class_bind_template_child (widget_class, InstepWindow, lacing_place);
  gtk_widget_class_bind_template_child (widget_class, InstepWindow, numbness_place);
  gtk_widget_class_bind_template_child (widget_class, InstepWindow, switcher_bar);
  gtk_widget_class_bind_template_callback (widget_class, arrange_cb);
  gtk_widget_class_bind_template_callback (widget_class, visible_child_changed_cb);

  install_actions (widget_class);
}

/* Looks for the schema where the program is installed too, which need not be among the system's
 * folders.  NULL when there is none, and then nothing is kept.
 */
static GSettings *
open_settings (void)
{
  GSettingsSchemaSource *known = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchemaSource) own = NULL;
  g_autoptr(GSettingsSchema) schema = NULL;

  if (known != NULL)
    schema = g_settings_schema_source_lookup (known, APPLICATION_ID, TRUE);

  if (schema == NULL)
    {
      own = g_settings_schema_source_new_from_directory (SCHEMA_DIR, known, TRUE, NULL);
      if (own != NULL)
        schema = g_settings_schema_source_lookup (own, APPLICATION_ID, TRUE);
    }

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

/* Shows the window as it was left, and keeps how it is left. */
static void
keep_state (InstepWindow *self)
{
  self->settings = open_settings ();
  if (self->settings == NULL)
    return;

  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "is-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "page", self->stack, "visible-child-name", G_SETTINGS_BIND_DEFAULT);
}

static void
instep_window_init (InstepWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  /* What takes the focus is the button within the menu button. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (self->menu_button)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Main menu"),
                                  -1);

  watch_pair (self, instep_fit_page_get_pair (self->fit));

  keep_state (self);
  arrange_cb (self);
}

GtkWidget *
instep_window_new (AdwApplication *application,
                   InstepSession  *session)
{
  InstepWindow *self;

  g_return_val_if_fail (ADW_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (INSTEP_IS_SESSION (session), NULL);

  self = g_object_new (INSTEP_TYPE_WINDOW, "application", application, NULL);
  self->session = g_object_ref (session);
  instep_fit_page_set_session (self->fit, session);
  visible_child_changed_cb (self);

  return GTK_WIDGET (self);
}

void
instep_window_show_page (InstepWindow *self,
                         const char   *name)
{
  g_return_if_fail (INSTEP_IS_WINDOW (self));
  g_return_if_fail (name != NULL);

  if (adw_view_stack_get_child_by_name (self->stack, name) != NULL)
    adw_view_stack_set_visible_child_name (self->stack, name);
}
