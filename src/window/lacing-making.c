/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-making.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "content/own-lacings.h"
#include "window/lacing-editor.h"

/* What was deleted, while it can be undone; or is NULL where only is told. */
typedef struct
{
  GtkWidget     *place;        /* borrowed: it outlives its toasts */
  InstepSession *session;      /* owned */
  char          *removed;
} Deleted;

static void
free_deleted (gpointer  data,
              GClosure *closure)
{
  Deleted *deleted = data;

  g_object_unref (deleted->session);
  g_free (deleted->removed);
  g_free (deleted);
}

/* A lacing's name is not markup. */
static AdwToast *
create_toast (const char *told)
{
  g_autofree char *markup = g_markup_escape_text (told, -1);

  return adw_toast_new (markup);
}

static void
show_toast (GtkWidget *place,
            AdwToast  *toast)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (place, ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
  else
    g_object_unref (toast);
}

static void
tell (GtkWidget  *place,
      const char *told)
{
  show_toast (place, create_toast (told));
}

static void
take_up_again_cb (GtkWindow *editor)
{
  gtk_window_present (editor);
}

/* Unless it was taken up again. */
static void
forget_cb (GtkWindow *editor)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (editor)))
    gtk_window_destroy (editor);
}

/* What was made is not lost at once: it is kept as long as it can be undone. */
static gboolean
close_request_cb (GtkWidget *place,
                  GtkWindow *editor)
{
  g_autofree char *name = instep_lacing_editor_get_name (INSTEP_LACING_EDITOR (editor));
  g_autofree char *told = NULL;
  AdwToast *toast;

  if (!instep_lacing_editor_get_changed (INSTEP_LACING_EDITOR (editor)))
    return GDK_EVENT_PROPAGATE;

  /* Translators: the name of a lacing. */
  told = g_strdup_printf (_("“%s” was not saved"), name);
  toast = create_toast (told);
  adw_toast_set_button_label (toast, _("Go on with it"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (take_up_again_cb), editor, G_CONNECT_SWAPPED);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (forget_cb), editor, G_CONNECT_SWAPPED);
  gtk_widget_set_visible (GTK_WIDGET (editor), FALSE);
  show_toast (place, toast);

  return GDK_EVENT_STOP;
}

static InstepLacingEditor *
open_editor (GtkWidget     *place,
             InstepSession *session)
{
  GtkWindow *editor = instep_lacing_editor_new (GTK_WINDOW (gtk_widget_get_root (place)), session);

  g_signal_connect_object (editor, "close-request", G_CALLBACK (close_request_cb), place, G_CONNECT_SWAPPED);

  return INSTEP_LACING_EDITOR (editor);
}

void
instep_lacing_make (GtkWidget     *place,
                    InstepSession *session)
{
  g_return_if_fail (GTK_IS_WIDGET (place));
  g_return_if_fail (INSTEP_IS_SESSION (session));

  gtk_window_present (GTK_WINDOW (open_editor (place, session)));
}

void
instep_lacing_make_from (GtkWidget     *place,
                         InstepSession *session)
{
  InstepLacingEditor *editor;

  g_return_if_fail (GTK_IS_WIDGET (place));
  g_return_if_fail (INSTEP_IS_SESSION (session));

  editor = open_editor (place, session);
  instep_lacing_editor_take (editor);
  gtk_window_present (GTK_WINDOW (editor));
}

void
instep_lacing_edit (GtkWidget     *place,
                    InstepSession *session)
{
  InstepLacingEditor *editor;

  g_return_if_fail (GTK_IS_WIDGET (place));
  g_return_if_fail (INSTEP_IS_SESSION (session));

  editor = open_editor (place, session);
  instep_lacing_editor_edit (editor);
  gtk_window_present (GTK_WINDOW (editor));
}

static void
restore_cb (AdwToast *toast,
            Deleted  *deleted)
{
  g_autofree char *folder = instep_content_get_packs_folder ();
  g_autoptr(GError) error = NULL;
  const InstepPattern *restored;

  restored = instep_own_lacings_restore (instep_session_get_content (deleted->session), folder,
                                         deleted->removed, &error);
  if (restored != NULL)
    instep_session_take_patterns (deleted->session, restored);
  else
    tell (deleted->place, error->message);
}

void
instep_lacing_delete (GtkWidget     *place,
                      InstepSession *session)
{
  g_autofree char *folder = instep_content_get_packs_folder ();
  g_autofree char *told = NULL;
  g_autoptr(GError) error = NULL;
  const InstepPattern *pattern;
  AdwToast *toast;
  Deleted *deleted;
  char *removed;

  g_return_if_fail (GTK_IS_WIDGET (place));
  g_return_if_fail (INSTEP_IS_SESSION (session));

  pattern = instep_session_get_pattern (session);
  if (!instep_own_lacings_remove (instep_session_get_content (session), folder,
                                  instep_pattern_get_id (pattern), &removed, &error))
    {
      tell (place, error->message);
      return;
    }

  /* Translators: the name of a lacing. */
  told = g_strdup_printf (_("“%s” was deleted"), instep_pattern_get_name (pattern));
  instep_session_take_patterns (session, NULL);

  deleted = g_new0 (Deleted, 1);
  *deleted = (Deleted) { place, g_object_ref (session), removed };
  toast = create_toast (told);
  adw_toast_set_button_label (toast, _("Undo"));
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (restore_cb), deleted, free_deleted, 0);
  show_toast (place, toast);
}

gboolean
instep_lacing_can_make_from (InstepSession *session)
{
  const InstepPattern *pattern;
  InstepLacingDraft draft;
  guint pairs;

  g_return_val_if_fail (INSTEP_IS_SESSION (session), FALSE);

  pattern = instep_session_get_pattern (session);
  pairs = CLAMP (instep_session_get_throat (session)->n_rows,
                 instep_pattern_get_fewest_pairs (pattern), instep_pattern_get_most_pairs (pattern));

  return instep_lacing_draft_init_from (&draft, pattern, pairs, 0);
}

gboolean
instep_lacing_is_own (InstepSession *session)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (session), FALSE);

  return instep_own_lacings_contain (instep_session_get_content (session),
                                     instep_session_get_pattern (session));
}
