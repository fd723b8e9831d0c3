/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/application.h"

#include <glib/gi18n.h>

#include "window/screenshot.h"
#include "window/session.h"
#include "window/window.h"

struct _InstepApplication
{
  AdwApplication  parent_instance;

  /* Owned */
  InstepSession  *session;       /* NULL until activated, and when content cannot be read */

  /* Options for making pictures and measuring; owned */
  gboolean        exit_after_startup;
  char           *screenshot_path;
  char           *page;
  char           *size;
  gboolean        version;
  guint           n_frames_painted;    /* since nothing was left that had been put off */
  int             status;
};

G_DEFINE_FINAL_TYPE (InstepApplication, instep_application, ADW_TYPE_APPLICATION)

/* What was painted first may still change its mind: the fold decides in the first allocation, what
 * depends on it follows in an idle, and the details come after that.
 */
#define FRAMES_UNTIL_SETTLED 3

static void
finish (InstepApplication *self,
        GtkWindow         *window)
{
  g_autoptr(GError) error = NULL;

  if (self->screenshot_path != NULL && !instep_screenshot_save (window, self->screenshot_path, &error))
    {
      g_printerr ("%s\n", error->message);
      self->status = 1;
    }

  gtk_window_destroy (window);
}

/* A picture is taken where nothing is left to lay out. */
static void
count_frame_cb (GdkFrameClock *clock,
                GtkWidget     *window)
{
  InstepApplication *self = INSTEP_APPLICATION (gtk_window_get_application (GTK_WINDOW (window)));

  if (self->n_frames_painted++ < FRAMES_UNTIL_SETTLED)
    {
      gtk_widget_queue_draw (window);
      return;
    }

  g_signal_handlers_disconnect_by_func (clock, count_frame_cb, window);
  finish (self, GTK_WINDOW (window));
}

/* Nothing that was put off is left to do. */
static gboolean
idle_cb (gpointer data)
{
  GtkWidget *window = data;

  g_signal_connect_object (gtk_widget_get_frame_clock (window), "after-paint",
                           G_CALLBACK (count_frame_cb), window, 0);
  gtk_widget_queue_draw (window);

  return G_SOURCE_REMOVE;
}

static void
after_paint_cb (GdkFrameClock *clock,
                GtkWidget     *window)
{
  InstepApplication *self = INSTEP_APPLICATION (gtk_window_get_application (GTK_WINDOW (window)));

  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, window);

  /* A start is measured up to its first frame; a picture waits until nothing moves. */
  if (self->screenshot_path == NULL)
    finish (self, GTK_WINDOW (window));
  else
    g_idle_add_full (G_PRIORITY_LOW + 1, idle_cb, window, NULL);
}

static void
mapped_cb (GtkWidget *window)
{
  g_signal_connect_object (gtk_widget_get_frame_clock (window), "after-paint",
                           G_CALLBACK (after_paint_cb), window, 0);
}

static void
set_size (GtkWindow  *window,
          const char *size)
{
  int width, height;

  if (size != NULL && sscanf (size, "%dx%d", &width, &height) == 2)
    gtk_window_set_default_size (window, width, height);
}

/* Shown instead of the pages: there is nothing to advise without content. */
static GtkWindow *
create_fault_window (InstepApplication *self,
                     const GError      *error)
{
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (self));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *page = adw_status_page_new ();
  g_autofree char *escaped = g_markup_escape_text (error->message, -1);

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "dialog-error-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _("Instep cannot read its content"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), escaped);
  gtk_widget_set_vexpand (page, TRUE);

  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), page);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  gtk_window_set_title (GTK_WINDOW (window), _("Instep"));
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 480);

  return GTK_WINDOW (window);
}

static GtkWindow *
create_window (InstepApplication *self)
{
  g_autoptr(InstepContent) content = NULL;
  g_autoptr(GError) error = NULL;
  GtkWidget *window;

  if (self->session == NULL)
    {
      content = instep_content_open (&error);
      if (content == NULL)
        {
          g_printerr ("%s\n", error->message);
          self->status = 1;
          return create_fault_window (self, error);
        }

      self->session = instep_session_new (g_steal_pointer (&content));
    }

  window = instep_window_new (ADW_APPLICATION (self), self->session);
  if (self->page != NULL)
    instep_window_show_page (INSTEP_WINDOW (window), self->page);

  return GTK_WINDOW (window);
}

static void
instep_application_activate (GApplication *application)
{
  InstepApplication *self = INSTEP_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL)
    {
      window = create_window (self);
      set_size (window, self->size);
      if (self->exit_after_startup || self->screenshot_path != NULL)
        g_signal_connect (window, "map", G_CALLBACK (mapped_cb), NULL);
    }

  gtk_window_present (window);
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       data)
{
  GtkWindow *parent = gtk_application_get_active_window (GTK_APPLICATION (data));

  gtk_show_about_dialog (parent,
                         "program-name", _("Instep"),
                         "logo-icon-name", APPLICATION_ID,
                         "version", INSTEP_VERSION,
                         "comments", _("Room in the shoe, laces and numb feet, for runners"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         NULL);
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       data)
{
  g_application_quit (G_APPLICATION (data));
}

static void
instep_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { .name = "about", .activate = about_action },
    { .name = "quit", .activate = quit_action },
  };
  GtkIconTheme *icons;

  G_APPLICATION_CLASS (instep_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "app.quit",
                                         (const char * const []) { "<Control>q", NULL });
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "window.close",
                                         (const char * const []) { "<Control>w", NULL });

  icons = gtk_icon_theme_get_for_display (gdk_display_get_default ());
  gtk_icon_theme_add_resource_path (icons, "/io/github/instep_app/Instep/icons");
  gtk_icon_theme_add_search_path (icons, ICON_DIR);

  /* Two pictures of the same window are the same. */
  if (INSTEP_APPLICATION (application)->screenshot_path != NULL)
    g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

static int
instep_application_handle_local_options (GApplication *application,
                                         GVariantDict *options)
{
  if (!INSTEP_APPLICATION (application)->version)
    return -1;

  g_print ("%s\n", INSTEP_VERSION);

  return 0;
}

static void
instep_application_finalize (GObject *object)
{
  InstepApplication *self = INSTEP_APPLICATION (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->screenshot_path, g_free);
  g_clear_pointer (&self->page, g_free);
  g_clear_pointer (&self->size, g_free);

  G_OBJECT_CLASS (instep_application_parent_class)->finalize (object);
}

static void
instep_application_class_init (InstepApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = instep_application_finalize;

  application_class->activate = instep_application_activate;
  application_class->handle_local_options = instep_application_handle_local_options;
  application_class->startup = instep_application_startup;
}

static void
instep_application_init (InstepApplication *self)
{
  const GOptionEntry entries[] = {
    { "exit-after-startup", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, &self->exit_after_startup,
      NULL, NULL },
    { "screenshot", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_FILENAME, &self->screenshot_path,
      NULL, "FILE" },
    { "page", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_STRING, &self->page, NULL, "NAME" },
    { "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &self->version,
      N_("Show the version"), NULL },
    { "size", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_STRING, &self->size, NULL, "WIDTHxHEIGHT" },
    G_OPTION_ENTRY_NULL
  };

  g_application_add_main_option_entries (G_APPLICATION (self), entries);
}

InstepApplication *
instep_application_new (void)
{
  return g_object_new (INSTEP_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_DEFAULT_FLAGS,
                       "resource-base-path", "/io/github/instep_app/Instep",
                       NULL);
}

int
instep_application_get_status (InstepApplication *self)
{
  g_return_val_if_fail (INSTEP_IS_APPLICATION (self), 1);

  return self->status;
}
