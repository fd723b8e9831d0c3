/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-print.h"

#include <glib/gi18n.h>

#include "advice/lacing-words.h"
#include "paper/lacing-sheet.h"
#include "window/notice.h"

struct _InstepLacingPrint
{
  GtkPrintOperation  parent_instance;

  /* Owned */
  InstepLacingSheet  sheet;
};

G_DEFINE_FINAL_TYPE (InstepLacingPrint, instep_lacing_print, GTK_TYPE_PRINT_OPERATION)

static void
instep_lacing_print_draw_page (GtkPrintOperation *operation,
                               GtkPrintContext   *context,
                               int                page)
{
  InstepLacingPrint *self = INSTEP_LACING_PRINT (operation);
  const InstepPaperSize size = {
    gtk_print_context_get_width (context),
    gtk_print_context_get_height (context),
  };

  instep_lacing_sheet_draw (gtk_print_context_get_cairo_context (context), &size, (guint) page,
                            &self->sheet);
}

static void
instep_lacing_print_finalize (GObject *object)
{
  InstepLacingPrint *self = INSTEP_LACING_PRINT (object);

  instep_lacing_sheet_clear (&self->sheet);

  G_OBJECT_CLASS (instep_lacing_print_parent_class)->finalize (object);
}

static void
instep_lacing_print_class_init (InstepLacingPrintClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = instep_lacing_print_finalize;
  GTK_PRINT_OPERATION_CLASS (klass)->draw_page = instep_lacing_print_draw_page;
}

/* The sheet has margins of its own, so the page is all of the paper. */
static void
instep_lacing_print_init (InstepLacingPrint *self)
{
  GtkPrintOperation *operation = GTK_PRINT_OPERATION (self);

  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_unit (operation, GTK_UNIT_MM);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
}

InstepLacingPrint *
instep_lacing_print_new (InstepSession *session,
                         InstepView     view)
{
  const InstepPattern *pattern;
  const InstepThreading *threading;
  g_autofree char *title = NULL;
  InstepLacingPrint *self;

  g_return_val_if_fail (INSTEP_IS_SESSION (session), NULL);
  g_return_val_if_fail (instep_session_get_threading (session) != NULL, NULL);

  pattern = instep_session_get_pattern (session);
  threading = instep_session_get_threading (session);
  self = g_object_new (INSTEP_TYPE_LACING_PRINT, NULL);
  instep_lacing_sheet_init (&self->sheet, pattern, threading, view, INSTEP_END_LENGTH_DEFAULT_MM,
                            instep_session_get_my_laces_mm (session));
  title = instep_words_lacing_title (pattern, threading);
  gtk_print_operation_set_job_name (GTK_PRINT_OPERATION (self), title);

  return self;
}

static void
done_cb (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         GtkWidget               *widget)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *sentence = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  /* Translators: why a page could not be printed. */
  sentence = g_strdup_printf (_("The lacing could not be printed. %s"), error->message);
  instep_notice_complain (widget, sentence);
}

void
instep_lacing_print_ask (GtkWidget     *widget,
                         InstepSession *session,
                         InstepView     view)
{
  g_autoptr(InstepLacingPrint) print = NULL;
  GtkPrintOperation *operation;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  print = instep_lacing_print_new (session, view);
  operation = GTK_PRINT_OPERATION (print);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), widget, 0);

  /* What goes wrong at once is told by "done", too. */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (gtk_widget_get_root (widget)), NULL);
}
