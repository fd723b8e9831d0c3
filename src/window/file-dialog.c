/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/file-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

typedef struct
{
  GtkWidget            *widget;    /* weak: it may go while the dialog is open */
  const InstepFileKind *kinds;
  guint                 n_kinds;
  InstepFileFunc        func;
} Request;

static void
free_request (gpointer  data,
              GClosure *closure)
{
  Request *request = data;

  g_clear_weak_pointer (&request->widget);
  g_free (request);
}

guint
instep_file_kind_find (const InstepFileKind *kinds,
                       guint                 n_kinds,
                       const char           *name)
{
  g_autofree char *lower = NULL;

  g_return_val_if_fail (kinds != NULL, 0);
  g_return_val_if_fail (name != NULL, n_kinds);

  lower = g_ascii_strdown (name, -1);
  for (guint i = 0; i < n_kinds; i++)
    if (g_str_has_suffix (lower, kinds[i].ending))
      return i;

  return n_kinds;
}

/* An ending that is not the suggested one was typed, and counts; else the chosen kind does. */
char *
instep_file_kind_end (const InstepFileKind *kinds,
                      guint                 n_kinds,
                      const char           *name,
                      guint                 chosen)
{
  g_autofree char *stem = NULL;
  guint present;

  g_return_val_if_fail (kinds != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (chosen < n_kinds, NULL);

  present = instep_file_kind_find (kinds, n_kinds, name);
  if (present == n_kinds)
    return g_strconcat (name, kinds[chosen].ending, NULL);
  if (present > 0 || chosen == 0)
    return g_strdup (name);

  stem = g_strndup (name, strlen (name) - strlen (kinds[0].ending));

  return g_strconcat (stem, kinds[chosen].ending, NULL);
}

/* The kind that is chosen in the dialog. */
static guint
get_kind (GtkFileChooser *chooser,
          const Request  *request)
{
  GtkFileFilter *filter = gtk_file_chooser_get_filter (chooser);

  for (guint i = 0; filter != NULL && i < request->n_kinds; i++)
    if (g_strcmp0 (gtk_file_filter_get_name (filter), _(request->kinds[i].name)) == 0)
      return i;

  return 0;
}

/* The file with the ending it is to have, or NULL when it has that already. */
static GFile *
complete (GFile          *file,
          GtkFileChooser *chooser,
          const Request  *request)
{
  g_autoptr(GFile) folder = g_file_get_parent (file);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *ended = NULL;

  ended = instep_file_kind_end (request->kinds, request->n_kinds, name, get_kind (chooser, request));
  if (folder == NULL || g_str_equal (name, ended))
    return NULL;

  return g_file_get_child (folder, ended);
}

/* TRUE when the dialog stays: nobody was asked yet whether to replace @file. */
static gboolean
ask_again (GtkNativeDialog *dialog,
           GFile           *file)
{
  g_autofree char *name = NULL;

  if (!g_file_query_exists (file, NULL))
    return FALSE;

  name = g_file_get_basename (file);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_show (dialog);

  return TRUE;
}

static void
response_cb (GtkNativeDialog *dialog,
             int              response,
             Request         *request)
{
  g_autoptr(GFile) file = NULL;
  g_autoptr(GFile) completed = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  if (file != NULL)
    completed = complete (file, GTK_FILE_CHOOSER (dialog), request);
  if (completed != NULL && ask_again (dialog, completed))
    return;

  if (file != NULL && request->widget != NULL)
    request->func (request->widget, completed != NULL ? completed : file);

  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}

static void
add_filters (GtkFileChooser       *chooser,
             const InstepFileKind *kinds,
             guint                 n_kinds)
{
  for (guint i = 0; i < n_kinds; i++)
    {
      g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();

      gtk_file_filter_set_name (filter, _(kinds[i].name));
      gtk_file_filter_add_suffix (filter, kinds[i].ending + 1);
      gtk_file_chooser_add_filter (chooser, filter);
      if (i == 0)
        gtk_file_chooser_set_filter (chooser, filter);
    }
}

void
instep_file_dialog_save (GtkWidget            *widget,
                         const char           *title,
                         const char           *name,
                         const InstepFileKind *kinds,
                         guint                 n_kinds,
                         InstepFileFunc        func)
{
  GtkFileChooserNative *dialog;
  Request *request;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (kinds != NULL && n_kinds > 0);
  g_return_if_fail (func != NULL);

  dialog = gtk_file_chooser_native_new (title, GTK_WINDOW (gtk_widget_get_root (widget)),
                                        GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  add_filters (GTK_FILE_CHOOSER (dialog), kinds, n_kinds);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);

  request = g_new0 (Request, 1);
  g_set_weak_pointer (&request->widget, widget);
  request->kinds = kinds;
  request->n_kinds = n_kinds;
  request->func = func;

  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), request, free_request, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
