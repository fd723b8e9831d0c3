/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-file.h"

#include <glib/gi18n.h>

#include "paper/lacing-export.h"
#include "window/notice.h"

/* By InstepExportFormat. */
static const InstepFileKind KINDS[] = {
  [INSTEP_EXPORT_SVG] = { N_("SVG drawing"), ".svg" },
  [INSTEP_EXPORT_PNG] = { N_("PNG picture"), ".png" },
  [INSTEP_EXPORT_PDF] = { N_("PDF document"), ".pdf" },
};

typedef struct
{
  GtkWidget *widget;    /* weak */
  GBytes    *bytes;     /* they must stay while they are written */
} Saving;

static void
free_saving (Saving *saving)
{
  g_clear_weak_pointer (&saving->widget);
  g_bytes_unref (saving->bytes);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, free_saving)

static void
complain (GtkWidget    *widget,
          GFile        *file,
          const GError *error)
{
  g_autofree char *name = g_file_get_parse_name (file);
  /* Translators: the name of a file, and why it could not be written. */
  g_autofree char *sentence = g_strdup_printf (_("“%s” could not be saved. %s"), name,
                                               error->message);

  instep_notice_complain (widget, sentence);
}

static void
tell (GtkWidget *widget,
      GFile     *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  /* Translators: the name of a file. */
  g_autofree char *sentence = g_strdup_printf (_("Saved as “%s”"), shown);

  instep_notice_tell (widget, sentence);
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr(Saving) saving = data;
  g_autoptr(GError) error = NULL;
  gboolean written = g_file_replace_contents_finish (G_FILE (object), result, NULL, &error);

  if (saving->widget == NULL)
    return;

  if (written)
    tell (saving->widget, G_FILE (object));
  else
    complain (saving->widget, G_FILE (object), error);
}

char *
instep_lacing_file_name (InstepSession      *session,
                         InstepExportFormat  format)
{
  const InstepThroat *throat;
  const char *id;
  g_autofree char *stem = NULL;

  g_return_val_if_fail (INSTEP_IS_SESSION (session), NULL);

  throat = instep_session_get_throat (session);
  id = instep_pattern_get_id (instep_session_get_pattern (session));
  stem = throat->shoe == INSTEP_SHOE_LEFT
           /* Translators: the name of a file, without a blank: "window-lacing-left-6-pairs". */
           ? g_strdup_printf (ngettext ("%s-lacing-left-%u-pair", "%s-lacing-left-%u-pairs",
                                        throat->n_rows), id, throat->n_rows)
           : g_strdup_printf (ngettext ("%s-lacing-right-%u-pair", "%s-lacing-right-%u-pairs",
                                        throat->n_rows), id, throat->n_rows);

  return g_strconcat (stem, KINDS[format].ending, NULL);
}

void
instep_lacing_file_ask (GtkWidget      *widget,
                        InstepSession  *session,
                        InstepFileFunc  save)
{
  g_autofree char *name = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (INSTEP_IS_SESSION (session));

  name = instep_lacing_file_name (session, INSTEP_EXPORT_SVG);
  instep_file_dialog_save (widget, _("Export the lacing"), name, KINDS, G_N_ELEMENTS (KINDS), save);
}

void
instep_lacing_file_save (GtkWidget     *widget,
                         InstepSession *session,
                         InstepView     view,
                         GFile         *file)
{
  g_autofree char *name = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  Saving *saving;
  guint kind;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (instep_session_get_threading (session) != NULL);
  g_return_if_fail (G_IS_FILE (file));

  name = g_file_get_basename (file);
  kind = instep_file_kind_find (KINDS, G_N_ELEMENTS (KINDS), name);
  if (kind == G_N_ELEMENTS (KINDS))
    kind = INSTEP_EXPORT_SVG;

  if (!instep_lacing_export (instep_session_get_pattern (session),
                             instep_session_get_threading (session), view, INSTEP_STEP_ALL,
                             (InstepExportFormat) kind, &bytes, &error))
    {
      complain (widget, file, error);
      return;
    }

  saving = g_new0 (Saving, 1);
  g_set_weak_pointer (&saving->widget, widget);
  saving->bytes = g_bytes_ref (bytes);
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                       written_cb, saving);
}
