/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-page.h"

#include "window/lacing-copy.h"
#include "window/lacing-detail.h"
#include "window/lacing-file.h"
#include "window/lacing-list.h"
#include "window/lacing-making.h"
#include "window/lacing-print.h"

struct _InstepLacingPage
{
  AdwBin              parent_instance;

  /* Template widgets */
  InstepPair         *pair;
  InstepLacingList   *list;
  InstepLacingDetail *detail;

  /* Owned */
  InstepSession      *session;
};

G_DEFINE_FINAL_TYPE (InstepLacingPage, instep_lacing_page, ADW_TYPE_BIN)

static void
chosen_cb (InstepLacingPage *self)
{
  instep_pair_set_show_second (self->pair, TRUE);
}

static void
folded_changed_cb (InstepLacingPage *self)
{
  instep_lacing_detail_set_small (self->detail, instep_pair_get_folded (self->pair));
}

/* The list may be out of sight while folded. */
static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  InstepLacingPage *self = INSTEP_LACING_PAGE (widget);

  instep_pair_set_show_second (self->pair, FALSE);
  instep_lacing_list_search (self->list);
}

static void
save_cb (GtkWidget *widget,
         GFile     *file)
{
  InstepLacingPage *self = INSTEP_LACING_PAGE (widget);

  instep_lacing_file_save (widget, self->session, instep_lacing_detail_get_view (self->detail), file);
}

static void
export_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  instep_lacing_file_ask (widget, INSTEP_LACING_PAGE (widget)->session, save_cb);
}

static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  InstepLacingPage *self = INSTEP_LACING_PAGE (widget);

  instep_lacing_print_ask (widget, self->session, instep_lacing_detail_get_view (self->detail));
}

static void
copy_steps_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  instep_lacing_copy_steps (widget, INSTEP_LACING_PAGE (widget)->session);
}

static void
make_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  instep_lacing_make (widget, INSTEP_LACING_PAGE (widget)->session);
}

static void
make_from_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  instep_lacing_make_from (widget, INSTEP_LACING_PAGE (widget)->session);
}

static void
edit_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  instep_lacing_edit (widget, INSTEP_LACING_PAGE (widget)->session);
}

static void
delete_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  instep_lacing_delete (widget, INSTEP_LACING_PAGE (widget)->session);
}

/* The menu shows what can be done with the lacing looked at. */
static void
show_own (InstepLacingPage *self)
{
  const gboolean own = instep_lacing_is_own (self->session);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "lacing.make-from",
                                 instep_lacing_can_make_from (self->session));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "lacing.edit", own);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "lacing.delete", own);
}

/* There is nothing to give away of a lacing that this shoe has too few eyelets for. */
static void
lacing_changed_cb (InstepLacingPage *self)
{
  static const char * const actions[] = { "lacing.export", "lacing.print", "lacing.copy-steps" };
  gboolean exists = instep_session_get_threading (self->session) != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], exists);

  show_own (self);
}

static void
instep_lacing_page_dispose (GObject *object)
{
  InstepLacingPage *self = INSTEP_LACING_PAGE (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_lacing_page_parent_class)->dispose (object);
}

static void
instep_lacing_page_class_init (InstepLacingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_LACING_DETAIL);
  g_type_ensure (INSTEP_TYPE_LACING_LIST);
  g_type_ensure (INSTEP_TYPE_PAIR);

  G_OBJECT_CLASS (klass)->dispose = instep_lacing_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-page.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPage, pair);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPage, list);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPage, detail);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, folded_changed_cb);

  gtk_widget_class_install_action (widget_class, "lacing.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "lacing.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "lacing.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "lacing.copy-steps", NULL, copy_steps_action);
  gtk_widget_class_install_action (widget_class, "lacing.make", NULL, make_action);
  gtk_widget_class_install_action (widget_class, "lacing.make-from", NULL, make_from_action);
  gtk_widget_class_install_action (widget_class, "lacing.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "lacing.delete", NULL, delete_action);
}

static void
instep_lacing_page_init (InstepLacingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_lacing_page_set_session (InstepLacingPage *self,
                                InstepSession    *session)
{
  g_return_if_fail (INSTEP_IS_LACING_PAGE (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "lacing-changed",
                           G_CALLBACK (lacing_changed_cb), self, G_CONNECT_SWAPPED);
  lacing_changed_cb (self);

  instep_lacing_list_set_session (self->list, session);
  instep_lacing_detail_set_session (self->detail, session);
}

InstepPair *
instep_lacing_page_get_pair (InstepLacingPage *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_PAGE (self), NULL);

  return self->pair;
}
